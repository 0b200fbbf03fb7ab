//! Values to show a message with: those that its comment names, else what their kind suggests;
//! and for each variant one that selects it.

use fluent_bundle::types::FluentNumber;

use crate::description::{Key, Pattern, Placeable, Selector};
use crate::ftl::Entry;
use crate::plural::Plurals;
use crate::table::{Argument, ArgumentKind};
use crate::value::Value;

/// The most variants that are shown of one message.
const MOST: usize = 24;

/// The numbers among which one of each plural category is looked for: whole ones first.
const NUMBERS: std::ops::RangeInclusive<u16> = 0..=200;
const OTHERS: [f64; 3] = [1_000_000.0, 0.5, 1.5];

pub(super) type Values = Vec<Option<Value>>;

/// One value for each argument.
pub(super) fn values(arguments: &[Argument], entries: &[Option<&Entry<'_>>]) -> Values {
    let value = |argument: &Argument| {
        let noted = entries
            .iter()
            .flatten()
            .find_map(|entry| noted(entry, argument.name));
        match (argument.kind, noted) {
            (ArgumentKind::String, Some(noted)) => Value::from(noted),
            (ArgumentKind::String, None) => Value::from(argument.name),
            (ArgumentKind::Number, noted) => Value::from(
                noted
                    .and_then(|text| text.parse::<f64>().ok())
                    .unwrap_or(3.0),
            ),
        }
    };
    arguments
        .iter()
        .map(|argument| Some(value(argument)))
        .collect()
}

/// `trans` of `# $command (String) - name of the command, such as `trans``.
fn noted<'e>(entry: &Entry<'e>, name: &str) -> Option<&'e str> {
    let notes = entry.comment.as_ref()?.variables();
    let words = notes.into_iter().find(|note| note.name == name)?.words;
    let (_, behind) = words.split_once("such as ")?;
    match behind.strip_prefix('`') {
        Some(quoted) => quoted.split('`').next(),
        None => behind
            .split([',', ';', ' '])
            .next()
            .map(|word| word.trim_end_matches('.')),
    }
    .filter(|sample| !sample.is_empty())
}

/// The values, and for each variant of each selector values that select it.
pub(super) fn variants(
    pattern: &Pattern<'_>,
    arguments: &[Argument],
    plurals: &Plurals,
    base: &Values,
) -> Vec<Values> {
    let mut all = vec![base.clone()];
    walk(pattern, arguments, plurals, base, &mut all);
    all.truncate(MOST);
    all
}

fn walk(
    pattern: &Pattern<'_>,
    arguments: &[Argument],
    plurals: &Plurals,
    base: &Values,
    all: &mut Vec<Values>,
) {
    for (placeable, _) in &pattern.rest {
        let Placeable::Select(select) = placeable else {
            continue;
        };
        let position = match &select.selector {
            Selector::Argument(position) | Selector::Number { position, .. } => *position,
            Selector::Pattern(_) => continue,
        };
        let Some(argument) = arguments.get(position) else {
            continue;
        };
        for (key, pattern) in select.keys.iter().zip(&select.patterns) {
            if all.len() >= MOST {
                return;
            }
            let mut values = base.clone();
            if let (Some(place), Some(value)) =
                (values.get_mut(position), selecting(key, argument, plurals))
            {
                *place = Some(value);
            }
            if !all.contains(&values) {
                all.push(values.clone());
            }
            walk(pattern, arguments, plurals, &values, all);
        }
    }
}

/// A value that selects a key.
fn selecting(key: &Key<'_>, argument: &Argument, plurals: &Plurals) -> Option<Value> {
    match (key, argument.kind) {
        (Key::Number(number), _) => Some(Value::from(number.value)),
        (Key::Name(name), ArgumentKind::String) => Some(Value::from(*name)),
        (Key::Name(name), ArgumentKind::Number) => {
            let mut numbers = NUMBERS.map(f64::from).chain(OTHERS);
            let number = numbers
                .find(|number| plurals.category(&FluentNumber::from(*number)) == Some(*name));
            number.map(Value::from)
        }
    }
}
