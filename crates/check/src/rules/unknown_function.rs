//! Unknown functions.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::Target;
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_FUNCTION: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    summary: "a function that the runtime does not have",
    explanation: "Only `NUMBER()` exists: `DATETIME()` and others of Fluent's documentation do not, and are \
        shown as they are written. Names of functions are not translated.",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = { NUMBER($n) } files\n",
        "a = { NOMBRE($n) } fichiers\n",
        "a = { NUMBER($n) } fichiers\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let expected = context.expected;
    for (_, reference) in context.references() {
        let Target::Function(name) = reference.target else {
            continue;
        };
        let is_known = match &expected.source {
            _ if name == "NUMBER" => true,
            _ if expected.is_closed() => false,
            // What the source calls exists where that file is used.
            Some(source) => source.refers_to(reference.target),
            None => matches!(name, "DATETIME" | "PLATFORM"),
        };
        if is_known {
            continue;
        }
        let near = nearest(name, ["NUMBER"]);
        let help = match near {
            Some(near) => format!("Write `{near}`."),
            None => "Write the variable without a function.".to_owned(),
        };
        let message = format!("Unknown function `{name}()`.");
        let diagnostic = out.add(reference.span.clone(), message, help);
        if let Some(near) = near {
            diagnostic.unsafe_edit(reference.span.clone(), near);
        }
    }
}
