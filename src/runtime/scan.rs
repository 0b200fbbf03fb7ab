//! Where the entries of a file are, without parsing them.

use std::io::BufRead;

/// A message or a term as written: from its name to the line before the next entry or comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EntryBytes<'a> {
    /// Where it begins in the file, in bytes.
    pub(crate) start: usize,
    /// The identifier; a term's begins with `-`.
    pub(crate) id: &'a [u8],
    /// The whole entry, its name included.
    pub(crate) bytes: &'a [u8],
}

/// The entries of a file in their order, found by the beginnings of lines; linear.
///
/// A line that begins with `name =` begins an entry wherever it stands: Fluent's parsers
/// resume there after an error, and in a pattern such a line would be indented.
pub(crate) fn entries(file: &[u8]) -> impl Iterator<Item = EntryBytes<'_>> {
    let mark = if file.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    lines(file, mark)
}

/// The entries that begin in the line after the one at `offset`, or later.
pub(crate) fn entries_from(file: &[u8], offset: usize) -> impl Iterator<Item = EntryBytes<'_>> {
    let mut rest = file.get(offset..).unwrap_or_default();
    let skipped = if offset == 0 {
        0
    } else {
        rest.skip_until(b'\n').unwrap_or(0)
    };
    lines(file, offset + skipped)
}

/// The entries from the line that begins at `start`.
fn lines(file: &[u8], start: usize) -> impl Iterator<Item = EntryBytes<'_>> {
    let mut rest = file.get(start..).unwrap_or_default();
    let mut head = None;
    std::iter::from_fn(move || {
        loop {
            let line = rest;
            let Ok(1..) = rest.skip_until(b'\n') else {
                return finish(file, head.take(), line);
            };
            let next = match line.first() {
                Some(b'a'..=b'z' | b'A'..=b'Z' | b'-') => match identifier(line) {
                    Some(id) => Some((id, line)),
                    None => continue,
                },
                Some(b'#') => None,
                _ => continue,
            };
            if let Some(entry) = finish(file, std::mem::replace(&mut head, next), line) {
                return Some(entry);
            }
        }
    })
}

/// The entry that began at `head` and ends where `rest` begins.
fn finish<'a>(
    file: &[u8],
    head: Option<(&'a [u8], &'a [u8])>,
    rest: &[u8],
) -> Option<EntryBytes<'a>> {
    let (id, from) = head?;
    let bytes = from.get(..from.len() - rest.len())?;
    Some(EntryBytes {
        start: file.len() - from.len(),
        id,
        bytes,
    })
}

/// The identifier at the start of a line, where `=` follows it.
fn identifier(line: &[u8]) -> Option<&[u8]> {
    let sign = usize::from(line.first() == Some(&b'-'));
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let end = sign + line.get(sign..)?.iter().position(|byte| !is_name(byte))?;
    let (id, rest) = line.split_at(end);
    let is_named = id.get(sign).is_some_and(u8::is_ascii_alphabetic);
    let follows = rest.iter().find(|byte| **byte != b' ');
    (is_named && follows == Some(&b'=')).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(file: &str) -> Vec<(&str, &str)> {
        let text = |bytes| str::from_utf8(bytes).unwrap();
        entries(file.as_bytes())
            .map(|entry| (text(entry.id), text(entry.bytes)))
            .collect()
    }

    #[test]
    fn entries_end_before_the_next_entry_or_comment() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("", &[]),
            ("a = 1", &[("a", "a = 1")]),
            ("a = 1\nb=2\n", &[("a", "a = 1\n"), ("b", "b=2\n")]),
            (
                "a =\n  1\n\n  2\n\n# c\nb = 2",
                &[("a", "a =\n  1\n\n  2\n\n"), ("b", "b = 2")],
            ),
            (
                "-t = 1\n .x = 2\na-b_9 = 3",
                &[("-t", "-t = 1\n .x = 2\n"), ("a-b_9", "a-b_9 = 3")],
            ),
            (
                "a = { $n ->\n[one] 1\n*[other] 2\n}\nb = 3",
                &[
                    ("a", "a = { $n ->\n[one] 1\n*[other] 2\n}\n"),
                    ("b", "b = 3"),
                ],
            ),
            ("a = {\nb\n}\n", &[("a", "a = {\nb\n}\n")]),
            ("- = 1\n9 = 2\na 1\n", &[]),
            (
                "\u{feff}a = 1\r\nb = 2\r\n",
                &[("a", "a = 1\r\n"), ("b", "b = 2\r\n")],
            ),
        ];
        for (file, expected) in cases {
            assert_eq!(found(file), *expected, "{file:?}");
        }
    }
}
