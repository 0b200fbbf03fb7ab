//! What a declaration expects of its texts.

use fluent_catalog_check::Schema;

use crate::syntax::{ArgumentSyntax, CatalogInput};

/// Returns a message for each code, each word and each status.
pub(super) fn schema(catalog: &CatalogInput) -> Schema {
    let mut schema = Schema::new();
    for row in &catalog.rows {
        let shared = row.shared.as_ref().map(syn::LitStr::value);
        let arguments = row.arguments.iter().map(pair);
        schema.declare(&row.code.text, shared.as_deref(), arguments);
    }
    for word in &catalog.clauses.words {
        schema.declare(&word.name.text, None, word.arguments.iter().map(pair));
    }
    for status in &catalog.clauses.statuses {
        schema.declare(&format!("status-{}", status.number), None, []);
    }
    schema
}

fn pair(argument: &ArgumentSyntax) -> (&str, fluent_catalog_check::ArgumentKind) {
    (&argument.name.text, argument.kind)
}
