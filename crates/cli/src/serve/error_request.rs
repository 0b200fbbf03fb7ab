//! An error of the body of `POST /render`, and why it is refused.

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

use fluent_catalog::{ArgumentErrorKind, ArgumentKind, CodeRef, Located, Message, Table, Value};

use crate::builtin;

/// The most characters of an unknown name in a refusal.
const LONGEST_ECHO: usize = 64;

/// An error that a client asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ErrorRequest {
    code: String,
    #[serde(default)]
    args: Arguments,
    pointer: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Arguments {
    Named(Map<String, Json>),
    Positional(Vec<Json>),
}

impl Default for Arguments {
    fn default() -> Self {
        Self::Positional(Vec::new())
    }
}

impl ErrorRequest {
    /// Reads the element at an index of the body.
    ///
    /// JSON errors that show only when it is decoded (a number out of range, a lone surrogate,
    /// nesting that is too deep) are refused with their location in the body.
    pub(super) fn parse(element: &RawValue, at: usize, body: &[u8]) -> Result<Self, Located> {
        serde_json::from_str(element.get()).map_err(|error| {
            let refusal = match error.is_data() {
                true => builtin::SRV422004,
                false => {
                    let (line, column) = location(&error, element, body);
                    builtin::SRV422001 { line, column }.into()
                }
            };
            refusal.at(format!("#/{at}"))
        })
    }

    /// The error, else its refusal with the JSON pointer into the body.
    pub(super) fn located(self, at: usize, table: &Table) -> Result<Located, Located> {
        let Some(code) = table.find(&self.code) else {
            let code = truncated(&self.code);
            let message = Message::from(builtin::SRV422005 { code });
            return Err(message.at(format!("#/{at}/code")));
        };
        let message = self.args.message(code, &format!("#/{at}/args"))?;
        Ok(match self.pointer {
            Some(pointer) => message.at(pointer),
            None => message.into(),
        })
    }
}

impl Arguments {
    fn message(self, code: CodeRef<'_>, pointer: &str) -> Result<Message, Located> {
        let pairs = self.pairs(code);
        let mut builder = Message::builder(code);
        for pair in &pairs {
            match scalar(&pair.value) {
                Some(value) => builder = builder.arg(&pair.name, value),
                // No argument has this type.
                None => {
                    let argument = code.argument(&pair.name).and_then(|at| code.args().get(at));
                    if let Some(argument) = argument {
                        let pointer = format!("{pointer}/{}", pair.key);
                        let refusal = wrong_type(code, argument.name(), argument.kind());
                        return Err(refusal.at(pointer));
                    }
                    builder = builder.arg(&pair.name, "");
                }
            }
        }
        builder.build().map_err(|error| {
            let code_text = code.as_str();
            match error.kind() {
                ArgumentErrorKind::Type(name, kind) => {
                    let mut pairs = pairs.iter();
                    let pair = pairs.find(|pair| code.argument(&pair.name) == code.argument(name));
                    let key = pair.map_or(name.as_str(), |pair| pair.key.as_str());
                    wrong_type(code, name, *kind).at(format!("{pointer}/{key}"))
                }
                ArgumentErrorKind::Missing(argument) => {
                    let code = code_text;
                    let refusal = Message::from(builtin::SRV422006 { code, argument });
                    refusal.at(pointer.to_owned())
                }
                ArgumentErrorKind::Duplicate(argument) => {
                    let code = code_text;
                    let refusal = Message::from(builtin::SRV422010 { code, argument });
                    refusal.at(pointer.to_owned())
                }
                ArgumentErrorKind::Unknown(name) => {
                    let argument = pairs.iter().find(|pair| pair.name == *name);
                    let argument = argument.map_or(name.as_str(), |pair| pair.key.as_str());
                    let (code, argument) = (code_text, truncated(argument));
                    let refusal = Message::from(builtin::SRV422007 { code, argument });
                    refusal.at(pointer.to_owned())
                }
                _ => builtin::SRV422004.at(pointer.to_owned()),
            }
        })
    }

    fn pairs(self, code: CodeRef<'_>) -> Vec<Pair> {
        match self {
            Self::Named(named) => {
                let pairs = named.into_iter();
                let pairs = pairs.map(|(name, value)| Pair {
                    key: name.clone(),
                    name,
                    value,
                });
                pairs.collect()
            }
            Self::Positional(values) => {
                // One value too many is enough for the refusal.
                let values = values.into_iter().take(code.args().len() + 1).enumerate();
                let pairs = values.map(|(at, value)| Pair {
                    key: at.to_string(),
                    name: (at + 1).to_string(),
                    value,
                });
                pairs.collect()
            }
        }
    }
}

/// An argument of a request.
struct Pair {
    /// Its member or index in the body.
    key: String,
    /// Its name, or its position from `1`.
    name: String,
    value: Json,
}

/// The line and column in the body of an error in one of its elements.
fn location(error: &serde_json::Error, element: &RawValue, body: &[u8]) -> (usize, usize) {
    // The element is borrowed from the body.
    let start = element.get().as_ptr().addr() - body.as_ptr().addr();
    let before = body.get(..start).unwrap_or_default();
    let lines = before.iter().filter(|byte| **byte == b'\n').count();
    let column = before
        .iter()
        .rev()
        .take_while(|byte| **byte != b'\n')
        .count();
    match error.line() {
        1 => (lines + 1, column + error.column()),
        line => (lines + line, error.column()),
    }
}

/// The value of a string or a number; `None` for other types.
fn scalar(json: &Json) -> Option<Value> {
    match json {
        Json::String(text) => Some(text.as_str().into()),
        Json::Number(number) => number.as_f64().map(Value::from),
        _ => None,
    }
}

fn wrong_type(code: CodeRef<'_>, argument: &str, kind: ArgumentKind) -> Message {
    let code = code.as_str();
    match kind {
        ArgumentKind::Number => builtin::SRV422009 { code, argument }.into(),
        _ => builtin::SRV422008 { code, argument }.into(),
    }
}

/// The text of a client, truncated.
fn truncated(text: &str) -> String {
    match text.char_indices().nth(LONGEST_ECHO) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
