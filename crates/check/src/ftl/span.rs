//! The spans of the parts of a pattern. fluent-syntax notes no positions, but its text borrows
//! from the source, and between two names are only blanks and brackets.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use super::{Pattern, span_of};

/// Returns the bytes of an expression, without the braces around it.
pub fn inline_span(text: &str, inline: &InlineExpression<&str>) -> Range<usize> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            let span = span_of(text, value);
            span.start.saturating_sub(1)..span.end + 1
        }
        InlineExpression::NumberLiteral { value } => span_of(text, value),
        InlineExpression::VariableReference { id } => {
            let span = span_of(text, id.name);
            span.start.saturating_sub(1)..span.end
        }
        InlineExpression::MessageReference { id, attribute } => {
            let end = attribute
                .as_ref()
                .map_or(id.name, |attribute| attribute.name);
            span_of(text, id.name).start..span_of(text, end).end
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let name = attribute
                .as_ref()
                .map_or(id.name, |attribute| attribute.name);
            let name_end = span_of(text, name).end;
            let end = arguments
                .as_ref()
                .map_or(name_end, |arguments| call_end(text, name_end, arguments));
            span_of(text, id.name).start.saturating_sub(1)..end
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let span = span_of(text, id.name);
            span.start..call_end(text, span.end, arguments)
        }
        InlineExpression::Placeable { expression } => placeable_span(text, expression),
    }
}

/// Returns the bytes of a placeable, with its braces.
pub fn placeable_span(text: &str, expression: &Expression<&str>) -> Range<usize> {
    let (start, end) = match expression {
        Expression::Inline(inline) => {
            let span = inline_span(text, inline);
            (span.start, span.end)
        }
        Expression::Select { selector, variants } => {
            let selector = inline_span(text, selector);
            let last = variants
                .last()
                .map(|variant| pattern_end(text, &variant.value));
            (selector.start, last.unwrap_or(selector.end))
        }
    };
    let before = text.get(..start).unwrap_or_default();
    let open = before.rfind('{').unwrap_or(start);
    open..after(text, end, '}')
}

/// Returns the end of a pattern.
pub fn pattern_end(text: &str, pattern: &Pattern<'_>) -> usize {
    match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => span_of(text, value).end,
        Some(PatternElement::Placeable { expression }) => placeable_span(text, expression).end,
        None => 0,
    }
}

fn call_end(text: &str, name_end: usize, arguments: &CallArguments<&str>) -> usize {
    let positional = arguments.positional.iter();
    let named = arguments.named.iter().map(|argument| &argument.value);
    let last = positional
        .chain(named)
        .map(|value| inline_span(text, value).end)
        .max();
    after(text, last.unwrap_or(name_end), ')')
}

/// The offset after the next `close`; only blanks and commas are before it.
fn after(text: &str, at: usize, close: char) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find(close)
        .map_or(at, |offset| at + offset + close.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::Document;

    #[test]
    fn placeables_are_cut_out_whole() {
        let text = "a = x{ $n } {\"}\"}{ -t.x(a: 1, b: \")\") ->\n    [one] { F( $x , y:\"z\" ) }\n   *[o] v{ { m.a } }w\n  } end { G() }\n";
        let document = Document::parse(text);
        assert_eq!(document.errors(), []);
        let value = document.entries()[0].value.as_ref().unwrap();
        let spans: Vec<&str> = value
            .pattern
            .elements
            .iter()
            .filter_map(|element| match element {
                PatternElement::Placeable { expression } => {
                    Some(&text[placeable_span(text, expression)])
                }
                PatternElement::TextElement { .. } => None,
            })
            .collect();
        assert_eq!(spans[..2], ["{ $n }", "{\"}\"}"]);
        assert!(
            spans[2].starts_with("{ -t.x(") && spans[2].ends_with("w\n  }"),
            "{}",
            spans[2]
        );
        assert_eq!(spans[3..], ["{ G() }"]);
    }
}
