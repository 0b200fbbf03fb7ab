//! The table of a catalog: one row a code, and the index that finds a row by its code.

use std::fmt;

use crate::catalog::Catalog;
use crate::problem::Body;

/// The codes of one catalog in their order, with its services and statuses.
///
/// [`catalog!`](crate::catalog) makes one at compile time; [`Table::build`] makes one at
/// run time, for codes that come from a database or a generator.
#[derive(Debug)]
pub struct Table {
    /// The catalog's name, such as `hubster`.
    pub(crate) name: &'static str,
    held: Held,
    /// How many rows are codes; words stand behind them.
    codes: usize,
    pub(crate) services: &'static [Service],
    pub(crate) statuses: &'static [u16],
    /// The body of an error's response, where the client does not ask for another.
    pub(crate) body: Body,
    /// The catalog with the embedded locales, for whoever has a message alone;
    /// a table made at run time belongs to no one catalog and has none.
    pub(crate) embedded: Option<fn() -> &'static Catalog>,
}

/// Where the rows are.
///
/// Behind a function where they are declared: the compiler checks every constant by walking
/// whatever it refers to, and each message is a constant that refers to its table.
#[derive(Debug)]
enum Held {
    Declared(fn() -> &'static Rows),
    Built(Rows),
}

/// The rows of a table, and the index that finds one by its code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Rows {
    list: &'static [Row],
    /// Open addressing: the row of a code stands at its hash or after it.
    index: &'static [u32],
}

impl Rows {
    /// For [`catalog!`](crate::catalog) only.
    pub const fn declared(list: &'static [Row], index: &'static [u32]) -> Self {
        Self { list, index }
    }
}

/// One code: its spelling, its HTTP status, the entry its text may share, its arguments.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The code as it is spelled everywhere, such as `ENG009200`.
    pub code: &'static str,
    /// The HTTP status, 400 to 599.
    pub status: u16,
    /// The entry that several codes share, such as `common-000105`.
    pub shared: Option<&'static str>,
    /// The arguments in the order in which they are passed by position.
    pub args: &'static [Argument],
}

/// A named value that the description of a code needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name, as in `{ $command }`.
    pub name: &'static str,
    /// What it holds.
    pub kind: ArgumentKind,
}

/// What an argument holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// Text.
    String,
    /// A number, which selectors match by value or plural category.
    Number,
}

impl ArgumentKind {
    /// The word for it in the table and in comments of `.ftl` files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Number => "number",
        }
    }
}

/// A part of the API: the first letters of its codes, and its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service {
    /// The letters that its codes begin with, such as `IDT`.
    pub prefix: &'static str,
    /// Its name, such as `Identity`.
    pub name: &'static str,
}

/// No row stands at this place of the index.
const VACANT: u32 = u32::MAX;

impl Table {
    /// A table from its parts; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(
        name: &'static str,
        rows: fn() -> &'static Rows,
        codes: usize,
        services: &'static [Service],
        statuses: &'static [u16],
        body: Body,
        embedded: fn() -> &'static Catalog,
    ) -> Self {
        Self {
            name,
            held: Held::Declared(rows),
            codes,
            services,
            statuses,
            body,
            embedded: Some(embedded),
        }
    }

    /// A table made at run time, for codes that are not known at compile time.
    ///
    /// The table lives until the process ends: build it once, not per request.
    ///
    /// ```
    /// use fluent_catalog::{Row, Table};
    ///
    /// let row = Row { code: "GEN000001", status: 400, shared: None, args: &[] };
    /// let table = Table::build("generated", vec![row])?;
    /// assert_eq!(table.find("gen000001").map(|code| code.status()), Some(400));
    /// # Ok::<(), fluent_catalog::TableError>(())
    /// ```
    ///
    /// # Errors
    /// A code or an argument that Fluent cannot spell, a status outside 400–599, and a
    /// code that stands twice (in any case), each named.
    pub fn build(name: &'static str, rows: Vec<Row>) -> Result<&'static Self, TableError> {
        for row in &rows {
            row.fault().map_or(Ok(()), |fault| {
                Err(TableError {
                    code: row.code,
                    fault,
                })
            })?;
        }
        let mut index = vec![VACANT; index_size(rows.len())];
        if let Some(twice) = fill(&mut index, &rows) {
            return Err(TableError {
                code: rows[twice].code,
                fault: "stands twice",
            });
        }
        Ok(Box::leak(Box::new(Self {
            name,
            codes: rows.len(),
            held: Held::Built(Rows {
                list: rows.leak(),
                index: index.leak(),
            }),
            services: &[],
            statuses: &[],
            body: Body::Problem,
            embedded: None,
        })))
    }

    /// The catalog's name, such as `hubster`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The services in the order of their declaration; empty where none are declared.
    pub const fn services(&self) -> &'static [Service] {
        self.services
    }

    /// The service with this prefix or name, in any case of letters.
    pub fn service(&self, text: &str) -> Option<&'static Service> {
        let is = |own: &str| own.eq_ignore_ascii_case(text);
        let mut services = self.services.iter();
        services.find(|service| is(service.prefix) || is(service.name))
    }

    /// The HTTP statuses that the catalog describes.
    pub const fn statuses(&self) -> &'static [u16] {
        self.statuses
    }

    #[inline]
    fn held(&self) -> &Rows {
        match &self.held {
            Held::Declared(rows) => rows(),
            Held::Built(rows) => rows,
        }
    }

    /// How many codes there are.
    pub(crate) const fn len(&self) -> usize {
        self.codes
    }

    /// The rows in the order of their declaration: those of the codes, then those of words.
    #[inline]
    pub(crate) fn rows(&self) -> &'static [Row] {
        self.held().list
    }

    /// The row of a code, in any case of letters.
    #[inline]
    pub(crate) fn position(&self, text: &[u8]) -> Option<usize> {
        // Mostly it is spelled as it stands in the table.
        self.find_by(text, |code| code == text || code.eq_ignore_ascii_case(text))
    }

    /// The row that `is` accepts among those whose code has the hash of `text`.
    #[inline]
    pub(crate) fn find_by(&self, text: &[u8], is: impl Fn(&[u8]) -> bool) -> Option<usize> {
        let Rows { list, index } = self.held();
        let mask = index.len() - 1;
        let mut place = hash(text) as usize & mask;
        loop {
            // A vacant place is no row: the search ends there.
            let index = *index.get(place)? as usize;
            if is(list.get(index)?.code.as_bytes()) {
                return Some(index);
            }
            place = (place + 1) & mask;
        }
    }
}

