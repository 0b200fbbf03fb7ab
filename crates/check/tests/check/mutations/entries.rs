//! Mutations of files, entries, references and comments.

use super::inject::{above, at, below, between, entry, in_gap, text};
use super::{Kind, Mutant};

pub(super) const ENTRIES: &[Kind] = &[
    ("bare carriage return", "line-endings", |p, r, _| {
        let number = r.below(p.lines.len() - 1);
        let mut lines = p.lines.clone();
        lines[number].push('\r');
        let next = lines.remove(number + 1);
        lines[number].push_str(&next);
        at(&lines, number)
    }),
    ("CR LF", "line-endings", |p, r, _| {
        let number = r.below(p.lines.len());
        let mut lines = p.lines.clone();
        lines[number].push('\r');
        at(&lines, number)
    }),
    ("not UTF-8", "encoding", |p, r, _| {
        let (number, from) = entry(p, r)?;
        let mut mutant = at(&p.lines, number)?;
        let before: usize = p.lines[..number].iter().map(|line| line.len() + 1).sum();
        mutant.bytes.insert(before + from, 0xE9);
        Some(mutant)
    }),
    ("lost character", "mojibake", |p, r, _| {
        in_gap(p, r, "\u{FFFD}")
    }),
    ("encoded twice", "mojibake", |p, r, _| {
        between(p, r, "rÃ©ponse")
    }),
    ("byte order mark", "bom", |p, _, _| {
        let mut lines = p.lines.clone();
        lines[0].insert(0, '\u{FEFF}');
        at(&lines, 0)
    }),
    ("control character", "control-character", |p, r, _| {
        in_gap(p, r, "\u{8}")
    }),
    ("tab in the text", "control-character", |p, r, _| {
        in_gap(p, r, "\t")
    }),
    ("no last line end", "final-newline", |p, _, _| {
        Some(Mutant {
            bytes: p.lines.join("\n").into_bytes(),
            lines: vec![p.lines.len()],
        })
    }),
    ("duplicate entry", "duplicate-id", |p, r, _| {
        let (number, _) = entry(p, r)?;
        let mut lines = p.lines.clone();
        lines.push(lines[number].clone());
        at(&lines, p.lines.len())
    }),
    ("entry renamed", "unknown-id", |p, r, _| {
        let (number, _) = entry(p, r)?;
        let mut lines = p.lines.clone();
        lines[number].insert(0, 'X');
        at(&lines, number)
    }),
    ("entry removed", "missing", |p, r, _| {
        let (number, _) = entry(p, r)?;
        let mut lines = p.lines.clone();
        lines.remove(number);
        // It is reported after the entry before it, or before the first one.
        let is_entry = |line: &String| line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let before = lines[..number].iter().rposition(is_entry);
        let mut mutant = at(&lines, before.unwrap_or(0))?;
        if before.is_none() {
            mutant.lines.extend(1..=number + 9);
        }
        Some(mutant)
    }),
    ("variable unknown", "unknown-variable", |p, r, _| {
        between(p, r, "{ $nothing }")
    }),
    ("variable lost", "missing-variable", |p, _, _| {
        let number = p
            .lines
            .iter()
            .position(|line| !line.starts_with('#') && line.contains("{ $"))?;
        let mut lines = p.lines.clone();
        lines[number] = lines[number].replace("{ $command }", "");
        at(&lines, number)
    }),
    ("message unknown", "unknown-message", |p, r, _| {
        between(p, r, "{ nothing }")
    }),
    ("term unknown", "unknown-term", |p, r, _| {
        between(p, r, "{ -nothing }")
    }),
    ("function unknown", "unknown-function", |p, r, _| {
        between(p, r, "{ DATETIME($x) }")
    }),
    ("cycle", "cycle", |p, r, _| {
        let (number, from) = entry(p, r)?;
        let mut lines = p.lines.clone();
        let own = lines[number][..from - 3].to_owned();
        lines[number].push_str(&format!(" {{ {own} }}"));
        at(&lines, number)
    }),
    ("blank text", "empty", |p, r, _| text(p, r, r#"{ "" }"#)),
    ("attribute unknown", "unknown-attribute", |p, r, _| {
        below(p, r, "    .title = x")
    }),
    ("code span changed", "literal", |p, r, _| {
        let lines = p.lines.iter().enumerate();
        let code: Vec<usize> = lines
            .filter(|(_, line)| !line.starts_with('#') && line.contains('`'))
            .map(|(at, _)| at)
            .collect();
        let number = *r.of(&code)?;
        let mut lines = p.lines.clone();
        let tick = lines[number].find('`')?;
        lines[number].insert(tick + 1, 'x');
        at(&lines, number)
    }),
    ("backtick lost", "unbalanced", |p, r, _| {
        let lines = p.lines.iter().enumerate();
        let code: Vec<usize> = lines
            .filter(|(_, line)| !line.starts_with('#') && line.contains('`'))
            .map(|(at, _)| at)
            .collect();
        let number = *r.of(&code)?;
        let mut lines = p.lines.clone();
        let tick = lines[number].find('`')?;
        lines[number].remove(tick);
        at(&lines, number)
    }),
    ("half a bracket", "unbalanced", |p, r, _| {
        between(p, r, "(x")
    }),
    ("override", "bidi-control", |p, r, _| {
        between(p, r, "\u{202E}x")
    }),
    ("stray isolate", "bidi-control", |p, r, _| {
        between(p, r, "\u{2067}x")
    }),
    ("English changed", "stale", |p, r, _| {
        let lines = p.lines.iter().enumerate();
        let notes: Vec<usize> = lines
            .filter(|(_, line)| line.starts_with("# en: "))
            .map(|(at, _)| at)
            .collect();
        let number = *r.of(&notes)?;
        let mut lines = p.lines.clone();
        lines[number].push_str(" Really.");
        at(&lines, number)
    }),
    ("comment on nothing", "comment-variable", |p, r, _| {
        above(p, r, "# $nothing (String) - a variable")
    }),
];
