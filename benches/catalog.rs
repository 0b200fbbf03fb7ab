//! What look-up and rendering cost, against an array, a map, and Fluent's own crates.
//!
//! `cargo bench --bench catalog`
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod harness;

use std::collections::HashMap;
use std::fmt::Write;
use std::hint::black_box;
use std::process::Command;
use std::sync::Barrier;
use std::time::Instant;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_catalog::{Catalog, Locale, Message, hubster};
use harness::{Rival, allocations, head, measure, median, row, shuffled, time};
use unic_langid::LanguageIdentifier;

const FRENCH: &str = include_str!("../locales/fr.ftl");
/// How often a round goes through all codes and locales.
const PASSES: usize = 200;

type Bundle = FluentBundle<FluentResource>;

fn bundle(tag: &str, text: &str) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse::<LanguageIdentifier>().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(text.to_owned()).unwrap())
        .unwrap();
    bundle
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--fresh") {
        return fresh_child(&arguments.next().unwrap());
    }
    head();
    look_up();
    render();
    threads();
    fresh();
    codes();
}

struct Pairs {
    ours: Vec<(hubster::Code, Locale)>,
    theirs: Vec<(usize, usize)>,
    table: Vec<Vec<&'static str>>,
}

/// All codes without arguments in all locales, in an order nobody can predict.
fn pairs(catalog: &'static Catalog) -> Pairs {
    let codes: Vec<_> = hubster::Code::ALL
        .iter()
        .copied()
        .filter(|code| code.args().is_empty())
        .collect();
    let locales = catalog.locales();
    let text = |code, locale| catalog.text(code, locale).unwrap();
    let table = locales
        .iter()
        .map(|locale| codes.iter().map(|code| text(*code, *locale)).collect())
        .collect();
    let all = (0..locales.len())
        .flat_map(|l| (0..codes.len()).map(move |c| (l, c)))
        .collect();
    let theirs: Vec<(usize, usize)> = shuffled(all);
    let ours = theirs
        .iter()
        .map(|(l, c)| (codes[*c], locales[*l]))
        .collect();
    Pairs {
        ours,
        theirs,
        table,
    }
}

fn look_up() {
    let catalog = hubster::catalog();
    let Pairs {
        ours,
        theirs,
        table,
    } = pairs(catalog);
    let count = ours.len();
    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let mut sum = 0;
                for _ in 0..PASSES {
                    for (code, locale) in black_box(&ours) {
                        sum += catalog.text(*code, *locale).map_or(0, str::len);
                    }
                }
                sum
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                let mut sum = 0;
                for _ in 0..PASSES {
                    for (locale, code) in black_box(&theirs) {
                        sum += table[*locale][*code].len();
                    }
                }
                sum
            }),
        ),
    ];
    let times = measure(count * PASSES, &mut rivals);
    let allocated = allocations(|| {
        for (code, locale) in &ours {
            black_box(catalog.text(*code, *locale));
        }
    });
    row(
        "text of a code, independent",
        times[0],
        "array index",
        times[1],
        Some(4.0),
        Some(allocated),
    );

    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let mut at = 0;
                for _ in 0..PASSES * count {
                    let (code, locale) = ours[at];
                    let length = catalog.text(code, locale).map_or(0, str::len);
                    at = if at + length < count {
                        at + length
                    } else {
                        length % 7
                    };
                }
                at
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                let mut at = 0;
                for _ in 0..PASSES * count {
                    let (locale, code) = theirs[at];
                    let length = table[locale][code].len();
                    at = if at + length < count {
                        at + length
                    } else {
                        length % 7
                    };
                }
                at
            }),
        ),
    ];
    let times = measure(count * PASSES, &mut rivals);
    row(
        "text of a code, each from the last one's result",
        times[0],
        "array index",
        times[1],
        Some(1.5),
        Some(allocated),
    );

    let bundles: Vec<Bundle> = catalog
        .locales()
        .iter()
        .map(|locale| {
            let text = std::fs::read_to_string(format!("locales/{locale}.ftl")).unwrap();
            bundle(locale.tag(), &text)
        })
        .collect();
    let codes: Vec<_> = hubster::Code::ALL
        .iter()
        .filter(|code| code.args().is_empty())
        .collect();
    let ids: Vec<&str> = codes
        .iter()
        .map(|code| {
            fluent_catalog::CodeRef::from(**code)
                .shared()
                .unwrap_or(code.as_str())
        })
        .collect();
    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                ours.iter()
                    .map(|(code, locale)| catalog.text(*code, *locale).map_or(0, str::len))
                    .sum()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                let mut sum = 0;
                for (locale, code) in &theirs {
                    let bundle = &bundles[*locale];
                    let pattern = bundle.get_message(ids[*code]).unwrap().value().unwrap();
                    sum += bundle.format_pattern(pattern, None, &mut errors).len();
                }
                sum
            }),
        ),
    ];
    let times = measure(count, &mut rivals);
    row(
        "text of a code",
        times[0],
        "fluent-bundle",
        times[1],
        None,
        None,
    );
}

