//! What a rule is.

use std::fmt;

use crate::context::Context;
use crate::diagnostic::Diagnostic;
use crate::diagnostics::Diagnostics;
use crate::edit::Safety;
use crate::severity::Severity;

/// One thing that is checked. Its id is a contract: it never changes its meaning.
#[non_exhaustive]
pub struct Rule {
    /// The name, such as `missing-variable`.
    pub id: &'static str,
    /// How much a diagnostic of it matters, as a rule.
    pub severity: Severity,
    /// What it reports, in one line.
    pub summary: &'static str,
    /// Why it matters and what to do, for `--explain`.
    pub explanation: &'static str,
    /// Whether an entry that breaks it cannot be served.
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
    /// The tag of their language.
    pub locale: &'static str,
    /// The file that they are translated from; empty where it does not matter.
    pub source: &'static str,
    /// The file that breaks the rule.
    pub bad: &'static [u8],
    /// The corrected file.
    pub good: &'static str,
}

/// What finds the diagnostics of a rule.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// Looks at the entries of a file, and at those of its locale.
    Entries(fn(&Context<'_>, &mut Diagnostics<'_>)),
    /// Looks at the texts of a file as people read them.
    #[cfg(feature = "style")]
    Texts(fn(&crate::texts::Texts<'_>, &mut Diagnostics<'_>)),
    /// Looks at the diagnostics of all other rules.
    #[cfg(feature = "style")]
    Waivers,
    /// Reported while files are loaded, before there is a text.
    Loading,
}

impl Rule {
    /// Returns a diagnostic of this rule about a file as a whole; an empty `help` is none.
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
    /// The files of an example in a language; empty `source` where it does not matter.
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

    /// The files of an example whose faulty one is not UTF-8.
    pub(crate) const fn of_bytes(
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
