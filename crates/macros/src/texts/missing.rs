//! Codes, words and statuses without a text in the source language.

use std::collections::HashSet;

use fluent_catalog_check::missing_text;
use syn::LitStr;

use super::language::LanguageTexts;
use super::message;
use super::owners::Owners;
use crate::errors::CompileErrors;

/// Reports the texts that the source language lacks, each at the token that needs it.
pub(super) fn check(
    source: &LanguageTexts<'_>,
    owners: &Owners,
    folder: &LitStr,
    errors: &mut CompileErrors,
) {
    // Where a text is there and is wrong, that is the error.
    let diagnostics = source.diagnostics.iter();
    let faulty: HashSet<_> = diagnostics
        .filter_map(|found| found.id.as_deref())
        .collect();
    for id in &source.missing {
        let owner = owners.get(id);
        let is_faulty = owner.is_some_and(|owner| owner.is_faulty);
        if is_faulty || faulty.contains(id.as_str()) || is_unreadable(source, id) {
            continue;
        }
        let span = owner.map_or(folder.span(), |owner| owner.span);
        let diagnostic = missing_text(source.file.path(), id);
        errors.add(span, message::of_file(&diagnostic));
    }
}

/// Returns whether an entry is there, but could not be read.
fn is_unreadable(source: &LanguageTexts<'_>, id: &str) -> bool {
    if source.breaks("encoding") {
        return true;
    }
    if !source.breaks("syntax") && !source.breaks("bom") {
        return false;
    }
    let mut lines = source.file.text().split(['\n', '\r', '\u{FEFF}']);
    lines.any(|line| {
        let after = line.trim_start().strip_prefix(id);
        after.is_some_and(|after| !after.starts_with(is_part_of_identifier))
    })
}

fn is_part_of_identifier(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-' || character == '_'
}
