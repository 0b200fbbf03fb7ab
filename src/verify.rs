//! Whether the files of a catalog are right, as a program must have them: what makes a text
//! unreadable, unreachable or impossible to render.

use std::collections::{HashMap, HashSet};

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
    let locales = source.locales.iter();
    let faults = locales.flat_map(|locale| verify_locale(table, locale));
    source.faults.iter().cloned().chain(faults).collect()
}

/// The codes and statuses for which a locale has no text of its own.
pub(crate) fn missing(table: &'static Table, locale: &LocaleFiles) -> Vec<String> {
    let index = Index::new(table, locale);
    let has = |id: &str| index.named(id).is_some();
    let codes = table
        .rows()
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

fn verify_locale(table: &'static Table, locale: &LocaleFiles) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut documents = Vec::new();
    for file in &locale.files {
        match text(file) {
            Ok(text) => documents.push((file, Document::parse(text))),
            Err(fault) => faults.push(fault),
        }
    }
    let index = Index::new(table, locale);
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
    let judge = |(file, document)| Judge {
        table,
        index: &index,
        referred: &referred,
        file,
        document,
        faults: Vec::new(),
    };
    let mut judges: Vec<_> = documents
        .iter()
        .map(|(file, document)| judge((*file, document)))
        .collect();
    for judge in &mut judges {
        judge.syntax();
        judge.entries();
    }
    // What is broken by itself is not compiled to say so again, nor is what may refer to it.
    if faults.is_empty() && judges.iter().all(|judge| judge.faults.is_empty()) {
        let plurals = Plurals::new(locale.tag.as_str());
        for judge in &mut judges {
            judge.compiles(&plurals, Direction::of(locale.tag.as_str()));
        }
    }
    faults.extend(judges.into_iter().flat_map(|judge| judge.faults));
    faults
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
    faults: Vec<Fault>,
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
        let mut seen = HashMap::new();
        for entry in self.document.entries() {
            // fluent-bundle keeps messages and terms under one name.
            if let Some(first) = seen.insert(entry.id, entry.kind) {
                let name = entry.name();
                let message = match first == entry.kind {
                    true => format!("`{name}` stands twice: keep one of the two entries"),
                    false => format!(
                        "`{name}` is a message and a term, which Fluent cannot tell apart: rename one of them"
                    ),
                };
                self.fault(entry.id_span.start, message);
            }
            let declared = self.declared(entry);
            if declared.is_some() && entry.value.is_none() && !entry.broken {
                let message = format!(
                    "`{id}` has attributes but no text: write it behind `{id} =`",
                    id = entry.id
                );
                self.fault(entry.id_span.start, message);
            }
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
                    .rows()
                    .get(place)
                    .map_or_else(Vec::new, |row| row.args.to_vec()),
            );
        }
        let sharing = self
            .table
            .rows()
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
            let written = self.document.slice(entry.span.clone());
            // An entry of a file that is laid over this one hides it.
            let shown = self
                .index
                .named(&entry.name())
                .filter(|shown| shown.as_ptr() == written.as_ptr());
            if let (Some(bytes), Some(_)) = (shown, &entry.value)
                && let Err(why) = compile(bytes, self.index, &[], plurals, direction)
            {
                let message = format!("`{}` cannot be rendered: {why}", entry.name());
                self.fault(entry.id_span.start, message);
            }
        }
    }

    fn nearest(&self, id: &str) -> Option<&'static str> {
        let codes = self.table.rows().iter().map(|row| row.code);
        let shared = self.table.rows().iter().filter_map(|row| row.shared);
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
