//! The clause `complete`.

use std::collections::HashSet;

use syn::LitStr;

use crate::errors::CompileErrors;

/// Reports and removes languages that are named already.
///
/// Whether there is a file for each is checked with the texts.
pub(super) fn check(languages: &mut Vec<LitStr>, errors: &mut CompileErrors) {
    let mut seen = HashSet::new();
    languages.retain(|tag| {
        let value = tag.value();
        let is_first = seen.insert(value.replace('_', "-").to_ascii_lowercase());
        if !is_first {
            errors.add(tag.span(), format!("duplicate language `{value}`"));
        }
        is_first
    });
}
