//! Duplicate variants.

use crate::analysis::shape::{SelectShape, Shape};
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static DUPLICATE_VARIANT: Rule = Rule {
    id: "duplicate-variant",
    severity: Severity::Error,
    summary: "a duplicate variant of a select",
    explanation: "Only the first of two variants of the same key is ever shown. Remove the other one, or correct \
        its key.",
    fatal: false,
    fix: None,
    example: Example::new(
        "de",
        "files = { $n ->\n    [one] one file\n   *[other] { $n } files\n }\n",
        "files = { $n ->\n    [one] eine Datei\n    [one] 1 Datei\n   *[other] { $n } Dateien\n }\n",
        "files = { $n ->\n    [one] eine Datei\n   *[other] { $n } Dateien\n }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        for select in &text.shape.selects {
            duplicates(&text.shape, select, out);
        }
    }
}

fn duplicates(shape: &Shape<'_>, select: &SelectShape<'_>, out: &mut Diagnostics<'_>) {
    let mut seen: Vec<&str> = Vec::new();
    for (variant, _) in shape.variants(select) {
        let value = variant.key.parse::<f64>();
        let is_same = |other: &&str| {
            let other_value = other.parse::<f64>();
            *other == variant.key
                || variant.is_number && other_value.is_ok_and(|other| value == Ok(other))
        };
        if seen.iter().any(is_same) {
            let message = format!("Duplicate variant `{}`.", variant.key);
            let help = "Remove one of the two, or correct its key.";
            out.add(variant.span.clone(), message, help);
        }
        seen.push(variant.key);
    }
}
