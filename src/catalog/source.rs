//! The files of a catalog: embedded ones, those of an overlay folder, texts at hand.

use std::path::Path;

use fluent_catalog_check::{Diagnostic, Limits, SourceFile, read_folder};
use fluent_catalog_locale::canonical;
use rust_embed::RustEmbed;

use crate::runtime::{LocaleFiles, intern};

/// The files of a catalog.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Sorted by tag, each tag once.
    pub(crate) locales: Vec<LocaleFiles>,
    /// Why some files are not among them.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Source {
    /// The `<tag>.ftl` files that `E` embeds; `folder` is only their name for people.
    pub(crate) fn embedded<E: RustEmbed>(folder: &str) -> Self {
        let mut source = Self::default();
        for name in E::iter() {
            let Some(stem) = name.strip_suffix(".ftl").filter(|stem| !stem.contains('/')) else {
                continue;
            };
            if let Some(embedded) = E::get(&name) {
                let path = [folder, &name].concat();
                source.add(stem, SourceFile::new(path, Some(stem), embedded.data));
            }
        }
        source
    }

    /// Texts by tag.
    pub(crate) fn from_texts(texts: impl Iterator<Item = (String, String)>) -> Self {
        let mut source = Self::default();
        for (tag, text) in texts {
            let file = SourceFile::new(format!("{tag}.ftl"), Some(&tag), text.into_bytes());
            source.add(&tag, file);
        }
        source
    }

    /// The `<tag>.ftl` files of a folder.
    pub(crate) fn folder(folder: &Path, limits: Limits) -> Self {
        let read = read_folder(folder, limits);
        let mut source = Self::from_files(read.files);
        source.diagnostics.splice(..0, read.diagnostics);
        source
    }

    /// Files by their tags.
    pub(crate) fn from_files(files: impl IntoIterator<Item = SourceFile>) -> Self {
        let mut source = Self::default();
        for file in files {
            let tag = file.locale().unwrap_or_default().to_owned();
            source.add(&tag, file);
        }
        source
    }

    /// Adds the only file of a language.
    fn add(&mut self, tag: &str, file: SourceFile) {
        let Some(canonical) = canonical(tag) else {
            let diagnostic = fluent_catalog_check::not_a_tag(file.path(), tag);
            return self.diagnostics.push(diagnostic);
        };
        let tag = intern(&canonical);
        match self.locales.binary_search_by_key(&tag, |locale| locale.tag) {
            Ok(_) => {
                let diagnostic = fluent_catalog_check::duplicate_file(file.path(), tag.as_str());
                self.diagnostics.push(diagnostic);
            }
            Err(at) => {
                let files = vec![file];
                self.locales.insert(at, LocaleFiles { tag, files });
            }
        }
    }
}

impl LocaleFiles {
    /// These files with those of an overlay before them.
    pub(crate) fn overlaid(&self, overlay: &Self) -> Self {
        let files = overlay.files.iter().chain(&self.files).cloned();
        Self {
            tag: self.tag,
            files: files.collect(),
        }
    }
}
