//! Missing translations.

use std::collections::HashSet;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Entry, Kind};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING: Rule = Rule {
    id: "missing",
    severity: Severity::Warning,
    summary: "a text that is not translated yet",
    explanation: "The source has this entry and the file does not: people see it in another \
        language. It is reported after the entry that precedes it in the source. `sync` adds \
        it, commented out, with the English above it.",
    fatal: false,
    fix: None,
    example: Example::new("fr", "a = One\nb = Two\n", "a = Un\n", "a = Un\nb = Deux\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let document = texts.document;
    let attempted = attempted(texts);
    let has = |id: &str| {
        document.message(id).is_some() || attempted.contains(id) || texts.swallowed.contains(id)
    };
    match (&texts.expected.source, texts.expected.schema) {
        (Some(source), _) => {
            let first = document.entries().first();
            let mut before = first.map_or(document.text().len(), Entry::block_start);
            for entry in source.document.entries() {
                match document.entry(entry.kind, entry.id) {
                    Some(found) => before = found.span.end,
                    None if entry.kind == Kind::Message && !has(entry.id) => {
                        let value = entry.value.as_ref();
                        let english = value.map(|value| source.document.written(value));
                        let words = english.and_then(|lines| lines.first().copied());
                        report(entry.id, before, words.unwrap_or_default(), out);
                    }
                    None => {}
                }
            }
        }
        (None, Some(schema)) => {
            let end = document.entries().last().map_or(0, |entry| entry.span.end);
            for (id, shared) in schema.needed() {
                if !has(id) && !shared.is_some_and(has) {
                    report(id, end, "", out);
                }
            }
        }
        (None, None) => {}
    }
}

fn report(id: &str, at: usize, english: &str, out: &mut Diagnostics<'_>) {
    let help = match english {
        "" => format!("Add `{id} = …`."),
        english => format!("Add `{id} = …` for \"{english}\"."),
    };
    let message = format!("`{id}` is not translated.");
    // The diagnostic is about the missing entry, not about the one at its location.
    out.add(at..at, message, help).id = Some(id.to_owned());
}

/// The words at the start of broken lines: each may be the id of an entry that only seems missing.
fn attempted<'a>(texts: &CheckedTexts<'a>) -> HashSet<&'a str> {
    let document = texts.document;
    let errors = document.errors().iter();
    let lines = errors.map(|error| document.position(error.span.start).line);
    let words = lines.filter_map(|line| {
        let line = document.slice(document.lines().line(line));
        let word = line.trim_start_matches([' ', '\t']);
        let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        word.get(..end.unwrap_or(word.len()))
    });
    words.filter(|word| !word.is_empty()).collect()
}
