//! `GET /errors` and `GET /errors/{code}`: the codes.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Serialize;

use super::answer::{Answer, Parameters, parameter};
use super::pages;
use super::router::Shared;
use crate::catalog::Catalog;
use crate::code::Code;
use crate::engine;
use crate::entry::{Declared, Entry};
use crate::locale::Locale;
use crate::message::Message;
use crate::page::searched;
use crate::table::{Service, Table};

type Listed = Entry<Vec<Declared>>;

/// `GET /errors?service=&status=&q=`
pub(super) async fn list(Query(query): Parameters, answer: Answer) -> Result<Response, Message> {
    if answer.is_for_people {
        return Ok(pages::index(&query, answer));
    }
    let filter = Filter::of(&query, answer.catalog.table())?;
    Ok(answer.json(|catalog, locale| {
        let codes = catalog.table().codes();
        let codes = codes.filter(|code| filter.shows(*code, catalog, locale));
        let entries: Vec<Listed> = codes
            .map(|code| Entry::declared(code, catalog, locale))
            .collect();
        let languages = entries.iter().map(|entry| entry.locale).collect();
        (entries, languages)
    }))
}

/// Which codes are asked for.
pub(super) struct Filter {
    service: Option<&'static Service>,
    status: Option<u16>,
    number: Option<u64>,
    /// As a reader sees them, in small letters.
    words: Option<String>,
}

impl Filter {
    pub(super) fn of(query: &[(String, String)], table: &'static Table) -> Result<Self, Message> {
        let invalid = |parameter| Message::from(engine::SRV400001 { parameter });
        let service = parameter(query, "service");
        let service = service.map(|text| table.service(text).ok_or_else(|| invalid("service")));
        let status = parameter(query, "status");
        let status = status.map(|text| status_of(text).ok_or_else(|| invalid("status")));
        let words = parameter(query, "q").map(str::trim);
        Ok(Self {
            service: service.transpose()?,
            status: status.transpose()?,
            number: words.and_then(|words| words.parse().ok()),
            words: words.map(searched),
        })
    }

    /// Whether the words are in its code, its number or its text.
    pub(super) fn shows(&self, code: Code, catalog: &Catalog, locale: Locale) -> bool {
        let may_be = (self.service.is_none() || code.service() == self.service)
            && self.status.is_none_or(|status| code.status() == status);
        may_be
            && self.words.as_ref().is_none_or(|words| {
                code.as_str().to_lowercase().contains(words)
                    || self.number.is_some() && code.number() == self.number
                    || searched(&catalog.describe(code, locale).text).contains(words)
            })
    }
}

/// An HTTP status that an error can have.
fn status_of(text: &str) -> Option<u16> {
    let is_plain = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let status = is_plain.then(|| text.parse().ok()).flatten();
    status.filter(|status| (400..600).contains(status))
}

/// One code, all that is known about it.
#[derive(Serialize)]
struct Known {
    #[serde(flatten)]
    entry: Listed,
    /// What its HTTP status means, in the catalog's words, else in the engine's.
    status_description: Option<String>,
    /// Its text in each language that has one of its own.
    texts: Vec<Text>,
}

#[derive(Serialize)]
struct Text {
    locale: Locale,
    direction: &'static str,
    description: String,
}

/// `GET /errors/{code}`
pub(super) async fn one(
    Path(code): Path<String>,
    Query(query): Parameters,
    State(Shared { settings, .. }): State<Shared>,
    answer: Answer,
) -> Result<Response, Message> {
    // The engine's own codes have their permalinks here too.
    let tables = [answer.catalog.table(), &engine::TABLE];
    let code = tables.into_iter().find_map(|table| table.find(&code));
    let code = match code {
        Some(code) if answer.is_for_people => {
            return Ok(pages::code(code, &query, answer, &settings.base_url));
        }
        None if answer.is_for_people => {
            return Ok(pages::refusal(&engine::SRV404002, &query, &answer));
        }
        code => code.ok_or(engine::SRV404002)?,
    };
    Ok(answer.json(|catalog, locale| {
        let known = known(code, catalog.of(code), locale);
        let mut languages: Vec<_> = known.texts.iter().map(|text| text.locale).collect();
        languages.push(known.entry.locale);
        (known, languages)
    }))
}

fn known(code: Code, catalog: &Catalog, locale: Locale) -> Known {
    let meaning = engine::describe_status(catalog, code.status(), locale);
    let texts = catalog.locales().into_iter().filter_map(|locale| {
        let rendered = catalog.describe(code, locale);
        (rendered.locale == locale).then(|| Text {
            locale,
            direction: locale.direction().as_str(),
            description: rendered.text.into_owned(),
        })
    });
    Known {
        texts: texts.collect(),
        status_description: meaning.map(|rendered| rendered.text.into_owned()),
        entry: Entry::declared(code, catalog, locale),
    }
}
