//! The locales that can be given, arranged by the languages from which they can be reached.

use std::ops::Range;

use super::data;
use super::distance;
use super::likely::{Likely, alias, aliases, canonicalize, canonicalize_by, maximize, maximize_by};
use super::subtags::Subtags;

/// The supported locales, made once and only read from then on.
pub(super) struct Supported {
    /// By language, and those of one language by precedence.
    candidates: Box<[Candidate]>,
    /// The languages that can be asked for with any success, sorted.
    languages: Box<[u16]>,
    /// Where those of each first letter start.
    letters: [u16; LETTERS + 1],
    /// What each of them comes to.
    reach: Box<[Reach]>,
    /// What the reach of each consists of.
    targets: Box<[Target]>,
    /// Those that match themselves alone, by their position in the list that was given.
    alone: Box<[(Subtags, usize)]>,
}

/// A supported locale as it is compared with what is asked for.
pub(super) struct Candidate {
    /// Its position in the list that was given.
    pub(super) index: usize,
    /// Its place in the order in which locales are looked at, which decides between equals.
    pub(super) precedence: usize,
    /// Its subtags, those that are missing filled in.
    pub(super) full: Subtags,
    /// Which of them it had itself.
    pub(super) explicit: Explicit,
    /// Whether its script is the one its language is most often written in.
    pub(super) likely_script: bool,
    /// Whether its region is the one its language is most at home in.
    pub(super) likely_region: bool,
}

impl Candidate {
    pub(super) fn new(index: usize, tag: Subtags) -> Self {
        let own = canonicalize(tag);
        let full = maximize(own);
        let likely = Likely::of(full.language());
        let likely = likely.map_or_else(|| maximize(Subtags::UND), |likely| likely.full);
        Self {
            index,
            precedence: index,
            full,
            explicit: Explicit::of(own),
            likely_script: full.script() == likely.script(),
            likely_region: full.region() == likely.region(),
        }
    }

    /// Whether it is what the language, which both are of, most likely means.
    pub(super) fn is_likelier_than(&self, other: &Self) -> bool {
        if self.full.script() == other.full.script() {
            self.likely_region && self.full.region() != other.full.region()
        } else {
            self.likely_script
        }
    }
}

/// The subtags that a tag has itself: four for its language, two its script, one its region.
///
/// Two tags of one meaning are less than a distance of one apart by what they differ in here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Explicit(u8);

impl Explicit {
    pub(super) fn of(subtags: Subtags) -> Self {
        let language = u8::from(subtags.language() != 0);
        let script = u8::from(subtags.script() != 0);
        let region = u8::from(subtags.region() != 0);
        Self(language << 2 | script << 1 | region)
    }

    /// How unlike they are, from 0 to 7.
    pub(super) fn unlike(self, other: Self) -> u16 {
        u16::from(self.0 ^ other.0)
    }

    /// How many there are.
    pub(super) fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// What a language that is asked for comes to.
struct Reach {
    /// What it stands for: itself, or that of which it is an alias.
    alias: Subtags,
    /// What is likely of that, where CLDR knows it.
    likely: Option<Likely>,
    /// Its part of the targets.
    targets: Range<usize>,
}

/// The candidates of one language, and how far that is from the one asked for.
pub(super) struct Target {
    pub(super) distance: u8,
    candidates: Range<usize>,
}

/// What is asked for, made comparable with the candidates.
pub(super) struct Desired<'a> {
    pub(super) full: Subtags,
    pub(super) explicit: Explicit,
    /// What can be reached, nearest language first.
    pub(super) targets: &'a [Target],
}

impl Supported {
    /// Arranges the locales. `preferred` comes first among equals, then the paradigm locales of
    /// CLDR, then the others, each in the order given.
    pub(super) fn new(tags: &[Option<Subtags>], preferred: Option<Subtags>) -> Self {
        let given = || {
            tags.iter()
                .enumerate()
                .filter_map(|(index, tag)| Some((index, (*tag)?)))
        };
        let alone = given().filter(|(_, tag)| tag.stands_alone());
        let alone = alone.map(|(index, tag)| (tag, index)).collect();
        let together = given().filter(|(_, tag)| !tag.stands_alone());
        let mut candidates: Vec<_> = together
            .map(|(index, tag)| Candidate::new(index, tag))
            .collect();

        let preferred = preferred.filter(|tag| !tag.stands_alone());
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

        let near = near(&candidates);
        let (languages, reach) = reach(&near);
        let mut letters = [0; LETTERS + 1];
        for (letter, start) in letters.iter_mut().enumerate() {
            *start = languages.partition_point(|language| first_letter(*language) < letter) as u16;
        }
        Self {
            letters,
            candidates: candidates.into(),
            languages: languages.into(),
            reach: reach.into(),
            targets: near.into_iter().map(|(_, target)| target).collect(),
            alone,
        }
    }

