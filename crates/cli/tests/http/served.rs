//! The real service on a port of its own, and a client that says what it likes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long anything may take that is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running service, ended with this value.
pub(crate) struct Served {
    child: Child,
    pub(crate) address: SocketAddr,
    log: Mutex<Receiver<Value>>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// The program, in an environment of nothing.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-catalog"));
    // The root of the workspace, whose `locales` are those of the program.
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    command.current_dir(root).env_clear().stdin(Stdio::null());
    command
}

impl Served {
    pub(crate) fn start(options: &[&str]) -> Self {
        let mut command = program();
        command.args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        Self::of(command.args(options))
    }

    pub(crate) fn of(command: &mut Command) -> Self {
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
            // What is said to people stands before the log.
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
        // What is refused early is not read to its end: the writer may fail.
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

    /// Asks it to stop; how it ended.
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

    /// The most memory that it has had so far, in KiB.
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

impl Drop for Served {
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
        assert!(values.next().is_none(), "{name} stands twice: {self:?}");
        value
    }

    /// The codes of the errors in a body of either shape, which it must have.
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

/// A folder of its own, removed with this value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("fluent-catalog-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn option(&self) -> &str {
        self.0.to_str().unwrap()
    }

    /// Writes a file beside and puts it into its place, as editors do.
    pub(crate) fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let beside = self.0.join(format!(".{name}.new"));
        fs::write(&beside, text).unwrap();
        fs::rename(beside, self.0.join(name)).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
