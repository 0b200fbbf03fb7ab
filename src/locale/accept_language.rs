//! Accept-Language: the languages that a reader asks for, best first.

use super::posix;
use super::subtags::Subtags;

/// How many bytes of a header are read; past that it is cut at a comma.
pub(super) const MAX_BYTES: usize = 4096;

/// How many language ranges are kept; those that come after do not count.
pub(super) const MAX_RANGES: usize = 32;

/// What a reader asks for: language ranges by falling quality value, then by position.
///
/// Of the field of RFC 9110 §12.5.4, over all its lines. An element that breaks its grammar is
/// passed over, and so is a range that stands there a second time, at whichever of its quality
/// values is lower; a quality value of 0 stands whatever comes with it.
pub(super) struct Ranges<'h> {
    list: [Range<'h>; MAX_RANGES],
    length: usize,
    wildcard: Option<Range<'h>>,
    bytes_left: usize,
}

/// A language range and what it is worth.
#[derive(Clone, Copy)]
pub(super) struct Range<'h> {
    /// As it was written.
    pub(super) text: &'h [u8],
    pub(super) subtags: Subtags,
    /// The quality value in thousandths; 0 for what the reader will not have.
    pub(super) quality: u16,
}

impl<'h> Ranges<'h> {
    /// The ranges of all lines of the header, each a comma-separated list.
    pub(super) fn of_header(lines: impl IntoIterator<Item = &'h [u8]>) -> Self {
        let mut ranges = Self::empty();
        for line in lines {
            ranges.add_line(line);
        }
        ranges
    }

    /// A list of language tags, best first, each worth as much as a range without a weight.
    pub(super) fn of_tags(tags: impl IntoIterator<Item = &'h str>) -> Self {
        let mut ranges = Self::empty();
        for tag in tags {
            if let Some(subtags) = posix::parse(tag) {
                ranges.insert(Range {
                    text: tag.as_bytes(),
                    subtags,
                    quality: 1000,
                });
            }
        }
        ranges
    }

    const fn empty() -> Self {
        let none = Range {
            text: &[],
            subtags: Subtags::UND,
            quality: 0,
        };
        Self {
            list: [none; MAX_RANGES],
            length: 0,
            wildcard: None,
            bytes_left: MAX_BYTES,
        }
    }

    fn all(&self) -> &[Range<'h>] {
        self.list.get(..self.length).unwrap_or(&[])
    }

    /// The ranges that the reader takes.
    pub(super) fn accepted(&self) -> &[Range<'h>] {
        let all = self.all();
        let accepted = all.partition_point(|range| range.quality > 0);
        all.get(..accepted).unwrap_or(all)
    }

    /// The ranges that the reader will not have.
    pub(super) fn excluded(&self) -> &[Range<'h>] {
        self.all().get(self.accepted().len()..).unwrap_or(&[])
    }

    /// The range `*`, where the reader takes it.
    pub(super) fn wildcard(&self) -> Option<Range<'h>> {
        self.wildcard.filter(|range| range.quality > 0)
    }

    fn add_line(&mut self, line: &'h [u8]) {
        let line = match line.get(self.bytes_left) {
            None => line,
            Some(next) => {
                let read = line.get(..self.bytes_left).unwrap_or(line);
                let whole = *next == b',';
                let end = if whole {
                    None
                } else {
                    read.iter().rposition(|byte| *byte == b',')
                };
                let end = end.unwrap_or(if whole { read.len() } else { 0 });
                self.bytes_left = 0;
                read.get(..end).unwrap_or(read)
            }
        };
        self.bytes_left = self.bytes_left.saturating_sub(line.len());
        let mut rest = line;
        while !rest.is_empty() && self.length < MAX_RANGES {
            rest = match element(rest) {
                Some((range, rest)) => {
                    self.add(range);
                    rest
                }
                None => match rest.iter().position(|byte| *byte == b',') {
                    Some(comma) => rest.get(comma + 1..).unwrap_or(&[]),
                    None => &[],
                },
            };
        }
    }

    fn add(&mut self, range: Range<'h>) {
        if range.text != b"*" {
            self.insert(range);
        } else if self
            .wildcard
            .is_none_or(|other| other.quality < range.quality)
        {
            self.wildcard = Some(range);
        }
    }

    /// Keeps the list sorted by falling quality value, and each range in it once.
    fn insert(&mut self, range: Range<'h>) {
        let twin = self
            .all()
            .iter()
            .enumerate()
            .find(|(_, other)| other.subtags == range.subtags);
        if let Some((at, other)) = twin {
            if other.quality == 0 || (range.quality != 0 && range.quality <= other.quality) {
                return;
            }
            if let Some(from) = self.list.get_mut(at..self.length) {
                from.rotate_left(1);
            }
            self.length -= 1;
        }
        let worse = self
            .all()
            .partition_point(|other| other.quality >= range.quality);
        let Some(behind) = self.list.get_mut(worse..=self.length) else {
            return;
        };
        behind.rotate_right(1);
        if let Some(place) = behind.first_mut() {
            *place = range;
            self.length += 1;
        }
    }
}

