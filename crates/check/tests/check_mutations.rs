//! Faults of each kind, put at random places into the shipped translations, are found by the
//! right rule at the right line.

#![cfg(feature = "style")]
#![allow(clippy::unwrap_used)]

use std::{collections::BTreeMap, fs, ops::Range, path::Path};

use fluent_catalog_check::{
    Diagnostic, Expectations, Safety, SourceFile, check, fix, ftl::Document,
};

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

/// How many faults of each kind are put into each language.
const EACH: usize = 1_000;

/// Of so many faults one is fixed too.
const FIXED_OF: usize = 50;

/// Entries of a shipped file with those of the source: small enough to be judged often.
struct Part {
    english: String,
    /// The lines of the translation.
    lines: Vec<String>,
}

/// A small generator (xorshift): the same faults in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn of<'v, T>(&mut self, values: &'v [T]) -> Option<&'v T> {
        if values.is_empty() {
            None
        } else {
            values.get(self.below(values.len()))
        }
    }
}

/// A file with a fault, and the line (from 1) where it must be found; where there are several
/// such lines any will do.
struct Faulty {
    bytes: Vec<u8>,
    lines: Vec<usize>,
}

type Injection = fn(&Part, &mut Random, &str) -> Option<Faulty>;

fn at(lines: &[String], line: usize) -> Option<Faulty> {
    Some(Faulty {
        bytes: (lines.join("\n") + "\n").into_bytes(),
        lines: vec![line + 1],
    })
}

/// A line that holds an entry, and where its text begins.
fn entry(part: &Part, random: &mut Random) -> Option<(usize, usize)> {
    let lines = part.lines.iter().enumerate();
    let entries: Vec<(usize, usize)> = lines
        .filter(|(_, line)| line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic))
        .filter_map(|(number, line)| Some((number, line.find(" = ")? + 3)))
        .collect();
    random.of(&entries).copied()
}

/// The places between words of a text, outside of code and placeables: the spaces, or where there
/// are none any place between two letters.
fn gaps(line: &str, from: usize) -> Vec<Range<usize>> {
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
                let behind = line[at + 1..]
                    .chars()
                    .next()
                    .is_some_and(char::is_alphabetic);
                if before.is_alphabetic() && behind {
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

/// Kana and Han, between whose words no space stands.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

/// Puts something between two words.
fn between(part: &Part, random: &mut Random, what: &str) -> Option<Faulty> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    let gap = random.of(&gaps(&lines[number], from))?.clone();
    lines[number].replace_range(gap, &format!(" {what} "));
    at(&lines, number)
}

/// Puts something in the place of one space.
fn in_gap(part: &Part, random: &mut Random, what: &str) -> Option<Faulty> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    let gap = random.of(&gaps(&lines[number], from))?.clone();
    lines[number].replace_range(gap, what);
    at(&lines, number)
}

/// Replaces the text of an entry.
fn text(part: &Part, random: &mut Random, text: &str) -> Option<Faulty> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines[number].replace_range(from.., text);
    at(&lines, number)
}

/// Puts lines below an entry.
fn below(part: &Part, random: &mut Random, line: &str) -> Option<Faulty> {
    let (number, _) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines.insert(number + 1, line.to_owned());
    at(&lines, number + 1)
}

/// Puts a comment line directly above an entry.
fn above(part: &Part, random: &mut Random, line: &str) -> Option<Faulty> {
    let (number, _) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines.insert(number, line.to_owned());
    at(&lines, number)
}

