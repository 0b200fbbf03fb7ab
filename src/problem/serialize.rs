//! Localized errors as a body, by any serializer of serde.

use serde::{Serialize, Serializer};

use crate::catalog::Body;
use crate::problem::localized::Localized;
use crate::problem::{hubster, rfc9457};

impl Serialize for Localized<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.body() {
            Body::Problem => rfc9457::serialize(self, serializer),
            Body::Hubster => hubster::serialize(self, serializer),
        }
    }
}
