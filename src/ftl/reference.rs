//! What patterns refer to: variables, messages, terms and functions, with their places; and
//! the references that lead back to where they came from.

use std::{collections::HashMap, ops::Range};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use super::{Document, Kind, Pattern, span_of};

/// What is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target<'t> {
    /// `$name`
    Variable(&'t str),
    /// `message` or `message.attribute`
    Message(&'t str, Option<&'t str>),
    /// `-term` or `-term.attribute`
    Term(&'t str, Option<&'t str>),
    /// `NAME(…)`
    Function(&'t str),
}

impl Target<'_> {
    /// The message or term itself, where an attribute of it is referred to.
    pub fn without_attribute(self) -> Self {
        match self {
            Self::Message(id, _) => Self::Message(id, None),
            Self::Term(id, _) => Self::Term(id, None),
            other => other,
        }
    }
}

/// A name in a pattern that refers to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'t> {
    /// What is referred to.
    pub target: Target<'t>,
    /// The bytes of the name, with its `$` or `-` and its attribute.
    pub span: Range<usize>,
}

/// A reference by which an entry comes back to itself, so that it cannot be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle<'t> {
    /// The entry that refers, with its attribute where that does.
    pub from: (Kind, &'t str, Option<&'t str>),
    /// What it refers to.
    pub reference: Reference<'t>,
}

impl<'t> Document<'t> {
    /// Everything that a pattern of this document refers to, in the order of the text; all
    /// variants, selectors and arguments are read.
    pub fn references(&self, pattern: &Pattern<'t>) -> Vec<Reference<'t>> {
        let mut references = Vec::new();
        in_pattern(self.text(), pattern, &mut references);
        references
    }

    /// The references that lead back to the pattern they stand in, in the order of the file.
    ///
    /// Takes time linear in the text.
    pub fn cycles(&self) -> Vec<Cycle<'t>> {
        let graph = Graph::of(self);
        let component = graph.components();
        let mut cycles = Vec::new();
        for (node, edges) in graph.edges.iter().enumerate() {
            for (to, reference) in edges {
                let is_cycle = *to == node || component.get(*to) == component.get(node);
                if let (true, Some(&from)) = (is_cycle, graph.nodes.get(node)) {
                    cycles.push(Cycle {
                        from,
                        reference: reference.clone(),
                    });
                }
            }
        }
        cycles
    }
}

fn in_pattern<'t>(text: &str, pattern: &Pattern<'t>, found: &mut Vec<Reference<'t>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(text, expression, found);
        }
    }
}

fn in_expression<'t>(text: &str, expression: &Expression<&'t str>, found: &mut Vec<Reference<'t>>) {
    match expression {
        Expression::Inline(inline) => in_inline(text, inline, found),
        Expression::Select { selector, variants } => {
            in_inline(text, selector, found);
            for variant in variants {
                in_pattern(text, &variant.value, found);
            }
        }
    }
}

fn in_inline<'t>(text: &str, inline: &InlineExpression<&'t str>, found: &mut Vec<Reference<'t>>) {
    let arguments = match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
        InlineExpression::VariableReference { id } => {
            let span = span_of(text, id.name);
            found.push(Reference {
                target: Target::Variable(id.name),
                span: span.start.saturating_sub(1)..span.end,
            });
            None
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            let end = attribute
                .map_or(span_of(text, id.name), |name| span_of(text, name))
                .end;
            found.push(Reference {
                target: Target::Message(id.name, attribute),
                span: span_of(text, id.name).start..end,
            });
            None
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            let end = attribute
                .map_or(span_of(text, id.name), |name| span_of(text, name))
                .end;
            found.push(Reference {
                target: Target::Term(id.name, attribute),
                span: span_of(text, id.name).start.saturating_sub(1)..end,
            });
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Reference {
                target: Target::Function(id.name),
                span: span_of(text, id.name),
            });
            Some(arguments)
        }
        InlineExpression::Placeable { expression } => {
            in_expression(text, expression, found);
            None
        }
    };
    if let Some(CallArguments { positional, .. }) = arguments {
        for argument in positional {
            in_inline(text, argument, found);
        }
    }
}

/// Patterns and what they refer to; each entry's value and each attribute is a node of its own,
/// as at run time.
pub(crate) struct Graph<'t> {
    /// The entry, and the attribute where the pattern is one's.
    pub(crate) nodes: Vec<(Kind, &'t str, Option<&'t str>)>,
    /// For each node the nodes that it refers to.
    pub(crate) edges: Vec<Vec<(usize, Reference<'t>)>>,
}

impl<'t> Graph<'t> {
    pub(crate) fn of(document: &Document<'t>) -> Self {
        let mut nodes = Vec::new();
        let mut patterns = Vec::new();
        for entry in document.entries() {
            for (attribute, value) in entry.patterns() {
                nodes.push((entry.kind, entry.id, attribute));
                patterns.push(&value.pattern);
            }
        }
        let mut number = HashMap::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            number.entry(*node).or_insert(index);
        }
        let edges = patterns.iter().map(|pattern| {
            let references = document.references(pattern).into_iter();
            let edge = |reference: Reference<'t>| {
                let node = match reference.target {
                    Target::Message(id, attribute) => (Kind::Message, id, attribute),
                    Target::Term(id, attribute) => (Kind::Term, id, attribute),
                    Target::Variable(_) | Target::Function(_) => return None,
                };
                Some((*number.get(&node)?, reference))
            };
            references.filter_map(edge).collect()
        });
        let edges = edges.collect();
        Self { nodes, edges }
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
                if let Some(&(to, _)) = self.edges[node].get(edge) {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cycles(text: &str) -> Vec<&str> {
        let document = Document::parse(text);
        document
            .cycles()
            .into_iter()
            .map(|cycle| &text[cycle.reference.span])
            .collect()
    }

    #[test]
    fn references_have_their_places() {
        let text = "m = { $a } { b } { c.d } { -t } { -t(x: 1) ->\n   *[o] { F($e, { g }) }\n }\n";
        let text = text.replace("-t(x: 1)", "-t.u(x: 1)");
        let document = Document::parse(&text);
        assert_eq!(document.errors(), []);
        let value = document.entries()[0].value.as_ref().unwrap();
        let found = document.references(&value.pattern);
        let written: Vec<&str> = found.iter().map(|r| &text[r.span.clone()]).collect();
        assert_eq!(written, ["$a", "b", "c.d", "-t", "-t.u", "F", "$e", "g"]);
    }

    #[test]
    fn finds_what_leads_back_to_itself() {
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
