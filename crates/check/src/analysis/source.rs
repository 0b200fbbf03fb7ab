//! The file that the others are translated from.

use std::collections::HashSet;

use crate::analysis::scope::Scope;
#[cfg(feature = "style")]
use crate::analysis::shape::Shapes;
use crate::ftl::{Document, Entry, Target};

/// The file that the others are translated from.
pub(crate) struct SourceDocument<'a> {
    pub(crate) document: &'a Document<'a>,
    /// The targets of its references, without attributes.
    references: HashSet<Target<'a>>,
    /// The shape of each pattern, by entry and attribute.
    #[cfg(feature = "style")]
    pub(crate) shapes: Shapes<'a>,
}

impl<'a> SourceDocument<'a> {
    pub(crate) fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            references: Scope::new(vec![document]).referred,
            #[cfg(feature = "style")]
            shapes: Shapes::new(document),
        }
    }

    /// Whether it refers to a target without defining it, which is then in another file.
    pub(crate) fn refers_outside(&self, target: Target<'_>) -> bool {
        let is_defined = match target {
            Target::Message(id, _) => self.document.message(id).is_some(),
            Target::Term(id, _) => self.document.term(id).is_some(),
            Target::Variable(_) | Target::Function(_) => false,
        };
        !is_defined && self.refers_to(target)
    }

    /// The terms that it refers to without defining them.
    pub(crate) fn terms_outside(&self) -> impl Iterator<Item = &'a str> {
        let terms = self.references.iter().filter_map(|target| match target {
            Target::Term(id, _) => Some(*id),
            _ => None,
        });
        terms.filter(|id| self.document.term(id).is_none())
    }

    pub(crate) fn refers_to(&self, target: Target<'_>) -> bool {
        self.references.contains(&target.without_attribute())
    }
}

/// The variables of an entry and of the messages that it refers to; at most 1,000 messages are
/// followed.
pub(crate) fn variables_of<'a>(
    document: &'a Document<'a>,
    entry: &'a Entry<'a>,
) -> HashSet<&'a str> {
    const MOST: usize = 1_000;
    let mut variables = HashSet::new();
    let mut seen: HashSet<&str> = HashSet::new();
    let mut next = vec![entry];
    while let Some(entry) = next.pop() {
        for (_, value) in entry.patterns() {
            for reference in document.references(&value.pattern) {
                match reference.target {
                    Target::Variable(name) => {
                        variables.insert(name);
                    }
                    Target::Message(id, _) if seen.len() < MOST && seen.insert(id) => {
                        next.extend(document.message(id));
                    }
                    _ => {}
                }
            }
        }
    }
    variables
}
