//! Problem details (RFC 9457).

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::localized::{Localized, LocalizedError};
use crate::catalog::Message;
use crate::runtime::{Value, inert};

pub(super) fn serialize<S: Serializer>(
    localized: &Localized<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let errors = localized.errors();
    // A single error without a pointer is complete at the top level.
    let listed = errors.len() > 1 || errors.iter().any(|error| error.pointer().is_some());
    let mut body = serializer.serialize_struct("Problem", 9)?;
    match (localized.base_url(), errors.first()) {
        (Some(base_url), Some(first)) => body.serialize_field(
            "type",
            &Formatted(format_args!("{base_url}/errors/{}", first.code())),
        )?,
        _ => body.serialize_field("type", "about:blank")?,
    }
    if let Some(title) = localized.title() {
        body.serialize_field("title", &title.text)?;
    }
    body.serialize_field("status", &localized.status())?;
    if let Some(first) = errors.first() {
        body.serialize_field("detail", first.text())?;
    }
    if let Some(instance) = localized.instance() {
        body.serialize_field("instance", instance)?;
    }
    if let Some(first) = errors.first() {
        members(first, &mut body)?;
    }
    if listed {
        body.serialize_field("errors", &Listed(errors))?;
    }
    body.end()
}

/// The extension members of each error.
fn members<B: SerializeStruct>(error: &LocalizedError<'_>, body: &mut B) -> Result<(), B::Error> {
    body.serialize_field("code", &error.code())?;
    body.serialize_field("locale", &error.locale())?;
    if error.message().args().any(|(_, value)| value.is_some()) {
        body.serialize_field("args", &Arguments(error.message()))?;
    }
    Ok(())
}

struct Listed<'a>(&'a [LocalizedError<'a>]);

impl Serialize for Listed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(ErrorMember))
    }
}

struct ErrorMember<'a>(&'a LocalizedError<'a>);

impl Serialize for ErrorMember<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("Error", 5)?;
        error.serialize_field("detail", self.0.text())?;
        members(self.0, &mut error)?;
        if let Some(pointer) = self.0.pointer() {
            error.serialize_field("pointer", &inert(pointer))?;
        }
        error.end()
    }
}

/// The arguments that were passed, by name.
struct Arguments<'a>(&'a Message);

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let passed = self.0.args();
        serializer.collect_map(passed.filter_map(|(name, value)| Some((name, Argument(value?)))))
    }
}

/// A value whose control characters are visible, as in the text of a message.
struct Argument<'a>(&'a Value);

impl Serialize for Argument<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(&inert(text)),
            number => number.serialize(serializer),
        }
    }
}

/// A formatted text, serialized without an intermediate `String`.
struct Formatted<'a>(std::fmt::Arguments<'a>);

impl Serialize for Formatted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
