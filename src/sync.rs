//! Keeps a translation in step with its source: what is missing stands ready to be filled in,
//! each translation has the English it was made from above it, and what the source no longer
//! has stands at the end.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::ops::Range;

use fluent_syntax::ast::{Expression, PatternElement, Variant, VariantKey};

use crate::ftl::{Document, Entry, Kind, Level, Value, inline_span, origin_lines};

/// The heading of what the source no longer has.
const OBSOLETE: &str = "## Obsolete: the source no longer has these";

/// What to do besides keeping in step.
#[derive(Clone, Copy, Debug, Default)]
pub struct SyncOptions<'a> {
    /// The ids whose translations are right for today's English: their `# en:` is renewed.
    pub accept: &'a [&'a str],
    /// The plural forms of the language, for the skeletons of what is missing; none where they
    /// are not known.
    pub plurals: &'a [&'a str],
}

/// A file in step with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synced {
    /// The text; what was not changed is as it was, byte for byte.
    pub text: String,
    /// What was done, in the order of the source and the file.
    pub changes: Vec<Change>,
}

/// Something that [`sync`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An entry that was missing stands there as a comment.
    Added(String),
    /// The English stands above an entry.
    Noted(String),
    /// A translation was said to be right for today's English.
    Accepted(String),
    /// An entry that the source no longer has stands at the end.
    Moved(String),
}

/// Why a file was left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyncError {
    /// It has a syntax error on this line: what would be moved or noted is not certain.
    Syntax(usize),
    /// An id that was to be accepted has no translation, or is not in the source.
    Unknown(String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(id) => write!(f, "added {id}, commented out"),
            Self::Noted(id) => write!(f, "noted the English of {id}"),
            Self::Accepted(id) => write!(f, "accepted {id}"),
            Self::Moved(id) => write!(f, "moved {id} to the end"),
        }
    }
}

impl fmt::Display for SyncError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(line) => write!(
                f,
                "line {line} has a syntax error: correct it first, `check` says how"
            ),
            Self::Unknown(id) => write!(f, "there is no translation of `{id}` to accept"),
        }
    }
}

impl std::error::Error for SyncError {}

/// A text to put in the place of some bytes.
struct Edit {
    /// Of several at one place: comments on their own come before what belongs to the entry there.
    is_apart: bool,
    span: Range<usize>,
    text: String,
}

/// Brings a translation in step with its source. `knows` says whether an id that the source does
/// not have belongs into the file all the same. Doing it twice is doing it once.
///
/// ```
/// use fluent_catalog::ftl::Document;
/// use fluent_catalog::sync::{SyncOptions, sync};
///
/// let source = Document::parse("a = One\nb = Two\n");
/// let synced = sync(&source, "a = Un\n", &|_| false, SyncOptions::default())?;
/// assert_eq!(synced.text, "# en: One\na = Un\n\n# en: Two\n# b =\n");
/// # Ok::<(), fluent_catalog::sync::SyncError>(())
/// ```
///
/// # Errors
/// A syntax error in the file, and an id in `accept` without a translation: nothing is done.
pub fn sync(
    source: &Document<'_>,
    text: &str,
    knows: &dyn Fn(&str) -> bool,
    options: SyncOptions<'_>,
) -> Result<Synced, SyncError> {
    let file = Document::parse(text);
    if let Some(error) = file.errors().first() {
        return Err(SyncError::Syntax(file.position(error.span.start).line));
    }
    let has = |id: &str| source.message(id).is_some() && file.message(id).is_some();
    if let Some(unknown) = options.accept.iter().find(|id| !has(id)) {
        return Err(SyncError::Unknown((*unknown).to_owned()));
    }
    let mut work = Work {
        source,
        file: &file,
        line_end: if text.contains("\r\n") { "\r\n" } else { "\n" },
        edits: Vec::new(),
        changes: Vec::new(),
    };
    let obsolete = work.obsolete(knows);
    work.origins(&options, &obsolete);
    work.missing(&options);
    work.move_to_the_end(&obsolete);
    Ok(work.finish())
}

/// A new file for a language: all groups of the source, each entry commented out with the English
/// above it.
pub fn new_file(source: &Document<'_>, language: &str, plurals: &[&str]) -> String {
    let mut text = format!("### {language}\n");
    let mut group = None;
    for entry in source
        .entries()
        .iter()
        .filter(|entry| entry.kind == Kind::Message)
    {
        if entry.group != group {
            group = entry.group;
            let heading = group.and_then(|group| source.comments().get(group));
            for (_, line) in heading.iter().flat_map(|comment| &comment.lines) {
                text.push_str(format!("\n## {line}").trim_end());
            }
            text.push('\n');
        }
        text.push('\n');
        for line in skeleton(source, entry, plurals) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

/// An entry as a comment, the English above it.
fn skeleton(source: &Document<'_>, entry: &Entry<'_>, plurals: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for (attribute, value) in entry.patterns() {
        lines.extend(origin_lines(attribute, source.slice(value.span.clone())));
    }
    let notes = entry.comment.iter().flat_map(|comment| &comment.lines);
    let notes = notes.filter(|(_, line)| line.trim_start().starts_with('$'));
    lines.extend(notes.map(|(_, line)| format!("# {line}")));
    let mut body = Vec::new();
    match &entry.value {
        Some(value) => {
            let select = plural_select(source, value, plurals);
            match select {
                Some(variants) => body.extend(prefixed(&format!("{} =", entry.id), &variants)),
                None => body.push(format!("{} =", entry.id)),
            }
        }
        None => body.push(format!("{} =", entry.id)),
    }
    for attribute in &entry.attributes {
        body.push(format!("    .{} =", attribute.id));
    }
    lines.extend(body.into_iter().map(|line| format!("# {line}")));
    lines
}

fn prefixed(head: &str, lines: &[String]) -> Vec<String> {
    let first = lines
        .first()
        .map_or(String::new(), |first| format!(" {first}"));
    let mut all = vec![format!("{head}{first}")];
    all.extend(lines.iter().skip(1).cloned());
    all
}

/// The head of a select by a number with the plural forms of the language: what is a plural in
/// English is one in the translation.
fn plural_select(
    source: &Document<'_>,
    value: &Value<'_>,
    plurals: &[&str],
) -> Option<Vec<String>> {
    let selector = value
        .pattern
        .elements
        .iter()
        .find_map(|element| match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } if variants.iter().any(is_plural) => Some(selector),
            _ => None,
        })?;
    let selector = source.slice(inline_span(source.text(), selector));
    // Ordinals have forms of their own.
    if plurals.is_empty() || selector.contains("ordinal") {
        return None;
    }
    let mut lines = vec![format!("{{ {selector} ->")];
    for (at, name) in plurals.iter().enumerate() {
        let star = if at + 1 == plurals.len() {
            "   *"
        } else {
            "    "
        };
        lines.push(format!("{star}[{name}]"));
    }
    lines.push("}".to_owned());
    Some(lines)
}

