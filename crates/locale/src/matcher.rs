//! The matcher: picks the available locale that suits a reader best.

use std::fmt;

use crate::accept_language;
use crate::available::AvailableLocales;
use crate::candidate::Candidate;
use crate::distance::{self, DEMOTION, THRESHOLD};
use crate::filter::RangeFilter;
use crate::negotiated::Negotiated;
use crate::priority_list::{LanguageRange, PriorityList};
use crate::subtags::Subtags;

/// Picks, among the available locales, the one that suits a reader best, as CLDR does.
///
/// The distance between a language range and a locale comes from CLDR's tables (UTS 35 §4.4), and
/// ranges are weighed as in ICU's `LocaleMatcher`: each position in the reader's list costs one
/// demotion (5), and from a distance of 50 on nothing matches. Of two locales at one distance, the
/// default comes first, or the first locale where there is no default; then CLDR's paradigm
/// locales; then the others in the order of the list.
///
/// A negotiation does not allocate and takes no lock. Its time is proportional to the part of the
/// header that is read (at most 4 KB and 32 ranges), and hardly depends on the number of locales.
///
/// ```
/// use fluent_catalog_locale::Matcher;
///
/// let matcher = Matcher::new(["en", "fr", "zh-Hant", "pt-PT"], Some("en"));
/// let tag = |header: &str| Some(matcher.negotiate([header])?.tag());
///
/// assert_eq!(tag("fr-CH, en;q=0.9"), Some("fr"));
/// assert_eq!(tag("zh-HK"), Some("zh-Hant"));
/// assert_eq!(tag("zh-CN"), None);
/// assert_eq!(tag("pt-AO, *;q=0.1"), Some("pt-PT"));
/// ```
pub struct Matcher {
    tags: Box<[Box<str>]>,
    available: AvailableLocales,
    default: Option<Candidate>,
}

/// A distance with three more bits, by which tags that mean the same differ in their spelling.
type FineDistance = u16;

const fn fine(distance: u8) -> FineDistance {
    (distance as FineDistance) << 3
}

/// The choice of a locale, by its position.
struct Selection<'h> {
    index: usize,
    range: LanguageRange<'h>,
    distance: FineDistance,
}

impl Matcher {
    /// Creates a matcher of the available locales, in any spelling.
    ///
    /// The default decides between locales at one distance, and `*` selects it where it is
    /// available and no range names it. A tag that is not well-formed is never matched; a
    /// pseudo-locale such as `en-XA` matches only itself.
    ///
    /// It takes O(n log n) time for n locales; a program does it once.
    ///
    /// ```
    /// use fluent_catalog_locale::Matcher;
    ///
    /// let matcher = Matcher::new(["es-MX", "es-CO"], Some("es-CO"));
    /// let negotiated = matcher.negotiate(["es-AR"]).expect("both are near");
    /// assert_eq!(negotiated.tag(), "es-CO");
    /// ```
    pub fn new(available: impl IntoIterator<Item: AsRef<str>>, default: Option<&str>) -> Self {
        Self::with_filter(available, default, |_| true)
    }

    /// Creates a matcher that never matches a pseudo-locale, such as `en-XA` or `ar-XB`.
    ///
    /// A pseudo-locale is a test of the user interface, made by a program and not by translators;
    /// a reader whose header names one is given another locale. Positions
    /// ([`Negotiated::index`]) are those of the whole list.
    ///
    /// ```
    /// use fluent_catalog_locale::Matcher;
    ///
    /// let matcher = Matcher::without_pseudo(["en-XA", "fr"], None);
    /// let negotiated = matcher.negotiate(["en-XA, fr;q=0.5"]).expect("French is available");
    /// assert_eq!(negotiated.tag(), "fr");
    /// assert_eq!(negotiated.index(), 1);
    /// ```
    pub fn without_pseudo(
        available: impl IntoIterator<Item: AsRef<str>>,
        default: Option<&str>,
    ) -> Self {
        Self::with_filter(available, default, |tag| !tag.is_pseudo())
    }

