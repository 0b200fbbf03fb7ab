//! What look-up and rendering cost, against an array, a map, and Fluent's own crates.
//!
//! `cargo bench --bench catalog`
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod codes;
mod fresh;
#[path = "../harness/mod.rs"]
mod harness;
mod look_up;
mod render;
mod threads;

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

const FRENCH: &str = include_str!("../../locales/fr.ftl");
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
        return fresh::fresh_child(&arguments.next().unwrap());
    }
    head();
    look_up::look_up();
    render::render();
    threads::threads();
    fresh::fresh();
    codes::codes();
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
