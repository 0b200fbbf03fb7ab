//! How much of the source a language has.

use serde::Serialize;

use super::{Expectations, Finding, Severity, shape::Shape};
use crate::ftl::{Document, Entry, Kind};

/// What became of the source's messages in a language, or in a part of it. Each message counts
/// once: as translated, stale, identical or missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// All messages of the source.
    pub total: usize,
    /// Translated from today's English.
    pub translated: usize,
    /// Translated from an English that has changed since.
    pub stale: usize,
    /// The same as the English: a name perhaps, or not translated yet.
    pub identical: usize,
    /// Not there, or not readable.
    pub missing: usize,
    /// Findings that are errors.
    pub errors: usize,
}

/// What became of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Translated from today's English.
    Translated,
    /// Translated from an English that has changed since.
    Stale,
    /// The same as the English.
    Identical,
    /// Not there, or not readable.
    Missing,
}

impl Coverage {
    /// The share of messages with a translation that is not out of date, in percent, cut to
    /// tenths: 100 only where nothing is stale or missing. Nothing to translate is all of it.
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

/// What became of each message of the source, in its order.
pub fn states<'s>(source: &'s Document<'_>, file: &Document<'_>) -> Vec<(&'s str, State)> {
    let messages = source
        .entries()
        .iter()
        .filter(|entry| entry.kind == Kind::Message);
    messages
        .map(|entry| (entry.id, state(source, entry, file)))
        .collect()
}

/// The coverage of a file in parts, by what `part` says of an id, in the order in which the
/// source has them; the findings of the file are those of [`check`](super::check()).
pub fn coverage(
    source: &Document<'_>,
    file: &Document<'_>,
    findings: &[Finding],
    part: impl Fn(&str) -> String,
) -> Vec<(String, Coverage)> {
    let mut parts: Vec<(String, Coverage)> = Vec::new();
    let mut index = std::collections::HashMap::new();
    let mut place = |parts: &mut Vec<(String, Coverage)>, name: String| {
        *index.entry(name.clone()).or_insert_with(|| {
            parts.push((name, Coverage::default()));
            parts.len() - 1
        })
    };
    for (id, state) in states(source, file) {
        let at = place(&mut parts, part(id));
        if let Some((_, coverage)) = parts.get_mut(at) {
            coverage.count(state);
        }
    }
    for finding in findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
    {
        let name = part(finding.id.as_deref().unwrap_or_default());
        let at = place(&mut parts, name);
        if let Some((_, coverage)) = parts.get_mut(at) {
            coverage.errors += 1;
        }
    }
    parts
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
        ours.is_some_and(|(_, ours)| Shape::of(source, value).reads_like(&Shape::of(file, ours)))
    });
    if same {
        State::Identical
    } else {
        State::Translated
    }
}

impl Expectations<'_> {
    /// The source file that is compared with.
    pub fn source(&self) -> Option<&Document<'_>> {
        self.source.as_ref().map(|source| source.document)
    }
}
