//! The plural categories of a language, by the rules of the runtime.

use std::collections::BTreeMap;

use fluent_catalog_locale::{PluralRules, PluralType, canonical};

/// The names of all plural categories, in CLDR's order.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns the plural forms of a language for whole numbers, by the rules of the runtime, `other`
/// last; empty where the language is unknown.
///
/// ```
/// use fluent_catalog_check::plural_forms;
///
/// assert_eq!(plural_forms("pl"), ["one", "few", "many", "other"]);
/// ```
pub fn plural_forms(tag: &str) -> Vec<&'static str> {
    let categories = canonical(tag).map(|tag| Categories::new(&tag, false));
    let forms = categories.iter().flat_map(Categories::needed);
    let mut forms: Vec<&str> = forms.collect();
    if !forms.is_empty() && !forms.contains(&"other") {
        forms.push("other");
    }
    forms
}

/// The categories that the rules of the runtime select.
#[derive(Debug, Default)]
pub(crate) struct Categories {
    /// Some of the whole numbers that each one is selected for; none where only fractions are.
    pub(crate) whole: BTreeMap<&'static str, Vec<u32>>,
}

impl Categories {
    /// Samples the rules of the runtime with numbers of every kind.
    pub(crate) fn new(tag: &str, ordinal: bool) -> Self {
        let rules = PluralRules::new(tag);
        let plural_type = match ordinal {
            true => PluralType::Ordinal,
            false => PluralType::Cardinal,
        };
        let category = |value: f64, digits: usize| rules.category(value, digits, plural_type);
        let mut whole: BTreeMap<&'static str, Vec<u32>> = BTreeMap::new();
        for number in (0..=210).chain([1_000, 1_000_000, 2_000_000]) {
            if let Some(name) = category(f64::from(number), 0) {
                whole.entry(name).or_default().push(number);
            }
        }
        for tenths in 0..=30 {
            for digits in 0..=2 {
                if let Some(name) = category(f64::from(tenths) / 10.0, digits) {
                    whole.entry(name).or_default();
                }
            }
        }
        // A rule of CLDR 37 for multiples of ten that CLDR 42 removed: nobody writes that form.
        if tag == "he" || tag.starts_with("he-") {
            whole.remove("many");
        }
        Self { whole }
    }

    /// The sampled whole numbers that select it.
    pub(crate) fn numbers(&self, category: &str) -> &[u32] {
        self.whole.get(category).map_or(&[], Vec::as_slice)
    }

    /// The categories that some whole number selects, in CLDR's order.
    pub(crate) fn needed(&self) -> impl Iterator<Item = &'static str> {
        CATEGORIES
            .into_iter()
            .filter(|category| !self.numbers(category).is_empty())
    }
}
