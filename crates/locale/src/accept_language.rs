//! The Accept-Language header (RFC 9110 §12.5.4).

use crate::priority_list::{LanguageRange, PriorityList};
use crate::quality::quality_value;
use crate::subtags::Subtags;

/// The number of bytes that are read, over all lines; past that the header is cut at a comma.
const MAX_BYTES: usize = 4096;

/// Parses all lines of the header, each a comma-separated list.
///
/// An element that breaks the grammar is skipped, and only that one.
pub(crate) fn parse<'h>(lines: impl IntoIterator<Item = &'h [u8]>) -> PriorityList<'h> {
    let mut ranges = PriorityList::new();
    let mut bytes_left = MAX_BYTES;
    for line in lines {
        let line = if line.len() > bytes_left {
            let start = truncate(line, bytes_left);
            bytes_left = 0;
            start
        } else {
            bytes_left -= line.len();
            line
        };
        parse_line(line, &mut ranges);
    }
    ranges
}

/// Truncates a line at the last comma within a limit, so that no element is read in part.
fn truncate(line: &[u8], limit: usize) -> &[u8] {
    let start = line.get(..limit).unwrap_or(line);
    if line.get(limit) == Some(&b',') {
        return start;
    }
    let comma = start.iter().rposition(|byte| *byte == b',').unwrap_or(0);
    start.get(..comma).unwrap_or(&[])
}

fn parse_line<'h>(line: &'h [u8], ranges: &mut PriorityList<'h>) {
    let mut rest = line;
    while !rest.is_empty() && !ranges.is_full() {
        rest = match element(rest) {
            Some((range, rest)) => {
                ranges.add(range);
                rest
            }
            None => match rest.iter().position(|byte| *byte == b',') {
                Some(comma) => rest.get(comma + 1..).unwrap_or(&[]),
                None => &[],
            },
        };
    }
}

/// Parses the first element of a list, `language-range [ weight ]`, and returns it with what
/// follows its comma; `None` where the element is empty or breaks the grammar.
///
/// Parameters other than the weight, which RFC 9110 does not have, are skipped: clients send
/// them by analogy with the `accept-ext` of RFC 7231 §5.3.2.
fn element(list: &[u8]) -> Option<(LanguageRange<'_>, &[u8])> {
    let list = skip_whitespace(list);
    let (subtags, length) = match list {
        [b'*', ..] => (Subtags::UND, 1),
        _ => Subtags::parse_start(list)?,
    };
    let (text, rest) = list.split_at_checked(length)?;
    let mut rest = skip_whitespace(rest);
    let mut weight = None;
    while let [b';', parameter @ ..] = rest {
        let parameter = skip_whitespace(parameter);
        let end = match quality_value(parameter) {
            // Only the first `q` is a weight, and it has to be well-formed.
            Some((quality, end)) if weight.is_none() => {
                weight = Some(quality);
                end
            }
            None if weight.is_none() && is_weight(parameter) => return None,
            _ => skip_parameter(parameter)?,
        };
        rest = skip_whitespace(end);
    }
    let range = LanguageRange {
        text,
        subtags,
        quality: weight.unwrap_or(1000),
    };
    match rest {
        [] => Some((range, &[])),
        [b',', rest @ ..] => Some((range, rest)),
        _ => None,
    }
}

/// Returns whether the name of a parameter is `q`.
fn is_weight(parameter: &[u8]) -> bool {
    matches!(parameter, [b'q' | b'Q', rest @ ..] if !rest.first().is_some_and(is_token))
}

/// Skips `token [ "=" ( token / quoted-string ) ]` (RFC 7231 §5.3.2, `accept-ext`).
fn skip_parameter(bytes: &[u8]) -> Option<&[u8]> {
    let rest = skip_token(bytes)?;
    let [b'=', value @ ..] = rest else {
        return Some(rest);
    };
    let [b'"', quoted @ ..] = value else {
        return skip_token(value);
    };
    let mut rest = quoted;
    loop {
        rest = match rest {
            [b'"', rest @ ..] => return Some(rest),
            [b'\\', _, rest @ ..] | [_, rest @ ..] => rest,
            [] => return None,
        };
    }
}

/// Skips one or more characters of a token (RFC 9110 §5.6.2).
fn skip_token(bytes: &[u8]) -> Option<&[u8]> {
    let length = bytes.iter().take_while(|byte| is_token(byte)).count();
    bytes.get(length..).filter(|_| length > 0)
}

const fn is_token(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

/// Skips optional whitespace (OWS), which is spaces and tabs alone (RFC 9110 §5.6.3).
fn skip_whitespace(mut bytes: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = bytes {
        bytes = rest;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::parse;

    /// The ranges as they are understood, the wildcard last.
    fn read(lines: &[&[u8]]) -> String {
        let list = parse(lines.iter().copied());
        let each = list.all().iter().copied().chain(list.wildcard());
        let shown = each.map(|range| {
            let text = std::str::from_utf8(range.text).unwrap();
            format!("{text}:{}", range.quality)
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn parses_the_grammar_of_rfc_9110() {
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
            ("*;q=0", ""),
            // Duplicates.
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
    fn skips_elements_that_break_the_grammar() {
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
            "en;;q=0.5",
            "en;q=0.5;",
            "en;level=1;q=2",
            "en;level=;q=0.5",
            "en;level=\"1",
            "en;q=0.5;=1",
            "en;q=0.5;x=\u{e9}",
            "en;q=0.5 x=y",
            "en q=0.5",
            "en=0.5",
            "en;q=0 5",
            ";q=0.5",
            ";",
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
    fn skips_parameters_other_than_the_weight() {
        for (header, ranges) in [
            ("ja;q=1.0;x=y", "ja:1000"),
            ("ja;q=0.5;x=y, fr", "fr:1000 ja:500"),
            ("ja ; q=0.5 ; x=y ; z , fr", "fr:1000 ja:500"),
            ("ja;x=y;q=0.5", "ja:500"),
            ("ja;level=1", "ja:1000"),
            ("ja;qs=0.1;q=0.5", "ja:500"),
            ("*;q=0.1;x=y", "*:100"),
            // Only the first weight counts.
            ("ja;q=0.5;q=0.9", "ja:500"),
            ("ja;q=0;q=1", "ja:0"),
            // A comma or an escape in a quoted string.
            (r#"ja;q=0.5;x="a, b;q=1\", c", fr"#, "fr:1000 ja:500"),
            (r#"ja;x="";q=0.5"#, "ja:500"),
        ] {
            assert_eq!(read(&[header.as_bytes()]), ranges, "{header}");
        }
    }

    #[test]
    fn joins_lines() {
        assert_eq!(
            read(&[b"de;q=0.5", b"", b"fr, it;q=0.7"]),
            "fr:1000 it:700 de:500"
        );
    }

    #[test]
    fn reads_no_more_than_its_limits() {
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
