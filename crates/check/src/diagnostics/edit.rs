//! Edits: replacements in a file.

use std::ops::Range;

use serde::Serialize;

/// A replacement of bytes in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Edit {
    /// The bytes that are replaced; empty where the text is inserted.
    pub span: Range<usize>,
    /// The text that replaces them.
    pub replacement: String,
    /// How certain it is that this is what the writer meant.
    pub safety: Safety,
}

/// How certain it is that an edit is what the writer meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    /// Certain: it can be applied unread.
    Safe,
    /// Likely: somebody must read the result.
    Unsafe,
}

impl Edit {
    /// Returns an edit that replaces the bytes of `span`.
    pub fn new(span: Range<usize>, replacement: impl Into<String>, safety: Safety) -> Self {
        Self {
            span,
            replacement: replacement.into(),
            safety,
        }
    }
}

/// Returns the text with replacements, which must be sorted by their start; where two overlap,
/// both are inserted and their bytes removed. Linear in the text.
///
/// ```
/// use fluent_catalog_check::splice;
///
/// assert_eq!(splice("a = x  y\n", [(5..7, " "), (8..8, ".")]), "a = x y.\n");
/// ```
pub fn splice<T: AsRef<str>>(
    text: &str,
    replacements: impl IntoIterator<Item = (Range<usize>, T)>,
) -> String {
    let mut spliced = String::with_capacity(text.len());
    let mut kept = 0;
    for (span, replacement) in replacements {
        spliced.push_str(text.get(kept..span.start).unwrap_or_default());
        spliced.push_str(replacement.as_ref());
        kept = kept.max(span.end);
    }
    spliced.push_str(text.get(kept..).unwrap_or_default());
    spliced
}
