//! The catalog: codes × locales.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent_catalog_check::{Diagnostic, SourceFile};
use fluent_catalog_locale::{Matcher, canonical};

use crate::catalog::code_ref::CodeRef;
use crate::catalog::message::Message;
use crate::catalog::table::{Embedded, Table};
use crate::catalog::word::Word;
use crate::runtime::{Locale, Rendered, Row, Store, Value};

/// A catalog: the codes of a table, and their descriptions in every locale.
///
/// An immutable value; a clone shares it. What is looked up is compiled at that moment and
/// kept, so that a program pays for the messages that it prints and for no others.
///
/// ```
/// use fluent_catalog::hubster;
///
/// let catalog = hubster::catalog();
/// let french = catalog.locale("fr").expect("a locale of the catalog");
/// let message = hubster::ENG009200 { command: "trans" }.into();
/// let rendered = catalog.render(&message, french);
/// assert!(rendered.text.contains("`::trans --list`"));
/// assert_eq!(rendered.locale.tag(), "fr");
/// ```
#[derive(Clone)]
pub struct Catalog {
    pub(crate) shared: Arc<Shared>,
    /// The locale where nothing is acceptable, where that is not the source locale.
    pub(crate) preferred: Option<Arc<Preferred>>,
}

/// What the clones of a catalog share.
pub(crate) struct Shared {
    /// The first table, whose rows have the first slots.
    pub(crate) table: Table,
    /// Each further table with the slot of its first row.
    pub(crate) others: Box<[(Table, usize)]>,
    pub(crate) store: Store,
    /// Why some files are not in it.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Another default locale than the source locale.
pub(crate) struct Preferred {
    pub(crate) locale: Locale,
    pub(crate) matcher: Matcher,
}

impl Catalog {
    /// Returns the table of the codes.
    pub fn table(&self) -> &Table {
        &self.shared.table
    }

    /// Returns the locales, sorted by tag.
    pub fn locales(&self) -> Vec<Locale> {
        self.store().locales()
    }

    /// Returns the files of a locale: an entry of an earlier one hides the same entry of a later
    /// one. Those of an overlay folder come before the built-in ones.
    pub fn files(&self, locale: Locale) -> &[SourceFile] {
        let files = self.store().files();
        let found = files.binary_search_by_key(&locale.tag(), |files| files.tag.as_str());
        let found = found.ok().and_then(|at| files.get(at));
        found.map_or(&[], |files| &files.files)
    }

    /// Returns the locale with this tag, in any case of letters and with `-` or `_`.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// assert_eq!(catalog.locale("FR").map(|locale| locale.tag()), Some("fr"));
    /// assert_eq!(catalog.locale("tlh"), None);
    /// ```
    pub fn locale(&self, tag: &str) -> Option<Locale> {
        self.store().find(&canonical(tag)?)
    }

    /// Returns the locale that the others are translated from: `en`.
    pub fn source_locale(&self) -> Locale {
        self.store().source_locale()
    }

    /// Returns the text of a code that needs no argument; constant time, no allocation.
    ///
    /// `None` where the description has arguments, where no locale has a text, and for the
    /// code of another catalog; [`Catalog::describe`] and [`Catalog::render`] always answer.
    ///
    /// ```
    /// use fluent_catalog::hubster::{self, Code};
    ///
    /// let catalog = hubster::catalog();
    /// let english = catalog.source_locale();
    /// assert_eq!(catalog.text(Code::PRT000699, english), Some("Hub not found."));
    /// assert_eq!(catalog.text(Code::ENG009200, english), None);
    /// ```
    #[inline]
    pub fn text<'t>(&self, code: impl Into<CodeRef<'t>>, locale: Locale) -> Option<&str> {
        self.store().text(self.slot(code.into())?, locale)
    }

    /// Returns the description of a code, its arguments shown by their names, such as
    /// `<command>`.
    pub fn describe<'c>(&'c self, code: impl Into<CodeRef<'c>>, locale: Locale) -> Rendered<'c> {
        let code = code.into();
        self.rendered(self.slot(code), code, &[], locale)
    }