/// What a programmer would write by hand: the text before and after the argument, by locale
/// and code.
struct Parts {
    table: Vec<Vec<[&'static str; 2]>>,
}

impl Parts {
    fn length(&self, locale: usize, code: usize, argument: &str) -> usize {
        let [before, after] = self.table[locale][code];
        before.len() + argument.len() + after.len()
    }

    fn write(&self, locale: usize, code: usize, argument: &str, out: &mut String) {
        let [before, after] = self.table[locale][code];
        out.push_str(before);
        write_argument(argument, out);
        out.push_str(after);
    }
}

fn write_argument(argument: &str, out: &mut String) {
    if argument.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push_str(argument);
    } else {
        out.extend(
            argument
                .chars()
                .map(|c| if c.is_control() { '\u{fffd}' } else { c }),
        );
    }
}

const RENDERS: usize = 20_000;

fn render() {
    let catalog = hubster::catalog();
    let french = catalog.locale("fr").unwrap();
    let message: Message = hubster::ENG009200 { command: "trans" }.into();
    let code = hubster::Code::ENG009200 as usize;
    let parts = Parts {
        table: catalog
            .locales()
            .iter()
            .map(|locale| {
                let text: &str = catalog.render(&message, *locale).text.into_owned().leak();
                let (before, after) = text.split_once("trans").unwrap();
                vec![[before, after]; hubster::Code::ALL.len()]
            })
            .collect(),
    };
    let place = catalog
        .locales()
        .iter()
        .position(|locale| *locale == french)
        .unwrap();
    let argument = String::from("trans");
    let bundle = bundle("fr", FRENCH);
    let pattern = bundle.get_message("ENG009200").unwrap().value().unwrap();
    let mut args = FluentArgs::new();
    args.set("command", "trans");
    let (mut a, mut b, mut c) = (String::new(), String::new(), String::new());

    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                for _ in 0..RENDERS {
                    a.clear();
                    let _ = catalog.write(black_box(&message), french, &mut a);
                    black_box(&a);
                }
                a.len()
            }),
        ),
        (
            "by hand",
            Box::new(|| {
                for _ in 0..RENDERS {
                    b.clear();
                    let (locale, code, argument) = black_box((place, code, &argument));
                    parts.write(locale, code, argument, &mut b);
                    black_box(&b);
                }
                b.len()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                for _ in 0..RENDERS {
                    c.clear();
                    let _ =
                        bundle.write_pattern(&mut c, pattern, Some(black_box(&args)), &mut errors);
                    black_box(&c);
                }
                c.len()
            }),
        ),
    ];
    let times = measure(RENDERS, &mut rivals);
    drop(rivals);
    let mut buffer = String::with_capacity(1024);
    let allocated = allocations(|| {
        buffer.clear();
        let _ = catalog.write(&message, french, &mut buffer);
    });
    row(
        "ENG009200 into a reused buffer",
        times[0],
        "parts by hand",
        times[1],
        Some(2.0),
        Some(allocated),
    );
    row(
        "ENG009200 into a reused buffer",
        times[0],
        "fluent-bundle `write_pattern`",
        times[2],
        None,
        None,
    );

    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                let one = |_| {
                    let out = catalog.render(black_box(&message), french);
                    black_box(&out.text).len()
                };
                (0..RENDERS).map(one).sum()
            }),
        ),
        (
            "by hand",
            Box::new(|| {
                let one = |_| {
                    let (locale, code, argument) = black_box((place, code, &argument));
                    let mut out = String::with_capacity(parts.length(locale, code, argument));
                    parts.write(locale, code, argument, &mut out);
                    black_box(&out).len()
                };
                (0..RENDERS).map(one).sum()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                let mut one = |_| {
                    let out = bundle.format_pattern(pattern, Some(black_box(&args)), &mut errors);
                    black_box(&out).len()
                };
                (0..RENDERS).map(&mut one).sum()
            }),
        ),
    ];
    let times = measure(RENDERS, &mut rivals);
    let allocated = allocations(|| {
        black_box(catalog.render(&message, french));
    });
    row(
        "ENG009200 into a new `String`",
        times[0],
        "parts by hand",
        times[1],
        Some(1.3),
        Some(allocated),
    );
    row(
        "ENG009200 into a new `String`",
        times[0],
        "fluent-bundle `format_pattern`",
        times[2],
        None,
        None,
    );
}

