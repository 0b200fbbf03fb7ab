//! The frame of every page: its head, the link to the first page, the languages.

use form_urlencoded::Serializer;
use maud::{DOCTYPE, Markup, html};

use fluent_catalog::{Catalog, Locale};

use super::asset::ASSETS;
use super::words::Words;
use crate::builtin;

/// The site of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Site {
    /// The reference of a catalog.
    Reference,
    /// The preview of a translation, which follows the edits of its file.
    Preview,
}

/// The frame of every page.
pub(crate) struct Frame<'a> {
    pub(crate) catalog: &'a Catalog,
    /// The language that is shown.
    pub(crate) locale: Locale,
    /// The UI strings of the page, in the nearest language of the built-in messages.
    pub(crate) words: Words,
    pub(crate) site: Site,
    /// Whether the address names the language; then the links of the page do too.
    pub(crate) is_named: bool,
    /// The relative address of the first page.
    pub(crate) root: &'a str,
    /// The query of the address.
    pub(crate) query: &'a [(String, String)],
}

impl Frame<'_> {
    /// The language of the page itself: texts in another one are marked.
    pub(crate) fn around(&self) -> Locale {
        self.words.locale()
    }

    /// The address of another page, in this language.
    pub(crate) fn link(&self, path: &str) -> String {
        let root = self.root;
        match self.is_named {
            true => format!("{root}{path}?lang={}", self.locale),
            false => format!("{root}{path}"),
        }
    }

    /// The address of this page in another language.
    fn in_language(&self, locale: Locale) -> String {
        let mut query = Serializer::for_suffix(String::from("?"), 1);
        query.extend_pairs(
            self.query
                .iter()
                .filter(|(name, value)| name != "lang" && !value.is_empty()),
        );
        query.append_pair("lang", locale.tag());
        query.finish()
    }

    /// The whole page.
    pub(crate) fn page(&self, title: &str, main: &Markup) -> Markup {
        let words = self.words;
        let is_preview = self.site == Site::Preview;
        let name = match self.site {
            Site::Reference => builtin::page_title,
            Site::Preview => builtin::preview_title,
        };
        let asset = |name: &str| format!("{}assets/{name}", self.root);
        html! {
            (DOCTYPE)
            html lang=(words.locale().tag()) dir=(words.locale().direction().as_str()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) }
                    link rel="icon" type="image/svg+xml" href=(asset(&ASSETS.icon.name));
                    link rel="stylesheet" href=(asset(&ASSETS.style.name));
                    script src=(asset(&ASSETS.script.name)) defer {}
                }
                body data-events=[is_preview.then_some("events")] {
                    a.skip href="#content" { (words.say(builtin::page_skip)) }
                    header {
                        a.home href=(self.link("")) {
                            bdi.catalog translate="no" { (self.catalog.table().name()) }
                            " " span { (words.say(name)) }
                        }
                        (self.languages())
                    }
                    main #content tabindex="-1" { (main) }
                    @if is_preview {
                        p.ended role="status" { (words.say(builtin::preview_stopped)) }
                    } @else {
                        footer {
                            a href={ (self.root) "openapi.json" } { (words.say(builtin::page_openapi)) }
                        }
                    }
                }
            }
        }
    }

    /// Each language in its own name.
    fn languages(&self) -> Markup {
        let locales = self.catalog.locales();
        html! {
            @if locales.len() > 1 {
                details.languages {
                    summary {
                        span.unseen { (self.words.say(builtin::page_language)) " " }
                        bdi lang=(self.locale.tag()) { (self.locale.name()) }
                    }
                    ul {
                        @for locale in locales {
                            li {
                                a href=(self.in_language(locale)) hreflang=(locale.tag())
                                    lang=(locale.tag()) dir=(locale.direction().as_str())
                                    aria-current=[(locale == self.locale).then_some("true")] {
                                    (locale.name())
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The button that puts a text on the clipboard, named after what it copies; the script shows it
/// where the browser can do that.
pub(crate) fn copy(words: Words, name: &str, text: &str) -> Markup {
    let label = words.say(builtin::page_copy);
    html! {
        button.copy type="button" data-copy=(text) data-copied=(words.say(builtin::page_copied))
            title=(label) { span.unseen { (label) " " bdi { (name) } } }
    }
}
