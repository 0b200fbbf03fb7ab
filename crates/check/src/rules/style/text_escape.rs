//! Escapes and HTML in a text.

use std::ops::Range;

use crate::analysis::code_span::code_spans;
use crate::analysis::shape::{Shape, Unit};
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static TEXT_ESCAPE: Rule = Rule {
    id: "text-escape",
    severity: Severity::Warning,
    summary: "an escape or HTML in a text, which is shown as it is written",
    explanation: "In the text of an entry a backslash is an ordinary character: `\\n` is shown as two characters. \
        Begin a new, indented line instead. A quote needs no backslash either. HTML such as `<b>` or `&nbsp;` \
        is shown as it is written, unless the English has it too.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = One\n",
        "a = Un \\\"deux\\\"\n",
        "a = Un «\u{202F}deux\u{202F}»\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for (_, text) in texts.all() {
        for unit in &text.shape.units {
            escapes(texts, text.source, unit, out);
        }
    }
}

fn escapes(
    texts: &CheckedTexts<'_>,
    source: Option<&Shape<'_>>,
    unit: &Unit<'_>,
    out: &mut Diagnostics<'_>,
) {
    let text = &unit.text;
    if !text.contains(['\\', '<', '&']) {
        return;
    }
    let in_source = |written: &str| source.is_some_and(|source| source.contains(written));
    let is_plain_source = texts.is_source() && !texts.expected.is_closed();
    // A program that renders the markup of the English also renders it in translations.
    let english = texts.expected.source.as_ref();
    let knows_html =
        english.is_some_and(|source| source.shapes.has_markup()) && !texts.expected.is_closed();
    let code: Vec<Range<usize>> = code_spans(text);
    for (at, c) in text.char_indices() {
        let in_code = code.iter().any(|span| span.contains(&at)) || unit.is_quoted(at..at + 1);
        let rest = text.get(at..).unwrap_or_default();
        let length = match c {
            _ if in_code => 0,
            '\\' => escape(rest),
            '<' | '&' if !is_plain_source => html(rest),
            _ => 0,
        };
        let written = rest.get(..length).unwrap_or_default();
        let kept = if c == '\\' {
            written
        } else {
            written.trim_end_matches(|c: char| c != '>' && c != ';')
        };
        if length == 0
            || in_source(kept)
            || c != '\\' && (knows_html || in_source(&format!("<{}", element(kept))))
        {
            continue;
        }
        let (message, help) = match c {
            '\\' => (
                format!("`{written}` is shown as it is written: a text has no escapes."),
                match written {
                    "\\n" => "Begin a new line, indented with four spaces.".to_owned(),
                    "\\\"" | "\\'" => format!("Write `{}` without the backslash.", &written[1..]),
                    _ => {
                        format!("Write the character itself, or `{{\"{written}\"}}` for an escape.")
                    }
                },
            ),
            _ => (
                format!("`{written}` is shown as it is written: the text is not HTML."),
                "Write plain text.".to_owned(),
            ),
        };
        let span = unit.span_of(at..at + length);
        let diagnostic = out.add(span.clone(), message, help);
        if let "\\\"" | "\\'" = written {
            diagnostic.unsafe_edit(span.start..span.start + 1, "");
        }
    }
}

/// `a` of `<a href="…">` and of `</a>`.
fn element(written: &str) -> &str {
    let name = written.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    name.get(..end)
        .filter(|name| !name.is_empty())
        .unwrap_or(written)
}

fn escape(rest: &str) -> usize {
    match rest.as_bytes().get(1) {
        Some(b'n' | b't' | b'r' | b'"' | b'\'') => 2,
        Some(b'u')
            if rest.len() >= 6 && rest.bytes().skip(2).take(4).all(|b| b.is_ascii_hexdigit()) =>
        {
            6
        }
        _ => 0,
    }
}

fn html(rest: &str) -> usize {
    if let Some(inside) = rest.strip_prefix('&') {
        let name = inside
            .bytes()
            .take_while(|&b| b.is_ascii_alphanumeric() || b == b'#')
            .count();
        return if name > 1 && inside.as_bytes().get(name) == Some(&b';') {
            name + 2
        } else {
            0
        };
    }
    let begins = rest
        .as_bytes()
        .get(1)
        .is_some_and(|&b| b.is_ascii_alphabetic() || b == b'/');
    match rest.find('>') {
        Some(end)
            if begins
                && !rest.get(1..end).unwrap_or_default().contains('<')
                && is_element(rest) =>
        {
            end + 1
        }
        _ => 0,
    }
}

/// Whether it is an element of HTML and not a placeholder such as `<name>`.
fn is_element(rest: &str) -> bool {
    const ELEMENTS: [&str; 24] = [
        "a", "abbr", "b", "br", "code", "div", "em", "font", "h1", "h2", "h3", "hr", "i", "img",
        "kbd", "li", "ol", "p", "span", "strong", "sub", "sup", "u", "ul",
    ];
    let name = rest.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    ELEMENTS.contains(
        &name
            .get(..end)
            .unwrap_or_default()
            .to_ascii_lowercase()
            .as_str(),
    )
}
