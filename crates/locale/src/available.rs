//! The available locales, indexed by the languages that reach them.

use std::ops::Range;

use crate::candidate::{Candidate, SubtagMask};
use crate::data;
use crate::distance;
use crate::likely::{
    LikelySubtags, alias, aliases, canonicalize, canonicalize_with, maximize, maximize_with,
};
use crate::subtags::Subtags;

/// An index of the available locales, built once.
///
/// For each language that a range can have, it holds the candidates that are near enough to
/// match. So a lookup does not depend on the number of locales, but on the number of near ones.
pub(crate) struct AvailableLocales {
    /// By language, and by precedence within a language.
    candidates: Box<[Candidate]>,
    /// The languages from which a candidate can be reached, sorted.
    languages: Box<[u16]>,
    /// The start of each first letter in `languages`, which shortens the search.
    letters: [u16; LETTERS + 1],
    /// One entry for each of `languages`.
    entries: Box<[LanguageEntry]>,
    /// The near languages of all entries.
    near: Box<[NearLanguage]>,
    /// The locales that match only themselves, with their positions in the list.
    exact_only: Box<[(Subtags, usize)]>,
}

/// The language of a range, with what it reaches.
struct LanguageEntry {
    /// The replacement of the language, where it is an alias; else the language itself.
    alias: Subtags,
    /// The likely subtags of the replacement, where CLDR has any.
    likely: Option<LikelySubtags>,
    /// The part of `AvailableLocales::near` that belongs to the language.
    near: Range<usize>,
}

/// A language that is near the language of a range, with its candidates.
pub(crate) struct NearLanguage {
    pub(crate) distance: u8,
    candidates: Range<usize>,
}

/// A language range, maximized for the comparison with candidates.
pub(crate) struct DesiredLocale<'a> {
    pub(crate) full: Subtags,
    pub(crate) explicit: SubtagMask,
    /// The languages that have candidates, nearest first.
    pub(crate) near: &'a [NearLanguage],
}

impl AvailableLocales {
    /// Builds the index. `preferred` has the highest precedence, then come CLDR's paradigm
    /// locales, then the others, all in the order of the list.
    pub(crate) fn new(tags: &[Option<Subtags>], preferred: Option<Subtags>) -> Self {
        let tags = || {
            tags.iter()
                .enumerate()
                .filter_map(|(index, tag)| Some((index, (*tag)?)))
        };
        let exact_only = tags().filter(|(_, tag)| tag.is_exact_only());
        let exact_only = exact_only.map(|(index, tag)| (tag, index)).collect();
        let mut candidates: Vec<_> = tags()
            .filter(|(_, tag)| !tag.is_exact_only())
            .map(|(index, tag)| Candidate::new(index, tag))
            .collect();

        let preferred = preferred.filter(|tag| !tag.is_exact_only());
        let preferred = preferred.map(|tag| maximize(canonicalize(tag)));
        candidates.sort_by_key(|candidate| {
            let paradigm = data::PARADIGMS.contains(&candidate.full.packed());
            (preferred != Some(candidate.full), !paradigm)
        });
        for (precedence, candidate) in candidates.iter_mut().enumerate() {
            candidate.precedence = precedence;
        }
        candidates.sort_by_key(|candidate| (candidate.full, candidate.explicit));
        candidates.dedup_by_key(|candidate| (candidate.full, candidate.explicit));
        candidates.sort_by_key(|candidate| (candidate.full.language(), candidate.precedence));

        let near = near_languages(&candidates);
        let (languages, entries) = entries(&near);
        let mut letters = [0; LETTERS + 1];
        for (letter, start) in letters.iter_mut().enumerate() {
            *start = languages.partition_point(|language| first_letter(*language) < letter) as u16;
        }
        Self {
            letters,
            candidates: candidates.into(),
            languages: languages.into(),
            entries: entries.into(),
            near: near.into_iter().map(|(_, near)| near).collect(),
            exact_only,
        }
    }

