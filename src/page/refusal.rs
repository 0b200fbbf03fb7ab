//! The page of an address where nothing is.

use maud::{Markup, html};

use super::frame::Frame;
use super::text::marked;
use crate::engine;
use crate::message::Message;

/// Says why there is no such page, and the way back.
pub(crate) fn refusal(frame: &Frame<'_>, message: &Message) -> Markup {
    let words = frame.words;
    let name = words.status(message.status()).unwrap_or_default();
    let main = html! {
        div.empty {
            h1 { span.status { (message.status()) } " " (name) }
            p { (marked(&words.say(message.clone()))) }
            p { a href=(frame.link("")) { (words.say(engine::page_reset)) } }
        }
    };
    frame.page(&name, &main)
}
