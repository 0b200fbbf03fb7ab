//! Problem details (RFC 9457).

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::catalog::{Body, BodyContent, ErrorBody, LocalizedError};
use crate::runtime::{Value, inert};

impl Body {
    /// Problem details (RFC 9457), with the extension members `code`, `locale`, `args` and
    /// `errors`. Its schema is `docs/schemas/problem.json`.
    pub const PROBLEM: Self = Self::new(&ProblemBody);
}

/// The format of problem details.
#[derive(Debug)]
struct ProblemBody;

impl ErrorBody for ProblemBody {
    fn name(&self) -> &'static str {
        "problem"
    }

    fn media_type(&self) -> &'static str {
        "application/problem+json"
    }

    fn schema(&self) -> &'static str {
        include_str!("../../docs/schemas/problem.json")
    }

    fn has_title(&self) -> bool {
        true
    }

    fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
        // Writing strings and numbers to a vector cannot fail.
        let _ = serde_json::to_writer(out, &Problem(content));
    }
}

struct Problem<'a>(&'a BodyContent<'a>);

impl Serialize for Problem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (content, errors) = (self.0, self.0.errors());
        // A single error without a pointer is complete at the top level.
        let listed = errors.len() > 1 || errors.iter().any(|error| error.pointer().is_some());
        let mut body = serializer.serialize_struct("Problem", 9)?;
        match (content.base_url(), errors.first()) {
            (Some(base_url), Some(first)) => body.serialize_field(
                "type",
                &Formatted(format_args!("{base_url}/errors/{}", first.code())),
            )?,
            _ => body.serialize_field("type", "about:blank")?,
        }
        if let Some(title) = content.title() {
            body.serialize_field("title", &title.text)?;
        }
        body.serialize_field("status", &content.status())?;
        if let Some(first) = errors.first() {
            body.serialize_field("detail", first.text())?;
        }
        if let Some(instance) = content.instance() {
            body.serialize_field("instance", instance)?;
        }
        if let Some(first) = errors.first() {
            members(first, &mut body)?;
        }
        if listed {
            body.serialize_field("errors", &ErrorList(errors))?;
        }
        body.end()
    }
}

/// The extension members of each error.
fn members<B: SerializeStruct>(error: &LocalizedError<'_>, body: &mut B) -> Result<(), B::Error> {
    body.serialize_field("code", error.code())?;
    body.serialize_field("locale", &error.locale())?;
    if error.args().next().is_some() {
        body.serialize_field("args", &ArgumentMembers(error))?;
    }
    Ok(())
}

struct ErrorList<'a>(&'a [LocalizedError<'a>]);

impl Serialize for ErrorList<'_> {
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
struct ArgumentMembers<'a>(&'a LocalizedError<'a>);

impl Serialize for ArgumentMembers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let passed = self.0.args();
        serializer.collect_map(passed.map(|(name, value)| (name, ArgumentMember(value))))
    }
}

/// A value whose control characters are visible, as in the text of a message.
struct ArgumentMember<'a>(&'a Value);

impl Serialize for ArgumentMember<'_> {
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
