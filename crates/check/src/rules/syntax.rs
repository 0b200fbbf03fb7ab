//! Syntax errors.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::Entry;
use crate::rules::encoding::undecodable_runs;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static SYNTAX: Rule = Rule {
    id: "syntax",
    severity: Severity::Error,
    summary: "a syntax error",
    explanation: "An entry with a syntax error is not shown at all: people see the text of another \
        language instead. Most often a brace is not closed, `=` is missing, a line that continues a \
        text is not indented, or a select has no default variant (`*[other]`). Each diagnostic says \
        what to write at its location.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = Hello, { $name }!\n",
        "a = Bonjour, { $name !\n",
        "a = Bonjour, { $name }\u{202F}!\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let entries = context.document.entries().iter();
    let hidden = entries.filter(|entry| !context.scope.is_served(context.number, entry));
    let mut hidden = hidden.peekable();
    let undecodable = undecodable_runs(context.file.bytes());
    for error in context.document.errors() {
        // Both are in the order of the file.
        let is_before = |entry: &&Entry<'_>| entry.span.end < error.span.start;
        while hidden.next_if(is_before).is_some() {}
        if hidden
            .peek()
            .is_some_and(|entry| entry.span.start <= error.span.start)
        {
            continue;
        }
        // Bytes that are not UTF-8 are reported as such.
        let run = undecodable.partition_point(|(span, _)| span.end < error.span.start);
        let run = undecodable.get(run).map(|(span, _)| span);
        if run.is_some_and(|run| run.start <= error.span.end) {
            continue;
        }
        let help = error.suggestion.clone().unwrap_or_default();
        out.add(error.span.clone(), error.message.clone(), help);
    }
}
