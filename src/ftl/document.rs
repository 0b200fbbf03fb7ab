//! The text of a `.ftl` file, cut into entries.

use std::{collections::HashMap, ops::Range};

use fluent_syntax::{ast, parser};

use super::{
    Comment, Level, Lines, Pattern, Position, SyntaxError,
    syntax::{is_identifier_byte, judge_comment, judge_stray, judge_value},
};

/// A `.ftl` file as it was read: its entries in order, with the comments above them, and its
/// syntax errors. A broken entry never hides its neighbours.
///
/// Takes time and memory linear in the text.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    text: &'t str,
    lines: Lines<'t>,
    entries: Vec<Entry<'t>>,
    comments: Vec<Comment<'t>>,
    errors: Vec<SyntaxError>,
    /// The first entry of each name, messages and terms apart.
    index: HashMap<(Kind, &'t str), usize>,
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `name = …`
    Message,
    /// `-name = …`
    Term,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Entry<'t> {
    /// Message or term.
    pub kind: Kind,
    /// The name, without the dash of a term.
    pub id: &'t str,
    /// The bytes of the name, with the dash of a term.
    pub id_span: Range<usize>,
    /// From the name to the end of the last line that is not blank, without its line end.
    pub span: Range<usize>,
    /// The comment that stands directly above.
    pub comment: Option<Comment<'t>>,
    /// Which of [`Document::comments`] heads the group.
    pub group: Option<usize>,
    /// The value; none where there is none, and where it is broken.
    pub value: Option<Value<'t>>,
    /// The attributes in order; a name may stand there twice.
    pub attributes: Vec<Attribute<'t>>,
    /// Whether a syntax error stands in it, so that something may be missing above.
    pub broken: bool,
}

/// `.name = …` of a message or a term.
#[derive(Clone, Debug)]
pub struct Attribute<'t> {
    /// The name, without the dot.
    pub id: &'t str,
    /// The bytes of the name, without the dot.
    pub id_span: Range<usize>,
    /// From the dot to the end of the last line that is not blank, without its line end.
    pub span: Range<usize>,
    /// The value; none where it is broken.
    pub value: Option<Value<'t>>,
}

/// A pattern and where it stands.
#[derive(Clone, Debug)]
pub struct Value<'t> {
    /// From the first character to the last.
    pub span: Range<usize>,
    /// The pattern; its text borrows from the document's.
    pub pattern: Pattern<'t>,
}

/// The head of an entry or attribute at the start of a line.
struct Head {
    dash: usize,
    name: Range<usize>,
    /// Behind the `=`.
    value: usize,
}

/// Lines that are read as one thing.
enum Block {
    Entry(Head),
    Attribute(Head),
    Stray,
}

impl<'t> Document<'t> {
    /// Reads a text. A byte order mark at its head is passed over.
    ///
    /// ```
    /// # use fluent_catalog::ftl::Document;
    /// let document = Document::parse("ok = Fine.\nbad = { $n\nalso = Fine too.\n");
    /// let ids: Vec<&str> = document.entries().iter().map(|entry| entry.id).collect();
    /// assert_eq!(ids, ["ok", "bad", "also"]);
    /// let error = &document.errors()[0];
    /// assert_eq!(document.position(error.span.start).line, 2);
    /// assert_eq!(error.suggestion.as_deref(), Some("Write `{ $n }`, or `{\"{\"}` to show a brace in the text."));
    /// ```
    pub fn parse(text: &'t str) -> Self {
        let mut reader = Reader {
            document: Self {
                text,
                lines: Lines::new(text),
                entries: Vec::new(),
                comments: Vec::new(),
                errors: Vec::new(),
                index: HashMap::new(),
            },
            comment: None,
            group: None,
            block: None,
        };
        let mut at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        while at < text.len() {
            let end = line_end(text, at);
            reader.line(at, end);
            at = end + 1;
        }
        reader.finish_comment();
        reader.finish_block(text.len());
        reader.document.finish();
        reader.document
    }

