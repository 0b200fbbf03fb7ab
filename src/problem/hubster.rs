//! The Hubster body: the error body that the documentation of the Hubster API describes.
//!
//! `{"status":400,"errors":[{"code":301,"description":"Required property is missing. (code: PRT000301)"}]}`

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::localized::{Localized, LocalizedError};

pub(super) fn serialize<S: Serializer>(
    localized: &Localized<'_>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut body = serializer.serialize_struct("Hubster", 2)?;
    body.serialize_field("status", &localized.status())?;
    body.serialize_field("errors", &Numbered(localized.errors()))?;
    body.end()
}

struct Numbered<'a>(&'a [LocalizedError<'a>]);

impl Serialize for Numbered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(One))
    }
}

struct One<'a>(&'a LocalizedError<'a>);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("Error", 2)?;
        // A code without digits at its end has no number.
        error.serialize_field("code", &self.0.code().number().unwrap_or(0))?;
        error.serialize_field("description", &Described(self.0))?;
        error.end()
    }
}

struct Described<'a>(&'a LocalizedError<'a>);

impl Serialize for Described<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (text, code) = (self.0.text(), self.0.code().as_str());
        serializer.collect_str(&format_args!("{text} (code: {code})"))
    }
}
