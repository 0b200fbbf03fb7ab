//! The Hubster body: the error body that the documentation of the Hubster API describes.
//!
//! `{"status":400,"errors":[{"code":301,"description":"Required property is missing. (code: PRT000301)"}]}`

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::catalog::{BodyContent, ErrorBody, LocalizedError};

/// The format of the Hubster body.
#[derive(Debug)]
pub(crate) struct HubsterBody;

impl ErrorBody for HubsterBody {
    fn name(&self) -> &'static str {
        "hubster"
    }

    fn media_type(&self) -> &'static str {
        "application/json"
    }

    fn schema(&self) -> &'static str {
        include_str!("../../docs/schemas/hubster.json")
    }

    fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
        // Writing strings and numbers to a vector cannot fail.
        let _ = serde_json::to_writer(out, &Hubster(content));
    }
}

struct Hubster<'a>(&'a BodyContent<'a>);

impl Serialize for Hubster<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut body = serializer.serialize_struct("Hubster", 2)?;
        body.serialize_field("status", &self.0.status())?;
        body.serialize_field("errors", &HubsterErrors(self.0.errors()))?;
        body.end()
    }
}

struct HubsterErrors<'a>(&'a [LocalizedError<'a>]);

impl Serialize for HubsterErrors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(HubsterError))
    }
}

struct HubsterError<'a>(&'a LocalizedError<'a>);

impl Serialize for HubsterError<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("Error", 2)?;
        // A code without digits at its end has no number.
        error.serialize_field("code", &self.0.number().unwrap_or(0))?;
        error.serialize_field("description", &HubsterDescription(self.0))?;
        error.end()
    }
}

struct HubsterDescription<'a>(&'a LocalizedError<'a>);

impl Serialize for HubsterDescription<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (text, code) = (self.0.text(), self.0.code());
        serializer.collect_str(&format_args!("{text} (code: {code})"))
    }
}
