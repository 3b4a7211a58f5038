//! A web socket as raw as the tests need it: what a browser would never send, too.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);
pub const TEXT: u8 = 1;
pub const BINARY: u8 = 2;

pub struct Socket(TcpStream);

impl Socket {
    pub fn open(url: &str, path: &str) -> Self {
        let host = url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // The key is the example of RFC 6455, 1.3.
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.push(byte[0]);
        }
        assert!(head.starts_with(b"HTTP/1.1 101"), "{}", String::from_utf8_lossy(&head));
        Self(stream)
    }

    /// Sends one whole frame. A client's frames are masked (RFC 6455, 5.3); a mask of
    /// zeros changes nothing.
    pub fn frame(&mut self, kind: u8, payload: &[u8]) {
        let mut frame = vec![0x80 | kind];
        match u16::try_from(payload.len()).unwrap() {
            short @ 0..126 => frame.push(0x80 | short as u8),
            long => {
                frame.push(0x80 | 126);
                frame.extend(long.to_be_bytes());
            }
        }
        frame.extend([0; 4]);
        frame.extend(payload);
        self.raw(&frame);
    }

    /// Sends bytes that need be no frame.
    pub fn raw(&mut self, bytes: &[u8]) {
        // A server may have hung up on the bytes before these.
        let _ = self.0.write_all(bytes);
    }

    /// The next text frame; none where the server closes, or sends something else.
    pub fn heard(&mut self) -> Option<String> {
        let mut head = [0; 2];
        self.read(&mut head)?;
        let length = match head[1] {
            126 => {
                let mut long = [0; 2];
                self.read(&mut long)?;
                usize::from(u16::from_be_bytes(long))
            }
            short => usize::from(short),
        };
        let mut payload = vec![0; length];
        self.read(&mut payload)?;
        (head[0] == 0x80 | TEXT).then(|| String::from_utf8(payload).unwrap())
    }

    fn read(&mut self, into: &mut [u8]) -> Option<()> {
        match self.0.read_exact(into) {
            Ok(()) => Some(()),
            Err(why) if why.kind() == ErrorKind::WouldBlock => panic!("the socket says nothing"),
            Err(_) => None,
        }
    }
}
