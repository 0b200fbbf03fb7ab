//! The command line as its users see it: the program itself, in an environment of its own, and
//! everything that it prints.
//!
//! `SNAPSHOTS=overwrite cargo test -p fluent-catalog-cli --test cli` writes what is printed now.
#![allow(clippy::unwrap_used)]

mod billing;
mod check;
mod completions;
mod coverage;
mod docs;
mod help;
mod language;
mod list;
mod locales;
mod man;
mod negotiate;
mod show;
mod statuses;
mod streams;
#[path = "../support/mod.rs"]
mod support;
mod sync;

use std::path::Path;
use std::process::{Command, Output};

use snapbox::IntoData;
use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::data::Inline;

/// The program with this command line, in an environment of nothing but a locale and a width.
fn program(line: &str) -> Command {
    let mut command = support::program();
    command
        .args(words(line))
        .env("LANG", "C")
        .env("COLUMNS", "80");
    command
}

/// The words of a command line, of which those in apostrophes may have spaces.
fn words(line: &str) -> Vec<&str> {
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().collect(),
        _ => vec![part],
    });
    words.collect()
}

/// What it prints on standard output, then on standard error, and how it ends; what cannot be
/// seen is spelled out.
fn transcript(output: Output) -> String {
    let mut all = String::from_utf8(output.stdout).unwrap();
    if !output.stderr.is_empty() {
        all += "--- standard error\n";
        all += &String::from_utf8(output.stderr).unwrap();
    }
    match output.status.code() {
        Some(0) => {}
        code => all += &format!("--- exit {}\n", code.unwrap()),
    }
    for (invisible, name) in [
        ('\u{1b}', "<ESC>"),
        ('\u{202C}', "<PDF>"),
        ('\u{202E}', "<RLO>"),
        ('\u{2066}', "<LRI>"),
        ('\u{2068}', "<FSI>"),
        ('\u{2069}', "<PDI>"),
    ] {
        all = all.replace(invisible, name);
    }
    all
}

/// All that the program prints for this command line.
fn run(line: &str) -> String {
    run_with(&[], line)
}

/// The same with more variables in its environment.
fn run_with(variables: &[(&str, &str)], line: &str) -> String {
    let mut command = program(line);
    command.envs(variables.iter().copied());
    transcript(command.output().unwrap())
}

/// The same over the files of a folder, which is called `DIR` in what it prints.
fn run_over(folder: &Path, line: &str) -> String {
    let folder = folder.to_str().unwrap();
    run(&format!("--locales '{folder}' {line}")).replace(folder, "DIR")
}

/// Compares all that the program prints with the snapshot, character by character.
#[track_caller]
fn prints(actual: String, expected: Inline) {
    let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
    assert.eq(actual.raw(), expected.raw());
}
