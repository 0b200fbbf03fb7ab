//! Reading of `.ftl` text: the locations and messages of syntax errors, and the same entries as
//! fluent-syntax.

use std::fmt::Write as _;

use fluent_catalog_check::ftl::{Document, Kind};
use fluent_catalog_check::{Expectations, SourceFile, check_fatal};
use fluent_syntax::{ast::Entry, parser};
use proptest::prelude::*;

use crate::support::{assert_snapshot, fixture};

/// Each case of the fixture is a text and, marked `>>`, all its syntax errors.
#[test]
fn syntax_errors_have_their_location_and_message() {
    let path = fixture("syntax.txt");
    let fixture = std::fs::read_to_string(&path).unwrap();
    let mut cases = Vec::new();
    for case in fixture.split("=====\n") {
        let lines = case.split_inclusive('\n');
        let source: String = lines.filter(|line| !line.starts_with(">> ")).collect();
        let file = SourceFile::new("x.ftl", None, source.clone().into_bytes());
        let mut output = source.clone();
        let diagnostics = check_fatal(&Expectations::none(), &[file.parse()]);
        for error in diagnostics.iter().filter(|error| error.rule == "syntax") {
            let help = error.help.as_deref().unwrap_or("-");
            let (line, column) = (error.start.line, error.start.column);
            let end = if error.end.line == line {
                error.end.column.to_string()
            } else {
                format!("{}:{}", error.end.line, error.end.column)
            };
            let message = &error.message;
            writeln!(output, ">> {line}:{column}-{end} {message} | {help}").unwrap();
        }
        cases.push(output);
    }
    assert_snapshot(&path, &cases.join("=====\n"));
}

/// Pieces of which broken and whole files are made.
fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a",
        "b",
        "-t",
        "key",
        " = ",
        "=",
        "{",
        "}",
        "{ ",
        " }",
        "$n",
        "$",
        "->",
        " -> ",
        "\n",
        "\n    ",
        "\n   *[other] ",
        "\n    [one] ",
        "[",
        "]",
        "*",
        "*[",
        ".",
        "\n    .attr = ",
        "\"",
        "\\",
        "\\u00e9",
        "\\n",
        "F(",
        "f(",
        "(",
        ")",
        ",",
        ": ",
        "1",
        "-1.5",
        "é",
        "\u{a0}",
        "“",
        "\t",
        "\r",
        "\r\n",
        "#",
        "\n# c\n",
        "\n## g\n",
        "\n\n",
        "\nkey2 = ",
        "\n-t2 = ",
        "text",
        " ",
        "NUMBER($n, x: 1)",
        "{ $n ->\n    [one] a\n   *[other] b\n }",
        "{ -t.a ->\n   *[x] y\n }",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2048, failure_persistence: None, ..ProptestConfig::default() })]

    /// What fluent-syntax refuses is an error here; where nothing is, both read the same.
    #[test]
    fn agrees_with_fluent_syntax(text in text()) {
        // fluent-syntax refuses spaces before the end of a file that has no last line end.
        let text = text + "\n";
        let document = Document::parse(&text);
        for span in document.error_spans() {
            prop_assert!(span.start <= span.end && span.end <= text.len(), "{span:?}");
            prop_assert!(text.get(span.clone()).is_some(), "{span:?}");
        }
        let has_errors = document.error_spans().next().is_some();
        let reference = match parser::parse(text.as_str()) {
            Err((_, errors)) => {
                prop_assert!(has_errors, "{errors:?}");
                return Ok(());
            }
            Ok(resource) => resource,
        };
        if has_errors {
            return Ok(());
        }
        let mut entries = document.entries().iter();
        for entry in &reference.body {
            let (kind, id, value, attributes) = match entry {
                Entry::Message(m) => (Kind::Message, m.id.name, m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (Kind::Term, t.id.name, Some(&t.value), &t.attributes),
                _ => continue,
            };
            let ours = entries.next().unwrap();
            prop_assert_eq!((ours.kind, ours.id), (kind, id));
            prop_assert_eq!(ours.value.as_ref().map(|v| &v.pattern), value);
            let ours: Vec<_> = ours.attributes.iter().map(|a| (a.id, &a.value.as_ref().unwrap().pattern)).collect();
            let theirs: Vec<_> = attributes.iter().map(|a| (a.id.name, &a.value)).collect();
            prop_assert_eq!(ours, theirs);
        }
        prop_assert!(entries.next().is_none());
    }
}

#[test]
fn deep_nesting_is_an_error() {
    for text in [
        format!("a = {}\nb = x\n", "{".repeat(100_000)),
        format!("a = {{ {}\nb = x\n", "F(".repeat(100_000)),
        format!("a = {}\nb = x\n", "{ $n ->\n   *[x] ".repeat(100_000)),
        format!("a = {{ $n ->\n   *[o] x\n{}\nb = x\n", "}".repeat(100_000)),
    ] {
        let document = Document::parse(&text);
        assert!(document.error_spans().next().is_some());
        assert_eq!(document.entries().last().unwrap().id, "b");
    }
}
