//! The errors of one expansion.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};

/// Collects the errors of one expansion, each with the span of the token that is wrong.
#[derive(Default)]
pub(crate) struct CompileErrors {
    list: Vec<syn::Error>,
}

impl CompileErrors {
    /// Adds an error at a span.
    pub(crate) fn add(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error of the parser.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.list.push(error);
    }

    /// Returns the value, or adds the error.
    pub(crate) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Adds the errors of another list; of more than `most` it says only how many there are.
    pub(crate) fn extend(&mut self, mut other: Self, most: usize, span: Span) {
        let hidden = other.list.len().saturating_sub(most);
        other.list.truncate(most);
        self.list.append(&mut other.list);
        if hidden > 0 {
            self.add(span, format!("{hidden} more errors in the texts"));
        }
    }

    /// Returns how many errors there are.
    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns one `compile_error!` per error.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        self.list.iter().map(syn::Error::to_compile_error).collect()
    }

    /// Returns the messages.
    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.list.iter().map(ToString::to_string).collect()
    }
}
