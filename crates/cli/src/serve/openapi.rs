//! `GET /openapi.json`: the description of the service (OpenAPI 3.1).

use serde_json::{Map, Value, json};

use fluent_catalog::{Argument, ArgumentKind, Body, Catalog, CodeRef};

use super::settings::Settings;

/// The description, except for what differs between catalogs.
const TEMPLATE: &str = include_str!("openapi.json");

/// The description of the service for a catalog.
pub(super) fn describe(catalog: &Catalog, settings: &Settings) -> Value {
    let table = catalog.table();
    let mut description: Value = parse(TEMPLATE);
    let title = format!("The error codes of {}", table.name());
    description["info"]["title"] = title.into();
    description["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    let url = match settings.base_url.as_str() {
        "" => "/",
        base_url => base_url,
    };
    description["servers"] = json!([{"url": url}]);
    // A form sends an empty value where nothing is selected.
    let services = table.services().iter();
    let services = services.flat_map(|service| [service.prefix(), service.name()]);
    let services: Vec<_> = services.chain([""]).collect();
    if let Some(code) = table.codes().max_by_key(|code| code.args().len()) {
        let paths = &mut description["paths"];
        let parameters = &mut paths["/errors/{code}"]["get"]["parameters"];
        parameters[2]["examples"]["known"]["value"] = code.as_str().into();
        let body = &mut paths["/render"]["post"]["requestBody"]["content"]["application/json"];
        body["examples"]["known"]["value"] = json!([render_request(code)]);
    }
    let components = &mut description["components"];
    components["schemas"]["Service"]["enum"] = json!(services);
    // The catalog's own is the one of its media type.
    for body in [Body::PROBLEM, catalog.body()] {
        let name = component(body);
        let content = &mut components["responses"]["Refusal"]["content"][body.media_type()];
        content["schema"]["$ref"] = format!("#/components/schemas/{name}").into();
        components["schemas"][&name] = within(&name, parse(body.schema()));
    }
    description
}

/// The request for a code, with a value for each of its arguments.
fn render_request(code: CodeRef<'_>) -> Value {
    let value = |argument: &Argument| match argument.kind() {
        ArgumentKind::Number => json!(3),
        _ => json!("example"),
    };
    let args = code.args().iter();
    let args: Map<String, Value> = args
        .map(|argument| (argument.name().to_owned(), value(argument)))
        .collect();
    json!({"code": code, "args": args})
}

/// The name of the schema of a body, such as `ProblemBody`.
fn component(body: Body) -> String {
    let (first, rest) = body.name().split_at_checked(1).unwrap_or_default();
    format!("{}{rest}Body", first.to_uppercase())
}

/// A schema with its references changed to its new location.
fn within(name: &str, mut schema: Value) -> Value {
    if let Value::Object(members) = &mut schema {
        members.remove("$schema");
    }
    let here = format!("\"#/components/schemas/{name}/$defs/");
    parse(&schema.to_string().replace("\"#/$defs/", &here))
}

/// Parses a built-in file, which the tests validate.
fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
