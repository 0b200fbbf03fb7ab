//! The procedural macro behind `catalog!` of
//! [fluent-catalog](https://docs.rs/fluent-catalog), which is where to use it from.
//!
//! It parses the declaration of a catalog, checks it, checks the texts of every language with
//! the fatal rules of `fluent-catalog-check`, and emits the module. Compile errors point at the token or
//! at the location in the file that is wrong; the module is emitted beside them.

mod check;
mod emit;
mod errors;
mod expand;
mod syntax;
mod texts;

/// Expands to the module of a catalog; called by `fluent_catalog::catalog!` only.
///
/// The input is `(path of the library) (its features) declaration`.
#[doc(hidden)]
#[proc_macro]
pub fn catalog_impl(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::expand(input.into()).into()
}
