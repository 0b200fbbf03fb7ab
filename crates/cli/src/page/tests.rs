//! Whole pages of small catalogs: without services, in one language, with a text that is missing.
//!
//! `SNAPSHOTS=overwrite cargo test -p fluent-catalog-cli --lib page::` updates the snapshots.

use snapbox::assert::{Assert, DEFAULT_ACTION_ENV};
use snapbox::{Data, IntoData, file};

use fluent_catalog::{ArgumentKind, Catalog, CodeRef, Row, Table};

use super::{ASSETS, Frame, Search, Site, Words, code, index, refusal};
use crate::builtin;

const ENGLISH: &str = "\
LATE = { $days ->
    [one] The parcel { $parcel } is a day late.
   *[other] The parcel { $parcel } is { $days } days late: see `track { $parcel }`.
}
LOST = The <parcel> & its label are lost.
";

/// Another team's catalog, with what its languages say.
fn parcels(texts: &[(&str, &str)]) -> Catalog {
    let late = Row::new("LATE", 409)
        .with_argument("parcel", ArgumentKind::String)
        .with_argument("days", ArgumentKind::Number);
    let lost = Row::new("LOST", 404);
    let table = Table::builder("parcels").row(late).row(lost);
    let table = table.build().unwrap();
    Catalog::from_texts(&table, texts.iter().copied()).unwrap()
}

fn frame<'a>(catalog: &'a Catalog, tag: &str, root: &'a str) -> Frame<'a> {
    let locale = catalog.locale(tag).unwrap();
    Frame {
        catalog,
        locale,
        words: Words::new(locale),
        site: Site::Reference,
        is_named: tag != "en",
        root,
        query: &[],
    }
}

fn codes(catalog: &Catalog) -> Vec<CodeRef<'_>> {
    catalog.table().codes().collect()
}

/// Compares a page with a snapshot, one element per line. The names of its files change with
/// their texts.
#[track_caller]
fn is(page: maud::Markup, expected: Data) {
    let mut page = page.into_string().replace("><", ">\n<") + "\n";
    for (asset, name) in [
        (&ASSETS.style, "STYLE"),
        (&ASSETS.script, "SCRIPT"),
        (&ASSETS.icon, "ICON"),
    ] {
        page = page.replace(&asset.name, name);
    }
    let assert = Assert::new().action_env(DEFAULT_ACTION_ENV);
    assert.eq(page.raw(), expected.raw());
}

#[test]
fn the_codes_of_one_language_without_services() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let frame = frame(&catalog, "en", "./");
    is(
        index(&frame, &Search::default(), &codes(&catalog)),
        file!["snapshots/the_codes_of_one_language_without_services.html"],
    );
}

#[test]
fn what_is_not_translated_says_so() {
    let catalog = parcels(&[("en", ENGLISH), ("ar", "LOST = فُقد الطرد.\n")]);
    let frame = frame(&catalog, "ar", "./");
    is(
        index(&frame, &Search::default(), &codes(&catalog)),
        file!["snapshots/what_is_not_translated_says_so.html"],
    );
}

#[test]
fn nothing_is_found() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let frame = frame(&catalog, "en", "./");
    let search = Search {
        words: "\"><script>alert(1)</script>",
        ..Search::default()
    };
    is(
        index(&frame, &search, &[]),
        file!["snapshots/nothing_is_found.html"],
    );
}

#[test]
fn a_code_with_arguments() {
    let french = "LATE = Le colis { $parcel } a { $days } jours de retard.\n";
    let catalog = parcels(&[("en", ENGLISH), ("fr", french)]);
    let late = catalog.table().find("LATE").unwrap();
    is(
        code(&frame(&catalog, "fr", "../"), &catalog, late, ""),
        file!["snapshots/a_code_with_arguments.html"],
    );
}

#[test]
fn a_code_with_the_address_of_its_service() {
    let catalog = parcels(&[("en", ENGLISH)]);
    let lost = catalog.table().find("LOST").unwrap();
    let base_url = "https://parcels.example/api";
    is(
        code(&frame(&catalog, "en", "../"), &catalog, lost, base_url),
        file!["snapshots/a_code_with_the_address_of_its_service.html"],
    );
}

#[test]
fn a_refusal() {
    let catalog = parcels(&[("en", ENGLISH), ("fr", "LOST = Perdu.\n")]);
    is(
        refusal(&frame(&catalog, "fr", "../"), &builtin::SRV404002),
        file!["snapshots/a_refusal.html"],
    );
}

#[test]
fn a_catalog_without_codes() {
    let table = Table::builder("nothing").build().unwrap();
    let catalog = Catalog::from_texts(&table, [("en", "")]).unwrap();
    let frame = frame(&catalog, "en", "./");
    is(
        index(&frame, &Search::default(), &[]),
        file!["snapshots/a_catalog_without_codes.html"],
    );
}
