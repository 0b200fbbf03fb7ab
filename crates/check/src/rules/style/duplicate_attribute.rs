//! Duplicate attributes.

use std::collections::HashSet;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static DUPLICATE_ATTRIBUTE: Rule = Rule {
    id: "duplicate-attribute",
    severity: Severity::Error,
    summary: "a duplicate attribute of an entry",
    explanation: "Only one of two attributes of the same name is ever shown. Remove the other one.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = Name\n    .title = Your name\n",
        "a = Nom\n    .title = Votre nom\n    .title = Nom complet\n",
        "a = Nom\n    .title = Votre nom\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for checked in &texts.entries {
        let mut seen = HashSet::new();
        for attribute in &checked.entry.attributes {
            if !seen.insert(attribute.id) {
                let name = checked.entry.name();
                let message = format!("Duplicate attribute `.{}` of `{name}`.", attribute.id);
                let help = "Remove one of the two.";
                out.add(attribute.id_span.clone(), message, help);
            }
        }
    }
}
