//! References of patterns to variables, messages, terms and functions.

use std::ops::Range;

use fluent_syntax::ast::InlineExpression;

use super::{Document, Inline, Pattern, Visitor, span_of, visit_inline};

/// The target of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target<'t> {
    /// `$name`
    Variable(&'t str),
    /// `message` or `message.attribute`
    Message(&'t str, Option<&'t str>),
    /// `-term` or `-term.attribute`
    Term(&'t str, Option<&'t str>),
    /// `NAME(…)`
    Function(&'t str),
}

impl<'t> Target<'t> {
    /// Returns the message or term without its attribute.
    pub const fn without_attribute(self) -> Self {
        match self {
            Self::Message(id, _) => Self::Message(id, None),
            Self::Term(id, _) => Self::Term(id, None),
            other => other,
        }
    }

    /// The target of an inline expression, without its arguments.
    pub(crate) fn from_inline(inline: &Inline<'t>) -> Option<Self> {
        Some(match inline {
            InlineExpression::VariableReference { id } => Self::Variable(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                Self::Message(id.name, attribute.as_ref().map(|attribute| attribute.name))
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                Self::Term(id.name, attribute.as_ref().map(|attribute| attribute.name))
            }
            InlineExpression::FunctionReference { id, .. } => Self::Function(id.name),
            _ => return None,
        })
    }

    /// The bytes of the name in the text that it borrows from.
    fn span(self, text: &str) -> Range<usize> {
        let (sign, name, attribute) = match self {
            Self::Variable(name) => (1, name, None),
            Self::Message(name, attribute) => (0, name, attribute),
            Self::Term(name, attribute) => (1, name, attribute),
            Self::Function(name) => (0, name, None),
        };
        let start = span_of(text, name).start.saturating_sub(sign);
        start..span_of(text, attribute.unwrap_or(name)).end
    }
}

/// A reference in a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'t> {
    /// Its target.
    pub target: Target<'t>,
    /// The bytes of the name, with its `$` or `-` and its attribute.
    pub span: Range<usize>,
}

impl Document<'_> {
    /// Returns all references of a pattern of this document, in the order of the text, including
    /// those in variants, selectors and arguments. Linear in the pattern.
    pub fn references<'p>(&self, pattern: &'p Pattern<'p>) -> Vec<Reference<'p>> {
        let mut references = References {
            text: self.text(),
            list: Vec::new(),
        };
        references.pattern(pattern);
        references.list
    }
}

struct References<'p, 's> {
    text: &'s str,
    list: Vec<Reference<'p>>,
}

impl<'p> Visitor<'p> for References<'p, '_> {
    fn inline(&mut self, inline: &'p Inline<'p>) {
        if let Some(target) = Target::from_inline(inline) {
            let span = target.span(self.text);
            self.list.push(Reference { target, span });
        }
        visit_inline(self, inline);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_their_spans() {
        let text =
            "m = { $a } { b } { c.d } { -t } { -t.u(x: 1) ->\n   *[o] { F($e, { g }) }\n }\n";
        let document = Document::parse(text);
        assert_eq!(document.errors(), []);
        let value = document.entries()[0].value.as_ref().unwrap();
        let found = document.references(&value.pattern);
        let written: Vec<&str> = found.iter().map(|r| &text[r.span.clone()]).collect();
        assert_eq!(written, ["$a", "b", "c.d", "-t", "-t.u", "F", "$e", "g"]);
    }
}
