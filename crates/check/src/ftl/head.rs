//! The heads of entries and attributes: `name =`, `-name =`, `.name =`.

use std::ops::Range;

use crate::identifier::identifier_length;

/// The head of an entry or attribute at the start of a line.
pub(super) struct Head {
    pub(super) dash: usize,
    pub(super) name: Range<usize>,
    /// After the `=`.
    pub(super) value: usize,
}

/// `name =` or `-name =` at the start of a line.
pub(super) fn entry_head(text: &str, start: usize, end: usize) -> Option<Head> {
    let dash = usize::from(text.as_bytes().get(start) == Some(&b'-'));
    head(text, start + dash, end, dash)
}

/// `.name =` at the start of a line, indented or not.
pub(super) fn attribute_head(text: &str, start: usize, end: usize) -> Option<(usize, Head)> {
    let line = text.get(start..end)?;
    let dot = end - line.trim_start_matches(' ').len();
    if text.as_bytes().get(dot) != Some(&b'.') {
        return None;
    }
    Some((dot, head(text, dot + 1, end, 0)?))
}

fn head(text: &str, start: usize, end: usize, dash: usize) -> Option<Head> {
    let rest = text.as_bytes().get(start..end)?;
    let length = identifier_length(rest);
    let spaces = rest
        .get(length..)?
        .iter()
        .take_while(|&&byte| byte == b' ')
        .count();
    let equals = length + spaces;
    (length > 0 && rest.get(equals) == Some(&b'=')).then_some(Head {
        dash,
        name: start..start + length,
        value: start + equals + 1,
    })
}
