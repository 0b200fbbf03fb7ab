//! Duplicate ids.

use std::collections::HashMap;

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::Entry;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static DUPLICATE_ID: Rule = Rule {
    id: "duplicate-id",
    severity: Severity::Error,
    summary: "a duplicate id",
    explanation: "Of two entries with the same id only one is ever shown, and which one is hard to see. A message \
        and a term of the same name collide too. Remove or rename one of the two.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = One\nb = Two\n",
        "a = Un\nb = Deux\na = Une\n",
        "a = Un\nb = Deux\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let mut first: HashMap<&str, &Entry<'_>> = HashMap::new();
    for entry in context.served() {
        let Some(other) = first.get(entry.id) else {
            first.insert(entry.id, entry);
            continue;
        };
        let line = context.document.position(other.id_span.start).line;
        let name = entry.name();
        let message = if other.kind == entry.kind {
            format!("Duplicate entry `{name}`, first on line {line}.")
        } else {
            format!(
                "`{name}` has the name of `{}` on line {line}: a message and a term cannot share one.",
                other.name()
            )
        };
        let help = "Remove or rename one of the two.";
        out.add(entry.id_span.clone(), message, help);
    }
}
