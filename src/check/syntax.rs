//! Faults of syntax, and entries that became text of the entry above.

use super::{
    context::{Context, Judged},
    report::Report,
    rule::{Rule, Severity},
};
use crate::ftl::Kind;

pub(super) static SYNTAX: Rule = Rule {
    id: "syntax",
    severity: Severity::Error,
    summary: "what cannot be read as Fluent",
    explanation: "An entry with a syntax error is not shown at all: people see the text of another \
        language instead. Most often a brace is not closed, `=` is missing, a line that continues a \
        text is not indented, or a select has no default variant (`*[other]`). Each finding says what to \
        write at its place.",
};

pub(super) static SWALLOWED_ENTRY: Rule = Rule {
    id: "swallowed-entry",
    severity: Severity::Error,
    summary: "an entry that became text of the entry above",
    explanation: "A line that begins with a space continues the text above it, even if it looks like an \
        entry; so does what follows a bare carriage return. The entry is lost and its line is shown to \
        people as part of another text. Begin the entry in the first column of a line of its own.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for error in context.document.errors() {
        let suggestion = error.suggestion.clone().unwrap_or_default();
        report.add(
            &SYNTAX,
            error.span.clone(),
            error.message.clone(),
            suggestion,
        );
    }
    for (judged, text) in context.texts() {
        for unit in &text.shape.units {
            swallowed(context, judged, &unit.text, &|at| unit.place(at), report);
        }
    }
}

/// Looks at each line of a text but the first, and behind each bare carriage return.
fn swallowed(
    context: &Context<'_>,
    judged: &Judged<'_>,
    text: &str,
    place: &dyn Fn(usize) -> usize,
    report: &mut Report<'_>,
) {
    let mut tag_is_open = false;
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_start_matches(' ');
        let start = at + line.len() - content.len();
        if at > 0
            && !tag_is_open
            && let Some((length, what)) = entry(context, content)
        {
            let from = place(start);
            let by_return = text.as_bytes().get(at - 1) == Some(&b'\r');
            let name = content.get(..length).unwrap_or_default();
            let source = judged.source;
            let is_attribute = source.is_some_and(|source| source.attribute(name).is_some());
            let suggestion = if by_return {
                "Begin it on a new line: there is a carriage return without a line feed before it."
                    .to_owned()
            } else if is_attribute {
                format!("Write `.{name}`: an attribute begins with a full stop.")
            } else {
                "Remove the spaces before it.".to_owned()
            };
            let message = format!("{what} is read as text of the entry above.");
            report.add(&SWALLOWED_ENTRY, from..from + length, message, suggestion);
        }
        at += line.len();
        for byte in line.bytes() {
            match byte {
                b'<' => tag_is_open = true,
                b'>' => tag_is_open = false,
                _ => {}
            }
        }
    }
}

/// Whether a line of text looks like an entry or a comment: how much of it, and what.
fn entry(context: &Context<'_>, line: &str) -> Option<(usize, String)> {
    if line.starts_with("# ") || line.starts_with("## ") {
        return Some((line.trim_end().len(), "This comment".to_owned()));
    }
    let dash = usize::from(line.starts_with('-'));
    let name = line.get(dash..)?;
    let length = name
        .bytes()
        .take_while(|&b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        .count();
    let id = name
        .get(..length)
        .filter(|id| id.as_bytes().first().is_some_and(u8::is_ascii_alphabetic))?;
    let behind = name.get(length..)?.trim_start_matches(' ');
    let value = behind.strip_prefix('=')?;
    let expected = context.expected;
    let kind = if dash == 1 { Kind::Term } else { Kind::Message };
    let in_source = expected
        .source
        .as_ref()
        .is_some_and(|source| source.document.entry(kind, id).is_some());
    let is_known =
        in_source || (!context.is_source() || expected.is_closed()) && expected.knows(id);
    // `name="value"` is markup rather than an entry.
    let is_entry = is_known || value.starts_with([' ', '\n']) && !behind.starts_with("==");
    is_entry.then(|| {
        (
            dash + length,
            format!(
                "The entry `{}`",
                line.get(..dash + length).unwrap_or_default()
            ),
        )
    })
}
