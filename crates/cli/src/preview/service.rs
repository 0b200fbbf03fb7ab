//! The preview of a folder, with its current state.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use fluent_catalog::{Catalog, Pseudo};

use super::state::PreviewState;
use crate::live::{FolderWatch, Live};

/// The preview of a folder, else of the built-in files.
pub(crate) struct PreviewService {
    pub(super) catalog: Catalog,
    pub(super) live: Live<PreviewState>,
    /// The language that is shown by default.
    pub(super) locale: String,
}

impl PreviewService {
    /// Reads the files; shows the first translation by default. Returns the watch for
    /// [`PreviewService::follow`] too.
    pub(crate) fn read(
        catalog: &Catalog,
        folder: Option<PathBuf>,
        locale: Option<String>,
    ) -> (Self, Option<FolderWatch>) {
        let watch = folder.map(FolderWatch::new);
        let folder = watch.as_ref().map(FolderWatch::folder);
        let state = PreviewState::read(catalog, folder, None);
        let source = catalog.source_locale().tag();
        let first = state.tags().find(|tag| *tag != source);
        let service = Self {
            locale: locale.unwrap_or_else(|| first.unwrap_or(source).to_owned()),
            catalog: catalog.clone(),
            live: Live::new(state),
        };
        (service, watch)
    }

    /// The language that is shown by default.
    pub(crate) fn locale(&self) -> &str {
        &self.locale
    }

    /// The tags of all languages, those of the pseudo-locales last.
    pub(crate) fn tags(&self) -> Vec<&'static str> {
        let state = self.live.value();
        let pseudo = Pseudo::ALL.map(|(tag, _)| tag);
        state.tags().chain(pseudo).collect()
    }

    /// Why there are only pseudo-locales.
    pub(crate) fn error(&self) -> Option<String> {
        let state = self.live.value();
        let is_empty = state.tags().next().is_none();
        is_empty.then(|| state.errors.first().cloned()).flatten()
    }

    /// Reads the folder at each edit, until the process ends.
    ///
    /// # Errors
    /// A thread cannot be started.
    pub(crate) fn follow(self: &Arc<Self>, watch: FolderWatch) -> io::Result<()> {
        let service = self.clone();
        watch.follow(move |folder| {
            let before = service.live.value();
            let state = PreviewState::read(&service.catalog, Some(folder), Some(&before));
            service.live.exchange(state);
        })
    }

    /// Ends the waiting for the next edit.
    pub(crate) fn end(&self) {
        self.live.end();
    }
}
