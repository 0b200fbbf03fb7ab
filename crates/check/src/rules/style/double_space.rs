//! Double spaces.

use crate::analysis::texts::{CheckedText, CheckedTexts};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static DOUBLE_SPACE: Rule = Rule {
    id: "double-space",
    severity: Severity::Warning,
    summary: "two spaces in a row within a text",
    explanation: "There is one space between words and between sentences. `check --fix` removes the others.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new("fr", "a = One two\n", "a = Un  deux\n", "a = Un deux\n"),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        double(text, out);
    }
}

fn double(text: &CheckedText<'_>, out: &mut Diagnostics<'_>) {
    if text.is_english {
        return;
    }
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
            let after_line = start == 0 || prose.as_bytes().get(start - 1) == Some(&b'\n');
            let before_line = prose.get(at..).is_none_or(|rest| {
                let rest = rest.trim_start_matches(|c| is_space(c) || c == '\t');
                rest.is_empty() || rest.starts_with(['\n', '\r'])
            });
            // A quoted text may be a space on purpose.
            let quoted = unit.is_quoted(start..at);
            if spaces.chars().count() > 1
                && !after_line
                && !before_line
                && !quoted
                && !text.is_in_source(spaces)
            {
                let span = unit.span_of(start..at);
                let special = spaces.chars().find(|&c| c != ' ').unwrap_or(' ');
                out.add(span.clone(), "Two spaces in a row.", "Write one.")
                    .safe_edit(span, special);
            }
        }
    }
}

/// Spaces of any width.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{A0}' | '\u{202F}' | '\u{3000}' | '\u{2002}' | '\u{2003}' | '\u{2009}'
    )
}
