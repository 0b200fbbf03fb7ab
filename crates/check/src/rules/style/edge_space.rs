//! Spaces at the edges of a text.

use std::ops::Range;

use super::double_space::is_space;
use crate::analysis::shape::{Shape, Unit};
use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static EDGE_SPACE: Rule = Rule {
    id: "edge-space",
    severity: Severity::Warning,
    summary: "a space at the beginning or the end of a text or line",
    explanation: "Spaces at the edge of a text are dropped by Fluent or, where they are no-break \
        spaces or quoted, shown where they are not wanted. `check --fix` removes those that are not \
        quoted.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new("fr", "a = One\n", "a = Un \n", "a = Un\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        edges(texts, text, out);
    }
    after_lines(texts, out);
}

/// Spaces that Fluent keeps at the edges: no-break ones at the beginning, and quoted ones.
/// Spaces at the end of a line are reported per line.
fn edges(texts: &CheckedTexts<'_>, text: &CheckedText<'_>, out: &mut Diagnostics<'_>) {
    let Some(unit) = text.shape.outer() else {
        return;
    };
    let source = text
        .source
        .and_then(Shape::outer)
        .map(|unit| unit.text.as_str());
    // Quoted spaces in the source itself are intended.
    let is_meant = texts.is_source() && !texts.expected.is_closed() && !unit.quoted.is_empty();
    let begins = unit.text.len() - unit.text.trim_start_matches(is_space).len();
    let ends = unit.text.trim_end_matches(is_space).len();
    if ends == 0 || is_meant {
        return;
    }
    if begins > 0 && !source.is_some_and(|source| source.starts_with(is_space)) {
        report(unit, 0..begins, "Space at the beginning of the text.", out);
    }
    let mut quoted = unit.quoted.iter();
    let quoted = quoted.any(|quoted| quoted.end == unit.text.len());
    if ends < unit.text.len() && quoted && !source.is_some_and(|source| source.ends_with(is_space))
    {
        let range = ends..unit.text.len();
        report(unit, range, "Space at the end of the text.", out);
    }
}

fn report(unit: &Unit<'_>, range: Range<usize>, message: &str, out: &mut Diagnostics<'_>) {
    let span = unit.span_of(range.clone());
    let diagnostic = out.add(span.clone(), message, "Remove it.");
    // `{" "}` was written on purpose: only a person can decide whether it is wrong.
    if !unit.is_quoted(range) {
        diagnostic.safe_edit(span, "");
    }
}

/// Spaces after the text of a line.
fn after_lines(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    let document = texts.document;
    let entries = document.entries();
    let mut next = 0;
    let mut start = 0;
    for line in document.text().split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let kept = content.trim_end_matches(|c| is_space(c) || c == '\t');
        let (from, to) = (start + kept.len(), start + content.len());
        start += line.len();
        if from == to || kept.is_empty() {
            continue;
        }
        while entries
            .get(next)
            .is_some_and(|entry| entry.span.end + 1 < from)
        {
            next += 1;
        }
        // The last line of an entry ends before its spaces.
        let in_entry = entries
            .get(next)
            .is_some_and(|entry| entry.span.start <= from && from <= entry.span.end + 1);
        if in_entry {
            let message = "Spaces at the end of the line.";
            out.add(from..to, message, "Remove them.")
                .safe_edit(from..to, "");
        }
    }
}
