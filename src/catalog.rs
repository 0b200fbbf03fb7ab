//! The catalog: codes × locales.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rust_embed::RustEmbed;
use self_cell::self_cell;

use crate::code::Code;
use crate::description::Description;
use crate::fault::{Fault, LoadError};
use crate::index::status_place;
use crate::languages::Languages;
use crate::locale::{Locale, Match, Matcher, canonical};
use crate::message::Message;
use crate::problem::Body;
use crate::render::{Reason, RenderError, Rendered};
use crate::source::{Limits, Source};
use crate::table::Table;
use crate::value::Value;
use crate::verify::{missing, verify};

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
    table: &'static Table,
    shelf: Arc<Shelf>,
    /// The locale where nothing is acceptable, where that is not the source locale.
    preferred: Option<Arc<Preferred>>,
}

/// Another default locale than the source locale.
struct Preferred {
    locale: Locale,
    matcher: Matcher,
}

self_cell! {
    /// The texts, and what is compiled from them and points into them.
    struct Shelf {
        owner: Source,
        #[not_covariant]
        dependent: Languages,
    }
}

impl Catalog {
    /// The catalog of a table, with the `<tag>.ftl` files that `E` embeds.
    ///
    /// [`catalog!`](crate::catalog) calls it; `folder` is the files' place for people.
    /// A file whose name is no language tag, or that of another file, is left out, and
    /// [`Catalog::verify`] says so.
    pub fn embedded<E: RustEmbed>(table: &'static Table, folder: &str) -> Self {
        Self::new(table, Source::embedded::<E>(folder))
    }

    /// The catalog of a table with texts that are at hand: a tag and the text of its file each.
    ///
    /// ```
    /// use fluent_catalog::{Catalog, Row, Table};
    ///
    /// let row = Row { code: "GEN000001", status: 400, shared: None, args: &[] };
    /// let table = Table::build("generated", vec![row])?;
    /// let texts = [("en", "GEN000001 = Wrong."), ("de", "GEN000001 = Falsch.")];
    /// let catalog = Catalog::from_texts(table, texts)?;
    /// let german = catalog.locale("de").expect("its text was passed");
    /// let code = table.find("GEN000001").expect("its row was passed");
    /// assert_eq!(catalog.text(code, german), Some("Falsch."));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Catalog::with_folder`]; there is no limit of size.
    pub fn from_texts<T: Into<String>>(
        table: &'static Table,
        texts: impl IntoIterator<Item = (T, T)>,
    ) -> Result<Self, LoadError> {
        let texts = texts
            .into_iter()
            .map(|(tag, text)| (tag.into(), text.into()));
        Self::judged(table, Source::from_texts(texts))
    }

    /// The catalog of files that were all read and are all right.
    fn judged(table: &'static Table, source: Source) -> Result<Self, LoadError> {
        LoadError::check(verify(table, &source)).map(|()| Self::new(table, source))
    }

    pub(crate) fn new(table: &'static Table, source: Source) -> Self {
        let shelf = Shelf::new(source, |source| Languages::new(table, source));
        Self {
            table,
            shelf: Arc::new(shelf),
            preferred: None,
        }
    }

    /// This catalog with the `.ftl` files of a folder laid over it.
    ///
    /// A file `<tag>.ftl` there replaces or adds single messages, or adds a language. This
    /// catalog stays as it is.
    ///
    /// # Errors
    /// Every fault of every file at its place: a file name that is no language tag, a file
    /// over the limit, not UTF-8, a byte order mark, a syntax error, an entry twice, an
    /// entry or an argument that the codes do not have, a reference to nothing or in a circle.
    pub fn with_folder(&self, folder: &Path, limits: Limits) -> Result<Self, LoadError> {
        let source = self.shelf.borrow_owner();
        let mut laid = Self::judged(self.table, source.with_folder(folder, limits))?;
        if let Some(preferred) = &self.preferred {
            laid = laid.with_default(preferred.locale);
        }
        Ok(laid)
    }

    /// This catalog with another default locale than the source locale: what who accepts none
    /// of its languages is given.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// let french = catalog.locale("fr").expect("a locale of the catalog");
    /// let catalog = catalog.with_default(french);
    /// assert_eq!(catalog.negotiate(["ko"]).tag(), "fr");
    /// assert_eq!(catalog.negotiate(["ko, en;q=0.1"]).tag(), "en");
    /// ```
    #[must_use]
    pub fn with_default(&self, locale: Locale) -> Self {
        let locales = self.locales();
        let tags = locales.iter().map(|locale| locale.tag());
        let matcher = Matcher::offering(tags, Some(locale.tag()));
        Self {
            preferred: Some(Arc::new(Preferred { locale, matcher })),
            ..self.clone()
        }
    }

    /// Whether every file is right; what a team calls in its own tests.
    ///
    /// # Errors
    /// As for [`Catalog::with_folder`]; and an entry that the source locale lacks.
    pub fn verify(&self) -> Result<(), LoadError> {
        let source = self.shelf.borrow_owner();
        let mut faults = verify(self.table, source);
        let tag = self.source_locale().tag();
        for locale in source
            .locales
            .iter()
            .filter(|locale| locale.tag.as_str() == tag)
        {
            let file = locale.files.first().map_or(tag, |file| &file.path);
            let missing = missing(self.table, locale).into_iter();
            faults.extend(
                missing
                    .map(|id| Fault::of_file(file, format!("`{id}` has no text: add `{id} = …`"))),
            );
        }
        LoadError::check(faults)
    }