impl Row {
    /// What is wrong with this row, in words that follow the code.
    const fn fault(&self) -> Option<&'static str> {
        if !is_identifier(self.code.as_bytes()) {
            return Some("is no Fluent identifier: a letter, then letters, digits, `_`, `-`");
        }
        if self.status < 400 || self.status > 599 {
            return Some("has a status outside 400 to 599: an error is a client's or a server's");
        }
        let mut index = 0;
        while index < self.args.len() {
            if !is_identifier(self.args[index].name.as_bytes()) {
                return Some("has an argument that is no Fluent identifier");
            }
            index += 1;
        }
        None
    }
}

/// Why a table cannot be built; names the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    code: &'static str,
    fault: &'static str,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code `{}` {}", self.code, self.fault)
    }
}

impl std::error::Error for TableError {}

/// Whether Fluent can spell it: `[a-zA-Z][a-zA-Z0-9_-]*`.
#[doc(hidden)]
pub const fn is_identifier(text: &[u8]) -> bool {
    if text.is_empty() || !text[0].is_ascii_alphabetic() {
        return false;
    }
    let mut index = 1;
    while index < text.len() {
        if !(text[index].is_ascii_alphanumeric() || text[index] == b'_' || text[index] == b'-') {
            return false;
        }
        index += 1;
    }
    true
}

/// The size of the index of so many rows: a power of two, at most half full.
#[doc(hidden)]
pub const fn index_size(rows: usize) -> usize {
    (2 * rows + 1).next_power_of_two()
}

/// The index of the rows of a table; for [`catalog!`](crate::catalog) only.
#[doc(hidden)]
#[derive(Debug)]
pub struct Index<const SIZE: usize> {
    /// The row of a code stands at its hash or after it.
    pub slots: [u32; SIZE],
    /// The row whose code stands already before it, in any case of letters; where there is
    /// none, the number of rows.
    pub twice: usize,
}

impl<const SIZE: usize> Index<SIZE> {
    /// Of these rows.
    pub const fn new(rows: &[Row]) -> Self {
        let mut slots = [VACANT; SIZE];
        let twice = match fill(&mut slots, rows) {
            Some(row) => row,
            None => rows.len(),
        };
        Self { slots, twice }
    }
}

/// Enters every row; the row whose code stands already, if any.
const fn fill(index: &mut [u32], rows: &[Row]) -> Option<usize> {
    let mask = index.len() - 1;
    let mut row = 0;
    while row < rows.len() {
        let code = rows[row].code.as_bytes();
        let mut place = hash(code) as usize & mask;
        while index[place] != VACANT {
            if rows[index[place] as usize]
                .code
                .as_bytes()
                .eq_ignore_ascii_case(code)
            {
                return Some(row);
            }
            place = (place + 1) & mask;
        }
        index[place] = row as u32;
        row += 1;
    }
    None
}

/// A hash that is the same in either case of letters: eight bytes at a time, the last
/// eight overlapping those before.
const fn hash(text: &[u8]) -> u64 {
    let mut hash = text.len() as u64;
    let mut rest = text;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*word));
        rest = tail;
    }
    if !rest.is_empty() {
        let word = match text.last_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word),
            None => short(rest),
        };
        hash = mix(hash, word);
    }
    hash
}

/// Fewer than eight bytes as one word.
const fn short(text: &[u8]) -> u64 {
    let mut word = 0;
    let mut index = 0;
    while index < text.len() {
        word = word << 8 | text[index] as u64;
        index += 1;
    }
    word
}

const fn mix(hash: u64, word: u64) -> u64 {
    // Bit 5 tells `a` from `A`; what else it tells apart, the comparison of the code does.
    let folded = word & 0xdfdf_dfdf_dfdf_dfdf;
    // Of a product each half lacks what the other has: the digits of a code are high bits.
    let product = (hash ^ folded) as u128 * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}
