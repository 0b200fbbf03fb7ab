//! The cost of rendering a pattern, as the runtime counts it.

use fluent_syntax::ast::Expression;

use crate::analysis::graph::Graph;
use crate::ftl::{Inline, Pattern, Target, Value, Variant, Visitor, visit_inline, visit_pattern};
use crate::limits::{MAX_DEPTH, MAX_PLACEABLES, MAX_SIZE};

/// The cost of rendering a pattern, its references included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    /// The most placeables of any choice of variants.
    placeables: usize,
    /// The placeables of all variants together.
    size: usize,
    /// The depth of references inside each other.
    depth: usize,
}

impl Cost {
    /// A sentence on the limit that is exceeded, if one is.
    pub(crate) fn excess(self) -> Option<String> {
        if self.placeables > MAX_PLACEABLES {
            let message =
                format!("More than {MAX_PLACEABLES} placeables are needed for this text.");
            return Some(message);
        }
        if self.size > MAX_SIZE {
            let message =
                format!("The variants of this text have more than {MAX_SIZE} placeables.");
            return Some(message);
        }
        (self.depth > MAX_DEPTH)
            .then(|| format!("This text has more than {MAX_DEPTH} references inside each other."))
    }

    /// Stops counting just above the limits, so that sums do not overflow.
    fn clamped(self) -> Self {
        Self {
            placeables: self.placeables.min(MAX_PLACEABLES + 1),
            size: self.size.min(MAX_SIZE + 1),
            depth: self.depth.min(MAX_DEPTH + 1),
        }
    }
}

/// The cost of each node. A cycle costs nothing: it is reported as one.
pub(crate) fn costs(graph: &Graph<'_>, components: &[usize]) -> Vec<Cost> {
    let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
    // A pattern comes after those that it refers to.
    order.sort_by_key(|&node| components.get(node).copied());
    let mut costs = vec![Cost::default(); graph.nodes.len()];
    for number in order {
        if let Some(node) = graph.nodes.get(number) {
            costs[number] = cost(node.value, Some((graph, &costs)));
        }
    }
    costs
}

/// The cost of a pattern that refers to nothing.
pub(crate) fn cost_alone(value: &Value<'_>) -> Cost {
    cost(value, None)
}

fn cost<'a>(value: &'a Value<'a>, known: Option<(&'a Graph<'a>, &[Cost])>) -> Cost {
    let mut counter = Counter {
        known,
        cost: Cost::default(),
    };
    counter.pattern(&value.pattern);
    counter.cost.clamped()
}

/// Counts each placeable of a pattern and of its references; for a select, the variant with the
/// most of them.
struct Counter<'a, 'c> {
    known: Option<(&'a Graph<'a>, &'c [Cost])>,
    cost: Cost,
}

impl<'a> Visitor<'a> for Counter<'a, '_> {
    fn pattern(&mut self, pattern: &'a Pattern<'a>) {
        visit_pattern(self, pattern);
        self.cost = self.cost.clamped();
    }

    fn placeable(&mut self, expression: &'a Expression<&'a str>) {
        self.cost.placeables += 1;
        self.cost.size += 1;
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(&mut self, selector: &'a Inline<'a>, variants: &'a [Variant<'a>]) {
        self.inline(selector);
        let before = self.cost.placeables;
        let mut most = before;
        for variant in variants {
            // A rendering shows one variant.
            self.cost.placeables = before;
            self.variant(variant);
            most = most.max(self.cost.placeables);
        }
        self.cost.placeables = most;
    }

    fn inline(&mut self, inline: &'a Inline<'a>) {
        let known = self.known.zip(Target::from_inline(inline));
        let known = known.and_then(|((graph, costs), target)| costs.get(graph.number(target)?));
        if let Some(known) = known {
            self.cost.placeables += known.placeables;
            self.cost.size += known.size;
            self.cost.depth = self.cost.depth.max(known.depth + 1);
        }
        visit_inline(self, inline);
    }
}
