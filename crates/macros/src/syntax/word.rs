//! The clause `words { title, items (count: number) }`.

use syn::parse::{ParseStream, Result};

use super::{ArgumentSyntax, Name};
use crate::errors::CompileErrors;

/// One word: a text without a status.
#[derive(Clone)]
pub(crate) struct WordSyntax {
    pub(crate) name: Name,
    pub(crate) arguments: Vec<ArgumentSyntax>,
    /// Whether something in it is wrong: what the texts say about it then may be wrong too.
    pub(crate) is_faulty: bool,
}

impl WordSyntax {
    /// Parses an element of the clause.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Self> {
        let before = errors.len();
        let name = Name::parse(input, "a word")?;
        let arguments = ArgumentSyntax::parse_list(input, errors)?;
        Ok(Self {
            name,
            arguments,
            is_faulty: errors.len() > before,
        })
    }
}
