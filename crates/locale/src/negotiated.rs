//! The result of a negotiation.

use std::fmt;

/// The locale that a [`Matcher`](crate::Matcher) picked, and the language range that decided it.
///
/// It borrows the tag from the matcher and the range from the header.
///
/// ```
/// use fluent_catalog_locale::Matcher;
///
/// let matcher = Matcher::new(["en", "fr", "de"], Some("en"));
/// let negotiated = matcher.negotiate(["ja, fr-CH;q=0.9"]).expect("French is available");
/// assert_eq!(negotiated.tag(), "fr");
/// assert_eq!(negotiated.range(), "fr-CH");
/// assert_eq!(negotiated.quality(), 900);
/// assert_eq!(negotiated.distance(), 4);
/// assert_eq!(negotiated.to_string(), "fr-CH;q=0.9 at distance 4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Negotiated<'m, 'h> {
    pub(crate) tag: &'m str,
    pub(crate) index: usize,
    pub(crate) range: &'h str,
    pub(crate) quality: u16,
    pub(crate) distance: u8,
}

impl<'m, 'h> Negotiated<'m, 'h> {
    /// Returns the tag of the locale, in the spelling that the matcher was given.
    pub const fn tag(&self) -> &'m str {
        self.tag
    }

    /// Returns the position of the tag in the list that the matcher was given.
    pub const fn index(&self) -> usize {
        self.index
    }

    /// Returns the language range that won, in the spelling of the header; `*` where any locale
    /// was acceptable.
    pub const fn range(&self) -> &'h str {
        self.range
    }

    /// Returns the quality value of the range in thousandths, from 1 to 1000 (RFC 9110 §12.4.2).
    pub const fn quality(&self) -> u16 {
        self.quality
    }

    /// Returns the distance between the range and the locale, from 0 to 49 (UTS 35 §4.4); 0 for
    /// `*`.
    pub const fn distance(&self) -> u8 {
        self.distance
    }
}

impl fmt::Display for Negotiated<'_, '_> {
    /// Formats the reason for logs: `gsw;q=0.9 at distance 8`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quality = f32::from(self.quality) / 1000.0;
        write!(f, "{};q={quality} ", self.range)?;
        match self.range {
            "*" => f.write_str("for what no other range names"),
            _ => write!(f, "at distance {}", self.distance),
        }
    }
}
