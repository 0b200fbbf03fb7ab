//! The preview of a translation: each message beside its English.

use maud::{Markup, html};

use super::filter;
use super::frame::Frame;
use super::text::{marked, searched};
use crate::check::{Finding, Severity, State};
use crate::engine;
use crate::locale::Direction;
use crate::preview::{Desk, Language, Message, Shown};
use crate::pseudo::Pseudo;

/// Which messages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Show {
    #[default]
    All,
    Missing,
    Stale,
    Findings,
}

impl Show {
    /// With their names in addresses.
    const ALL: [(&'static str, Self); 4] = [
        ("", Self::All),
        ("missing", Self::Missing),
        ("stale", Self::Stale),
        ("findings", Self::Findings),
    ];

    /// That of a name; everything where it is none.
    pub(crate) fn of(name: &str) -> Self {
        let known = Self::ALL.into_iter().find(|(own, _)| *own == name);
        known.map(|(_, show)| show).unwrap_or_default()
    }

    fn lets(self, message: &Message) -> bool {
        match self {
            Self::All => true,
            Self::Missing => message.state == State::Missing,
            Self::Stale => message.state == State::Stale,
            Self::Findings => !message.findings.is_empty(),
        }
    }
}

/// What the address asks for.
pub(crate) struct Asked<'a> {
    /// The language that is worked on.
    pub(crate) locale: &'a str,
    pub(crate) show: Show,
    pub(crate) service: &'a str,
    pub(crate) words: &'a str,
}

impl Asked<'_> {
    const fn is_everything(&self) -> bool {
        matches!(self.show, Show::All) && self.service.is_empty() && self.words.is_empty()
    }

    fn lets(&self, message: &Message) -> bool {
        let words = searched(self.words);
        let has = |text: &str| searched(text).contains(&words);
        self.show.lets(message)
            && (self.service.is_empty() || message.services.contains(&self.service))
            && (has(&message.id)
                || message
                    .texts
                    .iter()
                    .chain(&message.english)
                    .any(|shown| has(&shown.text)))
    }
}

/// The whole page.
pub(crate) fn preview(frame: &Frame<'_>, desk: &Desk, asked: &Asked<'_>) -> Markup {
    let words = frame.words;
    let title = format!("{} · {}", words.say(engine::preview_title), asked.locale);
    let main = html! {
        h1.unseen { (title) }
        (form(frame, desk, asked))
        div #results { (results(frame, desk, asked)) }
    };
    frame.page(&title, &main)
}

fn form(frame: &Frame<'_>, desk: &Desk, asked: &Asked<'_>) -> Markup {
    let words = frame.words;
    let fields = html! {
        label {
            span { (words.say(engine::page_language)) }
            select name="locale" {
                @for tag in desk.languages.keys() {
                    option value=(tag) selected[*tag == asked.locale] { (name(frame, tag)) }
                }
            }
        }
        label {
            span { (words.say(engine::preview_show)) }
            select name="show" {
                @for (name, show) in Show::ALL {
                    option value=(name) selected[show == asked.show] { (words.say(match show {
                        Show::All => engine::preview_all,
                        Show::Missing => engine::preview_missing,
                        Show::Stale => engine::preview_stale,
                        Show::Findings => engine::preview_findings,
                    })) }
                }
            }
        }
        (filter::service(frame, frame.catalog.table().service(asked.service)))
        (filter::search(frame, asked.words))
    };
    filter::form(frame, &fields)
}

/// A language in its own name; what a pseudo-locale is for.
fn name(frame: &Frame<'_>, tag: &str) -> String {
    let words = frame.words;
    match Pseudo::of(tag) {
        Some(Pseudo::Accented) => format!("{} ({tag})", words.say(engine::preview_accented)),
        Some(Pseudo::Mirrored) => format!("{} ({tag})", words.say(engine::preview_mirrored)),
        None => crate::locale::name_of(tag)
            .map_or_else(|| tag.to_owned(), |name| format!("{name} ({tag})")),
    }
}

