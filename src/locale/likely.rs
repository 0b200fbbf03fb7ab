//! Likely subtags and aliases: what a tag that leaves something out most likely means.

use super::data;
use super::subtags::{Subtags, script_at, script_before};

/// The language that a language stands for, with the script and region that come with it
/// (`iw` is `he`, `prs` is `fa-AF`), and the region that a region stands for (`UK` is `GB`).
///
/// UTS 35, annex C of part 1, as far as it bears on language, script and region.
pub(super) fn canonicalize(subtags: Subtags) -> Subtags {
    let (language, script, region) = alias(subtags.language());
    let or = |own: u32, other: u32| if own == 0 { other } else { own };
    let own_region = canonical_region(subtags.region());
    let region = if own_region == 0 { region } else { own_region };
    Subtags::new(language, or(subtags.script(), script), region)
}

/// The language, script and region that a language stands for: mostly itself and nothing more.
pub(super) fn alias(language: u16) -> (u16, u32, u16) {
    match data::LANGUAGE_ALIASES.binary_search_by_key(&language, |row| row.0) {
        Ok(at) => data::LANGUAGE_ALIASES
            .get(at)
            .map_or((language, 0, 0), |row| (row.1, script_before(row.2), row.3)),
        Err(_) => (language, 0, 0),
    }
}

fn canonical_region(region: u16) -> u16 {
    let found = data::REGION_ALIASES.binary_search_by_key(&region, |row| row.0);
    found
        .ok()
        .and_then(|at| data::REGION_ALIASES.get(at))
        .map_or(region, |row| row.1)
}

/// The subtags with those that are missing filled in by what is most likely.
///
/// UTS 35 §4.3. A language that CLDR does not know is kept, with the script and region that
/// would be likely without it, as ICU does.
pub(super) fn maximize(subtags: Subtags) -> Subtags {
    let (language, script, region) = (subtags.language(), subtags.script(), subtags.region());
    if language != 0 && script != 0 && region != 0 {
        return subtags;
    }
    let likely = match of_language(language) {
        Some(likely) => {
            let script_of_region = if script == 0 {
                in_region(language, region)
            } else {
                None
            };
            let region_of_script = if region == 0 {
                in_script(language, script)
            } else {
                None
            };
            Subtags::new(
                language,
                script_of_region.unwrap_or(likely.script()),
                region_of_script.unwrap_or(likely.region()),
            )
        }
        None => without_language(script, region),
    };
    Subtags::new(
        if language == 0 {
            likely.language()
        } else {
            language
        },
        if script == 0 { likely.script() } else { script },
        if region == 0 { likely.region() } else { region },
    )
}

/// The likely script and region of a language that CLDR knows.
pub(super) fn of_language(language: u16) -> Option<Subtags> {
    let at = data::LANGUAGES
        .binary_search_by_key(&language, |row| row.0)
        .ok()?;
    let row = data::LANGUAGES.get(at)?;
    Some(Subtags::new(language, script_at(row.1), region_at(row.2)))
}

/// The script of a language in a region, where that is not its likely one.
fn in_region(language: u16, region: u16) -> Option<u32> {
    let found =
        data::LANGUAGE_REGIONS.binary_search_by_key(&(language, region), |row| (row.0, row.1));
    Some(script_at(data::LANGUAGE_REGIONS.get(found.ok()?)?.2))
}

/// The region of a language in a script, where that is not its likely one.
fn in_script(language: u16, script: u32) -> Option<u16> {
    let key = |row: &(u16, u8, u8)| (row.0, script_at(row.1));
    let found = data::LANGUAGE_SCRIPTS.binary_search_by_key(&(language, script), key);
    Some(region_at(data::LANGUAGE_SCRIPTS.get(found.ok()?)?.2))
}

