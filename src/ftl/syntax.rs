//! What is wrong with the syntax, at which place, in words for a translator.
//!
//! The grammar judged here is the one that fluent-syntax runs; its own messages name the place
//! where its parser gave up, which is often not the place that the writer must change.

use std::ops::Range;

/// How deep placeables, arguments and variants may nest. More cannot be rendered (fluent-bundle
/// stops at 100 placeables), and a parser by recursive descent must stop somewhere.
pub const MAX_NESTING: usize = 100;

/// How many faults of one value are reported. Looking for the words costs the length of the
/// line, which must not add up.
const MOST_ERRORS: usize = 100;

/// A fault of syntax: the text is no Fluent at this place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The bytes that the writer must change.
    pub span: Range<usize>,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What to write instead, as a sentence.
    pub suggestion: Option<String>,
}

/// A fault was reported; the caller goes on behind it.
struct Reported;

type Judged<T> = Result<T, Reported>;

/// What a placeable begins with.
enum Inline {
    Text(Range<usize>),
    Number,
    Variable(Range<usize>),
    Function,
    Message { span: Range<usize>, attribute: bool },
    Term { span: Range<usize>, attribute: bool },
    Placeable(Range<usize>),
}

/// Reads one pattern or one stray line, and notes what is wrong with it.
struct Judge<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    errors: Vec<SyntaxError>,
    /// A placeable without variants whose `}` stands on a later line: where a select turns out
    /// unclosed, it was this one that had no `}`.
    suspect: Option<usize>,
    /// `*[key]` in the text of a variant.
    inline_default: Option<Range<usize>>,
    unclosed: bool,
    /// The number of errors at which this value is left.
    limit: usize,
}

/// Judges what follows `=`: the value of a message, a term or an attribute, and the lines after
/// it that belong to nothing. Says also whether there is a value at all.
pub(super) fn judge_value(text: &str, value: Range<usize>) -> (Vec<SyntaxError>, bool) {
    let mut judge = Judge::new(text, value);
    let has_value = judge.value(0);
    let mut stray = None;
    while judge.at < judge.end {
        let line = judge.at;
        let (error, kind) = judge.stray_line(false);
        // One fault where several lines in a row lack the same indentation.
        if stray != Some(kind) || kind == Stray::Entry {
            judge.errors.push(error);
        }
        stray = Some(kind);
        judge.at = judge.at.max(line + 1);
        judge.limit = judge.errors.len() + MOST_ERRORS;
        judge.pattern(0);
    }
    (judge.errors, has_value)
}

/// Judges lines that belong to no entry.
pub(super) fn judge_stray(text: &str, lines: Range<usize>) -> Vec<SyntaxError> {
    let mut judge = Judge::new(text, lines);
    while judge.skip_blank_lines() {
        let (error, _) = judge.stray_line(true);
        judge.errors.push(error);
        judge.at = judge.line_end(judge.at);
        judge.limit = judge.errors.len() + MOST_ERRORS;
        judge.pattern(0);
    }
    judge.errors
}

/// Judges a line that begins with `#`.
pub(super) fn judge_comment(text: &str, line: Range<usize>) -> Option<SyntaxError> {
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

/// What a line is that belongs to nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stray {
    /// An entry whose head is wrong.
    Entry,
    /// Text that should be a continuation of the value above.
    Text,
    /// Text indented with something else than spaces.
    Indent,
    /// A line that begins with a character that has a meaning of its own.
    Special,
}

impl<'t> Judge<'t> {
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

