//! The program itself, as a process of its own: for what is counted per process,
//! and for the command line.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use super::Scratch;

const PATIENCE: Duration = Duration::from_secs(120);
const ANSWERS: &str = "Crier answers at ";

/// `crier serve`, which ends with the value.
pub struct Program {
    child: Child,
    pub url: String,
    _dir: Scratch,
}

impl Program {
    /// Serves on the demonstration, with these settings beside it.
    pub fn serve(settings: &[(&str, &str)]) -> Self {
        let dir = Scratch::new();
        let mut child = Command::new(env!("CARGO_BIN_EXE_crier"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(dir.0.join("data"))
            .env("CRIER_CONTENT__DEMO", "true")
            .env("CRIER_LOG__LEVEL", "error")
            .envs(settings.iter().map(|(name, value)| (format!("CRIER_{name}"), *value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let (told, tells) = mpsc::channel();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Read to its end, so that the program never waits for a reader.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(|line| drop(told.send(line))));
        let mut before = Vec::new();
        loop {
            match tells.recv_timeout(PATIENCE) {
                Ok(line) => match line.strip_prefix(ANSWERS) {
                    Some(url) => return Self { child, url: url.trim_end_matches('/').to_owned(), _dir: dir },
                    None => before.push(line),
                },
                Err(why) => {
                    let _ = child.kill();
                    panic!("crier serve did not say where it answers ({why}), only {before:?}");
                }
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a command prints about the data in this folder; it must succeed.
pub fn prints(arguments: &[&str], dir: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_crier"))
        .args(arguments)
        .arg("--data")
        .arg(dir.join("data"))
        .output()
        .unwrap();
    assert!(output.status.success(), "crier {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
