//! Texts that are too large to render.

use crate::context::Context;
use crate::diagnostics::Diagnostics;
use crate::rule::{Check, Example, Rule};
use crate::severity::Severity;

pub(crate) static TOO_MANY_PLACEABLES: Rule = Rule {
    id: "too-many-placeables",
    severity: Severity::Error,
    summary: "a text of more than 100 placeables, those of its references included",
    explanation: "To guard against texts that grow by their references, the runtime refuses a text with more \
        than 100 placeables on the way through it, with more than 4096 in all its variants together, or with \
        more than 32 references inside each other. Write it with fewer.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "",
        "a = { b } { b } { b } { b } { b } { b } { b } { b } { b } { b }\n\
         b = { c } { c } { c } { c } { c } { c } { c } { c } { c } { c }\n\
         c = Encore\n",
        "a = { b } { b }\nb = Encore\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let texts = context.scope.too_costly.iter();
    for text in texts.filter(|text| text.file == context.number) {
        let help = "Write it with fewer placeables and references.";
        out.add(text.value.span.clone(), text.message.clone(), help);
    }
}
