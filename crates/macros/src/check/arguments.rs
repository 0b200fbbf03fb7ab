//! The arguments of one code or word.

use std::collections::HashSet;

use super::names::check_identifier;
use crate::errors::CompileErrors;
use crate::syntax::ArgumentSyntax;

/// Reports arguments that Fluent cannot spell, reports and removes duplicates; returns whether
/// there was an error.
pub(super) fn check(arguments: &mut Vec<ArgumentSyntax>, errors: &mut CompileErrors) -> bool {
    let before = errors.len();
    let mut seen = HashSet::new();
    arguments.retain(|argument| {
        let name = &argument.name;
        check_identifier(name, errors);
        let is_first = seen.insert(name.text.clone());
        if !is_first {
            errors.add(name.span(), format!("duplicate argument `{}`", name.text));
        }
        is_first
    });
    errors.len() > before
}
