//! Plural categories of numbers, by the rules of a locale.

use std::sync::OnceLock;

use fluent_bundle::types::{FluentNumber, FluentNumberType};
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::description::Key;

/// The plural rules of one locale, made when a selector first asks for them.
pub(crate) struct Plurals {
    tag: &'static str,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
}

impl Plurals {
    pub(crate) const fn new(tag: &'static str) -> Self {
        Self {
            tag,
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        }
    }

    /// The first key that a number matches, by its value or by its category.
    pub(crate) fn find(&self, keys: &[Key<'_>], number: &FluentNumber) -> Option<usize> {
        let mut category = None;
        keys.iter().position(|key| match key {
            Key::Number(key) => **key == *number,
            Key::Name(name) => {
                *category.get_or_insert_with(|| self.category(number)) == Some(*name)
            }
        })
    }

    /// The name of the number's category, such as `one`.
    ///
    /// `None` for a number that the rules do not cover: of more digits than they take. A
    /// selector then chooses its default.
    pub(crate) fn category(&self, number: &FluentNumber) -> Option<&'static str> {
        let (kind, rules) = match number.options.r#type {
            FluentNumberType::Cardinal => (PluralRuleType::CARDINAL, &self.cardinal),
            FluentNumberType::Ordinal => (PluralRuleType::ORDINAL, &self.ordinal),
        };
        let rules = rules.get_or_init(|| rules_of(self.tag, kind)).as_ref()?;
        Some(match rules.select(operands(number)?).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    }
}

/// The rules of the locale, else of its language alone, else English ones, as in fluent-bundle.
fn rules_of(tag: &str, kind: PluralRuleType) -> Option<PluralRules> {
    let known = PluralRules::get_locales(kind);
    let locale = tag.parse::<LanguageIdentifier>().ok()?;
    let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
    let english = LanguageIdentifier::from_parts("en".parse().ok()?, None, None, &[]);
    let found = [locale, language, english]
        .into_iter()
        .find(|locale| known.contains(locale))?;
    PluralRules::create(found, kind).ok()
}

/// The operands of UTS 35 part 3, section 5.1.1. fluent-bundle's own conversion panics on
/// numbers that have none.
fn operands(number: &FluentNumber) -> Option<PluralOperands> {
    let mut operands = PluralOperands::try_from(number.value).ok()?;
    if let Some(digits) = number
        .options
        .minimum_fraction_digits
        .filter(|at| *at > operands.v)
    {
        let shift = 10_u64.checked_pow(u32::try_from(digits - operands.v).ok()?)?;
        operands.f = operands.f.checked_mul(shift)?;
        operands.v = digits;
    }
    Some(operands)
}
