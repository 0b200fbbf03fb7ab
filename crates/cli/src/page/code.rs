//! The page of one code.

use maud::{Markup, html};

use fluent_catalog::problem::status_title;
use fluent_catalog::{Argument, ArgumentKind, Body, Catalog, CodeRef, Errors, Message, Value};

use super::frame::{Frame, copy};
use super::indent::indented;
use super::index::untranslated;
use super::text::{description, marked};
use crate::builtin;

/// Everything about a code of the catalog `own`. Permalinks begin with the base URL.
pub(crate) fn code(frame: &Frame<'_>, own: &Catalog, code: CodeRef<'_>, base_url: &str) -> Markup {
    let words = frame.words;
    let rendered = own.describe(code, frame.locale);
    let status = code.status();
    let meaning = status_title(own, status, frame.locale);
    let permalink = format!("{base_url}/errors/{code}");
    // Without a base URL it leads to wherever the service is.
    let address = match base_url {
        "" => format!("{}errors/{code}", frame.root),
        _ => permalink.clone(),
    };
    let main = html! {
        article {
            p.crumb {
                a href=(frame.link("")) { (words.say(builtin::page_title)) }
                @if let Some(service) = code.service() {
                    " / " bdi translate="no" { (service.name()) }
                }
            }
            h1 { bdi.code translate="no" dir="ltr" { (code) } (copy(words, code.as_str(), code.as_str())) }
            p.lead { (description(&rendered, frame.around())) (untranslated(frame, &rendered)) }
            dl {
                dt { (words.say(builtin::page_status)) }
                dd {
                    span.status { (status) }
                    @if let Some(meaning) = &meaning { " " (description(meaning, frame.around())) }
                }
                @if !code.args().is_empty() {
                    dt { (words.say(builtin::page_arguments)) }
                    dd { ul.arguments { @for argument in code.args() { (declared(frame, argument)) } } }
                }
                dt { (words.say(builtin::page_permalink)) }
                dd { a.permalink href=(address) dir="ltr" { (permalink) } (copy(words, &permalink, &permalink)) }
            }
            h2 { (words.say(builtin::page_languages)) }
            (languages(own, code))
            h2 { (words.say(builtin::page_bodies)) }
            @for body in bodies(own) { (example(frame, own, code, body, base_url)) }
        }
    };
    frame.page(
        &format!("{code} · {}", rendered.text.replace('`', "")),
        &main,
    )
}

fn declared(frame: &Frame<'_>, argument: &Argument) -> Markup {
    let kind = match argument.kind() {
        ArgumentKind::Number => builtin::page_number,
        _ => builtin::page_string,
    };
    html! { li { code dir="ltr" { (argument.name()) } " " (frame.words.say(kind)) } }
}

/// The text in each language that has one of its own.
fn languages(own: &Catalog, code: CodeRef<'_>) -> Markup {
    html! {
        dl.languages-of {
            @for locale in own.locales() {
                @let rendered = own.describe(code, locale);
                @if rendered.locale == locale {
                    dt { bdi lang=(locale.tag()) { (locale.name()) } }
                    dd lang=(locale.tag()) dir=(locale.direction().as_str()) { (marked(&rendered.text)) }
                }
            }
        }
    }
}

/// The catalog's own body first.
fn bodies(catalog: &Catalog) -> Vec<Body> {
    let mut bodies = vec![catalog.body(), Body::PROBLEM];
    bodies.dedup();
    bodies
}

fn example(
    frame: &Frame<'_>,
    own: &Catalog,
    code: CodeRef<'_>,
    body: Body,
    base_url: &str,
) -> Markup {
    let value = |argument: &Argument| match argument.kind() {
        ArgumentKind::Number => Value::from(3),
        _ => Value::from(format!("<{}>", argument.name())),
    };
    let errors = Errors::from(Message::from_values(code, code.args().iter().map(value)));
    let localized = errors
        .localize(own, frame.locale)
        .with_body(body)
        .with_base_url(base_url);
    let text = indented(&localized.to_json());
    let name = body.media_type();
    html! {
        figure {
            figcaption { code dir="ltr" { (name) } (copy(frame.words, name, &text)) }
            pre dir="ltr" { code { (text) } }
        }
    }
}
