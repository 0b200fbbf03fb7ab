//! The languages of a catalog: each entry is compiled when it is first asked for.

use std::sync::OnceLock;

use crate::code::Code;
use crate::compile::compile;
use crate::description::{Description, Elsewhere};
use crate::index::{Index, places};
use crate::locale::{Locale, Matcher, intern, parents};
use crate::plural::Plurals;
use crate::render::Renderer;
use crate::source::{LocaleFiles, Source};
use crate::table::Table;
use crate::value::Value;

/// The locale that the others are translated from.
const SOURCE_LOCALE: &str = "en";

/// All languages of a catalog, sorted by tag; a [`Locale`] is a position among them.
pub(crate) struct Languages<'a> {
    table: &'static Table,
    list: Box<[Language<'a>]>,
    /// The position of the source locale.
    source: usize,
    /// Made at the first negotiation: a program that knows its locale pays nothing for it.
    matcher: OnceLock<Matcher>,
    #[cfg(feature = "serve")]
    fingerprint: OnceLock<u64>,
}

/// One language: its entries, and what was asked for of them.
pub(crate) struct Language<'a> {
    pub(crate) locale: Locale,
    plurals: Plurals,
    index: Index<'a>,
    /// The languages that are asked after this one: nearest first, the source locale last.
    fallback: OnceLock<Box<[usize]>>,
    /// What was asked for first: a program that prints one message and ends is spared the
    /// table, whose fresh pages would be most of its cost.
    first: OnceLock<Description<'a>>,
    /// By place (see [`crate::index`]), from the second time on.
    descriptions: OnceLock<Box<[Slot<'a>]>>,
}

/// Half a cache line: one that lies across two costs a large catalog a second miss.
#[derive(Default)]
#[repr(align(32))]
struct Slot<'a>(OnceLock<Description<'a>>);

impl Language<'_> {
    #[inline]
    pub(crate) fn renderer<'r>(
        &'r self,
        code: Option<Code>,
        values: &'r [Option<Value>],
    ) -> Renderer<'r> {
        Renderer {
            code,
            values,
            plurals: &self.plurals,
        }
    }
}

impl<'a> Languages<'a> {
    pub(crate) fn new(table: &'static Table, source: &'a Source) -> Self {
        let language = |(at, files): (usize, &'a LocaleFiles)| Language {
            locale: Locale::new(files.tag, at as u16),
            plurals: Plurals::new(files.tag.as_str()),
            index: Index::new(table, files),
            fallback: OnceLock::new(),
            first: OnceLock::new(),
            descriptions: OnceLock::new(),
        };
        let list: Box<[_]> = source.locales.iter().enumerate().map(language).collect();
        let source = list
            .iter()
            .position(|language| language.locale.tag() == SOURCE_LOCALE);
        Self {
            table,
            list,
            source: source.unwrap_or(0),
            matcher: OnceLock::new(),
            #[cfg(feature = "serve")]
            fingerprint: OnceLock::new(),
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
        source.map_or_else(
            || Locale::new(intern(SOURCE_LOCALE), 0),
            |language| language.locale,
        )
    }

    /// The matcher of the locales, whose positions are theirs.
    pub(crate) fn matcher(&self) -> &Matcher {
        self.matcher.get_or_init(|| {
            let tags = self.locales().map(Locale::tag);
            Matcher::offering(tags, Some(self.source_locale().tag()))
        })
    }

    /// A number that tells these files from others; found once.
    #[cfg(feature = "serve")]
    pub(crate) fn fingerprint(&self, source: &Source) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        *self.fingerprint.get_or_init(|| {
            let mut hasher = DefaultHasher::new();
            for locale in &source.locales {
                locale.tag.as_str().hash(&mut hasher);
                for file in &locale.files {
                    file.bytes.hash(&mut hasher);
                }
            }
            hasher.finish()
        })
    }

    /// The locale at a position.
    pub(crate) fn at(&self, index: usize) -> Option<Locale> {
        self.list.get(index).map(|language| language.locale)
    }

    /// The text at a place, where it has no arguments.
    #[inline]
    pub(crate) fn text(&self, place: usize, locale: Locale) -> Option<&str> {
        let shown = match self.description(place, self.language(locale)?)? {
            Description::Elsewhere(elsewhere) => &elsewhere.description,
            own => own,
        };
        match shown {
            Description::Text(text) => Some(text),
            Description::Made(text) => Some(text),
            _ => None,
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
            Description::Elsewhere(elsewhere) => {
                Some((self.list.get(elsewhere.locale)?, &elsewhere.description))
            }
            own => Some((language, own)),
        }
    }

    /// The description at a place; constant time once somebody asked for it.
    #[inline]
    fn description<'l>(
        &'l self,
        place: usize,
        language: &'l Language<'a>,
    ) -> Option<&'l Description<'a>> {
        if let Some(slots) = language.descriptions.get()
            && let Some(slot) = slots.get(place)
            && let Some(description) = slot.0.get()
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
        let mut is_first = false;
        let first = language.first.get_or_init(|| {
            is_first = true;
            self.compile(place, language)
        });
        if is_first {
            return Some(first);
        }
        let table = || (0..places(self.table)).map(|_| Slot::default()).collect();
        let slot = language.descriptions.get_or_init(table).get(place)?;
        Some(slot.0.get_or_init(|| self.compile(place, language)))
    }

    /// The language of a locale.
    #[inline]
    fn language(&self, locale: Locale) -> Option<&Language<'a>> {
        match self.list.get(locale.index()) {
            Some(own) if own.locale.is(locale) => Some(own),
            _ => self.nearest(locale.tag()),
        }
    }

    /// The language of a locale that another catalog gave: by its tag, else by those of its
    /// parents, else the source.
    #[cold]
    fn nearest(&self, tag: &str) -> Option<&Language<'a>> {
        let parent = || parents(tag).iter().find_map(|parent| self.find(parent));
        let found = self.find(tag).or_else(parent);
        self.list.get(found.map_or(self.source, Locale::index))
    }

    fn fallback(&self, locale: Locale) -> Box<[usize]> {
        let parents = parents(locale.tag());
        let known = parents
            .iter()
            .filter_map(|parent| self.find(parent))
            .map(Locale::index);
        let mut fallback: Vec<usize> = known.collect();
        if locale.index() != self.source && !fallback.contains(&self.source) {
            fallback.push(self.source);
        }
        fallback.into()
    }

    fn compile(&self, place: usize, language: &Language<'a>) -> Description<'a> {
        let elsewhere = || {
            let fallback = language
                .fallback
                .get_or_init(|| self.fallback(language.locale));
            fallback.iter().find_map(|at| {
                let description = self.own(place, self.list.get(*at)?)?;
                let elsewhere = Elsewhere {
                    locale: *at,
                    description,
                };
                Some(Description::Elsewhere(Box::new(elsewhere)))
            })
        };
        let own = self.own(place, language);
        own.or_else(elsewhere).unwrap_or(Description::Nothing)
    }

    /// One language's own description: the entry of the code, else the shared one.
    fn own(&self, place: usize, language: &Language<'a>) -> Option<Description<'a>> {
        let row = self.table.rows().get(place);
        let arguments = row.map_or(&[][..], |row| row.args);
        let (index, plurals) = (&language.index, &language.plurals);
        let direction = language.locale.direction();
        let compile = |entry| compile(entry, index, arguments, plurals, direction).ok();
        let own = index.placed(place).and_then(compile);
        own.or_else(|| index.named(row?.shared?).and_then(compile))
    }
}
