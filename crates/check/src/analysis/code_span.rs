//! Code spans: text between two backticks.

use std::ops::Range;

/// Returns the code spans of a text, with their backticks; linear in the text.
///
/// ```
/// use fluent_catalog_check::code_spans;
///
/// assert_eq!(code_spans("Type `--list` or `-l`, `"), [5..13, 17..21]);
/// ```
pub fn code_spans(text: &str) -> Vec<Range<usize>> {
    let ticks: Vec<usize> = text.match_indices('`').map(|(at, _)| at).collect();
    let pairs = ticks.chunks_exact(2);
    pairs.map(|pair| pair[0]..pair[1] + 1).collect()
}

/// The length of the code span at the start of a text, with its backticks; 0 where there is none.
pub(crate) fn code_span_length(text: &str) -> usize {
    let inside = text.strip_prefix('`');
    let end = inside.and_then(|inside| inside.find('`'));
    end.map_or(0, |end| end + 2)
}