    /// Whether a line end or the end stands here.
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
    ) -> Reported {
        self.errors.push(error(span, message, suggestion));
        Reported
    }

    fn report_unclosed(&mut self, open: usize, tokens: Range<usize>) -> Reported {
        if self.unclosed {
            return Reported;
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
                "This brace is never closed.",
                "Write `}` on a line of its own after the last variant.",
            );
        }
        let inner = written.trim_matches(['{', '}', ' ']);
        self.report(
            span,
            "This brace is never closed.",
            match inner {
                "" => "To show a brace in the text, write `{\"{\"}`.".to_owned(),
                inner => format!(
                    "Write `{{ {} }}`, or `{{\"{{\"}}` to show a brace in the text.",
                    clip(inner)
                ),
            },
        )
    }

    /// Reports characters that look right but are not, and whatever else stands in the way.
    fn report_unexpected(&mut self, at: usize, expected: &str) -> Reported {
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
                    "There is {} inside the braces, which looks like a space but is none.",
                    name_of_space(c)
                ),
                "Write an ordinary space instead.",
            ),
            Some(c) if !c.is_control() => self.report(
                span,
                format!("`{c}` is not expected here."),
                expected.to_owned(),
            ),
            _ => self.report(span, "Something is missing here.", expected.to_owned()),
        }
    }

    // ── Patterns ──

    /// A pattern from behind its `=` or `]`; says whether there is anything in it.
    fn value(&mut self, depth: usize) -> bool {
        self.skip_spaces();
        if self.line_end_length(self.at) > 0 && !self.continues() {
            return false;
        }
        self.pattern(depth)
    }

    /// At a line end: goes to the text of the next line where that belongs to the pattern, else
    /// to the line that does not.
    fn continues(&mut self) -> bool {
        if !self.skip_blank_lines() {
            return false;
        }
        let start = self.at;
        self.skip_spaces();
        let belongs = match self.byte() {
            Some(b'{') => true,
            Some(b'\r') if self.at == start => true,
            _ if self.at == start => false,
            Some(b'.' | b'}' | b'[' | b'*') | None => false,
            Some(_) => true,
        };
        if !belongs {
            self.at = start;
        }
        belongs
    }

    /// Text and placeables up to a line that does not belong to them.
    fn pattern(&mut self, depth: usize) -> bool {
        let mut something = false;
        while let Some(byte) = self.byte() {
            if self.errors.len() >= self.limit {
                self.at = self.end;
                return true;
            }
            match byte {
                b'{' => {
                    something = true;
                    self.placeable(depth);
                }
                b'}' => {
                    let at = self.at;
                    self.at += 1;
                    let rest = self.slice(self.at..self.line_end(self.at));
                    let next = self.slice(self.line_end(self.at)..self.end).trim_start();
                    let ends_here =
                        rest.trim_matches([' ', '}']).is_empty() && !next.starts_with(['[', '*']);
                    if depth > 0 && ends_here {
                        self.report(
                            at..at + 1,
                            "The brace that ends the variants stands behind the text of the last one.",
                            "Move this `}` to a line of its own.",
                        );
                        self.at = at;
                        return something;
                    }
                    something = true;
                    self.report(
                        at..at + 1,
                        "This closing brace has no opening brace.",
                        "Remove it, or write `{\"}\"}` to show a brace in the text.",
                    );
                }
                b'\n' => {
                    if !self.continues() {
                        return something;
                    }
                }
                b'\r' if self.line_end_length(self.at) > 0 => self.at += 1,
                b' ' => {
                    self.at += 1;
                    if depth > 0 && self.inline_default.is_none() && self.byte() == Some(b'*') {
                        self.inline_default = self.variant_here();
                    }
                }
                _ => {
                    something = true;
                    self.at += 1;
                }
            }
        }
        something
    }

    /// `*[key]` here.
    fn variant_here(&self) -> Option<Range<usize>> {
        let rest = self.slice(self.at..self.end).strip_prefix("*[")?;
        let key = rest.find(']')?;
        let inside = rest.get(..key)?.trim();
        let is_key = !inside.is_empty() && inside.bytes().all(is_identifier_byte);
        is_key.then_some(self.at..self.at + key + 3)
    }

    fn placeable(&mut self, depth: usize) {
        let open = self.at;
        if depth >= MAX_NESTING {
            self.report(
                open..open + 1,
                format!("Braces nest deeper than {MAX_NESTING} levels here."),
                "Write the text with fewer levels.",
            );
            self.at = self.end;
            self.unclosed = true;
            return;
        }
        self.at += 1;
        if self.placeable_inside(open, depth).is_err() {
            self.recover(open);
        }
    }

    /// Behind a fault: after the brace that closes this one, else after its line, else the end.
    fn recover(&mut self, open: usize) {
        if self.unclosed {
            self.at = self.end;
            return;
        }
        let line_end = self.line_end(open);
        let select = self.slice(open..line_end.max(self.at)).contains("->");
        let limit = if select { self.end } else { line_end };
        let mut depth = 0_usize;
        for (offset, byte) in self.slice(open..limit).bytes().enumerate() {
            match byte {
                b'{' => depth += 1,
                b'}' if depth <= 1 => {
                    self.at = open + offset + 1;
                    return;
                }
                b'}' => depth -= 1,
                _ => {}
            }
        }
        self.at = limit;
    }

    fn placeable_inside(&mut self, open: usize, depth: usize) -> Judged<()> {
        self.skip_blank();
        if self.byte() == Some(b'}') {
            return Err(self.report(
                open..self.at + 1,
                "There is nothing between these braces.",
                "Write a name such as `{ $name }`, or `{\"{\"}` to show a brace in the text.",
            ));
        }
        if self.at >= self.end {
            return Err(self.report_unclosed(open, open..self.end));
        }
        let inline = self.inline(open, depth)?;
        let behind = self.at;
        self.skip_blank();
        if let Some(arrow) = self.arrow() {
            self.selector(&inline);
            return self.variants(open, arrow, depth);
        }
        if let Inline::Term {
            span,
            attribute: true,
        } = inline
        {
            return Err(self.report(
                span,
                "An attribute of a term cannot be shown: it only selects between variants.",
                "Refer to the term itself, without `.` and what follows it.",
            ));
        }
        if self.take(b'}') {
            if self.slice(behind..self.at).contains('\n') {
                self.suspect = Some(open);
            }
            return Ok(());
        }
        Err(self.not_closed(open, behind, &inline))
    }

    /// Something else stands where `}` is expected.
    fn not_closed(&mut self, open: usize, behind: usize, inline: &Inline) -> Reported {
        let at = self.at;
        let odd = self
            .char_at(at)
            .filter(|&c| is_typographic_quote(c) || is_odd_space(c));
        let line_end = self.line_end(behind);
        let rest = self.slice(behind..line_end);
        let close = rest
            .find(['{', '}'])
            .filter(|&i| rest.as_bytes().get(i) == Some(&b'}'));
        if let Some(close) = close
            && at < line_end
        {
            if odd.is_some() {
                return self.report_unexpected(at, "");
            }
            let whole = open..behind + close + 1;
            if let Inline::Message {
                span,
                attribute: false,
            } = inline
                && self
                    .char_at(at)
                    .is_some_and(|c| c.is_alphanumeric() || matches!(c, ',' | '\'' | '’'))
            {
                let first = self.slice(span.clone());
                return self.report(
                    whole,
                    "Braces hold one name or one quoted text, not words.",
                    format!("Write `{{ ${first} }}` for a variable, or `{{\"{{\"}}` to show a brace in the text."),
                );
            }
            let name = match inline {
                Inline::Variable(span)
                | Inline::Message { span, .. }
                | Inline::Term { span, .. }
                | Inline::Text(span)
                | Inline::Placeable(span) => self.slice(span.clone()),
                Inline::Number | Inline::Function => self.slice(open + 1..behind),
            };
            let expected = format!("After `{}` only `}}` may follow here.", clip(name.trim()));
            return self.report_unexpected(at, &expected);
        }
        if let Some(c) = odd
            && at < line_end
            && is_odd_space(c)
            && self.slice(at..line_end).contains("->")
        {
            return self.report_unexpected(at, "");
        }
        self.report_unclosed(open, open..behind)
    }

    // ── Expressions ──

    fn inline(&mut self, open: usize, depth: usize) -> Judged<Inline> {
        let start = self.at;
        match self.byte() {
            Some(b'"') => self.string(),
            Some(byte) if byte.is_ascii_digit() => self.number(),
            Some(b'-') if self.byte_at(start + 1).is_some_and(|b| b.is_ascii_digit()) => {
                self.number()
            }
            Some(b'-') => {
                self.at += 1;
                if self.identifier().is_none() {
                    return Err(self.report(
                        start..start + 1,
                        "After `-` the name of a term is expected.",
                        "Write the term as it is defined, such as `{ -brand }`, without a space.",
                    ));
                }
                let attribute = self.attribute()?;
                let span = start..self.at;
                self.arguments(open, depth)?;
                Ok(Inline::Term { span, attribute })
            }
            Some(b'$') => {
                self.at += 1;
                if self.identifier().is_none() {
                    let span = start..self.char_span(self.at).end.max(start + 1);
                    return Err(self.report(
                        span,
                        "After `$` a name is expected that begins with a letter from a to z.",
                        "Write the variable as in the English, such as `{ $name }`.",
                    ));
                }
                Ok(Inline::Variable(start..self.at))
            }
            Some(byte) if byte.is_ascii_alphabetic() => {
                let name = self.identifier().unwrap_or(start..start);
                if self.arguments(open, depth)? {
                    let written = self.slice(name.clone());
                    if !written.bytes().all(|b| {
                        b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_' || b == b'-'
                    }) {
                        return Err(self.report(
                            name,
                            format!(
                                "`{written}` is no function: functions are written in capitals."
                            ),
                            format!("Write `{}`.", written.to_ascii_uppercase()),
                        ));
                    }
                    return Ok(Inline::Function);
                }
                self.at = name.end;
                let attribute = {
                    // The parser reads over blanks here too, while it looks for `(`.
                    let before = self.at;
                    self.skip_blank();
                    if self.byte() != Some(b'.') {
                        self.at = before;
                    }
                    self.attribute()?
                };
                Ok(Inline::Message {
                    span: start..self.at,
                    attribute,
                })
            }
            Some(b'{') => {
                let errors = self.errors.len();
                self.placeable(depth + 1);
                if self.errors.len() > errors && self.at >= self.end {
                    return Err(Reported);
                }
                Ok(Inline::Placeable(start..self.at))
            }
            None => Err(self.report_unclosed(open, open..start)),
            Some(_) => Err(self.not_an_expression(open)),
        }
    }

    /// Something stands behind `{` that begins no expression.
    fn not_an_expression(&mut self, open: usize) -> Reported {
        let at = self.at;
        let line_end = self.line_end(open);
        let c = self.char_at(at).unwrap_or(' ');
        if is_typographic_quote(c) || is_odd_space(c) || c == '\t' {
            return self.report_unexpected(at, "");
        }
        let rest = self.slice(open + 1..line_end);
        let close = rest
            .find(['{', '}'])
            .filter(|&i| rest.as_bytes().get(i) == Some(&b'}'));
        match close {
            Some(close) if at < line_end => {
                let whole = open..open + close + 2;
                let inside = clip(self.slice(at..whole.end - 1).trim());
                self.report(
                    whole,
                    format!("`{inside}` is nothing that may stand between braces."),
                    "Write a name such as `{ $name }`, or `{\"{\"}` and `{\"}\"}` to show braces in the text.",
                )
            }
            _ => self.report_unclosed(open, open..open + 1),
        }
    }

    fn attribute(&mut self) -> Judged<bool> {
        let dot = self.at;
        if !self.take(b'.') {
            return Ok(false);
        }
        if self.identifier().is_some() {
            return Ok(true);
        }
        let span = dot..self.char_span(self.at).end.max(dot + 1);
        Err(self.report(
            span,
            "After `.` the name of an attribute is expected.",
            "Write it as in the English, such as `{ message.title }`.",
        ))
    }

    fn number(&mut self) -> Judged<Inline> {
        let start = self.at;
        self.take(b'-');
        self.digits();
        if self.take(b'.') && !self.byte().is_some_and(|b| b.is_ascii_digit()) {
            return Err(self.report(
                start..self.at,
                "A number needs digits after its point.",
                "Write a digit after `.`, or remove it.",
            ));
        }
        self.digits();
        Ok(Inline::Number)
    }

    fn digits(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn string(&mut self) -> Judged<Inline> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Inline::Text(start..self.at));
                }
                Some(b'\\') => self.escape()?,
                None | Some(b'\n') => {
                    let end = self.line_end(start);
                    let written = self.slice(start..end);
                    if let Some((at, c)) = written
                        .char_indices()
                        .find(|&(_, c)| is_typographic_quote(c))
                    {
                        return Err(self.report(
                            start + at..start + at + c.len_utf8(),
                            format!("The quoted text is closed with `{c}`: only the straight `\"` counts."),
                            "Write `\"` instead.",
                        ));
                    }
                    let whole = written
                        .find('}')
                        .map_or(written, |brace| self.slice(start..start + brace));
                    let whole = whole.trim_end();
                    return Err(self.report(
                        start..start + whole.len(),
                        "The quoted text is not closed on this line.",
                        format!("Write `{}\"`.", clip(whole)),
                    ));
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// At a backslash in a quoted text.
    fn escape(&mut self) -> Judged<()> {
        let start = self.at;
        let length = match self.byte_at(start + 1) {
            Some(b'\\' | b'"' | b'{') => {
                self.at += 2;
                return Ok(());
            }
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => {
                let span = start..self.char_span(start + 1).end.max(start + 1);
                let written = self.slice(span.clone()).trim_end();
                return Err(self.report(
                    start..start + written.len().max(1),
                    format!("`{written}` is no escape."),
                    "In quoted text only `\\\"`, `\\\\`, `\\u0041` and `\\U01F602` are: write `\\\\` for a backslash.",
                ));
            }
        };
        let digits = self.slice(start + 2..self.end).bytes().take(length);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        self.at = start + 2 + digits;
        if digits == length {
            return Ok(());
        }
        let written = self.slice(start..self.at);
        Err(self.report(
            start..self.at,
            format!("`{written}` is no whole escape."),
            format!(
                "Write {length} hexadecimal digits after `{}`.",
                written.get(..2).unwrap_or_default()
            ),
        ))
    }

    /// The arguments of a function or a term; false where there are none.
    fn arguments(&mut self, open: usize, depth: usize) -> Judged<bool> {
        let before = self.at;
        self.skip_blank();
        let parenthesis = self.at;
        if !self.take(b'(') {
            self.at = before;
            return Ok(false);
        }
        if depth >= MAX_NESTING {
            self.unclosed = true;
            return Err(self.report(
                parenthesis..parenthesis + 1,
                format!("Arguments nest deeper than {MAX_NESTING} levels here."),
                "Write the text with fewer levels.",
            ));
        }
        let mut names: Vec<&str> = Vec::new();
        self.skip_blank();
        while self.byte() != Some(b')') {
            if matches!(self.byte(), None | Some(b'}')) {
                return Err(self.report(
                    parenthesis..self.at,
                    "This parenthesis is never closed.",
                    "Write `)` behind the last argument.",
                ));
            }
            let start = self.at;
            let argument = self.argument(open, depth)?;
            let written = self.slice(start..self.at);
            self.skip_blank();
            if let Inline::Message {
                span,
                attribute: false,
            } = argument
                && self.byte() == Some(b':')
            {
                let name = self.slice(span.clone());
                if names.contains(&name) {
                    return Err(self.report(
                        span,
                        format!("The argument `{name}` is given twice."),
                        "Remove one of the two.",
                    ));
                }
                names.push(name);
                self.at += 1;
                self.skip_blank();
                self.literal(name)?;
            } else if !names.is_empty() {
                return Err(self.report(
                    start..start + written.trim_end().len(),
                    "An argument without a name stands behind one with a name.",
                    format!(
                        "Move `{}` to the front of the arguments.",
                        clip(written.trim_end())
                    ),
                ));
            }
            self.skip_blank();
            self.take(b',');
            self.skip_blank();
        }
        self.at += 1;
        Ok(true)
    }

    fn argument(&mut self, open: usize, depth: usize) -> Judged<Inline> {
        match self.byte() {
            Some(b'"' | b'-' | b'$' | b'{') => self.inline(open, depth + 1),
            Some(byte) if byte.is_ascii_alphanumeric() => self.inline(open, depth + 1),
            _ => Err(self.report_unexpected(
                self.at,
                "Here an argument is expected: a variable, a number or a text in straight quotes.",
            )),
        }
    }

    /// The value of a named argument.
    fn literal(&mut self, name: &str) -> Judged<()> {
        let start = self.at;
        match self.byte() {
            Some(b'"') => self.string().map(|_| ()),
            Some(byte) if byte.is_ascii_digit() => self.number().map(|_| ()),
            Some(b'-') if self.byte_at(start + 1).is_some_and(|b| b.is_ascii_digit()) => {
                self.number().map(|_| ())
            }
            _ => {
                let c = self.char_at(start).unwrap_or(' ');
                if is_typographic_quote(c) || is_odd_space(c) {
                    return Err(self.report_unexpected(start, ""));
                }
                let rest = self.slice(start..self.line_end(start));
                let length = rest
                    .find([',', ')', '}', ' '])
                    .unwrap_or(rest.len())
                    .max(c.len_utf8());
                let written = rest.get(..length).unwrap_or(rest).trim_start_matches('$');
                let example = if written.is_empty() { "value" } else { written };
                Err(self.report(
                    start..start + length.min(rest.len()),
                    format!("The value of `{name}` must be a number or a text in straight quotes."),
                    format!("Write `{name}: \"{}\"`.", clip(example)),
                ))
            }
        }
    }

    // ── Selects ──

    /// `->`, or what was written in its place where variants follow.
    fn arrow(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let length = if self.slice(start..self.end).starts_with("->") {
            2
        } else {
            if matches!(self.byte(), None | Some(b'}')) {
                return None;
            }
            let like_an_arrow =
                |c: char| matches!(c, '-' | '=' | '>' | '–' | '—' | '→' | '⇒' | '➔' | ' ');
            let rest = self.slice(start..self.line_end(start));
            let behind = rest.trim_start_matches(like_an_arrow);
            let written = rest.get(..rest.len() - behind.len())?.trim_end();
            let next = self.slice(start + written.len()..self.end).trim_start();
            if written.is_empty() || !next.starts_with(['[', '*']) {
                return None;
            }
            self.report(
                start..start + written.len(),
                format!("`{written}` stands where `->` is expected."),
                "Write `->` with a hyphen and a greater-than sign.",
            );
            written.len()
        };
        self.at = start + length;
        Some(start..self.at)
    }

    fn selector(&mut self, inline: &Inline) {
        let (span, what) = match inline {
            Inline::Message { span, .. } => (span, "A message"),
            Inline::Term {
                span,
                attribute: false,
            } => (span, "A term"),
            Inline::Placeable(span) => (span, "A placeable in braces"),
            _ => return,
        };
        let name = self.slice(span.clone()).trim_matches(['{', '}', ' ']);
        let suggestion = match inline {
            Inline::Message { .. } => format!("Write `${name}` if the variable is meant."),
            Inline::Term { .. } => {
                "Select by a variable, or by an attribute of the term such as `-brand.gender`."
                    .to_owned()
            }
            _ => format!("Write `{name}` without the inner braces."),
        };
        self.report(
            span.clone(),
            format!("{what} cannot select between variants."),
            suggestion,
        );
    }

    fn variants(&mut self, open: usize, arrow: Range<usize>, depth: usize) -> Judged<()> {
        self.skip_spaces();
        if !self.at_line_end() && self.byte() != Some(b'}') {
            if matches!(self.byte(), Some(b'[' | b'*')) {
                let rest = self.slice(self.at..self.line_end(self.at));
                let length = rest.find(']').map_or(1, |bracket| bracket + 1);
                self.report(
                    self.at..self.at + length,
                    "A variant stands on the line of its selector.",
                    "Begin a new line after `->`, and write each variant on a line of its own.",
                );
            } else {
                return Err(self.report_unexpected(
                    self.at,
                    "After `->` the line ends; each variant stands on a line of its own.",
                ));
            }
        }
        self.skip_blank();
        let outer = self.inline_default.take();
        let mut default = false;
        let mut last: Option<Range<usize>> = None;
        let mut other: Option<Range<usize>> = None;
        loop {
            let start = self.at;
            let star = self.take(b'*');
            if !self.take(b'[') {
                if star {
                    return Err(self.report(
                        start..start + 1,
                        "A star must touch the bracket of its variant.",
                        "Write `*[other]` without a space.",
                    ));
                }
                break;
            }
            let key = self.variant_key(start)?;
            let span = start..self.at;
            if star && default {
                self.report(
                    span.clone(),
                    "There is already a default variant: only one may have a star.",
                    format!("Write `[{key}]`."),
                );
            }
            default |= star;
            if !self.value(depth + 1) {
                self.report(
                    span.clone(),
                    format!("The variant `{key}` has no text."),
                    "Write its text behind the bracket, or `{\"\"}` where it is to be empty.",
                );
            }
            if key == "other" {
                other = Some(span.clone());
            }
            last = Some(span);
            self.skip_blank();
        }
        let inline_default = std::mem::replace(&mut self.inline_default, outer);
        match last {
            None => {
                return Err(self.report(
                    arrow,
                    "This select has no variants.",
                    "Write at least one on the next line: `*[other] text`.",
                ));
            }
            Some(last) if !default && (self.at >= self.end || self.byte() == Some(b'}')) => {
                if let Some(inline) = inline_default {
                    self.report(
                        inline,
                        "This variant stands on the line of another one.",
                        "Write each variant on a line of its own.",
                    );
                } else {
                    let span = other.unwrap_or(last);
                    let key = self.slice(span.clone());
                    self.report(
                        span,
                        "None of the variants is the default.",
                        format!("Write `*{key}`: one variant must have a star."),
                    );
                }
            }
            _ => {}
        }
        if self.take(b'}') {
            return Ok(());
        }
        if self.at >= self.end {
            let line = open..self.line_end(open);
            return Err(self.report_unclosed(open, line));
        }
        self.at = self.line_start(self.at);
        let (error, _) = self.stray_line(false);
        self.errors.push(error);
        Err(Reported)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text
            .get(..at)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |newline| newline + 1)
    }

    /// Behind `[`: the key and its `]`.
    fn variant_key(&mut self, bracket: usize) -> Judged<&'t str> {
        self.skip_blank();
        let start = self.at;
        let is_number = matches!(self.byte(), Some(b'0'..=b'9' | b'-'));
        if is_number {
            self.number()?;
        } else if self.identifier().is_none() {
            let rest = self.slice(start..self.line_end(start));
            let length = rest.find(']').map_or(rest.len().min(1), |end| end + 1);
            let c = self.char_at(start).unwrap_or(' ');
            if is_odd_space(c) || is_typographic_quote(c) {
                return Err(self.report_unexpected(start, ""));
            }
            return Err(self.report(
                bracket..start + length.min(rest.len()),
                "The key of a variant is one word of the letters a to z, or a number.",
                "Write a key such as `[one]` or `[other]`; keys are not translated.",
            ));
        }
        let key = self.slice(start..self.at);
        self.skip_blank();
        if self.take(b']') {
            return Ok(key);
        }
        Err(self.report(
            bracket..start + key.len().max(1),
            "The bracket of this variant is not closed behind its key.",
            format!("Write `[{key}]`."),
        ))
    }

    // ── Lines that belong to nothing ──

    /// Judges the line that begins here, and goes to its text.
    fn stray_line(&mut self, fresh: bool) -> (SyntaxError, Stray) {
        let start = self.at;
        let line = self.slice(start..self.line_end(start));
        let text = line.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_space(c));
        let indent = line.len() - text.len();
        let content = start + indent..start + line.trim_end().len().max(indent);
        self.at = content.start;
        let odd = line
            .char_indices()
            .take_while(|&(at, _)| at < indent)
            .find(|&(_, c)| c != ' ');
        if let Some((at, c)) = odd {
            let name = if c == '\t' { "a tab" } else { name_of_space(c) };
            let span = start + at..start + at + c.len_utf8();
            let message = format!("The line is indented with {name}; only spaces count.");
            return (
                error(span, message, "Indent it with four spaces."),
                Stray::Indent,
            );
        }
        let first = text.chars().next().unwrap_or(' ');
        let first_span = content.start..content.start + first.len_utf8();
        match first {
            '}' => {
                self.at += 1;
                let message = "This closing brace has no opening brace.";
                let suggestion = "Remove it, or write `{\"}\"}` to show a brace in the text.";
                (error(first_span, message, suggestion), Stray::Special)
            }
            '.' if indent > 0 || !fresh => self.stray_attribute(text, content),
            '[' | '*' | '.' => {
                self.at += 1;
                let message = format!("A line of text may not begin with `{first}`.");
                let suggestion = format!(
                    "Write `{{\"{first}\"}}` instead of `{first}`; variants stand between `{{ $number ->` and `}}`."
                );
                (error(first_span, message, suggestion), Stray::Special)
            }
            _ if indent > 0 => {
                let message = "This entry is indented.";
                (
                    error(content, message, "Remove the spaces before it."),
                    Stray::Entry,
                )
            }
            _ => self.stray_head(text, content, fresh),
        }
    }

    /// `.name` without `=`, or text that begins with a full stop.
    fn stray_attribute(&mut self, text: &str, content: Range<usize>) -> (SyntaxError, Stray) {
        let name = text.get(1..).unwrap_or_default();
        let length = name
            .bytes()
            .take_while(|&byte| is_identifier_byte(byte))
            .count();
        self.at += 1;
        let rest = name.get(length..).unwrap_or_default();
        let is_name = name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
        if is_name && rest.trim_start().starts_with([':', '='])
            || is_name && rest.starts_with(' ') && !rest.trim().is_empty()
        {
            let at = content.start + 1 + length + (rest.len() - rest.trim_start().len());
            let name = name.get(..length).unwrap_or_default();
            let value = clip(rest.trim_start().trim_start_matches([':', '=']).trim());
            let message = "The attribute has no `=` after its name.";
            let span = at..at + self.char_at(at).map_or(0, char::len_utf8);
            (
                error(span, message, format!("Write `.{name} = {value}`.")),
                Stray::Special,
            )
        } else {
            let message = "A line of text may not begin with a full stop.";
            let span = content.start..content.start + 1;
            (
                error(span, message, "Write `{\".\"}` instead of `.`."),
                Stray::Special,
            )
        }
    }

    /// A line that begins in the first column and is no entry.
    fn stray_head(
        &mut self,
        text: &str,
        content: Range<usize>,
        fresh: bool,
    ) -> (SyntaxError, Stray) {
        let start = content.start;
        let dash = usize::from(text.starts_with('-'));
        let name = text.get(dash..).unwrap_or_default();
        let length = if name.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
            name.bytes()
                .take_while(|&byte| is_identifier_byte(byte))
                .count()
        } else {
            0
        };
        let id = text.get(..dash + length).unwrap_or_default();
        let rest = text.get(id.len()..).unwrap_or_default();
        let behind = rest.trim_start_matches(|c: char| c == ' ' || c == '\t' || is_odd_space(c));
        let at = start + text.len() - behind.len();
        let here = self.char_span(at);
        let value = clip(behind.trim_start_matches([':', '=', '-', '>']).trim());
        // The head of an entry has everything in front of its first equals sign.
        let head = text
            .find('=')
            .and_then(|equals| text.get(..equals))
            .map(str::trim_end);

        if length > 0 && behind.starts_with('=') {
            let (offset, c) = rest
                .char_indices()
                .find(|&(_, c)| c != ' ')
                .unwrap_or((0, ' '));
            let at = start + id.len() + offset;
            let name = if c == '\t' { "a tab" } else { name_of_space(c) };
            let message = format!("Between the id and `=` there is {name}; only spaces count.");
            let suggestion = format!("Write `{id} = {value}`.");
            return (
                error(at..at + c.len_utf8(), message, suggestion),
                Stray::Entry,
            );
        }
        if let Some(head) = head
            && head.len() < 64
            && !head.contains(['{', '}', '"', '<'])
            && (fresh
                || head.split_whitespace().count() == 1
                || (looks_like_id(id) && head.split_whitespace().count() <= 3))
        {
            let bad = head.char_indices().find(|&(at, c)| {
                !(at == 0 && c == '-') && !(c.is_ascii() && is_identifier_byte(c as u8))
            });
            let (offset, c) = match bad {
                _ if length == 0 => (dash, name.chars().next().unwrap_or(' ')),
                Some(bad) => bad,
                None => (0, ' '),
            };
            let at = start + offset;
            let message = if c == ' ' {
                "An id is one word: no space may stand in it.".to_owned()
            } else {
                format!("`{c}` may not stand in an id here.")
            };
            let suggestion = "Write the id as in the English: the letters a to z first, then also digits, `-` and `_`.";
            return (
                error(at..at + c.len_utf8(), message, suggestion),
                Stray::Entry,
            );
        }
        let next = behind.chars().next();
        let lower = name.starts_with(|c: char| c.is_ascii_lowercase());
        let is_entry = length > 0
            && (dash == 1
                || looks_like_id(id)
                || (lower && (fresh || next.is_some_and(|c| c.is_uppercase() || c == '{')))
                || (lower && next == Some(':')));
        if is_entry {
            let message = format!("`=` is missing after `{id}`.");
            let span = if here.is_empty() {
                start..start + id.len()
            } else {
                here
            };
            return (
                error(span, message, format!("Write `{id} = {value}`.")),
                Stray::Entry,
            );
        }
        if fresh {
            let message = "This line belongs to no entry.";
            return (
                error(
                    content,
                    message,
                    "Write `id = text`, or `# ` before it to make it a comment.",
                ),
                Stray::Text,
            );
        }
        let message = "This line is not indented, so it does not belong to the text above.";
        (
            error(
                content,
                message,
                "Indent it with four spaces, or write `id = ` before it.",
            ),
            Stray::Text,
        )
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

pub(super) fn is_identifier_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

/// Whether a word is rather an id than a word of a sentence.
fn looks_like_id(word: &str) -> bool {
    let inner_capital = word
        .bytes()
        .zip(word.bytes().skip(1))
        .any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
    inner_capital
        || word
            .bytes()
            .any(|byte| byte.is_ascii_digit() || byte == b'_' || byte == b'-')
}

/// Quotes that word processors put in the place of `"`.
fn is_typographic_quote(c: char) -> bool {
    matches!(
        c,
        '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›' | '＂' | '″'
    )
}

/// Blanks that look like a space and are none to Fluent.
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
