//! Findings for people, for GitHub and for code scanning. As JSON a finding is serialized as
//! it is.

mod github;
mod human;
mod sarif;

pub use github::github;
pub use human::{human, summary};
pub use sarif::sarif;

use super::{Finding, Severity};

/// A file that was judged, with what was found.
#[derive(Clone, Debug)]
pub struct Judged {
    /// How the file is named.
    pub path: String,
    /// The tag of its language.
    pub locale: Option<String>,
    /// Its text; what was no UTF-8 is U+FFFD.
    pub text: String,
    /// What was found, in the order of the file.
    pub findings: Vec<Finding>,
}

impl Judged {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    }
}
