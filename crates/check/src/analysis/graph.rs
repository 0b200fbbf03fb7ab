//! The references between the patterns of a locale.

use std::collections::{HashMap, HashSet};

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
    pub(crate) fn from_target(target: Target<'a>) -> Option<Self> {
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
                let to = number.get(&NodeName::from_target(reference.target)?)?;
                Some((*to, reference))
            });
            node.edges = edges.collect();
        }
        Self { nodes, number }
    }

    /// The node that a reference leads to.
    pub(crate) fn number(&self, target: Target<'a>) -> Option<usize> {
        self.number.get(&NodeName::from_target(target)?).copied()
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

    /// The cycles, each once, in linear time: a search in depth closes one wherever it comes back
    /// to a node of its path.
    pub(crate) fn cycles(&self) -> Vec<Cycle<'a>> {
        let mut cycles = Vec::new();
        let mut reported = HashSet::new();
        // The position of a node in the path; nodes that were left are never in a new cycle.
        let mut position: Vec<SearchState> = vec![SearchState::Unseen; self.nodes.len()];
        let mut path: Vec<(usize, usize)> = Vec::new();
        for root in 0..self.nodes.len() {
            if matches!(position[root], SearchState::Unseen) {
                position[root] = SearchState::InPath(0);
                path.push((root, 0));
            }
            while let Some(top) = path.last_mut() {
                let (node, edge) = *top;
                top.1 += 1;
                let Some(&(to, _)) = self.nodes[node].edges.get(edge) else {
                    position[node] = SearchState::Left;
                    path.pop();
                    continue;
                };
                match position[to] {
                    SearchState::Unseen => {
                        position[to] = SearchState::InPath(path.len());
                        path.push((to, 0));
                    }
                    SearchState::InPath(start) => {
                        let (at, edge) = self.closing(&path[start..]);
                        let members = &path[start..];
                        let next = members[(at + 1) % members.len()].0;
                        if reported.insert((members[at].0, next)) {
                            cycles.push(self.cycle(members, at, edge));
                        }
                    }
                    SearchState::Left => {}
                }
            }
        }
        cycles
    }

    /// The member of a cycle, and its reference, at which the cycle is reported: the last one
    /// in the earliest file, since an overlay can be edited and the files below it may not be.
    fn closing(&self, members: &[(usize, usize)]) -> (usize, usize) {
        // Looking at every member of every cycle would take quadratic time.
        const MOST: usize = 1_000;
        let last = members.iter().enumerate().rev().take(MOST);
        // On a tie, `min_by_key` returns the first, which is the last one of the path.
        let earliest = last.min_by_key(|(_, (node, _))| self.nodes[*node].file);
        earliest.map_or((0, 0), |(at, (_, edge))| (at, edge - 1))
    }

    fn cycle(&self, members: &[(usize, usize)], at: usize, edge: usize) -> Cycle<'a> {
        let node = &self.nodes[members[at].0];
        // Once around the cycle, from the target of the reference back to its source.
        let round = members.iter().cycle().skip(at + 1);
        let way = round.take(members.len().min(Cycle::MOST_NAMED));
        Cycle {
            file: node.file,
            reference: node.edges[edge].1.clone(),
            length: members.len(),
            way: way.map(|(node, _)| self.nodes[*node].name).collect(),
        }
    }
}

/// A pattern that contains itself.
pub(crate) struct Cycle<'a> {
    /// The file of the reference that closes it.
    pub(crate) file: usize,
    pub(crate) reference: Reference<'a>,
    /// How many patterns it leads through.
    pub(crate) length: usize,
    /// The first of them, from the one that the reference leads to.
    pub(crate) way: Vec<NodeName<'a>>,
}

impl Cycle<'_> {
    /// The most members of a cycle that are named.
    const MOST_NAMED: usize = 6;
}

/// Where a node is in the search for cycles.
#[derive(Clone, Copy)]
enum SearchState {
    Unseen,
    /// In the path, at this index.
    InPath(usize),
    Left,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(text: &str) -> Vec<&str> {
        let document = Document::parse(text);
        let entries = document.entries().iter().map(|entry| (0, entry));
        let graph = Graph::new(&[&document], entries);
        let cycles = graph.cycles().into_iter();
        let spans = cycles.map(|cycle| cycle.reference.span);
        spans.map(|span| &text[span]).collect()
    }

    #[test]
    fn each_cycle_is_found_once() {
        assert_eq!(cycles("a = { a }\n"), ["a"]);
        assert_eq!(
            cycles("a = { b }\nb = { c } { d }\nc = { a }\nd = { e }\ne = x\n"),
            ["a"]
        );
        assert_eq!(cycles("a = { a.t }\n    .t = { b }\nb = x\n"), [""; 0]);
        assert_eq!(cycles("a = { a.t }\n    .t = { a }\n"), ["a"]);
        assert_eq!(
            cycles("-a = { -b }\n-b = { $x ->\n   *[o] { -a }\n }\n"),
            ["-a"]
        );
        assert_eq!(cycles("a = { -a }\n-a = x\n"), [""; 0]);
    }

    #[test]
    fn a_long_chain_does_not_recurse() {
        let text: String = (0..50_000)
            .map(|n| format!("a{n} = {{ a{} }}\n", n + 1))
            .collect();
        assert_eq!(cycles(&text), [""; 0]);
    }
}
