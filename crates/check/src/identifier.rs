//! Fluent identifiers.

/// Returns whether a text is a Fluent identifier: an ASCII letter, then letters, digits,
/// `-` and `_`.
///
/// ```
/// use fluent_catalog_check::is_identifier;
///
/// assert!(is_identifier(b"ENG009200"));
/// assert!(!is_identifier(b"404"));
/// ```
pub const fn is_identifier(text: &[u8]) -> bool {
    identifier_length(text) == text.len() && !text.is_empty()
}

/// The length of the identifier that a text begins with.
pub(crate) const fn identifier_length(text: &[u8]) -> usize {
    let mut length = 0;
    while length < text.len() {
        let is_part = match length {
            0 => text[0].is_ascii_alphabetic(),
            _ => is_identifier_byte(text[length]),
        };
        if !is_part {
            break;
        }
        length += 1;
    }
    length
}

/// Whether a byte can be in an identifier, but for the first.
pub(crate) const fn is_identifier_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_comes_first() {
        for (text, length) in [("a-1_B c", 5), ("-a", 0), ("9", 0), ("", 0), ("é", 0)] {
            assert_eq!(identifier_length(text.as_bytes()), length, "{text}");
        }
        assert!(is_identifier(b"a1") && !is_identifier(b"a b") && !is_identifier(b""));
    }
}
