//! How an error is put into a part of a translation.

use std::ops::Range;

use super::{Mutant, Part, Random};

/// A part with an error on a line, counted from 0.
pub(super) fn at(lines: &[String], line: usize) -> Option<Mutant> {
    Some(Mutant {
        bytes: (lines.join("\n") + "\n").into_bytes(),
        lines: vec![line + 1],
    })
}

/// A line that holds an entry, and where its text begins.
pub(super) fn entry(part: &Part, random: &mut Random) -> Option<(usize, usize)> {
    let lines = part.lines.iter().enumerate();
    let entries: Vec<(usize, usize)> = lines
        .filter(|(_, line)| line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic))
        .filter_map(|(number, line)| Some((number, line.find(" = ")? + 3)))
        .collect();
    random.of(&entries).copied()
}

/// The gaps between words of a text, outside of code and placeables: the spaces, or where there
/// are none any gap between two letters.
pub(super) fn gaps(line: &str, from: usize) -> Vec<Range<usize>> {
    let is_spaced = line[from..].matches(' ').count() > 1 && line[from..].is_ascii()
        || !line.contains(is_ideographic);
    let (mut code, mut depth, mut gaps) = (false, 0_usize, Vec::new());
    let mut before = ' ';
    for (at, c) in line.char_indices().skip_while(|(at, _)| *at < from) {
        match c {
            '`' => code = !code,
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if code || depth > 0 => {}
            ' ' if is_spaced => {
                let letter_follows = line[at + 1..]
                    .chars()
                    .next()
                    .is_some_and(char::is_alphabetic);
                if before.is_alphabetic() && letter_follows {
                    gaps.push(at..at + 1);
                }
            }
            _ if !is_spaced && is_ideographic(before) && is_ideographic(c) => gaps.push(at..at),
            _ => {}
        }
        before = c;
    }
    gaps
}

/// Kana and Han, which have no spaces between words.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

/// Puts something between two words.
pub(super) fn between(part: &Part, random: &mut Random, what: &str) -> Option<Mutant> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    let gap = random.of(&gaps(&lines[number], from))?.clone();
    lines[number].replace_range(gap, &format!(" {what} "));
    at(&lines, number)
}

/// Replaces one space.
pub(super) fn in_gap(part: &Part, random: &mut Random, what: &str) -> Option<Mutant> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    let gap = random.of(&gaps(&lines[number], from))?.clone();
    lines[number].replace_range(gap, what);
    at(&lines, number)
}

/// Replaces the text of an entry.
pub(super) fn text(part: &Part, random: &mut Random, text: &str) -> Option<Mutant> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines[number].replace_range(from.., text);
    at(&lines, number)
}

/// Puts lines below an entry.
pub(super) fn below(part: &Part, random: &mut Random, line: &str) -> Option<Mutant> {
    let (number, _) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines.insert(number + 1, line.to_owned());
    at(&lines, number + 1)
}

/// Puts a comment line directly above an entry.
pub(super) fn above(part: &Part, random: &mut Random, line: &str) -> Option<Mutant> {
    let (number, _) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines.insert(number, line.to_owned());
    at(&lines, number)
}

/// Replaces a text by a select; the error is on one of its lines.
pub(super) fn select(
    part: &Part,
    random: &mut Random,
    select: &[&str],
    error: usize,
) -> Option<Mutant> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines[number].replace_range(from.., select[0]);
    for (below, line) in select[1..].iter().enumerate() {
        lines.insert(
            number + 1 + below,
            format!("    {line}").replace("    }", "}"),
        );
    }
    at(&lines, number + error)
}

/// A plural in both languages, put after a random entry; the error is in one of the variants, or
/// in the line of the selector.
pub(super) fn plural(
    part: &Part,
    random: &mut Random,
    variants: &[&str],
    error: usize,
) -> Option<Mutant> {
    let (number, _) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines.insert(number + 1, "files = { $n ->".to_owned());
    for (below, variant) in variants.iter().enumerate() {
        let indent = if variant.starts_with('*') {
            "   "
        } else {
            "    "
        };
        lines.insert(number + 2 + below, format!("{indent}{variant}"));
    }
    lines.insert(number + 2 + variants.len(), "}".to_owned());
    at(
        &lines,
        if error == usize::MAX {
            number + 1
        } else {
            number + 2 + error
        },
    )
}
