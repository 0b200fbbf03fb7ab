//! Inline expressions: names, numbers, quoted texts and calls.

use super::{
    Inline, MAX_NESTING, Outcome, ReportedError, SyntaxChecker, clip, is_odd_space,
    is_typographic_quote,
};

impl SyntaxChecker<'_> {
    pub(super) fn inline(&mut self, open: usize, depth: usize) -> Outcome<Inline> {
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
                        "Expected the name of a term after `-`.",
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
                        "Expected a name after `$` that begins with a letter from a to z.",
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
                                "`{written}` is not a function: functions are written in capitals."
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
                    return Err(ReportedError);
                }
                Ok(Inline::Placeable(start..self.at))
            }
            None => Err(self.report_unclosed(open, open..start)),
            Some(_) => Err(self.not_an_expression(open)),
        }
    }

    /// Reports something after `{` that does not begin an expression.
    pub(super) fn not_an_expression(&mut self, open: usize) -> ReportedError {
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
                    format!("`{inside}` cannot be between braces."),
                    "Write a name such as `{ $name }`, or `{\"{\"}` and `{\"}\"}` to show braces in the text.",
                )
            }
            _ => self.report_unclosed(open, open..open + 1),
        }
    }

    pub(super) fn attribute(&mut self) -> Outcome<bool> {
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
            "Expected the name of an attribute after `.`.",
            "Write it as in the English, such as `{ message.title }`.",
        ))
    }

    pub(super) fn number(&mut self) -> Outcome<Inline> {
        let start = self.at;
        self.take(b'-');
        self.digits();
        if self.take(b'.') && !self.byte().is_some_and(|b| b.is_ascii_digit()) {
            return Err(self.report(
                start..self.at,
                "Expected digits after the decimal point.",
                "Write a digit after `.`, or remove it.",
            ));
        }
        self.digits();
        Ok(Inline::Number)
    }

    pub(super) fn digits(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    pub(super) fn string(&mut self) -> Outcome<Inline> {
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
    pub(super) fn escape(&mut self) -> Outcome<()> {
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
                    format!("`{written}` is not an escape."),
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
            format!("`{written}` is not a whole escape."),
            format!(
                "Write {length} hexadecimal digits after `{}`.",
                written.get(..2).unwrap_or_default()
            ),
        ))
    }

    /// The arguments of a function or a term; false where there are none.
    pub(super) fn arguments(&mut self, open: usize, depth: usize) -> Outcome<bool> {
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
                    "Unmatched `(`.",
                    "Write `)` after the last argument.",
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
                        format!("Duplicate argument `{name}`."),
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
                    "A positional argument after a named one.",
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

    pub(super) fn argument(&mut self, open: usize, depth: usize) -> Outcome<Inline> {
        match self.byte() {
            Some(b'"' | b'-' | b'$' | b'{') => self.inline(open, depth + 1),
            Some(byte) if byte.is_ascii_alphanumeric() => self.inline(open, depth + 1),
            _ => Err(self.report_unexpected(
                self.at,
                "Expected an argument: a variable, a number or a text in straight quotes.",
            )),
        }
    }

    /// The value of a named argument.
    pub(super) fn literal(&mut self, name: &str) -> Outcome<()> {
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
                    format!(
                        "Expected a number or a text in straight quotes as the value of `{name}`."
                    ),
                    format!("Write `{name}: \"{}\"`.", clip(example)),
                ))
            }
        }
    }
}
