//! Selects.

use std::ops::Range;

use fluent_syntax::ast::InlineExpression;

use crate::ftl::Inline;

/// `{ selector -> … }`
#[derive(Debug)]
pub(crate) struct SelectShape<'a> {
    /// The unit that it is in.
    pub(crate) unit: usize,
    /// The selector's bytes.
    pub(crate) selector: Range<usize>,
    pub(crate) by: SelectorKind<'a>,
    /// The units of its variants.
    pub(crate) variants: Vec<usize>,
}

/// The kind of a selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SelectorKind<'a> {
    /// A variable, as it is or by `NUMBER()`.
    Variable {
        name: &'a str,
        ordinal: bool,
        number: bool,
    },
    /// The attribute of a term.
    Term(&'a str, &'a str),
    /// Another function.
    Function(&'a str),
    /// A text or a number, which never changes.
    Literal,
}

impl SelectorKind<'_> {
    /// Whether both are the same selector; options of `NUMBER()` do not matter.
    pub(super) fn is_same(self, other: SelectorKind<'_>) -> bool {
        match (self, other) {
            (SelectorKind::Variable { name: a, .. }, SelectorKind::Variable { name: b, .. }) => {
                a == b
            }
            (a, b) => a == b,
        }
    }
}

impl<'a> From<&Inline<'a>> for SelectorKind<'a> {
    fn from(selector: &Inline<'a>) -> Self {
        match selector {
            InlineExpression::VariableReference { id } => Self::Variable {
                name: id.name,
                ordinal: false,
                number: false,
            },
            InlineExpression::FunctionReference { id, arguments } => {
                let variable = match arguments.positional.first() {
                    Some(InlineExpression::VariableReference { id }) => Some(id.name),
                    _ => None,
                };
                let Some(name) = variable.filter(|_| id.name == "NUMBER") else {
                    return Self::Function(id.name);
                };
                let is_ordinal = |value: &Inline<'_>| {
                    matches!(value, InlineExpression::StringLiteral { value: "ordinal" })
                };
                let mut named = arguments.named.iter();
                let ordinal = named
                    .any(|argument| argument.name.name == "type" && is_ordinal(&argument.value));
                Self::Variable {
                    name,
                    ordinal,
                    number: true,
                }
            }
            InlineExpression::TermReference { id, attribute, .. } => Self::Term(
                id.name,
                attribute.as_ref().map_or("", |attribute| attribute.name),
            ),
            _ => Self::Literal,
        }
    }
}