    /// A number that tells the files of this catalog from other files; the same in each process.
    #[cfg(feature = "serve")]
    pub(crate) fn fingerprint(&self) -> u64 {
        self.shelf
            .with_dependent(|source, languages| languages.fingerprint(source))
    }

    /// The table of the codes.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// The files that it was made of.
    #[cfg(feature = "check")]
    pub(crate) fn source(&self) -> &Source {
        self.shelf.borrow_owner()
    }

    /// The body of an error's response, where the client does not ask for another.
    pub fn body(&self) -> Body {
        self.table.body
    }

    /// The locales, sorted by tag.
    pub fn locales(&self) -> Vec<Locale> {
        self.shelf
            .with_dependent(|_, languages| languages.locales().collect())
    }

    /// The locale with this tag, in any case of letters and with `-` or `_`.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// assert_eq!(catalog.locale("FR").map(|locale| locale.tag()), Some("fr"));
    /// assert_eq!(catalog.locale("tlh"), None);
    /// ```
    pub fn locale(&self, tag: &str) -> Option<Locale> {
        let tag = canonical(tag)?;
        self.shelf
            .with_dependent(|_, languages| languages.find(&tag))
    }

    /// The locale that the others are translated from: `en`, or the first where there is no `en`.
    pub fn source_locale(&self) -> Locale {
        self.shelf
            .with_dependent(|_, languages| languages.source_locale())
    }

    /// The locale for who accepts none of this catalog's: the source locale, or the one of
    /// [`Catalog::with_default`].
    pub fn default_locale(&self) -> Locale {
        match &self.preferred {
            Some(preferred) => preferred.locale,
            None => self.source_locale(),
        }
    }

