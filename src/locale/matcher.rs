//! The matcher: of the locales there are, the one that suits what a reader asks for.

use std::fmt;

use super::accept_language::{Range, Ranges};
use super::distance::{self, DEMOTION, THRESHOLD};
use super::named::Named;
use super::subtags::Subtags;
use super::supported::{Candidate, Supported};

/// Picks, among the locales there are, the one that suits a reader best, as CLDR does.
///
/// The distance between what is asked for and what there is comes from CLDR's tables (UTS 35
/// §4.4) and is weighed as ICU's `LocaleMatcher` does it: what is asked for second costs one
/// demotion (5) more than what is asked for first, and from a distance of 50 on nothing
/// matches. Of two at one distance, the default comes first, or where there is none the first
/// locale; then the paradigm locales of CLDR; then the order they were given in.
///
/// Once it is made, it allocates nothing and takes no lock. The time it takes grows with what is
/// read of a header (at most 4 KB and 32 ranges), and hardly with the number of locales.
///
/// ```
/// use fluent_catalog::locale::Matcher;
///
/// let available = ["en", "fr", "zh-Hant", "pt-PT"];
/// let matcher = Matcher::new(available, Some("en"));
/// let of = |header: &str| matcher.negotiate([header]).map(|found| available[found.index()]);
///
/// assert_eq!(of("fr-CH, en;q=0.9"), Some("fr"));
/// assert_eq!(of("zh-HK"), Some("zh-Hant"));
/// assert_eq!(of("zh-CN"), None);
/// assert_eq!(of("pt-AO, *;q=0.1"), Some("pt-PT"));
/// ```
pub struct Matcher {
    supported: Supported,
    default: Option<Candidate>,
}

/// Why a locale was picked: the language range that won, and how near it came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Match<'h> {
    index: usize,
    range: &'h str,
    quality: u16,
    position: usize,
    distance: u8,
}

/// A distance with three more bits, by which tags of one meaning differ in their spelling.
type Shifted = u16;

const fn shifted(distance: u8) -> Shifted {
    (distance as Shifted) << 3
}

