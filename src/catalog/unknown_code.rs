//! A text that is not a code of the catalog.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use fluent_catalog_check::nearest_of;

use crate::catalog::table::Table;

/// How many codes are suggested at most.
const MOST_NEAREST: usize = 3;
/// Longer than any code: a longer text cannot be near one, so it is not compared.
const LONGEST: usize = 64;

/// A text that is not a code of the catalog; says which codes are nearest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    text: String,
    nearest: Vec<String>,
}

impl UnknownCode {
    /// Returns the error for `text`, which `table` does not have, with the nearest codes by edit
    /// distance, at most three.
    pub fn new(table: &Table, text: &str) -> Self {
        let text: String = text.chars().take(LONGEST).collect();
        let codes = table.codes().map(|code| code.as_str());
        let nearest = nearest_of(&text, codes, MOST_NEAREST);
        let nearest = nearest.into_iter().map(str::to_owned).collect();
        Self { text, nearest }
    }

    /// Returns the nearest codes, nearest first.
    pub fn nearest(&self) -> &[String] {
        &self.nearest
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown code `{}`", self.text.escape_debug())?;
        match self.nearest.as_slice() {
            [] => Ok(()),
            nearest => write!(f, "; nearest: {}", nearest.join(", ")),
        }
    }
}

impl std::error::Error for UnknownCode {}

/// A catalog's own code from a string; for [`catalog!`](crate::catalog) only.
#[doc(hidden)]
pub fn parse<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: FromStr<Err = UnknownCode>,
    D: serde::Deserializer<'de>,
{
    let text = <Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}
