//! An edit: a replacement in a file. The one splicer of edits.

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
    /// Whether the result is certain to be what was meant.
    pub safety: Safety,
}

/// Whether an edit is certain to be what was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Safety {
    /// Certain: it can be applied unread.
    Safe,
    /// Likely: somebody must read the result.
    Unsafe,
}

impl Edit {
    /// Returns a replacement of the bytes of `span`.
    pub fn new(span: Range<usize>, replacement: impl Into<String>, safety: Safety) -> Self {
        Self {
            span,
            replacement: replacement.into(),
            safety,
        }
    }
}

/// Returns the text with replacements, which are sorted by their start; what is replaced twice is
/// left out once. Linear in the text.
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
