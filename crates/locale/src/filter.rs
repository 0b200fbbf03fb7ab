//! The candidates that a header names, and those that it excludes.

use crate::candidate::{Candidate, SubtagMask};
use crate::likely::{canonicalize, maximize};
use crate::priority_list::{MAX_RANGES, PriorityList};
use crate::subtags::Subtags;

/// The language ranges of a header as a filter of candidates: `fr` matches `fr-CA`, `zh-Hant`
/// matches `zh-TW`.
///
/// This is basic filtering (RFC 4647 §3.3.1) by subtags: a range matches a locale that has all
/// the subtags of the range, whether the locale spells them out or they are likely.
pub(crate) struct RangeFilter {
    ranges: [Subtags; MAX_RANGES],
    accepted: usize,
    all: usize,
}

impl RangeFilter {
    pub(crate) fn new(list: &PriorityList<'_>) -> Self {
        let (accepted, excluded) = (list.accepted(), list.excluded());
        let mut ranges = [Subtags::UND; MAX_RANGES];
        for (slot, range) in ranges.iter_mut().zip(accepted.iter().chain(excluded)) {
            let own = canonicalize(range.subtags);
            *slot = if own.language() == 0 {
                maximize(own)
            } else {
                own
            };
        }
        Self {
            ranges,
            accepted: accepted.len(),
            all: accepted.len() + excluded.len(),
        }
    }

    /// Returns whether some range matches the candidate, accepting or excluding it.
    pub(crate) fn names(&self, candidate: &Candidate) -> bool {
        let mut all = self.ranges.iter().take(self.all);
        all.any(|range| specificity(*range, candidate) > 0)
    }

    /// Returns whether the candidate is not excluded: the most specific range that matches it
    /// decides, and of two that are equally specific the one that excludes.
    pub(crate) fn allows(&self, candidate: &Candidate) -> bool {
        let highest = |ranges: &[Subtags]| {
            ranges
                .iter()
                .map(|range| specificity(*range, candidate))
                .max()
                .unwrap_or(0)
        };
        let (accepted, rest) = self
            .ranges
            .split_at_checked(self.accepted)
            .unwrap_or_default();
        let excluded = rest.get(..self.all - self.accepted).unwrap_or(rest);
        let excluded = highest(excluded);
        excluded == 0 || excluded < highest(accepted)
    }
}

/// Returns the number of subtags by which a range matches a candidate, 4 where both spell out the
/// same subtags, and 0 where the range does not match.
fn specificity(range: Subtags, candidate: &Candidate) -> u32 {
    let (full, explicit) = (candidate.full, SubtagMask::new(range));
    let matches = range.language() == full.language()
        && (range.script() == 0 || range.script() == full.script())
        && (range.region() == 0 || range.region() == full.region());
    match matches {
        false => 0,
        true if explicit == candidate.explicit => 4,
        true => explicit.count(),
    }
}
