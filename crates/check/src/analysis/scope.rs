//! The files of one locale together, in which references are resolved.

use std::collections::HashSet;

use crate::analysis::cost::{Cost, cost_alone, costs};
use crate::analysis::graph::{Cycle, Graph};
use crate::ftl::{Document, Entry, Inline, Kind, Target, Value, Visitor, visit_inline};

/// The files of one locale together. An entry of an earlier file hides the same entry of a later
/// one.
pub(crate) struct Scope<'a> {
    documents: Vec<&'a Document<'a>>,
    /// The targets of all references, without attributes.
    pub(crate) referred: HashSet<Target<'a>>,
    pub(crate) cycles: Vec<Cycle<'a>>,
    pub(crate) too_costly: Vec<TooCostly<'a>>,
}

/// A pattern that the runtime refuses to render.
pub(crate) struct TooCostly<'a> {
    pub(crate) file: usize,
    pub(crate) value: &'a Value<'a>,
    /// The limit that is exceeded, as a sentence.
    pub(crate) message: String,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(documents: Vec<&'a Document<'a>>) -> Self {
        let mut scope = Self {
            documents,
            referred: HashSet::new(),
            cycles: Vec::new(),
            too_costly: Vec::new(),
        };
        let mut targets = Targets::default();
        // Hidden entries count too, so that what only they refer to is not reported as unknown.
        for entry in scope
            .documents
            .iter()
            .flat_map(|document| document.entries())
        {
            targets.entry(entry);
        }
        scope.referred = targets.0;
        let is_name =
            |target: &Target<'_>| matches!(target, Target::Message(..) | Target::Term(..));
        if scope.referred.iter().any(is_name) {
            scope.follow_references();
        } else {
            let values = scope
                .served()
                .flat_map(|(file, entry)| entry.patterns().map(move |(_, value)| (file, value)));
            scope.too_costly = values
                .filter_map(|(file, value)| too_costly(file, value, cost_alone(value)))
                .collect();
        }
        scope
    }

    fn follow_references(&mut self) {
        let graph = Graph::new(&self.documents, self.served());
        self.cycles = graph.cycles();
        let costs = costs(&graph, &graph.components());
        self.too_costly = (graph.nodes.iter().zip(costs))
            .filter_map(|(node, cost)| too_costly(node.file, node.value, cost))
            .collect();
    }

    /// The first entry of this kind and name; constant time for each file.
    pub(crate) fn entry(&self, kind: Kind, id: &str) -> Option<&'a Entry<'a>> {
        let mut documents = self.documents.iter();
        documents.find_map(|document| document.entry(kind, id))
    }

    pub(crate) fn message(&self, id: &str) -> Option<&'a Entry<'a>> {
        self.entry(Kind::Message, id)
    }

    pub(crate) fn term(&self, id: &str) -> Option<&'a Entry<'a>> {
        self.entry(Kind::Term, id)
    }

    /// Whether no earlier file has an entry of this name.
    pub(crate) fn is_served(&self, file: usize, entry: &Entry<'_>) -> bool {
        let mut earlier = self.documents.iter().take(file);
        earlier.all(|document| document.entry(entry.kind, entry.id).is_none())
    }

    /// The entries that no earlier file hides, each with the number of its file.
    pub(crate) fn served(&self) -> impl Iterator<Item = (usize, &'a Entry<'a>)> {
        let documents = self.documents.iter().enumerate();
        let entries = documents.flat_map(|(file, document)| {
            let entries = document.entries().iter();
            entries.map(move |entry| (file, entry))
        });
        entries.filter(|(file, entry)| self.is_served(*file, entry))
    }

    /// The names of the entries of a kind, for suggestions.
    pub(crate) fn names(&self, kind: Kind) -> impl Iterator<Item = &'a str> {
        let documents = self.documents.iter();
        let entries = documents.flat_map(|document| document.entries());
        let entries = entries.filter(move |entry| entry.kind == kind);
        entries.map(|entry| entry.id)
    }

    /// Whether a text of the locale refers to the message.
    pub(crate) fn refers_to_message(&self, id: &str) -> bool {
        self.referred.contains(&Target::Message(id, None))
    }
}

fn too_costly<'a>(file: usize, value: &'a Value<'a>, cost: Cost) -> Option<TooCostly<'a>> {
    let message = cost.excess()?;
    Some(TooCostly {
        file,
        value,
        message,
    })
}

/// Collects the targets of references.
#[derive(Default)]
struct Targets<'a>(HashSet<Target<'a>>);

impl<'a> Visitor<'a> for Targets<'a> {
    fn inline(&mut self, inline: &'a Inline<'a>) {
        self.0
            .extend(Target::from_inline(inline).map(Target::without_attribute));
        visit_inline(self, inline);
    }
}
