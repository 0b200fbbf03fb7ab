//! A code with its description, as scripts read it.

use serde::Serialize;

use crate::catalog::Catalog;
use crate::code::Code;
use crate::locale::Locale;
use crate::table::Argument;

/// A code with its description in one language.
#[derive(Serialize)]
pub(super) struct Entry<A> {
    pub(super) code: Code,
    /// The prefix of its service; none where the catalog has no services.
    pub(super) service: Option<&'static str>,
    pub(super) status: u16,
    pub(super) description: String,
    /// The locale that the description really is in.
    pub(super) locale: Locale,
    pub(super) args: A,
}

/// An argument that a description needs.
#[derive(Serialize)]
pub(super) struct Declared {
    pub(super) name: &'static str,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
}

impl<A> Entry<A> {
    pub(super) fn new(code: Code, rendered: crate::Rendered<'_>, args: A) -> Self {
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
    pub(super) fn declared(code: Code, catalog: &Catalog, locale: Locale) -> Self {
        let declared = |argument: &Argument| Declared {
            name: argument.name,
            kind: argument.kind.as_str(),
        };
        let args = code.args().iter().map(declared).collect();
        Self::new(code, catalog.describe(code, locale), args)
    }
}
