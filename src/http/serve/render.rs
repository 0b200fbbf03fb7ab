//! `POST /render`: errors in, the body of their response out.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::extract::State;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

use super::router::Shared;
use super::settings::Settings;
use crate::catalog::Catalog;
use crate::code::Code;
use crate::engine;
use crate::message::Message;
use crate::problem::{Errors, Located};
use crate::table::{Argument, ArgumentKind, Table};
use crate::value::Value;

/// How many characters of an unknown name are said again.
const LONGEST_ECHO: usize = 64;

/// The errors that a request asks for, else why it is refused; both are errors to answer with.
pub(super) async fn render(
    State(Shared { settings, .. }): State<Shared>,
    request: Request,
) -> Errors {
    let catalog = request.extensions().get::<Catalog>().cloned();
    let rendered = match catalog {
        Some(catalog) => read(catalog.table(), &settings, request).await,
        None => Err(engine::SRV500001.into()),
    };
    rendered.unwrap_or_else(|refused| refused)
}

async fn read(
    table: &'static Table,
    settings: &Settings,
    request: Request,
) -> Result<Errors, Errors> {
    let (parts, body) = request.into_parts();
    if !is_json(&parts.headers) {
        return Err(engine::SRV415001.into());
    }
    let text = text(&parts.headers, body, settings.body_bytes).await?;
    let elements: Vec<&RawValue> = serde_json::from_slice(&text).map_err(malformed)?;
    if elements.len() > settings.errors {
        return Err(Message::from(engine::SRV422003 {
            limit: settings.errors,
        })
        .into());
    }
    let mut errors = Vec::with_capacity(elements.len());
    let mut refused = Vec::new();
    for (at, element) in elements.into_iter().enumerate() {
        match Requested::parse(element, at, table) {
            Ok(error) => errors.push(error),
            Err(faults) => refused.extend(faults),
        }
    }
    refused.truncate(settings.errors);
    Errors::check(refused)?;
    match Errors::check(errors) {
        Ok(()) => Err(engine::SRV422002.into()),
        Err(errors) => Ok(errors),
    }
}

/// Whether the body is declared as JSON (RFC 9110 §8.3, RFC 6839 §3.1).
fn is_json(headers: &HeaderMap) -> bool {
    let Some(Ok(value)) = headers.get(CONTENT_TYPE).map(|value| value.to_str()) else {
        return false;
    };
    let media_type = value.split(';').next().unwrap_or_default().trim();
    let media_type = media_type.to_ascii_lowercase();
    let subtype = media_type.strip_prefix("application/").unwrap_or_default();
    subtype == "json" || subtype.ends_with("+json")
}

async fn text(headers: &HeaderMap, body: Body, limit: usize) -> Result<bytes::Bytes, Errors> {
    let too_large = || Errors::from(Message::from(engine::SRV413001 { limit }));
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok());
    let declared = declared.and_then(|value| value.parse::<u64>().ok());
    if declared.is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    to_bytes(body, limit).await.map_err(|_| too_large())
}

fn malformed(error: serde_json::Error) -> Errors {
    match error.is_data() {
        true => engine::SRV422002.into(),
        false => Message::from(engine::SRV422001 {
            line: error.line(),
            column: error.column(),
        })
        .into(),
    }
}

/// One error, as a client asks for it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Requested {
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

impl Requested {
    /// The error, else what is wrong with it, at its place in the body.
    fn parse(
        element: &RawValue,
        at: usize,
        table: &'static Table,
    ) -> Result<Located, Vec<Located>> {
        let requested: Self = serde_json::from_str(element.get())
            .map_err(|_| vec![engine::SRV422004.at(format!("#/{at}"))])?;
        let Some(code) = table.find(&requested.code) else {
            let code = short(requested.code);
            let message = Message::from(engine::SRV422005 { code });
            return Err(vec![message.at(format!("#/{at}/code"))]);
        };
        let message = requested.args.message(code, &format!("#/{at}/args"))?;
        Ok(match requested.pointer {
            Some(pointer) => message.at(pointer),
            None => message.into(),
        })
    }
}

impl Arguments {
    fn message(self, code: Code, pointer: &str) -> Result<Message, Vec<Located>> {
        let mut values: Vec<Option<Value>> = vec![None; code.args().len()];
        let mut faults = Vec::new();
        let (code_text, declared) = (code.as_str(), code.args());
        let mut put = |position: Option<usize>, name: String, value: Json| {
            let known = position.and_then(|at| declared.get(at).zip(values.get_mut(at)));
            match known {
                Some((argument, place)) => match typed(argument, value) {
                    Ok(value) => *place = Some(value),
                    Err(wrong) => {
                        faults.push(wrong(code_text, argument).at(format!("{pointer}/{name}")))
                    }
                },
                None => {
                    let (code, argument) = (code_text, short(name));
                    let unknown = Message::from(engine::SRV422007 { code, argument });
                    faults.push(unknown.at(pointer.to_owned()));
                }
            }
        };
        match self {
            Self::Named(named) => {
                for (name, value) in named {
                    put(code.argument(&name), name, value);
                }
            }
            Self::Positional(listed) => {
                // One that is over tells as much as a thousand.
                for (at, value) in listed.into_iter().take(declared.len() + 1).enumerate() {
                    put(Some(at), at.to_string(), value);
                }
            }
        }
        for (argument, value) in declared.iter().zip(&values) {
            if value.is_none() && faults.is_empty() {
                let (code, argument) = (code_text, argument.name);
                let missing = Message::from(engine::SRV422006 { code, argument });
                faults.push(missing.at(pointer.to_owned()));
            }
        }
        let named = declared.iter().zip(values);
        let named = named.filter_map(|(argument, value)| Some((argument.name, value?)));
        match faults.is_empty() {
            true => Ok(Message::from_args(code, named)),
            false => Err(faults),
        }
    }
}

/// What a client wrote, no longer than it has to be to be known again.
fn short(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST_ECHO) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// What is wrong with a value.
type Wrong = fn(&'static str, &Argument) -> Message;

/// A value of the type that the argument has.
fn typed(argument: &Argument, value: Json) -> Result<Value, Wrong> {
    match (argument.kind, value) {
        (ArgumentKind::String, Json::String(text)) => Ok(Value::from(text)),
        (ArgumentKind::String, _) => Err(|code, argument| {
            let argument = argument.name;
            engine::SRV422008 { code, argument }.into()
        }),
        (ArgumentKind::Number, value) => match value.as_f64() {
            Some(number) => Ok(Value::Number(number)),
            None => Err(|code, argument| {
                let argument = argument.name;
                engine::SRV422009 { code, argument }.into()
            }),
        },
    }
}