    /// The locale for the lines of an Accept-Language header (RFC 9110 §12.5.4), as CLDR's
    /// language matching picks it; the default locale where nothing is acceptable.
    ///
    /// Any bytes are taken, at most 4 KB and 32 language ranges of them; nothing is allocated
    /// after the first time. [`Matcher::negotiate`] says what the header may be, and
    /// [`Catalog::matcher`] which range won.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// assert_eq!(catalog.negotiate(["fr-CH, fr;q=0.9, en;q=0.8"]).tag(), "fr");
    /// assert_eq!(catalog.negotiate(["ko"]).tag(), "en");
    /// ```
    pub fn negotiate<'h, T>(&self, lines: impl IntoIterator<Item = &'h T>) -> Locale
    where
        T: AsRef<[u8]> + ?Sized + 'h,
    {
        self.picked(self.matcher().negotiate(lines))
    }

    /// The locale for a list of language tags, best first: a reader's stored preference, or a
    /// shell's variables (`fr_CA.UTF-8`); the default locale where none is near enough.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// assert_eq!(catalog.negotiate_tags(["ko", "fr_CA.UTF-8"]).tag(), "fr");
    /// ```
    pub fn negotiate_tags<'t>(&self, tags: impl IntoIterator<Item = &'t str>) -> Locale {
        self.picked(self.matcher().negotiate_tags(tags))
    }

    /// The locale that the matcher picked, else the default.
    fn picked(&self, found: Option<Match<'_>>) -> Locale {
        let shelf = &self.shelf;
        let picked = found
            .and_then(|found| shelf.with_dependent(|_, languages| languages.at(found.index())));
        picked.unwrap_or_else(|| self.default_locale())
    }

    /// The matcher of this catalog's locales, which says why it picks one, for logs.
    ///
    /// The position that it gives is that in [`Catalog::locales`]; its default is that of the
    /// catalog. A pseudo-locale of the catalog, such as `en-XA`, is never picked.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// let found = catalog.matcher().negotiate(["ko, fr-CH;q=0.9"]).expect("French is near");
    /// assert_eq!(catalog.locales()[found.index()].tag(), "fr");
    /// assert_eq!(found.to_string(), "fr-CH;q=0.9 at distance 4");
    /// ```
    pub fn matcher(&self) -> &Matcher {
        match &self.preferred {
            Some(preferred) => &preferred.matcher,
            None => self
                .shelf
                .with_dependent(|_, languages| languages.matcher()),
        }
    }

    /// The text of a code that needs no argument; constant time, no allocation.
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
    pub fn text(&self, code: impl Into<Code>, locale: Locale) -> Option<&str> {
        let place = self.place(code.into())?;
        self.shelf
            .with_dependent(|_, languages| languages.text(place, locale))
    }

    /// The description of a code, its arguments shown by their names, such as `<command>`.
    pub fn describe(&self, code: impl Into<Code>, locale: Locale) -> Rendered<'_> {
        let code = code.into();
        self.rendered(self.place(code), Some(code), &[], locale)
    }

    /// The meaning of an HTTP status; `None` where the catalog does not describe it.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// let english = catalog.source_locale();
    /// let meaning = catalog.describe_status(401, english).map(|rendered| rendered.to_string());
    /// assert_eq!(meaning.as_deref(), Some("Unauthorized. Your token is invalid."));
    /// ```
    pub fn describe_status(&self, status: u16, locale: Locale) -> Option<Rendered<'_>> {
        let place = status_place(self.table, status)?;
        self.is_described(place, locale)
            .then(|| self.rendered(Some(place), None, &[], locale))
    }

    /// The text of a message in a locale, or in the nearest that has one; cannot fail.
    ///
    /// One allocation where the description has arguments, none where it has not. A missing
    /// argument shows as `<command>`. The message of another catalog, and one that no
    /// locale has a text for, shows as its code.
    #[inline]
    pub fn render(&self, message: &Message, locale: Locale) -> Rendered<'_> {
        let code = message.code();
        self.rendered(self.place(code), Some(code), message.values(), locale)
    }

    /// As [`Catalog::render`], into any writer; the locale that the text is in.
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
        let (code, values) = (message.code(), message.values());
        self.shelf.with_dependent(|_, languages| {
            if let Some(place) = self.place(code)
                && let Some((language, description)) = languages.look_up(place, locale)
            {
                let written = match description {
                    Description::Text(text) => Some(out.write_str(text)),
                    Description::Made(text) => Some(out.write_str(text)),
                    Description::Pattern(pattern) => {
                        Some(language.renderer(Some(code), values).write(pattern, out))
                    }
                    Description::Elsewhere(_) | Description::Nothing => None,
                };
                if let Some(written) = written {
                    return written.map(|()| language.locale);
                }
            }
            out.write_str(code.as_str())
                .map(|()| languages.source_locale())
        })
    }

    /// As [`Catalog::render`], but refuses what is incomplete.
    ///
    /// # Errors
    /// The message is of another catalog, an argument is missing, or no locale has a text.
    pub fn try_render(
        &self,
        message: &Message,
        locale: Locale,
    ) -> Result<Rendered<'_>, RenderError> {
        let code = message.code();
        let refused = |reason| RenderError::new(code, reason);
        let place = self
            .place(code)
            .ok_or_else(|| refused(Reason::Foreign(self.table.name())))?;
        if let Some(name) = message.missing().next() {
            return Err(refused(Reason::Missing(name)));
        }
        if !self.is_described(place, locale) {
            return Err(refused(Reason::NoText));
        }
        Ok(self.render(message, locale))
    }

    /// As [`Catalog::write`], but refuses what is incomplete, and writes nothing then.
    ///
    /// # Errors
    /// As for [`Catalog::try_render`]; and the writer's own.
    pub fn try_write<W: fmt::Write + ?Sized>(
        &self,
        message: &Message,
        locale: Locale,
        out: &mut W,
    ) -> Result<Locale, RenderError> {
        let rendered = self.try_render(message, locale)?;
        let written = out.write_str(&rendered.text).map(|()| rendered.locale);
        written.map_err(|_| RenderError::new(message.code(), Reason::Writer))
    }

    /// What a place shows; the code's own spelling where it shows nothing.
    #[inline]
    fn rendered(
        &self,
        place: Option<usize>,
        code: Option<Code>,
        values: &[Option<Value>],
        locale: Locale,
    ) -> Rendered<'_> {
        self.shelf.with_dependent(|_, languages| {
            if let Some(place) = place
                && let Some((language, description)) = languages.look_up(place, locale)
            {
                let locale = language.locale;
                match description {
                    Description::Text(text) => {
                        return Rendered {
                            text: Cow::Borrowed(text),
                            locale,
                        };
                    }
                    Description::Made(text) => {
                        return Rendered {
                            text: Cow::Borrowed(text),
                            locale,
                        };
                    }
                    Description::Pattern(pattern) => {
                        let text = Cow::Owned(language.renderer(code, values).text(pattern));
                        return Rendered { text, locale };
                    }
                    Description::Elsewhere(_) | Description::Nothing => {}
                }
            }
            let text = Cow::Borrowed(code.map_or("", Code::as_str));
            Rendered {
                text,
                locale: languages.source_locale(),
            }
        })
    }

    /// Whether some locale has a text there.
    fn is_described(&self, place: usize, locale: Locale) -> bool {
        self.shelf.with_dependent(|_, languages| {
            let found = languages.look_up(place, locale);
            found.is_some_and(|(_, description)| !matches!(description, Description::Nothing))
        })
    }

    /// The catalog that has the text of a code: this one, else the code's own.
    pub(crate) fn of(&self, code: Code) -> &Self {
        let table = code.table();
        match table.embedded {
            Some(own) if !std::ptr::eq(table, self.table) => own(),
            _ => self,
        }
    }

    /// The place of a code of this catalog.
    #[inline]
    fn place(&self, code: Code) -> Option<usize> {
        std::ptr::eq(code.table(), self.table).then_some(code.index())
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Catalog");
        shown
            .field("name", &self.table.name())
            .field("locales", &self.locales());
        shown.finish_non_exhaustive()
    }
}
