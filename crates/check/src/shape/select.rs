//! A choice between variants.

use std::ops::Range;

use fluent_syntax::ast::InlineExpression;

use crate::ftl::Inline;

/// `{ selector -> … }`
#[derive(Debug)]
pub(crate) struct Select<'a> {
    /// The unit that it is in.
    pub(crate) unit: usize,
    /// The selector's bytes.
    pub(crate) selector: Range<usize>,
    pub(crate) by: By<'a>,
    /// The units of its variants.
    pub(crate) variants: Vec<usize>,
}

/// What a select selects by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By<'a> {
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

impl By<'_> {
    /// Whether both select by the same variable, or by the same anything else.
    pub(super) fn is_same(self, other: By<'_>) -> bool {
        match (self, other) {
            (By::Variable { name: a, .. }, By::Variable { name: b, .. }) => a == b,
            (a, b) => a == b,
        }
    }
}

impl<'a> From<&Inline<'a>> for By<'a> {
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
