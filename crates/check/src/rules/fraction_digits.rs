//! Fractions with more digits than the runtime prints.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Inline, Visitor, span_of, visit_inline};
use crate::limits::MAX_FRACTION_DIGITS;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static FRACTION_DIGITS: Rule = Rule {
    id: "fraction-digits",
    severity: Severity::Error,
    summary: "a number with more than 19 digits after the decimal point",
    explanation: "`NUMBER` pads a fraction to at most 19 digits; plural rules distinguish no more. The \
        runtime refuses a text that asks for more. Write a smaller `minimumFractionDigits`, or fewer digits.",
    fatal: true,
    fix: None,
    example: Example::new(
        "fr",
        "a = { NUMBER($n, minimumFractionDigits: 2) }\n",
        "a = { NUMBER($n, minimumFractionDigits: 20) }\n",
        "a = { NUMBER($n, minimumFractionDigits: 2) }\n",
    ),
    check: Check::Entries(check),
};

fn check(context: &Context<'_>, out: &mut Diagnostics<'_>) {
    let mut digits = Digits {
        text: context.document.text(),
        spans: Vec::new(),
    };
    for entry in context.served() {
        digits.entry(entry);
    }
    for span in digits.spans {
        let message = format!("More than {MAX_FRACTION_DIGITS} digits after the decimal point.");
        let help = format!("Write at most {MAX_FRACTION_DIGITS}.");
        out.add(span, message, help);
    }
}

/// Collects the numbers in calls that have or request too many digits.
struct Digits<'t> {
    text: &'t str,
    spans: Vec<Range<usize>>,
}

impl<'p> Visitor<'p> for Digits<'_> {
    fn inline(&mut self, inline: &'p Inline<'p>) {
        match inline {
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => self.call(arguments),
            _ => {}
        }
        visit_inline(self, inline);
    }
}

impl Digits<'_> {
    fn call(&mut self, arguments: &CallArguments<&str>) {
        let named = arguments.named.iter();
        let named = named.map(|argument| (argument.name.name, &argument.value));
        let positional = arguments.positional.iter().map(|argument| ("", argument));
        for (name, argument) in named.chain(positional) {
            let InlineExpression::NumberLiteral { value } = argument else {
                continue;
            };
            // An argument of a term can reach a call in its text.
            let own = value.split_once('.').map_or(0, |(_, digits)| digits.len());
            let wanted = match name {
                "minimumFractionDigits" => value.parse().unwrap_or(0.0),
                _ => 0.0,
            };
            #[expect(clippy::cast_precision_loss, reason = "the limit is small")]
            let limit = MAX_FRACTION_DIGITS as f64;
            // The option is truncated to a whole number.
            if own > MAX_FRACTION_DIGITS || f64::trunc(wanted) > limit {
                self.spans.push(span_of(self.text, value));
            }
        }
    }
}
