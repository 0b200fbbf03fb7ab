//! The catalog with the embedded locales.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::Paths;

/// Emits `catalog()`.
pub(super) fn emit(paths: &Paths<'_>, folder: Option<&LitStr>) -> TokenStream {
    let catalog = paths.public("Catalog");
    let mut folder = folder.map(LitStr::value).unwrap_or_default();
    if !folder.ends_with('/') {
        folder.push('/');
    }
    quote! {
        /// Returns the catalog of this module's codes, with the locales embedded.
        pub fn catalog() -> &'static #catalog {
            static __CATALOG: ::std::sync::LazyLock<#catalog> =
                ::std::sync::LazyLock::new(|| #catalog::embedded::<__Locales>(&TABLE, #folder));
            &__CATALOG
        }
    }
}
