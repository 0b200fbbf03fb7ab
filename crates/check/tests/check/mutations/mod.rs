//! Errors of each kind, put into the shipped translations, are reported by the right rule on the
//! right line.

mod entries;
mod inject;
mod syntax;
mod texts;

use std::thread;

use fluent_catalog_check::{
    Diagnostic, Expectations, Safety, SourceFile, check, fix, ftl::Document,
};

use crate::support::{english, translations};

/// How many mutants of each kind there are in each language.
const EACH: usize = 60;

/// Of so many mutants one is fixed too.
const FIXED_OF: usize = 20;

/// The kinds of errors.
const KINDS: [&[Kind]; 3] = [syntax::SYNTAX, entries::ENTRIES, texts::TEXTS];

/// The name of a kind of error, the rule that reports it, and how it is put into a part.
type Kind = (&'static str, &'static str, Injection);

/// Returns `None` where the part, or the language, cannot have the error.
type Injection = fn(&Part, &mut Random, &str) -> Option<Mutant>;

/// Entries of a shipped file and their source, small enough to be checked often.
struct Part {
    english: String,
    /// The lines of the translation.
    lines: Vec<String>,
}

/// A file with an error, and the lines (from 1) of which one must be reported.
struct Mutant {
    bytes: Vec<u8>,
    lines: Vec<usize>,
}

/// A small generator (xorshift): the same mutants in every run.
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

#[test]
fn errors_in_every_shipped_language_are_reported() {
    let english = english();
    let translations = translations();
    assert_ne!(translations, []);
    let injected: Vec<Vec<usize>> = thread::scope(|scope| {
        let english = &english;
        let threads: Vec<_> = translations
            .iter()
            .map(|(tag, text)| scope.spawn(move || mutate(tag, &parts(english, text))))
            .collect();
        let threads = threads.into_iter();
        threads.map(|thread| thread.join().unwrap()).collect()
    });
    let kinds = KINDS.iter().copied().flatten().enumerate();
    let never = kinds.filter(|(number, _)| injected.iter().all(|counts| counts[*number] == 0));
    let never: Vec<&str> = never.map(|(_, (kind, ..))| *kind).collect();
    assert_eq!(never, [""; 0], "never injected");
}

/// A translation in parts, each with its English.
fn parts(english: &str, translation: &str) -> Vec<Part> {
    let source = Document::parse(english);
    let file = Document::parse(translation);
    let lines: Vec<String> = translation.lines().map(str::to_owned).collect();
    let mut parts = Vec::new();
    for entries in file.entries().chunks(2) {
        let line = |at: usize| file.position(at).line;
        let (first, last) = (entries.first().unwrap(), entries.last().unwrap());
        let comment = first.comment.as_ref();
        let start = comment.map_or(first.span.start, |comment| comment.span.start);
        let sources = entries
            .iter()
            .map(|entry| &source.message(entry.id).unwrap().span);
        let sources = sources.map(|span| format!("{}\n", source.slice(span.clone())));
        let mut english: String = sources.collect();
        english.push_str("files = { $n ->\n    [one] { $n } x\n   *[other] { $n } x\n}\n");
        let lines = lines[line(start) - 1..line(last.span.end)].to_vec();
        parts.push(Part { english, lines });
    }
    parts
}

/// Checks the mutants of each kind in a language; returns how many there are.
fn mutate(language: &str, parts: &[Part]) -> Vec<usize> {
    let documents = parts.iter().map(|part| Document::parse(&part.english));
    let documents: Vec<Document<'_>> = documents.collect();
    let expected: Vec<Expectations<'_>> = documents.iter().map(Expectations::against).collect();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut missed: Vec<(&str, String)> = Vec::new();
    let mut counts = Vec::new();
    for (kind, rule, inject) in KINDS.iter().copied().flatten() {
        let mut count = 0;
        // Steps of the golden ratio visit all parts evenly.
        let step = (parts.len() * 618 / 1_000) | 1;
        for number in (0..EACH * 40).map(|attempt| attempt * step % parts.len()) {
            let Some(mutant) = inject(&parts[number], &mut random, language) else {
                continue;
            };
            count += 1;
            let file = SourceFile::new("x.ftl", Some(language), mutant.bytes);
            let diagnostics = check(&expected[number], &file.parse());
            let is_reported = diagnostics.iter().any(|diagnostic| {
                diagnostic.rule == *rule && mutant.lines.contains(&diagnostic.start.line)
            });
            if !is_reported {
                let line = file.text().lines().nth(mutant.lines[0] - 1);
                missed.push((kind, line.unwrap_or_default().to_owned()));
            }
            if count % FIXED_OF == 0 {
                check_fixes(kind, &expected[number], &file, &diagnostics);
            }
            if count == EACH {
                break;
            }
        }
        counts.push(count);
    }
    assert_eq!(missed, [], "{language}");
    counts
}

/// A fix introduces no diagnostic, and fixing twice is fixing once.
fn check_fixes(kind: &str, expected: &Expectations<'_>, file: &SourceFile, before: &[Diagnostic]) {
    for level in [Safety::Safe, Safety::Unsafe] {
        let fixed = fix(expected, file, level);
        let again = SourceFile::new("x.ftl", file.locale(), fixed.bytes.clone());
        let after = check(expected, &again.parse());
        // Line ends and a byte order mark hide what follows them.
        if !["bare carriage return", "byte order mark", "indented entry"].contains(&kind) {
            for found in &after {
                let same = |other: &&Diagnostic| (other.rule, &other.id) == (found.rule, &found.id);
                let (now, then) = (after.iter().filter(same), before.iter().filter(same));
                let text = file.text();
                assert!(now.count() <= then.count(), "{kind}: {found:#?} in {text}");
            }
        }
        let twice = fix(expected, &again, level);
        assert_eq!(twice.applied, [], "{kind}: {}", file.text());
        assert!(again.bytes() == twice.bytes, "{kind}");
    }
}
