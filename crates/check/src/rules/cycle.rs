//! Texts that contain themselves.

use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static CYCLE: Rule = Rule {
    id: "cycle",
    severity: Severity::Error,
    summary: "a text that refers to itself, directly or through others",
    explanation: "A text that contains itself has no end, so it cannot be shown. Break the cycle at one of \
        the references that are named.",
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
        let from = cycle.from.written();
        let to = context.document.slice(cycle.reference.span.clone());
        let message = if from == to {
            format!("`{from}` refers to itself.")
        } else {
            format!("`{from}` refers to `{to}`, which leads back to `{from}`.")
        };
        let help = "Write out one of the texts instead of referring to it.";
        out.add(cycle.reference.span.clone(), message, help);
    }
}
