//! A code or a status with its description, as programs read it.

use serde::Serialize;

use crate::catalog::Catalog;
use crate::code::Code;
use crate::locale::Locale;
use crate::table::Argument;

/// A code with its description in one language.
#[derive(Serialize)]
pub(crate) struct Entry<A> {
    pub(crate) code: Code,
    /// The prefix of its service; none where the catalog has no services.
    pub(crate) service: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) description: String,
    /// The locale that the description really is in.
    pub(crate) locale: Locale,
    pub(crate) args: A,
}

/// An argument that a description needs.
#[derive(Serialize)]
pub(crate) struct Declared {
    pub(crate) name: &'static str,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
}

impl<A> Entry<A> {
    pub(crate) fn new(code: Code, rendered: crate::Rendered<'_>, args: A) -> Self {
        Self {
            code,
            service: code.service().map(|service| service.prefix),
            status: code.status(),
            description: rendered.text.into_owned(),
            locale: rendered.locale,
            args,
        }
    }
}

impl Entry<Vec<Declared>> {
    /// A code as it is declared.
    pub(crate) fn declared(code: Code, catalog: &Catalog, locale: Locale) -> Self {
        let declared = |argument: &Argument| Declared {
            name: argument.name,
            kind: argument.kind.as_str(),
        };
        let args = code.args().iter().map(declared).collect();
        Self::new(code, catalog.describe(code, locale), args)
    }
}

/// A status with its description in one language.
#[derive(Serialize)]
pub(crate) struct Status {
    pub(crate) status: u16,
    pub(crate) description: String,
    /// The locale that the description really is in.
    pub(crate) locale: Locale,
}

impl Status {
    /// The statuses that a catalog describes.
    pub(crate) fn all(catalog: &Catalog, locale: Locale) -> impl Iterator<Item = Self> {
        let statuses = catalog.table().statuses().iter();
        statuses.filter_map(move |status| {
            let rendered = catalog.describe_status(*status, locale)?;
            Some(Self {
                status: *status,
                description: rendered.text.into_owned(),
                locale: rendered.locale,
            })
        })
    }
}
