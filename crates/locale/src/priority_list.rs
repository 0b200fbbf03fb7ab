//! The languages that a reader asks for, best first.

use crate::posix;
use crate::subtags::Subtags;

/// The number of language ranges that are kept; those that follow do not count.
pub(crate) const MAX_RANGES: usize = 32;

/// A language priority list (RFC 4647 §2.3): language ranges by falling quality value, then by
/// position.
///
/// Each range is in it once, with the higher of its quality values; but a quality value of 0
/// always wins, because it is an exclusion.
pub(crate) struct PriorityList<'h> {
    list: [LanguageRange<'h>; MAX_RANGES],
    length: usize,
    wildcard: Option<LanguageRange<'h>>,
}

/// A language range with its quality value.
#[derive(Clone, Copy)]
pub(crate) struct LanguageRange<'h> {
    /// The range as it was written.
    pub(crate) text: &'h [u8],
    pub(crate) subtags: Subtags,
    /// The quality value in thousandths; 0 for an exclusion.
    pub(crate) quality: u16,
}

impl<'h> PriorityList<'h> {
    pub(crate) const fn new() -> Self {
        let none = LanguageRange {
            text: &[],
            subtags: Subtags::UND,
            quality: 0,
        };
        Self {
            list: [none; MAX_RANGES],
            length: 0,
            wildcard: None,
        }
    }

    /// Makes a list of language tags or POSIX locale names, best first, each of quality value 1.
    pub(crate) fn from_tags(tags: impl IntoIterator<Item = &'h str>) -> Self {
        let mut list = Self::new();
        for tag in tags {
            if let Some(subtags) = posix::parse(tag) {
                list.insert(LanguageRange {
                    text: tag.as_bytes(),
                    subtags,
                    quality: 1000,
                });
            }
        }
        list
    }

    pub(crate) const fn is_full(&self) -> bool {
        self.length == MAX_RANGES
    }

    /// Returns all ranges but the wildcard.
    pub(crate) fn all(&self) -> &[LanguageRange<'h>] {
        self.list.get(..self.length).unwrap_or(&[])
    }

    /// Returns the ranges that are acceptable.
    pub(crate) fn accepted(&self) -> &[LanguageRange<'h>] {
        let all = self.all();
        let accepted = all.partition_point(|range| range.quality > 0);
        all.get(..accepted).unwrap_or(all)
    }

    /// Returns the ranges of quality value 0.
    pub(crate) fn excluded(&self) -> &[LanguageRange<'h>] {
        self.all().get(self.accepted().len()..).unwrap_or(&[])
    }

    /// Returns the range `*`, where it is acceptable.
    pub(crate) fn wildcard(&self) -> Option<LanguageRange<'h>> {
        self.wildcard.filter(|range| range.quality > 0)
    }

    pub(crate) fn add(&mut self, range: LanguageRange<'h>) {
        if range.text != b"*" {
            self.insert(range);
        } else if self
            .wildcard
            .is_none_or(|other| other.quality < range.quality)
        {
            self.wildcard = Some(range);
        }
    }

    fn insert(&mut self, range: LanguageRange<'h>) {
        let duplicate = self
            .all()
            .iter()
            .enumerate()
            .find(|(_, other)| other.subtags == range.subtags);
        if let Some((at, other)) = duplicate {
            if other.quality == 0 || (range.quality != 0 && range.quality <= other.quality) {
                return;
            }
            if let Some(from) = self.list.get_mut(at..self.length) {
                from.rotate_left(1);
            }
            self.length -= 1;
        }
        let position = self
            .all()
            .partition_point(|other| other.quality >= range.quality);
        let Some(following) = self.list.get_mut(position..=self.length) else {
            return;
        };
        following.rotate_right(1);
        if let Some(slot) = following.first_mut() {
            *slot = range;
            self.length += 1;
        }
    }
}
