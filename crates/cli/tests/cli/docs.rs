//! The documents: what their commands print, and the corrections that the README lists.
//!
//! Those of `docs/server.md` are in the test `http`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::support::ROOT;
use crate::support::console::{Transcript, transcripts};
use crate::support::folder::Folder;

/// How the documents start the programs, and the programs that cargo built for this test.
const PROGRAMS: [(&str, &str); 3] = [
    (
        "cargo run --quiet -p fluent-catalog-cli --example billing -- ",
        "billing ",
    ),
    ("cargo run --quiet -- ", "fluent-catalog "),
    ("fluent-catalog ", "fluent-catalog "),
];

/// The documents with transcripts, by their paths in the workspace.
fn documents() -> Vec<(String, Vec<Transcript>)> {
    let mut paths = vec!["README.md".to_owned()];
    for folder in ["crates", "docs"] {
        for entry in fs::read_dir(Path::new(ROOT).join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            paths.push(match folder {
                "crates" => format!("crates/{name}/README.md"),
                _ => format!("docs/{name}"),
            });
        }
    }
    paths.retain(|path| path.ends_with(".md") && path != "docs/server.md");
    paths.sort();
    let read = paths.into_iter().map(|path| {
        let document = fs::read_to_string(Path::new(ROOT).join(&path)).unwrap();
        (path, transcripts(&document))
    });
    read.filter(|(_, transcripts)| !transcripts.is_empty())
        .collect()
}

/// Runs a command of a document in a folder.
fn run(command: &str, folder: &Folder) -> String {
    let program = PROGRAMS.iter().find_map(|(start, program)| {
        let rest = command.strip_prefix(start)?;
        Some(format!("{program}{rest}"))
    });
    let line = program.unwrap_or_else(|| panic!("{command}: starts none of the programs"));
    let built = Path::new(env!("CARGO_BIN_EXE_fluent-catalog"));
    let built = built.parent().unwrap();
    let path = env::join_paths([built, &built.join("examples")]).unwrap();
    let output = Command::new("/bin/sh")
        .args(["-c", &line])
        .current_dir(folder.path())
        .env_clear()
        .env("PATH", path)
        .env("LANG", "C")
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn each_command_prints_what_its_document_shows() {
    let documents = documents();
    let paths: Vec<&str> = documents.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "README.md",
            "crates/cli/README.md",
            "docs/negotiation.md",
            "docs/translators.md"
        ]
    );
    for (path, transcripts) in documents {
        let folder = Folder::with_copies(&["locales", "tests/data/edit"]);
        if path == "docs/translators.md" {
            spoil(&folder.join("locales/fr.ftl"));
        }
        for Transcript { command, printed } in transcripts {
            assert_eq!(run(&command, &folder), printed, "{path}: $ {command}");
        }
    }
}

/// The edit that `docs/translators.md` has checked: a word processor made a dash of two hyphens.
fn spoil(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let spoiled = |line: &str| match line.starts_with("ENG009200 = ") {
        true => line.replace("--list", "—list"),
        false => line.to_owned(),
    };
    let lines: Vec<String> = text.lines().map(spoiled).collect();
    fs::write(file, lines.join("\n") + "\n").unwrap();
}

#[test]
fn the_corrections_are_those_that_the_source_is_tested_with() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let (_, table) = readme
        .split_once("| code | in the source | here |")
        .unwrap();
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let rows: Vec<Vec<&str>> = rows
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();

    let test = include_str!("../../../../tests/catalog/source.rs");
    let (_, corrections) = test.split_once("const CORRECTIONS: ").unwrap();
    let (corrections, _) = corrections.split_once("];").unwrap();
    let strings: Vec<&str> = corrections.split('"').skip(1).step_by(2).collect();
    let corrections = strings.chunks(3);

    let ids: Vec<&str> = rows.iter().map(|row| row[0].trim_matches('`')).collect();
    let corrected: Vec<&str> = corrections
        .clone()
        .map(|correction| correction[0])
        .collect();
    assert_eq!(ids, corrected);
    for (row, correction) in rows.iter().zip(corrections) {
        // The table quotes what differs.
        assert!(correction[1].contains(row[1]), "{row:?}");
        assert!(correction[2].contains(row[2]), "{row:?}");
    }
}
