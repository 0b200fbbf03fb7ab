//! Messages without a text of their own.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::Kind;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MISSING_VALUE: Rule = Rule {
    id: "missing-value",
    severity: Severity::Error,
    summary: "a message with attributes, but without a text of its own",
    explanation: "The English has a text after `=`, or the program needs one. Without it, the text is shown in \
        another language. Write it after `=`.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = Name\n    .title = Your name\n",
        "a =\n    .title = Votre nom\n",
        "a = Nom\n    .title = Votre nom\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    for entry in context.served().filter(|entry| entry.kind == Kind::Message) {
        if entry.value.is_some() || entry.broken {
            continue;
        }
        let source = context.source_of(entry);
        let schema = context.expected.schema;
        let is_needed = match source {
            Some(source) => source.value.is_some(),
            None => schema.is_some_and(|schema| schema.knows(entry.id)),
        };
        if is_needed {
            let message = format!("`{}` has attributes, but no text of its own.", entry.id);
            let help = format!("Write its text after `{} =`.", entry.id);
            out.add(entry.id_span.clone(), message, help);
        }
    }
}
