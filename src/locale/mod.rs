//! Locales: their tags, their direction, their parents.

mod handle;

pub use handle::Locale;
pub(crate) use handle::intern;

/// STUB
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction { /// l
 LeftToRight, /// r
 RightToLeft }
impl Direction { /// of
pub fn of(tag: &str) -> Self { if tag.starts_with("ar") { Self::RightToLeft } else { Self::LeftToRight } } }
pub(crate) fn canonical(tag: &str) -> Option<String> { tag.parse::<unic_langid::LanguageIdentifier>().ok().map(|l| l.to_string()) }
pub(crate) fn parents(_: &str) -> Vec<String> { vec![] }