/// Whether the key of a variant is a plural form; `other` is a usual name for any default.
fn is_plural(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => {
            matches!(name, "zero" | "one" | "two" | "few" | "many")
        }
        VariantKey::NumberLiteral { .. } => false,
    }
}

struct Work<'a, 't> {
    source: &'a Document<'t>,
    file: &'a Document<'t>,
    line_end: &'static str,
    edits: Vec<Edit>,
    changes: Vec<Change>,
}

impl Work<'_, '_> {
    /// The entries that the source no longer has and that do not stand at the end yet.
    fn obsolete(&self, knows: &dyn Fn(&str) -> bool) -> HashSet<usize> {
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
    fn origins(&mut self, options: &SyncOptions<'_>, obsolete: &HashSet<usize>) {
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
        // Behind the English that stands there, else above everything that does.
        let last = known.iter().map(|origin| origin.span.end).max();
        let top = entry
            .comment
            .as_ref()
            .map_or(entry.span.start, |comment| comment.span.start);
        let at = last.map_or(top, |end| self.next_line(end));
        let text = self.block(&lines);
        self.edits.push(Edit {
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
        self.edits.push(Edit {
            is_apart: false,
            span: at..at,
            text,
        });
        for span in old {
            self.edits.push(Edit {
                is_apart: false,
                span,
                text: String::new(),
            });
        }
        self.changes.push(Change::Accepted(entry.name()));
    }

    /// Adds what is missing as comments, behind what stands before it in the source.
    fn missing(&mut self, options: &SyncOptions<'_>) {
        let file = self.file;
        let skeletons = skeletons(file);
        let mut places: BTreeMap<usize, Vec<Vec<String>>> = BTreeMap::new();
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
            places.entry(at).or_default().push(lines);
            self.changes.push(Change::Added(english.id.to_owned()));
        }
        for (at, comments) in places {
            self.insert_apart(at, &comments);
        }
    }

    /// Where the first entry belongs: behind the comments on the file.
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

    /// Comments with a blank line before and behind each, so that they belong to no entry.
    fn insert_apart(&mut self, at: usize, comments: &[Vec<String>]) {
        let (before, behind) = (
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
        if !behind.is_empty() && !behind.starts_with(['\n', '\r']) {
            text.push_str(self.line_end);
        }
        self.edits.push(Edit {
            is_apart: true,
            span: at..at,
            text,
        });
    }

    /// Moves entries with their comments to the end, under a heading.
    fn move_to_the_end(&mut self, obsolete: &HashSet<usize>) {
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
            // Of two blank lines around it one goes with it.
            let blank = |line: &str| line.starts_with('\n') || line.starts_with("\r\n");
            let behind = text.get(end..).unwrap_or_default();
            let before = text.get(..start).unwrap_or_default();
            let is_apart =
                before.is_empty() || before.ends_with("\n\n") || before.ends_with("\n\r\n");
            let end = if is_apart && blank(behind) {
                end + behind.find('\n').map_or(0, |at| at + 1)
            } else {
                end
            };
            self.edits.push(Edit {
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
        self.edits.push(Edit {
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

    /// Behind the line end of the line of this offset.
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

    fn finish(mut self) -> Synced {
        // Edits at one place keep their order otherwise.
        self.edits
            .sort_by_key(|edit| (edit.span.start, !edit.is_apart));
        let source = self.file.text();
        let mut text = String::with_capacity(source.len());
        let mut kept = 0;
        for edit in &self.edits {
            text.push_str(source.get(kept..edit.span.start).unwrap_or_default());
            text.push_str(&edit.text);
            kept = kept.max(edit.span.end);
        }
        text.push_str(source.get(kept..).unwrap_or_default());
        Synced {
            text,
            changes: self.changes,
        }
    }
}

/// The ids that stand in comments ready to be filled in, with the end of their comment.
fn skeletons<'f>(file: &'f Document<'_>) -> HashMap<&'f str, usize> {
    let comments = file
        .comments()
        .iter()
        .filter(|comment| comment.level == Level::Entry);
    let lines = comments.flat_map(|comment| {
        comment
            .lines
            .iter()
            .map(move |(_, line)| (*line, comment.span.end))
    });
    let ids = lines.filter_map(|(line, end)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = !id.is_empty()
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        is_id.then_some((id, end))
    });
    ids.collect()
}
