//! Pseudo-locales: the English made to look foreign, so that developers see what is not
//! localized, what is cut off and what does not turn with the writing direction, before there
//! is a translation.

use fluent_syntax::ast::{Expression, PatternElement};

use crate::Catalog;
use crate::check::opaque;
use crate::ftl::{Document, Pattern, span_of};

/// What is done to the English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented letters, about 30 % longer, in brackets.
    Accented,
    /// `ar-XB`: each word from right to left.
    Mirrored,
}

impl Pseudo {
    /// The pseudo-locales with their tags.
    pub const ALL: [(&'static str, Self); 2] =
        [("en-XA", Self::Accented), ("ar-XB", Self::Mirrored)];

    /// The pseudo-locale of this tag, in any case.
    pub fn of(tag: &str) -> Option<Self> {
        let known = Self::ALL
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(tag));
        known.map(|(_, pseudo)| *pseudo)
    }

    /// The tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }
}

impl Catalog {
    /// This catalog with a pseudo-locale, made from the source locale at this moment.
    ///
    /// It is there for who asks for it by name: no negotiation offers it.
    ///
    /// ```
    /// use fluent_catalog::hubster::{self, Code};
    /// use fluent_catalog::pseudo::Pseudo;
    ///
    /// let catalog = hubster::catalog().with_pseudo(Pseudo::Accented);
    /// let accented = catalog.locale("en-XA").expect("it was just made");
    /// assert_eq!(catalog.text(Code::PRT000699, accented), Some("⟦Ĥúúƀ ñôôţ ƒôôúúñđ.⟧"));
    /// assert_eq!(catalog.negotiate(["en-XA"]).tag(), "en");
    /// ```
    pub fn with_pseudo(&self, kind: Pseudo) -> Self {
        let english = self.source_locale().tag();
        let source = self
            .source()
            .with_derived(kind.tag(), english, |text| pseudo(text, kind));
        Self::new(self.table(), source)
    }
}

/// The whole of a source file in a pseudo-locale. Placeables, code spans, markup and addresses
/// stay as they are, and so do comments, ids and what is broken.
///
/// ```
/// use fluent_catalog::pseudo::{Pseudo, pseudo};
///
/// let source = "ENG009200 = Type `::{ $command } --list` now.\n";
/// assert_eq!(pseudo(source, Pseudo::Accented), "ENG009200 = ⟦Ţýþéé `::{ $command } --list` ñôôŵ.⟧\n");
/// ```
pub fn pseudo(source: &str, pseudo: Pseudo) -> String {
    let document = Document::parse(source);
    let mut edits: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for (_, value) in document.entries().iter().flat_map(|entry| entry.patterns()) {
        if pseudo == Pseudo::Accented {
            edits.push((value.span.start..value.span.start, "⟦".to_owned()));
        }
        in_pattern(source, &value.pattern, pseudo, &mut edits);
        if pseudo == Pseudo::Accented {
            edits.push((value.span.end..value.span.end, "⟧".to_owned()));
        }
    }
    let mut text = String::with_capacity(source.len() * 2);
    let mut kept = 0;
    for (span, replacement) in edits {
        text.push_str(source.get(kept..span.start).unwrap_or_default());
        text.push_str(&replacement);
        kept = span.end;
    }
    text.push_str(source.get(kept..).unwrap_or_default());
    text
}

/// A code span may be cut in pieces by a placeable: what stands between its backticks is code.
fn in_pattern(
    source: &str,
    pattern: &Pattern<'_>,
    pseudo: Pseudo,
    edits: &mut Vec<(std::ops::Range<usize>, String)>,
) {
    let mut in_code = false;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let mut changed = String::with_capacity(value.len() * 2);
                for (number, part) in value.split('`').enumerate() {
                    if number > 0 {
                        in_code = !in_code;
                        changed.push('`');
                    }
                    if in_code {
                        changed.push_str(part)
                    } else {
                        prose(part, pseudo, &mut changed)
                    }
                }
                edits.push((span_of(source, value), changed));
            }
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        in_pattern(source, &variant.value, pseudo, edits);
                    }
                }
            }
        }
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
    fn what_is_no_prose_stays() {
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
