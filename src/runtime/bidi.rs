//! Direction: code spans in right-to-left text, arguments of another direction, and
//! control characters in arguments.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::pattern::{Pattern, Placeable, Surrounding};
use fluent_catalog_locale::Direction;

/// LEFT-TO-RIGHT ISOLATE.
const LRI: char = '\u{2066}';
/// FIRST STRONG ISOLATE.
const FSI: char = '\u{2068}';
/// POP DIRECTIONAL ISOLATE.
const PDI: char = '\u{2069}';

/// Records the direction around each argument, and makes each code span in right-to-left text
/// one left-to-right isolate, which stands outside the backticks.
pub(crate) fn isolate_code(pattern: &mut Pattern<'_>, direction: Direction) {
    let stands_alone = matches!(
        pattern.rest.as_slice(),
        [(Placeable::Argument { .. } | Placeable::Number { .. }, after)]
            if pattern.head.is_empty() && after.is_empty()
    );
    // An argument that is the whole text has nothing around it.
    if !stands_alone {
        isolate(pattern, direction, false);
    }
}

/// `within` is whether a code span encloses the whole pattern.
fn isolate(pattern: &mut Pattern<'_>, direction: Direction, within: bool) {
    // An odd number of backticks delimits nothing.
    let has_spans = !within && pattern.texts().map(ticks).sum::<usize>() % 2 == 0;
    let mut in_code = within;
    let mut isolate_text = |text: &mut Cow<'_, str>| {
        let ticks = if has_spans { ticks(text) } else { 0 };
        if ticks > 0 && direction == Direction::RightToLeft {
            *text = with_isolates(text, in_code).into();
        }
        in_code ^= ticks % 2 == 1;
        in_code
    };
    let mut in_code = isolate_text(&mut pattern.head);
    for (placeable, after) in &mut pattern.rest {
        match placeable {
            Placeable::Argument { surrounding, .. } | Placeable::Number { surrounding, .. } => {
                *surrounding = Some(if in_code {
                    Direction::LeftToRight
                } else {
                    direction
                });
            }
            Placeable::Select(select) => {
                for pattern in &mut select.patterns {
                    isolate(pattern, direction, in_code);
                }
            }
        }
        in_code = isolate_text(after);
    }
}

fn ticks(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'`').count()
}

/// The text with an isolate around each code span, also one that began before it.
fn with_isolates(text: &str, mut in_code: bool) -> String {
    let mut isolated = String::with_capacity(text.len() + 12);
    for character in text.chars() {
        match (character, in_code) {
            ('`', false) => isolated.extend([LRI, '`']),
            ('`', true) => isolated.extend(['`', PDI]),
            _ => isolated.push(character),
        }
        in_code ^= character == '`';
    }
    isolated
}

/// Writes the text of an argument: control characters visible, and isolated where its
/// direction can differ from that of the text around it.
#[inline(always)]
pub(crate) fn write_argument<W: fmt::Write + ?Sized>(
    out: &mut W,
    text: &str,
    surrounding: Surrounding,
) -> fmt::Result {
    let plain = surrounding != Some(Direction::RightToLeft)
        && text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if plain {
        out.write_str(text)
    } else {
        write_carefully(out, text, surrounding)
    }
}

#[inline(never)]
fn write_carefully<W: fmt::Write + ?Sized>(
    out: &mut W,
    text: &str,
    surrounding: Surrounding,
) -> fmt::Result {
    let mut shown = text.chars().map(visible);
    let isolated = match surrounding {
        None => false,
        Some(Direction::LeftToRight) => shown.any(is_right_to_left),
        Some(Direction::RightToLeft) => !shown.all(|c| is_right_to_left(c) || c.is_whitespace()),
    };
    if isolated {
        out.write_char(FSI)?;
    }
    let mut rest = text;
    while let Some((at, character)) = rest.char_indices().find(|(_, c)| visible(*c) != *c) {
        out.write_str(rest.get(..at).unwrap_or_default())?;
        out.write_char(visible(character))?;
        rest = rest.get(at + character.len_utf8()..).unwrap_or_default();
    }
    out.write_str(rest)?;
    if isolated {
        out.write_char(PDI)
    } else {
        Ok(())
    }
}

/// Returns a text from outside as data: its control characters and bidi controls made visible,
/// as in a rendered message.
///
/// ```
/// assert_eq!(fluent_catalog::inert("a\nb"), "a␊b");
/// ```
pub fn inert(text: &str) -> Cow<'_, str> {
    if text
        .chars()
        .all(|character| visible(character) == character)
    {
        return Cow::Borrowed(text);
    }
    text.chars().map(visible).collect()
}

/// What shows in place of a control character: the picture of a C0 control, U+FFFD for a
/// C1 control, a line or paragraph separator and a bidi control; any other as it is.
fn visible(character: char) -> char {
    match character {
        '\0'..='\x1f' => char::from_u32(0x2400 + character as u32).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        other => other,
    }
}

/// The blocks that the Unicode Character Database reserves for right-to-left scripts.
fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_isolated_where_its_direction_can_differ() {
        let (ltr, rtl) = (Some(Direction::LeftToRight), Some(Direction::RightToLeft));
        let cases: &[(&str, Surrounding, &str)] = &[
            ("trans", ltr, "trans"),
            ("ترجمة", ltr, "\u{2068}ترجمة\u{2069}"),
            ("naïve", ltr, "naïve"),
            ("ترجمة", None, "ترجمة"),
            ("trans", rtl, "\u{2068}trans\u{2069}"),
            ("-5", rtl, "\u{2068}-5\u{2069}"),
            ("ترجمة", rtl, "ترجمة"),
            ("", rtl, ""),
            ("a\r\nb\0", ltr, "a␍␊b␀"),
            (
                "a\u{7f}\u{85}\u{2028}\u{202e}b",
                ltr,
                "a␡\u{fffd}\u{fffd}\u{fffd}b",
            ),
            ("\u{61c}", ltr, "\u{fffd}"),
            ("\u{2069}x", rtl, "\u{2068}\u{fffd}x\u{2069}"),
        ];
        for (text, surrounding, expected) in cases {
            let mut out = String::new();
            write_argument(&mut out, text, *surrounding).unwrap();
            assert_eq!(out, *expected, "{text:?} in {surrounding:?}");
        }
    }
}
