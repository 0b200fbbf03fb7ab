//! The arguments of a message, as they are typed and as JSON has them.

use clap::Args;
use serde::{Serialize, Serializer};

use super::failure::Failure;
use crate::code::Code;
use crate::message::Message;
use crate::table::{Argument, ArgumentKind};
use crate::value::Value;

/// The arguments of a message, as they are typed.
#[derive(Args)]
pub(super) struct Arguments {
    /// Values of its arguments, in their order
    #[arg(value_name = "VALUE", allow_negative_numbers = true)]
    values: Vec<String>,

    /// The value of one argument, by its name or its position
    #[arg(long = "arg", value_name = "NAME=VALUE", value_parser = name_and_value)]
    named: Vec<(String, String)>,
}

impl Arguments {
    /// The message with the values that were passed.
    pub(super) fn message(&self, code: Code) -> Result<Message, Failure> {
        let declared = code.args();
        if self.values.len() > declared.len() {
            return Err(too_many(code, self.values.len()));
        }
        let mut passed: Vec<Option<Value>> = vec![None; declared.len()];
        let by_position = self.values.iter().enumerate();
        let by_position = by_position.map(|(at, text)| Ok((at, text)));
        let by_name = self.named.iter().map(|(name, text)| {
            let at = code
                .argument(name)
                .ok_or_else(|| unknown_argument(code, name))?;
            Ok::<_, Failure>((at, text))
        });
        for each in by_position.chain(by_name) {
            let (at, text) = each?;
            if let (Some(argument), Some(place)) = (declared.get(at), passed.get_mut(at))
                && place.replace(value(code, argument, text)?).is_some()
            {
                let message = format!("the argument `{}` of {code} is passed twice", argument.name);
                return Err(Failure::new(message));
            }
        }
        let named = declared.iter().zip(passed);
        let named = named.filter_map(|(argument, value)| Some((argument.name, value?)));
        Ok(Message::from_args(code, named))
    }
}

/// The values that were passed: an object, `null` where one is missing.
pub(super) struct Passed<'a>(pub(super) &'a Message);

impl Serialize for Passed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.args())
    }
}

/// The value of an argument from what was typed for it.
fn value(code: Code, argument: &Argument, text: &str) -> Result<Value, Failure> {
    match argument.kind {
        ArgumentKind::String => Ok(Value::from(text)),
        ArgumentKind::Number => {
            let number = text.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(Value::Number).ok_or_else(|| {
                Failure::with_tip(
                    format!(
                        "the argument `{}` of {code} is a number, and `{}` is none",
                        argument.name,
                        text.escape_debug(),
                    ),
                    "write digits, with a point before a fraction: 1234.5",
                )
            })
        }
    }
}

fn unknown_argument(code: Code, name: &str) -> Failure {
    let name = name.escape_debug();
    Failure::new(format!("{code} has no argument `{name}`; {}", takes(code)))
}

fn too_many(code: Code, count: usize) -> Failure {
    let were = if count == 1 {
        "1 value was"
    } else {
        &format!("{count} values were")
    };
    Failure::new(format!("{were} passed to {code}; {}", takes(code)))
}

/// What a code takes, in words that end a sentence.
fn takes(code: Code) -> String {
    match code.args() {
        [] => "it takes no arguments".to_owned(),
        declared => format!(
            "it takes {}",
            names(declared.iter().map(|argument| argument.name))
        ),
    }
}

/// Names of arguments in a sentence.
pub(super) fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn name_and_value(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
