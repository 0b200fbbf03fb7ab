//! Three dots.

use super::super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
    shape::Shape,
};

pub(in crate::check) static ELLIPSIS: Rule = Rule {
    id: "ellipsis",
    severity: Severity::Info,
    summary: "three dots instead of an ellipsis, or an ellipsis that the English has and the translation has not",
    explanation: "An ellipsis is one character, `…`, and stands where the English has one: it says that \
        something goes on or that more is asked. In code three dots stay three dots.",
};

pub(in crate::check) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    for text in context.prose() {
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
                    report.add(
                        &ELLIPSIS,
                        unit.places(at..at + dots.len()),
                        "Three dots stand here.",
                        "Write the character `…`.",
                    );
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
            let last = context
                .document
                .slice(text.value.span.clone())
                .chars()
                .next_back()
                .map_or(0, char::len_utf8);
            report.add(
                &ELLIPSIS,
                end - last..end,
                "The English ends with an ellipsis, the translation does not.",
                "End it with `…`.",
            );
        }
    }
}

fn has(shape: &Shape<'_>, what: &str) -> bool {
    shape.units.iter().any(|unit| unit.prose().contains(what))
}
