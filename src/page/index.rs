//! The reference: all codes, or those that were searched for.

use maud::{Markup, html};

use super::filter;
use super::frame::{Frame, copy};
use super::text::description;
use crate::code::Code;
use crate::engine;
use crate::render::Rendered;
use crate::table::Service;

/// What was searched for, as it was written.
#[derive(Default)]
pub(crate) struct Filter<'a> {
    pub(crate) words: &'a str,
    pub(crate) service: &'a str,
    pub(crate) status: &'a str,
}

impl Filter<'_> {
    const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.service.is_empty() && self.status.is_empty()
    }
}

/// The page of all codes that a filter lets through.
pub(crate) fn index(frame: &Frame<'_>, filter: &Filter<'_>, codes: &[Code]) -> Markup {
    let words = frame.words;
    let title = format!(
        "{} · {}",
        words.say(engine::page_title),
        frame.catalog.table().name()
    );
    let main = html! {
        h1.unseen { (words.say(engine::page_title)) }
        (form(frame, filter))
        div #results { (results(frame, filter, codes)) }
    };
    frame.page(&title, &main)
}

fn form(frame: &Frame<'_>, asked: &Filter<'_>) -> Markup {
    let words = frame.words;
    let table = frame.catalog.table();
    let mut statuses: Vec<u16> = table.codes().map(Code::status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    let fields = html! {
        (filter::search(frame, asked.words))
        (filter::service(frame, table.service(asked.service)))
        label {
            span { (words.say(engine::page_status)) }
            select name="status" {
                option value="" { (words.say(engine::page_all_statuses)) }
                @for status in statuses {
                    option value=(status) selected[asked.status == status.to_string()] {
                        (status) @if let Some(name) = words.status(status) { " " (name) }
                    }
                }
            }
        }
    };
    filter::form(frame, &fields)
}

fn results(frame: &Frame<'_>, filter: &Filter<'_>, codes: &[Code]) -> Markup {
    let words = frame.words;
    html! {
        p.count {
            span { (words.say(engine::page_count { count: codes.len() as u32 })) }
            @if !filter.is_empty() {
                " " a href=(frame.link("")) { (words.say(engine::page_reset)) }
            }
        }
        @if codes.is_empty() {
            div.empty {
                p { (words.say(engine::page_nothing)) }
                @if !filter.is_empty() {
                    p { (words.say(engine::page_nothing_hint)) }
                }
            }
        }
        @for (service, codes) in sections(codes) {
            (section(frame, service, &codes))
        }
    }
}

/// The codes of each service, in the order of their first ones.
fn sections(codes: &[Code]) -> Vec<(Option<&'static Service>, Vec<Code>)> {
    let mut sections: Vec<(Option<&'static Service>, Vec<Code>)> = Vec::new();
    for code in codes {
        let service = code.service();
        match sections.iter_mut().find(|(own, _)| *own == service) {
            Some((_, codes)) => codes.push(*code),
            None => sections.push((service, vec![*code])),
        }
    }
    sections
}

fn section(frame: &Frame<'_>, service: Option<&'static Service>, codes: &[Code]) -> Markup {
    let words = frame.words;
    let has_services = !frame.catalog.table().services().is_empty();
    html! {
        section {
            @match service {
                Some(service) => h2 translate="no" {
                    bdi { (service.name) } " " span.prefix { (service.prefix) }
                },
                None if has_services => h2 { (words.say(engine::page_other_codes)) },
                None => "",
            }
            table role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words.say(engine::page_code)) }
                        th scope="col" role="columnheader" { (words.say(engine::page_status)) }
                        th scope="col" role="columnheader" { (words.say(engine::page_description)) }
                    }
                }
                tbody role="rowgroup" {
                    @for code in codes { (row(frame, *code)) }
                }
            }
        }
    }
}

fn row(frame: &Frame<'_>, code: Code) -> Markup {
    let rendered = frame.catalog.describe(code, frame.locale);
    html! {
        tr role="row" {
            th scope="row" role="rowheader" {
                a.code href=(frame.link(&format!("errors/{code}"))) translate="no" dir="ltr" { (code) }
                (copy(frame.words, code.as_str(), code.as_str()))
            }
            td.status role="cell" { (code.status()) }
            td role="cell" { (description(&rendered, frame.around())) (untranslated(frame, &rendered)) }
        }
    }
}

/// Says of a text that it is in another language than the one asked for.
pub(super) fn untranslated(frame: &Frame<'_>, rendered: &Rendered<'_>) -> Markup {
    html! {
        @if rendered.locale != frame.locale {
            " " small.untranslated { (frame.words.say(engine::page_untranslated)) }
        }
    }
}
