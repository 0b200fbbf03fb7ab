//! Checks beyond the syntax: names must be Fluent identifiers, and duplicates are errors.
//!
//! What is declared twice is reported and removed, so that the module compiles without it.

mod arguments;
mod complete;
mod duplicates;
mod names;
mod services;
mod statuses;

use crate::errors::CompileErrors;
use crate::syntax::CatalogInput;

/// Checks a declaration.
pub(crate) fn check(catalog: &mut CatalogInput, errors: &mut CompileErrors) {
    names::check(catalog, errors);
    duplicates::check(catalog, errors);
    for row in &mut catalog.rows {
        row.is_faulty |= arguments::check(&mut row.arguments, errors);
    }
    let clauses = &mut catalog.clauses;
    for word in &mut clauses.words {
        word.is_faulty |= arguments::check(&mut word.arguments, errors);
    }
    services::check(&mut clauses.services, errors);
    statuses::check(&mut clauses.statuses, errors);
    complete::check(&mut clauses.complete, errors);
}
