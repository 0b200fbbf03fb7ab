//! The parts of the forms that search and filter.

use maud::{Markup, html};

use fluent_catalog::{Service, inert};

use super::frame::Frame;
use crate::builtin;

/// The form with its fields, which the script sends as it is filled in.
pub(crate) fn form(frame: &Frame<'_>, fields: &Markup) -> Markup {
    html! {
        form.filter method="get" action=(frame.root) role="search" data-live="" {
            @if frame.is_named {
                input type="hidden" name="lang" value=(frame.locale.tag());
            }
            (fields)
            button.find type="submit" { (frame.words.say(builtin::page_find)) }
        }
    }
}

/// Free text.
pub(crate) fn search(frame: &Frame<'_>, words: &str) -> Markup {
    html! {
        label.words {
            span { (frame.words.say(builtin::page_search)) }
            input type="search" name="q" value=(inert(words)) autocomplete="off" spellcheck="false"
                placeholder=(frame.words.say(builtin::page_search_hint)) maxlength="200";
        }
    }
}

/// One service, or all; nothing where the catalog has none.
pub(crate) fn service(frame: &Frame<'_>, selected: Option<&Service>) -> Markup {
    let words = frame.words;
    let services = frame.catalog.table().services();
    html! {
        @if !services.is_empty() {
            label {
                span { (words.say(builtin::page_service)) }
                select name="service" {
                    option value="" { (words.say(builtin::page_all_services)) }
                    @for service in services {
                        option value=(service.prefix()) selected[selected == Some(service)] { (service.name()) }
                    }
                }
            }
        }
    }
}
