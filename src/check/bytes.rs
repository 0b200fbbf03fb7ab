//! The file as bytes: its encoding, its line ends, its control characters.

use std::ops::Range;

use super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
};

pub(super) static ENCODING: Rule = Rule {
    id: "encoding",
    severity: Severity::Error,
    summary: "bytes that are no UTF-8, and text that was encoded twice",
    explanation: "A `.ftl` file is UTF-8. Other bytes (often from an editor that saves as Latin-1 or \
        Windows-1252) cannot be read at all. Text such as `Ã©` for `é` was UTF-8 once, was read as \
        Latin-1 and saved again; `\u{FFFD}` stands where a character was already lost. Save the file as \
        UTF-8, and type the damaged words anew.",
};

pub(super) static BOM: Rule = Rule {
    id: "bom",
    severity: Severity::Error,
    summary: "a byte order mark at the head of the file",
    explanation: "Some editors put an invisible mark (U+FEFF) in front of a file that they save as \
        \"UTF-8 with BOM\". To Fluent it is a part of the first line, whose entry is lost. Save as UTF-8 \
        without BOM, or let `check --fix` remove it.",
};

pub(super) static LINE_ENDINGS: Rule = Rule {
    id: "line-endings",
    severity: Severity::Error,
    summary: "lines that end with a bare carriage return (error) or with CR LF (warning)",
    explanation: "To Fluent a carriage return alone is no line end: what follows it belongs to the line \
        before. CR LF is read, but makes every line a change when the file is saved on another system. \
        Save with LF line ends, or let `check --fix` do it.",
};

pub(super) static CONTROL_CHARACTER: Rule = Rule {
    id: "control-character",
    severity: Severity::Error,
    summary: "control characters: C0, C1 and tabs within a text",
    explanation: "Control characters cannot be seen in an editor, but reach the people and programs that \
        read the text. Remove them; instead of a tab write a space.",
};

pub(super) static FINAL_NEWLINE: Rule = Rule {
    id: "final-newline",
    severity: Severity::Warning,
    summary: "no line end at the end of the file",
    explanation: "A text file ends with a line end: without one, the next entry that a tool adds stands on \
        the last line. `check --fix` adds it.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let text = context.document.text();
    if text.starts_with('\u{FEFF}') {
        report.add(
            &BOM,
            0..'\u{FEFF}'.len_utf8(),
            "The file begins with a byte order mark, which hides its first entry.",
            "Save it as UTF-8 without BOM.",
        );
    }
    if let Some(name) = other_encoding(context.bytes) {
        report.add(
            &ENCODING,
            0..text.chars().next().map_or(0, char::len_utf8),
            format!("The file is {name}, not UTF-8."),
            "Save it as UTF-8 without BOM.",
        );
        return;
    }
    undecodable(context, report);
    let twice = mojibake(text, report);
    line_ends(text, report);
    control(context, &twice, report);
    if !text.is_empty() && !text.ends_with('\n') {
        report.add(
            &FINAL_NEWLINE,
            text.len()..text.len(),
            "The last line has no line end.",
            "End the file with a line end.",
        );
    }
}

/// The encoding that a byte order mark tells of.
pub(super) fn other_encoding(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some("UTF-32"),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16"),
        _ => None,
    }
}

/// Bytes that are no UTF-8. Each stands as one U+FFFD in the text, which therefore has the
/// same columns.
fn undecodable(context: &Context<'_>, report: &mut Report<'_>) {
    if !context
        .document
        .text()
        .contains(char::REPLACEMENT_CHARACTER)
    {
        return;
    }
    let mut decoded = 0;
    let mut invalid = Vec::new();
    for chunk in context.bytes.utf8_chunks() {
        decoded += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            invalid.push(decoded);
            let shown: Vec<String> = chunk
                .invalid()
                .iter()
                .map(|byte| format!("0x{byte:02X}"))
                .collect();
            let from = decoded;
            decoded += char::REPLACEMENT_CHARACTER.len_utf8();
            report.add(
                &ENCODING,
                from..decoded,
                format!("The bytes here are no UTF-8: {}.", shown.join(" ")),
                "Save the file as UTF-8, and type this character anew.",
            );
        }
    }
    let mut invalid = invalid.into_iter().peekable();
    for (at, _) in context
        .document
        .text()
        .match_indices(char::REPLACEMENT_CHARACTER)
    {
        if invalid.next_if_eq(&at).is_some() {
            continue;
        }
        report.add_as(
            Severity::Warning,
            &ENCODING,
            at..at + char::REPLACEMENT_CHARACTER.len_utf8(),
            "A character was lost here: U+FFFD stands in its place.",
            "Type the character anew.",
        );
    }
}

