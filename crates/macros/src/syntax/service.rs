//! The clause `services { IDT "Identity", … }`.

use syn::LitStr;
use syn::parse::{ParseStream, Result};

use super::{Name, token};
use crate::errors::CompileErrors;

/// One service: the letters that its codes begin with, and its name.
#[derive(Clone)]
pub(crate) struct ServiceSyntax {
    pub(crate) prefix: Name,
    pub(crate) name: LitStr,
}

impl ServiceSyntax {
    /// Parses an element of the clause.
    pub(crate) fn parse(input: ParseStream<'_>, _: &mut CompileErrors) -> Result<Self> {
        let prefix = Name::parse(input, "the prefix of a service")?;
        if !input.peek(LitStr) {
            return Err(token::expected(input, "the name of the service in quotes"));
        }
        let name = input.parse()?;
        Ok(Self { prefix, name })
    }
}
