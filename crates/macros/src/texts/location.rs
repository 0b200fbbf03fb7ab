//! The line that an error is in, with carets below.

use std::iter::repeat_n;
use std::ops::Range;

/// Longer lines are cut, in characters.
const LONGEST: usize = 100;

/// Returns the line in which a byte range begins, and below it a caret per character, as the
/// compiler shows its own.
pub(super) fn snippet(file: &str, span: Range<usize>, line: usize) -> String {
    let file = file.as_bytes();
    let start = span.start.min(file.len());
    let (before, after) = file.split_at(start);
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |at| at + 1);
    let length = after.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    let line_end = start + length.unwrap_or(after.len());
    let before = shown(&file[line_start..start]);
    let end = span.end.clamp(start, line_end);
    let marked = shown(&file[start..end]);
    let after = shown(&file[end..line_end]);
    let is_long = before.len() + marked.len() + after.len() > LONGEST;
    let skipped = match is_long {
        true => before.len().saturating_sub(LONGEST / 2),
        false => 0,
    };
    let before = &before[skipped..];
    let carets = marked.len().min(LONGEST - before.len()).max(1);
    let text = before.iter().chain(&marked).chain(&after).take(LONGEST);
    let text: String = text.collect();
    let number = line.to_string();
    let margin: String = repeat_n(' ', number.len()).collect();
    let indent: String = repeat_n(' ', before.len()).collect();
    let carets: String = repeat_n('^', carets).collect();
    format!(
        "{margin} |\n{number} | {text}\n{margin} | {indent}{carets}",
        text = text.trim_end()
    )
}

/// Returns the characters of a part of a line; what a terminal would act upon is replaced.
fn shown(bytes: &[u8]) -> Vec<char> {
    let text = String::from_utf8_lossy(bytes);
    let characters = text.chars().map(|character| match character {
        '\t' => ' ',
        '\u{FEFF}' => '\u{FFFD}',
        character if character.is_control() => '\u{FFFD}',
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        character => character,
    });
    characters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_shown_with_carets() {
        let file = "a = b\r\nBIL1 = Größe { $x }\nc = d";
        let start = file.find('$').unwrap_or_default();
        let shown = snippet(file, start..start + 2, 2);
        assert_eq!(shown, "  |\n2 | BIL1 = Größe { $x }\n  |                ^^");
        let end = snippet(file, file.len()..file.len(), 12);
        assert_eq!(end, "   |\n12 | c = d\n   |      ^");
    }

    #[test]
    fn a_long_line_is_cut_around_the_caret() {
        let file = "x".repeat(1_000);
        let shown = snippet(&file, 500..900, 1);
        let lengths: Vec<_> = shown.lines().map(str::len).collect();
        assert_eq!(lengths, [3, 104, 104]);
    }
}
