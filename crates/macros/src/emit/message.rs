//! The messages: a constant per code without arguments, a struct per code with arguments.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::{Paths, arguments};
use crate::syntax::RowSyntax;

/// Emits the messages of all codes.
pub(super) fn emit(paths: &Paths<'_>, rows: &[RowSyntax]) -> TokenStream {
    let message = paths.public("Message");
    let rows = rows.iter().enumerate();
    rows.map(|(index, row)| emit_one(paths, &message, index, row))
        .collect()
}

fn emit_one(
    paths: &Paths<'_>,
    message: &TokenStream,
    index: usize,
    row: &RowSyntax,
) -> TokenStream {
    let (docs, ident) = (&row.docs, &row.code.ident);
    let summary = format!(
        "The message `{}`, HTTP status {}.",
        row.code.text, row.status
    );
    let item = if row.arguments.is_empty() {
        let index = Literal::usize_unsuffixed(index);
        quote_spanned! {arguments::span_of(ident)=>
            pub const #ident: #message = __Message::declared(&__DECLARATION, #index);
        }
    } else {
        arguments::emit_struct(ident, &row.arguments)
    };
    let conversion = (!row.arguments.is_empty()).then(|| {
        let target = (message, &quote!(__Message));
        arguments::emit_from(paths, ident, index, &row.arguments, target)
    });
    quote! {
        #(#docs)*
        #[doc = #summary]
        #item
        #conversion
    }
}
