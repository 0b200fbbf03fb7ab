//! A locale of a catalog.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::locale::Direction;

/// A locale of a catalog: a language identifier (BCP 47) that it has a file for.
///
/// It comes from [`Catalog::locale`](crate::Catalog::locale) and
/// [`Catalog::locales`](crate::Catalog::locales), never from input, so that its tag may
/// stand in a header, a path or a cache key. It means the same language in every catalog,
/// also in one that was loaded later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    tag: &'static str,
    index: u16,
}

impl Locale {
    pub(crate) const fn new(tag: &'static str, index: u16) -> Self {
        Self { tag, index }
    }

    /// The language tag, such as `pt-BR`.
    pub const fn tag(self) -> &'static str {
        self.tag
    }

    /// The direction in which its script is written.
    pub fn direction(self) -> Direction {
        Direction::of(self.tag)
    }

    /// Where it stood in the catalog that gave it.
    pub(crate) const fn index(self) -> usize {
        self.index as usize
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag)
    }
}

/// One copy of each tag for the life of the process, so that equal tags have one address.
///
/// Only the names of files that are loaded come here: there are as many as languages.
pub(crate) fn intern(tag: &str) -> &'static str {
    static TAGS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut tags = TAGS.lock().unwrap_or_else(PoisonError::into_inner);
    tags.get(tag).copied().unwrap_or_else(|| {
        let tag: &'static str = Box::leak(tag.into());
        tags.insert(tag);
        tag
    })
}
