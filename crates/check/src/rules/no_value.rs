//! References to messages without a text of their own.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::ftl::Target;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static NO_VALUE: Rule = Rule {
    id: "no-value",
    severity: Severity::Error,
    summary: "a reference to a message that has only attributes",
    explanation: "`{ name }` shows the text after `name =`, but there is none. Refer to an attribute, such as \
        `{ name.title }`, or give the message a text.",
    fatal: true,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a =\n    .title = Name\nb = See { a.title }\n",
        "a =\n    .title = Nom\nb = Voir { a } ou { a.title }\n",
        "a =\n    .title = Nom\nb = Voir { a.title }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    for (_, reference) in context.references() {
        let Target::Message(id, None) = reference.target else {
            continue;
        };
        let Some(target) = context.scope.message(id) else {
            continue;
        };
        if target.value.is_some() || target.broken {
            continue;
        }
        let first = target.attributes.first();
        let first = first.map_or("title", |attribute| attribute.id);
        let message = format!("`{id}` has no text of its own, only attributes.");
        let help = format!("Write `{{ {id}.{first} }}` if that is meant.");
        let diagnostic = out.add(reference.span.clone(), message, help);
        if target.attributes.len() == 1 {
            diagnostic.unsafe_edit(reference.span.clone(), format!("{id}.{first}"));
        }
    }
}
