//! The clause `statuses`.

use std::collections::HashSet;

use crate::errors::CompileErrors;
use crate::syntax::Status;

/// Reports and removes statuses that are declared already.
pub(super) fn check(statuses: &mut Vec<Status>, errors: &mut CompileErrors) {
    let mut seen = HashSet::new();
    statuses.retain(|status| {
        let is_first = seen.insert(status.number);
        if !is_first {
            errors.add(status.span, format!("duplicate status {}", status.number));
        }
        is_first
    });
}
