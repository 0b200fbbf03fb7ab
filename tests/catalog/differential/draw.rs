//! Files that are drawn at random, entry by entry.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_catalog::Value;

use super::*;

/// Choices that a file is made from; without more of them, the plainest is taken.
pub(super) struct Draw<'c> {
    /// Those of each entry, so that a long one leaves something to the others.
    pub(super) entries: &'c [Vec<u8>],
    pub(super) choices: std::slice::Iter<'c, u8>,
    pub(super) drawn: BTreeMap<&'static str, u32>,
}

impl<'c> Draw<'c> {
    pub(super) fn pick(&mut self, count: usize) -> usize {
        usize::from(*self.choices.next().unwrap_or(&0)) % count
    }

    pub(super) fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.pick(list.len())]
    }

    pub(super) fn count(&mut self, kind: &'static str) {
        *self.drawn.entry(kind).or_default() += 1;
    }

    /// A whole file: four messages and three terms, in any order.
    pub(super) fn file(&mut self) -> String {
        let first = self.pick(self.entries.len());
        let ends_in_crlf = self.pick(8) == 1;
        let ends = self.pick(8) == 1;
        let choices: &'c [Vec<u8>] = self.entries;
        let mut entries = Vec::new();
        for (rank, choices) in choices.iter().enumerate() {
            self.choices = choices.iter();
            entries.push(self.entry(rank));
        }
        entries.rotate_left(first);
        let mut file = entries.concat();
        if ends_in_crlf {
            self.count("lines that end in CRLF");
            file = file.replace('\n', "\r\n");
        }
        if ends {
            // The last line needs no line end.
            file.truncate(file.trim_end_matches(['\r', '\n']).len());
        }
        file
    }

    /// Entry number `rank` refers only to those after it.
    pub(super) fn entry(&mut self, rank: usize) -> String {
        let name = *MESSAGES.iter().chain(&TERMS).nth(rank).expect("a name");
        let comment = self.one(&["", "\n", "# A comment.\n", "\n## A group\n\n"]);
        let equals = self.one(&[" = ", "=", " =", "  =  "]);
        let value = match self.pick(4) {
            1 if rank < MESSAGES.len() => self.line(),
            _ => self.pattern(rank, 4, 0),
        };
        let entry = format!("{comment}{name}{equals}{value}\n");
        if MESSAGES.contains(&name) && !WITH_ATTRIBUTE.contains(&name) {
            return entry;
        }
        let attribute = self.pattern(rank, 8, 1);
        format!("{entry}    .a = {attribute}\n")
    }

    /// One line of nothing but text and arguments, which the catalog reads by itself.
    pub(super) fn line(&mut self) -> String {
        self.count("plain line");
        let mut line = "Text".to_owned();
        for _ in 0..self.pick(6) {
            match self.pick(5) {
                0 => line += self.one(&["word", " ", "  ", "\t", "\u{a0}", "\r"]),
                1 => line += self.special(false),
                2 => line += "`",
                _ => {
                    let argument = self.one(&ARGUMENTS);
                    let blank = self.one(&[" ", "", "  "]);
                    write!(line, "{{{blank}${argument}{blank}}}").expect("a string");
                }
            }
        }
        line
    }

    /// A pattern whose further lines are indented by `indent`.
    pub(super) fn pattern(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        let mut pattern = String::new();
        let mut fresh_line = false;
        if self.pick(4) == 1 {
            self.count("value that begins on a further line");
            write!(pattern, "\n{:indent$}", "").expect("a string");
            fresh_line = true;
        }
        for element in 0..=self.pick(5) {
            match self.pick(if depth > 3 { 4 } else { 8 }) {
                0 => pattern += self.one(&["word", "Wort und ", "x", "mot\u{a0}!"]),
                1 => pattern += self.special(fresh_line || element == 0),
                2 if element > 0 => {
                    self.count("further line of text");
                    let blank = self.one(&["", "\n", "\n   \n"]);
                    let deeper = indent + self.one(&[0, 2, 1]);
                    write!(pattern, "{blank}\n{:deeper$}", "").expect("a string");
                    pattern += self.one(&["next", "и ", "次の行", "{ \"\" }"]);
                }
                2 => pattern += "Text: ",
                3 => {
                    self.count("code span");
                    let inner = self.placeable(rank, indent, depth + 1);
                    let end = self.one(&[" --list`", "`", "", "` und `x`"]);
                    write!(pattern, "`::{inner}{end}").expect("a string");
                }
                _ => pattern += &self.placeable(rank, indent, depth),
            }
            fresh_line = false;
        }
        pattern
    }

    /// Text with characters that mean something elsewhere.
    pub(super) fn special(&mut self, begins: bool) -> &'static str {
        self.count("special characters");
        match begins {
            true => self.one(&["-x", "$5 ", "\"q\"", "é\u{301}", "שלום ", "\\", "😀"]),
            false => self.one(&[
                " [x] ",
                ".a = ",
                "* ",
                "# ",
                "$5 ",
                "\\u0041",
                "\" ",
                " = ",
                "\t",
                "  ",
                "مرحبا ",
                "\u{2028}",
                "\u{7f}",
                "\u{200f}",
                "->",
                "``",
                "<b>&amp;",
            ]),
        }
    }

    pub(super) fn string(&mut self) -> String {
        let pieces = [
            "a",
            "one",
            " ",
            "{",
            "}",
            "\\\\",
            "\\\"",
            "\\u0041",
            "\\u00e9",
            "\\U01F600",
            "\\uD800",
            "\\u2068",
            "\\u000A",
            "\\u0060",
            "`",
            "Ω",
            "مرحبا",
            "&",
            "// #",
        ];
        let text: String = (0..self.pick(4)).map(|_| self.one(&pieces)).collect();
        format!("\"{text}\"")
    }

    pub(super) fn number(&mut self) -> &'static str {
        self.one(&[
            "1", "0", "2", "5", "1.0", "0.50", "-1", "-0", "21", "100", "1000000", "007",
            "3.141592", "1.50",
        ])
    }

    /// The value of each argument, by position.
    pub(super) fn values(&mut self) -> [Option<Value>; 4] {
        [true, true, false, false].map(|is_text| {
            let is_text = is_text ^ (self.pick(12) == 1);
            match self.pick(9) {
                1 => {
                    self.count("missing value");
                    None
                }
                _ if is_text => {
                    self.count("text value");
                    Some(Value::from(self.text()))
                }
                _ => {
                    self.count("number value");
                    Some(Value::Number(self.float()))
                }
            }
        })
    }

    pub(super) fn text(&mut self) -> String {
        let pieces = [
            "trans",
            "a",
            "one",
            "other",
            "Trans",
            "-5",
            " ",
            "é",
            "naïve",
            "ترجمة",
            "שלום",
            "\r\n",
            "\0",
            "\u{1b}[1m",
            "\u{85}",
            "\u{202e}",
            "\u{2066}",
            "\u{2069}",
            "\u{2028}",
            "`",
            "{ $n }",
            "<b>",
            "😀",
            "\u{10d00}",
        ];
        match self.pick(3) {
            0 => self.one(&pieces).to_owned(),
            _ => (0..self.pick(4)).map(|_| self.one(&pieces)).collect(),
        }
    }

    pub(super) fn float(&mut self) -> f64 {
        match self.pick(4) {
            0 => self.pick(26) as f64,
            1 => self.one(&[
                -0.0,
                -1.0,
                -2.5,
                100.0,
                101.0,
                1000.0,
                1e6,
                1_234_567.0,
                1e15,
                -1e12,
                1e300,
                u64::MAX as f64,
                f64::NAN,
                f64::INFINITY,
                f64::NEG_INFINITY,
            ]),
            2 => self.one(&[0.5, 1.5, 2.25, 0.1 + 0.2, 1e-7, 1.000_001, 21.1, 5.01]),
            _ => self.pick(256) as f64 / self.one(&[1.0, 2.0, 10.0, 3.0]),
        }
    }
}
