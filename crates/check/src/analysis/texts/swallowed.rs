//! Entries that became text of the entry above.

use std::ops::Range;

use super::{CheckedEntry, CheckedTexts};
use crate::analysis::shape::Unit;
use crate::ftl::Kind;
use crate::identifier::identifier_length;

/// A line of a text that looks like an entry, an attribute or a comment of its own.
pub(crate) struct SwallowedEntry {
    /// The bytes of its name, or of the comment.
    pub(crate) span: Range<usize>,
    /// A description with its article.
    pub(crate) what: String,
    /// Whether a carriage return without a line feed is before it.
    pub(crate) by_return: bool,
    /// The blank before it in its line.
    pub(crate) indent: Range<usize>,
    /// Whether the source has an attribute of this name.
    pub(crate) is_attribute: bool,
}

pub(super) fn find(texts: &CheckedTexts<'_>) -> Vec<SwallowedEntry> {
    let mut found = Vec::new();
    for (entry, text) in texts.all() {
        for unit in &text.shape.units {
            in_unit(texts, entry, unit, &mut found);
        }
    }
    found
}

/// Looks at each line of a text but the first, and after each bare carriage return.
fn in_unit(
    texts: &CheckedTexts<'_>,
    checked: &CheckedEntry<'_>,
    unit: &Unit<'_>,
    found: &mut Vec<SwallowedEntry>,
) {
    let text = &unit.text;
    if !text.contains(['\n', '\r']) {
        return;
    }
    let mut tag_is_open = false;
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let content = line.trim_start_matches(' ');
        let start = at + line.len() - content.len();
        if at > 0
            && !tag_is_open
            && let Some((length, what)) = entry(texts, content)
        {
            let from = unit.offset(start);
            let name = content.get(..length).unwrap_or_default();
            let source = checked.source;
            let written = texts.document.slice(0..from);
            let indent = from - written.trim_end_matches(' ').len();
            found.push(SwallowedEntry {
                span: from..from + length,
                what,
                by_return: text.as_bytes().get(at - 1) == Some(&b'\r'),
                indent: from - indent..from,
                is_attribute: source.is_some_and(|source| source.attribute(name).is_some()),
            });
        }
        at += line.len();
        for byte in line.bytes() {
            match byte {
                b'<' => tag_is_open = true,
                b'>' => tag_is_open = false,
                _ => {}
            }
        }
    }
}

/// The length and a description of what looks like an entry or a comment at the start of a line.
fn entry(texts: &CheckedTexts<'_>, line: &str) -> Option<(usize, String)> {
    if line.starts_with("# ") || line.starts_with("## ") {
        return Some((line.trim_end().len(), "This comment".to_owned()));
    }
    let dash = usize::from(line.starts_with('-'));
    let name = line.get(dash..)?;
    let length = identifier_length(name.as_bytes());
    let id = name.get(..length).filter(|id| !id.is_empty())?;
    let after = name.get(length..)?.trim_start_matches(' ');
    let value = after.strip_prefix('=')?;
    let expected = texts.expected;
    let kind = if dash == 1 { Kind::Term } else { Kind::Message };
    let source = expected.source.as_ref();
    let in_source = source.is_some_and(|source| source.document.entry(kind, id).is_some());
    let is_known = in_source || (!texts.is_source() || expected.is_closed()) && expected.knows(id);
    // `name="value"` is markup rather than an entry.
    let is_entry = is_known || value.starts_with([' ', '\n']) && !after.starts_with("==");
    let written = line.get(..dash + length).unwrap_or_default();
    is_entry.then(|| (dash + length, format!("The entry `{written}`")))
}
