//! The words: texts that nobody returns as an error, so that they are not messages.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{Paths, arguments};
use crate::syntax::{CatalogInput, WordSyntax};

/// Emits the words, whose rows come after those of the codes.
pub(super) fn emit(paths: &Paths<'_>, catalog: &CatalogInput) -> TokenStream {
    let first = catalog.rows.len();
    let words = catalog.clauses.words.iter().zip(first..);
    words
        .map(|(word, index)| emit_one(paths, index, word))
        .collect()
}

fn emit_one(paths: &Paths<'_>, index: usize, word: &WordSyntax) -> TokenStream {
    let (ident, target) = (&word.name.ident, paths.public("Word"));
    let summary = format!("The word `{}`.", word.name.text);
    let item = if word.arguments.is_empty() {
        let index = Literal::usize_unsuffixed(index);
        quote_spanned! {arguments::span_of(ident)=>
            pub const #ident: #target = __Word::declared(&__DECLARATION, #index);
        }
    } else {
        let item = arguments::emit_struct(ident, &word.arguments);
        let target = (&target, &quote!(__Word));
        let conversion = arguments::emit_from(paths, ident, index, &word.arguments, target);
        quote!(#item #conversion)
    };
    quote! {
        #[doc = #summary]
        #item
    }
}