    /// Maximizes a range, or returns `None` where no candidate is near its language.
    pub(crate) fn desired(&self, range: Subtags) -> Option<DesiredLocale<'_>> {
        if range.language() == 0 {
            // The language of `und-TW` is likely, but the range does not spell it out.
            let full = maximize(canonicalize(range));
            let (_, near) = self.entry(full.language())?;
            return Some(DesiredLocale {
                full,
                explicit: SubtagMask::new(range),
                near,
            });
        }
        let (entry, near) = self.entry(range.language())?;
        let own = canonicalize_with(range, entry.alias);
        Some(DesiredLocale {
            full: maximize_with(own, entry.likely.as_ref()),
            explicit: SubtagMask::new(own),
            near,
        })
    }

    fn entry(&self, language: u16) -> Option<(&LanguageEntry, &[NearLanguage])> {
        let letter = first_letter(language);
        let start = usize::from(*self.letters.get(letter)?);
        let end = usize::from(*self.letters.get(letter + 1)?);
        let languages = self.languages.get(start..end)?;
        let at = start + languages.binary_search(&language).ok()?;
        let entry = self.entries.get(at)?;
        Some((entry, self.near.get(entry.near.clone())?))
    }

    /// Returns the candidates of a near language, by precedence.
    pub(crate) fn candidates_of(&self, near: &NearLanguage) -> &[Candidate] {
        self.candidates.get(near.candidates.clone()).unwrap_or(&[])
    }

    /// Returns all candidates.
    pub(crate) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Returns the position of the locale that matches only itself and that a range names; of
    /// two names of one locale, the one that is spelled as the range.
    pub(crate) fn exact(&self, range: Subtags) -> Option<usize> {
        let find = |matches: &dyn Fn(Subtags) -> bool| {
            let found = self.exact_only.iter().find(|(tag, _)| matches(*tag));
            found.map(|(_, index)| *index)
        };
        find(&|tag| tag == range).or_else(|| find(&|tag| tag.means(range)))
    }
}

/// The number of values that five bits have; letters take 26 of them.
const LETTERS: usize = 32;

fn first_letter(language: u16) -> usize {
    usize::from(language >> 10)
}

/// Returns each language from which a candidate can be reached, with what it reaches, nearest
/// first.
fn near_languages(candidates: &[Candidate]) -> Vec<(u16, NearLanguage)> {
    let own = runs(candidates, |candidate| candidate.full.language());
    let reached = |at: usize, distance| {
        let (_, candidates) = own.get(at)?;
        Some(NearLanguage {
            distance,
            candidates: candidates.clone(),
        })
    };
    let mut near: Vec<(u16, NearLanguage)> = own
        .iter()
        .enumerate()
        .filter_map(|(at, (language, _))| Some((*language, reached(at, 0)?)))
        .collect();
    near.extend(
        distance::near_languages().filter_map(|(from, to, distance)| {
            let at = own
                .binary_search_by_key(&to, |(language, _)| *language)
                .ok()?;
            Some((from, reached(at, distance)?))
        }),
    );
    near.sort_by_key(|(from, near)| (*from, near.distance));
    near
}

/// Returns the entry of each such language, under its own name and under each of its aliases.
fn entries(near: &[(u16, NearLanguage)]) -> (Vec<u16>, Vec<LanguageEntry>) {
    let languages = runs(near, |(from, _)| *from);
    let entry = |(language, near): &(u16, Range<usize>), alias| LanguageEntry {
        alias,
        likely: LikelySubtags::for_language(*language),
        near: near.clone(),
    };
    let mut by_name: Vec<(u16, LanguageEntry)> = languages
        .iter()
        .map(|row| (row, Subtags::new(row.0, 0, 0)))
        .filter(|(row, own)| alias(row.0) == *own)
        .map(|(row, own)| (row.0, entry(row, own)))
        .collect();
    by_name.extend(aliases().filter_map(|(name, alias)| {
        let at = languages
            .binary_search_by_key(&alias.language(), |row| row.0)
            .ok()?;
        Some((name, entry(languages.get(at)?, alias)))
    }));
    by_name.sort_by_key(|(name, _)| *name);
    by_name.into_iter().unzip()
}

/// Returns each key of a sorted list with the range of its items.
fn runs<T>(items: &[T], key: impl Fn(&T) -> u16) -> Vec<(u16, Range<usize>)> {
    let mut end = 0;
    let run = |group: &[T]| {
        let start = end;
        end += group.len();
        (group.first().map_or(0, &key), start..end)
    };
    items.chunk_by(|a, b| key(a) == key(b)).map(run).collect()
}
