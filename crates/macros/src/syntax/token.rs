//! Single tokens: how an error shows them, how the parser skips them.

use proc_macro2::{Delimiter, TokenTree};
use syn::parse::{ParseStream, Result};
use syn::token::{Brace, Paren};

/// Returns the error "expected `what`, got the next token" at that token.
pub(crate) fn expected(input: ParseStream<'_>, what: &str) -> syn::Error {
    match input.cursor().token_tree() {
        Some((token, _)) => {
            let message = format!("expected {what}, got {}", shown(&token));
            syn::Error::new(token_span(&token), message)
        }
        None => syn::Error::new(input.span(), format!("expected {what}")),
    }
}

/// Skips the next token, a group with what is inside.
pub(crate) fn skip(input: ParseStream<'_>) -> Result<()> {
    input.parse::<TokenTree>().map(|_| ())
}

/// Returns whether the next token is a group in braces.
pub(crate) fn is_brace(input: ParseStream<'_>) -> bool {
    input.peek(Brace)
}

/// Returns whether the next token is a group in parentheses.
pub(crate) fn is_paren(input: ParseStream<'_>) -> bool {
    input.peek(Paren)
}

/// Returns a token as an error shows it: of a group only the opening delimiter.
fn shown(token: &TokenTree) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Parenthesis => "`(`".to_owned(),
            Delimiter::Brace => "`{`".to_owned(),
            Delimiter::Bracket => "`[`".to_owned(),
            Delimiter::None => format!("`{group}`"),
        },
        token => format!("`{token}`"),
    }
}

/// Returns the span of a token, of a group that of its opening delimiter.
fn token_span(token: &TokenTree) -> proc_macro2::Span {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.span_open(),
        token => token.span(),
    }
}
