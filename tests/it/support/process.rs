//! The real binary as a process of its own, to be killed and read.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use super::Scratch;

pub struct Process {
    pub url: String,
    child: Child,
    log: Arc<Mutex<String>>,
}

/// The binary with these settings (`CRIER_` variables without the prefix) and the
/// data folder of this scratch.
pub fn command(dir: &Scratch, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_crier"));
    command.arg("--data").arg(dir.0.join("data")).env_clear();
    for (key, value) in settings {
        command.env(format!("CRIER_{key}"), value);
    }
    command
}

impl Process {
    pub fn serve(dir: &Scratch, settings: &[(&str, &str)]) -> Self {
        let mut child = command(dir, settings)
            .args(["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let mut errors = child.stderr.take().unwrap();
        let sink = log.clone();
        std::thread::spawn(move || {
            let mut chunk = [0; 4096];
            while let Ok(n @ 1..) = errors.read(&mut chunk) {
                sink.lock().unwrap().push_str(&String::from_utf8_lossy(&chunk[..n]));
            }
        });
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let url = lines
            .find_map(|l| {
                l.unwrap().strip_prefix("Crier answers at ").map(|u| u.trim_end_matches('/').to_owned())
            })
            .unwrap_or_else(|| panic!("it did not start: {}", log.lock().unwrap()));
        std::thread::spawn(move || lines.for_each(drop));
        Self { url, child, log }
    }

    /// SIGKILL: no chance to tidy up.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
