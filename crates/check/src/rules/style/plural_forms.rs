//! Names of plural forms in messages.

use crate::analysis::categories::CATEGORIES;

/// The plural form nearest to a misspelled one.
pub(super) fn nearest_category(key: &str) -> Option<&'static str> {
    let lower = key.to_ascii_lowercase();
    let distance = |name: &&str| strsim::damerau_levenshtein(&lower, name);
    let nearest = CATEGORIES.into_iter().min_by_key(distance);
    nearest.filter(|name| distance(name) <= 1)
}

/// Names in a sentence: "`a`, `b` and `c`".
pub(super) fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}