impl Matcher {
    /// Makes a matcher of the locales there are, in any spelling. What is no language tag is
    /// never matched.
    ///
    /// The default decides between equals, and is what `*` stands for where it can.
    pub fn new<'a>(tags: impl IntoIterator<Item = &'a str>, default: Option<&str>) -> Self {
        let tags = tags.into_iter().map(|tag| Subtags::parse(tag.as_bytes()));
        Self::of(tags.collect(), default)
    }

    fn of(tags: Vec<Option<Subtags>>, default: Option<&str>) -> Self {
        let default = default.map(|default| Subtags::parse(default.as_bytes()));
        let first = tags.first().copied().flatten();
        let supported = Supported::new(&tags, default.unwrap_or(first));
        let default = default.flatten().filter(|tag| !tag.stands_alone());
        Self {
            supported,
            default: default.map(|tag| Candidate::new(usize::MAX, tag)),
        }
    }

    /// The same for the locales that a reader is offered, which a pseudo-locale never is.
    pub(crate) fn offering<'a>(
        tags: impl IntoIterator<Item = &'a str>,
        default: Option<&str>,
    ) -> Self {
        let offered = |tag: &Subtags| !tag.is_pseudo();
        let tags = tags
            .into_iter()
            .map(|tag| Subtags::parse(tag.as_bytes()).filter(offered));
        Self::of(tags.collect(), default)
    }

    /// The best locale for the lines of an Accept-Language header (RFC 9110 §12.5.4), or `None`
    /// where none is acceptable.
    ///
    /// An element that breaks the grammar is passed over. A quality value of 0 excludes what the
    /// range names; `*` stands for what no other range names and gives way to a range of the same
    /// quality value. Past 4 KB, all lines together, the header is cut at a comma, and past 32
    /// ranges the rest does not count.
    pub fn negotiate<'h, T>(&self, lines: impl IntoIterator<Item = &'h T>) -> Option<Match<'h>>
    where
        T: AsRef<[u8]> + ?Sized + 'h,
    {
        self.choose(&Ranges::of_header(lines.into_iter().map(AsRef::as_ref)))
    }

    /// The best locale for a list of language tags, best first: a reader's stored preference, or
    /// the variables `LANG` and `LANGUAGE` of a shell (`fr_CA.UTF-8`, `sr_RS@latin`; `C` and
    /// `POSIX` ask for nothing).
    pub fn negotiate_tags<'h>(&self, tags: impl IntoIterator<Item = &'h str>) -> Option<Match<'h>> {
        self.choose(&Ranges::of_tags(tags))
    }

    fn choose<'h>(&self, ranges: &Ranges<'h>) -> Option<Match<'h>> {
        let excluding = (!ranges.excluded().is_empty()).then(|| Named::by(ranges));
        let allowed = |candidate: &Candidate| {
            excluding
                .as_ref()
                .is_none_or(|named| named.allows(candidate))
        };
        let mut best = None;
        let mut limit = shifted(THRESHOLD);
        let mut wildcard = ranges.wildcard();
        for (position, range) in ranges.accepted().iter().enumerate() {
            if let Some(any) = wildcard.take_if(|any| any.quality > range.quality) {
                if best.is_some() {
                    return best;
                }
                if let Some(index) = self.unnamed(ranges) {
                    return Some(Match::new(index, &any, position, 0));
                }
            }
            if range.subtags.stands_alone() {
                let refused = ranges
                    .excluded()
                    .iter()
                    .any(|other| other.subtags == range.subtags);
                if let Some(index) = self.supported.alone(range.subtags).filter(|_| !refused) {
                    return Some(Match::new(index, range, position, 0));
                }
            } else if let Some((index, distance)) = self.nearest(range.subtags, limit, allowed) {
                best = Some(Match::new(index, range, position, distance));
                limit = distance;
                if limit == 0 {
                    return best;
                }
            }
            // What is asked for next has to be nearer by more than a demotion.
            limit = limit.saturating_sub(shifted(DEMOTION));
            if limit == 0 {
                break;
            }
        }
        best.or_else(|| {
            let any = wildcard?;
            Some(Match::new(
                self.unnamed(ranges)?,
                &any,
                ranges.accepted().len(),
                0,
            ))
        })
    }

    /// The locale that is nearest to a range, and nearer than the limit.
    fn nearest(
        &self,
        range: Subtags,
        limit: Shifted,
        allowed: impl Fn(&Candidate) -> bool,
    ) -> Option<(usize, Shifted)> {
        let desired = self.supported.desired(range)?;
        let mut limit = limit;
        let mut best: Option<&Candidate> = None;
        let mut first = 0;
        for target in desired.targets {
            if shifted(target.distance) > limit {
                break;
            }
            for candidate in self.supported.of(target) {
                let scripts = distance::of_scripts(desired.full, candidate.full);
                if shifted(target.distance + scripts) > limit {
                    continue;
                }
                let regions = distance::of_regions(desired.full, candidate.full);
                let mut distance = shifted(target.distance + scripts + regions);
                if distance == 0 {
                    distance = desired.explicit.unlike(candidate.explicit);
                }
                let (nearer, takes_the_lead) = match best {
                    _ if distance != limit => (distance < limit, true),
                    // As near as another, of which the first in precedence leads its language.
                    Some(other) if other.full.language() == candidate.full.language() => (
                        distance >= shifted(1) && candidate.is_likelier_than(other),
                        false,
                    ),
                    Some(_) => (candidate.precedence < first, true),
                    None => (false, false),
                };
                if nearer && allowed(candidate) {
                    best = Some(candidate);
                    limit = distance;
                    if takes_the_lead {
                        first = candidate.precedence;
                    }
                }
            }
        }
        best.map(|candidate| (candidate.index, limit))
    }

    /// What `*` stands for: the default, else the first locale, that no range names.
    fn unnamed(&self, ranges: &Ranges<'_>) -> Option<usize> {
        let named = Named::by(ranges);
        let unnamed = self
            .supported
            .candidates()
            .iter()
            .filter(|one| !named.names(one));
        let rank = |one: &&Candidate| match &self.default {
            Some(default) if default.full == one.full => {
                (default.explicit.unlike(one.explicit), one.index)
            }
            _ => (Shifted::MAX, one.index),
        };
        unnamed.min_by_key(rank).map(|one| one.index)
    }
}

impl<'h> Match<'h> {
    fn new(index: usize, range: &Range<'h>, position: usize, distance: Shifted) -> Self {
        Self {
            index,
            range: std::str::from_utf8(range.text).unwrap_or_default(),
            quality: range.quality,
            position,
            distance: (distance >> 3) as u8,
        }
    }

    /// The position of the locale in the list that the matcher was made of.
    pub const fn index(&self) -> usize {
        self.index
    }

    /// The language range that won, as it was written; `*` where any locale would do.
    pub const fn range(&self) -> &'h str {
        self.range
    }

    /// The quality value of the range in thousandths, from 1 to 1000.
    pub const fn quality(&self) -> u16 {
        self.quality
    }

    /// How many ranges the reader would rather have had.
    pub const fn position(&self) -> usize {
        self.position
    }

    /// How far the locale is from the range, from 0 to 49 (UTS 35 §4.4).
    pub const fn distance(&self) -> u8 {
        self.distance
    }
}

impl fmt::Display for Match<'_> {
    /// For logs: `gsw;q=0.9 at distance 8`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quality = f32::from(self.quality) / 1000.0;
        write!(f, "{};q={quality} ", self.range)?;
        match self.range {
            "*" => f.write_str("for what no other range names"),
            _ => write!(f, "at distance {}", self.distance),
        }
    }
}

impl fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} by {self}", self.index)
    }
}
