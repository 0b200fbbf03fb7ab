//! An available locale in the form in which it is compared with a language range.

use crate::likely::{LikelySubtags, canonicalize, maximize};
use crate::subtags::Subtags;

/// An available locale, as it is compared with a language range.
pub(crate) struct Candidate {
    /// Its position in the list of available locales.
    pub(crate) index: usize,
    /// Its rank, which decides between candidates at one distance.
    pub(crate) precedence: usize,
    /// Its maximized subtags.
    pub(crate) full: Subtags,
    /// The subtags that its tag spells out.
    pub(crate) explicit: SubtagMask,
    /// Whether its script is the likely script of its language.
    pub(crate) likely_script: bool,
    /// Whether its region is the likely region of its language.
    pub(crate) likely_region: bool,
}

impl Candidate {
    pub(crate) fn new(index: usize, tag: Subtags) -> Self {
        let own = canonicalize(tag);
        let full = maximize(own);
        let likely = LikelySubtags::for_language(full.language());
        let likely = likely.map_or_else(|| maximize(Subtags::UND), |likely| likely.full);
        Self {
            index,
            precedence: index,
            full,
            explicit: SubtagMask::new(own),
            likely_script: full.script() == likely.script(),
            likely_region: full.region() == likely.region(),
        }
    }

    /// Returns whether this candidate is more likely than another one of the same language.
    pub(crate) fn is_likelier_than(&self, other: &Self) -> bool {
        if self.full.script() == other.full.script() {
            self.likely_region && self.full.region() != other.full.region()
        } else {
            self.likely_script
        }
    }
}

/// The set of subtags that a tag spells out: 4 for the language, 2 for the script, 1 for the
/// region.
///
/// It distinguishes tags that mean the same, such as `nl` and `nl-NL`, whose distance is 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SubtagMask(u8);

impl SubtagMask {
    pub(crate) fn new(subtags: Subtags) -> Self {
        let language = u8::from(subtags.language() != 0);
        let script = u8::from(subtags.script() != 0);
        let region = u8::from(subtags.region() != 0);
        Self(language << 2 | script << 1 | region)
    }

    /// Returns how much two sets differ, from 0 to 7.
    pub(crate) fn difference(self, other: Self) -> u16 {
        u16::from(self.0 ^ other.0)
    }

    /// Returns the number of subtags in the set.
    pub(crate) fn count(self) -> u32 {
        self.0.count_ones()
    }
}
