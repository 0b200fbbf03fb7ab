//! A name that is both an identifier of Rust and one of Fluent.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Result};

use super::token;

/// A code, a word or an argument: `BIL000001`, `r#type`.
#[derive(Clone)]
pub(crate) struct Name {
    /// The name in Rust; raw where it is a keyword.
    pub(crate) ident: Ident,
    /// The name in Fluent: `type` for `r#type`.
    pub(crate) text: String,
}

impl Name {
    /// Parses an identifier, keywords included; `what` is what the grammar has at this position.
    pub(crate) fn parse(input: ParseStream<'_>, what: &str) -> Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(token::expected(input, what));
        }
        let ident = Ident::parse_any(input)?;
        let text = ident.unraw().to_string();
        if matches!(text.as_str(), "self" | "Self" | "super" | "crate" | "_") {
            let message = format!("`{text}` is reserved by Rust: choose another name");
            return Err(syn::Error::new(ident.span(), message));
        }
        let is_keyword = syn::parse_str::<Ident>(&text).is_err();
        let ident = match is_keyword {
            true => Ident::new_raw(&text, ident.span()),
            false => ident,
        };
        Ok(Self { ident, text })
    }

    /// Returns the span of the token.
    pub(crate) fn span(&self) -> Span {
        self.ident.span()
    }
}
