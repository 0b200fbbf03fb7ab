//! The catalog that is served now, exchanged as a whole while requests are under way.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::log::Log;
use super::watch::{self, Stamp};
use crate::catalog::Catalog;
use crate::check::{Expectations, File, Finding, Severity, check};
use crate::fault::{Fault, LoadError};
use crate::ftl::Document;
use crate::locale::Locale;
use crate::source::{Limits, LocaleFiles};

/// Rules about what stands in several files together, which only the catalog sees.
const OF_THE_WHOLE: [&str; 3] = ["unknown-id", "unknown-message", "unknown-term"];

/// The catalog that is served now.
pub(crate) struct Live {
    /// What a folder is laid over.
    base: Catalog,
    folder: Option<PathBuf>,
    /// The folder before it was first read.
    stamp: Stamp,
    current: ArcSwap<Current>,
}

/// What is served, and why the last edit is not.
pub(super) struct Current {
    pub(super) catalog: Catalog,
    pub(super) refused: Vec<Fault>,
}

impl Live {
    /// Serves the catalog with the folder laid over it.
    ///
    /// # Errors
    /// The faults of the folder's files.
    pub(crate) fn new(base: &Catalog, folder: Option<PathBuf>) -> Result<Self, LoadError> {
        let stamp = folder.as_deref().map(Stamp::of).unwrap_or_default();
        let catalog = match &folder {
            Some(folder) => laid_over(base, folder)?,
            None => base.clone(),
        };
        Ok(Self {
            base: base.clone(),
            folder,
            stamp,
            current: ArcSwap::from_pointee(Current {
                catalog,
                refused: Vec::new(),
            }),
        })
    }

    /// The same with another default locale.
    pub(crate) fn with_default(self, locale: Locale) -> Self {
        let catalog = self.catalog().with_default(locale);
        Self {
            base: self.base.with_default(locale),
            current: ArcSwap::from_pointee(Current {
                catalog,
                refused: Vec::new(),
            }),
            ..self
        }
    }

    /// The catalog of this moment.
    pub(crate) fn catalog(&self) -> Catalog {
        self.current.load().catalog.clone()
    }

    pub(super) fn current(&self) -> Arc<Current> {
        self.current.load_full()
    }

    /// Takes each edit of the folder as it is made, until the process ends.
    ///
    /// # Errors
    /// The system gives no thread.
    pub(crate) fn follow(self: &Arc<Self>, log: Log) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else {
            return Ok(());
        };
        let live = self.clone();
        watch::follow(folder, self.stamp.clone(), move || match live.reload() {
            Ok(catalog) => log.reloaded(catalog.locales().len()),
            Err(error) => log.refused(error.faults()),
        })
    }

    /// Takes the folder as it is now, or keeps what was good before.
    ///
    /// # Errors
    /// The faults of the folder's files.
    pub(super) fn reload(&self) -> Result<Catalog, LoadError> {
        let Some(folder) = &self.folder else {
            return Ok(self.catalog());
        };
        let loaded = laid_over(&self.base, folder);
        let current = match &loaded {
            Ok(catalog) => Current {
                catalog: catalog.clone(),
                refused: Vec::new(),
            },
            Err(error) => Current {
                catalog: self.catalog(),
                refused: error.faults().to_vec(),
            },
        };
        self.current.store(Arc::new(current));
        loaded
    }
}

/// The catalog with the files of a folder, none of which has an error, as translators know it.
fn laid_over(base: &Catalog, folder: &Path) -> Result<Catalog, LoadError> {
    let catalog = base.with_folder(folder, Limits::default())?;
    let source = catalog.source();
    let source_tag = catalog.source_locale().tag();
    let is_source = |locale: &&LocaleFiles| locale.tag.as_str() == source_tag;
    // The file at the bottom has every entry; one that lies over it may have a single one.
    let complete = source.locales.iter().find(is_source);
    let complete = complete.and_then(|locale| locale.files.last());
    let text = complete.map(|file| String::from_utf8_lossy(&file.bytes));
    let document = text.as_deref().map(Document::parse);
    let of_source = Expectations::of_catalog(catalog.table(), None);
    let of_others = Expectations::of_catalog(catalog.table(), document.as_ref());
    let mut faults = Vec::new();
    for locale in &source.locales {
        let laid = locale.files.iter();
        for file in laid.filter(|file| Path::new(&file.path).starts_with(folder)) {
            let expected = if is_source(&locale) {
                &of_source
            } else {
                &of_others
            };
            let findings = check(
                expected,
                &File {
                    path: &file.path,
                    bytes: &file.bytes,
                    locale: Some(locale.tag.as_str()),
                },
            );
            faults.extend(findings.into_iter().filter(is_error).map(as_fault));
        }
    }
    LoadError::check(faults).map(|()| catalog)
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error && !OF_THE_WHOLE.contains(&finding.rule)
}

fn as_fault(finding: Finding) -> Fault {
    let message = match finding.suggestion {
        Some(suggestion) => format!("{} {suggestion}", finding.message),
        None => finding.message,
    };
    Fault {
        file: finding.file,
        line: finding.line,
        column: finding.column,
        message,
    }
}
