//! The arguments of a code or word: `(invoice, amount: number)`.

use fluent_catalog_check::ArgumentKind;
use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Result};

use super::{Name, list, token};
use crate::errors::CompileErrors;

/// One argument.
#[derive(Clone)]
pub(crate) struct ArgumentSyntax {
    pub(crate) name: Name,
    pub(crate) kind: ArgumentKind,
}

impl ArgumentSyntax {
    /// Parses `(name, name: type)`, where there is a group in parentheses.
    pub(crate) fn parse_list(
        input: ParseStream<'_>,
        errors: &mut CompileErrors,
    ) -> Result<Vec<Self>> {
        if !token::is_paren(input) {
            return Ok(Vec::new());
        }
        let content;
        syn::parenthesized!(content in input);
        Ok(list::parse(&content, errors, Self::parse))
    }

    fn parse(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Self> {
        let name = Name::parse(input, "an argument")?;
        let mut kind = ArgumentKind::String;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            kind = parse_kind(input, errors)?;
        }
        Ok(Self { name, kind })
    }
}

/// Parses the type of an argument; an unknown one is reported and read as `string`.
fn parse_kind(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<ArgumentKind> {
    if !input.peek(Ident::peek_any) {
        return Err(token::expected(input, "`string` or `number`"));
    }
    let kind = Ident::parse_any(input)?;
    let kinds = [ArgumentKind::String, ArgumentKind::Number];
    let known = kinds.into_iter().find(|known| kind == known.as_str());
    Ok(known.unwrap_or_else(|| {
        let message = format!("unknown argument type `{kind}`: expected `string` or `number`");
        errors.add(kind.span(), message);
        ArgumentKind::String
    }))
}
