//! What a file is judged against: the source file, and the table of codes.

use std::collections::{HashMap, HashSet};

use super::shape::Shape;
use crate::ftl::{Document, Entry, Kind, Reference, Target};
use crate::table::{ArgumentKind, Table};

/// What a file is judged against. Made once, used for every file.
pub struct Expectations<'a> {
    pub(super) source: Option<Source<'a>>,
    pub(super) codes: Option<Codes>,
}

impl<'a> Expectations<'a> {
    /// A file by itself: nothing is expected of its ids.
    pub fn none() -> Self {
        Self {
            source: None,
            codes: None,
        }
    }

    /// A source file alone, whatever its ids.
    pub fn against(source: &'a Document<'a>) -> Self {
        Self {
            source: Some(Source::new(source)),
            codes: None,
        }
    }

    /// The table of a catalog, and its source file; without one it is the source file itself
    /// that is judged.
    pub fn of_catalog(table: &'static Table, source: Option<&'a Document<'a>>) -> Self {
        Self {
            source: source.map(Source::new),
            codes: Some(Codes::new(table)),
        }
    }

    /// Whether everything that an entry refers to must stand in its own file, and the functions
    /// are those of the run time. A file that is judged against another one may be a part of
    /// something larger.
    pub(super) fn is_closed(&self) -> bool {
        self.codes.is_some()
    }

    /// Whether the messages of this id belong into a file.
    pub(super) fn knows(&self, id: &str) -> bool {
        let in_source = self
            .source
            .as_ref()
            .map(|source| source.document.message(id).is_some());
        let in_table = self
            .codes
            .as_ref()
            .map(|codes| codes.arguments.contains_key(id));
        match (in_source, in_table) {
            (None, None) => true,
            (source, table) => source == Some(true) || table == Some(true),
        }
    }

    /// The ids that belong into a file, for finding the one that was meant.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        let source = self
            .source
            .iter()
            .flat_map(|source| source.document.entries());
        let messages = source
            .filter(|entry| entry.kind == Kind::Message)
            .map(|entry| entry.id);
        let codes = self.codes.iter().flat_map(|codes| codes.arguments.keys());
        messages.chain(codes.map(String::as_str))
    }
}

/// The file that the others are translated from.
pub(super) struct Source<'a> {
    pub(super) document: &'a Document<'a>,
    /// The shape of each pattern, by entry and attribute.
    shapes: HashMap<(Kind, &'a str, Option<&'a str>), Shape<'a>>,
    /// What its patterns refer to, without attributes.
    references: HashSet<Target<'a>>,
    /// Whether there is HTML in its texts.
    pub(super) has_markup: bool,
    /// The ids that are worth looking for in a text: those that are no words.
    pub(super) codes: HashSet<&'a str>,
}

impl<'a> Source<'a> {
    fn new(document: &'a Document<'a>) -> Self {
        let mut shapes = HashMap::new();
        let mut references = HashSet::new();
        for entry in document.entries() {
            for (attribute, value) in entry.patterns() {
                let shape = Shape::of(document, value);
                references.extend(
                    shape
                        .references
                        .iter()
                        .map(|found| found.target.without_attribute()),
                );
                shapes
                    .entry((entry.kind, entry.id, attribute))
                    .or_insert(shape);
            }
        }
        let mut units = shapes.values().flat_map(|shape: &Shape<'_>| &shape.units);
        let has_markup = units.any(|unit| unit.text.contains("</"));
        Self {
            document,
            shapes,
            references,
            has_markup,
            codes: codes_of(document),
        }
    }

    pub(super) fn shape<'s>(
        &'s self,
        entry: &'s Entry<'s>,
        attribute: Option<&'s str>,
    ) -> Option<&'s Shape<'s>> {
        let shapes: &'s HashMap<(Kind, &'s str, Option<&'s str>), Shape<'s>> = &self.shapes;
        shapes.get(&(entry.kind, entry.id, attribute))
    }

    /// Whether the source defines what it refers to here; an outside term or message is defined
    /// in another file.
    pub(super) fn refers_outside(&self, target: Target<'_>) -> bool {
        let defined = match target {
            Target::Message(id, _) => self.document.message(id).is_some(),
            Target::Term(id, _) => self.document.term(id).is_some(),
            Target::Variable(_) | Target::Function(_) => false,
        };
        !defined && self.refers_to(target)
    }

    /// The terms that the source refers to and does not define.
    pub(super) fn terms_outside(&self) -> impl Iterator<Item = &'a str> {
        let terms = self.references.iter().filter_map(|target| match target {
            Target::Term(id, _) => Some(*id),
            _ => None,
        });
        terms.filter(|id| self.document.term(id).is_none())
    }

    pub(super) fn refers_to(&self, target: Target<'_>) -> bool {
        self.references.contains(&target.without_attribute())
    }
}

/// The ids of a file that are no words: with letters and at least three digits.
pub(super) fn codes_of<'a>(document: &'a Document<'a>) -> HashSet<&'a str> {
    let messages = document
        .entries()
        .iter()
        .filter(|entry| entry.kind == Kind::Message);
    let is_code = |id: &&str| id.bytes().filter(u8::is_ascii_digit).count() >= 3;
    messages.map(|entry| entry.id).filter(is_code).collect()
}

/// The codes of a catalog, its statuses and shared texts, with their arguments.
pub(super) struct Codes {
    pub(super) arguments: HashMap<String, Vec<(&'static str, ArgumentKind)>>,
    /// For each text that is needed the ids that give it: the code's own, or the shared one.
    pub(super) needed: Vec<(String, Option<&'static str>)>,
}

impl Codes {
    fn new(table: &'static Table) -> Self {
        let mut arguments: HashMap<String, Vec<(&'static str, ArgumentKind)>> = HashMap::new();
        let mut needed = Vec::new();
        for row in table.rows() {
            for id in [Some(row.code), row.shared].into_iter().flatten() {
                let known = arguments.entry(id.to_owned()).or_default();
                known.extend(
                    row.args
                        .iter()
                        .map(|argument| (argument.name, argument.kind)),
                );
            }
            needed.push((row.code.to_owned(), row.shared));
        }
        for status in table.statuses {
            let id = format!("status-{status}");
            arguments.entry(id.clone()).or_default();
            needed.push((id, None));
        }
        Self { arguments, needed }
    }

    pub(super) fn argument(&self, id: &str, name: &str) -> Option<ArgumentKind> {
        let arguments = self.arguments.get(id)?;
        arguments
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, kind)| *kind)
    }
}

/// Everything that the patterns of an entry lead to, messages followed, at most a thousand.
pub(super) fn variables_of<'a>(
    document: &'a Document<'a>,
    entry: &'a Entry<'a>,
) -> HashSet<&'a str> {
    const MOST: usize = 1_000;
    let mut variables = HashSet::new();
    let mut seen: HashSet<(Kind, &str)> = HashSet::from([(entry.kind, entry.id)]);
    let mut next = vec![entry];
    while let Some(entry) = next.pop() {
        for (_, value) in entry.patterns() {
            for Reference { target, .. } in document.references(&value.pattern) {
                match target {
                    Target::Variable(name) => {
                        variables.insert(name);
                    }
                    Target::Message(id, _)
                        if seen.len() < MOST && seen.insert((Kind::Message, id)) =>
                    {
                        next.extend(document.message(id));
                    }
                    _ => {}
                }
            }
        }
    }
    variables
}
