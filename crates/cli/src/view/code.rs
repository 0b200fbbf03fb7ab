//! A code with its description, for programs.

use serde::Serialize;

use fluent_catalog::{Argument, Catalog, CodeRef, Locale, Rendered};

/// A code with its description in one language.
#[derive(Serialize)]
pub(crate) struct CodeView<'t, A> {
    pub(crate) code: CodeRef<'t>,
    /// The prefix of its service; `None` where the catalog has no services.
    pub(crate) service: Option<&'t str>,
    pub(crate) status: u16,
    pub(crate) description: String,
    /// The locale that the description is really in.
    pub(crate) locale: Locale,
    pub(crate) args: A,
}

/// A code with the declarations of its arguments.
pub(crate) type DeclaredCode<'t> = CodeView<'t, Vec<ArgumentView<'t>>>;

/// An argument that a description needs.
#[derive(Serialize)]
pub(crate) struct ArgumentView<'t> {
    pub(crate) name: &'t str,
    #[serde(rename = "type")]
    pub(crate) kind: &'static str,
}

impl<'t, A> CodeView<'t, A> {
    pub(crate) fn new(code: CodeRef<'t>, rendered: Rendered<'_>, args: A) -> Self {
        Self {
            code,
            service: code.service().map(|service| service.prefix()),
            status: code.status(),
            description: rendered.text.into_owned(),
            locale: rendered.locale,
            args,
        }
    }
}

impl<'t> DeclaredCode<'t> {
    pub(crate) fn declared(code: CodeRef<'t>, catalog: &Catalog, locale: Locale) -> Self {
        let view = |argument: &'t Argument| ArgumentView {
            name: argument.name(),
            kind: argument.kind().as_str(),
        };
        let args = code.args().iter().map(view).collect();
        Self::new(code, catalog.describe(code, locale), args)
    }
}
