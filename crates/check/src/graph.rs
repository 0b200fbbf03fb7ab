//! Which patterns refer to which, over all files of a locale.

use std::collections::HashMap;

use crate::ftl::{Document, Entry, Kind, Reference, Target, Value};

/// The value of an entry, or one of its attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct NodeName<'a> {
    pub(crate) kind: Kind,
    pub(crate) id: &'a str,
    pub(crate) attribute: Option<&'a str>,
}

/// A pattern, and the file that it is in.
pub(crate) struct Node<'a> {
    pub(crate) file: usize,
    pub(crate) name: NodeName<'a>,
    pub(crate) value: &'a Value<'a>,
    /// The nodes that it refers to.
    pub(crate) edges: Vec<(usize, Reference<'a>)>,
}

/// Patterns and what they refer to; the value of an entry and each of its attributes is a node
/// of its own, as in the runtime.
pub(crate) struct Graph<'a> {
    pub(crate) nodes: Vec<Node<'a>>,
    number: HashMap<NodeName<'a>, usize>,
}

impl NodeName<'_> {
    /// The name as it is written in a reference.
    pub(crate) fn written(self) -> String {
        let dash = if self.kind == Kind::Term { "-" } else { "" };
        match self.attribute {
            Some(attribute) => format!("{dash}{}.{attribute}", self.id),
            None => format!("{dash}{}", self.id),
        }
    }
}

impl<'a> NodeName<'a> {
    /// The node that a reference leads to.
    pub(crate) fn of(target: Target<'a>) -> Option<Self> {
        let (kind, id, attribute) = match target {
            Target::Message(id, attribute) => (Kind::Message, id, attribute),
            Target::Term(id, attribute) => (Kind::Term, id, attribute),
            Target::Variable(_) | Target::Function(_) => return None,
        };
        Some(Self {
            kind,
            id,
            attribute,
        })
    }
}

impl<'a> Graph<'a> {
    /// The graph of the entries that are served, each with the number of its file.
    pub(crate) fn new(
        documents: &[&'a Document<'a>],
        entries: impl Iterator<Item = (usize, &'a Entry<'a>)>,
    ) -> Self {
        let mut nodes = Vec::new();
        let mut number = HashMap::new();
        for (file, entry) in entries {
            for (attribute, value) in entry.patterns() {
                let name = NodeName {
                    kind: entry.kind,
                    id: entry.id,
                    attribute,
                };
                number.entry(name).or_insert(nodes.len());
                nodes.push(Node {
                    file,
                    name,
                    value,
                    edges: Vec::new(),
                });
            }
        }
        for node in &mut nodes {
            let Some(document) = documents.get(node.file) else {
                continue;
            };
            let references = document.references(&node.value.pattern).into_iter();
            let edges = references.filter_map(|reference| {
                let to = number.get(&NodeName::of(reference.target)?)?;
                Some((*to, reference))
            });
            node.edges = edges.collect();
        }
        Self { nodes, number }
    }

    /// The node that a reference leads to.
    pub(crate) fn number(&self, target: Target<'a>) -> Option<usize> {
        self.number.get(&NodeName::of(target)?).copied()
    }

    /// The strongly connected component of each node (Tarjan's algorithm, without recursion:
    /// a chain of references may be as long as the file). A component has a higher number than
    /// those it refers to.
    pub(crate) fn components(&self) -> Vec<usize> {
        const UNSEEN: usize = usize::MAX;
        let count = self.nodes.len();
        let mut order = vec![UNSEEN; count];
        let mut low = vec![UNSEEN; count];
        let mut component = vec![UNSEEN; count];
        let (mut next, mut components) = (0, 0);
        let mut open: Vec<usize> = Vec::new();
        let mut path: Vec<(usize, usize)> = Vec::new();
        for root in 0..count {
            if order[root] != UNSEEN {
                continue;
            }
            path.push((root, 0));
            while let Some(top) = path.last_mut() {
                let (node, edge) = *top;
                top.1 += 1;
                if edge == 0 {
                    order[node] = next;
                    low[node] = next;
                    next += 1;
                    open.push(node);
                }
                if let Some(&(to, _)) = self.nodes[node].edges.get(edge) {
                    if order[to] == UNSEEN {
                        path.push((to, 0));
                    } else if component[to] == UNSEEN {
                        low[node] = low[node].min(order[to]);
                    }
                    continue;
                }
                path.pop();
                if let Some(&(parent, _)) = path.last() {
                    low[parent] = low[parent].min(low[node]);
                }
                if low[node] == order[node] {
                    while let Some(member) = open.pop() {
                        component[member] = components;
                        if member == node {
                            break;
                        }
                    }
                    components += 1;
                }
            }
        }
        component
    }

    /// The references by which a node comes back to itself, each with its node.
    pub(crate) fn cycles(&self, components: &[usize]) -> Vec<(usize, Reference<'a>)> {
        let mut cycles = Vec::new();
        for (number, node) in self.nodes.iter().enumerate() {
            for (to, reference) in &node.edges {
                if *to == number || components.get(*to) == components.get(number) {
                    cycles.push((number, reference.clone()));
                }
            }
        }
        cycles
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(text: &str) -> Vec<&str> {
        let document = Document::parse(text);
        let entries = document.entries().iter().map(|entry| (0, entry));
        let graph = Graph::new(&[&document], entries);
        let cycles = graph.cycles(&graph.components());
        let spans = cycles.into_iter().map(|(_, reference)| reference.span);
        spans.map(|span| &text[span]).collect()
    }

    #[test]
    fn references_back_are_found() {
        assert_eq!(cycles("a = { a }\n"), ["a"]);
        assert_eq!(
            cycles("a = { b }\nb = { c } { d }\nc = { a }\nd = { e }\ne = x\n"),
            ["b", "c", "a"]
        );
        assert_eq!(cycles("a = { a.t }\n    .t = { b }\nb = x\n"), [""; 0]);
        assert_eq!(cycles("a = { a.t }\n    .t = { a }\n"), ["a.t", "a"]);
        assert_eq!(
            cycles("-a = { -b }\n-b = { $x ->\n   *[o] { -a }\n }\n"),
            ["-b", "-a"]
        );
        assert_eq!(cycles("a = { -a }\n-a = x\n"), [""; 0]);
    }

    #[test]
    fn a_long_chain_is_no_deep_recursion() {
        let text: String = (0..50_000)
            .map(|n| format!("a{n} = {{ a{} }}\n", n + 1))
            .collect();
        assert_eq!(cycles(&text), [""; 0]);
    }
}
