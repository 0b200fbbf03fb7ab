//! Double encodings: UTF-8 that was read as Windows-1252 and encoded again.

use std::ops::Range;

/// Text that was UTF-8, was read as Windows-1252 and encoded again.
pub(crate) struct DoubleEncoding {
    pub(crate) span: Range<usize>,
    /// The original text.
    pub(crate) original: String,
}

/// Finds UTF-8 that was read as Windows-1252 and encoded again.
pub(super) fn find(text: &str) -> Vec<DoubleEncoding> {
    let mut found = Vec::new();
    if text.is_ascii() {
        return found;
    }
    let mut after = 0;
    for (at, lead) in text.char_indices() {
        if at < after || !matches!(lead, '\u{C2}'..='\u{F4}') {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let Some((length, decoded)) =
            twice_encoded(rest).or_else(|| lost_no_break_space(before, rest))
        else {
            continue;
        };
        // A run of several is one word.
        let mut end = at + length;
        let mut original = String::from(decoded);
        while let Some((length, decoded)) = twice_encoded(text.get(end..).unwrap_or_default()) {
            end += length;
            original.push(decoded);
        }
        // One pair of a rarer lead may be two letters that happen to be together.
        let is_sure = matches!(lead, 'Ã' | 'Â' | 'â' | 'ð') || original.chars().count() > 1;
        if is_sure {
            after = end;
            found.push(DoubleEncoding {
                span: at..end,
                original,
            });
        }
    }
    found
}

/// The character that the beginning of a text is the double encoding of.
fn twice_encoded(text: &str) -> Option<(usize, char)> {
    let mut bytes = [0_u8; 4];
    let mut characters = text.chars();
    let lead = characters.next()?;
    let length = match u32::from(lead) {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let mut read = 0;
    for (byte, c) in bytes.iter_mut().zip(text.chars()).take(length) {
        *byte = windows_1252(c)?;
        read += c.len_utf8();
    }
    let decoded = std::str::from_utf8(bytes.get(..length)?)
        .ok()?
        .chars()
        .next()?;
    // A letter before a closing quote or a dash is not a double encoding: `É”`, `SÃ…`.
    let last = text.get(..read)?.chars().next_back()?;
    let next = text.get(read..)?.chars().next();
    let may_close = matches!(
        last,
        '”' | '“' | '’' | '‘' | '…' | '»' | '–' | '—' | '‹' | '›' | '\u{A0}'
    );
    let in_word = next.is_some_and(char::is_alphabetic);
    (length > 2 || !may_close || in_word && last != '\u{A0}').then_some((read, decoded))
}

/// `à` encoded twice is `Ã` and a no-break space, which editors replace by an ordinary one.
fn lost_no_break_space(before: Option<char>, text: &str) -> Option<(usize, char)> {
    let in_capitals = before.is_some_and(char::is_uppercase);
    (text.starts_with("Ã ") && !in_capitals).then_some(("Ã".len(), 'à'))
}

/// The byte of a character in Windows-1252, with Latin-1's controls where it has none.
fn windows_1252(c: char) -> Option<u8> {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    let byte = match u8::try_from(u32::from(c)) {
        Ok(byte) => byte,
        Err(_) => HIGH
            .iter()
            .position(|&high| high == c)
            .and_then(|at| u8::try_from(0x80 + at).ok())?,
    };
    (byte >= 0x80).then_some(byte)
}
