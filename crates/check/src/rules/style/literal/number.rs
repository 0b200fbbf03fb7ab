//! Numbers in the digits of any script.

/// The length of the digits of any script with the separators between them; 0 where letters
/// follow, as in `3D` or `2nd`.
pub(super) fn number_length(rest: &str) -> usize {
    let mut length = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next_is_digit = characters
            .peek()
            .is_some_and(|(_, next)| digit(*next).is_some());
        if digit(c).is_some() {
            length = at + c.len_utf8();
        } else if !(next_is_digit
            && (matches!(
                c,
                '.' | ',' | '٫' | '٬' | '\u{A0}' | '\u{202F}' | '’' | '\''
            ) || c == ' ' && is_group(rest, at)))
        {
            break;
        }
    }
    let after = rest.get(length..).and_then(|after| after.chars().next());
    let in_word = after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
    if in_word { 0 } else { length }
}

/// Whether three digits follow the space: `10 000`.
fn is_group(rest: &str, space: usize) -> bool {
    let after = rest.get(space + 1..).unwrap_or_default().chars();
    after.take_while(|c| digit(*c).is_some()).count() == 3
}

/// The value without the separators of a language: `1,000` is `1 000`, `2.0` is `2,0` and 2.
pub(super) fn value_of(written: &str) -> String {
    let digits: String = written.chars().filter_map(digit).collect();
    let separators: Vec<usize> = written
        .char_indices()
        .filter(|(_, c)| digit(*c).is_none())
        .map(|(at, _)| at)
        .collect();
    let last = separators
        .last()
        .and_then(|&at| written.get(at..))
        .unwrap_or_default();
    let after = last.chars().filter(|c| digit(*c).is_some()).count();
    let (whole, fraction) = match separators.as_slice() {
        [_] if after != 3 => digits
            .split_at_checked(digits.len() - after)
            .unwrap_or((&digits, "")),
        _ => (digits.as_str(), ""),
    };
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    match (whole, fraction) {
        ("", "") if !digits.is_empty() => "0".to_owned(),
        (whole, "") => whole.to_owned(),
        (whole, fraction) => format!("{whole}.{fraction}"),
    }
}

pub(super) fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 14] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xE50, 0xED0, 0x1040, 0x17E0,
        0xFF10,
    ];
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = u32::from(c);
    if code < 0x660 {
        return None;
    }
    let zero = ZEROS
        .into_iter()
        .find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}