/// The time an operation takes while two threads do the same at once.
fn twice(work: impl Fn() -> usize + Sync, operations: usize) -> f64 {
    let barrier = Barrier::new(2);
    let run = || {
        barrier.wait();
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_nanos() as f64 / operations as f64
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(run);
        let mine = run();
        mine.max(other.join().unwrap())
    })
}

fn threads() {
    let catalog = hubster::catalog();
    let Pairs {
        ours,
        theirs,
        table,
    } = pairs(catalog);
    let operations = ours.len() * PASSES;
    let our_work = || {
        let mut sum = 0;
        for _ in 0..PASSES {
            for (code, locale) in black_box(&ours) {
                sum += catalog.text(*code, *locale).map_or(0, str::len);
            }
        }
        sum
    };
    let their_work = || {
        let table = black_box(&table);
        let mut sum = 0;
        for _ in 0..PASSES {
            for (locale, code) in black_box(&theirs) {
                sum += table[*locale][*code].len();
            }
        }
        sum
    };
    let alone = measure(
        operations,
        &mut [("", Box::new(our_work)), ("", Box::new(their_work))],
    );
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let together = (twice(our_work, operations), twice(their_work, operations));
        ratios.push((together.0 / alone[0], together.1 / alone[1]));
    }
    let ours = median(ratios.iter().map(|ratio| ratio.0).collect());
    let theirs = median(ratios.iter().map(|ratio| ratio.1).collect());
    println!(
        "| text of a code, two threads against one | {ours:.2}× | array index: {theirs:.2}× | {:.2}× | 1.3× | 0 |",
        ours / theirs
    );
}

/// One message from the start of `main` to its text, in a process of its own.
fn fresh_child(way: &str) {
    let start = Instant::now();
    let text = match way {
        "ours" => {
            let catalog = hubster::catalog();
            let french = catalog.locale("fr").unwrap();
            let message = hubster::ENG009200 { command: "trans" }.into();
            catalog.render(&message, french).text.into_owned()
        }
        "fluent-bundle" => {
            let bundle = bundle("fr", FRENCH);
            let pattern = bundle.get_message("ENG009200").unwrap().value().unwrap();
            let mut args = FluentArgs::new();
            args.set("command", "trans");
            bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned()
        }
        _ => {
            let mut text = String::new();
            text.push_str("Commande introuvable. Saisissez `::");
            write_argument(black_box("trans"), &mut text);
            text.push_str(" --list` pour afficher la liste complète des commandes disponibles.");
            text
        }
    };
    let elapsed = start.elapsed().as_nanos();
    println!("{elapsed} {}", text.len());
}

fn fresh() {
    let program = std::env::current_exe().unwrap();
    let ways = ["ours", "fluent-bundle", "static table"];
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..200 {
        for (way, times) in ways.iter().zip(&mut times) {
            let output = Command::new(&program)
                .args(["--fresh", way])
                .output()
                .unwrap();
            let line = String::from_utf8(output.stdout).unwrap();
            times.push(line.split(' ').next().unwrap().parse::<f64>().unwrap());
        }
    }
    let times: Vec<f64> = times.into_iter().map(median).collect();
    row(
        "ENG009200 in a fresh process",
        times[0],
        "fluent-bundle, that one file",
        times[1],
        Some(0.2),
        None,
    );
    println!(
        "| (the same from a static table) | {} | | | | |",
        time(times[2])
    );
}

fn codes() {
    let texts: Vec<&str> = shuffled(
        hubster::Code::ALL
            .iter()
            .map(|code| code.as_str())
            .collect(),
    );
    let mut sorted = texts.clone();
    sorted.sort_unstable();
    let map: HashMap<&str, usize> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| (*text, at))
        .collect();
    let each = |find: &dyn Fn(&str) -> usize| {
        (0..PASSES)
            .map(|_| {
                black_box(&texts)
                    .iter()
                    .map(|text| find(text))
                    .sum::<usize>()
            })
            .sum()
    };
    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                each(&|text| {
                    text.parse::<hubster::Code>()
                        .map_or(0, |code| code as usize)
                })
            }),
        ),
        (
            "binary search",
            Box::new(|| each(&|text| sorted.binary_search(&text).unwrap_or(0))),
        ),
        (
            "std HashMap",
            Box::new(|| each(&|text| map.get(text).copied().unwrap_or(0))),
        ),
    ];
    let times = measure(texts.len() * PASSES, &mut rivals);
    let allocated = allocations(|| {
        black_box("eng009200".parse::<hubster::Code>().ok());
    });
    row(
        "a code from its text",
        times[0],
        "binary search over `&str`",
        times[1],
        Some(0.2),
        Some(allocated),
    );
    row(
        "a code from its text",
        times[0],
        "std `HashMap`",
        times[2],
        None,
        None,
    );
    let mut text = String::new();
    let _ = write!(text, "{}", hubster::ENG009200 { command: "trans" }.command);
}
