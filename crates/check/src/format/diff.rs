//! Unified diffs.

use similar::TextDiff;

/// Returns the unified diff of a file before and after; empty where nothing changed.
///
/// ```
/// use fluent_catalog_check::format::unified_diff;
///
/// let diff = unified_diff("fr.ftl", "a = Un \n", "a = Un\n");
/// assert_eq!(diff, "--- fr.ftl\n+++ fr.ftl\n@@ -1 +1 @@\n-a = Un \n+a = Un\n");
/// ```
pub fn unified_diff(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut unified = diff.unified_diff();
    unified.context_radius(3).header(path, path).to_string()
}
