//! A hash index over ids, the same at compile time and at runtime. Private to this workspace.
//!
//! Open addressing: the row of an id is in the slot of its hash or in one after it. Ids are
//! compared without regard to the case of ASCII letters.

/// The slot has no row.
pub const VACANT: u32 = u32::MAX;

/// Returns the number of slots for this many ids: a power of two, more than twice as many.
pub const fn size(ids: usize) -> usize {
    (2 * ids + 1).next_power_of_two()
}

/// Returns the slots of `ids` at compile time; `N` is their [`size`].
///
/// # Errors
/// The row of the first id that an earlier row has too, in any case.
pub const fn slots<const N: usize>(ids: &[&str]) -> Result<[u32; N], usize> {
    let mut slots = [VACANT; N];
    match fill(&mut slots, ids) {
        Some(duplicate) => Err(duplicate),
        None => Ok(slots),
    }
}

/// Returns the slots of `ids`; linear in their length.
///
/// # Errors
/// The row of the first id that an earlier row has too, in any case.
pub fn build<'i>(ids: impl IntoIterator<Item = &'i str>) -> Result<Box<[u32]>, usize> {
    let ids: Vec<&str> = ids.into_iter().collect();
    let mut slots = vec![VACANT; size(ids.len())];
    match fill(&mut slots, &ids) {
        Some(duplicate) => Err(duplicate),
        None => Ok(slots.into_boxed_slice()),
    }
}

/// Enters every row; returns the first whose id is there already.
const fn fill(slots: &mut [u32], ids: &[&str]) -> Option<usize> {
    let mask = slots.len() - 1;
    let mut row = 0;
    while row < ids.len() {
        let id = ids[row].as_bytes();
        let mut slot = hash(id) as usize & mask;
        while slots[slot] != VACANT {
            if ids[slots[slot] as usize]
                .as_bytes()
                .eq_ignore_ascii_case(id)
            {
                return Some(row);
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = row as u32;
        row += 1;
    }
    None
}

/// Returns a hash that ignores the case of ASCII letters: eight bytes at a time, the last
/// eight overlapping those before.
pub const fn hash(text: &[u8]) -> u64 {
    let mut hash = text.len() as u64;
    let mut rest = text;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*word));
        rest = tail;
    }
    if !rest.is_empty() {
        let word = match text.last_chunk::<8>() {
            Some(word) => u64::from_le_bytes(*word),
            None => short(rest),
        };
        hash = mix(hash, word);
    }
    hash
}

/// Fewer than eight bytes as one word.
const fn short(text: &[u8]) -> u64 {
    let mut word = 0;
    let mut index = 0;
    while index < text.len() {
        word = word << 8 | text[index] as u64;
        index += 1;
    }
    word
}

const fn mix(hash: u64, word: u64) -> u64 {
    // Clearing bit 5 folds case; it also merges other bytes, which comparing the ids tells apart.
    let folded = word & 0xdfdf_dfdf_dfdf_dfdf;
    // Mixes both halves: the digits of a code are high bits, which the low half alone loses.
    let product = (hash ^ folded) as u128 * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDS: [&str; 3] = ["ENG009200", "status-404", "x"];

    fn find(slots: &[u32], id: &str) -> Option<usize> {
        let mut slot = hash(id.as_bytes()) as usize & (slots.len() - 1);
        while slots[slot] != VACANT {
            let row = slots[slot] as usize;
            if IDS[row].eq_ignore_ascii_case(id) {
                return Some(row);
            }
            slot = (slot + 1) & (slots.len() - 1);
        }
        None
    }

    #[test]
    fn both_ways_of_building_agree() {
        const SLOTS: Result<[u32; size(3)], usize> = slots(&IDS);
        let built = build(IDS).unwrap();
        assert_eq!(SLOTS.unwrap()[..], built[..]);
        for (row, id) in IDS.iter().enumerate() {
            assert_eq!(find(&built, id), Some(row));
            assert_eq!(find(&built, &id.to_lowercase()), Some(row));
        }
        assert_eq!(find(&built, "ENG009201"), None);
    }

    #[test]
    fn a_duplicate_is_named_in_any_case() {
        assert_eq!(build(["abc", "d", "ABC"]), Err(2));
        assert_eq!(slots::<8>(&["abc", "abc"]), Err(1));
        assert_eq!(build([]).map(|slots| slots.len()), Ok(1));
    }
}
