//! A language is one file: dropped into a copy of the crate, it is there everywhere.
#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a build does not need, or makes.
const LEFT: [&str; 3] = ["target", ".git", "fuzz"];

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name();
        if LEFT.iter().any(|left| name == *left) {
            continue;
        }
        let to = to.join(&name);
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &to),
            false => {
                // The times are kept, so that a second run builds what changed.
                fs::copy(entry.path(), &to).unwrap();
                let modified = entry.metadata().unwrap().modified().unwrap();
                fs::File::options()
                    .write(true)
                    .open(&to)
                    .unwrap()
                    .set_modified(modified)
                    .unwrap();
            }
        }
    }
}

#[test]
fn a_language_is_one_file() {
    // The folder that cargo builds in, whichever it is.
    let built = Path::new(env!("CARGO_BIN_EXE_fluent-catalog"));
    let work = built.ancestors().nth(2).unwrap().join("new-language");
    let crate_copy = work.join("crate");
    let _ = fs::remove_dir_all(&crate_copy);
    copy(Path::new(env!("CARGO_MANIFEST_DIR")), &crate_copy);
    let text = "# en: Hub not found.\nPRT000699 = Hubben hittades inte.\n";
    fs::write(crate_copy.join("locales/sv.ftl"), text).unwrap();

    let mut build = Command::new(env!("CARGO"));
    build
        .args(["build", "--quiet", "--features", "serve", "--target-dir"])
        .arg(work.join("target"));
    let build = build
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .current_dir(&crate_copy)
        .output()
        .unwrap();
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    let program: PathBuf = work.join("target/debug/fluent-catalog");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        let output = command
            .args(arguments)
            .env_clear()
            .current_dir(&work)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };

    let list = run(&[
        "list",
        "--locale",
        "sv",
        "--format",
        "csv",
        "--service",
        "PRT",
    ]);
    assert!(
        list.contains("PRT000699,PRT,400,Hubben hittades inte.,sv,"),
        "{list}"
    );
    assert_eq!(run(&["negotiate", "sv-FI, fr;q=0.5"]), "sv\n");

    let mut command = Command::new(&program);
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"])
        .env_clear();
    let mut service = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(service.stderr.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let event: serde_json::Value = serde_json::from_str(&line).unwrap();
    let mut stream = TcpStream::connect(event["address"].as_str().unwrap()).unwrap();
    let request =
        "GET /?lang=sv&q=PRT000699 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut page = String::new();
    stream.read_to_string(&mut page).unwrap();
    service.kill().unwrap();
    service.wait().unwrap();
    assert!(
        page.contains("<span lang=\"sv\" dir=\"ltr\">Hubben hittades inte.</span>"),
        "{page}"
    );
    assert!(
        page.contains("hreflang=\"sv\" lang=\"sv\" dir=\"ltr\" aria-current=\"true\">svenska</a>"),
        "{page}"
    );
}
