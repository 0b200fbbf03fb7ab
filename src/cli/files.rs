//! The files that translators work on: those of a folder, else the built-in ones.

use std::fs;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::output;
use super::subcommand::Session;
use crate::locale::canonical;

/// The folder that is read where none is named.
const USUAL: &str = "locales";

/// The `.ftl` files of all languages.
pub(super) struct Files {
    /// The folder; none where the files are those that the program was built with.
    pub(super) folder: Option<PathBuf>,
    /// By path, in its order.
    pub(super) all: Vec<TextFile>,
    source_tag: &'static str,
}

/// One file of one language.
#[derive(Clone)]
pub(super) struct TextFile {
    /// The path as it was named.
    pub(super) path: String,
    /// The tag of its language, where its name has one.
    pub(super) tag: Option<String>,
    pub(super) bytes: Vec<u8>,
}

impl Files {
    /// Reads `--locales DIR`, else `./locales` where that is, else the built-in files, and says
    /// on standard error which.
    pub(super) fn read(session: &Session) -> Result<Self, Failure> {
        let folder = Self::folder(session);
        let all = match &folder {
            Some(folder) => in_folder(folder)?,
            None => {
                let locales = &session.catalog.source().locales;
                let files = locales.iter().flat_map(|locale| {
                    locale.files.iter().map(|file| TextFile {
                        path: file.path.clone(),
                        tag: Some(locale.tag.as_str().to_owned()),
                        bytes: file.bytes.to_vec(),
                    })
                });
                files.collect()
            }
        };
        Ok(Self {
            folder,
            all,
            source_tag: session.catalog.source_locale().tag(),
        })
    }

    /// The folder of [`Files::read`], said on standard error; none where the built-in files are
    /// read.
    pub(super) fn folder(session: &Session) -> Option<PathBuf> {
        let usual = Path::new(USUAL);
        let folder = match &session.folder {
            Some(folder) => Some(folder.clone()),
            None => usual.is_dir().then(|| usual.to_path_buf()),
        };
        match &folder {
            Some(folder) => output::note(format_args!("reading {}", folder.display())),
            None => output::note("reading the built-in files: there is no folder `locales` here"),
        }
        folder
    }

    /// The file of the source language; of a folder without one the built-in file.
    pub(super) fn source(&self, session: &Session) -> Option<TextFile> {
        let own = self.all.iter().find(|file| self.is_source(file)).cloned();
        own.or_else(|| {
            let locales = &session.catalog.source().locales;
            let locale = locales
                .iter()
                .find(|locale| locale.tag.as_str() == self.source_tag)?;
            let file = locale.files.last()?;
            Some(TextFile {
                path: file.path.clone(),
                tag: Some(self.source_tag.to_owned()),
                bytes: file.bytes.to_vec(),
            })
        })
    }

    /// Whether a file is of the source language.
    pub(super) fn is_source(&self, file: &TextFile) -> bool {
        file.tag.as_deref() == Some(self.source_tag)
    }

    /// The files of the other languages.
    pub(super) fn translations(&self) -> impl Iterator<Item = &TextFile> {
        self.all.iter().filter(|file| !self.is_source(file))
    }
}

impl TextFile {
    /// Reads one file; its language is what its path says.
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| {
            Failure::with_tip(
                format!("cannot read {shown}: {error}"),
                "name a `.ftl` file, or a folder of them",
            )
        })?;
        let tag = crate::check::locale_of(&shown);
        Ok(Self {
            path: shown,
            tag,
            bytes,
        })
    }

    /// The text; what is no UTF-8 is U+FFFD.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// The files of a path: itself, or all `.ftl` files under a folder.
pub(super) fn under(path: &Path) -> Result<Vec<TextFile>, Failure> {
    if !path.is_dir() {
        return TextFile::read(path).map(|file| vec![file]);
    }
    let mut files = Vec::new();
    for path in sorted(path)? {
        if path.is_dir() {
            files.extend(under(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(TextFile::read(&path)?);
        }
    }
    Ok(files)
}

/// The `<tag>.ftl` files of a folder.
fn in_folder(folder: &Path) -> Result<Vec<TextFile>, Failure> {
    let paths = sorted(folder)?.into_iter();
    let paths = paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let files = paths.map(|path| {
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let tag = canonical(&stem);
        Ok(TextFile {
            tag,
            ..TextFile::read(&path)?
        })
    });
    files.collect()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error: std::io::Error| {
        Failure::with_tip(
            format!("cannot read the folder {}: {error}", folder.display()),
            "name a folder with `.ftl` files by `--locales`",
        )
    };
    let entries = fs::read_dir(folder).map_err(failed)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    paths.sort();
    Ok(paths)
}
