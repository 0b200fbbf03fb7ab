//! Lists separated by commas.

use syn::Token;
use syn::parse::{ParseBuffer, ParseStream, Result};

use super::token;
use crate::errors::CompileErrors;

/// Parses the elements of a group, a comma after each but the last, where it may be left out.
///
/// An element that is wrong is reported and skipped up to the next comma.
pub(crate) fn parse<T>(
    input: &ParseBuffer<'_>,
    errors: &mut CompileErrors,
    mut element: impl FnMut(ParseStream<'_>, &mut CompileErrors) -> Result<T>,
) -> Vec<T> {
    let mut list = Vec::new();
    while !input.is_empty() {
        let parsed = element(input, errors);
        let is_element = parsed.is_ok();
        list.extend(errors.take(parsed));
        if input.is_empty() {
            break;
        }
        if is_element && !input.peek(Token![,]) {
            errors.push(token::expected(input, "`,`"));
        }
        skip_past_comma(input);
    }
    list
}

fn skip_past_comma(input: ParseStream<'_>) {
    while !input.is_empty() {
        let is_comma = input.peek(Token![,]);
        if token::skip(input).is_err() || is_comma {
            return;
        }
    }
}
