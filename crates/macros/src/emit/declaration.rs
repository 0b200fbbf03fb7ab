//! What messages and the table refer to.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Paths, body};
use crate::syntax::CatalogInput;

/// Emits `__DECLARATION` and `TABLE`.
pub(super) fn emit(paths: &Paths<'_>, catalog: &CatalogInput) -> TokenStream {
    let name = &catalog.header.name.text;
    let (service, table) = (paths.public("Service"), paths.public("Table"));
    let body = body::emit(paths, catalog.clauses.body.as_ref());
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
