//! Why files are not taken into a catalog.

use std::fmt;

use fluent_catalog_check::Diagnostic;

/// Why files are not taken into a catalog: every diagnostic of every file, by location.
///
/// The catalog that was there before is untouched. [`Display`](fmt::Display) prints one line
/// per diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    diagnostics: Vec<Diagnostic>,
}

impl LoadError {
    /// Returns an error of at least one diagnostic.
    ///
    /// # Errors
    /// The diagnostics, sorted, where there are any.
    pub(crate) fn check(mut diagnostics: Vec<Diagnostic>) -> Result<(), Self> {
        diagnostics.sort();
        diagnostics.dedup();
        match diagnostics.is_empty() {
            true => Ok(()),
            false => Err(Self { diagnostics }),
        }
    }

    /// Returns the diagnostics, sorted by file, line and column; at least one.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.diagnostics.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}
