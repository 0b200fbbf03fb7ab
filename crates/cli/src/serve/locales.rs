//! `GET /locales`: the languages, and how much of the source each has.

use axum::response::Response;
use serde::Serialize;

use fluent_catalog::Locale;

use super::answer::Answer;

/// A language of the catalog.
#[derive(Serialize)]
struct LocaleView {
    locale: Locale,
    /// Its name in the language itself.
    name: &'static str,
    direction: &'static str,
    /// Whether the others are translated from it.
    source: bool,
    /// How many entries of the source have a translation that is not out of date.
    translated: usize,
    /// How many entries the source has.
    total: usize,
    /// The share of the two in percent, truncated to tenths.
    coverage: f64,
}

pub(super) async fn locales(answer: Answer) -> Response {
    answer.json(|answer| {
        let source = answer.catalog().source_locale();
        let coverage = answer.served.coverage().iter();
        let views: Vec<_> = coverage
            .map(|(locale, coverage)| LocaleView {
                locale: *locale,
                name: locale.name(),
                direction: locale.direction().as_str(),
                source: *locale == source,
                translated: coverage.translated + coverage.identical,
                total: coverage.total,
                coverage: coverage.percent(),
            })
            .collect();
        (views, answer.catalog().locales())
    })
}