/// What a script and a region make likely by themselves: `und-TW` is `zh-Hant-TW`.
fn without_language(script: u32, region: u16) -> Subtags {
    let both = || {
        let key = |row: &(u8, u16, u16)| (script_at(row.0), row.1);
        let found = data::SCRIPT_REGION_LANGUAGES.binary_search_by_key(&(script, region), key);
        let row = data::SCRIPT_REGION_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.2, script, region))
    };
    let by_script = || {
        let found = data::SCRIPT_LANGUAGES.binary_search_by_key(&script, |row| script_at(row.0));
        let row = data::SCRIPT_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.1, script, region_at(row.2)))
    };
    let by_region = || {
        let found = data::REGION_LANGUAGES.binary_search_by_key(&region, |row| row.0);
        let row = data::REGION_LANGUAGES.get(found.ok()?)?;
        Some(Subtags::new(row.1, script_at(row.2), region))
    };
    both()
        .or_else(by_script)
        .or_else(by_region)
        .unwrap_or(EN_LATN_US)
}

fn region_at(index: u8) -> u16 {
    data::REGIONS.get(usize::from(index)).copied().unwrap_or(0)
}

/// What nothing at all makes likely, by CLDR: `en-Latn-US`.
const EN_LATN_US: Subtags = Subtags::from_packed(data::PARADIGMS[0]);

#[cfg(test)]
mod tests {
    use super::{canonicalize, maximize};
    use crate::locale::subtags::Subtags;

    #[test]
    fn fills_in_what_is_likely() {
        for (tag, full) in [
            ("en", "en-Latn-US"),
            ("en-GB", "en-Latn-GB"),
            ("en-Shaw", "en-Shaw-GB"),
            ("en-Cyrl", "en-Cyrl-US"),
            ("zh", "zh-Hans-CN"),
            ("zh-TW", "zh-Hant-TW"),
            ("zh-SG", "zh-Hans-SG"),
            ("zh-Hant", "zh-Hant-TW"),
            ("zh_MO", "zh-Hant-MO"),
            ("sr", "sr-Cyrl-RS"),
            ("sr-ME", "sr-Latn-ME"),
            ("sr-Latn", "sr-Latn-RS"),
            ("iw", "he-Hebr-IL"),
            ("in", "id-Latn-ID"),
            ("mo", "ro-Latn-RO"),
            ("tl", "fil-Latn-PH"),
            ("cmn", "zh-Hans-CN"),
            ("zh-cmn-Hant", "zh-Hant-TW"),
            ("zh-yue", "yue-Hant-HK"),
            ("prs", "fa-Arab-AF"),
            ("cnr", "sr-Latn-ME"),
            ("eng", "en-Latn-US"),
            ("en-UK", "en-Latn-GB"),
            ("en-840", "en-Latn-US"),
            ("es-419", "es-Latn-419"),
            ("i-klingon", "tlh-Latn-US"),
            ("en-GB-oed", "en-Latn-GB"),
            ("zh-min-nan", "nan-Hans-CN"),
            ("sgn-BR", "bzs-Latn-US"),
            ("no-bokmal", "nb-Latn-NO"),
            ("und-TW", "zh-Hant-TW"),
            ("und-Hans", "zh-Hans-CN"),
            ("und-Latn-JP", "ja-Latn-JP"),
            ("und-Arab-DE", "ar-Arab-DE"),
            ("und-Cyrl-MN", "mn-Cyrl-MN"),
            ("und-419", "es-Latn-419"),
            ("qaa", "qaa-Latn-US"),
            ("qaa-DE", "qaa-Latn-DE"),
            ("qaa-Cyrl", "qaa-Cyrl-RU"),
            ("de-u-co-phonebk", "de-Latn-DE"),
            ("en-US-GB", "en-Latn-US"),
        ] {
            let subtags = Subtags::parse(tag.as_bytes()).unwrap();
            assert_eq!(maximize(canonicalize(subtags)).to_string(), full, "{tag}");
        }
    }
}
