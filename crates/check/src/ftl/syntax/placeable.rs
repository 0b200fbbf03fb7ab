//! Patterns and the braces in them.

use std::ops::Range;

use crate::identifier::is_identifier_byte;

use super::{
    Inline, MAX_NESTING, Outcome, ReportedError, SyntaxChecker, clip, is_odd_space,
    is_typographic_quote,
};

impl SyntaxChecker<'_> {
    /// A pattern from after its `=` or `]`; says whether there is anything in it.
    pub(super) fn value(&mut self, depth: usize) -> bool {
        self.skip_spaces();
        if self.line_end_length(self.at) > 0 && !self.continues() {
            return false;
        }
        self.pattern(depth)
    }

    /// At a line end: goes to the text of the next line if that line belongs to the pattern, else
    /// to the start of that line.
    pub(super) fn continues(&mut self) -> bool {
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
    pub(super) fn pattern(&mut self, depth: usize) -> bool {
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
                            "The brace that ends the variants is after the text of the last one.",
                            "Move this `}` to a line of its own.",
                        );
                        self.at = at;
                        return something;
                    }
                    something = true;
                    self.report(
                        at..at + 1,
                        "Unmatched `}`.",
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
    pub(super) fn variant_here(&self) -> Option<Range<usize>> {
        let rest = self.slice(self.at..self.end).strip_prefix("*[")?;
        let key = rest.find(']')?;
        let inside = rest.get(..key)?.trim();
        let is_key = !inside.is_empty() && inside.bytes().all(is_identifier_byte);
        is_key.then_some(self.at..self.at + key + 3)
    }

    pub(super) fn placeable(&mut self, depth: usize) {
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

    /// Where to go on after an error: after the brace that closes this one, else after its line, else the end.
    pub(super) fn recover(&mut self, open: usize) {
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

    pub(super) fn placeable_inside(&mut self, open: usize, depth: usize) -> Outcome<()> {
        self.skip_blank();
        if self.byte() == Some(b'}') {
            return Err(self.report(
                open..self.at + 1,
                "Empty braces.",
                "Write a name such as `{ $name }`, or `{\"{\"}` to show a brace in the text.",
            ));
        }
        if self.at >= self.end {
            return Err(self.report_unclosed(open, open..self.end));
        }
        let inline = self.inline(open, depth)?;
        let after = self.at;
        self.skip_blank();
        // Within a variant, the `}` before the next variant is more likely missing.
        let may_lack_arrow = depth == 0 && self.slice(after..self.at).contains('\n');
        if let Some(arrow) = self.arrow(may_lack_arrow.then_some(after)) {
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
            if self.slice(after..self.at).contains('\n') {
                self.suspect = Some(open);
            }
            return Ok(());
        }
        Err(self.not_closed(open, after, &inline))
    }

    /// Something else is where `}` is expected.
    pub(super) fn not_closed(
        &mut self,
        open: usize,
        after: usize,
        inline: &Inline,
    ) -> ReportedError {
        let at = self.at;
        let odd = self
            .char_at(at)
            .filter(|&c| is_typographic_quote(c) || is_odd_space(c));
        let line_end = self.line_end(after);
        let rest = self.slice(after..line_end);
        let close = rest
            .find(['{', '}'])
            .filter(|&i| rest.as_bytes().get(i) == Some(&b'}'));
        if let Some(close) = close
            && at < line_end
        {
            if odd.is_some() {
                return self.report_unexpected(at, "");
            }
            let whole = open..after + close + 1;
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
                Inline::Number | Inline::Function => self.slice(open + 1..after),
            };
            let expected = format!("Only `}}` may follow `{}` here.", clip(name.trim()));
            return self.report_unexpected(at, &expected);
        }
        if let Some(c) = odd
            && at < line_end
            && is_odd_space(c)
            && self.slice(at..line_end).contains("->")
        {
            return self.report_unexpected(at, "");
        }
        self.report_unclosed(open, open..after)
    }
}
