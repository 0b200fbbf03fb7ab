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
    fn pseudo(self, kind: u64) -> Self {
        let region = if self.region() == 0 {
            PSEUDO_REGIONS[0] + kind as u16 - 1
        } else {
            0
        };
        Self(self.0 | u64::from(region) | kind << PSEUDO_SHIFT)
    }

    /// What stands for a tag without a language subtag of two or three letters.
    fn opaque(tag: &[u8]) -> Self {
        // FNV-1a: such a tag can only be asked for by its own name, so a collision gives away
        // nothing.
        let fold = |hash: u64, byte: u8| {
            (hash ^ u64::from(lower(byte))).wrapping_mul(0x0000_0100_0000_01b3)
        };
        let hash = tag.iter().copied().fold(0xcbf2_9ce4_8422_2325, fold);
        Self(hash | OPAQUE)
    }

    /// What a language tag or language range says, in any case, with `-` or `_`.
    ///
    /// `None` where it is not of the shape of RFC 4647 §2.1: letters first, then subtags of one
    /// to eight letters and digits. Extensions, private use and what has no place in a tag do
    /// not count. Whole tags that stand for another are replaced (`i-klingon`), an extended
    /// language is the language (`zh-yue`); other aliases are the matcher's business.
    pub(super) fn parse(tag: &[u8]) -> Option<Self> {
        let (subtags, length) = Self::parse_start(tag)?;
        (length == tag.len()).then_some(subtags)
    }

    /// The same of a text that starts with one, which ends where no subtag goes on, and its
    /// length in bytes.
    pub(super) fn parse_start(text: &[u8]) -> Option<(Self, usize)> {
        let mut pieces = Pieces::of(text);
        let first = pieces.next()??;
        if !first.is_letters() {
            return None;
        }
        let mut language = match first.length {
            2 | 3 => first.language(),
            _ => 0,
        };
        let (mut script, mut region, mut pseudo) = (0, 0, 0);
        let mut plain = language != 0;
        let mut stage = Stage::Language;
        let mut end = first.length;
        for piece in pieces.by_ref() {
            let piece = piece?;
            if stage == Stage::Extension {
                continue;
            }
            stage = match piece.length {
                1 => {
                    stage = Stage::Extension;
                    continue;
                }
                3 if stage == Stage::Language
                    && piece.is_letters()
                    && EXTENDED.contains(&language) =>
                {
                    language = piece.language();
                    plain = false;
                    Stage::Language
                }
                4 if stage < Stage::Script && piece.is_letters() => {
                    script = piece.packed;
                    Stage::Script
                }
                2 if stage < Stage::Region && piece.is_letters() => {
                    region = piece.region_of_letters();
                    Stage::Region
                }
                3 if stage < Stage::Region && piece.is_digits() => {
                    region = piece.region_of_digits();
                    Stage::Region
                }
                _ => {
                    pseudo = pseudo.max(piece.pseudo());
                    plain = false;
                    Stage::Variant
                }
            };
            end += 1 + piece.length;
        }
        let length = pieces.end;
        let own = text.get(..end)?;
        if (!plain || language == SIGN)
            && let Some(whole) = whole_tag(own)
        {
            return Some((whole, length));
        }
        if language == UND || own.eq_ignore_ascii_case(b"root") {
            language = 0;
        } else if language == 0 {
            let named = if first.length == 1 { length } else { end };
            return Some((Self::opaque(text.get(..named)?), length));
        }
        let found = Self::new(language, script, region);
        let by_region = PSEUDO_REGIONS.iter().position(|pseudo| *pseudo == region);
        let found = match (pseudo, by_region) {
            (0, None) => found,
            (0, Some(kind)) => found.pseudo(kind as u64 + 1),
            (kind, _) => found.pseudo(kind),
        };
        Some((found, length))
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

const DIGITS_FROM: u16 = 26 * 26;
const UND: u16 = language("und");
const SIGN: u16 = language("sgn");

/// The languages that BCP 47 registers extended languages for (`zh-yue`).
const EXTENDED: [u16; 8] = [
    language("ar"),
    language("kok"),
    language("lv"),
    language("ms"),
    language("sgn"),
    language("sw"),
    language("uz"),
    language("zh"),
];

/// `XA`, `XB` and `XC`: accented, bidirectional and cracked English or any other.
const PSEUDO_REGIONS: [u16; 3] = [23 * 26 + 1, 23 * 26 + 2, 23 * 26 + 3];

const fn language(subtag: &str) -> u16 {
    let (bytes, mut packed, mut at) = (subtag.as_bytes(), 0, 0);
    while at < 3 {
        packed = packed << 5
            | if at < bytes.len() {
                (bytes[at] - b'a' + 1) as u16
            } else {
                0
            };
        at += 1;
    }
    packed
}

fn lower(byte: u8) -> u8 {
    if byte == b'_' {
        b'-'
    } else {
        byte.to_ascii_lowercase()
    }
}

/// What a tag stands for as a whole (`i-klingon`, `zh-min-nan`).
fn whole_tag(tag: &[u8]) -> Option<Subtags> {
    let spelled = || tag.iter().copied().map(lower);
    let at = data::TAG_ALIASES
        .binary_search_by(|row| row.0.bytes().cmp(spelled()))
        .ok()?;
    let (_, language, script, region) = data::TAG_ALIASES.get(at)?;
    Some(Subtags::new(*language, script_before(*script), *region))
}

/// The script that a table names by its index.
pub(super) fn script_at(index: u8) -> u32 {
    data::SCRIPTS.get(usize::from(index)).copied().unwrap_or(0)
}

/// The script that a table names by its index plus one, or 0 for none.
pub(super) fn script_before(index: u8) -> u32 {
    index.checked_sub(1).map_or(0, script_at)
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Language,
    Script,
    Region,
    Variant,
    Extension,
}

/// One subtag of one to eight letters and digits.
#[derive(Clone, Copy)]
struct Piece<'a> {
    bytes: &'a [u8],
    length: usize,
    letters: usize,
    /// Five bits a letter, as the tables have it; of no meaning where there are digits.
    packed: u32,
}

