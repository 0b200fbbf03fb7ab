//! `GET /locales`: the languages, and how much of the catalog each has.

use axum::response::Response;
use serde::Serialize;

use super::answer::Answer;
use crate::catalog::Catalog;
use crate::locale::Locale;

/// A language of the catalog.
#[derive(Serialize)]
struct Language {
    locale: Locale,
    /// Its name in itself.
    name: &'static str,
    direction: &'static str,
    /// Whether the others are translated from it.
    source: bool,
    /// How many codes and statuses have a text of its own.
    translated: usize,
    /// How many there are.
    total: usize,
    /// The same in percent, cut to tenths.
    coverage: f64,
}

pub(super) async fn locales(answer: Answer) -> Response {
    answer.json(|catalog, _| {
        let locales = catalog.locales();
        let languages: Vec<_> = locales.iter().map(|locale| of(*locale, catalog)).collect();
        (languages, locales)
    })
}

fn of(locale: Locale, catalog: &Catalog) -> Language {
    let table = catalog.table();
    let codes = table
        .codes()
        .map(|code| catalog.describe(code, locale).locale);
    let statuses = table.statuses().iter();
    let statuses = statuses.filter_map(|status| catalog.describe_status(*status, locale));
    let texts = codes.chain(statuses.map(|rendered| rendered.locale));
    let translated = texts.filter(|own| *own == locale).count();
    let total = table.codes().len() + table.statuses().len();
    // Tenths of a percent are at most a thousand.
    let tenths = (translated * 1000).checked_div(total).unwrap_or(1000) as f64;
    Language {
        locale,
        name: locale.name(),
        direction: locale.direction().as_str(),
        source: locale == catalog.source_locale(),
        translated,
        total,
        coverage: tenths / 10.0,
    }
}
