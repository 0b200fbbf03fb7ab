//! The language of a file: which one it is, and its plural categories.

use std::{cell::OnceCell, collections::BTreeMap};

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberType};

use crate::{locale, plural::Plurals};

/// The names of all plural categories, in CLDR's order.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The language of a file, where it is known.
pub(super) struct Language {
    tag: Option<&'static str>,
    cardinal: OnceCell<Categories>,
    ordinal: OnceCell<Categories>,
}

/// The categories that the rules of the run time select.
#[derive(Debug, Default)]
pub(super) struct Categories {
    /// Some of the whole numbers that each one is selected for; none where only fractions are.
    whole: BTreeMap<&'static str, Vec<u32>>,
}

impl Language {
    pub(super) fn new(tag: Option<&str>) -> Self {
        Self {
            tag: tag
                .and_then(locale::canonical)
                .map(|tag| locale::intern(&tag).as_str()),
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
        }
    }

    pub(super) fn tag(&self) -> Option<&'static str> {
        self.tag
    }

    /// The language alone: `pt` of `pt-BR`; empty where it is not known.
    pub(super) fn code(&self) -> &str {
        let tag = self.tag().unwrap_or_default();
        tag.split('-').next().unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub(super) fn is_right_to_left(&self) -> bool {
        self.tag()
            .is_some_and(|tag| locale::Direction::of(tag) == locale::Direction::RightToLeft)
    }

    /// The plural categories; none where the language is not known.
    pub(super) fn categories(&self, ordinal: bool) -> Option<&Categories> {
        let tag = self.tag()?;
        let cell = if ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        };
        Some(cell.get_or_init(|| Categories::of(tag, ordinal)))
    }
}

impl Categories {
    /// Asks the rules of the run time for numbers of every kind.
    fn of(tag: &'static str, ordinal: bool) -> Self {
        let plurals = Plurals::new(tag);
        let category = |value: f64, digits: Option<usize>| {
            let options = FluentNumberOptions {
                r#type: if ordinal {
                    FluentNumberType::Ordinal
                } else {
                    FluentNumberType::Cardinal
                },
                minimum_fraction_digits: digits,
                ..FluentNumberOptions::default()
            };
            plurals.category(&FluentNumber::new(value, options))
        };
        let mut whole: BTreeMap<&'static str, Vec<u32>> = BTreeMap::new();
        for number in (0..=210).chain([1_000, 1_000_000, 2_000_000]) {
            if let Some(name) = category(f64::from(number), None) {
                whole.entry(name).or_default().push(number);
            }
        }
        for tenths in 0..=30 {
            for digits in [None, Some(1), Some(2)] {
                if let Some(name) = category(f64::from(tenths) / 10.0, digits) {
                    whole.entry(name).or_default();
                }
            }
        }
        // A rule of CLDR 37 for round numbers that CLDR 42 took back: nobody writes that form.
        if tag == "he" || tag.starts_with("he-") {
            whole.remove("many");
        }
        Self { whole }
    }

    /// Whether any number selects it.
    pub(super) fn has(&self, category: &str) -> bool {
        self.whole.contains_key(category)
    }

    /// The numbers that select it, the smaller ones.
    pub(super) fn numbers(&self, category: &str) -> &[u32] {
        self.whole.get(category).map_or(&[], Vec::as_slice)
    }

    /// Whether only one whole number selects it.
    pub(super) fn is_single(&self, category: &str) -> bool {
        self.numbers(category).len() == 1
    }

    /// The categories that some whole number selects, in CLDR's order.
    pub(super) fn needed(&self) -> impl Iterator<Item = &'static str> {
        CATEGORIES
            .into_iter()
            .filter(|category| !self.numbers(category).is_empty())
    }

    /// All categories that are ever selected, in CLDR's order.
    pub(super) fn all(&self) -> Vec<&'static str> {
        CATEGORIES
            .into_iter()
            .filter(|category| self.has(category))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By the rules that run (CLDR 37): French, Spanish, Italian and Portuguese never select
    /// `many`.
    #[test]
    fn categories_are_those_of_the_run_time() {
        let cases = [
            ("en", "one other", "one other"),
            ("fr", "one other", "one other"),
            ("es", "one other", "one other"),
            ("it", "one other", "one other"),
            ("pt-BR", "one other", "one other"),
            ("ja", "other", "other"),
            ("ru", "one few many", "one few many other"),
            ("cs", "one few other", "one few many other"),
            (
                "ar",
                "zero one two few many other",
                "zero one two few many other",
            ),
            ("lv", "zero one other", "zero one other"),
            (
                "cy",
                "zero one two few many other",
                "zero one two few many other",
            ),
        ];
        for (tag, needed, all) in cases {
            let language = Language::new(Some(tag));
            let categories = language.categories(false).unwrap();
            assert_eq!(
                categories.needed().collect::<Vec<_>>().join(" "),
                needed,
                "{tag}"
            );
            assert_eq!(categories.all().join(" "), all, "{tag}");
        }
    }

    #[test]
    fn ordinals_have_their_own() {
        let language = Language::new(Some("en"));
        assert_eq!(
            language.categories(true).unwrap().all(),
            ["one", "two", "few", "other"]
        );
    }
}
