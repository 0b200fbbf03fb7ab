//! Diagnostics: what is wrong with a file, where, and how to fix it.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Range;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::diagnostics::edit::{Edit, Safety};
use crate::diagnostics::severity::Severity;
use crate::ftl::Position;

/// A problem, or a possible one, at a location of a file.
///
/// Diagnostics are ordered by file, then by location. [`Display`](fmt::Display) prints
/// `locales/fr.ftl:12:7: MESSAGE HELP`. Serialized, a diagnostic is an object of `file`, `line`,
/// `column`, `end_line`, `end_column`, `severity`, `rule`, `id`, `message`, `suggestion` (the
/// help) and, where there are any, `edits`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The id of the rule.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The path of the file, as it was named.
    pub file: String,
    /// The bytes to change, in the text of the file, where each sequence of bytes that is not
    /// UTF-8 is one U+FFFD.
    pub span: Range<usize>,
    /// The line and column of the first character.
    pub start: Position,
    /// The line and column after the last character.
    pub end: Position,
    /// The id of the entry that it concerns, with the dash of a term.
    pub id: Option<String>,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to write instead, as a sentence.
    pub help: Option<String>,
    /// The edits that fix it, sorted; none where only a person can.
    pub edits: Vec<Edit>,
}

impl Diagnostic {
    /// A diagnostic of a rule about a file as a whole; an empty `help` is left out.
    pub(crate) fn of_file(
        rule: &'static str,
        severity: Severity,
        file: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let start = Position { line: 1, column: 1 };
        let help = help.into();
        Self {
            rule,
            severity,
            file: file.into(),
            span: 0..0,
            start,
            end: start,
            id: None,
            message: message.into(),
            help: (!help.is_empty()).then_some(help),
            edits: Vec::new(),
        }
    }

    /// Returns the safety of its least safe edit; `None` where there are no edits.
    pub fn safety(&self) -> Option<Safety> {
        self.edits.iter().map(|edit| edit.safety).max()
    }

    /// Adds an edit that can be applied unread.
    pub(crate) fn safe_edit(
        &mut self,
        span: Range<usize>,
        replacement: impl Into<String>,
    ) -> &mut Self {
        self.edits.push(Edit::new(span, replacement, Safety::Safe));
        self
    }

    /// Adds an edit that is only likely to be right.
    pub(crate) fn unsafe_edit(
        &mut self,
        span: Range<usize>,
        replacement: impl Into<String>,
    ) -> &mut Self {
        let edit = Edit::new(span, replacement, Safety::Unsafe);
        self.edits.push(edit);
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.start;
        write!(f, "{}:{line}:{column}: {}", self.file, self.message)?;
        match &self.help {
            Some(help) => write!(f, " {help}"),
            None => Ok(()),
        }
    }
}

impl Ord for Diagnostic {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |diagnostic: &'_ Self| (diagnostic.span.start, diagnostic.span.end);
        let edits = |diagnostic: &Self| -> Vec<_> {
            let edits = diagnostic.edits.iter().cloned();
            let edit = |edit: Edit| {
                (
                    edit.span.start,
                    edit.span.end,
                    edit.replacement,
                    edit.safety,
                )
            };
            edits.map(edit).collect()
        };
        (self.file.cmp(&other.file))
            .then_with(|| key(self).cmp(&key(other)))
            .then_with(|| (self.start, self.end).cmp(&(other.start, other.end)))
            .then_with(|| self.rule.cmp(other.rule))
            .then_with(|| self.message.cmp(&other.message))
            .then_with(|| self.help.cmp(&other.help))
            .then_with(|| self.severity.cmp(&other.severity))
            .then_with(|| self.id.cmp(&other.id))
            .then_with(|| edits(self).cmp(&edits(other)))
    }
}

impl PartialOrd for Diagnostic {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Diagnostic", 11)?;
        object.serialize_field("file", &self.file)?;
        object.serialize_field("line", &self.start.line)?;
        object.serialize_field("column", &self.start.column)?;
        object.serialize_field("end_line", &self.end.line)?;
        object.serialize_field("end_column", &self.end.column)?;
        object.serialize_field("severity", &self.severity)?;
        object.serialize_field("rule", self.rule)?;
        object.serialize_field("id", &self.id)?;
        object.serialize_field("message", &self.message)?;
        object.serialize_field("suggestion", &self.help)?;
        match self.edits.as_slice() {
            [] => object.skip_field("edits")?,
            edits => object.serialize_field("edits", edits)?,
        }
        object.end()
    }
}
