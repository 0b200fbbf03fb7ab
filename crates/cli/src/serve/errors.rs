//! `GET /errors` and `GET /errors/{code}`: the codes.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Serialize;

use fluent_catalog::problem::status_title;
use fluent_catalog::{Catalog, CodeRef, Locale, Message};

use super::answer::Answer;
use super::state::ServiceState;
use super::{pages, search};
use crate::builtin;
use crate::server::Parameters;
use crate::view::DeclaredCode;

/// `GET /errors?service=&status=&q=`
pub(super) async fn list(Query(query): Parameters, answer: Answer) -> Result<Response, Message> {
    if answer.is_for_people {
        return Ok(pages::index(&query, answer));
    }
    let catalog = answer.catalog().clone();
    let filter = search::filter(&query, catalog.table())?;
    Ok(answer.json(|answer| {
        let locale = answer.locale;
        let codes = filter.codes(&catalog, locale).into_iter();
        let codes = codes.map(|code| DeclaredCode::declared(code, &catalog, locale));
        let codes: Vec<DeclaredCode<'_>> = codes.collect();
        let languages = codes.iter().map(|code| code.locale).collect();
        (codes, languages)
    }))
}

/// A code with its texts in all languages.
#[derive(Serialize)]
struct CodeDetails<'t> {
    #[serde(flatten)]
    code: DeclaredCode<'t>,
    /// The catalog's description of its HTTP status, else the neutral title.
    status_description: Option<String>,
    /// Its text in each language that has one of its own.
    texts: Vec<LocaleText>,
}

#[derive(Serialize)]
struct LocaleText {
    locale: Locale,
    direction: &'static str,
    description: String,
}

/// `GET /errors/{code}`
pub(super) async fn one(
    Path(text): Path<String>,
    Query(query): Parameters,
    State(ServiceState { settings, .. }): State<ServiceState>,
    answer: Answer,
) -> Result<Response, Message> {
    let own = answer.catalog().clone();
    // The permalinks of the built-in messages lead here too.
    let catalogs = [&own, builtin::catalog()].into_iter();
    let mut found = catalogs.filter_map(|own| Some((own, own.table().find(&text)?)));
    match found.next() {
        Some((own, code)) if answer.is_for_people => {
            Ok(pages::code(own, code, &query, answer, &settings.base_url))
        }
        Some((own, code)) => Ok(answer.json(|answer| {
            let details = details(code, own, answer.locale);
            let mut languages: Vec<_> = details.texts.iter().map(|text| text.locale).collect();
            languages.push(details.code.locale);
            (details, languages)
        })),
        None if answer.is_for_people => Ok(pages::refusal(&builtin::SRV404002, &query, &answer)),
        None => Err(builtin::SRV404002),
    }
}

fn details<'t>(code: CodeRef<'t>, catalog: &Catalog, locale: Locale) -> CodeDetails<'t> {
    let texts = catalog.locales().into_iter().filter_map(|locale| {
        let rendered = catalog.describe(code, locale);
        (rendered.locale == locale).then(|| LocaleText {
            locale,
            direction: locale.direction().as_str(),
            description: rendered.text.into_owned(),
        })
    });
    let title = status_title(catalog, code.status(), locale);
    CodeDetails {
        texts: texts.collect(),
        status_description: title.map(|title| title.text.into_owned()),
        code: DeclaredCode::declared(code, catalog, locale),
    }
}