/// UTF-8 that was read as Windows-1252 and encoded again; returns where.
fn mojibake(text: &str, report: &mut Report<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut behind = 0;
    for (at, lead) in text.char_indices() {
        if at < behind || !matches!(lead, '\u{C2}'..='\u{F4}') {
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
        // One pair of a rarer lead may be two letters that happen to stand together.
        let is_sure = matches!(lead, 'Ã' | 'Â' | 'â' | 'ð') || original.chars().count() > 1;
        if is_sure {
            behind = end;
            let written = text.get(at..end).unwrap_or_default();
            report.add_as(
                Severity::Warning,
                &ENCODING,
                at..end,
                format!("`{written}` looks like text that was encoded twice."),
                format!("Write `{original}`."),
            );
            found.push(at..end);
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
    for (place, c) in bytes.iter_mut().zip(text.chars()).take(length) {
        *place = windows_1252(c)?;
        read += c.len_utf8();
    }
    let decoded = std::str::from_utf8(bytes.get(..length)?)
        .ok()?
        .chars()
        .next()?;
    // A letter before a closing quote or a dash is no double encoding: `É”`, `SÃ…`.
    let last = text.get(..read)?.chars().next_back()?;
    let next = text.get(read..)?.chars().next();
    let may_close = matches!(
        last,
        '”' | '“' | '’' | '‘' | '…' | '»' | '–' | '—' | '‹' | '›' | '\u{A0}'
    );
    let in_word = next.is_some_and(char::is_alphabetic);
    (length > 2 || !may_close || in_word && last != '\u{A0}').then_some((read, decoded))
}

/// `à` twice encoded is `Ã` and a no-break space, of which editors make an ordinary one.
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

fn line_ends(text: &str, report: &mut Report<'_>) {
    let mut has_crlf = false;
    for (at, _) in text.match_indices('\r') {
        if text.as_bytes().get(at + 1) != Some(&b'\n') {
            report.add(
                &LINE_ENDINGS,
                at..at + 1,
                "A carriage return stands here without a line feed: to Fluent the line goes on.",
                "End the line with a line feed (LF).",
            );
        } else if !has_crlf {
            has_crlf = true;
            report.add_as(
                Severity::Warning,
                &LINE_ENDINGS,
                at..at + 1,
                "Lines end with CR LF, from here on.",
                "Save the file with LF line ends.",
            );
        }
    }
}

fn control(context: &Context<'_>, twice: &[Range<usize>], report: &mut Report<'_>) {
    for (at, c) in context.document.text().char_indices() {
        if !c.is_control() || matches!(c, '\n' | '\r') || c == '\t' && !tab_in_text(context, at) {
            continue;
        }
        let before = twice.partition_point(|span| span.start <= at);
        if before
            .checked_sub(1)
            .and_then(|last| twice.get(last))
            .is_some_and(|span| span.contains(&at))
        {
            continue;
        }
        let (what, instead) = if c == '\t' {
            (
                "A tab stands in the text.".to_owned(),
                "Write a space instead.",
            )
        } else {
            (
                format!("A control character (U+{:04X}) stands here.", u32::from(c)),
                "Remove it.",
            )
        };
        report.add(&CONTROL_CHARACTER, at..at + c.len_utf8(), what, instead);
    }
}

/// Whether a tab reaches the text: one in a comment or before a value that is no Fluent does
/// not.
fn tab_in_text(context: &Context<'_>, at: usize) -> bool {
    let entries = context.document.entries();
    let after = entries.partition_point(|entry| entry.span.start <= at);
    let entry = after.checked_sub(1).and_then(|last| entries.get(last));
    entry.is_some_and(|entry| entry.patterns().any(|(_, value)| value.span.contains(&at)))
}
