//! Mutations of the texts.

use super::Kind;
use super::inject::{above, at, between, entry, gaps, in_gap, plural, text};

pub(super) const TEXTS: &[Kind] = &[
    ("escape in the text", "text-escape", |p, r, _| {
        in_gap(p, r, r"\n")
    }),
    ("HTML in the text", "text-escape", |p, r, _| {
        between(p, r, "<b>x</b>")
    }),
    ("two spaces", "double-space", |p, r, _| in_gap(p, r, "  ")),
    ("space at the end", "edge-space", |p, r, _| {
        let (number, _) = entry(p, r)?;
        let mut lines = p.lines.clone();
        lines[number].push(' ');
        at(&lines, number)
    }),
    ("zero-width space", "invisible-character", |p, r, _| {
        in_gap(p, r, "\u{200B}")
    }),
    ("soft hyphen", "invisible-character", |p, r, _| {
        in_gap(p, r, "\u{AD}")
    }),
    ("Cyrillic letter", "mixed-script", |p, r, language| {
        if !["fr", "de", "es", "pt-BR"].contains(&language) {
            return None;
        }
        let (number, from) = entry(p, r)?;
        let line = &p.lines[number];
        let gap = r.of(&gaps(line, from))?.start;
        let word = line[gap + 1..].split(|c: char| !c.is_alphabetic()).next()?;
        let at_e = word.find('e').filter(|_| word.chars().count() > 3)?;
        let mut lines = p.lines.clone();
        lines[number].replace_range(gap + 1 + at_e..gap + 2 + at_e, "е");
        at(&lines, number)
    }),
    ("end mark lost", "end-mark", |p, r, _| {
        let lines = p.lines.iter().enumerate();
        let stops: Vec<usize> = lines
            .filter(|(_, line)| !line.starts_with('#') && line.ends_with(['.', '。']))
            .map(|(at, _)| at)
            .collect();
        let number = *r.of(&stops)?;
        let mut lines = p.lines.clone();
        lines[number].pop();
        at(&lines, number)
    }),
    ("three dots", "ellipsis", |p, r, _| in_gap(p, r, "... ")),
    ("space before a comma", "punctuation-spacing", |p, r, _| {
        in_gap(p, r, " , ")
    }),
    ("foreign quotes", "quotes", |p, r, language| {
        if language == "fr" {
            between(p, r, "\"x\"")
        } else {
            None
        }
    }),
    ("English left", "untranslated", |p, r, _| {
        let (number, from) = entry(p, r)?;
        let id = p.lines[number][..from - 3].to_owned();
        let english = p
            .english
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{id} = ")))?;
        // One word, or a name, may be the same in both languages.
        if english
            .split(' ')
            .filter(|word| word.starts_with(char::is_lowercase))
            .count()
            < 2
        {
            return None;
        }
        let mut lines = p.lines.clone();
        lines[number].replace_range(from.., english);
        at(&lines, number)
    }),
    ("repeated word", "repeated-word", |p, r, language| {
        if ["ja", "zh-Hans"].contains(&language) {
            return None;
        }
        let (number, from) = entry(p, r)?;
        let line = &p.lines[number];
        let gap = r.of(&gaps(line, from))?.start;
        let word = line[gap + 1..]
            .split(|c: char| !c.is_alphabetic())
            .next()?
            .to_owned();
        if word.chars().count() < 2
            || ["vous", "nous", "die", "der", "das", "den", "sie"]
                .contains(&word.to_lowercase().as_str())
        {
            return None;
        }
        let mut lines = p.lines.clone();
        lines[number].insert_str(gap + 1, &format!("{} ", word.to_lowercase()));
        // A capital would begin a name.
        if word.starts_with(char::is_uppercase) {
            None
        } else {
            at(&lines, number)
        }
    }),
    ("id in the text", "id-in-text", |p, r, _| {
        let (number, from) = entry(p, r)?;
        let mut lines = p.lines.clone();
        let id = lines[number][..from - 3].to_owned();
        let gap = r.of(&gaps(&lines[number], from))?.start;
        lines[number].insert_str(gap, &format!(" {id}"));
        at(&lines, number)
    }),
    ("unused waiver", "waiver", |p, r, _| {
        above(p, r, "# check: allow cycle - no reason")
    }),
    ("hyphens made a dash", "literal", |p, _, _| {
        let number = p
            .lines
            .iter()
            .position(|line| !line.starts_with('#') && line.contains("--list"))?;
        let mut lines = p.lines.clone();
        lines[number] = lines[number].replace("--list", "—list");
        at(&lines, number)
    }),
    ("misspelled form", "plural-unreachable", |p, r, _| {
        plural(p, r, &["[oen] { $n } x", "*[other] { $n } x"], 0)
    }),
    (
        "form of another language",
        "plural-unreachable",
        |p, r, language| {
            if language == "ar" {
                return None;
            }
            plural(
                p,
                r,
                &["[one] { $n } x", "[two] { $n } x", "*[other] { $n } x"],
                1,
            )
        },
    ),
    ("form missing", "plural-missing", |p, r, language| {
        if ["ja", "zh-Hans"].contains(&language) {
            // There is only one.
            return None;
        }
        if language == "ar" {
            plural(p, r, &["[one] { $n } y", "*[other] { $n } y"], usize::MAX)
        } else {
            plural(p, r, &["[few] { $n } y", "*[other] { $n } y"], usize::MAX)
        }
    }),
    ("duplicate variant", "duplicate-variant", |p, r, _| {
        plural(
            p,
            r,
            &["[one] { $n } x", "[one] { $n } x", "*[other] { $n } x"],
            1,
        )
    }),
    ("one in words", "plural-number", |p, r, language| {
        if language == "fr" {
            plural(p, r, &["[one] un x", "*[other] { $n } x"], 0)
        } else {
            None
        }
    }),
    ("number lost in a variant", "missing-variable", |p, r, _| {
        plural(p, r, &["[one] { $n } x", "[0] { $n } x", "*[other] x"], 2)
    }),
    (
        "hundred and one placeables",
        "too-many-placeables",
        |p, r, _| {
            let many = vec![r#"{ "x" }"#; 101]
                .join("{\"\"}")
                .replace("{\"\"}", " ");
            let many = many.replace(r#"{ "x" }"#, "{ $x }");
            text(p, r, &many)
        },
    ),
];
