//! The rows of a table: one per code, and the index that finds a row by its code.

use std::borrow::Cow;

use fluent_catalog_check::{ArgumentKind, id_index, is_identifier};

/// One code: its spelling, its HTTP status, the entry its text may share, its arguments.
///
/// ```
/// use fluent_catalog::{ArgumentKind, Row};
///
/// let row = Row::new("BIL000002", 409).with_argument("amount", ArgumentKind::Number);
/// assert_eq!(row.args()[0].name(), "amount");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    code: Cow<'static, str>,
    status: u16,
    shared: Option<Cow<'static, str>>,
    args: Cow<'static, [Argument]>,
}

/// A named value that the description of a code needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    name: Cow<'static, str>,
    kind: ArgumentKind,
}

impl Row {
    /// Returns the row of a code without arguments. [`TableBuilder::build`] checks it.
    ///
    /// [`TableBuilder::build`]: crate::TableBuilder::build
    pub fn new(code: impl Into<Cow<'static, str>>, status: u16) -> Self {
        Self {
            code: code.into(),
            status,
            shared: None,
            args: Cow::Borrowed(&[]),
        }
    }

    /// Returns the row with one more argument; their order is that of the positions.
    #[must_use]
    pub fn with_argument(mut self, name: impl Into<Cow<'static, str>>, kind: ArgumentKind) -> Self {
        let name = name.into();
        self.args.to_mut().push(Argument { name, kind });
        self
    }

    /// Returns the row with the id of the entry that gives its text where a locale has none for
    /// the code itself, such as `common-000105`.
    #[must_use]
    pub fn with_shared(mut self, id: impl Into<Cow<'static, str>>) -> Self {
        self.shared = Some(id.into());
        self
    }

    /// A row at compile time; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(
        code: &'static str,
        status: u16,
        shared: Option<&'static str>,
        args: &'static [Argument],
    ) -> Self {
        Self {
            code: Cow::Borrowed(code),
            status,
            shared: match shared {
                Some(id) => Some(Cow::Borrowed(id)),
                None => None,
            },
            args: Cow::Borrowed(args),
        }
    }

    /// Returns the code as it is spelled everywhere, such as `ENG009200`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the HTTP status, 400 to 599; 0 for a word, which is not an error.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Returns the id of the entry that several codes share.
    pub fn shared(&self) -> Option<&str> {
        self.shared.as_deref()
    }

    /// Returns the arguments in the order of their positions.
    pub fn args(&self) -> &[Argument] {
        &self.args
    }

    /// The arguments of a declared row; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared_args(&self) -> &'static [Argument] {
        match self.args {
            Cow::Borrowed(args) => args,
            Cow::Owned(_) => &[],
        }
    }

    /// The spelling of a declared row; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared_code(&self) -> &'static str {
        match self.code {
            Cow::Borrowed(code) => code,
            Cow::Owned(_) => "",
        }
    }

    /// What is wrong with this row, in words that follow the code.
    pub(crate) fn check(&self) -> Result<(), String> {
        const SPELLING: &str = "expected an ASCII letter, then letters, digits, `-` and `_`";
        if !is_identifier(self.code.as_bytes()) {
            return Err(format!("is not a Fluent identifier: {SPELLING}"));
        }
        if !(400..=599).contains(&self.status) {
            return Err(format!(
                "has the status {}: status must be 400..=599",
                self.status
            ));
        }
        let mut args = self.args.iter();
        match args.find(|argument| !is_identifier(argument.name.as_bytes())) {
            Some(argument) => Err(format!(
                "has the argument `{}`, which is not a Fluent identifier: {SPELLING}",
                argument.name
            )),
            None => Ok(()),
        }
    }
}

/// The digits at the end of a code as a number.
pub(crate) fn code_number(code: &str) -> Option<u64> {
    let letters = code.trim_end_matches(|c: char| c.is_ascii_digit());
    code[letters.len()..].parse().ok()
}

impl Argument {
    /// An argument at compile time; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(name: &'static str, kind: ArgumentKind) -> Self {
        Self {
            name: Cow::Borrowed(name),
            kind,
        }
    }

    /// Returns the name, as in `{ $command }`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns what it holds.
    pub const fn kind(&self) -> ArgumentKind {
        self.kind
    }
}

/// The rows of a table, and the index that finds one by its code.
#[doc(hidden)]
#[derive(Debug)]
pub struct Rows {
    /// The codes, then the words.
    list: Cow<'static, [Row]>,
    codes: usize,
    /// Open addressing: the row of a code is at its hash or after it.
    index: Cow<'static, [u32]>,
    statuses: Cow<'static, [u16]>,
}

impl Rows {
    /// Rows at compile time; for [`catalog!`](crate::catalog) only.
    pub const fn declared(
        list: &'static [Row],
        codes: usize,
        index: &'static [u32],
        statuses: &'static [u16],
    ) -> Self {
        Self {
            list: Cow::Borrowed(list),
            codes,
            index: Cow::Borrowed(index),
            statuses: Cow::Borrowed(statuses),
        }
    }

    /// Rows of codes that are known at runtime; the position of a duplicate code as the error.
    pub(crate) fn build(list: Vec<Row>, statuses: Vec<u16>) -> Result<Self, usize> {
        let index = id_index::build(list.iter().map(Row::code))?;
        Ok(Self {
            codes: list.len(),
            list: list.into(),
            index: Cow::Owned(index.into()),
            statuses: statuses.into(),
        })
    }

    /// The rows in the order of their declaration: those of the codes, then those of words.
    #[inline]
    pub(crate) fn list(&self) -> &[Row] {
        &self.list
    }

    /// How many rows are codes.
    pub(crate) const fn codes(&self) -> usize {
        self.codes
    }

    /// The HTTP statuses that the catalog describes.
    pub(crate) fn statuses(&self) -> &[u16] {
        &self.statuses
    }

    /// The row of a code, in any case of letters; constant time.
    #[inline]
    pub(crate) fn position(&self, text: &[u8]) -> Option<usize> {
        // Mostly it is spelled as in the table.
        self.find(text, |code| code == text || code.eq_ignore_ascii_case(text))
    }

    /// The row of the code with exactly this spelling: in a file a code has only one.
    #[inline]
    pub(crate) fn exact_position(&self, text: &[u8]) -> Option<usize> {
        self.find(text, |code| code == text)
    }

    #[inline]
    fn find(&self, text: &[u8], is: impl Fn(&[u8]) -> bool) -> Option<usize> {
        let (list, index) = (&*self.list, &*self.index);
        let mask = index.len() - 1;
        let mut at = id_index::hash(text) as usize & mask;
        loop {
            // A vacant place has no row: the search ends there.
            let position = *index.get(at)? as usize;
            if is(list.get(position)?.code.as_bytes()) {
                return Some(position);
            }
            at = (at + 1) & mask;
        }
    }
}
