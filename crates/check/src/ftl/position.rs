//! From a byte offset to the line and the column that an editor shows.

use std::ops::Range;

/// A line and column in a text, as editors show them: both count from 1, the column in characters
/// (Unicode scalar values). A byte order mark at the start of the text does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1. Lines end with a line feed; a bare carriage return does not end one.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Bytes between two entries of [`Lines::characters`].
const BLOCK: usize = 256;

/// The line starts of a text, read once; then each position costs a binary search and at
/// most one block of bytes of counting, however long the line is.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// How many characters begin before byte `i * BLOCK`.
    characters: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Returns the lines of a text; linear in it.
    pub fn new(text: &'t str) -> Self {
        let mut starts = vec![if text.starts_with('\u{FEFF}') { 3 } else { 0 }];
        let mut characters = Vec::with_capacity(text.len() / BLOCK + 1);
        let mut count = 0;
        for (block, bytes) in text.as_bytes().chunks(BLOCK).enumerate() {
            characters.push(count);
            for (at, &byte) in bytes.iter().enumerate() {
                if byte == b'\n' {
                    starts.push(block * BLOCK + at + 1);
                }
                count += usize::from(begins_character(byte));
            }
        }
        characters.push(count);
        Self {
            text,
            starts,
            characters,
        }
    }

    /// Returns the text that was read.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Returns the number of lines; an empty last one counts.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// Returns the line and column of a byte offset; an offset past the end is the end. Takes
    /// logarithmic time.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let column = self.before(offset).saturating_sub(self.before(start)) + 1;
        Position { line, column }
    }

    /// Returns the bytes of a line, counted from 1, without its line end; empty where there is no
    /// such line.
    pub fn line(&self, line: usize) -> Range<usize> {
        let number = line.wrapping_sub(1);
        let start = self.starts.get(number).copied().unwrap_or(self.text.len());
        let next = self.starts.get(number + 1).copied();
        let end = next.map_or(self.text.len(), |next| next - 1);
        let bytes = self.text.as_bytes();
        let cr = end > start && next.is_some() && bytes.get(end - 1) == Some(&b'\r');
        start..end - usize::from(cr)
    }

    /// Returns the end of the line that contains an offset, without its line end.
    pub fn line_end(&self, offset: usize) -> usize {
        self.line(self.position(offset).line).end
    }

    /// How many characters begin before this offset.
    fn before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let known = self.characters.get(block).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(block * BLOCK..offset);
        known
            + rest.map_or(0, |rest| {
                rest.iter().filter(|&&b| begins_character(b)).count()
            })
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let position = Lines::new(text).position(offset);
        (position.line, position.column)
    }

    #[test]
    fn counts_from_one_in_characters() {
        let cases = [
            ("", 0, (1, 1)),
            ("abc", 0, (1, 1)),
            ("abc", 3, (1, 4)),
            ("abc", 99, (1, 4)),
            ("a\nb", 1, (1, 2)),
            ("a\nb", 2, (2, 1)),
            ("é\u{1F600}x", 6, (1, 3)),
            ("a\r\nb", 3, (2, 1)),
            ("a\rb", 2, (1, 3)),
            ("\u{FEFF}a", 3, (1, 1)),
            ("\u{FEFF}a", 4, (1, 2)),
            ("a\n", 2, (2, 1)),
        ];
        for (text, offset, expected) in cases {
            assert_eq!(at(text, offset), expected, "{text:?} at {offset}");
        }
    }

    #[test]
    fn agrees_with_counting_by_hand_on_a_long_text() {
        let text = "añb\u{1F600}\n".repeat(40) + &"é".repeat(700) + "\nend";
        let lines = Lines::new(&text);
        let (mut line, mut column) = (1, 1);
        for (offset, character) in text.char_indices() {
            assert_eq!(lines.position(offset), Position { line, column });
            (line, column) = match character {
                '\n' => (line + 1, 1),
                _ => (line, column + 1),
            };
        }
    }

    #[test]
    fn lines_come_without_their_ends() {
        let text = "one\r\ntwo\n\nfour";
        let lines = Lines::new(text);
        let all: Vec<&str> = (1..=lines.count()).map(|n| &text[lines.line(n)]).collect();
        assert_eq!(all, ["one", "two", "", "four"]);
        assert_eq!(lines.line(9), text.len()..text.len());
    }
}
