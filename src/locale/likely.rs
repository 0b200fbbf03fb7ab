//! Likely subtags and aliases: what a tag that leaves something out most likely means.

use super::data;
use super::subtags::{Subtags, script_at, script_before};

/// The subtags with what they are aliases of in their place: `iw` is `he`, `prs` is `fa-AF`, `UK`
/// is `GB` (UTS 35, annex C of part 1, as far as it bears on language, script and region).
pub(super) fn canonicalize(subtags: Subtags) -> Subtags {
    canonicalize_by(subtags, alias(subtags.language()))
}

/// The same where it is known what the language stands for.
pub(super) fn canonicalize_by(subtags: Subtags, alias: Subtags) -> Subtags {
    let script = if subtags.script() == 0 {
        alias.script()
    } else {
        subtags.script()
    };
    let region = match subtags.region() {
        0 => alias.region(),
        region => canonical_region(region),
    };
    Subtags::new(alias.language(), script, region)
}

/// What a language stands for: mostly itself.
pub(super) fn alias(language: u16) -> Subtags {
    let found = data::LANGUAGE_ALIASES
        .binary_search_by_key(&language, |row| row.0)
        .ok();
    let row = found.and_then(|at| data::LANGUAGE_ALIASES.get(at));
    row.map_or(Subtags::new(language, 0, 0), alias_in)
}

/// All languages that stand for another, with what they stand for.
pub(super) fn aliases() -> impl Iterator<Item = (u16, Subtags)> {
    data::LANGUAGE_ALIASES
        .iter()
        .map(|row| (row.0, alias_in(row)))
}

fn alias_in(row: &(u16, u16, u8, u16)) -> Subtags {
    Subtags::new(row.1, script_before(row.2), row.3)
}

fn canonical_region(region: u16) -> u16 {
    let found = data::REGION_ALIASES
        .binary_search_by_key(&region, |row| row.0)
        .ok();
    found
        .and_then(|at| data::REGION_ALIASES.get(at))
        .map_or(region, |row| row.1)
}

/// What is likely of a language that CLDR knows.
#[derive(Clone, Copy)]
pub(super) struct Likely {
    /// The language with its script and its region.
    pub(super) full: Subtags,
    /// Its regions where another script is likely.
    regions: &'static [(u16, u16, u8)],
    /// Its scripts with which another region is likely.
    scripts: &'static [(u16, u8, u8)],
}

impl Likely {
    /// What is likely of a language alone.
    pub(super) fn of(language: u16) -> Option<Self> {
        let at = data::LANGUAGES
            .binary_search_by_key(&language, |row| row.0)
            .ok()?;
        let row = data::LANGUAGES.get(at)?;
        Some(Self {
            full: Subtags::new(language, script_at(row.1), region_at(row.2)),
            regions: rows_of(&data::LANGUAGE_REGIONS, language, |row| row.0),
            scripts: rows_of(&data::LANGUAGE_SCRIPTS, language, |row| row.0),
        })
    }

    /// The script in a region.
    fn script_in(&self, region: u16) -> u32 {
        let other = self.regions.iter().find(|row| row.1 == region);
        other.map_or(self.full.script(), |row| script_at(row.2))
    }

    /// The region where a script is used.
    fn region_with(&self, script: u32) -> u16 {
        let other = self.scripts.iter().find(|row| script_at(row.1) == script);
        other.map_or(self.full.region(), |row| region_at(row.2))
    }
}

/// The rows of one language in a sorted table.
fn rows_of<T>(table: &'static [T], language: u16, key: impl Fn(&T) -> u16) -> &'static [T] {
    let start = table.partition_point(|row| key(row) < language);
    let rest = table.get(start..).unwrap_or(&[]);
    let end = rest.partition_point(|row| key(row) == language);
    rest.get(..end).unwrap_or(rest)
}

/// The subtags with those that are missing filled in by what is most likely (UTS 35 §4.3).
///
/// A language that CLDR does not know is kept, with the script and region that would be likely
/// without it, as ICU does.
pub(super) fn maximize(subtags: Subtags) -> Subtags {
    maximize_by(subtags, Likely::of(subtags.language()).as_ref())
}

/// The same where it is known what is likely of the language.
pub(super) fn maximize_by(subtags: Subtags, likely: Option<&Likely>) -> Subtags {
    let (language, script, region) = (subtags.language(), subtags.script(), subtags.region());
    match likely {
        Some(likely) if script == 0 && region == 0 => likely.full,
        Some(likely) if script == 0 => Subtags::new(language, likely.script_in(region), region),
        Some(likely) if region == 0 => Subtags::new(language, script, likely.region_with(script)),
        _ if language != 0 && script != 0 && region != 0 => subtags,
        _ => {
            let likely = without_language(script, region);
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
    }
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