    /// The text that was read.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The line starts of the text.
    pub fn lines(&self) -> &Lines<'t> {
        &self.lines
    }

    /// The line and column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        self.lines.position(offset)
    }

    /// Messages and terms in the order of the file, also those whose id stood before.
    pub fn entries(&self) -> &[Entry<'t>] {
        &self.entries
    }

    /// The comments that stand above no entry: those on their own, group headings and those on
    /// the file, in order.
    pub fn comments(&self) -> &[Comment<'t>] {
        &self.comments
    }

    /// What is wrong with the syntax, in the order of the file.
    pub fn errors(&self) -> &[SyntaxError] {
        &self.errors
    }

    /// The first message of this id.
    pub fn message(&self, id: &str) -> Option<&Entry<'t>> {
        self.entry(Kind::Message, id)
    }

    /// The first term of this name, which is given without its dash.
    pub fn term(&self, id: &str) -> Option<&Entry<'t>> {
        self.entry(Kind::Term, id)
    }

    /// The first entry of this kind and name.
    pub fn entry(&self, kind: Kind, id: &str) -> Option<&Entry<'t>> {
        self.entries.get(self.entry_index(kind, id)?)
    }

    pub(super) fn entry_index(&self, kind: Kind, id: &str) -> Option<usize> {
        self.index.get(&(kind, id)).copied()
    }

    /// A part of the text; empty where there is no such part.
    pub fn slice(&self, span: Range<usize>) -> &'t str {
        self.text.get(span).unwrap_or_default()
    }

    /// A value as written, a line each, without the indentation that all its lines share.
    pub fn written(&self, value: &Value<'_>) -> Vec<&'t str> {
        dedent(self.slice(value.span.clone()))
    }
}

impl<'t> Entry<'t> {
    /// The first attribute of this name.
    pub fn attribute(&self, id: &str) -> Option<&Attribute<'t>> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// The name as it is written: with the dash of a term.
    pub fn name(&self) -> String {
        match self.kind {
            Kind::Message => self.id.to_owned(),
            Kind::Term => format!("-{}", self.id),
        }
    }

    /// The patterns of the value and the attributes; the value's comes first, with no name.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'t str>, &Value<'t>)> {
        let value = self.value.iter().map(|value| (None, value));
        let attributes = self.attributes.iter();
        value.chain(
            attributes
                .filter_map(|attribute| Some((Some(attribute.id), attribute.value.as_ref()?))),
        )
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

/// Reads line by line: comments, heads and what belongs to them.
struct Reader<'t> {
    document: Document<'t>,
    comment: Option<Comment<'t>>,
    group: Option<usize>,
    /// The block that is being read, and where it began.
    block: Option<(Block, usize)>,
}

impl<'t> Reader<'t> {
    fn line(&mut self, start: usize, end: usize) {
        let text = self.document.text;
        let line = text.get(start..end).unwrap_or_default();
        if line.starts_with('#') {
            self.finish_block(start);
            self.comment_line(start, start + line.strip_suffix('\r').unwrap_or(line).len());
        } else if let Some(head) = entry_head(text, start, end) {
            self.finish_block(start);
            self.begin_entry(&head, start);
            self.block = Some((Block::Entry(head), start));
        } else if self.in_entry()
            && let Some((dot, head)) = attribute_head(text, start, end)
        {
            self.finish_block(dot);
            self.block = Some((Block::Attribute(head), dot));
        } else {
            self.finish_comment();
            if self.block.is_none()
                && !line
                    .strip_suffix('\r')
                    .unwrap_or(line)
                    .trim_matches(' ')
                    .is_empty()
            {
                self.block = Some((Block::Stray, start));
            }
        }
    }

    fn in_entry(&self) -> bool {
        matches!(self.block, Some((Block::Entry(_) | Block::Attribute(_), _)))
    }

