//! The events of the log, which never contain anything that a client sent.

use std::fmt;
use std::io;

use fluent_catalog::{Diagnostic, inert};
use serde_json::{Value, json};

/// The most diagnostics of a folder that are logged.
const MOST_DIAGNOSTICS: usize = 20;

/// The service accepts requests.
pub(super) fn listening(address: impl fmt::Display) {
    tracing::info!(event = "listening", %address, "listening on http://{address}");
}

/// An edit is live.
pub(crate) fn reloaded(locales: usize) {
    tracing::info!(event = "reloaded", locales, "reloaded: {locales} languages");
}

/// An edit is not live because of these diagnostics; the previous texts stay.
pub(crate) fn refused(diagnostics: &[Diagnostic]) {
    let faults = faults(diagnostics);
    let lines = diagnostics.iter().take(MOST_DIAGNOSTICS);
    let lines: Vec<_> = lines.map(ToString::to_string).collect();
    let lines = lines.join("; ");
    let more = match diagnostics.len().saturating_sub(MOST_DIAGNOSTICS) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    tracing::error!(
        event = "refused",
        %faults,
        "edit refused, the previous texts stay: {lines}{more}"
    );
}

/// The service does not start because of these diagnostics.
pub(crate) fn not_started(diagnostics: &[Diagnostic]) {
    let faults = faults(diagnostics);
    tracing::error!(event = "not-started", %faults, "the folder has errors");
}

fn faults(diagnostics: &[Diagnostic]) -> Value {
    let first = diagnostics.iter().take(MOST_DIAGNOSTICS);
    let faults = first.map(|diagnostic| diagnostic_as_json(diagnostic, &diagnostic.file));
    Value::Array(faults.collect())
}

/// The service accepts no more requests.
pub(super) fn stopping() {
    tracing::info!(
        event = "stopping",
        "stopping: finishing the requests in progress"
    );
}

/// The service has ended.
pub(super) fn stopped() {
    tracing::info!(event = "stopped", "stopped");
}

/// A connection cannot be accepted now.
pub(super) fn not_accepted(reason: &io::Error) {
    tracing::warn!(event = "not-accepted", %reason, "cannot accept a connection: {reason}");
}

/// A diagnostic for programs, with this name of its file.
pub(crate) fn diagnostic_as_json(diagnostic: &Diagnostic, file: &str) -> Value {
    let message = match &diagnostic.help {
        Some(help) => format!("{} {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "file": inert(file),
        "line": diagnostic.start.line,
        "column": diagnostic.start.column,
        "rule": diagnostic.rule,
        "message": inert(&message),
    })
}