impl Piece<'_> {
    fn is_letters(&self) -> bool {
        self.letters == self.length
    }

    fn is_digits(&self) -> bool {
        self.letters == 0
    }

    fn language(&self) -> u16 {
        (if self.length == 2 {
            self.packed << 5
        } else {
            self.packed
        }) as u16
    }

    fn region_of_letters(&self) -> u16 {
        let (first, second) = (self.packed >> 5 & 31, self.packed & 31);
        (26 * (first - 1) + second) as u16
    }

    fn region_of_digits(&self) -> u16 {
        let number = self
            .bytes
            .iter()
            .fold(0, |number, byte| number * 10 + u16::from(byte - b'0'));
        1 + DIGITS_FROM + number
    }

    /// 1 to 3 for the variants of pseudo-locales, else 0.
    fn pseudo(&self) -> u64 {
        let is = |variant: &str| self.bytes.eq_ignore_ascii_case(variant.as_bytes());
        if is("psaccent") {
            1
        } else if is("psbidi") {
            2
        } else if is("pscrack") {
            3
        } else {
            0
        }
    }
}

/// The subtags that a text starts with; `None` in place of one that no tag can have.
struct Pieces<'a> {
    text: &'a [u8],
    /// Where the last one ended.
    end: usize,
    more: bool,
}

impl<'a> Pieces<'a> {
    fn of(text: &'a [u8]) -> Self {
        Self {
            text,
            end: 0,
            more: true,
        }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Option<Piece<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.more {
            return None;
        }
        let start = if self.end == 0 { 0 } else { self.end + 1 };
        let rest = self.text.get(start..)?;
        self.more = false;
        let (mut length, mut letters, mut packed) = (0, 0, 0);
        for byte in rest {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' => {
                    letters += 1;
                    packed = packed << 5 | u32::from(byte & 31);
                }
                b'0'..=b'9' => {}
                b'-' | b'_' => {
                    self.more = true;
                    break;
                }
                _ => break,
            }
            length += 1;
        }
        self.end = start + length;
        let bytes = rest.get(..length)?;
        Some((1..=8).contains(&length).then_some(Piece {
            bytes,
            length,
            letters,
            packed,
        }))
    }
}
