//! The preview of a translation: each message beside its English.

use maud::{Markup, html};

use fluent_catalog::{Diagnostic, Direction, Pseudo, Severity};
use fluent_catalog_check::State;
use fluent_catalog_locale::native_name;

use super::language::{PreviewLanguage, PreviewMessage};
use super::query::{PreviewQuery, Show};
use super::state::PreviewState;
use super::text::SampleText;
use crate::builtin;
use crate::page::{Frame, filter, marked};

/// The whole page.
pub(super) fn preview(frame: &Frame<'_>, state: &PreviewState, query: &PreviewQuery<'_>) -> Markup {
    let words = frame.words;
    let title = format!("{} · {}", words.say(builtin::preview_title), query.locale);
    let main = html! {
        h1.unseen { (title) }
        (form(frame, state, query))
        div #results { (results(frame, state, query)) }
    };
    frame.page(&title, &main)
}

fn form(frame: &Frame<'_>, state: &PreviewState, query: &PreviewQuery<'_>) -> Markup {
    let words = frame.words;
    let fields = html! {
        label {
            span { (words.say(builtin::page_language)) }
            select name="locale" {
                @for tag in state.languages.keys() {
                    option value=(tag) selected[*tag == query.locale] { (name(frame, tag)) }
                }
            }
        }
        label {
            span { (words.say(builtin::preview_show)) }
            select name="show" {
                @for (name, show) in Show::ALL {
                    option value=(name) selected[show == query.show] { (words.say(match show {
                        Show::All => builtin::preview_all,
                        Show::Missing => builtin::preview_missing,
                        Show::Stale => builtin::preview_stale,
                        Show::Diagnostics => builtin::preview_findings,
                    })) }
                }
            }
        }
        (filter::service(frame, frame.catalog.table().service(query.service)))
        (filter::search(frame, query.words))
    };
    filter::form(frame, &fields)
}

/// The name of a language in itself; of a pseudo-locale, what it shows.
fn name(frame: &Frame<'_>, tag: &str) -> String {
    let words = frame.words;
    match Pseudo::from_tag(tag) {
        Some(Pseudo::Accented) => format!("{} ({tag})", words.say(builtin::preview_accented)),
        Some(Pseudo::Mirrored) => format!("{} ({tag})", words.say(builtin::preview_mirrored)),
        None => native_name(tag).map_or_else(|| tag.to_owned(), |name| format!("{name} ({tag})")),
    }
}

fn results(frame: &Frame<'_>, state: &PreviewState, query: &PreviewQuery<'_>) -> Markup {
    let words = frame.words;
    let Some(language) = state.languages.get(query.locale) else {
        return html! {
            (errors(state))
            div.empty { p { (words.say(builtin::page_nothing)) } }
        };
    };
    let messages: Vec<_> = language
        .messages
        .iter()
        .filter(|message| query.shows(message))
        .collect();
    html! {
        (bar(frame, language))
        (errors(state))
        @if !language.diagnostics.is_empty() {
            article #file .of-file {
                h2 { (words.say(builtin::preview_file)) }
                (diagnostics(frame, &language.diagnostics))
            }
        }
        p.count {
            span { (words.say(builtin::preview_count { count: messages.len() as u32 })) }
            @if !query.is_everything() {
                " " a href=(everything(frame, query)) { (words.say(builtin::page_reset)) }
            }
        }
        @if messages.is_empty() {
            div.empty { p { (words.say(builtin::page_nothing)) } }
        }
        @for message in messages { (card(frame, language, message)) }
    }
}

fn everything(frame: &Frame<'_>, query: &PreviewQuery<'_>) -> String {
    match frame.is_named {
        true => format!("./?lang={}&locale={}", frame.locale, query.locale),
        false => format!("./?locale={}", query.locale),
    }
}

/// How much is translated.
fn bar(frame: &Frame<'_>, language: &PreviewLanguage) -> Markup {
    let coverage = &language.coverage;
    let done = coverage.translated + coverage.identical;
    let words = builtin::preview_coverage {
        translated: done as u32,
        total: coverage.total as u32,
    };
    html! {
        div.coverage {
            progress max=(coverage.total.max(1)) value=(done) aria-labelledby="coverage" {}
            span #coverage { (frame.words.say(words)) }
        }
    }
}

fn errors(state: &PreviewState) -> Markup {
    html! {
        @if !state.errors.is_empty() {
            ul.findings {
                @for error in &state.errors { li.error lang="en" dir="ltr" { (error) } }
            }
        }
    }
}

fn card(frame: &Frame<'_>, language: &PreviewLanguage, message: &PreviewMessage) -> Markup {
    let words = frame.words;
    let badge = match message.state {
        State::Missing if !message.is_last_good => Some(builtin::page_untranslated),
        State::Stale => Some(builtin::preview_stale),
        _ => None,
    };
    html! {
        article.message id={ "m-" (message.id) } {
            h2 {
                span.code translate="no" dir="ltr" { (message.id) }
                @if let Some(badge) = badge { " " small.untranslated { (words.say(badge)) } }
            }
            div.pair {
                div.english lang="en" dir="ltr" { (texts(&message.english)) }
                div lang=(language.tag) dir=(Direction::of(language.tag).as_str()) { (texts(&message.texts)) }
            }
            @if message.is_last_good { p.last-good { (words.say(builtin::preview_last_good)) } }
            (diagnostics(frame, &message.diagnostics))
        }
    }
}

/// A text for each variant, with the values that select it where there are several.
fn texts(texts: &[SampleText]) -> Markup {
    html! {
        @for sample in texts {
            p {
                (marked(&sample.text))
                @if texts.len() > 1 {
                    " " small.values dir="ltr" {
                        @for (at, (name, value)) in sample.values.iter().enumerate() {
                            @if at > 0 { ", " }
                            (name) " = " (value)
                        }
                    }
                }
            }
        }
    }
}

fn diagnostics(frame: &Frame<'_>, diagnostics: &[Diagnostic]) -> Markup {
    html! {
        @if !diagnostics.is_empty() {
            ul.findings { @for diagnostic in diagnostics { (item(frame, diagnostic)) } }
        }
    }
}

fn item(frame: &Frame<'_>, diagnostic: &Diagnostic) -> Markup {
    let (class, severity) = match diagnostic.severity {
        Severity::Error => ("error", builtin::preview_error),
        Severity::Warning => ("warning", builtin::preview_warning),
        _ => ("note", builtin::preview_note),
    };
    html! {
        li class=(class) {
            strong { (frame.words.say(severity)) } " "
            span lang="en" dir="ltr" {
                (marked(&diagnostic.message))
                @if let Some(help) = &diagnostic.help { " " (marked(help)) }
            }
            span.place dir="ltr" {
                (diagnostic.file) ":" (diagnostic.start.line) ":" (diagnostic.start.column) " "
                (diagnostic.rule)
            }
        }
    }
}
