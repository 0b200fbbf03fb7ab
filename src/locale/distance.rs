//! How far a language is from another (UTS 35 §4.4, CLDR's `languageMatching`).

use super::data;
use super::subtags::{Subtags, script_at, script_before};

/// From this distance on, two locales do not match.
pub(super) const THRESHOLD: u8 = 50;

/// What each position in a reader's list costs: as much as another region of English.
pub(super) const DEMOTION: u8 = 5;

const OTHER_SCRIPT: u8 = 50;
const OTHER_REGION: u8 = 4;

/// The languages that are near each other: the one asked for, the supported one, how far it is.
pub(super) fn of_languages() -> impl Iterator<Item = (u16, u16, u8)> {
    let rules = data::LANGUAGE_DISTANCES.iter().copied();
    rules.filter(|(_, _, distance)| *distance < THRESHOLD)
}

/// The distance that two full sets of subtags are apart by their scripts.
pub(super) fn of_scripts(desired: Subtags, supported: Subtags) -> u8 {
    if desired.script() == supported.script() {
        return 0;
    }
    let side = |subtags: Subtags| (subtags.language(), subtags.script());
    let key =
        |rule: &(u16, u8, u16, u8, u8)| ((rule.0, script_at(rule.1)), (rule.2, script_at(rule.3)));
    let wanted = (side(desired), side(supported));
    let found = data::SCRIPT_DISTANCES
        .binary_search_by_key(&wanted, key)
        .ok();
    found
        .and_then(|at| data::SCRIPT_DISTANCES.get(at))
        .map_or(OTHER_SCRIPT, |rule| rule.4)
}

/// The distance that two full sets of subtags are apart by their regions.
///
/// A region that contains others is as far as the farthest of them.
pub(super) fn of_regions(desired: Subtags, supported: Subtags) -> u8 {
    if desired.region() == supported.region() {
        return 0;
    }
    let rules = data::REGION_DISTANCES.iter();
    let mut rules = rules.filter(|rule| {
        let script = script_before(rule.1);
        [desired, supported]
            .iter()
            .all(|side| side.language() == rule.0 && (script == 0 || side.script() == script))
    });
    let Some((_, _, other, distances)) = rules.next() else {
        return OTHER_REGION;
    };
    let rows = partitions(desired).filter_map(|row| distances.get(row));
    let cells = rows.flat_map(|row| partitions(supported).filter_map(|column| row.get(column)));
    cells.max().copied().unwrap_or(*other)
}

/// The partitions that a region lies in, those of CLDR's rules that tell it from others.
fn partitions(subtags: Subtags) -> impl Iterator<Item = usize> {
    let mask = data::REGION_PARTITIONS
        .get(usize::from(subtags.region()))
        .copied()
        .unwrap_or(0);
    (0..8).filter(move |bit| mask >> bit & 1 == 1)
}
