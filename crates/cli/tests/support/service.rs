//! The real service on a port of its own, and a client that sends any bytes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::program;

/// How long to wait for anything.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running service, which ends when this is dropped.
pub(crate) struct Service {
    child: Child,
    pub(crate) address: SocketAddr,
    log: Mutex<Receiver<Value>>,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Service {
    pub(crate) fn start(options: &[&str]) -> Self {
        let mut command = program();
        command.args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        Self::spawn(command.args(options))
    }

    /// Starts a command, whose log is JSON.
    pub(crate) fn spawn(command: &mut Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (sender, log) = channel();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let event = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if sender.send(event).is_err() {
                    break;
                }
            }
        });
        let mut seen = Vec::new();
        let address = loop {
            // Lines for people come before the log.
            let Ok(event) = log.recv_timeout(PATIENCE) else {
                panic!("it does not listen: {seen:?}");
            };
            match event["address"].as_str() {
                Some(address) => break address.parse().unwrap(),
                None => seen.push(event),
            }
        };
        Self {
            child,
            address,
            log: Mutex::new(log),
        }
    }

    /// The next event of the log.
    pub(crate) fn event(&self) -> Value {
        self.log.lock().unwrap().recv_timeout(PATIENCE).unwrap()
    }

    /// All events so far.
    pub(crate) fn events(&self) -> Vec<Value> {
        self.log.lock().unwrap().try_iter().collect()
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends these bytes, and reads until the service closes the connection.
    pub(crate) fn send(&self, bytes: &[u8]) -> Answer {
        let stream = self.connect();
        let mut writer = stream.try_clone().unwrap();
        let bytes = bytes.to_owned();
        // A request that is refused early is not read to its end: the writer may fail.
        let writing = thread::spawn(move || writer.write_all(&bytes).is_ok());
        let answer = read(stream);
        writing.join().unwrap();
        answer
    }

    pub(crate) fn ask(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let mut request =
            format!("{method} {target} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n");
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        if !body.is_empty() {
            request += &format!("content-length: {}\r\n", body.len());
        }
        request += "\r\n";
        self.send(&[request.as_bytes(), body].concat())
    }

    pub(crate) fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &[], b"")
    }

    pub(crate) fn render(&self, body: impl AsRef<[u8]>) -> Answer {
        let headers = [("content-type", "application/json")];
        self.ask("POST", "/render", &headers, body.as_ref())
    }

    /// Sends SIGTERM.
    pub(crate) fn terminate(&mut self) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
    }

    pub(crate) fn ended(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("it does not end");
    }

    /// The peak memory of the process so far, in KiB.
    #[cfg(target_os = "linux")]
    pub(crate) fn peak_memory(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM:"))
            .unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads an answer to the end of its connection.
pub(crate) fn read(mut stream: TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let mut part = [0; 64 * 1024];
    loop {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(count) => bytes.extend_from_slice(&part[..count]),
            // A connection that is closed with bytes unread is reset.
            Err(error) if !bytes.is_empty() => {
                assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
                break;
            }
            Err(error) => panic!("{error}"),
        }
    }
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| panic!("no header: {:?}", String::from_utf8_lossy(&bytes)));
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines
        .next()
        .unwrap()
        .split(' ')
        .nth(1)
        .unwrap()
        .parse()
        .unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(": ").unwrap();
        (name.to_owned(), value.to_owned())
    });
    Answer {
        status,
        headers: headers.collect(),
        body: bytes[end + 4..].to_vec(),
    }
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        let value = values.next().map(|(_, value)| value.as_str());
        assert!(values.next().is_none(), "{name} is a duplicate: {self:?}");
        value
    }

    /// The codes of the errors in a body of either shape.
    pub(crate) fn codes(&self) -> Vec<String> {
        let body = self.json();
        assert_eq!(body["status"], self.status, "{self:?}");
        let errors = body["errors"].as_array().cloned();
        let errors = errors.unwrap_or_else(|| vec![body.clone()]);
        let code = |error: &Value| match error["description"].as_str() {
            Some(text) => text
                .rsplit("(code: ")
                .next()
                .unwrap()
                .trim_end_matches(')')
                .to_owned(),
            None => error["code"].as_str().unwrap().to_owned(),
        };
        errors.iter().map(code).collect()
    }
}
