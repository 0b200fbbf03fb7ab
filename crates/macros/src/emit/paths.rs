//! The items of the library that the module refers to; their paths are written nowhere else.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The paths of the library, all of which begin with `$crate`.
pub(super) struct Paths<'a> {
    library: &'a TokenStream,
}

impl<'a> Paths<'a> {
    /// Returns the paths below that of the library.
    pub(super) fn new(library: &'a TokenStream) -> Self {
        Self { library }
    }

    /// Returns the path of a public item, for what documentation shows.
    pub(super) fn public(&self, name: &str) -> TokenStream {
        self.public_at(name, Span::call_site())
    }

    /// Returns the path of a public item that a token of the declaration names.
    pub(super) fn public_at(&self, name: &str, span: Span) -> TokenStream {
        let (library, name) = (self.library, Ident::new(name, span));
        quote!(#library::#name)
    }

    /// Returns the imports of what the bodies refer to in each row: one token instead of four.
    pub(super) fn aliases(&self) -> TokenStream {
        let library = self.library;
        quote! {
            #[allow(unused_imports)]
            use #library::{
                Argument as __Argument, ArgumentKind as __Kind, CodeRef as __CodeRef,
                Message as __Message, Row as __Row, Value as __Value, Word as __Word, __private,
            };
            #[allow(unused_imports)]
            use ::core::{
                convert::{From as __From, Into as __Into},
                option::Option::{None as __None, Some as __Some},
                result::Result as __Result,
            };
        }
    }
}
