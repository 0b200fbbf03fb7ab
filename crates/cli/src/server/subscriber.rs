//! The log as lines on standard error: text for people, or JSON for programs.

use std::fmt;
use std::io::{self, Write};

use clap::ValueEnum;
use fluent_catalog::inert;
use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

/// The field of the text of an event.
const MESSAGE: &str = "message";

/// The fields whose text is JSON already: `tracing` has no arrays.
const JSON_FIELDS: [&str; 1] = ["faults"];

/// The format of the log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// A sentence per event
    #[default]
    Text,
    /// One JSON object per line
    Json,
}

/// The lowest level of the events that are logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogLevel {
    /// Refused edits only
    Error,
    /// Also connections that cannot be accepted
    Warning,
    /// Also start, edits and end
    #[default]
    Info,
    /// Also each request, by its route and status
    Debug,
}

/// Writes the events of this crate to standard error from now on; where the program has a
/// subscriber of its own, they go there.
pub(crate) fn log_to_stderr(format: LogFormat, level: LogLevel) {
    let level = match level {
        LogLevel::Error => Level::ERROR,
        LogLevel::Warning => Level::WARN,
        LogLevel::Info => Level::INFO,
        LogLevel::Debug => Level::DEBUG,
    };
    let lines = LineLayer { format, level };
    let _ = tracing_subscriber::registry().with(lines).try_init();
}

/// A layer that writes a line per event.
struct LineLayer {
    format: LogFormat,
    level: Level,
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for LineLayer {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        let is_own = metadata.target().starts_with(env!("CARGO_CRATE_NAME"));
        is_own && *metadata.level() <= self.level
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut members = Members::default();
        attributes.record(&mut members);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(members);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut spans = Members::default();
        for span in context.event_scope(event).into_iter().flatten() {
            if let Some(Members(own)) = span.extensions().get() {
                spans.0.extend(own.clone());
            }
        }
        let mut members = Members::default();
        event.record(&mut members);
        let level = match *event.metadata().level() {
            Level::ERROR => "error",
            Level::WARN => "warning",
            Level::INFO => "info",
            _ => "debug",
        };
        let line = match self.format {
            LogFormat::Text => format!("{level}: {}", inert(&members.text(&spans))),
            LogFormat::Json => members.json(level, spans),
        };
        // Nothing can be done where standard error is closed.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }
}

/// The fields of an event, and of the spans around it, as the members of an object.
#[derive(Default)]
struct Members(Map<String, Value>);

impl Members {
    /// The text of the event, after the values of the spans around it.
    fn text(&self, spans: &Self) -> String {
        let values = spans.0.values().filter_map(Value::as_str);
        let message = self.0.get(MESSAGE).and_then(Value::as_str);
        let words: Vec<_> = values.chain(message).collect();
        words.join(" ")
    }

    fn json(mut self, level: &str, spans: Self) -> String {
        self.0.extend(spans.0);
        self.0.remove(MESSAGE);
        self.0.insert("level".to_owned(), level.into());
        Value::Object(self.0).to_string()
    }
}

impl Members {
    fn insert(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Members {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.insert(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.insert(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.insert(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.insert(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let text = format!("{value:?}");
        match serde_json::from_str::<Value>(&text) {
            Ok(json) if JSON_FIELDS.contains(&field.name()) => self.insert(field, json),
            _ => self.insert(field, text),
        }
    }
}
