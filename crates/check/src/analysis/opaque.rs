//! Parts of a text that are not prose: code spans, markup, addresses.

use std::ops::Range;

use crate::analysis::code_span::code_span_length;

/// Replaces a placeable in a text.
pub(crate) const PLACEABLE: char = '\u{FFFC}';

/// Replaces each byte of what is not prose.
#[cfg(feature = "style")]
pub(crate) const MASK: char = '\u{1A}';

/// Returns the text with everything that is not prose masked, byte for byte; `None` where all of
/// it is prose.
#[cfg(feature = "style")]
pub(crate) fn masked(text: &str) -> Option<String> {
    let ranges = opaque(text);
    if ranges.is_empty() {
        return None;
    }
    let mut prose = String::with_capacity(text.len());
    let mut kept = 0;
    for range in ranges {
        prose.push_str(text.get(kept..range.start).unwrap_or_default());
        prose.extend(std::iter::repeat_n(MASK, range.len()));
        kept = range.end;
    }
    prose.push_str(text.get(kept..).unwrap_or_default());
    Some(prose)
}

/// The parts that are not prose: code spans, markup with its attributes, character references, addresses.
pub(crate) fn opaque(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text
        .bytes()
        .any(|byte| matches!(byte, b'`' | b'<' | b'&' | b'@' | b':'))
        && !text.contains("www.")
    {
        return found;
    }
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match rest.as_bytes().first() {
            Some(b'`') => code_span_length(rest),
            Some(b'<') => markup(rest),
            Some(b'&') => character_reference(rest),
            Some(byte) if byte.is_ascii_alphanumeric() => {
                let word = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
                let length = address(rest, word);
                if length == 0 {
                    at += word;
                    continue;
                }
                length
            }
            _ => 0,
        };
        if length > 0 {
            found.push(at..at + length);
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

fn markup(rest: &str) -> usize {
    let begins = rest
        .as_bytes()
        .get(1)
        .is_some_and(|&byte| byte.is_ascii_alphabetic() || byte == b'/' || byte == b'!');
    match rest.get(1..).and_then(|inside| inside.find(['<', '>'])) {
        Some(end) if begins && rest.as_bytes().get(end + 1) == Some(&b'>') => end + 2,
        _ => 0,
    }
}

fn character_reference(rest: &str) -> usize {
    let name = rest
        .bytes()
        .skip(1)
        .take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'#')
        .count();
    if name > 1 && rest.as_bytes().get(name + 1) == Some(&b';') {
        name + 2
    } else {
        0
    }
}

/// The length of the address that begins with a word of this length: `https://…`, `name@host`,
/// `www.…`; 0 where there is none.
pub(crate) fn address(rest: &str, word: usize) -> usize {
    let after = rest.get(word..).unwrap_or_default();
    let is_address = after.starts_with("://") || after.starts_with('@') || rest.starts_with("www.");
    if !is_address {
        return 0;
    }
    let end = rest.find(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '»' | '”' | '`' | PLACEABLE)
    });
    let whole = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    whole
        .trim_end_matches([
            '.', ',', ';', ':', '!', '?', ')', ']', '。', '、', '，', '\u{61F}', '।',
        ])
        .len()
}
