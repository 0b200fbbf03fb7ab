//! Output formats of diagnostics: for people, for GitHub and for code scanning. For JSON serialize
//! a [`Diagnostic`].

mod diff;
mod github;
mod human;
mod rules_page;
mod sarif;

pub use diff::unified_diff;
pub use github::github;
pub use human::{human, summary};
pub use rules_page::{RULES_PAGE, rules_page};
pub use sarif::sarif;

use crate::{Diagnostic, Severity, SourceFile};

/// A file with its diagnostics.
#[derive(Clone, Debug)]
pub struct CheckedFile {
    /// The file.
    pub file: SourceFile,
    /// Its diagnostics, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

impl CheckedFile {
    /// Returns the number of diagnostics of a severity; linear in all diagnostics.
    pub fn count(&self, severity: Severity) -> usize {
        let diagnostics = self.diagnostics.iter();
        let same = diagnostics.filter(|diagnostic| diagnostic.severity == severity);
        same.count()
    }
}
