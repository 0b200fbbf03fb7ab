//! The struct of a code or word with arguments, and its conversion.

use fluent_catalog_check::ArgumentKind;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote_spanned;

use super::Paths;
use crate::syntax::ArgumentSyntax;

/// Emits a struct with a generic public field per argument; the caller emits its documentation
/// before it.
pub(super) fn emit_struct(ident: &Ident, arguments: &[ArgumentSyntax]) -> TokenStream {
    let (fields, types) = (fields(arguments), types(ident, arguments));
    let docs = arguments
        .iter()
        .map(|argument| format!("The argument `{}`.", argument.name.text));
    quote_spanned! {span_of(ident)=>
        #[derive(Clone, Copy, Debug)]
        pub struct #ident<#(#types),*> {
            #(#[doc = #docs] pub #fields: #types),*
        }
    }
}

/// Emits the conversion of the struct to `target`, which `alias` names in bodies.
pub(super) fn emit_from(
    paths: &Paths<'_>,
    ident: &Ident,
    index: usize,
    arguments: &[ArgumentSyntax],
    target: (&TokenStream, &TokenStream),
) -> TokenStream {
    let (fields, types) = (fields(arguments), types(ident, arguments));
    let accepted = arguments.iter().map(|argument| match argument.kind {
        ArgumentKind::Number => paths.public("Number"),
        _ => paths.public("Text"),
    });
    let index = Literal::usize_unsuffixed(index);
    let (target, alias) = target;
    quote_spanned! {span_of(ident)=>
        impl<#(#types: __Into<#accepted>),*> __From<#ident<#(#types),*>> for #target {
            fn from(__self: #ident<#(#types),*>) -> Self {
                #alias::declared_with(
                    &__DECLARATION, #index, [#(__Value::from(__self.#fields.into())),*],
                )
            }
        }
    }
}

/// Returns the span of what is generated for a name: the compiler and editors show the name, and
/// not the whole declaration.
pub(super) fn span_of(ident: &Ident) -> Span {
    Span::call_site().located_at(ident.span())
}

fn fields(arguments: &[ArgumentSyntax]) -> Vec<&Ident> {
    arguments
        .iter()
        .map(|argument| &argument.name.ident)
        .collect()
}

/// Returns the type parameters: each has the name of its argument, unless the struct has it.
fn types(ident: &Ident, arguments: &[ArgumentSyntax]) -> Vec<Ident> {
    let names = arguments.iter().map(|argument| &argument.name);
    let types = names.map(|name| match name.ident == *ident {
        true => Ident::new(&format!("__{}", name.text), name.span()),
        false => name.ident.clone(),
    });
    types.collect()
}
