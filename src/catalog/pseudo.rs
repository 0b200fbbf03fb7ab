//! Catalogs with a pseudo-locale.

use std::sync::Arc;

use fluent_catalog_check::SourceFile;
use fluent_catalog_check::pseudo::{Pseudo, pseudo};

use crate::catalog::catalog::Catalog;
use crate::runtime::{LocaleFiles, intern};

impl Catalog {
    /// Returns this catalog with a pseudo-locale, made from the source locale at this moment.
    ///
    /// It is for whoever asks for it by name: no negotiation offers it.
    ///
    /// ```
    /// use fluent_catalog::Pseudo;
    /// use fluent_catalog::hubster::{self, Code};
    ///
    /// let catalog = hubster::catalog().with_pseudo(Pseudo::Accented);
    /// let accented = catalog.locale("en-XA").expect("it was just made");
    /// assert_eq!(catalog.text(Code::PRT000699, accented), Some("⟦Ĥúúƀ ñôôţ ƒôôúúñđ.⟧"));
    /// assert_eq!(catalog.negotiate(["en-XA"]).tag(), "en");
    /// ```
    #[must_use]
    pub fn with_pseudo(&self, kind: Pseudo) -> Self {
        let files = self.files(self.source_locale()).iter();
        let files = files.map(|file| {
            let text = pseudo(file.text(), kind).into_bytes();
            SourceFile::new(file.path(), Some(kind.tag()), text)
        });
        let files = LocaleFiles {
            tag: intern(kind.tag()),
            files: files.collect(),
        };
        let mut locales = self.store().files().to_vec();
        match locales.binary_search_by_key(&files.tag, |locale| locale.tag) {
            Ok(at) => locales[at] = Arc::new(files),
            Err(at) => locales.insert(at, Arc::new(files)),
        }
        self.with_locales(locales)
    }
}
