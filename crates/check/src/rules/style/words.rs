//! The words of a text.

use std::ops::Range;

/// The words of a text: runs of letters, digits, marks and apostrophes within.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_letter)?;
        let inside = text.get(start..)?;
        let end = inside
            .find(|c: char| !is_word_character(c))
            .map_or(text.len(), |length| start + length);
        at = end;
        Some(start..end)
    })
}

/// Letters, digits, and the marks that belong to letters.
fn is_word_character(c: char) -> bool {
    is_letter(c)
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}' | '\u{900}'..='\u{E7F}' | '\u{200C}' | '\u{200D}')
}

/// Letters and digits. The most common ones are recognized without a table lookup.
fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        '\u{410}'..='\u{44F}'
        | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        '\u{5D0}'..='\u{5EA}' | '\u{620}'..='\u{64A}' | '\u{3B1}'..='\u{3C9}' => true,
        _ => c.is_alphanumeric(),
    }
}
