//! The parser of language tags and language ranges.

use crate::data;
use crate::subtags::{DIGITS_FROM, PSEUDO_REGIONS, Subtags, lower, optional_script_at};

impl Subtags {
    /// Parses a language tag or language range, in any case, with `-` or `_`.
    ///
    /// Returns `None` where it does not have the form of RFC 4647 §2.1: letters, then subtags of
    /// one to eight letters and digits. Extensions, private use and misplaced subtags are
    /// skipped. A whole tag that is an alias is replaced (`i-klingon`), and an extended language
    /// is the language (`zh-yue`); `likely` replaces the other aliases.
    pub(crate) fn parse(tag: &[u8]) -> Option<Self> {
        let (subtags, length) = Self::parse_start(tag)?;
        (length == tag.len()).then_some(subtags)
    }

    /// Parses the tag at the start of a text and returns it with its length in bytes.
    pub(crate) fn parse_start(text: &[u8]) -> Option<(Self, usize)> {
        let mut subtags = Scanner::new(text);
        let first = subtags.next()??;
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
        for subtag in subtags.by_ref() {
            let subtag = subtag?;
            if stage == Stage::Extension {
                continue;
            }
            stage = match subtag.length {
                1 => {
                    stage = Stage::Extension;
                    continue;
                }
                3 if stage == Stage::Language
                    && subtag.is_letters()
                    && EXTENDED.contains(&language) =>
                {
                    language = subtag.language();
                    plain = false;
                    Stage::Language
                }
                4 if stage < Stage::Script && subtag.is_letters() => {
                    script = subtag.packed;
                    Stage::Script
                }
                2 if stage < Stage::Region && subtag.is_letters() => {
                    region = subtag.region_of_letters();
                    Stage::Region
                }
                3 if stage < Stage::Region && subtag.is_digits() => {
                    region = subtag.region_of_digits();
                    Stage::Region
                }
                _ => {
                    pseudo = pseudo.max(subtag.pseudo());
                    plain = false;
                    Stage::Variant
                }
            };
            end += 1 + subtag.length;
        }
        let length = subtags.end;
        let own = text.get(..end)?;
        if (!plain || language == SIGN)
            && let Some(whole) = tag_alias(own)
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

const UND: u16 = language("und");

/// `sgn`, whose region distinguishes one sign language from another (`sgn-BR`).
const SIGN: u16 = language("sgn");

/// The languages for which BCP 47 registers extended languages (`zh-yue`).
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

/// Returns the replacement of a whole tag that is an alias (`i-klingon`, `zh-min-nan`).
fn tag_alias(tag: &[u8]) -> Option<Subtags> {
    let spelled = || tag.iter().copied().map(lower);
    let at = data::TAG_ALIASES
        .binary_search_by(|row| row.0.bytes().cmp(spelled()))
        .ok()?;
    let (_, language, script, region) = data::TAG_ALIASES.get(at)?;
    Some(Subtags::new(
        *language,
        optional_script_at(*script),
        *region,
    ))
}

/// The subtag that was read last; each can only be followed by a later one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Language,
    Script,
    Region,
    Variant,
    Extension,
}

/// A subtag of one to eight letters and digits.
#[derive(Clone, Copy)]
struct Subtag<'a> {
    bytes: &'a [u8],
    length: usize,
    letters: usize,
    /// Five bits per letter, as in the tables; meaningless where there are digits.
    packed: u32,
}

impl Subtag<'_> {
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

    /// Returns 1 to 3 for the variants of pseudo-locales, else 0.
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

/// Scans the subtags at the start of a text; yields `None` for a subtag of a wrong length.
struct Scanner<'a> {
    text: &'a [u8],
    /// The end of the last subtag.
    end: usize,
    more: bool,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            end: 0,
            more: true,
        }
    }
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Option<Subtag<'a>>;

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
        Some((1..=8).contains(&length).then_some(Subtag {
            bytes,
            length,
            letters,
            packed,
        }))
    }
}
