//! The clause `words { title, items (count: number) }`.

use syn::parse::{ParseStream, Result};

use super::{Argument, Name};
use crate::errors::Errors;

/// One word: a text without a status.
#[derive(Clone)]
pub(crate) struct Word {
    pub(crate) name: Name,
    pub(crate) arguments: Vec<Argument>,
    /// Whether something in it is wrong: what the texts say about it then may be wrong too.
    pub(crate) is_faulty: bool,
}

impl Word {
    /// Parses an element of the clause.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> Result<Self> {
        let before = errors.len();
        let name = Name::parse(input, "a word")?;
        let arguments = Argument::parse_list(input, errors)?;
        Ok(Self {
            name,
            arguments,
            is_faulty: errors.len() > before,
        })
    }
}
