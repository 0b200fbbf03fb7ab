//! A locale of a catalog.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use fluent_catalog_locale::{Direction, native_name};

/// A locale of a catalog: a language identifier (BCP 47) that it has a file for.
///
/// It comes from [`Catalog::locale`](crate::Catalog::locale) and
/// [`Catalog::locales`](crate::Catalog::locales), never from input, so that its tag may
/// stand in a header, a path or a cache key. It means the same language in every catalog,
/// also in one that was loaded later.
#[derive(Clone, Copy)]
pub struct Locale {
    tag: &'static Tag,
    /// Its position in the catalog that gave it; not part of its identity.
    index: u16,
}

/// The only copy of a tag in the process: different addresses mean different tags.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Tag(Box<str>);

impl Locale {
    pub(crate) const fn new(tag: &'static Tag, index: u16) -> Self {
        Self { tag, index }
    }

    /// The language tag, such as `pt-BR`.
    pub fn tag(self) -> &'static str {
        self.tag.as_str()
    }

    /// Its name in the language itself, such as `français`; its tag where that is not known.
    pub fn name(self) -> &'static str {
        native_name(self.tag()).unwrap_or(self.tag())
    }

    /// The direction in which its script is written.
    pub fn direction(self) -> Direction {
        Direction::from_tag(self.tag())
    }

    /// Whether both are the same language; one comparison.
    #[inline]
    pub(crate) fn is(self, other: Self) -> bool {
        std::ptr::eq(self.tag, other.tag)
    }

    /// Its position in the catalog that returned it.
    pub(crate) const fn index(self) -> usize {
        self.index as usize
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.is(*other)
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tag.cmp(other.tag)
    }
}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// The locale that the others are translated from.
pub(crate) const SOURCE_LOCALE: &str = "en";

impl Tag {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The copy of a tag, made when it is first seen.
///
/// Only the names of files that are loaded come here: there are as many as languages.
pub(crate) fn intern(tag: &str) -> &'static Tag {
    static TAGS: Mutex<Vec<&'static Tag>> = Mutex::new(Vec::new());
    let mut tags = TAGS.lock().unwrap_or_else(PoisonError::into_inner);
    let known = tags.iter().find(|known| known.as_str() == tag).copied();
    known.unwrap_or_else(|| {
        let tag: &'static Tag = Box::leak(Box::new(Tag(tag.into())));
        tags.push(tag);
        tag
    })
}
