//! The values of the examples in the help, so that they run with any catalog.

use fluent_catalog::{Argument, ArgumentKind, Catalog, CodeRef};

use super::output::HEADER;

/// Codes and a locale of the running catalog.
pub(crate) struct Sample<'c> {
    program: String,
    /// The first code; a catalog made at runtime may have none.
    first: Option<CodeRef<'c>>,
    /// A code with arguments, where there is one.
    with_arguments: Option<CodeRef<'c>>,
    locale: &'static str,
}

impl<'c> Sample<'c> {
    pub(crate) fn new(program: &str, catalog: &'c Catalog) -> Self {
        let mut codes = catalog.table().codes();
        let source = catalog.source_locale();
        let other = catalog.locales().into_iter().rfind(|own| *own != source);
        Self {
            program: program.to_owned(),
            first: codes.clone().next(),
            with_arguments: codes.find(|code| !code.args().is_empty()),
            locale: other.unwrap_or(source).tag(),
        }
    }

    /// A code, preferably one that takes arguments.
    pub(crate) fn code(&self) -> &'c str {
        let code = self.with_arguments.or(self.first);
        code.map_or("CODE", CodeRef::as_str)
    }

    /// A value for each argument of that code, by position.
    pub(crate) fn values(&self) -> String {
        self.arguments()
            .iter()
            .map(|argument| format!(" {}", value(argument)))
            .collect()
    }

    /// The same by name.
    pub(crate) fn named_values(&self) -> String {
        let named = |argument: &Argument| format!(" --arg {}={}", argument.name(), value(argument));
        self.arguments().iter().map(named).collect()
    }

    fn arguments(&self) -> &'c [Argument] {
        self.with_arguments.map_or(&[], CodeRef::args)
    }

    /// The number of a code.
    pub(crate) fn number(&self) -> Option<u64> {
        self.first?.number()
    }

    /// A status that a code has.
    pub(crate) fn status(&self) -> Option<u16> {
        self.first.map(CodeRef::status)
    }

    /// The prefix of a service, where the catalog has services.
    pub(crate) fn service(&self) -> Option<&'c str> {
        Some(self.first?.service()?.prefix())
    }

    /// A locale, preferably another than the source locale.
    pub(crate) fn locale(&self) -> &'static str {
        self.locale
    }

    /// The section of the help that shows these command lines.
    pub(crate) fn section(&self, examples: &[String]) -> String {
        let lines = examples
            .iter()
            .map(|example| format!("\n  {} {example}", self.program));
        format!("{HEADER}Examples:{HEADER:#}{}", lines.collect::<String>())
    }
}

fn value(argument: &Argument) -> &'static str {
    match argument.kind() {
        ArgumentKind::Number => "3",
        _ => "example",
    }
}
