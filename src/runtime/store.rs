//! The languages of a catalog, and which of them has the text that another one lacks.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, OnceLock};

use fluent_catalog_locale::{Matcher, parents};
use self_cell::self_cell;

use crate::runtime::files::LocaleFiles;
use crate::runtime::language::Language;
use crate::runtime::locale::{Locale, SOURCE_LOCALE, intern};
use crate::runtime::pattern::Description;
use crate::runtime::render::Rendered;
use crate::runtime::row::Argument;
use crate::runtime::slots::Slots;
use crate::runtime::value::Value;

/// The files of a catalog, by locale.
pub(crate) type Files = Box<[Arc<LocaleFiles>]>;

self_cell! {
    /// The texts, and what is compiled from them and points into them.
    pub(crate) struct Store {
        owner: Files,
        #[not_covariant]
        dependent: Languages,
    }
}

/// All languages of a catalog, sorted by tag; a [`Locale`] is a position among them.
pub(crate) struct Languages<'a> {
    slots: Arc<Slots>,
    list: Box<[Member<'a>]>,
    /// The position of the source locale; behind the last one if its file is missing.
    source: usize,
    /// Made at the first negotiation: a program that knows its locale pays nothing for it.
    matcher: OnceLock<Matcher>,
}

/// A language among those of one catalog.
struct Member<'a> {
    locale: Locale,
    language: Language<'a>,
    /// Of each slot that it lacks: the position of the language that has it.
    fallback: OnceLock<Box<[AtomicU16]>>,
}

/// In a fallback: not looked up yet.
const UNKNOWN: u16 = u16::MAX;
/// In a fallback: no language has it.
const NOWHERE: u16 = u16::MAX - 1;

impl Store {
    /// The files must be sorted by tag, each tag once.
    pub(crate) fn load(
        slots: Arc<Slots>,
        files: impl IntoIterator<Item = Arc<LocaleFiles>>,
    ) -> Self {
        let files = files.into_iter().collect();
        Self::new(files, |files| Languages::new(slots, files))
    }

    pub(crate) fn files(&self) -> &[Arc<LocaleFiles>] {
        self.borrow_owner()
    }

    pub(crate) fn slots(&self) -> &Arc<Slots> {
        self.with_dependent(|_, languages| &languages.slots)
    }

    pub(crate) fn locales(&self) -> Vec<Locale> {
        let list = |languages: &Languages<'_>| {
            let locales = languages.list.iter().map(|member| member.locale);
            locales.collect()
        };
        self.with_dependent(|_, languages| list(languages))
    }

    /// The locale with exactly this tag.
    pub(crate) fn find(&self, tag: &str) -> Option<Locale> {
        self.with_dependent(|_, languages| languages.find(tag))
    }

    /// The source locale; a catalog without files has it in name only.
    pub(crate) fn source_locale(&self) -> Locale {
        self.with_dependent(|_, languages| languages.source_locale())
    }

    /// The matcher of the locales, whose positions are theirs.
    pub(crate) fn matcher(&self) -> &Matcher {
        self.with_dependent(|_, languages| languages.matcher())
    }

    /// The locale at a position.
    pub(crate) fn at(&self, index: usize) -> Option<Locale> {
        self.with_dependent(|_, languages| languages.at(index))
    }

    /// The text of a slot, where it has no arguments; no allocation.
    #[inline]
    pub(crate) fn text(&self, slot: usize, locale: Locale) -> Option<&str> {
        self.with_dependent(|_, languages| languages.text(slot, locale))
    }

    /// What a locale shows in a slot, with the locale that it really is in; what `otherwise` gives
    /// where no locale has a text.
    #[inline]
    pub(crate) fn render<'s>(
        &'s self,
        slot: Option<usize>,
        locale: Locale,
        values: &'s [Option<Value>],
        otherwise: impl FnOnce(Locale) -> Rendered<'s>,
    ) -> Rendered<'s> {
        self.with_dependent(|_, languages| {
            if let Some(slot) = slot
                && let Some((member, description)) = languages.look_up(slot, locale)
            {
                let locale = member.locale;
                let text = match description {
                    Description::Text(text) => Cow::Borrowed(*text),
                    Description::Made(text) => Cow::Borrowed(&**text),
                    Description::Pattern(pattern) => {
                        Cow::Owned(member.language.renderer(slot, values).text(pattern))
                    }
                    Description::Nothing => return otherwise(languages.source_locale()),
                };
                return Rendered { text, locale };
            }
            otherwise(languages.source_locale())
        })
    }

    /// Writes what a locale shows in a slot; the locale that it really is in, and `None` where no
    /// locale has a text.
    #[inline]
    pub(crate) fn write<W: fmt::Write + ?Sized>(
        &self,
        slot: usize,
        locale: Locale,
        values: &[Option<Value>],
        out: &mut W,
    ) -> Option<Result<Locale, fmt::Error>> {
        self.with_dependent(|_, languages| {
            let (member, description) = languages.look_up(slot, locale)?;
            let locale = member.locale;
            Some(match description {
                Description::Text(text) => out.write_str(text).map(|()| locale),
                Description::Made(text) => out.write_str(text).map(|()| locale),
                Description::Pattern(pattern) => {
                    let renderer = member.language.renderer(slot, values);
                    renderer.write(pattern, out).map(|()| locale)
                }
                Description::Nothing => return None,
            })
        })
    }

    /// Whether a locale shows a text in a slot.
    pub(crate) fn has(&self, slot: usize, locale: Locale) -> bool {
        self.with_dependent(|_, languages| languages.look_up(slot, locale).is_some())
    }

    /// The text of the entry with this id in exactly this locale.
    pub(crate) fn render_entry(
        &self,
        id: &str,
        locale: Locale,
        arguments: &[Argument],
        values: &[Option<Value>],
    ) -> Option<String> {
        self.with_dependent(|_, languages| {
            let member = languages.member(locale)?;
            let is_own = member.locale.is(locale);
            is_own.then(|| member.language.render_entry(id, arguments, values))?
        })
    }
}