fn results(frame: &Frame<'_>, desk: &Desk, asked: &Asked<'_>) -> Markup {
    let words = frame.words;
    let Some(language) = desk.languages.get(asked.locale) else {
        return html! {
            (faults(desk))
            div.empty { p { (words.say(engine::page_nothing)) } }
        };
    };
    let messages: Vec<_> = language
        .messages
        .iter()
        .filter(|message| asked.lets(message))
        .collect();
    html! {
        (bar(frame, language))
        (faults(desk))
        @if !language.findings.is_empty() {
            article #file .of-file {
                h2 { (words.say(engine::preview_file)) }
                (findings(frame, &language.findings))
            }
        }
        p.count {
            span { (words.say(engine::preview_count { count: messages.len() as u32 })) }
            @if !asked.is_everything() {
                " " a href=(everything(frame, asked)) { (words.say(engine::page_reset)) }
            }
        }
        @if messages.is_empty() {
            div.empty { p { (words.say(engine::page_nothing)) } }
        }
        @for message in messages { (card(frame, language, message)) }
    }
}

fn everything(frame: &Frame<'_>, asked: &Asked<'_>) -> String {
    match frame.is_named {
        true => format!("./?lang={}&locale={}", frame.locale, asked.locale),
        false => format!("./?locale={}", asked.locale),
    }
}

/// How much is done.
fn bar(frame: &Frame<'_>, language: &Language) -> Markup {
    let coverage = &language.coverage;
    let done = coverage.translated + coverage.identical;
    let said = engine::preview_coverage {
        translated: done as u32,
        total: coverage.total as u32,
    };
    html! {
        div.coverage {
            progress max=(coverage.total.max(1)) value=(done) aria-labelledby="coverage" {}
            span #coverage { (frame.words.say(said)) }
        }
    }
}

fn faults(desk: &Desk) -> Markup {
    html! {
        @if !desk.faults.is_empty() {
            ul.findings {
                @for fault in &desk.faults { li.error lang="en" dir="ltr" { (fault) } }
            }
        }
    }
}

fn card(frame: &Frame<'_>, language: &Language, message: &Message) -> Markup {
    let words = frame.words;
    let badge = match message.state {
        State::Missing if !message.is_last_good => Some(engine::page_untranslated),
        State::Stale => Some(engine::preview_stale),
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
            @if message.is_last_good { p.last-good { (words.say(engine::preview_last_good)) } }
            (findings(frame, &message.findings))
        }
    }
}

/// A text for each variant, with the values that select it where there are several.
fn texts(texts: &[Shown]) -> Markup {
    html! {
        @for shown in texts {
            p {
                (marked(&shown.text))
                @if texts.len() > 1 {
                    " " small.values dir="ltr" {
                        @for (at, (name, value)) in shown.values.iter().enumerate() {
                            @if at > 0 { ", " }
                            (name) " = " (value)
                        }
                    }
                }
            }
        }
    }
}

fn findings(frame: &Frame<'_>, findings: &[Finding]) -> Markup {
    html! {
        @if !findings.is_empty() {
            ul.findings { @for finding in findings { (one(frame, finding)) } }
        }
    }
}

fn one(frame: &Frame<'_>, finding: &Finding) -> Markup {
    let (class, severity) = match finding.severity {
        Severity::Error => ("error", engine::preview_error),
        Severity::Warning => ("warning", engine::preview_warning),
        Severity::Info => ("note", engine::preview_note),
    };
    html! {
        li class=(class) {
            strong { (frame.words.say(severity)) } " "
            span lang="en" dir="ltr" {
                (marked(&finding.message))
                @if let Some(suggestion) = &finding.suggestion { " " (marked(suggestion)) }
            }
            span.place dir="ltr" { (finding.file) ":" (finding.line) ":" (finding.column) " " (finding.rule) }
        }
    }
}
