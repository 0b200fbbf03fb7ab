//! Guarded reading of a folder of `<tag>.ftl` files.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use fluent_catalog_locale::canonical;

use crate::diagnostics::diagnostic::Diagnostic;
use crate::load::path::locale_of;
use crate::rules::file::{DUPLICATE_FILE, FILE_NAME, FILE_SIZE, FILE_UNREADABLE};
use crate::source_file::SourceFile;

/// Limits of what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest file in bytes; 1 MiB by default.
    pub file_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 1 << 20,
        }
    }
}

/// The `.ftl` files of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Folder {
    /// One file per language, sorted by path; each has its canonical tag.
    pub files: Vec<SourceFile>,
    /// Why other files were not read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the `<tag>.ftl` files of a folder, except hidden ones.
///
/// Never reads a link out of the folder, a pipe, or a file over the limit. Each file that is not
/// read is a diagnostic: a name that is not a language tag (`file-name`), a second file of a
/// language (`duplicate-file`), a file over the limit (`file-size`), and a file or folder that
/// cannot be read (`file-unreadable`).
///
/// ```no_run
/// use fluent_catalog_check::{Limits, read_folder};
///
/// let folder = read_folder("locales".as_ref(), Limits::default());
/// for diagnostic in &folder.diagnostics {
///     println!("{diagnostic}");
/// }
/// ```
pub fn read_folder(folder: &Path, limits: Limits) -> Folder {
    let mut read = Folder::default();
    let paths = match ftl_files(folder) {
        Ok(paths) => paths,
        Err(error) => {
            let help = "Name a folder with `.ftl` files.";
            let message = format!("The folder cannot be read: {error}.");
            let path = folder.display().to_string();
            let diagnostic = FILE_UNREADABLE.diagnostic_of_file(path, message, help);
            read.diagnostics.push(diagnostic);
            return read;
        }
    };
    for path in paths {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let shown = path.display().to_string();
        let Some(tag) = canonical(&stem) else {
            read.diagnostics.push(not_a_tag(&shown, &stem));
            continue;
        };
        if read.files.iter().any(|file| file.locale() == Some(&tag)) {
            read.diagnostics.push(duplicate_file(&shown, &tag));
            continue;
        }
        match bytes_in(&path, folder, limits) {
            Ok(bytes) => read.files.push(SourceFile::new(shown, Some(&tag), bytes)),
            Err(diagnostic) => read.diagnostics.push(*diagnostic),
        }
    }
    read
}

/// Reads a single file, which may be a link; its path names its language, see [`locale_of`].
///
/// # Errors
/// The file cannot be read, is not a regular file, or is over the limit.
pub fn read_file(path: &Path, limits: Limits) -> Result<SourceFile, Box<Diagnostic>> {
    let shown = path.display().to_string();
    let bytes = regular_bytes(path, &shown, limits)?;
    let locale = locale_of(&shown);
    Ok(SourceFile::new(shown, locale.as_deref(), bytes))
}

/// Returns the diagnostic of a file whose name, without `.ftl`, is not a language tag.
pub fn not_a_tag(path: &str, stem: &str) -> Diagnostic {
    let message = format!("`{stem}` is not a language tag.");
    let help = "Name the file after its language, such as `fr.ftl` or `pt-BR.ftl`.";
    FILE_NAME.diagnostic_of_file(path, message, help)
}

/// Returns the diagnostic of a second file of a language.
pub fn duplicate_file(path: &str, tag: &str) -> Diagnostic {
    let message = format!("Duplicate file for the language `{tag}`.");
    let help = format!("Keep its entries in one file, `{tag}.ftl`.");
    DUPLICATE_FILE.diagnostic_of_file(path, message, help)
}

/// The paths of a folder that end in `.ftl`, sorted; hidden files left out.
fn ftl_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        if !is_hidden && path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The bytes of a regular file of the folder.
fn bytes_in(path: &Path, folder: &Path, limits: Limits) -> Result<Vec<u8>, Box<Diagnostic>> {
    let shown = path.display().to_string();
    let failed = |error: io::Error| unreadable(&shown, &error);
    let target = fs::canonicalize(path).map_err(failed)?;
    // A link could expose a file that the program may read and the author of the link may not.
    if !target.starts_with(fs::canonicalize(folder).map_err(failed)?) {
        let message = "The file is a link out of the folder.";
        let help = "Put the text itself here.";
        let diagnostic = FILE_UNREADABLE.diagnostic_of_file(shown, message, help);
        return Err(Box::new(diagnostic));
    }
    regular_bytes(&target, &shown, limits)
}

/// The bytes of a regular file, never more than the limit.
fn regular_bytes(path: &Path, shown: &str, limits: Limits) -> Result<Vec<u8>, Box<Diagnostic>> {
    let failed = |error: io::Error| unreadable(shown, &error);
    // Opening a pipe would wait for its writer.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        let message = "Not a regular file.";
        let help = "Put the text itself here.";
        let diagnostic = FILE_UNREADABLE.diagnostic_of_file(shown, message, help);
        return Err(Box::new(diagnostic));
    }
    let file = fs::File::open(path).map_err(failed)?;
    let limit = limits.file_bytes;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > limit {
        let message = format!("The file is larger than the limit of {limit} bytes.");
        let help = "Split the catalog, or raise the limit.";
        let diagnostic = FILE_SIZE.diagnostic_of_file(shown, message, help);
        return Err(Box::new(diagnostic));
    }
    Ok(bytes)
}

fn unreadable(path: &str, error: &io::Error) -> Box<Diagnostic> {
    let message = format!("The file cannot be read: {error}.");
    let help = "Check that it exists and may be read.";
    Box::new(FILE_UNREADABLE.diagnostic_of_file(path, message, help))
}
