//! Whether the files of a catalog are right, as a program must have them: what makes a text
//! unreadable, unreachable or impossible to render.

use std::collections::HashSet;

use crate::compile::compile;
use crate::fault::Fault;
use crate::ftl::{Document, Entry, Kind, Pattern, Target};
use crate::index::{Index, place};
use crate::locale::Direction;
use crate::plural::Plurals;
use crate::source::{File, LocaleFiles, Source};
use crate::table::{Argument, Table};

/// All faults of all files; linear in their size.
pub(crate) fn verify(table: &'static Table, source: &Source) -> Vec<Fault> {
    let mut faults = source.faults.clone();
    for locale in &source.locales {
        verify_locale(table, locale, &mut faults);
    }
    faults
}

/// The codes and statuses for which a locale has no text of its own.
pub(crate) fn missing(table: &'static Table, locale: &LocaleFiles) -> Vec<String> {
    let index = Index::new(table, locale);
    let has = |id: &str| index.named(id).is_some();
    let codes = table
        .rows
        .iter()
        .filter(|row| !has(row.code) && !row.shared.is_some_and(has));
    let statuses = table
        .statuses
        .iter()
        .map(|status| format!("status-{status}"));
    codes
        .map(|row| row.code.to_owned())
        .chain(statuses.filter(|id| !has(id)))
        .collect()
}

fn verify_locale(table: &'static Table, locale: &LocaleFiles, faults: &mut Vec<Fault>) {
    let before = faults.len();
    let mut documents = Vec::new();
    for file in &locale.files {
        match text(file) {
            Ok(text) => documents.push((file, Document::parse(text))),
            Err(fault) => faults.push(fault),
        }
    }
    let index = Index::new(table, locale);
    let plurals = Plurals::new(locale.tag.as_str());
    // What a file lays over may define what it refers to.
    let mut referred = HashSet::new();
    for (_, document) in &documents {
        for entry in document.entries() {
            for (_, value) in entry.patterns() {
                for reference in document.references(&value.pattern) {
                    if let Target::Message(id, _) = reference.target {
                        referred.insert(id);
                    }
                }
            }
        }
    }
    for (file, document) in &documents {
        let mut judge = Judge {
            table,
            index: &index,
            referred: &referred,
            file,
            document,
            faults,
        };
        judge.syntax();
        judge.entries();
        // What is broken by itself is not compiled to say so once more; nor is what it lies over.
        if judge.faults.len() == before {
            judge.compiles(&plurals, Direction::of(locale.tag.as_str()));
        }
    }
}

/// The text of a file, which is UTF-8 without a byte order mark.
fn text(file: &File) -> Result<&str, Fault> {
    let fault = |line, column, message: String| Fault {
        file: file.path.clone(),
        line,
        column,
        message,
    };
    let text = str::from_utf8(&file.bytes).map_err(|error| {
        let valid = file.bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = str::from_utf8(valid).unwrap_or_default();
        let line = valid.matches('\n').count() + 1;
        let column = valid
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .chars()
            .count()
            + 1;
        fault(
            line,
            column,
            "not UTF-8: save the file in the encoding UTF-8".to_owned(),
        )
    })?;
    if text.starts_with('\u{feff}') {
        let message =
            "a byte order mark, which hides the first entry: save the file as UTF-8 without it";
        return Err(fault(1, 1, message.to_owned()));
    }
    Ok(text)
}

struct Judge<'j, 't> {
    table: &'static Table,
    index: &'j Index<'t>,
    /// The messages that others of the locale refer to.
    referred: &'j HashSet<&'t str>,
    file: &'j File,
    document: &'j Document<'t>,
    faults: &'j mut Vec<Fault>,
}

impl Judge<'_, '_> {
    fn fault(&mut self, offset: usize, message: String) {
        let position = self.document.position(offset);
        self.faults.push(Fault {
            file: self.file.path.clone(),
            line: position.line,
            column: position.column,
            message,
        });
    }

    fn syntax(&mut self) {
        for error in self.document.errors() {
            let message = match &error.suggestion {
                Some(suggestion) => format!("{} {suggestion}", error.message),
                None => error.message.clone(),
            };
            self.fault(error.span.start, message);
        }
        for cycle in self.document.cycles() {
            let message = "refers back to the entry that it stands in: write the text itself here";
            self.fault(cycle.reference.span.start, message.to_owned());
        }
    }

