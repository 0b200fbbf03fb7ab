//! A code of any catalog: which table, and which row.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::table::{Argument, Row, Service, Table};

/// A code of any catalog, such as `ENG009200`.
///
/// Each catalog has its own enum, such as [`hubster::Code`](crate::hubster::Code), for
/// matching; this is what all of them turn into, so that one layer serves them all.
///
/// ```
/// use fluent_catalog::{Code, hubster};
///
/// let code = Code::from(hubster::Code::ENG009200);
/// assert_eq!(code.as_str(), "ENG009200");
/// assert_eq!((code.number(), code.status()), (Some(9200), 400));
/// assert_eq!(code.service().map(|service| service.name), Some("Engine"));
/// ```
#[derive(Clone, Copy)]
pub struct Code {
    table: &'static Table,
    index: u32,
}

impl Code {
    /// A row of a table; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn new(table: &'static Table, index: u32) -> Self {
        Self { table, index }
    }

    /// The code's spelling.
    pub fn as_str(self) -> &'static str {
        self.row().code
    }

    /// The HTTP status, 400 to 599.
    pub fn status(self) -> u16 {
        self.row().status
    }

    /// The arguments that its description needs, in the order of their positions.
    pub fn args(self) -> &'static [Argument] {
        self.row().args
    }

    /// The entry that it shares with other codes, where its row names one.
    pub fn shared(self) -> Option<&'static str> {
        self.row().shared
    }

    /// The service whose prefix it has; of several, the longest.
    pub fn service(self) -> Option<&'static Service> {
        let fits = |service: &&Service| self.as_str().starts_with(service.prefix);
        self.table
            .services
            .iter()
            .filter(fits)
            .max_by_key(|service| service.prefix.len())
    }

    /// The digits at its end as a number: 9200 of `ENG009200`.
    pub fn number(self) -> Option<u64> {
        let letters = self.as_str().trim_end_matches(|c: char| c.is_ascii_digit());
        self.as_str()[letters.len()..].parse().ok()
    }

    /// The place of the argument with this name, or with this position as text, from `1`.
    ///
    /// ```
    /// use fluent_catalog::{Code, hubster};
    ///
    /// let code = Code::from(hubster::Code::ENG009200);
    /// assert_eq!(code.argument("command"), Some(0));
    /// assert_eq!(code.argument("1"), Some(0));
    /// assert_eq!(code.argument("2"), None);
    /// ```
    pub fn argument(self, name: &str) -> Option<usize> {
        let named = self
            .args()
            .iter()
            .position(|argument| argument.name == name);
        named.or_else(|| {
            let position = name.parse::<usize>().ok()?.checked_sub(1)?;
            (position < self.args().len()).then_some(position)
        })
    }

    /// The table that declares it.
    pub const fn table(self) -> &'static Table {
        self.table
    }

    /// Its place in the table.
    pub const fn index(self) -> usize {
        self.index as usize
    }

    fn row(self) -> &'static Row {
        &self.table.rows()[self.index as usize]
    }
}

/// Look-up of codes.
impl Table {
    /// All codes in the order of their declaration.
    pub fn codes(&'static self) -> impl ExactSizeIterator<Item = Code> + Clone {
        (0..self.len() as u32).map(move |index| Code::new(self, index))
    }

    /// The code that is spelled so, in any case of letters; constant time.
    pub fn find(&'static self, text: &str) -> Option<Code> {
        let row = self.position(text.as_bytes());
        row.filter(|row| *row < self.len())
            .map(|row| Code::new(self, row as u32))
    }

    /// The codes with this number: `301` finds `IDT000301` and `PRT000301`.
    pub fn numbered(&'static self, number: u64) -> impl Iterator<Item = Code> {
        self.codes()
            .filter(move |code| code.number() == Some(number))
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.table, other.table) && self.index == other.index
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A text that is no code of the catalog; says which codes are nearest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    text: String,
    nearest: Vec<&'static str>,
}

impl UnknownCode {
    /// For `text`, which `table` does not have: the nearest codes by edit distance, at most three.
    pub fn new(table: &'static Table, text: &str) -> Self {
        // What is longer than any code is near to none, and comparing it would cost its length.
        let text: String = text.chars().take(64).collect();
        let upper = text.to_ascii_uppercase();
        let mut near: Vec<_> = table
            .codes()
            .map(|code| {
                (
                    strsim::damerau_levenshtein(&upper, code.as_str()),
                    code.as_str(),
                )
            })
            .filter(|(distance, code)| *distance <= code.len() / 3)
            .collect();
        near.sort_by_key(|(distance, _)| *distance);
        let nearest = near.into_iter().take(3).map(|(_, code)| code).collect();
        Self { text, nearest }
    }

    /// The nearest codes, nearest first.
    pub fn nearest(&self) -> &[&'static str] {
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

/// The row of a code that is spelled so; for [`catalog!`](crate::catalog) only.
#[doc(hidden)]
pub fn position(table: &'static Table, text: &str) -> Option<usize> {
    table.position(text.as_bytes())
}

/// A catalog's own code from a string; for [`catalog!`](crate::catalog) only.
#[doc(hidden)]
pub fn parse<'de, C, D>(deserializer: D) -> Result<C, D::Error>
where
    C: std::str::FromStr<Err = UnknownCode>,
    D: serde::Deserializer<'de>,
{
    let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
    text.parse().map_err(serde::de::Error::custom)
}