impl<'a> Languages<'a> {
    fn new(slots: Arc<Slots>, files: &'a Files) -> Self {
        let member = |(at, files): (usize, &'a Arc<LocaleFiles>)| Member {
            locale: Locale::new(files.tag, at as u16),
            language: Language::new(&slots, files),
            fallback: OnceLock::new(),
        };
        let list: Box<[_]> = files.iter().enumerate().map(member).collect();
        let source = list
            .iter()
            .position(|member| member.locale.tag() == SOURCE_LOCALE);
        Self {
            slots,
            // A catalog without its source has it in name only: nothing falls back to it.
            source: source.unwrap_or(list.len()),
            list,
            matcher: OnceLock::new(),
        }
    }

    fn find(&self, tag: &str) -> Option<Locale> {
        let at = self
            .list
            .binary_search_by_key(&tag, |member| member.locale.tag())
            .ok()?;
        self.at(at)
    }

    fn source_locale(&self) -> Locale {
        self.at(self.source)
            .unwrap_or_else(|| Locale::new(intern(SOURCE_LOCALE), 0))
    }

    fn matcher(&self) -> &Matcher {
        self.matcher.get_or_init(|| {
            let tags = self.list.iter().map(|member| member.locale.tag());
            Matcher::without_pseudo(tags, Some(self.source_locale().tag()))
        })
    }

    fn at(&self, index: usize) -> Option<Locale> {
        self.list.get(index).map(|member| member.locale)
    }

    #[inline]
    fn text(&self, slot: usize, locale: Locale) -> Option<&str> {
        match self.look_up(slot, locale)? {
            (_, Description::Text(text)) => Some(text),
            (_, Description::Made(text)) => Some(text),
            (_, Description::Pattern(_) | Description::Nothing) => None,
        }
    }

    /// The description that a locale shows in a slot, and the language that it really is in;
    /// never nothing.
    #[inline]
    fn look_up(&self, slot: usize, locale: Locale) -> Option<(&Member<'a>, &Description<'a>)> {
        let member = self.member(locale)?;
        match member.language.description(slot)? {
            Description::Nothing => {
                let member = self.fallback(slot, member)?;
                Some((member, member.language.description(slot)?))
            }
            own => Some((member, own)),
        }
    }

    #[inline]
    fn member(&self, locale: Locale) -> Option<&Member<'a>> {
        match self.list.get(locale.index()) {
            Some(own) if own.locale.is(locale) => Some(own),
            _ => self.nearest(locale.tag()),
        }
    }

    /// The language of a locale that another catalog gave: by its tag, else by those of its
    /// parents, else the source.
    #[cold]
    fn nearest(&self, tag: &str) -> Option<&Member<'a>> {
        let parent = || parents(tag).iter().find_map(|parent| self.find(parent));
        let found = self.find(tag).or_else(parent);
        self.list.get(found.map_or(self.source, Locale::index))
    }

    /// The language that has a slot which `member` lacks; its chain of parents is walked once
    /// per slot.
    #[cold]
    fn fallback(&self, slot: usize, member: &Member<'a>) -> Option<&Member<'a>> {
        let unknown = || (0..self.slots.len()).map(|_| AtomicU16::new(UNKNOWN));
        let all = member.fallback.get_or_init(|| unknown().collect());
        let known = all.get(slot)?;
        let mut at = known.load(Ordering::Relaxed);
        if at == UNKNOWN {
            at = self.search(slot, member).unwrap_or(NOWHERE);
            known.store(at, Ordering::Relaxed);
        }
        self.list.get(usize::from(at))
    }

    fn search(&self, slot: usize, member: &Member<'a>) -> Option<u16> {
        let parents = parents(member.locale.tag());
        let known = parents.iter().filter_map(|parent| self.find(parent));
        let mut chain = known.chain(self.at(self.source));
        let found = chain.find(|locale| {
            let member = self.list.get(locale.index());
            member.is_some_and(|member| member.language.has(slot))
        })?;
        u16::try_from(found.index()).ok()
    }
}
