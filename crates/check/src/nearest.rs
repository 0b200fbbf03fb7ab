//! Suggestions for misspelled names.

/// Returns the name nearest to `name`, if one is near enough to be meant; never `name` itself.
///
/// At most a third of the letters may differ, whatever their case. Takes time linear in the
/// number of names.
///
/// ```
/// use fluent_catalog_check::nearest;
///
/// assert_eq!(nearest("comand", ["name", "command"]), Some("command"));
/// assert_eq!(nearest("x", ["name", "command"]), None);
/// ```
pub fn nearest<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let limit = name.chars().count() / 3;
    let lower = name.to_lowercase();
    // Names of another length cannot be near: they need not be compared.
    let comparable = names
        .into_iter()
        .filter(|other| *other != name && other.len().abs_diff(name.len()) <= limit);
    let (distance, nearest) = comparable
        .map(|other| (distance(&lower, other), other))
        .min()?;
    (distance <= limit).then_some(nearest)
}

/// Returns at most `at_most` of the names that are near `name`, nearest first.
///
/// At most a third of a candidate's letters may differ, whatever their case. Equally
/// near names keep their order. Takes time linear in the number of names.
///
/// ```
/// use fluent_catalog_check::nearest_of;
///
/// let codes = ["IDT000301", "PRT000301", "EVT000100"];
/// assert_eq!(nearest_of("IDT00301", codes, 2), ["IDT000301", "PRT000301"]);
/// ```
pub fn nearest_of<'n>(
    name: &str,
    names: impl IntoIterator<Item = &'n str>,
    at_most: usize,
) -> Vec<&'n str> {
    let lower = name.to_lowercase();
    let near = names
        .into_iter()
        .map(|other| (distance(&lower, other), other));
    let mut near: Vec<_> = near
        .filter(|(distance, other)| *distance <= other.chars().count() / 3)
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    let names = near.into_iter().map(|(_, name)| name);
    names.take(at_most).collect()
}

fn distance(lower: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(lower, &other.to_lowercase())
}
