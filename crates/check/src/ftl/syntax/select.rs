//! Selects: selectors, `->` and variants.

use std::ops::Range;

use super::{Inline, Outcome, ReportedError, SyntaxChecker, is_odd_space, is_typographic_quote};

impl<'t> SyntaxChecker<'t> {
    /// Reads `->`, or what was written instead of it before variants; `lack` is where to report it
    /// as missing if variants follow directly.
    pub(super) fn arrow(&mut self, lack: Option<usize>) -> Option<Range<usize>> {
        let start = self.at;
        let length = if self.slice(start..self.end).starts_with("->") {
            2
        } else if let (Some(after), Some(b'[' | b'*')) = (lack, self.byte()) {
            self.at = after;
            self.report(
                after..after,
                "Expected `->` after the selector.",
                "Write `->` at the end of this line.",
            );
            return Some(after..after);
        } else {
            if matches!(self.byte(), None | Some(b'}')) {
                return None;
            }
            let like_an_arrow =
                |c: char| matches!(c, '-' | '=' | '>' | '–' | '—' | '→' | '⇒' | '➔' | ' ');
            let rest = self.slice(start..self.line_end(start));
            let after = rest.trim_start_matches(like_an_arrow);
            let written = rest.get(..rest.len() - after.len())?.trim_end();
            let next = self.slice(start + written.len()..self.end).trim_start();
            if written.is_empty() || !next.starts_with(['[', '*']) {
                return None;
            }
            self.report(
                start..start + written.len(),
                format!("Expected `->`, got `{written}`."),
                "Write `->` with a hyphen and a greater-than sign.",
            );
            written.len()
        };
        self.at = start + length;
        Some(start..self.at)
    }

    pub(super) fn selector(&mut self, inline: &Inline) {
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

    pub(super) fn variants(
        &mut self,
        open: usize,
        arrow: Range<usize>,
        depth: usize,
    ) -> Outcome<()> {
        self.skip_spaces();
        if !self.at_line_end() && self.byte() != Some(b'}') {
            if matches!(self.byte(), Some(b'[' | b'*')) {
                let rest = self.slice(self.at..self.line_end(self.at));
                let length = rest.find(']').map_or(1, |bracket| bracket + 1);
                self.report(
                    self.at..self.at + length,
                    "A variant on the line of its selector.",
                    "Begin a new line after `->`, and write each variant on a line of its own.",
                );
            } else {
                return Err(self.report_unexpected(
                    self.at,
                    "After `->` the line ends; each variant is on a line of its own.",
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
                    "Duplicate default variant: only one may have a star.",
                    format!("Write `[{key}]`."),
                );
            }
            default |= star;
            if !self.value(depth + 1) {
                self.report(
                    span.clone(),
                    format!("The variant `{key}` has no text."),
                    "Write its text after the bracket, or `{\"\"}` where it is to be empty.",
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
            None if matches!(self.byte(), None | Some(b'}')) => {
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
                        "This variant is on the line of another one.",
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
        Err(ReportedError)
    }

    pub(super) fn line_start(&self, at: usize) -> usize {
        self.text
            .get(..at)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |newline| newline + 1)
    }

    /// Checks the key and its `]`, after `[`.
    pub(super) fn variant_key(&mut self, bracket: usize) -> Outcome<&'t str> {
        self.skip_blank();
        let start = self.at;
        let is_number = matches!(self.byte(), Some(b'0'..=b'9' | b'-'));
        if is_number {
            self.number()?;
        } else if self.identifier().is_none() {
            let rest = self.slice(start..self.line_end(start));
            let length = rest
                .find(']')
                .map_or(self.char_span(start).len(), |end| end + 1);
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
            "Expected `]` after the key of this variant.",
            format!("Write `[{key}]`."),
        ))
    }
}
