//! Compiles and renders any text as the file of a catalog, and compares with fluent-bundle.
//!
//! A text without fatal diagnostics renders as fluent-bundle renders it.
#![no_main]

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_catalog::{ArgumentKind, Catalog, Message, Row, Table};
use libfuzzer_sys::fuzz_target;

const CODES: [&str; 3] = ["A", "B", "C"];

fuzz_target!(|text: &str| {
    // Code spans in right-to-left texts and isolates differ on purpose: neither is in the input.
    if text.len() > 4_000 || text.contains(['\r', '`']) {
        return;
    }
    let row = |code| {
        Row::new(code, 400)
            .with_argument("s", ArgumentKind::String)
            .with_argument("n", ArgumentKind::Number)
    };
    let table = Table::builder("fuzzed").rows(CODES.map(row)).build().expect("a table");
    let Ok(catalog) = Catalog::from_texts(&table, [("en", text)]) else {
        return;
    };
    let Ok(resource) = FluentResource::try_new(text.to_owned()) else {
        return;
    };
    let english = "en".parse::<unic_langid::LanguageIdentifier>().expect("a tag");
    let mut bundle = FluentBundle::new(vec![english]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("NUMBER");
    if bundle.add_resource(resource).is_err() {
        return;
    }
    let mut args = FluentArgs::new();
    args.set("s", "value");
    args.set("n", 2);
    for code in CODES {
        let Some(pattern) = bundle.get_message(code).and_then(|message| message.value()) else {
            continue;
        };
        let mut errors = Vec::new();
        let theirs = bundle.format_pattern(pattern, Some(&args), &mut errors);
        let message = Message::builder(table.find(code).expect("a code"))
            .arg("s", "value")
            .arg("n", 2)
            .build()
            .expect("both arguments");
        let ours = catalog.render(&message, catalog.source_locale());
        assert_eq!(Cow::Borrowed(&*ours.text), theirs, "{code} of:\n{text}\n{errors:?}");
    }
});
