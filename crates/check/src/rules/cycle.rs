//! Texts that contain themselves.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static CYCLE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    summary: "a text that refers to itself, directly or through others",
    explanation: "A text that contains itself has no end, so it cannot be shown. Replace one of the references \
        of the cycle by the text itself.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = Menu\nb = Open { a }\n",
        "a = { b }\nb = Ouvrir { a }\n",
        "a = Menu\nb = Ouvrir { a }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let cycles = context.scope.cycles.iter();
    for cycle in cycles.filter(|cycle| cycle.file == context.number) {
        let names = cycle.way.iter().map(|name| format!("`{}`", name.written()));
        let mut names: Vec<String> = names.collect();
        let first = names.first().cloned().unwrap_or_default();
        let (message, help) = if cycle.length == 1 {
            let message = format!("{first} refers to itself.");
            (message, "Write out the text instead of referring to it.")
        } else {
            if cycle.length > names.len() {
                names.push("…".to_owned());
            }
            let message = format!("Cyclic reference: {} → {first}.", names.join(" → "));
            (
                message,
                "Write out one of the texts instead of referring to it.",
            )
        };
        out.add(cycle.reference.span.clone(), message, help);
    }
}
