//! Lines that do not belong to an entry.

use std::ops::Range;

use crate::identifier::is_identifier_byte;

use super::{SyntaxChecker, SyntaxError, clip, error, is_odd_space, name_of_space};

/// The kind of a line that does not belong to an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stray {
    /// An entry whose head is wrong.
    Entry,
    /// Text that should be a continuation of the value above.
    Text,
    /// Text indented with something else than spaces.
    Indent,
    /// A line that begins with a character that has a meaning of its own.
    Special,
}

impl SyntaxChecker<'_> {
    /// Checks the line that begins here, and goes to its text.
    pub(super) fn stray_line(&mut self, fresh: bool) -> (SyntaxError, Stray) {
        let start = self.at;
        let line = self.slice(start..self.line_end(start));
        let text = line.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_space(c));
        let indent = line.len() - text.len();
        let content = start + indent..start + line.trim_end().len().max(indent);
        self.at = content.start;
        let odd = line
            .char_indices()
            .take_while(|&(at, _)| at < indent)
            .find(|&(_, c)| c != ' ');
        if let Some((at, c)) = odd {
            let name = if c == '\t' { "a tab" } else { name_of_space(c) };
            let span = start + at..start + at + c.len_utf8();
            let message = format!("The line is indented with {name}; only spaces count.");
            return (
                error(span, message, "Indent it with four spaces."),
                Stray::Indent,
            );
        }
        let first = text.chars().next().unwrap_or(' ');
        let first_span = content.start..content.start + first.len_utf8();
        match first {
            '}' => {
                self.at += 1;
                let message = "Unmatched `}`.";
                let suggestion = "Remove it, or write `{\"}\"}` to show a brace in the text.";
                (error(first_span, message, suggestion), Stray::Special)
            }
            '.' if indent > 0 || !fresh => self.stray_attribute(text, content),
            '[' | '*' | '.' => {
                self.at += 1;
                let message = format!("A line of text may not begin with `{first}`.");
                let suggestion = format!(
                    "Write `{{\"{first}\"}}` instead of `{first}`; variants are between `{{ $number ->` and `}}`."
                );
                (error(first_span, message, suggestion), Stray::Special)
            }
            _ if indent > 0 => {
                let message = "This entry is indented.";
                (
                    error(content, message, "Remove the spaces before it."),
                    Stray::Entry,
                )
            }
            _ => self.stray_head(text, content, fresh),
        }
    }

    /// `.name` without `=`, or text that begins with a full stop.
    pub(super) fn stray_attribute(
        &mut self,
        text: &str,
        content: Range<usize>,
    ) -> (SyntaxError, Stray) {
        let name = text.get(1..).unwrap_or_default();
        let length = name
            .bytes()
            .take_while(|&byte| is_identifier_byte(byte))
            .count();
        self.at += 1;
        let rest = name.get(length..).unwrap_or_default();
        let is_name = name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        if is_name && rest.trim_start().starts_with('=') {
            let span = content.start..content.start + 1 + length;
            let message = "This attribute does not belong to an entry.";
            let suggestion = "Write it right below its entry: a comment is above the whole.";
            return (error(span, message, suggestion), Stray::Special);
        }
        if is_name && rest.trim_start().starts_with(':')
            || is_name && rest.starts_with(' ') && !rest.trim().is_empty()
        {
            let at = content.start + 1 + length + (rest.len() - rest.trim_start().len());
            let name = name.get(..length).unwrap_or_default();
            let value = clip(rest.trim_start().trim_start_matches([':', '=']).trim());
            let message = "Expected `=` after the name of the attribute.";
            let span = at..at + self.char_at(at).map_or(0, char::len_utf8);
            (
                error(span, message, format!("Write `.{name} = {value}`.")),
                Stray::Special,
            )
        } else {
            let message = "A line of text may not begin with a full stop.";
            let span = content.start..content.start + 1;
            (
                error(span, message, "Write `{\".\"}` instead of `.`."),
                Stray::Special,
            )
        }
    }

    /// A line that begins in the first column and is not an entry.
    pub(super) fn stray_head(
        &mut self,
        text: &str,
        content: Range<usize>,
        fresh: bool,
    ) -> (SyntaxError, Stray) {
        let start = content.start;
        let dash = usize::from(text.starts_with('-'));
        let name = text.get(dash..).unwrap_or_default();
        let length = if name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
            name.bytes()
                .take_while(|&byte| is_identifier_byte(byte))
                .count()
        } else {
            0
        };
        let id = text.get(..dash + length).unwrap_or_default();
        let rest = text.get(id.len()..).unwrap_or_default();
        let after = rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_space(c));
        let at = start + text.len() - after.len();
        let here = self.char_span(at);
        let value = clip(after.trim_start_matches([':', '=', '-', '>']).trim());
        // The head of an entry has everything in front of its first equals sign.
        let head = text
            .find('=')
            .and_then(|equals| text.get(..equals))
            .map(str::trim_end);

        if length > 0 && after.starts_with('=') {
            let (offset, c) = rest
                .char_indices()
                .find(|&(_, c)| c != ' ')
                .unwrap_or((0, ' '));
            let at = start + id.len() + offset;
            let name = if c == '\t' { "a tab" } else { name_of_space(c) };
            let message = format!("Between the id and `=` there is {name}; only spaces count.");
            let suggestion = format!("Write `{id} = {value}`.");
            return (
                error(at..at + c.len_utf8(), message, suggestion),
                Stray::Entry,
            );
        }
        if let Some(head) = head
            && head.len() < 64
            && !head.contains(['{', '}', '"', '<'])
            && (fresh || is_head(head, text))
        {
            let belongs = |(at, c): (usize, char)| {
                c.is_ascii_alphabetic() || at > 0 && (c.is_ascii_digit() || matches!(c, '-' | '_'))
            };
            let bad = name.char_indices().find(|&c| !belongs(c));
            let (offset, c) = bad.map_or((0, ' '), |(at, c)| (dash + at, c));
            let at = start + offset;
            let message = if c == ' ' {
                "An id is one word, without spaces.".to_owned()
            } else {
                format!("`{c}` cannot be in an id here.")
            };
            let suggestion = "Write the id as in the English: the letters a to z first, then also digits, `-` and `_`.";
            return (
                error(at..at + c.len_utf8(), message, suggestion),
                Stray::Entry,
            );
        }
        let next = after.chars().next();
        let lower = name.starts_with(|c: char| c.is_ascii_lowercase());
        let is_entry = length > 0
            && (dash == 1
                || looks_like_id(id)
                || (lower && (fresh || next.is_some_and(|c| c.is_uppercase() || c == '{')))
                || (lower && next == Some(':')));
        if is_entry {
            let message = format!("Expected `=` after `{id}`.");
            let span = if here.is_empty() {
                start..start + id.len()
            } else {
                here
            };
            return (
                error(span, message, format!("Write `{id} = {value}`.")),
                Stray::Entry,
            );
        }
        if fresh {
            let message = "This line does not belong to an entry.";
            return (
                error(
                    content,
                    message,
                    "Write `id = text`, or `# ` before it to make it a comment.",
                ),
                Stray::Text,
            );
        }
        let message = "This line is not indented, so it does not belong to the text above.";
        (
            error(
                content,
                message,
                "Indent it with four spaces, or write `id = ` before it.",
            ),
            Stray::Text,
        )
    }
}

/// Whether a word looks like an id rather than like a word of a sentence.
fn looks_like_id(word: &str) -> bool {
    let inner_capital = word
        .bytes()
        .zip(word.bytes().skip(1))
        .any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
    inner_capital
        || word
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte == b'_' || byte == b'-')
}

/// Whether what is before an equals sign looks like an id rather than like a sentence: one
/// word, or a few in lower case before ` = `.
fn is_head(head: &str, line: &str) -> bool {
    let few = head.split_whitespace().count() <= 3;
    let is_lower =
        !head.contains(char::is_uppercase) || head.bytes().any(|byte| byte.is_ascii_digit());
    let is_apart = line
        .get(head.len()..)
        .is_some_and(|rest| rest.starts_with(" = "));
    !head.contains(' ') || few && is_lower && is_apart
}
