//! What the ranges of a header name, and what they exclude by it.

use super::accept_language::{MAX_RANGES, Ranges};
use super::likely::{canonicalize, maximize};
use super::subtags::Subtags;
use super::supported::{Candidate, Explicit};

/// The ranges of a header as they name locales: `fr` names `fr-CA`, `zh-Hant` names `zh-TW`.
///
/// This is RFC 4647 §3.3.1 by subtags: a range names each locale that has all its subtags, be
/// they written out or likely.
pub(super) struct Named {
    ranges: [Subtags; MAX_RANGES],
    accepted: usize,
    all: usize,
}

impl Named {
    pub(super) fn by(ranges: &Ranges<'_>) -> Self {
        let (accepted, excluded) = (ranges.accepted(), ranges.excluded());
        let mut named = [Subtags::UND; MAX_RANGES];
        for (place, range) in named.iter_mut().zip(accepted.iter().chain(excluded)) {
            let own = canonicalize(range.subtags);
            *place = if own.language() == 0 {
                maximize(own)
            } else {
                own
            };
        }
        Self {
            ranges: named,
            accepted: accepted.len(),
            all: accepted.len() + excluded.len(),
        }
    }

    /// Whether some range names the locale, be it to have it or not.
    pub(super) fn names(&self, candidate: &Candidate) -> bool {
        let all = self.ranges.iter().take(self.all);
        all.map(|range| nicety(*range, candidate))
            .any(|nicety| nicety > 0)
    }

    /// Whether the locale is not excluded: of the ranges that name it, the nicest decides, and of
    /// two that are as nice the one that excludes.
    pub(super) fn allows(&self, candidate: &Candidate) -> bool {
        let nicest = |ranges: &[Subtags]| {
            ranges
                .iter()
                .map(|range| nicety(*range, candidate))
                .max()
                .unwrap_or(0)
        };
        let (accepted, rest) = self
            .ranges
            .split_at_checked(self.accepted)
            .unwrap_or_default();
        let excluded = rest.get(..self.all - self.accepted).unwrap_or(rest);
        let excluded = nicest(excluded);
        excluded == 0 || excluded < nicest(accepted)
    }
}

/// How closely a range names a locale: by how many subtags, and four where by exactly its own; 0
/// where it does not.
fn nicety(range: Subtags, candidate: &Candidate) -> u32 {
    let (full, explicit) = (candidate.full, Explicit::of(range));
    let names = range.language() == full.language()
        && (range.script() == 0 || range.script() == full.script())
        && (range.region() == 0 || range.region() == full.region());
    match names {
        false => 0,
        true if explicit == candidate.explicit => 4,
        true => explicit.count(),
    }
}
