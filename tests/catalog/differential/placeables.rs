//! Placeables that are drawn at random.

use std::fmt::Write as _;

use super::*;

impl Draw<'_> {
    pub(super) fn placeable(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        if depth < 3 && self.pick(3) == 1 {
            return self.select(rank, indent, depth);
        }
        let inline = self.inline(rank, indent, depth);
        match self.pick(4) {
            1 => format!("{{{inline}}}"),
            2 => format!("{{\n{:indent$}{inline}\n  }}", ""),
            3 => format!("{{   {inline} }}"),
            _ => format!("{{ {inline} }}"),
        }
    }

    pub(super) fn inline(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        let argument = |draw: &mut Self| match rank < MESSAGES.len() {
            true => format!("${}", draw.one(&ARGUMENTS)),
            false => format!("${}", draw.one(&PARAMETERS)),
        };
        match self.pick(9) {
            0 | 1 => {
                self.count(match rank < MESSAGES.len() {
                    true => "argument",
                    false => "argument in a term",
                });
                argument(self)
            }
            2 => {
                self.count("string literal");
                self.string()
            }
            3 => {
                self.count("number literal");
                self.number().to_owned()
            }
            4 => {
                self.count("NUMBER()");
                self.function(rank, indent, depth)
            }
            5 => match self.message_after(rank) {
                Some(message) if WITH_ATTRIBUTE.contains(&message) && self.pick(2) == 1 => {
                    self.count("attribute of a message");
                    format!("{message}.a")
                }
                Some(message) => {
                    self.count("message");
                    message.to_owned()
                }
                None => "\"\"".to_owned(),
            },
            6 | 7 => match self.term_after(rank) {
                Some(term) => {
                    self.count("term");
                    self.term(term, rank, indent, depth)
                }
                None => argument(self),
            },
            _ if depth < 4 => {
                self.count("placeable in a placeable");
                self.placeable(rank, indent, depth + 1)
            }
            _ => argument(self),
        }
    }

    pub(super) fn message_after(&mut self, rank: usize) -> Option<&'static str> {
        let after = MESSAGES.get(rank + 1..).filter(|after| !after.is_empty())?;
        Some(self.one(after))
    }

    pub(super) fn term_after(&mut self, rank: usize) -> Option<&'static str> {
        let first = (rank + 1).saturating_sub(MESSAGES.len());
        let after = TERMS.get(first..).filter(|after| !after.is_empty())?;
        Some(self.one(after))
    }

    /// A reference to a term, with or without values for it.
    pub(super) fn term(&mut self, term: &str, rank: usize, indent: usize, depth: usize) -> String {
        let mut arguments = Vec::new();
        match self.pick(8) {
            1 => return format!("{term}()"),
            2 if depth < 3 => {
                self.count("value by position for a term");
                arguments.push(self.inline(rank, indent, 4));
            }
            3.. => {}
            _ => return term.to_owned(),
        }
        let first = self.pick(PARAMETERS.len());
        for parameter in PARAMETERS.iter().cycle().skip(first).take(1 + self.pick(2)) {
            self.count("value by name for a term");
            let value = match self.pick(2) {
                0 => self.string(),
                // fluent-syntax takes no sign here.
                _ => self.number().trim_start_matches('-').to_owned(),
            };
            arguments.push(format!("{parameter}: {value}"));
        }
        format!("{term}({})", arguments.join(", "))
    }

    pub(super) fn function(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        let mut arguments = Vec::new();
        match self.pick(8) {
            0..=3 if rank < MESSAGES.len() => arguments.push("$n".to_owned()),
            0..=3 => arguments.push(format!("${}", self.one(&PARAMETERS))),
            4 => arguments.push(self.number().to_owned()),
            5 if depth < 4 => arguments.push(self.inline(rank, indent, depth + 1)),
            6 if depth < 4 => {
                self.count("NUMBER() in NUMBER()");
                arguments.push(self.function(rank, indent, depth + 1));
            }
            _ => match self.term_after(rank) {
                Some(term) if self.pick(2) == 1 => arguments.push(format!("{term}.a")),
                _ => {}
            },
        }
        if depth < 3 && !arguments.is_empty() && self.pick(8) == 1 {
            self.count("value over for NUMBER()");
            arguments.push(self.inline(rank, indent, 4));
        }
        // No name stands beside itself: of one name there may be only one option.
        let options = [
            "minimumFractionDigits: 0",
            "type: \"ordinal\"",
            "minimumFractionDigits: 2",
            "type: \"cardinal\"",
            "maximumFractionDigits: 1",
            "style: \"percent\"",
            "minimumFractionDigits: \"two\"",
            "currency: \"EUR\"",
            "type: 1",
            "useGrouping: \"false\"",
            "minimumIntegerDigits: 3",
            "unknown: \"x\"",
        ];
        let first = self.pick(options.len());
        for option in options.iter().cycle().skip(first).take(self.pick(3)) {
            self.count("option of NUMBER()");
            arguments.push((*option).to_owned());
        }
        format!("NUMBER({})", arguments.join(", "))
    }

    pub(super) fn select(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        let selector = self.selector(rank, indent, depth);
        let inner = indent + 4;
        let keys = [
            "one", "two", "few", "many", "other", "zero", "a", "Trans", "0", "1", "2", "1.0",
            "0.5", "-1", "5", "x-1",
        ];
        let count = 1 + self.pick(4);
        let first = self.pick(keys.len());
        let default = self.pick(count);
        let mut select = format!("{{ {selector} ->");
        for (at, key) in keys.iter().cycle().skip(first).take(count).enumerate() {
            self.count(match key.starts_with(|c: char| c.is_ascii_alphabetic()) {
                true => "variant with a word",
                false => "variant with a number",
            });
            let star = if at == default { "*" } else { "" };
            let key = match self.pick(4) {
                1 => format!("[ {key}\n ]"),
                _ => format!("[{key}]"),
            };
            let value = self.pattern(rank, inner, depth + 1);
            write!(select, "\n{:indent$}{star}{key} {value}", "").expect("a string");
        }
        let end = self.one(&["\n    }", "\n}", "\n\n }"]);
        select + end
    }

    pub(super) fn selector(&mut self, rank: usize, indent: usize, depth: usize) -> String {
        match self.pick(10) {
            0..=3 => {
                self.count("select by an argument");
                match rank < MESSAGES.len() {
                    true => format!("${}", self.one(&ARGUMENTS)),
                    false => format!("${}", self.one(&PARAMETERS)),
                }
            }
            4..=6 => {
                self.count("select by NUMBER()");
                self.function(rank, indent, depth + 1)
            }
            7 => {
                self.count("select by a string literal");
                self.one(&["\"a\"", "\"one\"", "\"\"", "\"\\u0061\""])
                    .to_owned()
            }
            8 => {
                self.count("select by a number literal");
                self.number().to_owned()
            }
            _ => match self.term_after(rank) {
                Some(term) => {
                    self.count("select by an attribute of a term");
                    self.term(&format!("{term}.a"), rank, indent, depth)
                }
                None => "1".to_owned(),
            },
        }
    }
}
