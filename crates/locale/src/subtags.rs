//! A language, a script and a region as one number.

use std::fmt;

use crate::data;

/// A language, a script and a region, each of which may be absent, packed into one number.
///
/// Matching looks at nothing else: variants and extensions have no part in it (UTS 35 §4.4). The
/// packing is that of `scripts/cldr.py`: 15 bits for the language, 20 for the script, 11 for the
/// region.
///
/// Two kinds of tags are in no table and match only themselves: pseudo-locales (`en-XA`,
/// `fr-PSCRACK`), and tags without a language subtag of two or three letters (`x-elvish`, `und`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Subtags(u64);

const SCRIPT_SHIFT: u32 = 11;
const LANGUAGE_SHIFT: u32 = 31;
const PSEUDO_SHIFT: u32 = 46;
/// Set where a pseudo-locale is spelled by its variant alone: `en-PSACCENT`, not `en-XA`.
const IMPLIED_REGION: u64 = 1 << 48;
const OPAQUE: u64 = 1 << 63;

const REGION_BITS: u64 = (1 << SCRIPT_SHIFT) - 1;
const SCRIPT_BITS: u64 = (1 << (LANGUAGE_SHIFT - SCRIPT_SHIFT)) - 1;
const LANGUAGE_BITS: u64 = (1 << (PSEUDO_SHIFT - LANGUAGE_SHIFT)) - 1;

impl Subtags {
    pub(crate) const UND: Self = Self(0);

    pub(crate) const fn new(language: u16, script: u32, region: u16) -> Self {
        Self((language as u64) << LANGUAGE_SHIFT | (script as u64) << SCRIPT_SHIFT | region as u64)
    }

    /// Returns the subtags that a table holds in packed form.
    pub(crate) const fn from_packed(packed: u64) -> Self {
        Self(packed)
    }

    pub(crate) const fn packed(self) -> u64 {
        self.0
    }

    /// Returns the bits that hold subtags.
    const fn fields(self) -> u64 {
        if self.0 & OPAQUE == 0 { self.0 } else { 0 }
    }

    /// Returns the language, or 0 for `und`.
    pub(crate) const fn language(self) -> u16 {
        (self.fields() >> LANGUAGE_SHIFT & LANGUAGE_BITS) as u16
    }

    /// Returns the script, or 0.
    pub(crate) const fn script(self) -> u32 {
        (self.fields() >> SCRIPT_SHIFT & SCRIPT_BITS) as u32
    }

    /// Returns the region, or 0.
    pub(crate) const fn region(self) -> u16 {
        (self.fields() & REGION_BITS) as u16
    }

    /// Returns whether this is a pseudo-locale, which is a test and not a language.
    pub(crate) const fn is_pseudo(self) -> bool {
        self.0 & OPAQUE == 0 && self.0 >> PSEUDO_SHIFT != 0
    }

    /// Returns whether this matches only itself, whatever the tables say.
    pub(crate) const fn is_exact_only(self) -> bool {
        self.0 == 0 || self.0 >> PSEUDO_SHIFT != 0
    }

    /// Returns whether both mean the same locale, as `en-PSACCENT` and `en-XA` do.
    pub(crate) const fn means(self, other: Self) -> bool {
        let implied = if self.is_pseudo() && other.is_pseudo() {
            IMPLIED_REGION
        } else {
            0
        };
        self.0 | implied == other.0 | implied
    }

    /// Returns the pseudo-locale of a kind: 1 for accents, 2 for bidi, 3 for cracked text.
    ///
    /// Without a region it has the region of its kind, as in ICU.
    pub(crate) fn pseudo(self, kind: u64) -> Self {
        let implied = if self.region() == 0 {
            IMPLIED_REGION | (u64::from(PSEUDO_REGIONS[0]) + kind - 1)
        } else {
            0
        };
        Self(self.0 | implied | kind << PSEUDO_SHIFT)
    }

    /// Returns a value for a tag without a language subtag of two or three letters.
    pub(crate) fn opaque(tag: &[u8]) -> Self {
        // FNV-1a. A collision is harmless: such a tag matches only a range that is equal to it.
        let fold = |hash: u64, byte: u8| {
            (hash ^ u64::from(lower(byte))).wrapping_mul(0x0000_0100_0000_01b3)
        };
        let hash = tag.iter().copied().fold(0xcbf2_9ce4_8422_2325, fold);
        Self(hash | OPAQUE)
    }
}

impl fmt::Display for Subtags {
    /// Formats the subtags in the spelling of BCP 47: `zh-Hant-TW`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = |packed: u32, upper: bool| {
            [15, 10, 5, 0].into_iter().filter_map(move |shift| {
                let letter = (packed >> shift & 31) as u8;
                let base = if upper && packed >> shift < 32 {
                    b'A'
                } else {
                    b'a'
                };
                (letter != 0).then(|| char::from(base + letter - 1))
            })
        };
        if self.language() == 0 {
            f.write_str("und")?;
        }
        letters(self.language().into(), false).try_for_each(|letter| write!(f, "{letter}"))?;
        if self.script() != 0 {
            f.write_str("-")?;
            letters(self.script(), true).try_for_each(|letter| write!(f, "{letter}"))?;
        }
        match self.region().checked_sub(1) {
            None => Ok(()),
            Some(code) if code >= DIGITS_FROM => write!(f, "-{:03}", code - DIGITS_FROM),
            Some(code) => {
                let letter = |code: u16| char::from(b'A' + code as u8);
                write!(f, "-{}{}", letter(code / 26), letter(code % 26))
            }
        }
    }
}

impl fmt::Debug for Subtags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The code of the region `000`: regions of two letters come first.
pub(crate) const DIGITS_FROM: u16 = 26 * 26;

/// `XA`, `XB` and `XC`: accented, bidirectional and cracked text.
pub(crate) const PSEUDO_REGIONS: [u16; 3] = [23 * 26 + 1, 23 * 26 + 2, 23 * 26 + 3];

/// Normalizes a byte of a tag for comparison.
pub(crate) fn lower(byte: u8) -> u8 {
    if byte == b'_' {
        b'-'
    } else {
        byte.to_ascii_lowercase()
    }
}

/// Returns the script that a table names by its index.
pub(crate) fn script_at(index: u8) -> u32 {
    data::SCRIPTS.get(usize::from(index)).copied().unwrap_or(0)
}

/// Returns the script that a table names by its index plus one, or 0 for none.
pub(crate) fn optional_script_at(index: u8) -> u32 {
    index.checked_sub(1).map_or(0, script_at)
}
