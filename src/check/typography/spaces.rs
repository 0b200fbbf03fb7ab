//! Spaces: two where one belongs, and those at the edges that nobody sees.

use super::super::{
    context::{Context, Text},
    report::Report,
    rule::{Rule, Severity},
    shape::Shape,
};

pub(in crate::check) static DOUBLE_SPACE: Rule = Rule {
    id: "double-space",
    severity: Severity::Warning,
    summary: "two spaces in a row within a text",
    explanation: "Between words and sentences stands one space. `check --fix` mends it.",
};

pub(in crate::check) static EDGE_SPACE: Rule = Rule {
    id: "edge-space",
    severity: Severity::Warning,
    summary: "a space at the beginning or the end of a text or line",
    explanation: "Spaces at the edge of a text are dropped by Fluent or, where they are no-break spaces or \
        quoted, shown where nobody wants them. `check --fix` removes those behind a line.",
};

pub(in crate::check) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for (_, text) in context.texts() {
        double(text, report);
        edges(context, text, report);
    }
    behind_lines(context, report);
}

fn double(text: &Text<'_>, report: &mut Report<'_>) {
    if text.is_english {
        return;
    }
    let in_source = |what: &str| text.source.is_some_and(|source| contains(source, what));
    for unit in &text.shape.units {
        if !unit.text.contains("  ")
            && (unit.text.is_ascii() || !unit.text.contains(['\u{A0}', '\u{202F}', '\u{3000}']))
        {
            continue;
        }
        let prose = unit.prose();
        let mut at = 0;
        while let Some(start) = prose
            .get(at..)
            .and_then(|rest| rest.find(is_space))
            .map(|found| at + found)
        {
            let run = prose.get(start..).unwrap_or_default();
            let length = run.find(|c| !is_space(c)).unwrap_or(run.len());
            at = start + length.max(1);
            let spaces = run.get(..length).unwrap_or_default();
            let behind_line = start == 0 || prose.as_bytes().get(start - 1) == Some(&b'\n');
            let before_line = prose.get(at..).is_none_or(|rest| {
                let rest = rest.trim_start_matches(|c| is_space(c) || c == '\t');
                rest.is_empty() || rest.starts_with(['\n', '\r'])
            });
            // A quoted text may be a space on purpose.
            let quoted = unit
                .quoted
                .iter()
                .any(|quoted| quoted.start < at && start < quoted.end);
            if spaces.chars().count() > 1
                && !behind_line
                && !before_line
                && !quoted
                && !in_source(spaces)
            {
                report.add(
                    &DOUBLE_SPACE,
                    unit.places(start..at),
                    "Two spaces stand in a row.",
                    "Write one.",
                );
            }
        }
    }
}

fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{A0}' | '\u{202F}' | '\u{3000}' | '\u{2002}' | '\u{2003}' | '\u{2009}'
    )
}

fn contains(shape: &Shape<'_>, what: &str) -> bool {
    shape.units.iter().any(|unit| unit.text.contains(what))
}

/// Spaces that Fluent keeps at the edges: no-break ones at the beginning, and quoted ones. Those
/// at the end of a line are found there.
fn edges(context: &Context<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let Some(unit) = text.shape.outer() else {
        return;
    };
    let source = text
        .source
        .and_then(Shape::outer)
        .map(|unit| unit.text.as_str());
    // What is quoted in a source of its own is meant.
    let is_meant = context.is_source() && !context.expected.is_closed() && !unit.quoted.is_empty();
    let begins = unit.text.len() - unit.text.trim_start_matches(is_space).len();
    let ends = unit.text.trim_end_matches(is_space).len();
    if ends == 0 || is_meant {
        return;
    }
    if begins > 0 && !source.is_some_and(|source| source.starts_with(is_space)) {
        let message = "A space stands at the beginning of the text.";
        report.add(&EDGE_SPACE, unit.places(0..begins), message, "Remove it.");
    }
    let quoted = unit
        .quoted
        .iter()
        .any(|quoted| quoted.end == unit.text.len());
    if ends < unit.text.len() && quoted && !source.is_some_and(|source| source.ends_with(is_space))
    {
        let message = "A space stands at the end of the text.";
        report.add(
            &EDGE_SPACE,
            unit.places(ends..unit.text.len()),
            message,
            "Remove it.",
        );
    }
}

/// Spaces behind the text of a line.
fn behind_lines(context: &Context<'_>, report: &mut Report<'_>) {
    let document = context.document;
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
            report.add(
                &EDGE_SPACE,
                from..to,
                "Spaces stand behind the text of this line.",
                "Remove them.",
            );
        }
    }
}
