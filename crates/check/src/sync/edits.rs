//! The edits that bring a file in step with its source.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::skeleton::{skeleton, skeletons};
use super::{Change, SyncOptions, SyncedFile};
use crate::diagnostics::edit::splice;
use crate::ftl::{Document, Entry, Kind, Level, origin_lines};

/// The heading of obsolete entries.
const OBSOLETE: &str = "## Obsolete: the source no longer has these";

/// A replacement of some bytes.
struct Replacement {
    /// Whether it is a comment on its own, which comes before what belongs to the entry at the same
    /// location.
    is_apart: bool,
    span: Range<usize>,
    text: String,
}

/// The edits that bring a file in step with its source.
pub(super) struct SyncEdits<'a, 't> {
    source: &'a Document<'t>,
    file: &'a Document<'t>,
    line_end: &'static str,
    edits: Vec<Replacement>,
    changes: Vec<Change>,
}

impl<'a, 't> SyncEdits<'a, 't> {
    pub(super) fn new(source: &'a Document<'t>, file: &'a Document<'t>) -> Self {
        let line_end = if file.text().contains("\r\n") {
            "\r\n"
        } else {
            "\n"
        };
        Self {
            source,
            file,
            line_end,
            edits: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// The entries that the source no longer has and that are not at the end yet.
    pub(super) fn obsolete(&self, knows: &dyn Fn(&str) -> bool) -> HashSet<usize> {
        let is_there = |entry: &Entry<'_>| {
            let heading = entry
                .group
                .and_then(|group| self.file.comments().get(group));
            heading
                .is_some_and(|comment| self.file.slice(comment.span.clone()).starts_with(OBSOLETE))
        };
        let entries = self.file.entries().iter().enumerate();
        let gone = entries.filter(|(_, entry)| {
            entry.kind == Kind::Message
                && self.source.message(entry.id).is_none()
                && !knows(entry.id)
                && !is_there(entry)
        });
        gone.map(|(index, _)| index).collect()
    }

    /// Adds the English where it is absent, and renews it where the translation was accepted.
    pub(super) fn origins(&mut self, options: &SyncOptions<'_>, obsolete: &HashSet<usize>) {
        for (index, entry) in self.file.entries().iter().enumerate() {
            let english = self.source.entry(entry.kind, entry.id);
            let Some(english) = english.filter(|_| !obsolete.contains(&index)) else {
                continue;
            };
            if options.accept.contains(&entry.id) && entry.kind == Kind::Message {
                self.accept(entry, english);
            } else {
                self.note(entry, english);
            }
        }
    }

    fn note(&mut self, entry: &Entry<'_>, english: &Entry<'_>) {
        let known = entry
            .comment
            .as_ref()
            .map(|comment| comment.origins())
            .unwrap_or_default();
        let mut lines = Vec::new();
        for (attribute, value) in english.patterns() {
            let is_translated = entry.patterns().any(|(ours, _)| ours == attribute);
            if is_translated && !known.iter().any(|origin| origin.attribute == attribute) {
                lines.extend(origin_lines(
                    attribute,
                    self.source.slice(value.span.clone()),
                ));
            }
        }
        if lines.is_empty() {
            return;
        }
        // After the existing `# en:` lines, else above all other lines.
        let last = known.iter().map(|origin| origin.span.end).max();
        let top = entry
            .comment
            .as_ref()
            .map_or(entry.span.start, |comment| comment.span.start);
        let at = last.map_or(top, |end| self.next_line(end));
        let text = self.block(&lines);
        self.edits.push(Replacement {
            is_apart: false,
            span: at..at,
            text,
        });
        self.changes.push(Change::Noted(entry.name()));
    }

    fn accept(&mut self, entry: &Entry<'_>, english: &Entry<'_>) {
        let mut lines = Vec::new();
        for (attribute, value) in english.patterns() {
            lines.extend(origin_lines(
                attribute,
                self.source.slice(value.span.clone()),
            ));
        }
        let comment = entry.comment.as_ref();
        let old = comment.iter().flat_map(|comment| &comment.lines);
        let is_origin =
            |line: &str| line.starts_with("en:") || line.starts_with("en .") && line.contains(':');
        let old: Vec<Range<usize>> = old
            .filter(|(_, line)| is_origin(line))
            .map(|(span, _)| self.whole_line(span.start))
            .collect();
        let now: String = old
            .iter()
            .map(|line| self.file.slice(line.clone()))
            .collect();
        let text = self.block(&lines);
        if now == text {
            return;
        }
        let top = comment.map_or(entry.span.start, |comment| comment.span.start);
        let at = old.first().map_or(top, |line| line.start);
        self.edits.push(Replacement {
            is_apart: false,
            span: at..at,
            text,
        });
        for span in old {
            self.edits.push(Replacement {
                is_apart: false,
                span,
                text: String::new(),
            });
        }
        self.changes.push(Change::Accepted(entry.name()));
    }

    /// Adds what is missing as comments, after what is before it in the source.
    pub(super) fn missing(&mut self, options: &SyncOptions<'_>) {
        let file = self.file;
        let skeletons = skeletons(file);
        let mut insertions: BTreeMap<usize, Vec<Vec<String>>> = BTreeMap::new();
        let headings: HashMap<&str, usize> = file
            .comments()
            .iter()
            .filter(|comment| comment.level == Level::Group)
            .map(|comment| (self.file.slice(comment.span.clone()), comment.span.end))
            .collect();
        let mut before: Option<usize> = None;
        let mut group = None;
        for english in self.source.entries() {
            if english.group != group {
                group = english.group;
                let heading = group.and_then(|group| self.source.comments().get(group));
                let heading = heading
                    .and_then(|comment| headings.get(self.source.slice(comment.span.clone())));
                before = heading.copied().or(before);
            }
            if let Some(entry) = self.file.entry(english.kind, english.id) {
                before = Some(entry.span.end);
                continue;
            }
            if english.kind == Kind::Term {
                continue;
            }
            if let Some(end) = skeletons.get(english.id) {
                before = Some(*end);
                continue;
            }
            let lines = skeleton(self.source, english, options.plurals);
            let at = before.map_or_else(|| self.head(), |end| self.next_line(end));
            insertions.entry(at).or_default().push(lines);
            self.changes.push(Change::Added(english.id.to_owned()));
        }
        for (at, comments) in insertions {
            self.insert_apart(at, &comments);
        }
    }

    /// The offset of the first entry: after the comments on the file.
    fn head(&self) -> usize {
        let comments = self
            .file
            .comments()
            .iter()
            .take_while(|comment| comment.level == Level::File);
        comments.last().map_or(
            if self.file.text().starts_with('\u{FEFF}') {
                3
            } else {
                0
            },
            |comment| self.next_line(comment.span.end),
        )
    }

    /// Comments with a blank line before and after each, so that they belong to no entry.
    fn insert_apart(&mut self, at: usize, comments: &[Vec<String>]) {
        let (before, after) = (
            self.file.slice(0..at),
            self.file.slice(at..self.file.text().len()),
        );
        let is_first = before.is_empty() || before == "\u{FEFF}";
        let is_blank_before = is_first || before.ends_with("\n\n") || before.ends_with("\n\r\n");
        let mut text = String::new();
        if !is_first && !before.ends_with('\n') {
            text.push_str(self.line_end);
        }
        if !is_blank_before {
            text.push_str(self.line_end);
        }
        for (number, lines) in comments.iter().enumerate() {
            if number > 0 {
                text.push_str(self.line_end);
            }
            text.push_str(&self.block(lines));
        }
        if !after.is_empty() && !after.starts_with(['\n', '\r']) {
            text.push_str(self.line_end);
        }
        self.edits.push(Replacement {
            is_apart: true,
            span: at..at,
            text,
        });
    }

    /// Moves entries with their comments to the end, under a heading.
    pub(super) fn move_to_the_end(&mut self, obsolete: &HashSet<usize>) {
        let text = self.file.text();
        let mut moved = String::new();
        for (index, entry) in self.file.entries().iter().enumerate() {
            if !obsolete.contains(&index) {
                continue;
            }
            let start = entry
                .comment
                .as_ref()
                .map_or(entry.span.start, |comment| comment.span.start);
            let end = self.next_line(entry.span.end);
            moved.push_str(self.line_end);
            moved.push_str(text.get(start..end).unwrap_or_default());
            if !moved.ends_with('\n') {
                moved.push_str(self.line_end);
            }
            // One of two blank lines around it is moved too.
            let blank = |line: &str| line.starts_with('\n') || line.starts_with("\r\n");
            let after = text.get(end..).unwrap_or_default();
            let before = text.get(..start).unwrap_or_default();
            let is_apart =
                before.is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n");
            let end = if is_apart && blank(after) {
                end + after.find('\n').map_or(0, |at| at + 1)
            } else {
                end
            };
            self.edits.push(Replacement {
                is_apart: false,
                span: start..end,
                text: String::new(),
            });
            self.changes.push(Change::Moved(entry.name()));
        }
        if moved.is_empty() {
            return;
        }
        let has_heading = self
            .file
            .comments()
            .iter()
            .any(|comment| self.file.slice(comment.span.clone()).starts_with(OBSOLETE));
        let mut tail = String::new();
        if !text.ends_with('\n') {
            tail.push_str(self.line_end);
        }
        if !has_heading {
            tail.push_str(self.line_end);
            tail.push_str(OBSOLETE);
            tail.push_str(self.line_end);
        }
        tail.push_str(&moved);
        self.edits.push(Replacement {
            is_apart: false,
            span: text.len()..text.len(),
            text: tail,
        });
    }

    fn block(&self, lines: &[String]) -> String {
        lines
            .iter()
            .map(|line| format!("{line}{}", self.line_end))
            .collect()
    }

    /// The offset after the line that contains this one.
    fn next_line(&self, offset: usize) -> usize {
        let text = self.file.text();
        let rest = text.get(offset..).unwrap_or_default();
        rest.find('\n').map_or(text.len(), |at| offset + at + 1)
    }

    fn whole_line(&self, offset: usize) -> Range<usize> {
        let before = self.file.slice(0..offset);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        start..self.next_line(offset)
    }

    pub(super) fn finish(mut self) -> SyncedFile {
        // The sort is stable: other edits at one location keep their order.
        self.edits
            .sort_by_key(|edit| (edit.span.start, !edit.is_apart));
        let edits = self.edits.into_iter().map(|edit| (edit.span, edit.text));
        let text = splice(self.file.text(), edits);
        SyncedFile {
            text,
            changes: self.changes,
        }
    }
}
