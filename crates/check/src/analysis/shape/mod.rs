//! Shapes: patterns as people read them, one text per variant, with the location of each
//! character in the file.

mod build;
mod select;
mod situation;
mod unit;

pub(crate) use select::{SelectShape, SelectorKind};
pub(crate) use unit::{Unit, Variant};

use std::collections::HashMap;

use crate::ftl::{Document, Entry, Kind, Reference};

/// A pattern, cut into its texts.
#[derive(Debug)]
pub(crate) struct Shape<'a> {
    /// The outer text first, then the text of each variant, in the order of the file.
    pub(crate) units: Vec<Unit<'a>>,
    pub(crate) selects: Vec<SelectShape<'a>>,
    /// Everything it refers to, in the order of the file.
    pub(crate) references: Vec<Reference<'a>>,
}

/// The shapes of a document: of each pattern, by entry and attribute.
pub(crate) struct Shapes<'a>(HashMap<(Kind, &'a str, Option<&'a str>), Shape<'a>>);

impl<'a> Shapes<'a> {
    pub(crate) fn new(document: &'a Document<'a>) -> Self {
        let mut shapes = HashMap::new();
        for entry in document.entries() {
            for (attribute, value) in entry.patterns() {
                shapes
                    .entry((entry.kind, entry.id, attribute))
                    .or_insert_with(|| Shape::new(document, value));
            }
        }
        Self(shapes)
    }

    /// The shape of the pattern that corresponds to one of another file.
    pub(crate) fn get<'s>(
        &'s self,
        entry: &'s Entry<'s>,
        attribute: Option<&'s str>,
    ) -> Option<&'s Shape<'s>> {
        let shapes: &'s HashMap<(Kind, &'s str, Option<&'s str>), Shape<'s>> = &self.0;
        shapes.get(&(entry.kind, entry.id, attribute))
    }

    /// Whether any text has markup in it.
    pub(crate) fn has_markup(&self) -> bool {
        let mut units = self.0.values().flat_map(|shape| &shape.units);
        units.any(|unit| unit.text.contains("</"))
    }
}

impl<'a> Shape<'a> {
    /// Whether both have the same texts and references.
    pub(crate) fn reads_like(&self, other: &Shape<'_>) -> bool {
        let texts = |shape: &Shape<'_>| shape.units.len();
        let units = self.units.iter().zip(&other.units);
        let references = self.references.iter().zip(&other.references);
        texts(self) == texts(other)
            && self.references.len() == other.references.len()
            && units.into_iter().all(|(a, b)| a.text == b.text)
            && references.into_iter().all(|(a, b)| a.target == b.target)
    }

    /// Whether any of its texts contains a text.
    pub(crate) fn contains(&self, text: &str) -> bool {
        self.units.iter().any(|unit| unit.text.contains(text))
    }

    pub(crate) fn outer(&self) -> Option<&Unit<'a>> {
        self.units.first()
    }

    /// The variants of a select, with their units.
    pub(crate) fn variants<'s>(
        &'s self,
        select: &'s SelectShape<'a>,
    ) -> impl Iterator<Item = (&'s Variant<'a>, &'s Unit<'a>)> {
        let units = select
            .variants
            .iter()
            .filter_map(|&number| self.units.get(number));
        units.filter_map(|unit| Some((unit.variant.as_ref()?, unit)))
    }
}
