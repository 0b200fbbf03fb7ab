//! Verification of a catalog's files with the fatal rules.

use fluent_catalog_check::{
    Diagnostic, Expectations, ParsedFile, SourceFile, check_fatal, missing_source, missing_texts,
};

use crate::catalog::catalog::Catalog;
use crate::catalog::load_error::LoadError;

impl Catalog {
    /// Checks every file with the fatal rules; what a team calls in its own tests.
    ///
    /// # Errors
    /// As for [`Catalog::with_folder`]; and a text that the source locale lacks.
    pub fn verify(&self) -> Result<(), LoadError> {
        let mut diagnostics = self.fatal_diagnostics();
        let files = self.files(self.source_locale());
        let parsed: Vec<ParsedFile<'_>> = files.iter().map(SourceFile::parse).collect();
        diagnostics.extend(missing_texts(&self.table().schema(), &parsed));
        LoadError::check(diagnostics)
    }

    /// What the fatal rules find in the files of all locales.
    pub(crate) fn fatal_diagnostics(&self) -> Vec<Diagnostic> {
        let schema = self.table().schema();
        let expected = Expectations::of_schema(&schema, None);
        let mut diagnostics = self.shared.diagnostics.clone();
        let locales = self.store().files();
        let source = self.source_locale().tag();
        let has_source = locales.iter().any(|locale| locale.tag.as_str() == source);
        if let Some(first) = locales.iter().find_map(|locale| locale.files.first())
            && !has_source
        {
            diagnostics.push(missing_source(first.path(), source));
        }
        for locale in locales {
            let files = locale.files.iter();
            let parsed: Vec<ParsedFile<'_>> = files.map(SourceFile::parse).collect();
            diagnostics.extend(check_fatal(&expected, &parsed));
        }
        diagnostics
    }
}
