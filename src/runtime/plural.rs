//! Which variant of a selector a number selects.

use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_catalog_locale::{PluralRules, PluralType};

use crate::runtime::pattern::Key;

/// The first key that a number matches, by its value or by its plural category.
///
/// A number that the rules do not cover has no category: a selector then takes its default.
pub(crate) fn select(
    rules: &PluralRules<'_>,
    keys: &[Key<'_>],
    number: &FluentNumber,
) -> Option<usize> {
    let mut category = None;
    keys.iter().position(|key| match key {
        Key::Number(key) => **key == *number,
        Key::Name(name) => {
            *category.get_or_insert_with(|| category_of(rules, number)) == Some(*name)
        }
    })
}

fn category_of(rules: &PluralRules<'_>, number: &FluentNumber) -> Option<&'static str> {
    let plural_type = match number.options.r#type {
        FluentNumberType::Cardinal => PluralType::Cardinal,
        FluentNumberType::Ordinal => PluralType::Ordinal,
    };
    let digits = number.options.minimum_fraction_digits.unwrap_or(0);
    rules.category(number.value, digits, plural_type)
}