    fn comment_line(&mut self, start: usize, end: usize) {
        let text = self.document.text;
        let line = text.get(start..end).unwrap_or_default();
        let hashes = line
            .bytes()
            .take(3)
            .take_while(|&byte| byte == b'#')
            .count();
        let level = match hashes {
            1 => Level::Entry,
            2 => Level::Group,
            _ => Level::File,
        };
        if self
            .comment
            .as_ref()
            .is_some_and(|comment| comment.level != level)
        {
            self.finish_comment();
        }
        self.document.errors.extend(judge_comment(text, start..end));
        let content = line.get(hashes..).unwrap_or_default();
        let content = content.strip_prefix(' ').unwrap_or(content);
        let comment = self.comment.get_or_insert_with(|| Comment {
            level,
            span: start..end,
            lines: Vec::new(),
        });
        comment.span.end = end;
        comment.lines.push((end - content.len()..end, content));
    }

    /// The comment that was read stands above no entry.
    fn finish_comment(&mut self) {
        let Some(comment) = self.comment.take() else {
            return;
        };
        if comment.level == Level::Group {
            // An empty `##` ends a group.
            let is_heading = comment
                .lines
                .iter()
                .any(|(_, line)| !line.trim().is_empty());
            self.group = is_heading.then_some(self.document.comments.len());
        }
        self.document.comments.push(comment);
    }

    fn begin_entry(&mut self, head: &Head, start: usize) {
        if self
            .comment
            .as_ref()
            .is_some_and(|comment| comment.level != Level::Entry)
        {
            self.finish_comment();
        }
        let document = &mut self.document;
        let id = document.slice(head.name.clone());
        let kind = if head.dash == 1 {
            Kind::Term
        } else {
            Kind::Message
        };
        document
            .index
            .entry((kind, id))
            .or_insert(document.entries.len());
        document.entries.push(Entry {
            kind,
            id,
            id_span: start..head.name.end,
            span: start..head.value,
            comment: self.comment.take(),
            group: self.group,
            value: None,
            attributes: Vec::new(),
            broken: false,
        });
    }

    fn finish_block(&mut self, end: usize) {
        let Some((block, start)) = self.block.take() else {
            return;
        };
        let document = &mut self.document;
        let head = match block {
            Block::Stray => {
                document
                    .errors
                    .extend(judge_stray(document.text, start..end));
                return;
            }
            Block::Entry(ref head) | Block::Attribute(ref head) => head,
        };
        let end = start + without_blank_end(document.slice(start..end)).len();
        let is_attribute = matches!(block, Block::Attribute(_));
        let (mut errors, has_value) = judge_value(document.text, head.value..end.max(head.value));
        let value = if errors.is_empty() && has_value {
            // A term's dash and an attribute's dot are not read: what follows is the same.
            match read(document.text, head.name.start..end, head.value) {
                Ok(value) => Some(value),
                Err(error) => {
                    errors.push(error);
                    None
                }
            }
        } else {
            None
        };
        let Some(entry) = document.entries.last_mut() else {
            return;
        };
        entry.broken |= !errors.is_empty();
        entry.span.end = end.max(head.value);
        if is_attribute {
            let id = document.text.get(head.name.clone()).unwrap_or_default();
            if !has_value && errors.is_empty() {
                errors.push(nothing(start..head.value, id));
                entry.broken = true;
            }
            entry.attributes.push(Attribute {
                id,
                id_span: head.name.clone(),
                span: start..end.max(head.value),
                value,
            });
        } else {
            entry.value = value;
        }
        document.errors.append(&mut errors);
    }
}

