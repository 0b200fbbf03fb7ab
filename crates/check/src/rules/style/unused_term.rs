//! Unused terms.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Entry, Kind, Target};
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNUSED_TERM: Rule = Rule {
    id: "unused-term",
    severity: Severity::Info,
    summary: "an unused term",
    explanation: "A term is shown only where a text of the same file refers to it, as in `{ -brand }`. Use it, \
        or remove it.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = One\n",
        "-brand = Hub\na = Un\n",
        "-brand = Hub\na = Un { -brand }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    // What is broken may have been the use.
    if !texts.document.errors().is_empty() {
        return;
    }
    let is_referred = |entry: &Entry<'_>| {
        let term = Target::Term(entry.id, None);
        texts.scope.referred.contains(&term)
    };
    let is_term = |entry: &&Entry<'_>| entry.kind == Kind::Term;
    let mut terms = texts.document.entries().iter().filter(is_term);
    let uses_own_terms = terms.any(is_referred);
    for checked in texts.entries.iter().filter(|checked| !checked.is_message()) {
        let entry = checked.entry;
        if is_referred(entry) {
            continue;
        }
        // In a part of something larger, another file may use it as it does in the source.
        let is_ours = match &texts.expected.source {
            _ if texts.expected.is_closed() => true,
            Some(source) => {
                checked.source.is_none() || source.refers_to(Target::Term(entry.id, None))
            }
            None => uses_own_terms,
        };
        if is_ours {
            let message = format!("Unused term `{}`.", entry.name());
            out.add(entry.id_span.clone(), message, "Use it, or remove it.");
        }
    }
}
