//! SARIF 2.1.0 (OASIS), the format of code scanning.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::CheckedFile;
use crate::ftl::{Lines, Position};
use crate::{Diagnostic, Edit, RULES, Rule, Severity};

/// The page of all rules; SARIF needs an absolute URL.
const RULES_URL: &str = concat!(
    "https://docs.rs/crate/fluent-catalog-check/",
    env!("CARGO_PKG_VERSION"),
    "/source/docs/rules.md"
);

/// Writes a log with one run: all rules, and one result per diagnostic.
///
/// # Errors
/// The writer fails.
pub fn sarif(out: &mut dyn Write, files: &[CheckedFile]) -> io::Result<()> {
    let results = files.iter().flat_map(|file| {
        let lines = Lines::new(file.file.text());
        let diagnostics = file.diagnostics.iter();
        let results = diagnostics.map(|diagnostic| result(&lines, diagnostic));
        results.collect::<Vec<_>>()
    });
    let results: Vec<Value> = results.collect();
    let rules: Vec<Value> = RULES.iter().map(|rule| descriptor(rule)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": env!("CARGO_PKG_NAME"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": rule.explanation },
        "helpUri": format!("{RULES_URL}#{}", rule.id),
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(lines: &Lines<'_>, diagnostic: &Diagnostic) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{} {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let ids = diagnostic.id.iter();
    let names = ids.map(|id| json!({ "fullyQualifiedName": id }));
    let artifact = json!({ "uri": uri(&diagnostic.file) });
    let mut result = json!({
        "ruleId": diagnostic.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.id == diagnostic.rule),
        "level": level(diagnostic.severity),
        "message": { "text": text },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": artifact,
                "region": region(diagnostic.start, diagnostic.end),
            },
            "logicalLocations": names.collect::<Vec<_>>(),
        }],
    });
    if !diagnostic.edits.is_empty() {
        let edits = diagnostic.edits.iter();
        let replacements = edits.map(|edit| replacement(lines, edit));
        result["fixes"] = json!([{
            "description": { "text": diagnostic.help.as_deref().unwrap_or(&diagnostic.message) },
            "artifactChanges": [{
                "artifactLocation": artifact,
                "replacements": replacements.collect::<Vec<_>>(),
            }],
        }]);
    }
    result
}

fn replacement(lines: &Lines<'_>, edit: &Edit) -> Value {
    let (start, end) = (
        lines.position(edit.span.start),
        lines.position(edit.span.end),
    );
    json!({
        "deletedRegion": region(start, end),
        "insertedContent": { "text": edit.replacement },
    })
}

fn region(start: Position, end: Position) -> Value {
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI reference (RFC 3986): other characters are percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte))
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_uri_references() {
        assert_eq!(uri("locales/fr.ftl"), "locales/fr.ftl");
        assert_eq!(uri("/tmp/a b/é.ftl"), "file:///tmp/a%20b/%C3%A9.ftl");
        assert_eq!(uri("a:b?c#d.ftl"), "a%3Ab%3Fc%23d.ftl");
    }
}