    /// Returns the meaning of an HTTP status; `None` where the catalog does not describe it.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// let english = catalog.source_locale();
    /// let meaning = catalog.describe_status(401, english).map(|rendered| rendered.to_string());
    /// assert_eq!(meaning.as_deref(), Some("Unauthorized. Your token is invalid."));
    /// ```
    pub fn describe_status(&self, status: u16, locale: Locale) -> Option<Rendered<'_>> {
        let slot = self.store().slots().of_status(status)?;
        self.store().has(slot, locale).then(|| {
            let nothing = |locale| Rendered {
                text: Cow::Borrowed(""),
                locale,
            };
            self.store().render(Some(slot), locale, &[], nothing)
        })
    }

    /// Returns the text of a message in a locale, or in the nearest that has one; cannot fail.
    ///
    /// One allocation where the description has arguments, none where it has not. A missing
    /// argument shows as `<command>`. The message of another catalog, and one that no
    /// locale has a text for, shows as its code.
    #[inline]
    pub fn render<'c>(&'c self, message: &'c Message, locale: Locale) -> Rendered<'c> {
        let code = message.code();
        self.rendered(self.slot(code), code, message.values(), locale)
    }

    /// Returns the text of a word in a locale, as [`Catalog::render`] does for a message.
    pub fn render_word<'c>(&'c self, word: &'c Word, locale: Locale) -> Rendered<'c> {
        self.render(&word.0, locale)
    }

    /// The catalog that has the text of a code: this one, else the code's own.
    pub(crate) fn of(&self, code: CodeRef<'_>) -> &Self {
        match (self.slot(code), code.table().catalog()) {
            (None, Some(own)) => own,
            _ => self,
        }
    }

    /// Writes the text of a message as [`Catalog::render`] does, into any writer; returns the
    /// locale that the text is in.
    ///
    /// # Errors
    /// Only the writer's own; a `String` has none.
    #[inline]
    pub fn write<W: fmt::Write + ?Sized>(
        &self,
        message: &Message,
        locale: Locale,
        out: &mut W,
    ) -> Result<Locale, fmt::Error> {
        let code = message.code();
        if let Some(slot) = self.slot(code)
            && let Some(written) = self.store().write(slot, locale, message.values(), out)
        {
            return written;
        }
        out.write_str(code.as_str())?;
        Ok(self.source_locale())
    }

    /// What a slot shows; the code's own spelling where it shows nothing.
    #[inline]
    fn rendered<'c>(
        &'c self,
        slot: Option<usize>,
        code: CodeRef<'c>,
        values: &'c [Option<Value>],
        locale: Locale,
    ) -> Rendered<'c> {
        self.store()
            .render(slot, locale, values, |source| Rendered {
                text: Cow::Borrowed(code.as_str()),
                locale: source,
            })
    }

    #[inline]
    pub(crate) fn store(&self) -> &Store {
        &self.shared.store
    }

    /// The slot of a code of this catalog.
    #[inline]
    pub(crate) fn slot(&self, code: CodeRef<'_>) -> Option<usize> {
        if self.shared.table.is(code.table()) {
            return Some(code.index());
        }
        let mut tables = self.shared.others.iter();
        let (_, start) = tables.find(|(table, _)| table.is(code.table()))?;
        Some(start + code.index())
    }
}

impl Embedded for Catalog {
    fn write_row(
        &self,
        row: usize,
        values: &[Option<Value>],
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        match self.store().write(row, self.source_locale(), values, f) {
            Some(written) => written.map(|_| ()),
            None => f.write_str(self.table().row(row).map_or("", Row::code)),
        }
    }
}

impl Table {
    /// Returns the catalog that it is declared with; a built table belongs to no one catalog.
    pub fn catalog(&self) -> Option<&'static Catalog> {
        let embedded: &'static dyn Any = self.embedded()?;
        embedded.downcast_ref()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Catalog");
        shown
            .field("name", &self.table().name())
            .field("locales", &self.locales());
        shown.finish_non_exhaustive()
    }
}