    /// What a range asks for, or `None` where no supported locale can be near it.
    pub(super) fn desired(&self, range: Subtags) -> Option<Desired<'_>> {
        if range.language() == 0 {
            // `und-TW`: the language is what is likely, and not what was asked for.
            let full = maximize(canonicalize(range));
            let (_, targets) = self.reach(full.language())?;
            return Some(Desired {
                full,
                explicit: Explicit::of(range),
                targets,
            });
        }
        let (reach, targets) = self.reach(range.language())?;
        let own = canonicalize_by(range, reach.alias);
        Some(Desired {
            full: maximize_by(own, reach.likely.as_ref()),
            explicit: Explicit::of(own),
            targets,
        })
    }

    fn reach(&self, language: u16) -> Option<(&Reach, &[Target])> {
        let letter = first_letter(language);
        let start = usize::from(*self.letters.get(letter)?);
        let end = usize::from(*self.letters.get(letter + 1)?);
        let at = start
            + self
                .languages
                .get(start..end)?
                .binary_search(&language)
                .ok()?;
        let reach = self.reach.get(at)?;
        Some((reach, self.targets.get(reach.targets.clone())?))
    }

    /// The candidates of a target, by precedence.
    pub(super) fn of(&self, target: &Target) -> &[Candidate] {
        self.candidates
            .get(target.candidates.clone())
            .unwrap_or(&[])
    }

    /// All candidates.
    pub(super) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// The position of one that matches itself alone.
    pub(super) fn alone(&self, range: Subtags) -> Option<usize> {
        self.alone
            .iter()
            .find(|(tag, _)| *tag == range)
            .map(|(_, index)| *index)
    }
}

/// What five bits can hold; CLDR's languages have 26 of them.
const LETTERS: usize = 32;

fn first_letter(language: u16) -> usize {
    usize::from(language >> 10)
}

/// Each language from which a candidate can be reached, with what it reaches, nearest first.
fn near(candidates: &[Candidate]) -> Vec<(u16, Target)> {
    let own = runs(candidates, |candidate| candidate.full.language());
    let target = |at: usize, distance| {
        let (_, candidates) = own.get(at)?;
        Some(Target {
            distance,
            candidates: candidates.clone(),
        })
    };
    let mut near: Vec<(u16, Target)> = own
        .iter()
        .enumerate()
        .filter_map(|(at, (language, _))| Some((*language, target(at, 0)?)))
        .collect();
    near.extend(distance::of_languages().filter_map(|(from, to, distance)| {
        let at = own
            .binary_search_by_key(&to, |(language, _)| *language)
            .ok()?;
        Some((from, target(at, distance)?))
    }));
    near.sort_by_key(|(from, target)| (*from, target.distance));
    near
}

/// The same by each name that such a language goes by.
fn reach(near: &[(u16, Target)]) -> (Vec<u16>, Vec<Reach>) {
    let languages = runs(near, |(from, _)| *from);
    let reach = |(language, targets): &(u16, Range<usize>), alias| Reach {
        alias,
        likely: Likely::of(*language),
        targets: targets.clone(),
    };
    let mut by_name: Vec<(u16, Reach)> = languages
        .iter()
        .map(|row| (row, Subtags::new(row.0, 0, 0)))
        .filter(|(row, own)| alias(row.0) == *own)
        .map(|(row, own)| (row.0, reach(row, own)))
        .collect();
    by_name.extend(aliases().filter_map(|(name, alias)| {
        let at = languages
            .binary_search_by_key(&alias.language(), |row| row.0)
            .ok()?;
        Some((name, reach(languages.get(at)?, alias)))
    }));
    by_name.sort_by_key(|(name, _)| *name);
    by_name.into_iter().unzip()
}

/// The keys of a sorted list, and where the items of each stand.
fn runs<T>(items: &[T], key: impl Fn(&T) -> u16) -> Vec<(u16, Range<usize>)> {
    let mut end = 0;
    let run = |group: &[T]| {
        let start = end;
        end += group.len();
        (group.first().map_or(0, &key), start..end)
    };
    items.chunk_by(|a, b| key(a) == key(b)).map(run).collect()
}
