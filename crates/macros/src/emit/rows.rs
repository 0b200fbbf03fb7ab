//! The rows: those of the codes, then those of the words, and the index of both.

use fluent_catalog_check::{ArgumentKind, id_index};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Paths;
use crate::syntax::{ArgumentSyntax, CatalogInput};

/// The status of a word, which is not an error.
const OF_WORDS: u16 = 0;

/// Emits `__LIST` and `__ROWS`.
pub(super) fn emit(_: &Paths<'_>, catalog: &CatalogInput) -> TokenStream {
    let (codes, words) = (&catalog.rows, &catalog.clauses.words);
    let rows = codes.iter().map(|row| {
        let shared = row.shared.as_ref();
        let shared = shared.map(|shared| shared.value());
        emit_row(&row.code.text, row.status, shared, &row.arguments)
    });
    let words = words
        .iter()
        .map(|word| emit_row(&word.name.text, OF_WORDS, None, &word.arguments));
    let list: Vec<_> = rows.chain(words).collect();
    let (length, codes) = (list.len(), codes.len());
    let slots = slots(catalog);
    let statuses = catalog.clauses.statuses.iter();
    let statuses = statuses.map(|status| Literal::u16_unsuffixed(status.number));
    quote! {
        static __LIST: [__Row; #length] = [#(#list),*];
        static __ROWS: __private::Rows =
            __private::Rows::declared(&__LIST, #codes, &[#(#slots),*], &[#(#statuses),*]);
    }
}

fn emit_row(
    code: &str,
    status: u16,
    shared: Option<String>,
    arguments: &[ArgumentSyntax],
) -> TokenStream {
    let status = Literal::u16_unsuffixed(status);
    let shared = match shared {
        Some(id) => quote!(__Some(#id)),
        None => quote!(__None),
    };
    let arguments = match arguments {
        [] => quote!(&[]),
        arguments => {
            let arguments = arguments.iter().map(emit_argument);
            // An argument has a destructor: only a constant may be borrowed forever.
            quote!(const { &[#(#arguments),*] })
        }
    };
    quote!(__Row::declared(#code, #status, #shared, #arguments))
}

fn emit_argument(argument: &ArgumentSyntax) -> TokenStream {
    let name = &argument.name.text;
    let kind = match argument.kind {
        ArgumentKind::Number => quote!(__Kind::Number),
        _ => quote!(__Kind::String),
    };
    quote!(__Argument::declared(#name, #kind))
}

/// Returns the slots of the index. Duplicates were removed, so there always are some.
fn slots(catalog: &CatalogInput) -> impl Iterator<Item = Literal> + use<> {
    let codes = catalog.rows.iter().map(|row| row.code.text.as_str());
    let words = catalog.clauses.words.iter();
    let words = words.map(|word| word.name.text.as_str());
    let slots = id_index::build(codes.chain(words)).unwrap_or_default();
    slots.into_iter().map(Literal::u32_unsuffixed)
}
