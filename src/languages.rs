//! The languages of a catalog: each entry is compiled when it is first asked for.

use std::sync::OnceLock;

use crate::compile::compile;
use crate::description::{Body, Description, Other, Shown};
use crate::index::{Index, places};
use crate::locale::{Direction, Locale, parents};
use crate::plural::Plurals;
use crate::render::Renderer;
use crate::source::{LocaleFiles, Source};
use crate::table::{Argument, Table};
use crate::value::Value;

/// The locale that the others are translated from.
const SOURCE_LOCALE: &str = "en";

/// All languages of a catalog, sorted by tag; a [`Locale`] is a position among them.
pub(crate) struct Languages<'a> {
    table: &'static Table,
    list: Box<[Language<'a>]>,
    /// The position of the source locale.
    source: usize,
}

pub(crate) struct Language<'a> {
    pub(crate) locale: Locale,
    plurals: Plurals,
    files: &'a LocaleFiles,
    loaded: OnceLock<Loaded<'a>>,
}

/// What a language has from its first look-up on.
struct Loaded<'a> {
    index: Index<'a>,
    direction: Direction,
    /// The languages that are asked after this one: nearest first, the source locale last.
    fallback: Box<[usize]>,
    /// By place; see [`crate::index`].
    descriptions: Box<[OnceLock<Description<'a>>]>,
}

impl Language<'_> {
    pub(crate) fn renderer<'r>(
        &'r self,
        declared: &'static [Argument],
        values: &'r [Option<Value>],
    ) -> Renderer<'r> {
        Renderer {
            declared,
            values,
            locale: self.locale,
            plurals: &self.plurals,
        }
    }
}

impl<'a> Languages<'a> {
    pub(crate) fn new(table: &'static Table, source: &'a Source) -> Self {
        let language = |(at, files): (usize, &'a LocaleFiles)| Language {
            locale: Locale::new(files.tag, at as u16),
            plurals: Plurals::default(),
            files,
            loaded: OnceLock::new(),
        };
        let list: Box<[_]> = source.locales.iter().enumerate().map(language).collect();
        let source = list
            .iter()
            .position(|language| language.locale.tag() == SOURCE_LOCALE);
        Self {
            table,
            list,
            source: source.unwrap_or(0),
        }
    }

    pub(crate) fn locales(&self) -> impl ExactSizeIterator<Item = Locale> {
        self.list.iter().map(|language| language.locale)
    }

    /// The locale with exactly this tag.
    pub(crate) fn find(&self, tag: &str) -> Option<Locale> {
        let at = self
            .list
            .binary_search_by_key(&tag, |language| language.locale.tag())
            .ok()?;
        self.list.get(at).map(|language| language.locale)
    }

    /// The source locale; a catalog without files has it in name only.
    pub(crate) fn source_locale(&self) -> Locale {
        let source = self.list.get(self.source);
        source.map_or(Locale::new(SOURCE_LOCALE, 0), |language| language.locale)
    }

    /// The text at a place, where it has no arguments.
    #[inline]
    pub(crate) fn text(&self, place: usize, locale: Locale) -> Option<&str> {
        match self.description(place, self.language(locale)?)?.shown() {
            Shown::Text(text) => Some(text),
            Shown::Parts(_) | Shown::Nothing => None,
        }
    }

    /// The description that a locale shows at a place, and the language that it really is in.
    #[inline]
    pub(crate) fn look_up(
        &self,
        place: usize,
        locale: Locale,
    ) -> Option<(&Language<'a>, &Description<'a>)> {
        let language = self.language(locale)?;
        let description = self.description(place, language)?;
        match description {
            Description::Text(_) => Some((language, description)),
            Description::Other(other) => Some((self.list.get(other.locale)?, description)),
        }
    }

    /// The description at a place; constant time once somebody asked for it.
    #[inline]
    fn description<'l>(
        &'l self,
        place: usize,
        language: &'l Language<'a>,
    ) -> Option<&'l Description<'a>> {
        if let Some(loaded) = language.loaded.get()
            && let Some(slot) = loaded.descriptions.get(place)
            && let Some(description) = slot.get()
        {
            return Some(description);
        }
        self.compiled(place, language)
    }

    #[cold]
    #[inline(never)]
    fn compiled<'l>(
        &'l self,
        place: usize,
        language: &'l Language<'a>,
    ) -> Option<&'l Description<'a>> {
        let loaded = self.load(language);
        let slot = loaded.descriptions.get(place)?;
        Some(slot.get_or_init(|| self.compile(place, language, loaded)))
    }

    /// The language of a locale; of one that another catalog gave, by its tag, else the source.
    #[inline]
    fn language(&self, locale: Locale) -> Option<&Language<'a>> {
        match self.list.get(locale.index()) {
            // Tags are interned: one address a tag.
            Some(own) if std::ptr::eq(own.locale.tag().as_ptr(), locale.tag().as_ptr()) => {
                Some(own)
            }
            _ => self
                .list
                .get(self.find(locale.tag()).map_or(self.source, Locale::index)),
        }
    }

    fn load<'l>(&self, language: &'l Language<'a>) -> &'l Loaded<'a> {
        language.loaded.get_or_init(|| {
            let position = language.locale.index();
            let tag = language.locale.tag();
            let parents = parents(tag);
            let known = parents
                .iter()
                .filter_map(|parent| self.find(parent))
                .map(Locale::index);
            let mut fallback: Vec<usize> = known.collect();
            if position != self.source && !fallback.contains(&self.source) {
                fallback.push(self.source);
            }
            Loaded {
                index: Index::new(self.table, language.files),
                direction: Direction::of(tag),
                fallback: fallback.into(),
                descriptions: (0..places(self.table)).map(|_| OnceLock::new()).collect(),
            }
        })
    }

    fn compile(
        &self,
        place: usize,
        language: &Language<'a>,
        loaded: &Loaded<'a>,
    ) -> Description<'a> {
        let row = self.table.rows.get(place);
        let arguments = row.map_or(&[][..], |row| row.args);
        let shared = row.and_then(|row| row.shared);
        if let Some(body) = self.body(place, shared, arguments, loaded) {
            return match body {
                Body::Text(text) => Description::Text(text),
                body => Description::Other(Box::new(Other {
                    locale: language.locale.index(),
                    body,
                })),
            };
        }
        let fallback = loaded.fallback.iter().find_map(|at| {
            let loaded = self.load(self.list.get(*at)?);
            let body = self.body(place, shared, arguments, loaded)?;
            Some(Other { locale: *at, body })
        });
        let nothing = || Other {
            locale: self.source,
            body: Body::Nothing,
        };
        Description::Other(Box::new(fallback.unwrap_or_else(nothing)))
    }

    /// One language's own description: the entry of the code, else the shared one.
    fn body(
        &self,
        place: usize,
        shared: Option<&str>,
        arguments: &'static [Argument],
        loaded: &Loaded<'a>,
    ) -> Option<Body<'a>> {
        let index = &loaded.index;
        let compile = |entry| compile(entry, self.table, index, arguments, loaded.direction);
        let own = index.placed(place).and_then(compile);
        own.or_else(|| index.named(self.table, shared?).and_then(compile))
    }
}
