//! A description as HTML: code spans as code, directions by `dir` instead of characters.

use maud::{Markup, html};

use fluent_catalog::{Locale, Rendered};

/// LEFT-TO-RIGHT, RIGHT-TO-LEFT and FIRST STRONG ISOLATE.
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
/// POP DIRECTIONAL ISOLATE.
const POP: char = '\u{2069}';

/// A part of a description.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Text(&'a str),
    Code(&'a str),
    /// A text that may run in another direction than the one around it.
    Isolated(&'a str),
}

/// A description, marked with its language where that is not the one around it.
pub(crate) fn description(rendered: &Rendered<'_>, around: Locale) -> Markup {
    let other = (rendered.locale.tag() != around.tag()).then_some(rendered.locale);
    html! {
        span lang=[other.map(Locale::tag)] dir=[other.map(|locale| locale.direction().as_str())] {
            (marked(&rendered.text))
        }
    }
}

/// A text with its code spans.
pub(crate) fn marked(text: &str) -> Markup {
    html! {
        @for piece in pieces(text) {
            @match piece {
                Piece::Text(text) => (text),
                Piece::Code(text) => code dir="ltr" { (text.replace(is_isolate, "")) },
                Piece::Isolated(text) => bdi { (text.replace(is_isolate, "")) },
            }
        }
    }
}

fn is_isolate(c: char) -> bool {
    c == POP || ISOLATES.contains(&c)
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c| c == '`' || is_isolate(c)) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        let first = from.chars().next().unwrap_or_default();
        let inner = from.get(first.len_utf8()..).unwrap_or_default();
        let closing = match first {
            '`' => Some('`'),
            // An isolate around a code span, which has a direction of its own.
            _ if first == POP || inner.starts_with('`') => None,
            _ => Some(POP),
        };
        let closed = closing.and_then(|closing| inner.split_once(closing));
        rest = match (closed, first) {
            (Some((code, rest)), '`') => {
                pieces.push(Piece::Code(code));
                rest
            }
            (Some((text, rest)), _) => {
                pieces.push(Piece::Isolated(text));
                rest
            }
            (None, '`') => {
                pieces.push(Piece::Text("`"));
                inner
            }
            (None, _) => inner,
        };
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_and_isolates_are_marked() {
        let cases = [
            ("", ""),
            ("Hub <not> found.", "Hub &lt;not&gt; found."),
            (
                "Type `::trans --list`.",
                r#"Type <code dir="ltr">::trans --list</code>."#,
            ),
            ("`<b>`", r#"<code dir="ltr">&lt;b&gt;</code>"#),
            ("one ` alone", "one ` alone"),
            (
                "اكتب \u{2066}`::x`\u{2069}.",
                r#"اكتب <code dir="ltr">::x</code>."#,
            ),
            ("\u{2068}Müller\u{2069} و", "<bdi>Müller</bdi> و"),
            ("`a \u{2068}b\u{2069} c`", r#"<code dir="ltr">a b c</code>"#),
            ("\u{2068}never closed", "never closed"),
            ("\u{2069}\u{2067}", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(marked(text).into_string(), expected, "{text:?}");
        }
    }
}
