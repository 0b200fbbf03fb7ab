//! What the examples of the help are made of, so that they run with any catalog.

use super::output::HEADER;
use crate::catalog::Catalog;
use crate::code::Code;
use crate::table::{Argument, ArgumentKind};

/// Codes and a locale of the running catalog.
pub(super) struct Sample {
    program: String,
    /// The first code; a catalog made at run time may have none.
    first: Option<Code>,
    /// A code with arguments, where there is one.
    with_arguments: Option<Code>,
    locale: &'static str,
}

impl Sample {
    pub(super) fn of(program: &str, catalog: &Catalog) -> Self {
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
    pub(super) fn code(&self) -> &'static str {
        let code = self.with_arguments.or(self.first);
        code.map_or("CODE", Code::as_str)
    }

    /// A value for each argument of that code, by position.
    pub(super) fn values(&self) -> String {
        self.arguments()
            .iter()
            .map(|argument| format!(" {}", value(argument)))
            .collect()
    }

    /// The same by name.
    pub(super) fn named_values(&self) -> String {
        let named = |argument: &Argument| format!(" --arg {}={}", argument.name, value(argument));
        self.arguments().iter().map(named).collect()
    }

    fn arguments(&self) -> &'static [Argument] {
        self.with_arguments.map_or(&[], Code::args)
    }

    /// The number of a code.
    pub(super) fn number(&self) -> Option<u64> {
        self.first?.number()
    }

    /// A status that a code has.
    pub(super) fn status(&self) -> Option<u16> {
        self.first.map(Code::status)
    }

    /// The prefix of a service, where the catalog has services.
    pub(super) fn service(&self) -> Option<&'static str> {
        Some(self.first?.service()?.prefix)
    }

    /// A locale, preferably another than the source locale.
    pub(super) fn locale(&self) -> &'static str {
        self.locale
    }

    /// The section of the help that shows these command lines.
    pub(super) fn section(&self, examples: &[String]) -> String {
        let lines = examples
            .iter()
            .map(|example| format!("\n  {} {example}", self.program));
        format!("{HEADER}Examples:{HEADER:#}{}", lines.collect::<String>())
    }
}

fn value(argument: &Argument) -> &'static str {
    match argument.kind {
        ArgumentKind::String => "example",
        ArgumentKind::Number => "3",
    }
}
