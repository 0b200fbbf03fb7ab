//! Syncs any text with any source: a synced file has no syntax errors, and syncing it again changes
//! nothing.
//!
//! The input is the source, a line `====`, and the file.
#![no_main]

use fluent_catalog_check::ftl::Document;
use fluent_catalog_check::sync::{SyncOptions, sync};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let Some((source, file)) = input.split_once("\n====\n") else {
        return;
    };
    let source = Document::parse(source);
    let options = SyncOptions {
        accept: &[],
        plurals: &["one", "other"],
    };
    let knows = |id: &str| source.message(id).is_some();
    let Ok(once) = sync(&source, &Document::parse(file), &knows, options) else {
        return;
    };
    let twice = sync(&source, &Document::parse(&once.text), &knows, options);
    let twice = twice.unwrap_or_else(|error| panic!("{error}\n{}", once.text));
    assert_eq!(once.text, twice.text, "synced twice");
});
