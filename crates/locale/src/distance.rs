//! The distance between two locales (UTS 35 §4.4, CLDR's `languageMatching`).

use crate::data;
use crate::subtags::{Subtags, optional_script_at, script_at};

/// The distance from which on two locales do not match.
pub(crate) const THRESHOLD: u8 = 50;

/// The cost of each position in a reader's list: that of another region of English.
pub(crate) const DEMOTION: u8 = 5;

const OTHER_SCRIPT: u8 = 50;
const OTHER_REGION: u8 = 4;

/// Returns the languages that are near each other: desired language, available language, distance.
pub(crate) fn near_languages() -> impl Iterator<Item = (u16, u16, u8)> {
    let rules = data::LANGUAGE_DISTANCES.iter().copied();
    rules.filter(|(_, _, distance)| *distance < THRESHOLD)
}

/// Returns the distance between the scripts of two maximized sets of subtags.
pub(crate) fn between_scripts(desired: Subtags, available: Subtags) -> u8 {
    if desired.script() == available.script() {
        return 0;
    }
    let side = |subtags: Subtags| (subtags.language(), subtags.script());
    let key =
        |rule: &(u16, u8, u16, u8, u8)| ((rule.0, script_at(rule.1)), (rule.2, script_at(rule.3)));
    let wanted = (side(desired), side(available));
    let found = data::SCRIPT_DISTANCES
        .binary_search_by_key(&wanted, key)
        .ok();
    found
        .and_then(|at| data::SCRIPT_DISTANCES.get(at))
        .map_or(OTHER_SCRIPT, |rule| rule.4)
}

/// Returns the distance between the regions of two maximized sets of subtags.
///
/// A region that contains others, such as `419`, is as far as the farthest of them.
pub(crate) fn between_regions(desired: Subtags, available: Subtags) -> u8 {
    if desired.region() == available.region() {
        return 0;
    }
    let rules = data::REGION_DISTANCES.iter();
    let mut rules = rules.filter(|rule| {
        let script = optional_script_at(rule.1);
        [desired, available]
            .iter()
            .all(|side| side.language() == rule.0 && (script == 0 || side.script() == script))
    });
    let Some((_, _, other, distances)) = rules.next() else {
        return OTHER_REGION;
    };
    let rows = partitions(desired).filter_map(|row| distances.get(row));
    let cells = rows.flat_map(|row| partitions(available).filter_map(|column| row.get(column)));
    cells.max().copied().unwrap_or(*other)
}

/// Returns the partitions that a region is in: CLDR's rules distinguish regions by them.
fn partitions(subtags: Subtags) -> impl Iterator<Item = usize> {
    let mask = data::REGION_PARTITIONS
        .get(usize::from(subtags.region()))
        .copied()
        .unwrap_or(0);
    (0..8).filter(move |bit| mask >> bit & 1 == 1)
}
