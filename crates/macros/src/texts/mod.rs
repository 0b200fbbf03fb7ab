//! The texts of a declaration: read at compile time and checked by the fatal rules.

mod complete;
mod folder;
mod language;
mod location;
mod message;
mod missing;
mod owners;
mod schema;

use std::path::{Path, PathBuf};

use fluent_catalog_check::{Diagnostic, Limits, missing_source, read_folder};
use proc_macro2::Span;
use syn::LitStr;

use crate::errors::CompileErrors;
use crate::syntax::CatalogInput;
use language::LanguageTexts;
use owners::Owners;

/// The rule about entries that nothing in the declaration asks for.
const UNKNOWN_ID: &str = "unknown-id";
/// The rule about arguments that a code does not have.
const UNKNOWN_VARIABLE: &str = "unknown-variable";

/// How many errors of texts are shown: a wrong folder has one per entry.
const MOST_ERRORS: usize = 50;

/// The files to embed.
#[derive(Default)]
pub(crate) struct Texts {
    /// The name in the folder, and the absolute path.
    files: Vec<(String, PathBuf)>,
}

impl Texts {
    /// Returns the name of each file in the folder and its absolute path.
    pub(crate) fn embedded(&self) -> impl Iterator<Item = (&str, String)> {
        let files = self.files.iter();
        files.map(|(name, path)| (name.as_str(), path.to_string_lossy().into_owned()))
    }
}

/// Reads the folder of a declaration and checks its texts.
pub(crate) fn check(catalog: &CatalogInput, errors: &mut CompileErrors) -> Texts {
    let Some(literal) = &catalog.header.folder else {
        return Texts::default();
    };
    let path = folder::locate(literal);
    let folder = read_folder(&path, Limits::default());
    let texts = Texts {
        files: folder
            .files
            .iter()
            .map(|file| embedded(&path, file.path()))
            .collect(),
    };
    let mut found = CompileErrors::default();
    // What is declared wrong may be missing here: its entry is not unknown.
    let is_declared = errors.len() == 0;
    for diagnostic in &folder.diagnostics {
        found.add(literal.span(), message::of_file(diagnostic));
    }
    let schema = schema::schema(catalog);
    let owners = Owners::new(catalog);
    let languages = language::check_all(&schema, &folder.files);
    // A file that was not read may have the texts.
    if folder.diagnostics.is_empty() {
        match language::source(&languages) {
            Some(source) => missing::check(source, &owners, literal, &mut found),
            None => {
                let diagnostic = missing_source(&path.to_string_lossy(), language::SOURCE);
                found.add(literal.span(), message::of_file(&diagnostic));
            }
        }
        complete::check(&catalog.clauses.complete, &languages, &path, &mut found);
    }
    for language in &languages {
        for diagnostic in &language.diagnostics {
            if is_declared || diagnostic.rule != UNKNOWN_ID {
                report(diagnostic, language, literal, &owners, &mut found);
            }
        }
    }
    errors.extend(found, MOST_ERRORS, literal.span());
    texts
}

/// Adds the error of a diagnostic: at the code that does not have the argument, else at the
/// folder.
fn report(
    diagnostic: &Diagnostic,
    language: &LanguageTexts<'_>,
    folder: &LitStr,
    owners: &Owners,
    errors: &mut CompileErrors,
) {
    let id = diagnostic.id.as_deref();
    let owner = id
        .filter(|_| diagnostic.rule == UNKNOWN_VARIABLE)
        .and_then(|id| owners.get(id));
    // Of a row that is wrong already it is not known what it meant to declare.
    if owner.is_none_or(|owner| !owner.is_faulty) {
        let span: Span = owner.map_or(folder.span(), |owner| owner.span);
        errors.add(span, message::of_location(diagnostic, language.file.text()));
    }
}

fn embedded(folder: &Path, path: &str) -> (String, PathBuf) {
    let path = Path::new(path);
    let name = path.strip_prefix(folder).unwrap_or(path);
    let name = name.to_string_lossy().replace('\\', "/");
    (name, folder::absolute(path))
}
