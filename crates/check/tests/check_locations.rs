//! Faults of every kind, each marked with its rule at the place where it is found.

#![cfg(feature = "style")]
#![allow(clippy::unwrap_used)]

use std::fs;

use fluent_catalog_check::{Diagnostic, Expectations, SourceFile, check, ftl::Document};

/// Each case is `===== tag: words`, the English, `-----` and the translation, in which `⟦rule⟧`
/// is before the character that each diagnostic begins with: all that are found, and no others.
/// `‹U+00A0›` is a character that cannot be seen, `‹end›` the end of a file without a line end.
/// With `SNAPSHOTS=overwrite` the marks are written anew, to be read in review.
#[test]
fn each_fault_is_found_at_its_place() {
    const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check_locations.txt");
    let fixture = fs::read_to_string(PATH).unwrap();
    let cases: Vec<&str> = fixture.split("===== ").skip(1).collect();
    let overwrites = std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite");
    let mut updated = String::new();
    for case in &cases {
        let (heading, body) = case.split_once('\n').unwrap();
        let (english, translation) = body.split_once("-----\n").unwrap();
        let tag = heading.split_once(": ").unwrap().0;
        let source = shown(english);
        let source = Document::parse(&source);
        let text = shown(&unmarked(translation));
        let file = SourceFile::new("case.ftl", Some(tag), text.clone().into_bytes());
        let found = check(&Expectations::against(&source), &file.parse());
        let marked = marked(&text, &found);
        if !overwrites {
            assert_eq!(marked, translation, "{heading}: {found:#?}");
        }
        updated.push_str(&format!("===== {heading}\n{english}-----\n{marked}"));
    }
    assert!(cases.len() > 400, "{} cases", cases.len());
    if overwrites {
        fs::write(PATH, updated).unwrap();
    }
}

fn unmarked(text: &str) -> String {
    let mut parts = text.split('⟦');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('⟧').unwrap().1)
}

/// The text with the marks, what cannot be seen written out.
fn marked(text: &str, found: &[Diagnostic]) -> String {
    let mut marked = String::new();
    let mut marks = found.iter().peekable();
    let (mut line, mut column) = (1, 1);
    for c in text.chars().map(Some).chain([None]) {
        while let Some(diagnostic) =
            marks.next_if(|f| (f.start.line, f.start.column) == (line, column))
        {
            marked.push_str(&format!("⟦{}⟧", diagnostic.rule));
        }
        match c {
            Some('\n') => {
                marked.push('\n');
                (line, column) = (line + 1, 1);
            }
            Some(c) => {
                marked.push_str(&written(c));
                column += 1;
            }
            None => {}
        }
    }
    assert!(marks.next().is_none(), "not in the text: {found:#?}");
    if !text.ends_with('\n') {
        marked.push_str("‹end›\n");
    }
    // Editors remove spaces at the end of a line.
    marked.replace(" \n", "‹U+0020›\n")
}

/// A character as it stands in the fixture.
fn written(c: char) -> String {
    let is_hidden = c.is_control()
        || matches!(c, '\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}'
            | '\u{2060}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}' | '\u{FFFD}' | '\u{E0000}'..='\u{E0FFF}');
    if is_hidden {
        format!("‹U+{:04X}›", u32::from(c))
    } else {
        c.to_string()
    }
}

/// The text of a fixture as it is in the file.
fn shown(text: &str) -> String {
    let text = text.strip_suffix("‹end›\n").unwrap_or(text);
    let mut parts = text.split("‹U+");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (code, rest) = part.split_once('›').unwrap();
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        format!("{text}{}{rest}", c.unwrap())
    })
}
