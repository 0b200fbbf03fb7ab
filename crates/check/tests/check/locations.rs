//! Errors of every kind, each marked with its rule at its location.

use std::fs;

use fluent_catalog_check::{Diagnostic, Expectations, SourceFile, check, ftl::Document};

use crate::support::{assert_snapshot, fixture};

/// Each case is `===== tag: name`, the English, `-----` and the translation, in which `⟦rule⟧`
/// is before the first character of each diagnostic: all of them, and no others. `‹U+00A0›` is an
/// invisible character, `‹end›` the end of a file without a line end.
#[test]
fn each_diagnostic_has_its_location() {
    let path = fixture("locations.txt");
    let cases = fs::read_to_string(&path).unwrap();
    let mut actual = String::new();
    for case in cases.split("===== ").skip(1) {
        let (heading, body) = case.split_once('\n').unwrap();
        let (english, translation) = body.split_once("-----\n").unwrap();
        let tag = heading.split_once(": ").unwrap().0;
        let source = decoded(english);
        let source = Document::parse(&source);
        let text = decoded(&unmarked(translation));
        let file = SourceFile::new("case.ftl", Some(tag), text.clone().into_bytes());
        let diagnostics = check(&Expectations::against(&source), &file.parse());
        let marked = marked(&text, &diagnostics);
        actual.push_str(&format!("===== {heading}\n{english}-----\n{marked}"));
    }
    assert_snapshot(&path, &actual);
}

fn unmarked(text: &str) -> String {
    let mut parts = text.split('⟦');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('⟧').unwrap().1)
}

/// The text with the marks; invisible characters are written out.
fn marked(text: &str, diagnostics: &[Diagnostic]) -> String {
    let mut marked = String::new();
    let mut marks = diagnostics.iter().peekable();
    let (mut line, mut column) = (1, 1);
    for c in text.chars().map(Some).chain([None]) {
        while let Some(diagnostic) =
            marks.next_if(|next| (next.start.line, next.start.column) == (line, column))
        {
            marked.push_str(&format!("⟦{}⟧", diagnostic.rule));
        }
        match c {
            Some('\n') => {
                marked.push('\n');
                (line, column) = (line + 1, 1);
            }
            Some(c) => {
                marked.push_str(&encoded(c));
                column += 1;
            }
            None => {}
        }
    }
    assert!(marks.next().is_none(), "not in the text: {diagnostics:#?}");
    if !text.ends_with('\n') {
        marked.push_str("‹end›\n");
    }
    // Editors remove spaces at the end of a line.
    marked.replace(" \n", "‹U+0020›\n")
}

/// A character as it is in the fixture.
fn encoded(c: char) -> String {
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
fn decoded(text: &str) -> String {
    let text = text.strip_suffix("‹end›\n").unwrap_or(text);
    let mut parts = text.split("‹U+");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (code, rest) = part.split_once('›').unwrap();
        let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        format!("{text}{}{rest}", c.unwrap())
    })
}
