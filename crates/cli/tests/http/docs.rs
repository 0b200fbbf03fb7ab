//! The commands of `docs/server.md` print what it says, with curl.

use std::process::Command;

use crate::example;
use crate::served::Served;

const DOCUMENT: &str = include_str!("../../../../docs/server.md");

/// The commands of all `console` blocks, each with what stands below it.
fn commands() -> Vec<(&'static str, String)> {
    let mut commands: Vec<(&str, String)> = Vec::new();
    for block in DOCUMENT.split("```console\n").skip(1) {
        for line in block.split("```").next().unwrap().lines() {
            match line.strip_prefix("$ ") {
                Some(command) => commands.push((command, String::new())),
                None => commands.last_mut().unwrap().1 += line,
            }
        }
    }
    commands
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_command_prints_what_stands_there() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let example = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { axum::serve(listener, example::api()).await });
    let served = Served::start(&[]);
    let service = served.address.to_string();
    let commands = commands();
    assert_eq!(commands.len(), 10);
    for (command, shown) in commands {
        let here = command
            .replace("127.0.0.1:3000", &example)
            .replace("127.0.0.1:8080", &service);
        let output = Command::new("sh").args(["-c", &here]).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(printed.trim_end(), shown, "$ {command}");
    }
}
