//! What can be mended without reading the text: line ends, a byte order mark, the end of the
//! file, double spaces and spaces at edges.

use super::{Expectations, File, Finding, found, rule::Rule, typography::spaces};
use crate::ftl::Document;

/// A file after mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The bytes; those that were not mended are as they were.
    pub bytes: Vec<u8>,
    /// What was mended, in the order of the file, with the places it had before.
    pub done: Vec<Fix>,
}

/// One thing that was mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The rule that it broke.
    pub rule: &'static str,
    /// What was mended, as in "mended two spaces".
    pub what: &'static str,
}

/// Mends what needs no thought; all else stays byte for byte. What is mended is not found
/// again, and mending twice is mending once. A file that is no UTF-8 stays as it is.
///
/// ```
/// use fluent_catalog::check::{Expectations, File, fix};
///
/// let file = File { path: "fr.ftl", bytes: b"a = Deux  mots\r\nb = Trois", locale: Some("fr") };
/// let fixed = fix(&Expectations::none(), &file);
/// assert_eq!(fixed.bytes, b"a = Deux mots\nb = Trois\n");
/// assert_eq!(fixed.done.len(), 3);
/// ```
pub fn fix(expected: &Expectations<'_>, file: &File<'_>) -> Fixed {
    let Ok(text) = std::str::from_utf8(file.bytes) else {
        return Fixed {
            bytes: file.bytes.to_vec(),
            done: Vec::new(),
        };
    };
    let mut done = Vec::new();
    let lines = line_ends(text, &mut done);
    // Places are those of the file as it was: a bare carriage return ended no line there.
    let text = spaced(expected, file, &lines, &mut done);
    done.sort();
    Fixed {
        bytes: text.into_bytes(),
        done,
    }
}

/// Without a byte order mark, with LF line ends, the last one included.
fn line_ends(text: &str, done: &mut Vec<Fix>) -> String {
    let mut note = |line, column, rule: &'static Rule, what| {
        done.push(Fix {
            line,
            column,
            rule: rule.id,
            what,
        });
    };
    let body = text.trim_start_matches('\u{FEFF}');
    if body.len() < text.len() {
        note(1, 1, &super::bytes::BOM, "the byte order mark");
    }

    let mut mended = String::with_capacity(body.len() + 1);
    let (mut line, mut column) = (1, 1);
    let mut characters = body.chars();
    while let Some(c) = characters.next() {
        match c {
            '\r' => {
                // Programs that add a CR to each line end have added another one.
                let rest = characters.as_str().trim_start_matches('\r');
                let what = if let Some(behind) = rest.strip_prefix('\n') {
                    characters = behind.chars();
                    "CR LF"
                } else if may_begin_line(characters.as_str()) {
                    "a bare CR"
                } else {
                    mended.push(c);
                    column += 1;
                    continue;
                };
                note(line, column, &super::bytes::LINE_ENDINGS, what);
                mended.push('\n');
                (line, column) = (line + 1, 1);
            }
            '\n' => {
                mended.push('\n');
                (line, column) = (line + 1, 1);
            }
            c => {
                mended.push(c);
                column += 1;
            }
        }
    }
    if !mended.is_empty() && !mended.ends_with('\n') {
        note(
            line,
            column,
            &super::bytes::FINAL_NEWLINE,
            "the missing last line end",
        );
        mended.push('\n');
    }
    mended
}

/// Whether what stands behind a carriage return can be a line of its own. A word in the middle
/// of a text cannot: the new line would be no Fluent.
fn may_begin_line(rest: &str) -> bool {
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    let is_entry = name.len() < rest.len() && name.trim_start_matches(' ').starts_with('=');
    let line = rest.split(['\r', '\n']).next().unwrap_or_default();
    is_entry || line.trim().is_empty() || line.starts_with([' ', '#', '}'])
}

/// One space for two, none at the edges: as the rules find them, so that what is waived or
/// meant stays.
fn spaced(expected: &Expectations<'_>, file: &File<'_>, text: &str, done: &mut Vec<Fix>) -> String {
    let document = Document::parse(text);
    let file = File {
        bytes: text.as_bytes(),
        ..*file
    };
    let mut mended = String::with_capacity(text.len());
    let mut kept = 0;
    for (span, finding) in found(expected, &file, &document) {
        let written = document.slice(span.clone());
        let (replacement, what) = match finding {
            Finding { rule, .. } if rule == spaces::DOUBLE_SPACE.id => {
                let special = written.chars().find(|&c| c != ' ').unwrap_or(' ');
                (special.to_string(), "two spaces")
            }
            Finding { rule, .. } if rule == spaces::EDGE_SPACE.id && !is_quoted(text, &span) => {
                (String::new(), "spaces at the edge")
            }
            _ => continue,
        };
        if span.start < kept {
            continue;
        }
        mended.push_str(text.get(kept..span.start).unwrap_or_default());
        mended.push_str(&replacement);
        kept = span.end;
        done.push(Fix {
            line: finding.line,
            column: finding.column,
            rule: finding.rule,
            what,
        });
    }
    mended.push_str(text.get(kept..).unwrap_or_default());
    mended
}

/// `{" "}` was written on purpose: whether it is wrong is for a person to say.
fn is_quoted(text: &str, span: &std::ops::Range<usize>) -> bool {
    let before = text
        .get(..span.start)
        .is_some_and(|before| before.ends_with('"'));
    before
        || text
            .get(span.end..)
            .is_some_and(|behind| behind.starts_with('"'))
}
