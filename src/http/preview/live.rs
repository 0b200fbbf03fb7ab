//! The desk of this moment, exchanged at each edit; who looks at it is told.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio::sync::watch;

use crate::catalog::Catalog;
use crate::http::serve::{Stamp, follow};
use crate::preview::Desk;

/// The desk of this moment.
pub(crate) struct Live {
    pub(super) catalog: Catalog,
    folder: Option<PathBuf>,
    /// The folder before it was first read.
    stamp: Stamp,
    desk: ArcSwap<Desk>,
    /// How many edits there were; none once the preview has ended.
    edits: watch::Sender<Option<u64>>,
    /// The language that is shown where the address names none.
    locale: String,
}

impl Live {
    /// The preview of a folder, else of the built-in files.
    pub(crate) fn new(catalog: &Catalog, folder: Option<PathBuf>, locale: String) -> Self {
        let stamp = folder.as_deref().map(Stamp::of).unwrap_or_default();
        let desk = Desk::read(catalog, folder.as_deref(), None);
        Self {
            catalog: catalog.clone(),
            folder,
            stamp,
            desk: ArcSwap::from_pointee(desk),
            edits: watch::Sender::new(Some(0)),
            locale,
        }
    }

    /// The same that begins with another language.
    pub(crate) fn with_locale(self, locale: &str) -> Self {
        let locale = locale.to_owned();
        Self { locale, ..self }
    }

    /// The language that is shown where the address names none.
    pub(crate) fn locale(&self) -> &str {
        &self.locale
    }

    pub(crate) fn desk(&self) -> Arc<Desk> {
        self.desk.load_full()
    }

    /// What tells of edits from now on.
    pub(super) fn edits(&self) -> watch::Receiver<Option<u64>> {
        self.edits.subscribe()
    }

    /// Reads the folder at each edit, until the process ends.
    ///
    /// # Errors
    /// The system gives no thread.
    pub(crate) fn follow(self: &Arc<Self>) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else {
            return Ok(());
        };
        let live = self.clone();
        follow(folder, self.stamp.clone(), move || {
            let desk = Desk::read(&live.catalog, live.folder.as_deref(), Some(&live.desk()));
            live.desk.store(Arc::new(desk));
            live.edits
                .send_modify(|edits| *edits = edits.map(|edits| edits + 1));
        })
    }

    /// Lets go whoever waits for the next edit.
    pub(crate) fn end(&self) {
        self.edits.send_replace(None);
    }
}
