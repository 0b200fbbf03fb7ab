//! The parts of the forms that search and filter.

use maud::{Markup, html};

use super::frame::Frame;
use crate::bidi::inert;
use crate::engine;
use crate::table::Service;

/// The form with its fields, which the script sends as it is filled in.
pub(super) fn form(frame: &Frame<'_>, fields: &Markup) -> Markup {
    html! {
        form.filter method="get" action=(frame.root) role="search" data-live="" {
            @if frame.is_named {
                input type="hidden" name="lang" value=(frame.locale.tag());
            }
            (fields)
            button.find type="submit" { (frame.words.say(engine::page_find)) }
        }
    }
}

/// Free text.
pub(super) fn search(frame: &Frame<'_>, written: &str) -> Markup {
    let words = frame.words;
    html! {
        label.words {
            span { (words.say(engine::page_search)) }
            input type="search" name="q" value=(inert(written)) autocomplete="off" spellcheck="false"
                placeholder=(words.say(engine::page_search_hint)) maxlength="200";
        }
    }
}

/// One service, or all; nothing where the catalog has none.
pub(super) fn service(frame: &Frame<'_>, chosen: Option<&Service>) -> Markup {
    let words = frame.words;
    let services = frame.catalog.table().services();
    html! {
        @if !services.is_empty() {
            label {
                span { (words.say(engine::page_service)) }
                select name="service" {
                    option value="" { (words.say(engine::page_all_services)) }
                    @for service in services {
                        option value=(service.prefix) selected[chosen == Some(service)] { (service.name) }
                    }
                }
            }
        }
    }
}
