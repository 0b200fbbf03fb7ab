//! The collector of the diagnostics of one file.

use std::ops::Range;

use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Document, Entry};

/// Collects the diagnostics of one file, rule by rule.
pub(crate) struct Diagnostics<'a> {
    path: &'a str,
    document: &'a Document<'a>,
    rule: &'static str,
    severity: Severity,
    list: Vec<Diagnostic>,
}

impl<'a> Diagnostics<'a> {
    pub(crate) fn new(path: &'a str, document: &'a Document<'a>) -> Self {
        Self {
            path,
            document,
            rule: "",
            severity: Severity::Error,
            list: Vec::new(),
        }
    }

    /// Begins the diagnostics of a rule.
    pub(crate) fn begin(&mut self, rule: &'static str, severity: Severity) {
        self.rule = rule;
        self.severity = severity;
    }

    /// Adds a diagnostic of the rule at these bytes; an empty `help` is left out.
    pub(crate) fn add(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let end = span.end.max(span.start);
        let mut diagnostic =
            Diagnostic::of_file(self.rule, self.severity, self.path, message, help);
        diagnostic.start = self.document.position(span.start);
        diagnostic.end = self.document.position(end);
        diagnostic.id = entry_at(self.document, span.start).map(Entry::name);
        diagnostic.span = span.start..end;
        self.list.push(diagnostic);
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Returns all diagnostics, sorted by location.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        for diagnostic in &mut self.list {
            diagnostic.edits.sort_by_key(|edit| edit.span.start);
        }
        self.list.sort();
        self.list
    }

    #[cfg(feature = "style")]
    pub(crate) fn retain(&mut self, is_kept: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(is_kept);
    }
}

/// The entry that contains a byte, the comment above included.
fn entry_at<'a>(document: &'a Document<'a>, offset: usize) -> Option<&'a Entry<'a>> {
    let entries = document.entries();
    let after = entries.partition_point(|entry| entry.block_start() <= offset);
    let entry = entries.get(after.checked_sub(1)?)?;
    (offset <= entry.span.end).then_some(entry)
}
