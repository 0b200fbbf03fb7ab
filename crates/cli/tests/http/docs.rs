//! The commands of `docs/server.md` print what it shows, with curl.

use std::process::Command;

use crate::example;
use crate::support::console::{Transcript, transcripts};
use crate::support::service::Service;

const DOCUMENT: &str = include_str!("../../../../docs/server.md");
/// The addresses of the two services in the document.
const API: &str = "127.0.0.1:3000";
const SERVICE: &str = "127.0.0.1:8080";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_command_prints_what_the_document_shows() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { axum::serve(listener, example::api()).await });
    let served = Service::start(&[]);
    let service = served.address.to_string();
    let documented = transcripts(DOCUMENT);
    for address in [API, SERVICE] {
        let mut commands = documented.iter();
        assert!(
            commands.any(|own| own.command.contains(address)),
            "{address}"
        );
    }
    for Transcript { command, printed } in documented {
        let here = command.replace(API, &api).replace(SERVICE, &service);
        let output = Command::new("sh").args(["-c", &here]).output().unwrap();
        let body = String::from_utf8(output.stdout).unwrap();
        assert_eq!(body.trim_end(), printed.trim_end(), "$ {command}");
    }
}