/// The first element of a list, `language-range [ weight ]` (RFC 9110 §12.5.4), and what stands
/// behind its comma; `None` where it is empty or breaks the grammar.
fn element(list: &[u8]) -> Option<(Range<'_>, &[u8])> {
    let list = skip_whitespace(list);
    let (subtags, length) = match list {
        [b'*', ..] => (Subtags::UND, 1),
        _ => Subtags::parse_start(list)?,
    };
    let (text, rest) = list.split_at_checked(length)?;
    let (quality, rest) = match skip_whitespace(rest) {
        [b';', weight @ ..] => quality_value(skip_whitespace(weight))?,
        rest => (1000, rest),
    };
    let range = Range {
        text,
        subtags,
        quality,
    };
    match skip_whitespace(rest) {
        [] => Some((range, &[])),
        [b',', rest @ ..] => Some((range, rest)),
        _ => None,
    }
}

/// The thousandths of `"q=" qvalue` (RFC 9110 §12.4.2), and what stands behind.
pub(crate) fn quality_value(weight: &[u8]) -> Option<(u16, &[u8])> {
    let [b'q' | b'Q', b'=', whole @ (b'0' | b'1'), rest @ ..] = weight else {
        return None;
    };
    let mut thousandths = u16::from(*whole - b'0') * 1000;
    let mut rest = rest;
    if let [b'.', digits @ ..] = rest {
        rest = digits;
        for place in [100, 10, 1] {
            let [digit @ b'0'..=b'9', digits @ ..] = rest else {
                break;
            };
            thousandths += u16::from(*digit - b'0') * place;
            rest = digits;
        }
    }
    (thousandths <= 1000).then_some((thousandths, rest))
}

