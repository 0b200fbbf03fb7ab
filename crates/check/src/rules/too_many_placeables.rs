//! Texts over the limits of the runtime.

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static TOO_MANY_PLACEABLES: Rule = Rule {
    id: "too-many-placeables",
    severity: Severity::Error,
    summary: "a text with more than 100 placeables, its references included",
    explanation: "To guard against texts that grow by their references, the runtime refuses a text with more \
        than 100 placeables in one rendering, with more than 4096 in all its variants together, or with \
        more than 32 references inside each other. Use fewer.",
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
