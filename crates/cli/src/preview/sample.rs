//! Sample values of a message: those of its comment, else by the types of its arguments.

use fluent_catalog::{Argument, ArgumentKind, Value};
use fluent_catalog_check::ftl::Entry;

/// The values of a message by position.
pub(super) type Values = Vec<Option<Value>>;

/// One value for each argument.
pub(super) fn values(arguments: &[Argument], entries: &[Option<&Entry<'_>>]) -> Values {
    let value = |argument: &Argument| {
        let mut entries = entries.iter().flatten();
        let example = entries.find_map(|entry| example(entry, argument.name()));
        match argument.kind() {
            ArgumentKind::Number => {
                let number = example.and_then(|text| text.parse::<f64>().ok());
                Value::from(number.unwrap_or(3.0))
            }
            _ => Value::from(example.unwrap_or(argument.name())),
        }
    };
    arguments
        .iter()
        .map(|argument| Some(value(argument)))
        .collect()
}

/// `trans` of `# $command (String) - name of the command, such as `trans``.
fn example<'e>(entry: &Entry<'e>, name: &str) -> Option<&'e str> {
    let notes = entry.comment.as_ref()?.variables();
    let words = notes.into_iter().find(|note| note.name == name)?.words;
    let (_, after) = words.split_once("such as ")?;
    match after.strip_prefix('`') {
        Some(quoted) => quoted.split('`').next(),
        None => after
            .split([',', ';', ' '])
            .next()
            .map(|word| word.trim_end_matches('.')),
    }
    .filter(|example| !example.is_empty())
}