impl Document<'_> {
    /// What can only be said when a whole entry was read.
    fn finish(&mut self) {
        for entry in &mut self.entries {
            let needs_value = entry.kind == Kind::Term || entry.attributes.is_empty();
            if entry.value.is_none() && !entry.broken && needs_value {
                entry.broken = true;
                let name = entry.name();
                let head = entry.id_span.start
                    ..entry.span.end.min(self.lines.line_end(entry.id_span.start));
                let message = match entry.kind {
                    Kind::Term => format!(
                        "The term `{name}` has no value: a term needs one, attributes or not."
                    ),
                    Kind::Message => format!("The message `{name}` has no text."),
                };
                let suggestion = format!("Write its text behind `{name} =`, or remove the line.");
                self.errors.push(SyntaxError {
                    span: head,
                    message,
                    suggestion: Some(suggestion),
                });
            }
        }
        self.errors.sort_by_key(|error| error.span.start);
    }
}

fn nothing(span: Range<usize>, id: &str) -> SyntaxError {
    SyntaxError {
        span,
        message: format!("The attribute `.{id}` has no text."),
        suggestion: Some(format!(
            "Write its text behind `.{id} =`, or remove the line."
        )),
    }
}

/// Parses `name = pattern`, which is known to be right.
fn read(text: &str, entry: Range<usize>, value: usize) -> Result<Value<'_>, SyntaxError> {
    let source = text.get(entry.clone()).unwrap_or_default();
    let unread = |span: Range<usize>| SyntaxError {
        span,
        message: "This cannot be read as Fluent.".to_owned(),
        suggestion: None,
    };
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let at = entry.start + errors.first().map_or(0, |error| error.pos.start);
        unread(at.min(entry.end)..entry.end)
    })?;
    let mut body = resource.body.into_iter();
    let pattern = match (body.next(), body.next()) {
        (Some(ast::Entry::Message(message)), None) => message.value,
        _ => None,
    };
    let pattern = pattern.ok_or_else(|| unread(entry.clone()))?;
    let written = text.get(value..entry.end).unwrap_or_default();
    let start = entry.end - written.trim_start_matches([' ', '\n', '\r']).len();
    Ok(Value {
        span: start..entry.end,
        pattern,
    })
}

/// Without the spaces and line ends behind; a bare carriage return is text.
fn without_blank_end(mut text: &str) -> &str {
    loop {
        let trimmed = text.trim_end_matches(' ');
        let trimmed = trimmed
            .strip_suffix('\n')
            .map_or(trimmed, |line| line.strip_suffix('\r').unwrap_or(line));
        if trimmed.len() == text.len() {
            return text;
        }
        text = trimmed;
    }
}

/// Where the line of this offset ends: at its line feed, else at the end.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter()
        .position(|&byte| byte == b'\n')
        .map_or(text.len(), |length| at + length)
}

/// `name =` or `-name =` at the start of a line.
fn entry_head(text: &str, start: usize, end: usize) -> Option<Head> {
    let dash = usize::from(text.as_bytes().get(start) == Some(&b'-'));
    head(text, start + dash, end, dash)
}

/// `.name =` at the start of a line, indented or not.
fn attribute_head(text: &str, start: usize, end: usize) -> Option<(usize, Head)> {
    let line = text.get(start..end)?;
    let dot = end - line.trim_start_matches(' ').len();
    if text.as_bytes().get(dot) != Some(&b'.') {
        return None;
    }
    Some((dot, head(text, dot + 1, end, 0)?))
}

fn head(text: &str, start: usize, end: usize, dash: usize) -> Option<Head> {
    let rest = text.as_bytes().get(start..end)?;
    if !rest.first()?.is_ascii_alphabetic() {
        return None;
    }
    let length = rest
        .iter()
        .take_while(|&&byte| is_identifier_byte(byte))
        .count();
    let spaces = rest
        .get(length..)?
        .iter()
        .take_while(|&&byte| byte == b' ')
        .count();
    let equals = length + spaces;
    (rest.get(equals) == Some(&b'=')).then_some(Head {
        dash,
        name: start..start + length,
        value: start + equals + 1,
    })
}
