//! The arguments of a message, as they are typed and as JSON has them.

use clap::Args;
use serde::{Serialize, Serializer};

use fluent_catalog::{ArgumentErrorKind, ArgumentKind, CodeRef, Message, Value};

use super::failure::Failure;

/// The arguments of a message, as they are typed.
#[derive(Args)]
pub(crate) struct MessageArgs {
    /// Values of its arguments, in their order
    #[arg(value_name = "VALUE", allow_negative_numbers = true)]
    values: Vec<String>,

    /// The value of one argument, by its name or its position
    #[arg(long = "arg", value_name = "NAME=VALUE", value_parser = name_and_value)]
    named: Vec<(String, String)>,
}

impl MessageArgs {
    /// The message with the values of the command line; a missing one stays missing.
    pub(crate) fn message(&self, code: CodeRef<'_>) -> Result<Message, Failure> {
        if self.values.len() > code.args().len() {
            return Err(too_many(code, self.values.len()));
        }
        let mut builder = Message::builder(code);
        for (name, text) in self.pairs() {
            builder = builder.arg(&name, value(code, &name, text));
        }
        let error = match builder.build() {
            Ok(message) => return Ok(message),
            Err(error) => error,
        };
        match error.kind() {
            ArgumentErrorKind::Missing(_) => {
                let pairs = self.pairs();
                let pairs = pairs.map(|(name, text)| {
                    let value = value(code, &name, text);
                    (name, value)
                });
                Ok(Message::from_args(code, pairs))
            }
            ArgumentErrorKind::Type(name, _) => {
                let typed = self.pairs().find(|(own, _)| {
                    let position = code.argument(own);
                    position.is_some() && position == code.argument(name)
                });
                let typed = typed.map_or("", |(_, text)| text).escape_debug();
                Err(Failure::with_tip(
                    format!("{error}, got `{typed}`"),
                    "write digits, with a point before a fraction: 1234.5",
                ))
            }
            _ => Err(Failure::new(error.to_string())),
        }
    }

    /// Names or positions, from `1`, with what was typed for them.
    fn pairs(&self) -> impl Iterator<Item = (String, &str)> {
        let values = self.values.iter().enumerate();
        let by_position = values.map(|(at, text)| ((at + 1).to_string(), text.as_str()));
        let named = self.named.iter();
        by_position.chain(named.map(|(name, text)| (name.clone(), text.as_str())))
    }
}

/// The values of a message: an object, `null` where one is missing.
pub(crate) struct MessageValues<'a>(pub(crate) &'a Message);

impl Serialize for MessageValues<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.args())
    }
}

/// A number where the argument takes one and the text is one, else the text itself, which the
/// builder of the message then refuses.
fn value(code: CodeRef<'_>, name: &str, text: &str) -> Value {
    let argument = code.argument(name).and_then(|at| code.args().get(at));
    let is_number = argument.is_some_and(|argument| argument.kind() == ArgumentKind::Number);
    let number = is_number.then(|| text.parse::<f64>().ok()).flatten();
    match number.filter(|number| number.is_finite()) {
        Some(number) => number.into(),
        None => text.into(),
    }
}

fn too_many(code: CodeRef<'_>, count: usize) -> Failure {
    let names = quoted(code.args().iter().map(|argument| argument.name()));
    Failure::new(match code.args().len() {
        0 => format!("{code} takes no values, got {count}"),
        1 => format!("{code} takes 1 value ({names}), got {count}"),
        most => format!("{code} takes {most} values ({names}), got {count}"),
    })
}

/// Names for a sentence.
pub(crate) fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn name_and_value(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
