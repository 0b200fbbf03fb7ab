//! Line ends other than LF.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::identifier::identifier_length;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static LINE_ENDINGS: Rule = Rule {
    id: "line-endings",
    severity: Severity::Error,
    summary: "lines that end with a bare carriage return (error) or with CR LF (warning)",
    explanation: "To Fluent a carriage return alone does not end a line: what follows it belongs \
        to the line before. CR LF is read, but every line changes when the file is saved on another system. Save with LF line ends, or let `check --fix` do it.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new(
        "fr",
        "a = One\nb = Two\n",
        "a = Un\r\nb = Deux\r\n",
        "a = Un\nb = Deux\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let text = texts.document.text();
    let returns = text.match_indices('\r').map(|(at, _)| at);
    let (crlf, bare): (Vec<usize>, Vec<usize>) =
        returns.partition(|at| text.as_bytes().get(at + 1) == Some(&b'\n'));
    for at in bare {
        let after = text.get(at + 1..).unwrap_or_default();
        let diagnostic = out.add(
            at..at + 1,
            "A carriage return without a line feed: to Fluent the line goes on.",
            "End the line with a line feed (LF).",
        );
        // A program that adds a CR to each line end has added a second one.
        if after.trim_start_matches('\r').starts_with('\n') {
            diagnostic.safe_edit(at..at + 1, "");
        } else if can_begin_line(after) {
            diagnostic.safe_edit(at..at + 1, "\n");
        }
    }
    if let Some(&first) = crlf.first() {
        let diagnostic = out.add(
            first..first + 1,
            "Lines end with CR LF from here on.",
            "Save the file with LF line ends.",
        );
        diagnostic.severity = Severity::Warning;
        for at in crlf {
            diagnostic.safe_edit(at..at + 1, "");
        }
    }
}

/// Whether what follows a carriage return can be a line of its own. A word in the middle of a
/// text cannot: the new line would not be Fluent.
fn can_begin_line(rest: &str) -> bool {
    let name = rest
        .get(identifier_length(rest.as_bytes())..)
        .unwrap_or_default();
    let is_entry = name.len() < rest.len() && name.trim_start_matches(' ').starts_with('=');
    let line = rest.split(['\r', '\n']).next().unwrap_or_default();
    is_entry || line.trim().is_empty() || line.starts_with([' ', '#', '}', '-'])
}
