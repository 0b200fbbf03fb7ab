//! How much of the source is translated into a language.

use std::collections::HashMap;

use serde::Serialize;

use crate::analysis::shape::Shape;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::severity::Severity;
use crate::ftl::{Document, Entry, Kind};

/// The state of the source's messages in a language, or in a part of it. Each message counts
/// once: as translated, stale, identical or missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// All messages of the source.
    pub total: usize,
    /// Translated from the current English.
    pub translated: usize,
    /// Translated from an English that has changed since.
    pub stale: usize,
    /// The same as the English: perhaps a name, or not translated yet.
    pub identical: usize,
    /// Absent, or not readable.
    pub missing: usize,
    /// Diagnostics of severity error.
    pub errors: usize,
}

/// The state of one message in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Translated from the current English.
    Translated,
    /// Translated from an English that has changed since.
    Stale,
    /// The same as the English.
    Identical,
    /// Absent, or not readable.
    Missing,
}

impl Coverage {
    /// Returns the share of messages with a translation that is not out of date, in percent,
    /// truncated to tenths: 100 only where nothing is stale or missing, and where there is nothing
    /// to translate.
    pub fn percent(&self) -> f64 {
        if self.total == 0 {
            return 100.0;
        }
        let done = self.translated + self.identical;
        #[expect(
            clippy::cast_precision_loss,
            reason = "tenths of a percent: at most 1000"
        )]
        let tenths = (done * 1000 / self.total) as f64;
        tenths / 10.0
    }

    fn count(&mut self, state: State) {
        self.total += 1;
        match state {
            State::Translated => self.translated += 1,
            State::Stale => self.stale += 1,
            State::Identical => self.identical += 1,
            State::Missing => self.missing += 1,
        }
    }
}

/// Returns the state of each message of the source, in its order; linear in both files.
pub fn states<'s>(source: &'s Document<'_>, file: &Document<'_>) -> Vec<(&'s str, State)> {
    let entries = source.entries().iter();
    let messages = entries.filter(|entry| entry.kind == Kind::Message);
    let states = messages.map(|entry| (entry.id, state(source, entry, file)));
    states.collect()
}

/// Returns the coverage of a file in parts: `part` names the part of an id, and the parts are in
/// the order of the source. The diagnostics are from [`check`](crate::check()). Linear in both
/// files.
///
/// ```
/// use fluent_catalog_check::{SourceFile, coverage};
///
/// let english = SourceFile::new("en.ftl", Some("en"), b"a = One\nb = Two\n");
/// let french = SourceFile::new("fr.ftl", Some("fr"), b"a = Un\n");
/// let (english, french) = (english.parse(), french.parse());
/// let parts = coverage(english.document(), french.document(), &[], |_| String::new());
/// assert_eq!(parts[0].1.percent(), 50.0);
/// ```
pub fn coverage(
    source: &Document<'_>,
    file: &Document<'_>,
    diagnostics: &[Diagnostic],
    part: impl Fn(&str) -> String,
) -> Vec<(String, Coverage)> {
    let mut parts = Parts::default();
    for (id, state) in states(source, file) {
        parts.get_or_insert(part(id)).count(state);
    }
    let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
    for diagnostic in diagnostics.iter().filter(is_error) {
        let id = diagnostic.id.as_deref().unwrap_or_default();
        parts.get_or_insert(part(id)).errors += 1;
    }
    parts.list
}

/// The parts in order, with an index by name.
#[derive(Default)]
struct Parts {
    list: Vec<(String, Coverage)>,
    index: HashMap<String, usize>,
}

impl Parts {
    fn get_or_insert(&mut self, name: String) -> &mut Coverage {
        let number = *self.index.entry(name.clone()).or_insert_with(|| {
            self.list.push((name, Coverage::default()));
            self.list.len() - 1
        });
        &mut self.list[number].1
    }
}

fn state(source: &Document<'_>, english: &Entry<'_>, file: &Document<'_>) -> State {
    let Some(entry) = file.message(english.id).filter(|entry| !entry.broken) else {
        return State::Missing;
    };
    let is_whole = english
        .patterns()
        .all(|(attribute, _)| entry.patterns().any(|(ours, _)| ours == attribute));
    if !is_whole {
        return State::Missing;
    }
    let origins = entry.comment.iter().flat_map(|comment| comment.origins());
    let mut origins = origins.filter_map(|origin| {
        let value = english
            .patterns()
            .find(|(attribute, _)| *attribute == origin.attribute)?
            .1;
        Some((origin, source.written(value)))
    });
    if origins.any(|(origin, today)| !origin.is(&today)) {
        return State::Stale;
    }
    let same = english.patterns().all(|(attribute, value)| {
        let ours = entry.patterns().find(|(ours, _)| *ours == attribute);
        ours.is_some_and(|(_, ours)| Shape::new(source, value).reads_like(&Shape::new(file, ours)))
    });
    if same {
        State::Identical
    } else {
        State::Translated
    }
}
