//! The files that translators work on: those of a folder, else the built-in ones.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_catalog::{Diagnostic, Limits, SourceFile};
use fluent_catalog_check::{read_file, read_folder};

use super::failure::Failure;
use super::output;
use super::subcommand::Session;

/// The folder that is read by default.
const DEFAULT_FOLDER: &str = "locales";

/// The `.ftl` files of all languages.
pub(crate) struct LocaleFolder {
    /// The folder; `None` where the files are those that the program was built with.
    pub(crate) path: Option<PathBuf>,
    /// By path.
    pub(crate) files: Vec<SourceFile>,
    /// Why other files are not among them.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The file of the source language: that of the folder, else the built-in one.
    pub(crate) source: Option<SourceFile>,
    source_tag: &'static str,
}

impl LocaleFolder {
    /// Reads `--locales DIR`, else `./locales` where that exists, else the built-in files, and
    /// prints on standard error which.
    pub(crate) fn read(session: &Session) -> Self {
        let catalog = &session.catalog;
        let source_locale = catalog.source_locale();
        let path = folder(session);
        let (files, diagnostics) = match &path {
            Some(path) => {
                let read = read_folder(path, Limits::default());
                (read.files, read.diagnostics)
            }
            None => {
                let locales = catalog.locales().into_iter();
                let files = locales.flat_map(|locale| catalog.files(locale).iter().cloned());
                (files.collect(), Vec::new())
            }
        };
        let source_tag = source_locale.tag();
        let mut sources = files
            .iter()
            .filter(|file| file.locale() == Some(source_tag));
        let built_in = || catalog.files(source_locale).last();
        let source = sources.next().or_else(built_in).cloned();
        Self {
            path,
            files,
            diagnostics,
            source,
            source_tag,
        }
    }

    /// The files, where all of them could be read.
    pub(crate) fn checked(self) -> Result<Self, Failure> {
        match self.diagnostics.is_empty() {
            true => Ok(self),
            false => Err(Failure::Files(self.diagnostics)),
        }
    }

    /// Whether a file is of the source language.
    pub(crate) fn is_source(&self, file: &SourceFile) -> bool {
        file.locale() == Some(self.source_tag)
    }

    /// The files of the other languages.
    pub(crate) fn translations(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter().filter(|file| !self.is_source(file))
    }
}

/// The folder of `--locales`, else `./locales` where that exists; `None` where the built-in files
/// are read. Prints on standard error which.
pub(crate) fn folder(session: &Session) -> Option<PathBuf> {
    let default = Path::new(DEFAULT_FOLDER);
    let folder = match &session.folder {
        Some(folder) => Some(folder.clone()),
        None => default.is_dir().then(|| default.to_path_buf()),
    };
    match &folder {
        Some(folder) => output::note(format_args!("reading {}", folder.display())),
        None => output::note("reading the built-in files: there is no folder `locales` here"),
    }
    folder
}

/// The files of a path: the file itself, or all `.ftl` files under a folder, sorted. Their
/// languages are those of their paths.
pub(crate) fn files_under(path: &Path) -> Result<Vec<SourceFile>, Failure> {
    if !path.is_dir() {
        // A file of the command line may have any size.
        let limits = Limits {
            file_bytes: u64::MAX,
        };
        let file = read_file(path, limits);
        let file = file.map_err(|diagnostic| Failure::Files(vec![*diagnostic]))?;
        return Ok(vec![file]);
    }
    let entries = fs::read_dir(path).and_then(|entries| {
        let paths = entries.map(|entry| entry.map(|entry| entry.path()));
        paths.collect::<Result<Vec<_>, _>>()
    });
    let mut paths = entries.map_err(|error| {
        Failure::with_tip(
            format!("cannot read the folder {}: {error}", path.display()),
            "name a `.ftl` file, or a folder of them",
        )
    })?;
    paths.sort();
    paths.retain(|path| path.is_dir() || path.extension().is_some_and(|own| own == "ftl"));
    let mut files = Vec::new();
    for path in paths {
        files.extend(files_under(&path)?);
    }
    Ok(files)
}
