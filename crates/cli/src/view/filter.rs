//! The search for codes: by service, by status, by words.

use fluent_catalog::{Catalog, CodeRef, Locale, Service, Table};

/// A search for codes; without criteria, it finds all of them.
pub(crate) struct CodeFilter<'t> {
    table: &'t Table,
    service: Option<&'t Service>,
    status: Option<u16>,
    words: Option<WordFilter>,
}

/// The words that are searched for in codes and texts.
struct WordFilter {
    /// In the form of [`searchable`].
    text: String,
    /// The same as the number of a code, where it is a number.
    number: Option<u64>,
}

/// A text that is neither the prefix nor the name of a service.
pub(crate) struct UnknownService;

impl<'t> CodeFilter<'t> {
    /// All codes of a table.
    pub(crate) const fn new(table: &'t Table) -> Self {
        Self {
            table,
            service: None,
            status: None,
            words: None,
        }
    }

    /// Only the codes of the service with this prefix or name, in any case of letters.
    pub(crate) fn with_service(mut self, text: &str) -> Result<Self, UnknownService> {
        self.service = Some(self.table.service(text).ok_or(UnknownService)?);
        Ok(self)
    }

    /// Only the codes with this HTTP status.
    pub(crate) const fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Only the codes with the words in their spelling or text, or with this number.
    pub(crate) fn with_words(mut self, words: &str) -> Self {
        let words = words.trim();
        self.words = Some(WordFilter {
            text: searchable(words),
            number: words.parse().ok(),
        });
        self
    }

    /// The service that it is narrowed to.
    pub(crate) const fn service(&self) -> Option<&'t Service> {
        self.service
    }

    /// The codes that it finds, in the order of the table, by their texts in a locale.
    pub(crate) fn codes(&self, catalog: &Catalog, locale: Locale) -> Vec<CodeRef<'t>> {
        let codes = self.table.codes();
        codes
            .filter(|code| self.finds(*code, catalog, locale))
            .collect()
    }

    fn finds(&self, code: CodeRef<'t>, catalog: &Catalog, locale: Locale) -> bool {
        self.service.is_none_or(|_| code.service() == self.service)
            && self.status.is_none_or(|status| code.status() == status)
            && self.words.as_ref().is_none_or(|words| {
                code.as_str().to_lowercase().contains(&words.text)
                    || words.number.is_some() && code.number() == words.number
                    || searchable(&catalog.describe(code, locale).text).contains(&words.text)
            })
    }
}

/// A text as its readers see it, in lower case: without backticks and directional isolates.
pub(crate) fn searchable(text: &str) -> String {
    let visible = |c: &char| !matches!(c, '`' | '\u{2066}'..='\u{2069}');
    let visible = text.chars().filter(visible);
    visible.flat_map(char::to_lowercase).collect()
}
