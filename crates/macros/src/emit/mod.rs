//! The module that a declaration expands to.
//!
//! Names that nobody sees begin with two underscores: Fluent cannot spell them, so no code and
//! no word has such a name. That goes for parameters too, since a word is a constant, and a
//! constant in a pattern is compared, not bound.

mod arguments;
mod body;
mod catalog;
mod code;
mod declaration;
mod locales;
mod message;
mod paths;
mod rows;
mod word;

use proc_macro2::TokenStream;
use quote::quote;

use crate::syntax::CatalogInput;
use crate::texts::Texts;
use paths::Paths;

/// Returns the tokens of the module.
pub(crate) fn module(catalog: &CatalogInput, texts: &Texts) -> TokenStream {
    let header = &catalog.header;
    let paths = Paths::new(&header.library);
    let (attributes, visibility, name) = (&header.attributes, &header.visibility, &header.name);
    let (ident, aliases) = (&name.ident, paths.aliases());
    let items = [
        locales::emit(&paths, texts),
        rows::emit(&paths, catalog),
        declaration::emit(&paths, catalog),
        catalog::emit(&paths, header.folder.as_ref()),
        code::emit(&paths, &catalog.rows),
        message::emit(&paths, &catalog.rows),
        word::emit(&paths, catalog),
    ];
    quote! {
        #(#attributes)*
        #[allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
        #visibility mod #ident {
            #aliases
            #(#items)*
        }
    }
}
