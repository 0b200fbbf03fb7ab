//! Syntax errors with their locations, explained to translators.
//!
//! The grammar checked here is the one that fluent-syntax runs; its own errors have the location
//! where its parser gave up, which is often not the location to change.

mod expression;
mod placeable;
mod select;
mod stray;

use std::ops::Range;

use stray::Stray;

use crate::identifier::is_identifier_byte;

/// How deep placeables, arguments and variants can nest. More cannot be rendered (fluent-bundle
/// stops at 100 placeables), and a parser by recursive descent must stop somewhere.
pub const MAX_NESTING: usize = 100;

/// The most errors of one value that are reported. Each takes time linear in the line: without a
/// limit, the total would be quadratic.
const MOST_ERRORS: usize = 100;

/// A syntax error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    /// The bytes to change.
    pub(crate) span: Range<usize>,
    /// What is wrong, as a sentence.
    pub(crate) message: String,
    /// What to write instead, as a sentence.
    pub(crate) suggestion: Option<String>,
}

/// An error was reported; the caller goes on after it.
struct ReportedError;

type Outcome<T> = Result<T, ReportedError>;

/// The expression at the start of a placeable.
enum Inline {
    Text(Range<usize>),
    Number,
    Variable(Range<usize>),
    Function,
    Message { span: Range<usize>, attribute: bool },
    Term { span: Range<usize>, attribute: bool },
    Placeable(Range<usize>),
}

/// Checks one pattern or one stray line, and collects its errors.
struct SyntaxChecker<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    errors: Vec<SyntaxError>,
    /// A placeable without variants whose `}` is on a later line: if a select turns out to be
    /// unclosed, this placeable is the one that lacks its `}`.
    suspect: Option<usize>,
    /// `*[key]` in the text of a variant.
    inline_default: Option<Range<usize>>,
    unclosed: bool,
    /// The number of errors after which the rest of this value is skipped.
    limit: usize,
}

/// Checks what follows `=`: the value of a message, a term or an attribute, and the lines after
/// it that belong to no entry. Also returns whether there is a value at all.
pub(in crate::ftl) fn check_value(text: &str, value: Range<usize>) -> (Vec<SyntaxError>, bool) {
    let mut checker = SyntaxChecker::new(text, value);
    let has_value = checker.value(0);
    let mut stray = None;
    while checker.at < checker.end {
        let line = checker.at;
        let (error, kind) = checker.stray_line(false);
        // One error where several lines in a row lack the same indentation.
        if stray != Some(kind) || kind == Stray::Entry {
            checker.errors.push(error);
        }
        stray = Some(kind);
        checker.at = checker.at.max(line + 1);
        checker.limit = checker.errors.len() + MOST_ERRORS;
        checker.pattern(0);
    }
    (checker.errors, has_value)
}

/// Checks lines that belong to no entry.
pub(in crate::ftl) fn check_stray(text: &str, lines: Range<usize>) -> Vec<SyntaxError> {
    let mut checker = SyntaxChecker::new(text, lines);
    while checker.skip_blank_lines() {
        let (error, _) = checker.stray_line(true);
        checker.errors.push(error);
        checker.at = checker.line_end(checker.at);
        checker.limit = checker.errors.len() + MOST_ERRORS;
        checker.pattern(0);
    }
    checker.errors
}

/// Checks a line that begins with `#`.
pub(in crate::ftl) fn check_comment(text: &str, line: Range<usize>) -> Option<SyntaxError> {
    let content = text.get(line.clone())?;
    let hashes = content.bytes().take_while(|&byte| byte == b'#').count();
    let next = content.get(hashes..)?.chars().next();
    if hashes <= 3 && next.is_none_or(|next| next == ' ') {
        return None;
    }
    let at = line.start + hashes.min(3);
    let hashes = "#".repeat(hashes.min(3));
    let words = content.trim_start_matches('#').trim();
    Some(SyntaxError {
        span: at..at + text.get(at..)?.chars().next().map_or(0, char::len_utf8),
        message: format!("A comment needs a space after `{hashes}`."),
        suggestion: Some(format!("Write `{}`.", clip(&format!("{hashes} {words}")))),
    })
}

impl<'t> SyntaxChecker<'t> {
    fn new(text: &'t str, range: Range<usize>) -> Self {
        Self {
            text,
            at: range.start,
            end: range.end.min(text.len()),
            errors: Vec::new(),
            suspect: None,
            inline_default: None,
            unclosed: false,
            limit: MOST_ERRORS,
        }
    }
    // ── Reading ──

    fn byte_at(&self, at: usize) -> Option<u8> {
        if at < self.end {
            self.text.as_bytes().get(at).copied()
        } else {
            None
        }
    }

    fn byte(&self) -> Option<u8> {
        self.byte_at(self.at)
    }

    fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.slice(at..self.end).chars().next()
    }

    fn char_span(&self, at: usize) -> Range<usize> {
        at..at + self.char_at(at).map_or(0, char::len_utf8)
    }

    fn take(&mut self, byte: u8) -> bool {
        let taken = self.byte() == Some(byte);
        self.at += usize::from(taken);
        taken
    }

    fn skip_spaces(&mut self) {
        while self.byte() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Spaces and line ends, as between the tokens of a placeable.
    fn skip_blank(&mut self) {
        loop {
            match self.byte() {
                Some(b' ' | b'\n') => self.at += 1,
                Some(b'\r') if self.byte_at(self.at + 1) == Some(b'\n') => self.at += 2,
                _ => return,
            }
        }
    }

    /// The length of a line end here.
    fn line_end_length(&self, at: usize) -> usize {
        match self.byte_at(at) {
            Some(b'\n') => 1,
            Some(b'\r') if self.byte_at(at + 1) == Some(b'\n') => 2,
            _ => 0,
        }
    }

    /// Whether a line end or the end is here.
    fn at_line_end(&self) -> bool {
        self.at >= self.end || self.line_end_length(self.at) > 0
    }

    /// Where the line of this offset ends.
    fn line_end(&self, at: usize) -> usize {
        let rest = self.slice(at..self.end);
        let end = at + rest.find('\n').unwrap_or(rest.len());
        end - usize::from(
            end > at && end < self.end && self.text.as_bytes().get(end - 1) == Some(&b'\r'),
        )
    }

    /// Goes to the start of the next line that is not blank; false at the end.
    fn skip_blank_lines(&mut self) -> bool {
        loop {
            let start = self.at;
            self.skip_spaces();
            let length = self.line_end_length(self.at);
            if length == 0 {
                let more = self.at < self.end;
                self.at = if more { start } else { self.end };
                return more;
            }
            self.at += length;
        }
    }

    fn identifier(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        if !self.byte().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return None;
        }
        while self.byte().is_some_and(is_identifier_byte) {
            self.at += 1;
        }
        Some(start..self.at)
    }

    // ── Reporting ──

    fn report(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) -> ReportedError {
        self.errors.push(error(span, message, suggestion));
        ReportedError
    }

    fn report_unclosed(&mut self, open: usize, tokens: Range<usize>) -> ReportedError {
        if self.unclosed {
            return ReportedError;
        }
        let open = self
            .suspect
            .filter(|&suspect| suspect > open)
            .unwrap_or(open);
        let tokens = if open == tokens.start {
            tokens
        } else {
            open..self.line_end(open)
        };
        self.unclosed = tokens.end >= self.end;
        let written = self.slice(tokens.clone());
        let written = written.trim_end();
        let span = tokens.start..tokens.start + written.len().max(1);
        if written.contains("->") || written.contains('\n') {
            let span = span.start..span.end.min(self.line_end(span.start));
            return self.report(
                span,
                "Unmatched `{`.",
                "Write `}` on a line of its own after the last variant.",
            );
        }
        let inner = written.trim_matches(['{', '}', ' ']);
        self.report(
            span,
            "Unmatched `{`.",
            match inner {
                "" => "To show a brace in the text, write `{\"{\"}`.".to_owned(),
                inner => format!(
                    "Write `{{ {} }}`, or `{{\"{{\"}}` to show a brace in the text.",
                    clip(inner)
                ),
            },
        )
    }

    /// Reports an unexpected character; those that only look right are explained.
    fn report_unexpected(&mut self, at: usize, expected: &str) -> ReportedError {
        let span = self.char_span(at);
        match self.char_at(at) {
            Some(c) if is_typographic_quote(c) => self.report(
                span,
                format!(
                    "`{c}` is a typographic quote: inside braces only the straight `\"` counts."
                ),
                "Write `\"` instead.",
            ),
            Some(c) if is_odd_space(c) => self.report(
                span,
                format!(
                    "Unexpected {} inside the braces: it looks like a space but is not one.",
                    name_of_space(c)
                ),
                "Write an ordinary space instead.",
            ),
            Some(c) if !c.is_control() => {
                self.report(span, format!("Unexpected `{c}`."), expected.to_owned())
            }
            _ => self.report(span, "Something is missing here.", expected.to_owned()),
        }
    }
}

fn error(
    span: Range<usize>,
    message: impl Into<String>,
    suggestion: impl Into<String>,
) -> SyntaxError {
    let suggestion = suggestion.into();
    SyntaxError {
        span,
        message: message.into(),
        suggestion: (!suggestion.is_empty()).then_some(suggestion),
    }
}

/// Quotes that word processors write instead of `"`.
fn is_typographic_quote(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '＂' | '″'
    )
}

/// Characters that look like a space but are not blank to Fluent.
fn is_odd_space(c: char) -> bool {
    c != ' '
        && c != '\n'
        && c != '\r'
        && c != '\t'
        && (c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}'))
}

fn name_of_space(c: char) -> &'static str {
    match c {
        '\u{A0}' => "a no-break space (U+00A0)",
        '\u{202F}' => "a narrow no-break space (U+202F)",
        '\u{3000}' => "a full-width space (U+3000)",
        '\u{200B}' => "a zero-width space (U+200B)",
        '\u{FEFF}' => "a zero-width no-break space (U+FEFF)",
        _ => "a special space",
    }
}

/// What is quoted in a sentence stays short.
fn clip(text: &str) -> String {
    const LONGEST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line.to_owned(),
    }
}
