//! The catalog that is served, and its overlay folder.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fluent_catalog::{Catalog, Diagnostic, Limits, LoadError, Locale};
use fluent_catalog_check::Coverage;

use crate::live::{FolderWatch, Live};
use crate::server::log;
use crate::view;

/// The catalog that is served, and why the last edit was refused.
pub(crate) struct ServedCatalog {
    pub(super) catalog: Catalog,
    /// A hash of the codes and the texts.
    pub(super) fingerprint: u64,
    /// Why the last edit of the folder was refused.
    pub(super) diagnostics: Vec<Diagnostic>,
    coverage: OnceLock<Vec<(Locale, Coverage)>>,
}

impl ServedCatalog {
    fn new(catalog: Catalog, diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            fingerprint: fingerprint(&catalog),
            catalog,
            diagnostics,
            coverage: OnceLock::new(),
        }
    }

    /// How much of the source each locale has; computed at the first call.
    pub(super) fn coverage(&self) -> &[(Locale, Coverage)] {
        self.coverage.get_or_init(|| view::coverage(&self.catalog))
    }
}

/// The catalog of a service, with an overlay folder whose edits it can follow.
pub(crate) struct FollowedCatalog {
    base: Catalog,
    watch: Option<FolderWatch>,
    live: Arc<Live<ServedCatalog>>,
}

impl FollowedCatalog {
    /// Reads the folder.
    ///
    /// # Errors
    /// The fatal diagnostics of its files.
    pub(crate) fn load(base: &Catalog, folder: Option<PathBuf>) -> Result<Self, LoadError> {
        let watch = folder.map(FolderWatch::new);
        let catalog = match &watch {
            Some(watch) => base.with_folder(watch.folder(), Limits::default())?,
            None => base.clone(),
        };
        Ok(Self {
            base: base.clone(),
            watch,
            live: Arc::new(Live::new(ServedCatalog::new(catalog, Vec::new()))),
        })
    }

    /// Returns it with a different default locale.
    pub(crate) fn with_default(self, locale: Locale) -> Self {
        let catalog = self.catalog().with_default(locale);
        Self {
            base: self.base.with_default(locale),
            live: Arc::new(Live::new(ServedCatalog::new(catalog, Vec::new()))),
            ..self
        }
    }

    /// The current catalog.
    pub(crate) fn catalog(&self) -> Catalog {
        self.live.value().catalog.clone()
    }

    /// The value that the routes read.
    pub(crate) fn live(&self) -> Arc<Live<ServedCatalog>> {
        self.live.clone()
    }

    /// Serves each edit of the folder as it is made, until the process ends. After a
    /// refused one the previous texts stay.
    ///
    /// # Errors
    /// A thread cannot be started.
    pub(crate) fn follow(self) -> io::Result<()> {
        let Self { base, watch, live } = self;
        let Some(watch) = watch else {
            return Ok(());
        };
        watch.follow(move |folder| reload(&live, &base, folder))
    }
}

fn reload(live: &Live<ServedCatalog>, base: &Catalog, folder: &Path) {
    // Logged after the exchange.
    match base.with_folder(folder, Limits::default()) {
        Ok(catalog) => {
            let locales = catalog.locales().len();
            live.exchange(ServedCatalog::new(catalog, Vec::new()));
            log::reloaded(locales);
        }
        Err(error) => {
            let catalog = live.value().catalog.clone();
            live.exchange(ServedCatalog::new(catalog, error.diagnostics().to_vec()));
            log::refused(error.diagnostics());
        }
    }
}

fn fingerprint(catalog: &Catalog) -> u64 {
    let mut hasher = DefaultHasher::new();
    let table = catalog.table();
    table.name().hash(&mut hasher);
    for code in table.codes() {
        (code.as_str(), code.status()).hash(&mut hasher);
    }
    catalog.default_locale().hash(&mut hasher);
    for locale in catalog.locales() {
        locale.tag().hash(&mut hasher);
        for file in catalog.files(locale) {
            file.bytes().hash(&mut hasher);
        }
    }
    hasher.finish()
}
