//! A language, a script and a region as one number.

use std::fmt;

use super::data;

/// A language, a script and a region, each of which may be missing, packed into one number.
///
/// It is what matching looks at: variants and extensions play no part in it (UTS 35 §4.4). The
/// packing is that of `scripts/cldr.py`: 15 bits of language, 20 of script, 11 of region.
///
/// Two kinds of tag are told apart by no table and are equal to themselves alone: a
/// pseudo-locale (`en-XA`, `fr-PSCRACK`), and what has no language subtag of two or three
/// letters (`x-elvish`, `und`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Subtags(u64);

const SCRIPT_SHIFT: u32 = 11;
const LANGUAGE_SHIFT: u32 = 31;
const PSEUDO_SHIFT: u32 = 46;
const OPAQUE: u64 = 1 << 63;

const REGION_BITS: u64 = (1 << SCRIPT_SHIFT) - 1;
const SCRIPT_BITS: u64 = (1 << (LANGUAGE_SHIFT - SCRIPT_SHIFT)) - 1;
const LANGUAGE_BITS: u64 = (1 << (PSEUDO_SHIFT - LANGUAGE_SHIFT)) - 1;

impl Subtags {
    pub(super) const UND: Self = Self(0);

    pub(super) const fn new(language: u16, script: u32, region: u16) -> Self {
        Self((language as u64) << LANGUAGE_SHIFT | (script as u64) << SCRIPT_SHIFT | region as u64)
    }

    /// As the tables hold it.
    pub(super) const fn from_packed(packed: u64) -> Self {
        Self(packed)
    }

    pub(super) const fn packed(self) -> u64 {
        self.0
    }

    /// The bits that hold subtags.
    const fn fields(self) -> u64 {
        if self.0 & OPAQUE == 0 { self.0 } else { 0 }
    }

    /// The language, or 0 for `und`.
    pub(super) const fn language(self) -> u16 {
        (self.fields() >> LANGUAGE_SHIFT & LANGUAGE_BITS) as u16
    }

    /// The script, or 0.
    pub(super) const fn script(self) -> u32 {
        (self.fields() >> SCRIPT_SHIFT & SCRIPT_BITS) as u32
    }

    /// The region, or 0.
    pub(super) const fn region(self) -> u16 {
        (self.fields() & REGION_BITS) as u16
    }

    /// Whether it is a pseudo-locale, made to test with and meant for no reader.
    pub(super) const fn is_pseudo(self) -> bool {
        self.0 & OPAQUE == 0 && self.0 >> PSEUDO_SHIFT != 0
    }

    /// Whether it is equal to itself alone, whatever the tables say.
    pub(super) const fn stands_alone(self) -> bool {
        self.0 == 0 || self.0 >> PSEUDO_SHIFT != 0
    }

    /// A pseudo-locale of one of the three kinds: accents, bidi, cracked.
    pub(super) fn pseudo(self, kind: u64) -> Self {
        let region = if self.region() == 0 {
            PSEUDO_REGIONS[0] + kind as u16 - 1
        } else {
            0
        };
        Self(self.0 | u64::from(region) | kind << PSEUDO_SHIFT)
    }

    /// What stands for a tag without a language subtag of two or three letters.
    pub(super) fn opaque(tag: &[u8]) -> Self {
        // FNV-1a: such a tag can only be asked for by its own name, so a collision gives away
        // nothing.
        let fold = |hash: u64, byte: u8| {
            (hash ^ u64::from(lower(byte))).wrapping_mul(0x0000_0100_0000_01b3)
        };
        let hash = tag.iter().copied().fold(0xcbf2_9ce4_8422_2325, fold);
        Self(hash | OPAQUE)
    }
}

impl fmt::Display for Subtags {
    /// As BCP 47 spells it: `zh-Hant-TW`.
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

/// Regions of two letters come before those of three digits.
pub(super) const DIGITS_FROM: u16 = 26 * 26;

/// `XA`, `XB` and `XC`: accented, bidirectional and cracked English or any other.
pub(super) const PSEUDO_REGIONS: [u16; 3] = [23 * 26 + 1, 23 * 26 + 2, 23 * 26 + 3];

pub(super) fn lower(byte: u8) -> u8 {
    if byte == b'_' {
        b'-'
    } else {
        byte.to_ascii_lowercase()
    }
}

/// The script that a table names by its index.
pub(super) fn script_at(index: u8) -> u32 {
    data::SCRIPTS.get(usize::from(index)).copied().unwrap_or(0)
}

/// The script that a table names by its index plus one, or 0 for none.
pub(super) fn script_before(index: u8) -> u32 {
    index.checked_sub(1).map_or(0, script_at)
}
