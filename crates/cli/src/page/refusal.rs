//! The page of an unknown address.

use maud::{Markup, html};

use fluent_catalog::Message;

use super::frame::Frame;
use super::text::marked;
use crate::builtin;

/// Says why there is no such page, with a link to the first page.
pub(crate) fn refusal(frame: &Frame<'_>, message: &Message) -> Markup {
    let words = frame.words;
    let name = words.status(message.status()).unwrap_or_default();
    let main = html! {
        div.empty {
            h1 { span.status { (message.status()) } " " (name) }
            p { (marked(&words.message(message))) }
            p { a href=(frame.link("")) { (words.say(builtin::page_reset)) } }
        }
    };
    frame.page(&name, &main)
}