    fn entries(&mut self) {
        let mut seen = HashSet::new();
        for entry in self.document.entries() {
            // fluent-bundle keeps messages and terms under one name.
            if !seen.insert(entry.id) {
                let message = format!("`{}` stands twice: keep one of the two entries", entry.id);
                self.fault(entry.id_span.start, message);
            }
            let declared = self.declared(entry);
            for (_, value) in entry.patterns() {
                self.references(&value.pattern, declared.as_deref());
            }
        }
    }

    /// The arguments that an entry may use; `None` where any name may stand.
    fn declared(&mut self, entry: &Entry<'_>) -> Option<Vec<Argument>> {
        if entry.kind == Kind::Term {
            return None;
        }
        if let Some(place) = place(self.table, entry.id.as_bytes()) {
            return Some(
                self.table
                    .rows
                    .get(place)
                    .map_or_else(Vec::new, |row| row.args.to_vec()),
            );
        }
        let sharing = self
            .table
            .rows
            .iter()
            .filter(|row| row.shared == Some(entry.id));
        let mut sharing = sharing.peekable();
        if sharing.peek().is_some() {
            return Some(sharing.flat_map(|row| row.args).copied().collect());
        }
        if !self.referred.contains(entry.id) {
            let message = match self.nearest(entry.id) {
                Some(nearest) => format!("unknown id `{}`: did you mean `{nearest}`?", entry.id),
                None => format!(
                    "unknown id `{}`: no code has it; remove the entry, or add the code in Rust",
                    entry.id
                ),
            };
            self.fault(entry.id_span.start, message);
        }
        None
    }

    fn references(&mut self, pattern: &Pattern<'_>, declared: Option<&[Argument]>) {
        for reference in self.document.references(pattern) {
            let message = match reference.target {
                Target::Variable(name) => match declared {
                    Some(known) if known.iter().all(|argument| argument.name != name) => {
                        let known: Vec<_> = known.iter().map(|argument| argument.name).collect();
                        unknown_argument(name, &known)
                    }
                    _ => continue,
                },
                Target::Message(id, _) if self.index.named(id).is_none() => {
                    format!(
                        "refers to the message `{id}`, which this language does not have: add it, or write its text here"
                    )
                }
                Target::Term(id, _) if self.index.named(&format!("-{id}")).is_none() => {
                    format!(
                        "refers to the term `-{id}`, which this language does not have: add it, or write its text here"
                    )
                }
                Target::Function(name) if name != "NUMBER" => {
                    format!("unknown function `{name}`: the only one is `NUMBER`")
                }
                _ => continue,
            };
            self.fault(reference.span.start, message);
        }
    }

    fn compiles(&mut self, plurals: &Plurals, direction: Direction) {
        for entry in self.document.entries() {
            if entry.kind == Kind::Term || entry.value.is_none() {
                continue;
            }
            let Some(bytes) = self.index.named(entry.id) else {
                continue;
            };
            if compile(bytes, self.index, &[], plurals, direction).is_none() {
                let message = "cannot be rendered: it refers back to itself, to an attribute that is not there, or to more than 100 placeables; write its text here";
                self.fault(entry.id_span.start, message.to_owned());
            }
        }
    }

    fn nearest(&self, id: &str) -> Option<&'static str> {
        let codes = self.table.rows.iter().map(|row| row.code);
        let shared = self.table.rows.iter().filter_map(|row| row.shared);
        let distance = |known: &str| strsim::damerau_levenshtein(known, id);
        let near = codes.chain(shared).map(|known| (distance(known), known));
        near.filter(|(distance, known)| *distance <= known.len() / 3)
            .min()
            .map(|(_, known)| known)
    }
}

fn unknown_argument(name: &str, known: &[&str]) -> String {
    if known.is_empty() {
        return format!("unknown argument `${name}`: this message has none, write plain text");
    }
    let known: Vec<_> = known.iter().map(|known| format!("`${known}`")).collect();
    format!(
        "unknown argument `${name}`: the message has {}",
        known.join(" and ")
    )
}
