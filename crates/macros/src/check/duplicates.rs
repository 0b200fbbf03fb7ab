//! Codes and words that are declared twice.

use std::collections::HashSet;

use crate::errors::CompileErrors;
use crate::syntax::{CatalogInput, Name, RowSyntax, WordSyntax};

/// Reports and removes the second of two codes or words that are equal in any case.
pub(super) fn check(catalog: &mut CatalogInput, errors: &mut CompileErrors) {
    let mut seen = HashSet::new();
    let mut is_first = |name: &Name| seen.insert(name.text.to_ascii_lowercase());
    catalog.rows.retain(|RowSyntax { code, .. }| {
        let is_first = is_first(code);
        if !is_first {
            let message = format!(
                "duplicate code `{}` (codes are case-insensitive)",
                code.text
            );
            errors.add(code.span(), message);
        }
        is_first
    });
    catalog.clauses.words.retain(|WordSyntax { name, .. }| {
        let is_first = is_first(name);
        if !is_first {
            let text = &name.text;
            let message = format!("duplicate word `{text}` (words and codes are case-insensitive)");
            errors.add(name.span(), message);
        }
        is_first
    });
}
