//! SARIF 2.1.0 (OASIS), which code scanning reads.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{
    super::{Finding, RULES, Rule, Severity},
    Judged,
};

/// Writes one log with one run: all rules, and each finding as a result.
///
/// # Errors
/// Those of the writer.
pub fn sarif(out: &mut dyn Write, files: &[Judged]) -> io::Result<()> {
    let results: Vec<Value> = files
        .iter()
        .flat_map(|file| &file.findings)
        .map(result)
        .collect();
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
        "defaultConfiguration": { "level": level(rule.severity) },
    })
}

fn result(finding: &Finding) -> Value {
    let text = match &finding.suggestion {
        Some(suggestion) => format!("{} {suggestion}", finding.message),
        None => finding.message.clone(),
    };
    let names = finding
        .id
        .iter()
        .map(|id| json!({ "fullyQualifiedName": id }));
    json!({
        "ruleId": finding.rule,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule),
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri(&finding.file) },
                "region": {
                    "startLine": finding.line,
                    "startColumn": finding.column,
                    "endLine": finding.end_line,
                    "endColumn": finding.end_column,
                },
            },
            "logicalLocations": names.collect::<Vec<_>>(),
        }],
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI reference (RFC 3986): what may not stand in a segment is percent-encoded.
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
