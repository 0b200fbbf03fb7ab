//! A catalog of 100,000 codes in 50 locales, built at runtime.
//!
//! `cargo bench --bench large`
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod harness;

use std::hint::black_box;
use std::time::Instant;

use fluent_catalog::{Catalog, CodeRef, Locale, Row, Table};
use harness::{Rival, head, measure, row, shuffled, time};

const LOCALES: usize = 50;
/// Look-ups a round.
const SAMPLE: usize = 200_000;

fn table(name: &str, codes: usize) -> Table {
    let row = |number| Row::new(format!("GEN{number:06}"), 400);
    Table::builder(name)
        .rows((0..codes).map(row))
        .build()
        .unwrap()
}

/// The text of one locale: a sentence of some 70 bytes a code.
fn text(tag: &str, codes: usize) -> String {
    use std::fmt::Write;
    let mut text = String::new();
    for number in 0..codes {
        writeln!(
            text,
            "GEN{number:06} = The request {number} was refused in {tag}: its body lacks the part {}.",
            number * 7 % 1000
        )
        .unwrap();
    }
    text
}

/// `aa`, `ab`, …, with `en` first.
fn tags() -> Vec<String> {
    let letters = |n: usize| [b'a' + (n / 26) as u8, b'a' + (n % 26) as u8].map(char::from);
    let others = (0..)
        .map(|n| letters(n).iter().collect())
        .filter(|tag: &String| tag != "en");
    std::iter::once("en".to_owned())
        .chain(others)
        .take(LOCALES)
        .collect()
}

struct Loaded {
    catalog: Catalog,
    texts: usize,
    read: f64,
    compiled: f64,
}

/// Loads a catalog and compiles every entry of it.
fn load(name: &'static str, count: usize) -> Loaded {
    let table = table(name, count);
    let texts: Vec<(String, String)> = tags()
        .into_iter()
        .map(|tag| {
            let text = text(&tag, count);
            (tag, text)
        })
        .collect();
    let size = texts.iter().map(|(_, text)| text.len()).sum();
    let start = Instant::now();
    let catalog = Catalog::from_texts(&table, texts).unwrap();
    let read = start.elapsed().as_nanos() as f64;
    let codes: Vec<CodeRef<'_>> = table.codes().collect();
    let start = Instant::now();
    for locale in catalog.locales() {
        for code in &codes {
            black_box(catalog.text(*code, locale));
        }
    }
    let compiled = start.elapsed().as_nanos() as f64;
    Loaded {
        catalog,
        texts: size,
        read,
        compiled,
    }
}

fn main() {
    let small = load("small", 10_000);
    let each = |loaded: &Loaded| {
        let entries = (loaded.catalog.table().len() * LOCALES) as f64;
        (loaded.read / entries, loaded.compiled / entries)
    };
    let before = each(&small);
    drop(small);

    let mut large = None;
    let memory = allocation_counter::measure(|| large = Some(load("large", 100_000)));
    let large = large.unwrap();
    let after = each(&large);

    head();
    row(
        "check and load an entry, of 100,000 codes",
        after.0,
        "of 10,000 codes",
        before.0,
        None,
        None,
    );
    row(
        "compile an entry, of 100,000 codes",
        after.1,
        "of 10,000 codes",
        before.1,
        None,
        None,
    );
    println!(
        "| memory of 100,000 codes × 50 locales, all compiled | {} MB | text: {} MB | {:.2}× | 2× | |",
        memory.bytes_current / 1_000_000,
        large.texts / 1_000_000,
        memory.bytes_current as f64 / large.texts as f64
    );
    println!(
        "| (loading all of it) | {} | | | | |",
        time(large.read + large.compiled)
    );
    look_up(&large);
}

fn look_up(loaded: &Loaded) {
    let Loaded { catalog, .. } = loaded;
    let codes: Vec<CodeRef<'_>> = catalog.table().codes().collect();
    let locales = catalog.locales();
    let table: Vec<Vec<&str>> = locales
        .iter()
        .map(|locale| {
            codes
                .iter()
                .map(|code| catalog.text(*code, *locale).unwrap())
                .collect()
        })
        .collect();
    let pairs: Vec<(usize, usize)> = shuffled(
        (0..SAMPLE)
            .map(|n| (n % locales.len(), n * 7919 % codes.len()))
            .collect(),
    );
    let ours: Vec<(CodeRef<'_>, Locale)> = pairs
        .iter()
        .map(|(l, c)| (codes[*c], locales[*l]))
        .collect();
    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let length = |(code, locale): &(CodeRef<'_>, Locale)| {
                    catalog.text(*code, *locale).map_or(0, str::len)
                };
                black_box(&ours).iter().map(length).sum()
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                black_box(&pairs)
                    .iter()
                    .map(|(l, c)| table[*l][*c].len())
                    .sum()
            }),
        ),
    ];
    let times = measure(SAMPLE, &mut rivals);
    row(
        "text of one of 100,000 codes × 50 locales, independent",
        times[0],
        "array index",
        times[1],
        Some(4.0),
        Some(0),
    );

    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let mut at = 0;
                for _ in 0..SAMPLE {
                    let (code, locale) = ours[at];
                    let length = catalog.text(code, locale).map_or(0, str::len);
                    at = (at + length * 1009) % SAMPLE;
                }
                at
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                let mut at = 0;
                for _ in 0..SAMPLE {
                    let (locale, code) = pairs[at];
                    at = (at + table[locale][code].len() * 1009) % SAMPLE;
                }
                at
            }),
        ),
    ];
    let times = measure(SAMPLE, &mut rivals);
    row(
        "the same, each from the last one's result",
        times[0],
        "array index",
        times[1],
        Some(1.5),
        Some(0),
    );
}
