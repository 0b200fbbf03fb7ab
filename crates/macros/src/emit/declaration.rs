//! What messages and the table refer to.

use proc_macro2::TokenStream;
use quote::quote;

use super::Paths;
use crate::syntax::{BodyKind, CatalogInput};

/// Emits `__DECLARATION` and `TABLE`.
pub(super) fn emit(paths: &Paths<'_>, catalog: &CatalogInput) -> TokenStream {
    let name = &catalog.header.name.text;
    let (body, service, table) = (
        paths.public("Body"),
        paths.public("Service"),
        paths.public("Table"),
    );
    let body = match catalog.clauses.body {
        BodyKind::Problem => quote!(#body::Problem),
        BodyKind::Hubster => quote!(#body::Hubster),
    };
    let services = catalog.clauses.services.iter().map(|declared| {
        let (prefix, name) = (&declared.prefix.text, declared.name.value());
        quote!(#service::declared(#prefix, #name))
    });
    // The rows are behind a function: the compiler checks every constant by walking whatever it
    // refers to, and each message is a constant that refers to its declaration.
    quote! {
        static __SERVICES: &[#service] = &[#(#services),*];
        static __DECLARATION: __private::Declaration = __private::Declaration {
            name: #name,
            rows: || &__ROWS,
            services: __SERVICES,
            body: #body,
            catalog: || catalog(),
        };
        /// The table of this catalog's codes.
        pub static TABLE: #table = #table::declared(&__DECLARATION);
    }
}
