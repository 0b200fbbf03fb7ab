//! The reader of documents, line by line.

use std::ops::Range;

use fluent_syntax::{ast, parser};

use super::head::{Head, attribute_head, entry_head};
use super::syntax::{check_comment, check_stray, check_value};
use super::{Attribute, Comment, Document, Entry, Kind, Level, SyntaxError, Value};

/// Lines that are read together.
enum Block {
    Entry(Head),
    Attribute(Head),
    Stray,
}

/// Reads line by line: comments, heads and what belongs to them.
pub(super) struct Reader<'t> {
    document: Document<'t>,
    comment: Option<Comment<'t>>,
    group: Option<usize>,
    /// The block that is being read, and its start.
    block: Option<(Block, usize)>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(document: Document<'t>) -> Self {
        Self {
            document,
            comment: None,
            group: None,
            block: None,
        }
    }

    pub(super) fn read(mut self) -> Document<'t> {
        let text = self.document.text;
        let mut at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        while at < text.len() {
            let end = line_end(text, at);
            self.line(at, end);
            at = end + 1;
        }
        self.finish_comment();
        self.finish_block(text.len());
        self.document.finish();
        self.document
    }

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
        self.document.errors.extend(check_comment(text, start..end));
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

    /// The comment that was read belongs to no entry.
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
                    .extend(check_stray(document.text, start..end));
                return;
            }
            Block::Entry(ref head) | Block::Attribute(ref head) => head,
        };
        let end = start + without_blank_end(document.slice(start..end)).len();
        let is_attribute = matches!(block, Block::Attribute(_));
        let (mut errors, has_value, value) =
            match plain(document.text, head.value..end.max(head.value)) {
                Some(value) => (Vec::new(), true, Some(value)),
                None => pattern(document.text, head, end),
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
    /// Adds the errors that depend on a whole entry.
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
                let suggestion = format!("Write its text after `{name} =`, or remove the line.");
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
            "Write its text after `.{id} =`, or remove the line."
        )),
    }
}

/// The value of a single line without placeables: most are, and need no parser.
fn plain(text: &str, span: Range<usize>) -> Option<Value<'_>> {
    let line = text.get(span.clone())?;
    let value = line.trim_start_matches(' ');
    if value.is_empty() || value.contains(['\n', '\r', '{', '}']) {
        return None;
    }
    Some(Value {
        span: span.end - value.len()..span.end,
        pattern: ast::Pattern {
            elements: vec![ast::PatternElement::TextElement { value }],
        },
    })
}

/// Any other value: its errors, whether there is one, and the value if it has no errors.
fn pattern<'t>(
    text: &'t str,
    head: &Head,
    end: usize,
) -> (Vec<SyntaxError>, bool, Option<Value<'t>>) {
    let (mut errors, has_value) = check_value(text, head.value..end.max(head.value));
    if !errors.is_empty() || !has_value {
        return (errors, has_value, None);
    }
    // The dash of a term and the dot of an attribute are skipped: the rest has the same syntax.
    match parse_pattern(text, head.name.start..end, head.value) {
        Ok(value) => (errors, has_value, Some(value)),
        Err(error) => {
            errors.push(error);
            (errors, has_value, None)
        }
    }
}

/// Parses `name = pattern`, which was checked before.
fn parse_pattern(text: &str, entry: Range<usize>, value: usize) -> Result<Value<'_>, SyntaxError> {
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

/// Without the spaces and line ends at the end; a bare carriage return is text.
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

/// The end of the line that contains an offset: its line feed, else the end of the text.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter()
        .position(|&byte| byte == b'\n')
        .map_or(text.len(), |length| at + length)
}
