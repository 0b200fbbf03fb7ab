//! What a rule is.

use std::{fmt, str::FromStr};

use serde::Serialize;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look.
    Info,
    /// Probably wrong.
    Warning,
    /// Wrong: what is shown to people is broken, incomplete or false.
    Error,
}

/// One thing that is looked for. Its id is a contract: it never changes its meaning.
#[derive(Debug)]
pub struct Rule {
    /// The name, such as `missing-variable`.
    pub id: &'static str,
    /// How much a finding matters, as a rule.
    pub severity: Severity,
    /// What it finds, in one line.
    pub summary: &'static str,
    /// Why it matters and what to do, for `--explain`.
    pub explanation: &'static str,
}

impl Severity {
    /// The name in lower case, as it is written in every output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Severity {
    type Err = UnknownSeverity;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Info, Self::Warning, Self::Error]
            .into_iter()
            .find(|severity| severity.as_str() == text)
            .ok_or(UnknownSeverity(()))
    }
}

/// The text names no severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSeverity(());

impl fmt::Display for UnknownSeverity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a severity is `error`, `warning` or `info`")
    }
}

impl std::error::Error for UnknownSeverity {}
