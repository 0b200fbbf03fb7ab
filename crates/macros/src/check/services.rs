//! The clause `services`.

use std::collections::HashSet;

use super::names::check_identifier;
use crate::errors::CompileErrors;
use crate::syntax::ServiceSyntax;

/// Reports and removes services whose prefix or name is declared already, in any case.
pub(super) fn check(services: &mut Vec<ServiceSyntax>, errors: &mut CompileErrors) {
    let mut prefixes = HashSet::new();
    let mut names = HashSet::new();
    services.retain(|ServiceSyntax { prefix, name }| {
        let is_identifier = check_identifier(prefix, errors);
        let (text, value) = (&prefix.text, name.value());
        let is_first = prefixes.insert(text.to_ascii_lowercase());
        if !is_first {
            let message = format!("duplicate service `{text}` (prefixes are case-insensitive)");
            errors.add(prefix.span(), message);
        } else if value.trim().is_empty() {
            errors.add(name.span(), "the name of a service must not be empty");
        } else if !names.insert(value.to_lowercase()) {
            let message = format!("duplicate service \"{value}\" (names are case-insensitive)");
            errors.add(name.span(), message);
        }
        is_first && is_identifier
    });
}
