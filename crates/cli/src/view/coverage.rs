//! How much of the source each language of a catalog has.

use std::collections::HashSet;

use fluent_catalog::{Catalog, Locale};
use fluent_catalog_check::ftl::Document;
use fluent_catalog_check::{Coverage, State, states};

/// The coverage of each locale of a catalog, overlays included, by the entries of the source.
pub(crate) fn coverage(catalog: &Catalog) -> Vec<(Locale, Coverage)> {
    let source = text(catalog, catalog.source_locale());
    let source = Document::parse(&source);
    let of_locale = |locale| {
        let text = text(catalog, locale);
        (locale, count(&source, &Document::parse(&text)))
    };
    catalog.locales().into_iter().map(of_locale).collect()
}

/// The files of a locale as one: of two entries with the same id the first counts, as in the
/// catalog.
fn text(catalog: &Catalog, locale: Locale) -> String {
    let files = catalog.files(locale).iter();
    let texts: Vec<&str> = files.map(|file| file.text()).collect();
    texts.join("\n")
}

fn count(source: &Document<'_>, document: &Document<'_>) -> Coverage {
    let mut coverage = Coverage::default();
    let mut counted = HashSet::new();
    for (id, state) in states(source, document) {
        if !counted.insert(id) {
            continue;
        }
        coverage.total += 1;
        match state {
            State::Translated => coverage.translated += 1,
            State::Stale => coverage.stale += 1,
            State::Identical => coverage.identical += 1,
            _ => coverage.missing += 1,
        }
    }
    coverage
}
