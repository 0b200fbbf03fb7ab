//! The file of one language, checked.

use std::panic::resume_unwind;
use std::thread;

use fluent_catalog_check::{
    Diagnostic, Expectations, Schema, SourceFile, check_fatal, missing_ids,
};

/// The language that the others are translated from.
pub(super) const SOURCE: &str = "en";

/// The file of one language with what is wrong in it.
pub(super) struct LanguageTexts<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The ids of the texts that it lacks.
    pub(super) missing: Vec<String>,
}

impl LanguageTexts<'_> {
    /// Returns the canonical tag.
    pub(super) fn tag(&self) -> &str {
        self.file.locale().unwrap_or_default()
    }

    /// Returns whether a rule has a diagnostic.
    pub(super) fn breaks(&self, rule: &str) -> bool {
        let mut diagnostics = self.diagnostics.iter();
        diagnostics.any(|diagnostic| diagnostic.rule == rule)
    }
}

/// Checks the files of all languages, some in threads: rustc runs the macro in one.
pub(super) fn check_all<'a>(schema: &'a Schema, files: &'a [SourceFile]) -> Vec<LanguageTexts<'a>> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = files.len().div_ceil(threads).max(1);
    let check = |files: &'a [SourceFile]| -> Vec<LanguageTexts<'a>> {
        let languages = files.iter().map(|file| check_one(schema, file));
        languages.collect()
    };
    thread::scope(|scope| {
        let shares = files.chunks(share);
        let threads: Vec<_> = shares
            .map(|files| scope.spawn(move || check(files)))
            .collect();
        let checked = threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        checked.collect()
    })
}

/// Returns the language that the others are translated from.
pub(super) fn source<'l, 'a>(languages: &'l [LanguageTexts<'a>]) -> Option<&'l LanguageTexts<'a>> {
    languages.iter().find(|language| language.tag() == SOURCE)
}

fn check_one<'a>(schema: &'a Schema, file: &'a SourceFile) -> LanguageTexts<'a> {
    let parsed = [file.parse()];
    LanguageTexts {
        file,
        diagnostics: check_fatal(&Expectations::of_schema(schema, None), &parsed),
        missing: missing_ids(schema, &parsed),
    }
}
