//! Which locale of a catalog a reader gets.

use std::sync::Arc;

use fluent_catalog_locale::{Matcher, Negotiated};

use crate::catalog::catalog::{Catalog, Preferred};
use crate::runtime::Locale;

impl Catalog {
    /// Returns the catalog with a different default locale, used when no language is acceptable.
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
        let tags = self.locales().into_iter().map(Locale::tag);
        let matcher = Matcher::without_pseudo(tags, Some(locale.tag()));
        Self {
            preferred: Some(Arc::new(Preferred { locale, matcher })),
            ..self.clone()
        }
    }

    /// Returns the locale used when no language is acceptable: the source locale, or the one of
    /// [`Catalog::with_default`].
    pub fn default_locale(&self) -> Locale {
        match &self.preferred {
            Some(preferred) => preferred.locale,
            None => self.source_locale(),
        }
    }

    /// Returns the locale for the lines of an Accept-Language header (RFC 9110 §12.5.4), as
    /// CLDR's language matching picks it; the default locale where nothing is acceptable.
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

    /// Returns the locale for a list of language tags, best first: a reader's stored preference,
    /// or a shell's variables (`fr_CA.UTF-8`); the default locale where none is near enough.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// assert_eq!(catalog.negotiate_tags(["ko", "fr_CA.UTF-8"]).tag(), "fr");
    /// ```
    pub fn negotiate_tags<'t>(&self, tags: impl IntoIterator<Item = &'t str>) -> Locale {
        self.picked(self.matcher().negotiate_tags(tags))
    }

    /// The locale that the matcher picked, else the default.
    fn picked(&self, found: Option<Negotiated<'_, '_>>) -> Locale {
        let picked = found.and_then(|found| self.store().at(found.index()));
        picked.unwrap_or_else(|| self.default_locale())
    }

    /// Returns the matcher of this catalog's locales, which says why it picks one, for logs.
    ///
    /// Its default is that of the catalog. A pseudo-locale of the catalog, such as `en-XA`, is
    /// never picked.
    ///
    /// ```
    /// let catalog = fluent_catalog::hubster::catalog();
    /// let found = catalog.matcher().negotiate(["ko, fr-CH;q=0.9"]).expect("French is near");
    /// assert_eq!(found.tag(), "fr");
    /// assert_eq!(found.to_string(), "fr-CH;q=0.9 at distance 4");
    /// ```
    pub fn matcher(&self) -> &Matcher {
        match &self.preferred {
            Some(preferred) => &preferred.matcher,
            None => self.store().matcher(),
        }
    }
}