/// Without the optional whitespace (OWS) at its start, which is spaces and tabs alone.
fn skip_whitespace(mut bytes: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = bytes {
        bytes = rest;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::Ranges;

    /// The ranges as they are understood, the wildcard last.
    fn read(lines: &[&[u8]]) -> String {
        let ranges = Ranges::of_header(lines.iter().copied());
        let each = ranges.all().iter().copied().chain(ranges.wildcard);
        let shown = each.map(|range| {
            let text = std::str::from_utf8(range.text).unwrap();
            format!("{text}:{}", range.quality)
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn reads_what_rfc_9110_allows() {
        for (header, ranges) in [
            ("", ""),
            ("en", "en:1000"),
            (
                "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
                "fr-CH:1000 fr:900 en:800 de:700 *:500",
            ),
            ("da, en-gb;q=0.8, en;q=0.7", "da:1000 en-gb:800 en:700"),
            ("de;q=0.1,fr;q=0.333,en", "en:1000 fr:333 de:100"),
            ("a;q=0.5,b-b;q=0.5,c-c;q=0.5", "a:500 b-b:500 c-c:500"),
            (
                "en;q=1.000,fr;q=0.,de;q=1.,it;q=0.05",
                "en:1000 de:1000 it:50 fr:0",
            ),
            ("en;Q=0.2", "en:200"),
            (" \ten\t;\t q=0.2 \t,\tde ", "de:1000 en:200"),
            (",, ,\t,en,,,de,", "en:1000 de:1000"),
            ("en_US,de_CH", "en_US:1000 de_CH:1000"),
            ("*,*;q=0.1", "*:1000"),
            ("*;q=0", "*:0"),
            // One that stands there twice.
            ("en;q=0.5,de,en;q=0.7,EN;q=0.6", "de:1000 en:700"),
            ("en,de,EN", "en:1000 de:1000"),
            ("en,de,en;q=0", "de:1000 en:0"),
            ("en;q=0,de,en", "de:1000 en:0"),
            ("de-u-co-phonebk,de", "de-u-co-phonebk:1000"),
        ] {
            assert_eq!(read(&[header.as_bytes()]), ranges, "{header}");
        }
    }

    #[test]
    fn passes_over_what_it_does_not() {
        for element in [
            "-",
            "--",
            "*-",
            "*-CH",
            "**",
            "en-*",
            "-en",
            "en-",
            "en--US",
            "_",
            "en_",
            "1",
            "12",
            "e1",
            "123-en",
            "toolonglanguage",
            "en-toolongsubtag",
            "en US",
            "en/US",
            "en.US",
            "\"en\"",
            "en;",
            "en;q",
            "en;q=",
            "en;q=.5",
            "en;q=1.5",
            "en;q=1.001",
            "en;q=2",
            "en;q=-1",
            "en;q=+1",
            "en;q=00",
            "en;q=0.1234",
            "en;q=1.0000",
            "en;q=0.5.5",
            "en;q=0,",
            "en;q=1e9",
            "en;q=NaN",
            "en;q=inf",
            "en;q=0x1",
            "en;q=\"1\"",
            "en;q = 0.2",
            "en;q= 0.2",
            "en;q =0.2",
            "en;q=0.5;level=1",
            "en;level=1;q=0.5",
            "en;level=1",
            "en;;q=0.5",
            "en q=0.5",
            "en=0.5",
            "en;q=0 5",
            ";q=0.5",
            ";",
            "en;x=0.5",
            "\u{e9}n",
            "en-\u{661}",
            "日本語",
            "en\u{a0}",
            "\0",
            "en\0",
            "e\0n",
            "en\r",
            "en\n",
            "en\u{b}",
        ] {
            let element = element.strip_suffix(',').map_or(element, |_| "en;q=0.");
            let header = [b"fr;q=0.2,", element.as_bytes(), b",de;q=0.1"].concat();
            let expected = if element == "en;q=0." {
                "fr:200 de:100 en:0"
            } else {
                "fr:200 de:100"
            };
            assert_eq!(read(&[&header]), expected, "{element:?}");
        }
        assert_eq!(
            read(&[b"fr;q=0.2,\xff\xfe,\xe9,en;q=\xb9,de;q=0.1"]),
            "fr:200 de:100"
        );
    }

    #[test]
    fn joins_lines() {
        assert_eq!(
            read(&[b"de;q=0.5", b"", b"fr, it;q=0.7"]),
            "fr:1000 it:700 de:500"
        );
    }

    #[test]
    fn reads_no_more_than_its_cap() {
        let unlike = |count: u32| -> Vec<u8> {
            (0..count)
                .flat_map(|i| format!("en-{:03},", i % 1000).into_bytes())
                .collect()
        };
        // 32 ranges, of which the reader's own order decides.
        let header = [unlike(31), b"de,fr".to_vec()].concat();
        assert!(read(&[&header]).ends_with("en-030:1000 de:1000"));
        assert!(read(&[&unlike(40)]).ends_with("en-031:1000"));
        // 4 KB over all lines, cut at a comma.
        for (spaces, rest, next_line, ranges) in [
            (4093, ",fr", "", "de:1000"),
            (4091, "fr", "", "de:1000 fr:1000"),
            (4091, "fr,it", "", "de:1000 fr:1000"),
            (4091, "fr-CA", "", "de:1000"),
            (4091, "", "fr,it", "de:1000 fr:1000"),
            (4092, "", "fr,it", "de:1000"),
        ] {
            let line = ["de,", &" ".repeat(spaces), rest].concat();
            let lines = [line.as_bytes(), next_line.as_bytes()];
            assert_eq!(read(&lines), ranges, "{spaces} {rest} {next_line}");
        }
        assert_eq!(read(&[&vec![b'a'; 1 << 20]]), "");
        assert_eq!(
            read(&[&[&b"de,"[..], &vec![b','; 1 << 20], b"fr"].concat()]),
            "de:1000"
        );
    }
}
