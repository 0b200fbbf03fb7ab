//! Mutations of the syntax.

use super::Kind;
use super::inject::{above, at, below, between, entry, select, text};

pub(super) const SYNTAX: &[Kind] = &[
    ("no equals sign", "syntax", |part, random, _| {
        let (number, from) = entry(part, random)?;
        let mut lines = part.lines.clone();
        lines[number].replace_range(from - 2..from, "");
        at(&lines, number)
    }),
    ("unclosed brace", "syntax", |p, r, _| between(p, r, "{ $x")),
    ("stray brace", "syntax", |p, r, _| between(p, r, "}")),
    ("empty braces", "syntax", |p, r, _| between(p, r, "{ }")),
    ("words in braces", "syntax", |p, r, _| {
        between(p, r, "{ two words }")
    }),
    ("bad escape", "syntax", |p, r, _| {
        between(p, r, r#"{ "\q" }"#)
    }),
    ("unterminated string", "syntax", |p, r, _| {
        between(p, r, r#"{ "abc }"#)
    }),
    ("lower-case function", "syntax", |p, r, _| {
        between(p, r, "{ number($x) }")
    }),
    ("positional after named", "syntax", |p, r, _| {
        between(p, r, "{ NUMBER(a: 1, $x) }")
    }),
    ("term attribute shown", "syntax", |p, r, _| {
        between(p, r, "{ -t.gender }")
    }),
    ("typographic quotes", "syntax", |p, r, _| {
        between(p, r, "{ “x” }")
    }),
    ("no-break space in braces", "syntax", |p, r, _| {
        between(p, r, "{\u{a0}$x }")
    }),
    ("no text", "syntax", |p, r, _| text(p, r, "")),
    ("continuation not indented", "syntax", |p, r, _| {
        below(p, r, "Encore du texte")
    }),
    ("continuation with a bracket", "syntax", |p, r, _| {
        below(p, r, "    [text")
    }),
    ("continuation with a star", "syntax", |p, r, _| {
        below(p, r, "    *text")
    }),
    ("continuation with a full stop", "syntax", |p, r, _| {
        below(p, r, "    .5 text")
    }),
    ("tab indentation", "syntax", |p, r, _| below(p, r, "\ttext")),
    ("comment without a space", "syntax", |p, r, _| {
        above(p, r, "#comment")
    }),
    ("no default variant", "syntax", |p, r, _| {
        select(p, r, &["{ $x ->", "    [one] a", "    [other] b", "}"], 2)
    }),
    ("two default variants", "syntax", |p, r, _| {
        select(p, r, &["{ $x ->", "   *[one] a", "   *[other] b", "}"], 2)
    }),
    ("no variants", "syntax", |p, r, _| {
        select(p, r, &["{ $x ->", "}"], 0)
    }),
    ("variant on the selector's line", "syntax", |p, r, _| {
        select(p, r, &["{ $x -> [one] a", "   *[other] b", "}"], 0)
    }),
    ("message as selector", "syntax", |p, r, _| {
        select(p, r, &["{ x ->", "   *[other] b", "}"], 0)
    }),
    ("indented entry", "swallowed-entry", |part, random, _| {
        let (number, _) = entry(part, random)?;
        let mut lines = part.lines.clone();
        // With its comment: below one it would be an error of syntax.
        let first = (0..number)
            .rev()
            .take_while(|&above| lines[above].starts_with('#'))
            .last()
            .unwrap_or(number);
        if first == 0 || lines[first - 1].is_empty() {
            return None;
        }
        for line in &mut lines[first..=number] {
            line.insert(0, ' ');
        }
        at(&lines, number)
    }),
];
