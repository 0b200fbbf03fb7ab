//! `GET /openapi.json`: what the service offers (OpenAPI 3.1).

use serde_json::{Value, json};

use super::settings::Settings;
use crate::table::Table;

/// The description, but for what differs between catalogs.
const TEMPLATE: &str = include_str!("openapi.json");
const PROBLEM: &str = include_str!("../../../docs/schemas/problem.json");
const DOCUMENTED: &str = include_str!("../../../docs/schemas/documented.json");

/// The description of the service for a catalog.
pub(super) fn describe(table: &Table, settings: &Settings) -> Value {
    let mut description: Value = parse(TEMPLATE);
    let title = format!("The error codes of {}", table.name());
    description["info"]["title"] = title.into();
    description["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    let url = match settings.base_url.as_str() {
        "" => "/",
        base_url => base_url,
    };
    description["servers"] = json!([{"url": url}]);
    let schemas = &mut description["components"]["schemas"];
    schemas["Problem"] = within("Problem", parse(PROBLEM));
    schemas["Documented"] = within("Documented", parse(DOCUMENTED));
    description
}

/// A schema whose references lead to where it stands now.
fn within(name: &str, mut schema: Value) -> Value {
    if let Value::Object(members) = &mut schema {
        members.remove("$schema");
    }
    let here = format!("\"#/components/schemas/{name}/$defs/");
    parse(&schema.to_string().replace("\"#/$defs/", &here))
}

/// Of a file of this crate, which its tests read.
fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
