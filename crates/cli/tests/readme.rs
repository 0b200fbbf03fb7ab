//! The README: its commands print what it says they print, its corrections are those of the
//! tests, its test command is the gate's.

use std::process::Command;

const README: &str = include_str!("../../../README.md");
/// How the README starts the program; the test starts the one that cargo built for it.
const PROGRAM: &str = "cargo run --quiet -- ";

/// The commands of all `console` blocks, each with what stands below it.
fn commands() -> Vec<(&'static str, String)> {
    let mut commands: Vec<(&str, String)> = Vec::new();
    for block in README.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => commands.push((command, String::new())),
                None => {
                    let shown = &mut commands.last_mut().expect("a command stands above").1;
                    shown.push_str(line);
                    shown.push('\n');
                }
            }
        }
    }
    commands
}

#[test]
fn each_command_prints_what_the_readme_shows() {
    let commands = commands();
    assert!(commands.len() >= 6, "{commands:?}");
    for (command, shown) in commands {
        assert!(command.starts_with(PROGRAM), "{command}");
        let program = concat!(env!("CARGO_BIN_EXE_fluent-catalog"), " ");
        let output = Command::new("/bin/sh")
            .args(["-c", &command.replace(PROGRAM, program)])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .env_clear()
            .env("LANG", "C")
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8(printed).unwrap();
        assert_eq!(printed, shown, "$ {command}");
    }
}

#[test]
fn the_table_of_corrections_is_that_of_the_test() {
    let source = include_str!("../../../tests/source.rs");
    let table = README
        .split("| code | in the source | here |")
        .nth(1)
        .unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    assert_eq!(rows.len(), 12);
    for row in rows {
        let [code, theirs, ours] = row.as_slice() else {
            panic!("{row:?}")
        };
        for words in [code.trim_matches('`'), theirs, ours] {
            assert!(
                source.contains(words),
                "{words:?} is not in tests/source.rs"
            );
        }
    }
}
