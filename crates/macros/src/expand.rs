//! Tokens in, tokens out.

use proc_macro2::TokenStream;

use crate::syntax::Input;
use crate::{check, emit, texts};

/// Expands a declaration to its module, with a `compile_error!` beside it per error.
pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let (catalog, mut errors) = match syn::parse2::<Input>(tokens) {
        Ok(Input { catalog, errors }) => (catalog, errors),
        Err(error) => return error.to_compile_error(),
    };
    let Some(mut catalog) = catalog else {
        return errors.to_tokens();
    };
    check::check(&mut catalog, &mut errors);
    let files = texts::check(&catalog, &mut errors);
    let mut module = errors.to_tokens();
    module.extend(emit::module(&catalog, &files));
    module
}

#[cfg(test)]
mod tests;
