//! Pseudo-locales: English that looks foreign. Before there is a translation, they show text that
//! is not localized, text that is truncated, and layouts that ignore the writing direction.

use std::ops::Range;

use crate::analysis::opaque::opaque;
use crate::diagnostics::edit::splice;
use crate::ftl::{Document, Pattern, Visitor, span_of, visit_pattern};

/// A pseudo-locale: a transformation of the English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented letters, about 30 % longer, in brackets.
    Accented,
    /// `ar-XB`: each word written from right to left.
    Mirrored,
}

impl Pseudo {
    /// The pseudo-locales with their tags.
    pub const ALL: [(&'static str, Self); 2] =
        [("en-XA", Self::Accented), ("ar-XB", Self::Mirrored)];

    /// Returns the pseudo-locale of a tag, which may be in any case.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let known = Self::ALL
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(tag));
        known.map(|(_, pseudo)| *pseudo)
    }

    /// Returns the tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }
}

/// Returns a source file in a pseudo-locale; linear in the text. Placeables, code spans, markup,
/// addresses, comments, ids and broken entries stay as they are.
///
/// ```
/// use fluent_catalog_check::pseudo::{Pseudo, pseudo};
///
/// let source = "ENG009200 = Type `::{ $command } --list` now.\n";
/// assert_eq!(pseudo(source, Pseudo::Accented), "ENG009200 = ⟦Ţýþéé `::{ $command } --list` ñôôŵ.⟧\n");
/// ```
pub fn pseudo(source: &str, pseudo: Pseudo) -> String {
    let document = Document::parse(source);
    let mut edits = Edits {
        source,
        pseudo,
        in_code: false,
        list: Vec::new(),
    };
    for (_, value) in document.entries().iter().flat_map(|entry| entry.patterns()) {
        let is_bracketed = pseudo == Pseudo::Accented;
        let (start, end) = (value.span.start, value.span.end);
        if is_bracketed {
            edits.list.push((start..start, "⟦".to_owned()));
        }
        edits.pattern(&value.pattern);
        if is_bracketed {
            edits.list.push((end..end, "⟧".to_owned()));
        }
    }
    splice(source, edits.list)
}

/// The edits that change the texts of a pattern.
struct Edits<'s> {
    source: &'s str,
    pseudo: Pseudo,
    /// Whether the text is inside a code span, which can contain placeables.
    in_code: bool,
    list: Vec<(Range<usize>, String)>,
}

impl<'p> Visitor<'p> for Edits<'_> {
    fn pattern(&mut self, pattern: &'p Pattern<'p>) {
        let outer = std::mem::replace(&mut self.in_code, false);
        visit_pattern(self, pattern);
        self.in_code = outer;
    }

    fn text(&mut self, text: &'p str) {
        let mut changed = String::with_capacity(text.len() * 2);
        for (number, part) in text.split('`').enumerate() {
            if number > 0 {
                self.in_code = !self.in_code;
                changed.push('`');
            }
            if self.in_code {
                changed.push_str(part);
            } else {
                prose(part, self.pseudo, &mut changed);
            }
        }
        self.list.push((span_of(self.source, text), changed));
    }
}

/// Text outside of code; markup and addresses in it stay.
fn prose(text: &str, pseudo: Pseudo, changed: &mut String) {
    let mut kept = 0;
    for span in opaque(text) {
        words(
            text.get(kept..span.start).unwrap_or_default(),
            pseudo,
            changed,
        );
        changed.push_str(text.get(span.clone()).unwrap_or_default());
        kept = span.end;
    }
    words(text.get(kept..).unwrap_or_default(), pseudo, changed);
}

fn words(text: &str, pseudo: Pseudo, changed: &mut String) {
    match pseudo {
        Pseudo::Accented => {
            for c in text.chars() {
                let accented = accented(c);
                changed.push(accented);
                // Doubled vowels make a text about a third longer, as most translations are.
                if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
                    changed.push(accented);
                }
            }
        }
        Pseudo::Mirrored => {
            for word in text.split_inclusive(|c: char| c.is_whitespace()) {
                let bare = word.trim_end();
                if bare.is_empty() {
                    changed.push_str(word);
                } else {
                    // A right-to-left override and its end (UAX #9).
                    changed.push('\u{202E}');
                    changed.push_str(bare);
                    changed.push('\u{202C}');
                    changed.push_str(word.get(bare.len()..).unwrap_or_default());
                }
            }
        }
    }
}

/// A letter with a mark that leaves it readable.
fn accented(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MARKED: &str = "áƀçđéƒĝĥíĵķļɱñôþɋŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == c);
    at.and_then(|at| MARKED.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_prose_changes() {
        let source = "# A comment\na = <b>Go</b> to https://x.org, { $n ->\n    [one] one `file`\n   *[other] many\n }\n    .t = Tip\n";
        let accented = "# A comment\na = ⟦<b>Ĝôô</b> ţôô https://x.org, { $n ->\n    [one] ôôñéé `file`\n   *[other] ɱááñý\n }⟧\n    .t = ⟦Ţíípþ⟧\n";
        assert_eq!(
            pseudo(source, Pseudo::Accented),
            accented.replace("íípþ", "ííþ")
        );
        let mirrored = pseudo("a = One { $x } `two`.\n", Pseudo::Mirrored);
        assert_eq!(
            mirrored,
            "a = \u{202E}One\u{202C} { $x } `two`\u{202E}.\u{202C}\n"
        );
    }
}
