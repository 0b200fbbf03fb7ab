//! What every declaration begins with: `pub mod name in "folder/"`.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Result};
use syn::{Attribute, LitStr, Token, Visibility};

use super::{Name, token};
use crate::errors::CompileErrors;

/// The module and the folder of its texts.
#[derive(Clone)]
pub(crate) struct Header {
    /// The path of the library: `$crate` of its macro.
    pub(crate) library: TokenStream,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Name,
    /// As it is written; `None` where it is missing, which was reported.
    pub(crate) folder: Option<LitStr>,
}

impl Header {
    /// Parses the header with what `catalog!` puts before it.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Self> {
        let (library, _features);
        syn::parenthesized!(library in input);
        syn::parenthesized!(_features in input);
        let library = library.parse()?;
        _features.parse::<TokenStream>()?;
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        if !input.peek(Token![mod]) {
            return Err(token::expected(input, "`mod`"));
        }
        input.parse::<Token![mod]>()?;
        let name = Name::parse(input, "the name of the module")?;
        let folder = errors.take(parse_folder(input));
        Ok(Self {
            library,
            attributes,
            visibility,
            name,
            folder,
        })
    }
}

fn parse_folder(input: ParseStream<'_>) -> Result<LitStr> {
    if !input.peek(Token![in]) {
        return Err(token::expected(input, "`in` and the folder of the texts"));
    }
    input.parse::<Token![in]>()?;
    if !input.peek(LitStr) {
        return Err(token::expected(input, "the folder of the texts in quotes"));
    }
    input.parse()
}
