//! The names of codes, words and shared entries.

use fluent_catalog_check::is_identifier;

use crate::errors::CompileErrors;
use crate::syntax::{CatalogInput, Name};

/// What the module has beside codes and words.
const GENERATED: [&str; 3] = ["Code", "TABLE", "catalog"];

/// Reports names that Fluent cannot spell or that the macro uses itself.
///
/// Nothing is removed: the module compiles with names that only Fluent cannot spell.
pub(super) fn check(catalog: &mut CatalogInput, errors: &mut CompileErrors) {
    catalog.rows.retain_mut(|row| {
        row.is_faulty |= !check_identifier(&row.code, errors);
        if let Some(shared) = &row.shared
            && !is_identifier(shared.value().as_bytes())
        {
            let message = not_identifier(&shared.value());
            errors.add(shared.span(), message);
            row.is_faulty = true;
        }
        let is_reserved = GENERATED.contains(&row.code.text.as_str()) || row.code.text == "ALL";
        !reserved(is_reserved, &row.code, errors)
    });
    catalog.clauses.words.retain_mut(|word| {
        word.is_faulty |= !check_identifier(&word.name, errors);
        let is_reserved = GENERATED.contains(&word.name.text.as_str());
        !reserved(is_reserved, &word.name, errors)
    });
}

/// Returns whether Fluent can spell a name; otherwise it is reported.
pub(super) fn check_identifier(name: &Name, errors: &mut CompileErrors) -> bool {
    let is_identifier = is_identifier(name.text.as_bytes());
    if !is_identifier {
        errors.add(name.span(), not_identifier(&name.text));
    }
    is_identifier
}

fn reserved(is_reserved: bool, name: &Name, errors: &mut CompileErrors) -> bool {
    if is_reserved {
        let message = format!(
            "`{}` is the name of an item that the macro generates: choose another name",
            name.text
        );
        errors.add(name.span(), message);
    }
    is_reserved
}

fn not_identifier(text: &str) -> String {
    format!(
        "`{text}` is not a Fluent identifier: expected an ASCII letter, then letters, digits, \
         `-` and `_`"
    )
}
