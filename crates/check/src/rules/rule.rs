//! Rules.

use std::fmt;

use crate::analysis::context::Context;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;

/// A rule of the checks. The meaning of its id never changes.
#[non_exhaustive]
pub struct Rule {
    /// The name, such as `missing-variable`.
    pub id: &'static str,
    /// The severity of its diagnostics; a diagnostic can have a lower one.
    pub severity: Severity,
    /// What it reports, on one line.
    pub summary: &'static str,
    /// Why it matters and what to do, for `--explain`.
    pub explanation: &'static str,
    /// Whether a file that breaks it cannot be served.
    pub fatal: bool,
    /// How safe its edits are, where it has any.
    pub fix: Option<Safety>,
    /// A file that breaks it, and one that does not.
    pub example: Example,
    pub(crate) check: Check,
}

/// A file that breaks a rule, and the same file corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// The tag of the language of both files.
    pub locale: &'static str,
    /// The file that they are translated from; empty where it does not matter.
    pub source: &'static str,
    /// The file that breaks the rule.
    pub bad: &'static [u8],
    /// The corrected file.
    pub good: &'static str,
}

/// How a rule is checked.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Checks the entries of a file, with the other files of its locale.
    Entries(fn(&Context<'_>, &mut Diagnostics<'_>)),
    /// Checks the texts of a file as people read them.
    #[cfg(feature = "style")]
    Texts(fn(&crate::analysis::texts::CheckedTexts<'_>, &mut Diagnostics<'_>)),
    /// Checks the diagnostics of all other rules.
    #[cfg(feature = "style")]
    Waivers,
    /// Reported while files are loaded.
    Loading,
}

impl Rule {
    /// Returns a diagnostic of this rule about a file as a whole; an empty `help` is left out.
    pub fn diagnostic_of_file(
        &'static self,
        file: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::of_file(self.id, self.severity, file, message, help)
    }
}

impl Example {
    /// Returns an example; `source` is empty where it does not matter.
    pub(crate) const fn new(
        locale: &'static str,
        source: &'static str,
        bad: &'static str,
        good: &'static str,
    ) -> Self {
        Self {
            locale,
            source,
            bad: bad.as_bytes(),
            good,
        }
    }

    /// Returns an example whose bad file is not UTF-8.
    pub(crate) const fn from_bytes(
        locale: &'static str,
        bad: &'static [u8],
        good: &'static str,
    ) -> Self {
        Self {
            locale,
            source: "",
            bad,
            good,
        }
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("id", &self.id)
            .field("severity", &self.severity)
            .field("fatal", &self.fatal)
            .finish_non_exhaustive()
    }
}
