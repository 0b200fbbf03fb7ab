//! The locale for a header, and why.

use std::io::Write;
use std::process::Stdio;

use snapbox::str;

use crate::{prints, program, run, run_with, transcript};

/// What `negotiate --batch` makes of these lines.
fn batch(options: &str, lines: &[u8]) -> String {
    let mut command = program(&format!("negotiate --batch {options}"));
    let command = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let lines = lines.to_owned();
    let writer = std::thread::spawn(move || input.write_all(&lines));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    transcript(output)
}

#[test]
fn among_the_locales_of_the_catalog() {
    for (header, tag) in [
        ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr\n"),
        ("en-GB", "en\n"),
        ("oc", "fr\n"),
        ("aeb", "ar\n"),
        ("ko", "en\n"),
        ("*", "en\n"),
        ("en;q=0", "en\n"),
        ("en;q=0, fr;q=0.1", "fr\n"),
        ("", "en\n"),
    ] {
        assert_eq!(run(&format!("negotiate '{header}'")), tag, "{header}");
    }
    assert_eq!(run("negotiate --default qq ko fr-CA"), "qq\nfr\n");
}

#[test]
fn among_others() {
    for (arguments, tags) in [
        ("en,fr,de 'gsw, fr;q=0.5'", "fr\n"),
        ("' EN , pt_br,,x-a,en' en pt x-a EN", "EN\npt_br\nx-a\nEN\n"),
        ("en,fr ja", "-\n"),
        ("en,fr --default 'No tag' ja fr", "No tag\nfr\n"),
        ("en,fr --default fr '*'", "fr\n"),
        ("'' en", "-\n"),
        ("en,fr - -- --", "-\n-\n"),
    ] {
        assert_eq!(
            run(&format!("negotiate --available {arguments}")),
            tags,
            "{arguments}"
        );
    }
}

#[test]
fn says_why() {
    prints(
        run(
            "negotiate --explain --available en,fr,de gsw 'gsw, fr;q=0.5' 'ja, en-AU;q=0.25' 'ja, *;q=0.1' ja",
        ),
        str![[r#"
de	gsw;q=1 at distance 8
fr	fr;q=0.5 at distance 0
en	en-AU;q=0.25 at distance 5
en	*;q=0.1 for what no other range names
-	nothing acceptable

"#]],
    );
}

#[test]
fn by_the_line() {
    let lines = b"en,fr,de\tgsw, fr;q=0.5\n\
        zh,zh-Hant\tzh-HK\ten\n\
        en\tja\n\
        en\tja\tnone at all\r\n\
        fr,de\td\xe9, \xff, de;q=0.1\r\n\
        en\n\
        \n\
        \ten\tfr\n\
        fr,en\ten-GB";
    prints(
        batch("", lines),
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

"#]],
    );
    assert_eq!(batch("", b""), "");
    prints(
        batch("--explain", b"en\tfr\nfr\tfr-CA\n"),
        str![[r#"
-	nothing acceptable
fr	fr-CA;q=1 at distance 4

"#]],
    );
    // Headers of any length.
    let line = [&b"en,fr\tfr,"[..], &vec![b'x'; 1 << 20], b"\n"].concat();
    assert_eq!(batch("", &line.repeat(3)), "fr\n".repeat(3));
}

#[test]
fn no_header() {
    prints(
        run("negotiate"),
        str![[r#"
--- standard error
error: the following required arguments were not provided:
  <HEADER>...

Usage: fluent-catalog negotiate <HEADER>...

For more information, try '--help'.
--- exit 2

"#]],
    );
    prints(
        run("negotiate --batch fr"),
        str![[r#"
--- standard error
error: the argument '--batch' cannot be used with '[HEADER]...'

Usage: fluent-catalog negotiate --batch [HEADER]...

For more information, try '--help'.
--- exit 2

"#]],
    );
}

#[test]
fn the_language_of_other_subcommands() {
    for (variables, line, text) in [
        (&[("LANG", "oc_FR")][..], "", "Hub introuvable.\n"),
        (
            &[("LANG", "sv_SE"), ("LANGUAGE", "ko:fr")],
            "",
            "Hub introuvable.\n",
        ),
        (&[("LANG", "C"), ("LANGUAGE", "fr")], "", "Hub not found.\n"),
        (&[("LANG", "fr")], "--accept en", "Hub not found.\n"),
        (
            &[],
            "--accept 'ko, en;q=0.1, fr-CA;q=0.5'",
            "Hub introuvable.\n",
        ),
        (&[], "--accept 'fr;q=0, fr'", "Hub not found.\n"),
    ] {
        let shown = run_with(variables, &format!("show PRT000699 {line}"));
        assert_eq!(shown, text, "{variables:?} {line}");
    }
}
