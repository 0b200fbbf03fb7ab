//! Missing texts, and the missing source language.

use std::collections::HashSet;

use crate::diagnostics::diagnostic::Diagnostic;
use crate::rules::missing_source::MISSING_SOURCE;
use crate::rules::missing_text::MISSING_TEXT;
use crate::schema::Schema;
use crate::source_file::ParsedFile;

/// Returns the ids of the texts that a locale lacks: messages of the schema without an entry of
/// their own and without their shared entry, which is listed once. Linear in the schema.
pub fn missing_ids(schema: &Schema, files: &[ParsedFile<'_>]) -> Vec<String> {
    let has = |id: &str| {
        let mut files = files.iter();
        files.any(|file| file.document().message(id).is_some())
    };
    let mut seen = HashSet::new();
    let lacking = schema.needed().filter_map(|(id, shared)| match shared {
        Some(shared) => (!has(id) && !has(shared)).then_some(shared),
        None => (!has(id)).then_some(id),
    });
    let lacking = lacking.filter(|id| seen.insert(*id));
    lacking.map(str::to_owned).collect()
}

/// Returns a diagnostic for each text that the source language lacks, see
/// [`missing_ids`]; none where there are no files to name. Linear in the schema.
pub fn missing_texts(schema: &Schema, files: &[ParsedFile<'_>]) -> Vec<Diagnostic> {
    let Some(file) = files.first() else {
        return Vec::new();
    };
    let path = file.file().path();
    let ids = missing_ids(schema, files);
    ids.iter().map(|id| missing_text(path, id)).collect()
}

/// Returns the diagnostic of a folder, or of its first file, without a file of the source language.
pub fn missing_source(path: &str, tag: &str) -> Diagnostic {
    let message =
        format!("There is no `{tag}.ftl`, which the other languages are translated from.");
    let help = format!("Add `{tag}.ftl` with every text.");
    MISSING_SOURCE.diagnostic_of_file(path, message, help)
}

/// Returns the diagnostic of a message that a file of the source language has no text for.
pub fn missing_text(path: &str, id: &str) -> Diagnostic {
    let message = format!("`{id}` has no text.");
    let mut diagnostic = MISSING_TEXT.diagnostic_of_file(path, message, format!("Add `{id} = …`."));
    diagnostic.id = Some(id.to_owned());
    diagnostic
}
