//! The clause `complete`: languages that must have every text.

use std::path::Path;

use fluent_catalog_locale::canonical;
use syn::LitStr;

use super::language::{LanguageTexts, SOURCE};
use crate::errors::CompileErrors;

/// How many missing texts are named.
const NAMED: usize = 5;

/// Reports the declared languages that lack texts, each at its tag.
pub(super) fn check(
    declared: &[LitStr],
    languages: &[LanguageTexts<'_>],
    folder: &Path,
    errors: &mut CompileErrors,
) {
    for tag in declared {
        let value = tag.value();
        let Some(canonical) = canonical(&value) else {
            errors.add(tag.span(), format!("`{value}` is not a language tag"));
            continue;
        };
        let language = languages.iter().find(|known| known.tag() == canonical);
        match language {
            None => {
                let folder = folder.display();
                let message = format!(
                    "no texts for `{value}`\nhelp: add {folder}/{canonical}.ftl, or remove \"{value}\""
                );
                errors.add(tag.span(), message);
            }
            // What the source language lacks is reported at the codes.
            Some(language) if canonical != SOURCE && !language.missing.is_empty() => {
                errors.add(tag.span(), message(language));
            }
            Some(_) => {}
        }
    }
}

fn message(language: &LanguageTexts<'_>) -> String {
    let missing = &language.missing;
    let named = missing.iter().take(NAMED).map(|id| format!("`{id}`"));
    let mut ids = named.collect::<Vec<_>>().join(", ");
    if missing.len() > NAMED {
        ids.push_str(&format!(" and {} more", missing.len() - NAMED));
    }
    let file = language.file.path();
    let (texts, them) = match missing.len() {
        1 => ("text", "it"),
        _ => ("texts", "them"),
    };
    format!(
        "`{tag}` is declared complete and lacks {count} {texts}: {ids}\nhelp: add {them} to {file}, \
         or remove \"{tag}\"",
        tag = language.tag(),
        count = missing.len(),
    )
}
