//! References to unknown messages.

use crate::analysis::context::Context;
use crate::analysis::source::variables_of;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Entry, Kind, Target};
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static UNKNOWN_MESSAGE: Rule = Rule {
    id: "unknown-message",
    severity: Severity::Error,
    summary: "a reference to an unknown message",
    explanation: "`{ name }` shows the message of that id, in the same language. Where there is no such \
        message, people see `{name}`. Correct the id, add the message, or write `{ $name }` if a variable \
        is meant.",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "menu = Menu\na = Open { menu }\n",
        "menu = Menu\na = Ouvrir { menue }\n",
        "menu = Menu\na = Ouvrir { menu }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    for (entry, reference) in context.references() {
        let Target::Message(id, _) = reference.target else {
            continue;
        };
        if context.scope.message(id).is_some() || context.is_outside(reference.target) {
            continue;
        }
        let (help, replacement) = help(context, entry, id);
        let message = format!("Unknown message `{id}`.");
        let diagnostic = out.add(reference.span.clone(), message, help);
        if let Some(replacement) = replacement {
            let start = reference.span.start;
            diagnostic.unsafe_edit(start..start + id.len(), replacement);
        }
    }
}

/// The help, and the replacement of the id if there is one.
fn help(context: &Context<'_>, entry: &Entry<'_>, id: &str) -> (String, Option<String>) {
    let english = context.expected.source.as_ref();
    let source = english.zip(context.source_of(entry));
    let is_variable =
        source.is_some_and(|(english, source)| variables_of(english.document, source).contains(id));
    if is_variable {
        let help = format!("Write `{{ ${id} }}`: a variable has a dollar sign.");
        return (help, Some(format!("${id}")));
    }
    if context.scope.term(id).is_some() {
        let help = format!("Write `{{ -{id} }}`: a term has a dash.");
        return (help, Some(format!("-{id}")));
    }
    match nearest(id, context.scope.names(Kind::Message)) {
        Some(near) => (
            format!("Did you mean `{{ {near} }}`?"),
            Some(near.to_owned()),
        ),
        None => {
            let help = format!("Write `{{ ${id} }}` if a variable is meant, or add the message.");
            (help, None)
        }
    }
}