    // The former name, until the other crates of the workspace use the new one.
    #[doc(hidden)]
    pub fn offering(available: impl IntoIterator<Item: AsRef<str>>, default: Option<&str>) -> Self {
        Self::without_pseudo(available, default)
    }

    fn with_filter(
        available: impl IntoIterator<Item: AsRef<str>>,
        default: Option<&str>,
        filter: impl Fn(&Subtags) -> bool,
    ) -> Self {
        let available = available.into_iter();
        let tags: Box<[Box<str>]> = available.map(|tag| tag.as_ref().into()).collect();
        let subtags = tags
            .iter()
            .map(|tag| Subtags::parse(tag.as_bytes()).filter(&filter));
        let subtags: Vec<Option<Subtags>> = subtags.collect();
        let default = default.map(|default| Subtags::parse(default.as_bytes()));
        let first = subtags.first().copied().flatten();
        let available = AvailableLocales::new(&subtags, default.unwrap_or(first));
        let default = default.flatten().filter(|tag| !tag.is_exact_only());
        Self {
            tags,
            available,
            default: default.map(|tag| Candidate::new(usize::MAX, tag)),
        }
    }

    /// Returns the best locale for the lines of an Accept-Language header (RFC 9110 §12.5.4), or
    /// `None` where no locale is acceptable.
    ///
    /// An element that breaks the grammar is skipped. A quality value of 0 excludes the locales
    /// that the range names, unless a more specific range accepts them. `*` selects a locale that
    /// no other range names, and gives way to a range of the same quality value. Past 4 KB over
    /// all lines the header is cut at a comma, and past 32 ranges the rest does not count.
    ///
    /// ```
    /// use fluent_catalog_locale::Matcher;
    ///
    /// let matcher = Matcher::new(["en", "fr", "de"], Some("en"));
    /// let negotiated = matcher.negotiate(["ja, de-AT;q=0.9", "en;q=0.1"]).expect("German");
    /// assert_eq!(negotiated.tag(), "de");
    ///
    /// // Headers are bytes, and any bytes are safe.
    /// assert!(matcher.negotiate([b"\xff\xfe;q=".as_slice()]).is_none());
    /// ```
    pub fn negotiate<'h, T>(
        &self,
        lines: impl IntoIterator<Item = &'h T>,
    ) -> Option<Negotiated<'_, 'h>>
    where
        T: AsRef<[u8]> + ?Sized + 'h,
    {
        self.negotiated(&accept_language::parse(
            lines.into_iter().map(AsRef::as_ref),
        ))
    }

    /// Returns the best locale for a list of language tags, best first, or `None` where none is
    /// near enough.
    ///
    /// The list is a reader's stored preference, or the variables `LANG` and `LANGUAGE` of a shell
    /// with the locale names of POSIX: `fr_CA.UTF-8`, `sr_RS@latin`. The POSIX locale (`C`) and
    /// tags that are not well-formed are skipped.
    ///
    /// ```
    /// use fluent_catalog_locale::Matcher;
    ///
    /// let matcher = Matcher::new(["en", "fr"], Some("en"));
    /// let negotiated = matcher.negotiate_tags(["C.UTF-8", "fr_CA.UTF-8"]).expect("French");
    /// assert_eq!(negotiated.tag(), "fr");
    /// ```
    pub fn negotiate_tags<'h>(
        &self,
        tags: impl IntoIterator<Item = &'h str>,
    ) -> Option<Negotiated<'_, 'h>> {
        self.negotiated(&PriorityList::from_tags(tags))
    }

    fn negotiated<'h>(&self, list: &PriorityList<'h>) -> Option<Negotiated<'_, 'h>> {
        let selection = self.select(list)?;
        Some(Negotiated {
            tag: self.tags.get(selection.index)?,
            index: selection.index,
            range: std::str::from_utf8(selection.range.text).unwrap_or_default(),
            quality: selection.range.quality,
            distance: (selection.distance >> 3) as u8,
        })
    }

    fn select<'h>(&self, list: &PriorityList<'h>) -> Option<Selection<'h>> {
        let filter = (!list.excluded().is_empty()).then(|| RangeFilter::new(list));
        let allowed = |candidate: &Candidate| {
            let filter = filter.as_ref();
            filter.is_none_or(|filter| filter.allows(candidate))
        };
        let exact = |index, range| Selection {
            index,
            range,
            distance: 0,
        };
        let mut best = None;
        let mut limit = fine(THRESHOLD);
        let mut wildcard = list.wildcard();
        for range in list.accepted() {
            if let Some(any) = wildcard.take_if(|any| any.quality > range.quality) {
                if best.is_some() {
                    return best;
                }
                if let Some(index) = self.unnamed(list) {
                    return Some(exact(index, any));
                }
            }
            if range.subtags.is_exact_only() {
                let excluded = list
                    .excluded()
                    .iter()
                    .any(|other| other.subtags.means(range.subtags));
                if let Some(index) = self.available.exact(range.subtags).filter(|_| !excluded) {
                    return Some(exact(index, *range));
                }
            } else if let Some((index, distance)) = self.nearest(range.subtags, limit, allowed) {
                let range = *range;
                best = Some(Selection {
                    index,
                    range,
                    distance,
                });
                limit = distance;
                if limit == 0 {
                    return best;
                }
            }
            // The next range has to be nearer by more than a demotion.
            limit = limit.saturating_sub(fine(DEMOTION));
            if limit == 0 {
                break;
            }
        }
        best.or_else(|| Some(exact(self.unnamed(list)?, wildcard?)))
    }

    /// Returns the position of the locale that is nearest to a range, within the limit.
    fn nearest(
        &self,
        range: Subtags,
        limit: FineDistance,
        allowed: impl Fn(&Candidate) -> bool,
    ) -> Option<(usize, FineDistance)> {
        let desired = self.available.desired(range)?;
        let mut limit = limit;
        let mut best: Option<&Candidate> = None;
        let mut first = 0;
        for near in desired.near {
            if fine(near.distance) > limit {
                break;
            }
            for candidate in self.available.candidates_of(near) {
                let scripts = distance::between_scripts(desired.full, candidate.full);
                if fine(near.distance + scripts) > limit {
                    continue;
                }
                let regions = distance::between_regions(desired.full, candidate.full);
                let mut distance = fine(near.distance + scripts + regions);
                if distance == 0 {
                    distance = desired.explicit.difference(candidate.explicit);
                }
                let (nearer, leads) = match best {
                    _ if distance != limit => (distance < limit, true),
                    // Within a language the likelier wins, at the precedence of the first.
                    Some(other) if other.full.language() == candidate.full.language() => (
                        distance >= fine(1) && candidate.is_likelier_than(other),
                        false,
                    ),
                    Some(_) => (candidate.precedence < first, true),
                    None => (false, false),
                };
                if nearer && allowed(candidate) {
                    best = Some(candidate);
                    limit = distance;
                    if leads {
                        first = candidate.precedence;
                    }
                }
            }
        }
        best.map(|candidate| (candidate.index, limit))
    }

    /// Returns the position of the locale that `*` selects: the default, else the first, of those
    /// that no range names.
    fn unnamed(&self, list: &PriorityList<'_>) -> Option<usize> {
        let filter = RangeFilter::new(list);
        let candidates = self.available.candidates().iter();
        let rank = |candidate: &&Candidate| match &self.default {
            Some(default) if default.full == candidate.full => (
                default.explicit.difference(candidate.explicit),
                candidate.index,
            ),
            _ => (FineDistance::MAX, candidate.index),
        };
        candidates
            .filter(|candidate| !filter.names(candidate))
            .min_by_key(rank)
            .map(|candidate| candidate.index)
    }
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Matcher")
            .field("tags", &self.tags)
            .field(
                "default",
                &self.default.as_ref().map(|default| default.full),
            )
            .finish_non_exhaustive()
    }
}
