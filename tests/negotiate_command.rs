//! The subcommand `negotiate`, and the languages that other subcommands take from a header or
//! from the shell.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::process::{Command, Stdio};

use snapbox::{assert_data_eq, str};

/// What the program prints: on both streams, and its exit code where that is not 0.
fn run(variables: &[(&str, &str)], arguments: &[&str], input: &[u8]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fluent-catalog"));
    command
        .env_clear()
        .envs(variables.iter().copied())
        .args(arguments);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let streams = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8(streams).unwrap();
    match output.status.code() {
        Some(0) => printed,
        code => format!("{printed}exit {}\n", code.unwrap()),
    }
}

fn negotiate(arguments: &[&str]) -> String {
    run(&[], &[&["negotiate"], arguments].concat(), b"")
}

#[test]
fn among_the_locales_of_the_catalog() {
    for (header, tag) in [
        ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr\n"),
        ("en-GB", "en\n"),
        ("oc", "fr\n"),
        ("ja", "en\n"),
        ("*", "en\n"),
        ("en;q=0", "en\n"),
        ("en;q=0, fr;q=0.1", "fr\n"),
        ("", "en\n"),
    ] {
        assert_eq!(negotiate(&[header]), tag, "{header}");
    }
    assert_eq!(negotiate(&["--default", "qq", "ja"]), "qq\n");
}

#[test]
fn among_others() {
    for (arguments, tags) in [
        (&["--available", "en,fr,de", "gsw, fr;q=0.5"][..], "fr\n"),
        (
            &[
                "--available",
                " EN , pt_br,,x-a,en",
                "en",
                "pt",
                "x-a",
                "EN",
            ],
            "EN\npt_br\nx-a\nEN\n",
        ),
        (&["--available", "en,fr", "ja"], "-\n"),
        (
            &["--available", "en,fr", "--default", "No tag", "ja", "fr"],
            "No tag\nfr\n",
        ),
        (&["--available", "en,fr", "--default", "fr", "*"], "fr\n"),
        (&["--available", "", "en"], "-\n"),
        (&["--available", "en,fr", "-", "--", "--"], "-\n-\n"),
    ] {
        assert_eq!(negotiate(arguments), tags, "{arguments:?}");
    }
}

#[test]
fn says_why() {
    let arguments = ["--explain", "--available", "en,fr,de"];
    let headers = [
        "gsw",
        "gsw, fr;q=0.5",
        "ja, en-AU;q=0.25",
        "ja, *;q=0.1",
        "ja",
    ];
    assert_data_eq!(
        negotiate(&[&arguments[..], &headers].concat()),
        str![[r#"
de	gsw;q=1 at distance 8
fr	fr;q=0.5 at distance 0
en	en-AU;q=0.25 at distance 5
en	*;q=0.1 for what no other range names
-	nothing acceptable

"#]]
    );
}

#[test]
fn by_the_line() {
    let input = b"en,fr,de\tgsw, fr;q=0.5\n\
        zh,zh-Hant\tzh-HK\ten\n\
        en\tja\n\
        en\tja\tnone at all\r\n\
        fr,de\td\xe9, \xff, de;q=0.1\r\n\
        en\n\
        \n\
        \ten\tfr\n\
        fr,en\ten-GB";
    assert_data_eq!(
        run(&[], &["negotiate", "--batch"], input),
        str![[r#"
fr
zh-Hant
-
none at all
de
-
-
fr
en

"#]]
    );
    assert_eq!(run(&[], &["negotiate", "--batch"], b""), "");
    let explained = run(
        &[],
        &["negotiate", "--batch", "--explain"],
        b"en\tfr\nfr\tfr-CA\n",
    );
    assert_eq!(
        explained,
        "-\tnothing acceptable\nfr\tfr-CA;q=1 at distance 4\n"
    );
    // As much as there is, of any length.
    let line = [&b"en,fr\tfr,"[..], &vec![b'x'; 1 << 20], b"\n"].concat();
    assert_eq!(
        run(&[], &["negotiate", "--batch"], &line.repeat(3)),
        "fr\n".repeat(3)
    );
}

#[test]
fn refuses_what_is_no_question() {
    assert_data_eq!(
        negotiate(&[]),
        str![[r#"
error: the following required arguments were not provided:
  <HEADER>...

Usage: fluent-catalog negotiate <HEADER>...

For more information, try '--help'.
exit 2

"#]]
    );
    assert!(negotiate(&["--batch", "fr"]).ends_with("exit 2\n"));
    assert!(negotiate(&["--batch", "--available", "fr"]).ends_with("exit 2\n"));
}

#[test]
fn the_language_of_other_subcommands() {
    let show = ["show", "PRT000699"];
    for (variables, arguments, text) in [
        (
            &[("LANG", "fr_CA.UTF-8")][..],
            &[][..],
            "Hub introuvable.\n",
        ),
        (&[("LANG", "oc_FR")], &[], "Hub introuvable.\n"),
        (
            &[("LANG", "C"), ("LANGUAGE", "fr")],
            &[],
            "Hub not found.\n",
        ),
        (
            &[("LANG", "de_DE"), ("LANGUAGE", "ja:fr")],
            &[],
            "Hub introuvable.\n",
        ),
        (&[("LANG", "fr")], &["--accept", "en"], "Hub not found.\n"),
        (
            &[],
            &["--accept", "ja, en;q=0.1, fr-CA;q=0.5"],
            "Hub introuvable.\n",
        ),
        (&[], &["--accept", "fr;q=0, fr"], "Hub not found.\n"),
    ] {
        let shown = run(variables, &[&show[..], arguments].concat(), b"");
        assert_eq!(shown, text, "{variables:?} {arguments:?}");
    }
}
