//! Findings while they are collected, and as they are handed out.

use std::{collections::HashSet, ops::Range};

use serde::Serialize;

use super::rule::{Rule, Severity};
use crate::ftl::{Document, Entry};

/// Something that is wrong, or may be, at a place of a file. Lines and columns count from 1,
/// columns in characters; the end is the place behind the last character.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, as it was named.
    pub file: String,
    /// The line of the first character that the writer must change.
    pub line: usize,
    /// Its column.
    pub column: usize,
    /// The line of the end.
    pub end_line: usize,
    /// The column of the end.
    pub end_column: usize,
    /// How much it matters.
    pub severity: Severity,
    /// The rule's id.
    pub rule: &'static str,
    /// The entry that it concerns, a term with its dash.
    pub id: Option<String>,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to write instead, as a sentence.
    pub suggestion: Option<String>,
}

/// A finding in a document: its place is in bytes yet.
pub(super) struct Raw {
    pub(super) rule: &'static Rule,
    pub(super) severity: Severity,
    pub(super) span: Range<usize>,
    pub(super) id: Option<String>,
    pub(super) message: String,
    pub(super) suggestion: Option<String>,
}

/// Collects the findings of one file.
pub(super) struct Report<'a> {
    document: &'a Document<'a>,
    pub(super) found: Vec<Raw>,
}

impl<'a> Report<'a> {
    pub(super) fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            found: Vec::new(),
        }
    }

    /// Something of the rule's own severity at these bytes.
    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        span: Range<usize>,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) {
        self.add_as(rule.severity, rule, span, message, suggestion);
    }

    /// Something of another severity.
    pub(super) fn add_as(
        &mut self,
        severity: Severity,
        rule: &'static Rule,
        span: Range<usize>,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) {
        let id = entry_at(self.document, span.start).map(Entry::name);
        self.add_for(severity, rule, id, span, message, suggestion);
    }

    /// Something that concerns another entry than the one it stands in.
    pub(super) fn add_for(
        &mut self,
        severity: Severity,
        rule: &'static Rule,
        id: Option<String>,
        span: Range<usize>,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) {
        let suggestion = suggestion.into();
        self.found.push(Raw {
            rule,
            severity,
            span,
            id,
            message: message.into(),
            suggestion: (!suggestion.is_empty()).then_some(suggestion),
        });
    }

    /// The names of the entries that became text of another one.
    pub(super) fn swallowed(&self) -> HashSet<&'a str> {
        let found = self.found.iter();
        found
            .filter(|found| found.rule.id == "swallowed-entry")
            .map(|found| self.document.slice(found.span.clone()))
            .collect()
    }

    /// The findings with their places, in the order of the file.
    pub(super) fn finish(mut self, file: &str) -> Vec<(Range<usize>, Finding)> {
        let document = self.document;
        self.found.sort_by(|a, b| {
            let key = |raw: &Raw| (raw.span.start, raw.span.end, raw.rule.id);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
        });
        self.found
            .into_iter()
            .map(|raw| {
                let start = document.position(raw.span.start);
                let end = document.position(raw.span.end.max(raw.span.start));
                let finding = Finding {
                    file: file.to_owned(),
                    line: start.line,
                    column: start.column,
                    end_line: end.line,
                    end_column: end.column,
                    severity: raw.severity,
                    rule: raw.rule.id,
                    id: raw.id,
                    message: raw.message,
                    suggestion: raw.suggestion,
                };
                (raw.span, finding)
            })
            .collect()
    }
}

/// The entry that a byte stands in, the comment above included.
pub(super) fn entry_at<'a>(document: &'a Document<'a>, offset: usize) -> Option<&'a Entry<'a>> {
    let entries = document.entries();
    let after = entries.partition_point(|entry| block_start(entry) <= offset);
    let entry = entries.get(after.checked_sub(1)?)?;
    (offset <= entry.span.end).then_some(entry)
}

fn block_start(entry: &Entry<'_>) -> usize {
    entry
        .comment
        .as_ref()
        .map_or(entry.span.start, |comment| comment.span.start)
}
