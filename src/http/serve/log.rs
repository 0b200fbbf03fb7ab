//! The log: a line an event on standard error, for people or for programs.

use std::fmt;
use std::io::{self, Write};

use serde_json::{Map, Value};

use crate::bidi::inert;
use crate::fault::Fault;

/// What a line of the log looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// Words.
    #[default]
    Text,
    /// A JSON object.
    Json,
}

/// The log. What a request says never comes here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Log {
    pub(crate) format: Format,
}

/// The most faults of a refused edit that are logged.
const MOST_FAULTS: usize = 20;

impl Log {
    /// The service takes requests.
    pub(crate) fn listening(self, address: impl fmt::Display) {
        let text = format!("listening on http://{address}");
        self.write(
            "info",
            "listening",
            &text,
            [("address", address.to_string().into())],
        );
    }

    /// An edit is live.
    pub(crate) fn reloaded(self, locales: usize) {
        let text = format!("reloaded: {locales} languages");
        self.write("info", "reloaded", &text, [("locales", locales.into())]);
    }

    /// An edit is not live, because of these faults; the texts from before it stay.
    pub(crate) fn refused(self, faults: &[Fault]) {
        let shown = faults.iter().take(MOST_FAULTS);
        let lines: Vec<_> = shown.clone().map(Fault::to_string).collect();
        let more = faults.len().saturating_sub(MOST_FAULTS);
        let more = if more > 0 {
            format!("; and {more} more")
        } else {
            String::new()
        };
        let text = format!(
            "edit refused, the texts before it stay: {}{more}",
            lines.join("; ")
        );
        let faults: Vec<_> = shown
            .map(|fault| fault_as_json(fault, fault.file()))
            .collect();
        self.write("error", "refused", &text, [("faults", faults.into())]);
    }

    /// The service takes no more requests.
    pub(crate) fn stopping(self) {
        self.write(
            "info",
            "stopping",
            "stopping: requests under way are finished",
            [],
        );
    }

    /// The service has ended.
    pub(crate) fn stopped(self) {
        self.write("info", "stopped", "stopped", []);
    }

    /// A connection cannot be taken now.
    pub(crate) fn not_accepted(self, error: &io::Error) {
        let text = format!("cannot take a connection: {error}");
        self.write(
            "warning",
            "not-accepted",
            &text,
            [("reason", error.to_string().into())],
        );
    }

    fn write<const N: usize>(
        self,
        level: &str,
        event: &str,
        text: &str,
        members: [(&str, Value); N],
    ) {
        let line = match self.format {
            Format::Text => format!("{level}: {}", inert(text)),
            Format::Json => {
                let common = [("level", level.into()), ("event", event.into())];
                let members = common.into_iter().chain(members);
                let members = members.map(|(name, value)| (name.to_owned(), value));
                Value::Object(members.collect::<Map<_, _>>()).to_string()
            }
        };
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}

/// A fault for programs; the file as it is to be named to them.
pub(super) fn fault_as_json(fault: &Fault, file: &str) -> Value {
    serde_json::json!({
        "file": inert(file),
        "line": fault.line(),
        "column": fault.column(),
        "message": inert(fault.message()),
    })
}
