//! The document of a `.ftl` file.

use std::{collections::HashMap, ops::Range};

use super::reader::Reader;
use super::{Comment, Entry, Kind, Lines, Position, SyntaxError, Value};

/// A `.ftl` file as it was read: its entries in order, with the comments above them, and its
/// syntax errors. A broken entry never hides its neighbours.
///
/// Takes time and memory linear in the text.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    pub(super) text: &'t str,
    pub(super) lines: Lines<'t>,
    pub(super) entries: Vec<Entry<'t>>,
    pub(super) comments: Vec<Comment<'t>>,
    pub(super) errors: Vec<SyntaxError>,
    /// The first entry of each name, messages and terms apart.
    pub(super) index: HashMap<(Kind, &'t str), usize>,
}

impl<'t> Document<'t> {
    /// Parses a text; linear in it. A byte order mark at its start is skipped.
    ///
    /// ```
    /// # use fluent_catalog_check::ftl::Document;
    /// let document = Document::parse("ok = Fine.\nbad = { $n\nalso = Fine too.\n");
    /// let ids: Vec<&str> = document.entries().iter().map(|entry| entry.id).collect();
    /// assert_eq!(ids, ["ok", "bad", "also"]);
    /// let error = document.error_spans().next();
    /// assert_eq!(error.map(|span| document.slice(span)), Some("{ $n"));
    /// ```
    pub fn parse(text: &'t str) -> Self {
        Reader::new(Self {
            text,
            lines: Lines::new(text),
            entries: Vec::new(),
            comments: Vec::new(),
            errors: Vec::new(),
            index: HashMap::new(),
        })
        .read()
    }

    /// Returns the text that was read.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns the line starts of the text.
    pub fn lines(&self) -> &Lines<'t> {
        &self.lines
    }

    /// Returns the line and column of a byte offset; takes logarithmic time.
    pub fn position(&self, offset: usize) -> Position {
        self.lines.position(offset)
    }

    /// Returns messages and terms in the order of the file, duplicates included.
    pub fn entries(&self) -> &[Entry<'t>] {
        &self.entries
    }

    /// Returns the comments that belong to no entry, in order: standalone ones, group headings
    /// and those on the file.
    pub fn comments(&self) -> &[Comment<'t>] {
        &self.comments
    }

    /// Returns the bytes of each syntax error, in the order of the file. The rule `syntax` says
    /// what is wrong there.
    pub fn error_spans(&self) -> impl Iterator<Item = Range<usize>> {
        self.errors.iter().map(|error| error.span.clone())
    }

    /// The syntax errors in the order of the file.
    pub(crate) fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// Returns the first message of this id, in constant time.
    pub fn message(&self, id: &str) -> Option<&Entry<'t>> {
        self.entry(Kind::Message, id)
    }

    /// Returns the first term of this name, which is without its dash, in constant time.
    pub fn term(&self, id: &str) -> Option<&Entry<'t>> {
        self.entry(Kind::Term, id)
    }

    /// Returns the first entry of this kind and name, in constant time.
    pub fn entry(&self, kind: Kind, id: &str) -> Option<&Entry<'t>> {
        self.entries.get(*self.index.get(&(kind, id))?)
    }

    /// Returns a part of the text; empty where the range is outside of it.
    pub fn slice(&self, span: Range<usize>) -> &'t str {
        self.text.get(span).unwrap_or_default()
    }

    /// Returns the lines of a value as written, without the indentation that all of them share.
    pub fn written(&self, value: &Value<'_>) -> Vec<&'t str> {
        dedent(self.slice(value.span.clone()))
    }
}

/// The lines of a pattern as written, without the indentation that all but the first share.
pub(super) fn dedent(written: &str) -> Vec<&str> {
    let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let continued = written
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty());
    let shared = continued.map(indent_of).min().unwrap_or(0);
    let lines = written.lines().enumerate();
    lines
        .map(|(number, line)| {
            let indent = if number == 0 {
                0
            } else {
                shared.min(indent_of(line))
            };
            line.get(indent..).unwrap_or_default().trim_end()
        })
        .collect()
}
