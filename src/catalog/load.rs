//! How a catalog is loaded: from embedded files, from texts at hand, with an overlay folder.

use std::path::Path;
use std::sync::Arc;

use fluent_catalog_check::{Diagnostic, Limits, SourceFile};
use rust_embed::RustEmbed;

use crate::catalog::catalog::{Catalog, Shared};
use crate::catalog::load_error::LoadError;
use crate::catalog::source::Source;
use crate::catalog::table::Table;
use crate::runtime::{LocaleFiles, Slots, Store};

impl Catalog {
    /// Returns the catalog of a table, with the `<tag>.ftl` files that `E` embeds.
    ///
    /// [`catalog!`](crate::catalog) calls it; `folder` is the files' location for people.
    /// A file whose name is not a language tag, or is that of another file, is left out, and
    /// [`Catalog::verify`] says so.
    pub fn embedded<E: RustEmbed>(table: &Table, folder: &str) -> Self {
        Self::new(table, Source::embedded::<E>(folder))
    }

    /// Returns the catalog of a table with texts that are at hand: pairs of a tag and the text of
    /// its file.
    ///
    /// ```
    /// use fluent_catalog::{Catalog, Row, Table};
    ///
    /// let table = Table::builder("generated").row(Row::new("GEN000001", 400)).build()?;
    /// let texts = [("en", "GEN000001 = Wrong."), ("de", "GEN000001 = Falsch.")];
    /// let catalog = Catalog::from_texts(&table, texts)?;
    /// let german = catalog.locale("de").expect("its text was passed");
    /// let code = table.find("GEN000001").expect("its row was passed");
    /// assert_eq!(catalog.text(code, german), Some("Falsch."));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Catalog::with_folder`]; there is no limit of size.
    pub fn from_texts<T: Into<String>>(
        table: &Table,
        texts: impl IntoIterator<Item = (T, T)>,
    ) -> Result<Self, LoadError> {
        let texts = texts
            .into_iter()
            .map(|(tag, text)| (tag.into(), text.into()));
        Self::new(table, Source::from_texts(texts)).checked()
    }

    /// Returns this catalog with the `.ftl` files of a folder as an overlay.
    ///
    /// A file `<tag>.ftl` there replaces or adds single messages, or adds a language. This
    /// catalog stays as it is; the files of the other languages are shared with it.
    ///
    /// # Errors
    /// Every fatal diagnostic of every file at its location: a file name that is not a language
    /// tag, a file over the limit, not UTF-8, a byte order mark, a syntax error, a duplicate
    /// entry, an entry or an argument that the codes do not have, a reference to nothing or in a
    /// cycle.
    pub fn with_folder(&self, folder: &Path, limits: Limits) -> Result<Self, LoadError> {
        let overlay = Source::folder(folder, limits);
        let mut locales = self.store().files().to_vec();
        for files in overlay.locales {
            match locales.binary_search_by_key(&files.tag, |locale| locale.tag) {
                Ok(at) => locales[at] = Arc::new(locales[at].overlaid(&files)),
                Err(at) => locales.insert(at, Arc::new(files)),
            }
        }
        let mut overlaid = self.with_locales(locales);
        if let Some(shared) = Arc::get_mut(&mut overlaid.shared) {
            shared.diagnostics.extend(overlay.diagnostics);
        }
        // The folder's author cannot see the built-in files.
        let built_in = |mut diagnostic: Diagnostic| {
            if !Path::new(&diagnostic.file).starts_with(folder) {
                diagnostic.file = format!("built-in {}", diagnostic.file);
            }
            diagnostic
        };
        let diagnostics = overlaid.fatal_diagnostics().into_iter().map(built_in);
        LoadError::check(diagnostics.collect())?;
        Ok(overlaid)
    }

    /// Returns this catalog with exactly these files, unchecked: for tools that show files while
    /// they are edited. What cannot be rendered has no text; a file without a language tag, or
    /// with that of another file, is left out.
    #[must_use]
    pub fn with_files(&self, files: impl IntoIterator<Item = SourceFile>) -> Self {
        Self::new(self.table(), Source::from_files(files))
    }

    /// The catalog, if all of its files are right.
    fn checked(self) -> Result<Self, LoadError> {
        LoadError::check(self.fatal_diagnostics())?;
        Ok(self)
    }

    fn new(table: &Table, source: Source) -> Self {
        let slots = Arc::new(Slots::new([table.rows_handle()]));
        let locales = source.locales.into_iter().map(Arc::new);
        let shared = Shared {
            table: table.clone(),
            others: Box::new([]),
            store: Store::load(slots, locales),
            diagnostics: source.diagnostics,
        };
        Self {
            shared: Arc::new(shared),
            preferred: None,
        }
    }

    /// This catalog with other files: sorted by tag, each tag once.
    pub(crate) fn with_locales(&self, locales: Vec<Arc<LocaleFiles>>) -> Self {
        let catalog = Self {
            shared: Arc::new(Shared {
                table: self.shared.table.clone(),
                others: self.shared.others.clone(),
                store: Store::load(self.store().slots().clone(), locales),
                diagnostics: self.shared.diagnostics.clone(),
            }),
            preferred: None,
        };
        match &self.preferred {
            Some(preferred) => catalog.with_default(preferred.locale),
            None => catalog,
        }
    }
}
