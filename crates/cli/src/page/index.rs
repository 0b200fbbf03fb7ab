//! The reference: all codes, or those that a search found.

use maud::{Markup, html};

use fluent_catalog::{CodeRef, Rendered, Service};

use super::filter;
use super::frame::{Frame, copy};
use super::text::description;
use crate::builtin;

/// A search, as it is entered in the form.
#[derive(Default)]
pub(crate) struct Search<'a> {
    pub(crate) words: &'a str,
    pub(crate) service: &'a str,
    pub(crate) status: &'a str,
}

impl Search<'_> {
    const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.service.is_empty() && self.status.is_empty()
    }
}

/// The page of the codes that a search found.
pub(crate) fn index(frame: &Frame<'_>, search: &Search<'_>, codes: &[CodeRef<'_>]) -> Markup {
    let words = frame.words;
    let title = format!(
        "{} · {}",
        words.say(builtin::page_title),
        frame.catalog.table().name()
    );
    let main = html! {
        h1.unseen { (words.say(builtin::page_title)) }
        (form(frame, search))
        div #results { (results(frame, search, codes)) }
    };
    frame.page(&title, &main)
}

fn form(frame: &Frame<'_>, search: &Search<'_>) -> Markup {
    let words = frame.words;
    let table = frame.catalog.table();
    let mut statuses: Vec<u16> = table.codes().map(CodeRef::status).collect();
    statuses.sort_unstable();
    statuses.dedup();
    let fields = html! {
        (filter::search(frame, search.words))
        (filter::service(frame, table.service(search.service)))
        label {
            span { (words.say(builtin::page_status)) }
            select name="status" {
                option value="" { (words.say(builtin::page_all_statuses)) }
                @for status in statuses {
                    option value=(status) selected[search.status == status.to_string()] {
                        (status) @if let Some(name) = words.status(status) { " " (name) }
                    }
                }
            }
        }
    };
    filter::form(frame, &fields)
}

fn results(frame: &Frame<'_>, search: &Search<'_>, codes: &[CodeRef<'_>]) -> Markup {
    let words = frame.words;
    html! {
        p.count {
            span { (words.say(builtin::page_count { count: codes.len() as u32 })) }
            @if !search.is_empty() {
                " " a href=(frame.link("")) { (words.say(builtin::page_reset)) }
            }
        }
        @if codes.is_empty() {
            div.empty {
                p { (words.say(builtin::page_nothing)) }
                @if !search.is_empty() {
                    p { (words.say(builtin::page_nothing_hint)) }
                }
            }
        }
        @for (service, codes) in sections(codes) {
            (section(frame, service, &codes))
        }
    }
}

/// A service with its codes; `None` for the codes without one.
type Section<'c> = (Option<&'c Service>, Vec<CodeRef<'c>>);

/// The codes of each service, in the order of their first ones.
fn sections<'c>(codes: &[CodeRef<'c>]) -> Vec<Section<'c>> {
    let mut sections: Vec<Section<'c>> = Vec::new();
    for code in codes {
        let service = code.service();
        match sections.iter_mut().find(|(own, _)| *own == service) {
            Some((_, codes)) => codes.push(*code),
            None => sections.push((service, vec![*code])),
        }
    }
    sections
}

fn section(frame: &Frame<'_>, service: Option<&Service>, codes: &[CodeRef<'_>]) -> Markup {
    let words = frame.words;
    let has_services = !frame.catalog.table().services().is_empty();
    html! {
        section {
            @match service {
                Some(service) => h2 translate="no" {
                    bdi { (service.name()) } " " span.prefix { (service.prefix()) }
                },
                None if has_services => h2 { (words.say(builtin::page_other_codes)) },
                None => "",
            }
            table role="table" {
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words.say(builtin::page_code)) }
                        th scope="col" role="columnheader" { (words.say(builtin::page_status)) }
                        th scope="col" role="columnheader" { (words.say(builtin::page_description)) }
                    }
                }
                tbody role="rowgroup" {
                    @for code in codes { (row(frame, *code)) }
                }
            }
        }
    }
}

fn row(frame: &Frame<'_>, code: CodeRef<'_>) -> Markup {
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

/// Says that a text is in another language than the one that is shown.
pub(super) fn untranslated(frame: &Frame<'_>, rendered: &Rendered<'_>) -> Markup {
    html! {
        @if rendered.locale != frame.locale {
            " " small.untranslated { (frame.words.say(builtin::page_untranslated)) }
        }
    }
}