/// The kinds of faults, with the rule that must find each.
const KINDS: &[(&str, &str, Injection)] = &[
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
    ("positional behind named", "syntax", |p, r, _| {
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
    ("no UTF-8", "encoding", |p, r, _| {
        let (number, from) = entry(p, r)?;
        let mut faulty = at(&p.lines, number)?;
        let before: usize = p.lines[..number].iter().map(|line| line.len() + 1).sum();
        faulty.bytes.insert(before + from, 0xE9);
        Some(faulty)
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
        Some(Faulty {
            bytes: p.lines.join("\n").into_bytes(),
            lines: vec![p.lines.len()],
        })
    }),
    ("entry twice", "duplicate-id", |p, r, _| {
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
        // Its place is behind the entry before it, or before the first one.
        let is_entry = |line: &String| line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        let before = lines[..number].iter().rposition(is_entry);
        let mut faulty = at(&lines, before.unwrap_or(0))?;
        if before.is_none() {
            faulty.lines.extend(1..=number + 9);
        }
        Some(faulty)
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
    ("circle", "cycle", |p, r, _| {
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
    ("word twice", "repeated-word", |p, r, language| {
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
    ("idle waiver", "waiver", |p, r, _| {
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
    ("form misspelt", "plural-unreachable", |p, r, _| {
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
    ("variant twice", "duplicate-variant", |p, r, _| {
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

/// Writes a select in the place of a text; the fault is on one of its lines.
fn select(part: &Part, random: &mut Random, select: &[&str], fault: usize) -> Option<Faulty> {
    let (number, from) = entry(part, random)?;
    let mut lines = part.lines.clone();
    lines[number].replace_range(from.., select[0]);
    for (below, line) in select[1..].iter().enumerate() {
        lines.insert(
            number + 1 + below,
            format!("    {line}").replace("    }", "}"),
        );
    }
    at(&lines, number + fault)
}

/// A plural in both languages, put behind a random entry; the fault is in one of the variants, or
/// in the line of the selector.
fn plural(part: &Part, random: &mut Random, variants: &[&str], fault: usize) -> Option<Faulty> {
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
        if fault == usize::MAX {
            number + 1
        } else {
            number + 2 + fault
        },
    )
}

/// A shipped translation in parts, each with its English.
fn parts(language: &str) -> Vec<Part> {
    let folder = Path::new(LOCALES);
    let english = fs::read_to_string(folder.join("en.ftl")).unwrap();
    let translation = fs::read_to_string(folder.join(format!("{language}.ftl"))).unwrap();
    let source = Document::parse(&english);
    let file = Document::parse(&translation);
    let lines: Vec<String> = translation.lines().map(str::to_owned).collect();
    let mut parts = Vec::new();
    for entries in file.entries().chunks(2) {
        let block = |at: usize| file.position(at).line;
        let first = entries.first().unwrap();
        let first = first
            .comment
            .as_ref()
            .map_or(first.span.start, |comment| comment.span.start);
        let last = entries.last().unwrap().span.end;
        let mut english: String = entries
            .iter()
            .map(|entry| &source.message(entry.id).unwrap().span)
            .map(|span| format!("{}\n", source.slice(span.clone())))
            .collect();
        english.push_str("files = { $n ->\n    [one] { $n } x\n   *[other] { $n } x\n}\n");
        let lines: Vec<String> = lines[block(first) - 1..block(last)].to_vec();
        parts.push(Part { english, lines });
    }
    parts
}

/// Injects each kind of fault into a language; how often each was injected.
fn mutate(language: &str) -> Vec<usize> {
    let parts = parts(language);
    let documents: Vec<Document<'_>> = parts
        .iter()
        .map(|part| Document::parse(&part.english))
        .collect();
    let expected: Vec<Expectations<'_>> = documents.iter().map(Expectations::against).collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut missed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut injected = Vec::new();
    for (kind, rule, inject) in KINDS {
        let (mut done, mut tries) = (0, 0);
        while done < EACH && tries < EACH * 400 {
            tries += 1;
            let number = random.below(parts.len());
            let Some(faulty) = inject(&parts[number], &mut random, language) else {
                continue;
            };
            done += 1;
            let file = SourceFile::new("x.ftl", Some(language), faulty.bytes);
            let diagnostics = check(&expected[number], &file.parse());
            let is_at_fault = |found: &&Diagnostic| {
                found.rule == *rule && faulty.lines.contains(&found.start.line)
            };
            if diagnostics.iter().find(is_at_fault).is_none() {
                let line = file.text().lines().nth(faulty.lines[0] - 1);
                let line = line.unwrap_or_default().to_owned();
                missed.entry(kind).or_default().push(line);
            }
            if done % FIXED_OF == 0 {
                check_fixes(kind, &expected[number], &file, &diagnostics);
            }
        }
        injected.push(done);
        let is_for_another = tries == EACH * 400 && done == 0;
        assert!(
            is_for_another || done == EACH,
            "{kind}: {done} in {language}"
        );
    }
    let shown: Vec<String> = missed
        .iter()
        .map(|(kind, lines)| format!("{kind}: {} missed, such as {:?}", lines.len(), lines[0]))
        .collect();
    assert_eq!(shown, Vec::<String>::new(), "{language}");
    injected
}

/// A fix introduces no diagnostic, fixing twice is fixing once, and every safe edit is applied or
/// refused.
fn check_fixes(kind: &str, expected: &Expectations<'_>, file: &SourceFile, before: &[Diagnostic]) {
    for level in [Safety::Safe, Safety::Unsafe] {
        let fixed = fix(expected, file, level);
        let again = SourceFile::new("x.ftl", file.locale(), fixed.bytes.clone());
        let after = check(expected, &again.parse());
        // Line ends and a byte order mark hide what is behind them.
        if !["bare carriage return", "byte order mark", "indented entry"].contains(&kind) {
            for found in &after {
                let same = |other: &&Diagnostic| (other.rule, &other.id) == (found.rule, &found.id);
                let (now, then) = (after.iter().filter(same), before.iter().filter(same));
                assert!(
                    now.count() <= then.count(),
                    "{kind}: {found:#?} in {}",
                    file.text()
                );
            }
        }
        let twice = fix(expected, &again, level);
        assert_eq!(twice.applied, [], "{kind}: {}", file.text());
        assert!(again.bytes() == twice.bytes, "{kind}");
    }
}

#[test]
fn faults_in_every_shipped_language_are_found() {
    let names = fs::read_dir(LOCALES).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let tags = names.filter_map(|name| Some(name.strip_suffix(".ftl")?.to_owned()));
    let tags: Vec<String> = tags.filter(|tag| tag != "en").collect();
    assert!(tags.len() >= 2);
    let injected: Vec<Vec<usize>> = std::thread::scope(|scope| {
        let threads: Vec<_> = tags
            .iter()
            .map(|tag| scope.spawn(move || mutate(tag)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    for (number, (kind, ..)) in KINDS.iter().enumerate() {
        let sum: usize = injected.iter().map(|language| language[number]).sum();
        assert!(sum >= EACH, "{kind} was never injected");
    }
}
