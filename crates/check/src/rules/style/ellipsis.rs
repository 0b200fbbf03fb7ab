//! Ellipses.

use crate::analysis::shape::Shape;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static ELLIPSIS: Rule = Rule {
    id: "ellipsis",
    severity: Severity::Info,
    summary: "three dots instead of an ellipsis, or an ellipsis that the English has and the \
        translation lacks",
    explanation: "An ellipsis is one character, `…`. A translation has one where the English has one, \
        which says that something goes on or that more input follows. In code three dots stay.",
    fatal: false,
    fix: Some(Safety::Safe),
    example: Example::new(
        "fr",
        "a = Loading…\n",
        "a = Chargement...\n",
        "a = Chargement…\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for text in texts.prose() {
        let in_source = |what: &str| text.source.is_some_and(|source| has(source, what));
        let mut has_any = false;
        for unit in &text.shape.units {
            if !unit.text.contains("..") && !unit.text.contains('…') && !unit.text.contains('⋯')
            {
                continue;
            }
            has_any = true;
            let prose = unit.prose();
            for (at, dots) in prose.match_indices("...") {
                let is_path = prose
                    .get(at + dots.len()..)
                    .is_some_and(|rest| rest.starts_with(['.', '/']));
                if !is_path && !in_source("...") {
                    let span = unit.span_of(at..at + dots.len());
                    let diagnostic = out.add(
                        span.clone(),
                        "Three dots instead of an ellipsis.",
                        "Write the character `…`.",
                    );
                    if span.len() == dots.len() {
                        diagnostic.safe_edit(span, "…");
                    }
                }
            }
        }
        let Some(source) = text.source else {
            continue;
        };
        let ends = |shape: &Shape<'_>| {
            let outer = shape.outer().map_or("", |unit| unit.text.trim_end());
            outer.ends_with('…') || outer.ends_with("...")
        };
        if ends(source) && !has_any && text.shape.units.len() == 1 {
            let end = text.value.span.end;
            let written = texts.document.slice(text.value.span.clone());
            let last = written.chars().next_back();
            let start = end - last.map_or(0, char::len_utf8);
            let message = "The English ends with an ellipsis, the translation does not.";
            let diagnostic = out.add(start..end, message, "End it with `…`.");
            let is_mark = last.is_some_and(|last| matches!(last, '.' | '。'));
            diagnostic.unsafe_edit(if is_mark { start } else { end }..end, "…");
        }
    }
}

fn has(shape: &Shape<'_>, what: &str) -> bool {
    shape.units.iter().any(|unit| unit.prose().contains(what))
}
