//! Units: the text outside of all variants, or of one variant.

use std::ops::Range;

use crate::analysis::opaque::PLACEABLE;
use crate::ftl::{Target, span_of};

/// The text outside of all variants, or of one variant.
#[derive(Debug)]
pub(crate) struct Unit<'a> {
    /// The variant that it is the text of.
    pub(crate) variant: Option<Variant<'a>>,
    pub(crate) span: Range<usize>,
    /// The text; each placeable is one [`PLACEABLE`], but a quoted text is itself.
    pub(crate) text: String,
    /// From a byte of the text to a byte of the file, ascending.
    pub(super) offsets: Vec<(usize, usize)>,
    /// The bytes of the placeables in the file, in order.
    pub(super) placeables: Vec<Range<usize>>,
    /// Where quoted texts are in it.
    pub(crate) quoted: Vec<Range<usize>>,
    /// The variables that are shown in it, or passed to something that is.
    pub(crate) variables: Vec<&'a str>,
    /// The messages and terms that are shown in it.
    pub(crate) shown: Vec<Target<'a>>,
    /// The selects in it.
    pub(crate) selects: Vec<usize>,
    /// The text in which what is not prose is masked, where there is any.
    pub(super) prose: Option<String>,
}

/// A variant of a select.
#[derive(Debug)]
pub(crate) struct Variant<'a> {
    pub(crate) select: usize,
    pub(crate) key: &'a str,
    pub(crate) is_number: bool,
    pub(crate) is_default: bool,
    /// The bytes of `[key]`, with the star.
    pub(crate) span: Range<usize>,
}

impl<'a> Unit<'a> {
    pub(super) fn new(variant: Option<Variant<'a>>, span: Range<usize>) -> Self {
        Self {
            variant,
            span,
            text: String::new(),
            offsets: Vec::new(),
            placeables: Vec::new(),
            quoted: Vec::new(),
            variables: Vec::new(),
            shown: Vec::new(),
            selects: Vec::new(),
            prose: None,
        }
    }

    /// The byte of the file that a byte of the text comes from.
    pub(crate) fn offset(&self, at: usize) -> usize {
        let known = self.offsets.partition_point(|&(text, _)| text <= at);
        match known.checked_sub(1).and_then(|last| self.offsets.get(last)) {
            Some(&(text, file)) => file + (at - text),
            None => self.span.start,
        }
    }

    /// The bytes of the file that a part of the text comes from.
    pub(crate) fn span_of(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start);
        let last = self
            .text
            .get(range.clone())
            .and_then(|part| part.char_indices().next_back());
        match last {
            None => start..start,
            Some((_, PLACEABLE)) => {
                let begins = self.offset(range.end - PLACEABLE.len_utf8());
                let mut placeables = self.placeables.iter();
                let end = placeables.find(|span| span.start == begins);
                start..end.map_or(start, |span| span.end)
            }
            Some((at, c)) => start..(self.offset(range.start + at) + c.len_utf8()).max(start),
        }
    }

    /// The text in which code spans, markup and addresses are masked, byte for byte.
    pub(crate) fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.text)
    }

    /// Whether a part of the text is quoted, and so on purpose.
    pub(crate) fn is_quoted(&self, range: Range<usize>) -> bool {
        let mut quoted = self.quoted.iter();
        quoted.any(|quoted| quoted.start < range.end && range.start < quoted.end)
    }

    /// A text of the file.
    pub(super) fn push_text(&mut self, source: &str, text: &str) {
        let offset = span_of(source, text).start;
        self.offsets.push((self.text.len(), offset));
        self.text.push_str(text);
    }

    pub(super) fn push_placeable(&mut self, span: Range<usize>) {
        self.offsets.push((self.text.len(), span.start));
        self.text.push(PLACEABLE);
        self.placeables.push(span);
    }

    /// A quoted text in braces: it is text.
    pub(super) fn push_quoted(&mut self, source: &str, value: &str) {
        let start = span_of(source, value).start;
        let from = self.text.len();
        let mut rest = value;
        while let Some(at) = rest.find('\\') {
            let (plain, escape) = rest.split_at(at);
            let offset = start + value.len() - rest.len();
            self.offsets.push((self.text.len(), offset));
            self.text.push_str(plain);
            self.offsets.push((self.text.len(), offset + at));
            let length = match escape.as_bytes().get(1) {
                Some(b'u') => 6,
                Some(b'U') => 8,
                _ => 2,
            };
            let (escape, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
            let hex = escape.get(2..).filter(|hex| !hex.is_empty());
            let unescaped = match hex {
                Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32),
                None => escape.chars().nth(1),
            };
            self.text
                .push(unescaped.unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = after;
        }
        self.offsets
            .push((self.text.len(), start + value.len() - rest.len()));
        self.text.push_str(rest);
        self.quoted.push(from..self.text.len());
    }
}
