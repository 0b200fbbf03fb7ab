//! A code of any catalog: which table, and which row.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::catalog::table::{Service, Table};
use crate::runtime::{Argument, Row, code_number};

/// A code of any catalog, such as `ENG009200`.
///
/// Each catalog has its own enum, such as `billing::Code`, for
/// matching; this is what all of them turn into, so that one layer serves them all. Both
/// compare: `message.code() == billing::Code::BIL000001`.
///
/// ```
/// use fluent_catalog::{CodeRef, hubster};
///
/// let code = CodeRef::from(hubster::Code::ENG009200);
/// assert_eq!(code.as_str(), "ENG009200");
/// assert_eq!((code.number(), code.status()), (Some(9200), 400));
/// assert_eq!(code.service().map(|service| service.name()), Some("Engine"));
/// ```
#[derive(Clone, Copy)]
pub struct CodeRef<'t> {
    table: &'t Table,
    index: u32,
}

impl CodeRef<'static> {
    /// A row of a declared table; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(table: &'static Table, index: u32) -> Self {
        Self { table, index }
    }
}

impl<'t> CodeRef<'t> {
    pub(crate) const fn new(table: &'t Table, index: u32) -> Self {
        Self { table, index }
    }

    /// Returns the code's spelling.
    pub fn as_str(self) -> &'t str {
        self.row().map_or("", Row::code)
    }

    /// Returns the HTTP status, 400 to 599.
    pub fn status(self) -> u16 {
        self.row().map_or(500, Row::status)
    }

    /// Returns the arguments that its description needs, in the order of their positions.
    pub fn args(self) -> &'t [Argument] {
        self.row().map_or(&[], Row::args)
    }

    /// Returns the id of the entry that it shares with other codes, where its row names one.
    pub fn shared(self) -> Option<&'t str> {
        self.row()?.shared()
    }

    /// Returns the service whose prefix it has; of several, the one with the longest prefix.
    pub fn service(self) -> Option<&'t Service> {
        let services = self.table.services().iter();
        let services = services.filter(|service| self.as_str().starts_with(service.prefix()));
        services.max_by_key(|service| service.prefix().len())
    }

    /// Returns the digits at its end as a number: 9200 of `ENG009200`.
    pub fn number(self) -> Option<u64> {
        code_number(self.as_str())
    }

    /// Returns the position of the argument with this name, or with this position as text, from
    /// `1`.
    ///
    /// ```
    /// use fluent_catalog::{CodeRef, hubster};
    ///
    /// let code = CodeRef::from(hubster::Code::ENG009200);
    /// assert_eq!(code.argument("command"), Some(0));
    /// assert_eq!(code.argument("1"), Some(0));
    /// assert_eq!(code.argument("2"), None);
    /// ```
    pub fn argument(self, name: &str) -> Option<usize> {
        let args = self.args();
        let named = args.iter().position(|argument| argument.name() == name);
        named.or_else(|| {
            let position = name.parse::<usize>().ok()?.checked_sub(1)?;
            (position < args.len()).then_some(position)
        })
    }

    /// Returns the table that declares it.
    pub const fn table(self) -> &'t Table {
        self.table
    }

    /// Returns its position in the table.
    pub const fn index(self) -> usize {
        self.index as usize
    }

    fn row(self) -> Option<&'t Row> {
        self.table.row(self.index())
    }
}

/// Look-up of codes.
impl Table {
    /// Returns all codes in the order of their declaration.
    pub fn codes(&self) -> impl ExactSizeIterator<Item = CodeRef<'_>> + Clone {
        (0..self.len() as u32).map(move |index| CodeRef::new(self, index))
    }

    /// Returns the code with this spelling, in any case of letters; constant time.
    pub fn find(&self, text: &str) -> Option<CodeRef<'_>> {
        let row = self.rows().position(text.as_bytes());
        row.filter(|row| *row < self.len())
            .map(|row| CodeRef::new(self, row as u32))
    }

    /// Returns the codes with this number: `301` finds `IDT000301` and `PRT000301`.
    pub fn numbered(&self, number: u64) -> impl Iterator<Item = CodeRef<'_>> {
        let codes = self.codes();
        codes.filter(move |code| code.number() == Some(number))
    }
}

impl PartialEq<CodeRef<'_>> for CodeRef<'_> {
    fn eq(&self, other: &CodeRef<'_>) -> bool {
        self.index == other.index && self.table.is(other.table)
    }
}

impl Eq for CodeRef<'_> {}

impl Hash for CodeRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for CodeRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CodeRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for CodeRef<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
