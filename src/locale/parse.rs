//! What a language tag or a language range says.

use super::data;
use super::subtags::{DIGITS_FROM, PSEUDO_REGIONS, Subtags, lower, script_before};

impl Subtags {
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

const UND: u16 = language("und");

/// Of sign languages, the region tells which language it is (`sgn-BR`).
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

/// What a tag stands for as a whole (`i-klingon`, `zh-min-nan`).
fn whole_tag(tag: &[u8]) -> Option<Subtags> {
    let spelled = || tag.iter().copied().map(lower);
    let at = data::TAG_ALIASES
        .binary_search_by(|row| row.0.bytes().cmp(spelled()))
        .ok()?;
    let (_, language, script, region) = data::TAG_ALIASES.get(at)?;
    Some(Subtags::new(*language, script_before(*script), *region))
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
