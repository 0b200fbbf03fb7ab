//! Situations: the texts that are shown together, and their counterparts in another shape.

use super::{SelectShape, Shape, Unit};

impl<'a> Shape<'a> {
    /// The units without a select in them.
    pub(crate) fn leaves(&self) -> impl Iterator<Item = (usize, &Unit<'a>)> {
        self.units
            .iter()
            .enumerate()
            .filter(|(_, unit)| unit.selects.is_empty())
    }

    /// The unit around this one, with the select between them.
    fn parent(&self, unit: usize) -> Option<&SelectShape<'a>> {
        let variant = self.units.get(unit)?.variant.as_ref()?;
        self.selects.get(variant.select)
    }

    /// This unit and those around it, the outer one last.
    pub(crate) fn chain(&self, unit: usize) -> impl Iterator<Item = (usize, &Unit<'a>)> {
        let numbers = std::iter::successors(Some(unit), |&unit| Some(self.parent(unit)?.unit));
        numbers.filter_map(|number| Some((number, self.units.get(number)?)))
    }

    /// This unit, those around it, and the variants of the other selects in those.
    pub(crate) fn reach(&self, unit: usize) -> Vec<usize> {
        let mut reached = Vec::new();
        let mut below = None;
        for (number, unit) in self.chain(unit) {
            reached.push(number);
            for &select in unit.selects.iter().filter(|&&select| Some(select) != below) {
                self.under(select, &mut reached);
            }
            below = unit.variant.as_ref().map(|variant| variant.select);
        }
        reached
    }

    fn under(&self, select: usize, reached: &mut Vec<usize>) {
        for &number in self
            .selects
            .get(select)
            .map_or(&[][..], |select| &select.variants)
        {
            reached.push(number);
            for &select in self.units.get(number).map_or(&[][..], |unit| &unit.selects) {
                self.under(select, reached);
            }
        }
    }

    /// The unit of this shape that is shown in the same situation as a unit of another one: by
    /// the same selectors the same variants, else the default ones.
    pub(crate) fn counterpart(&self, other: &Shape<'_>, unit: usize) -> usize {
        let Some(variant) = other.units.get(unit).and_then(|unit| unit.variant.as_ref()) else {
            return 0;
        };
        let Some(theirs) = other.selects.get(variant.select) else {
            return 0;
        };
        let around = self.counterpart(other, theirs.unit);
        let Some(ours) = self
            .selects
            .iter()
            .find(|select| select.by.is_same(theirs.by))
        else {
            return around;
        };
        let key = |number: &&usize| {
            let key = self
                .units
                .get(**number)
                .and_then(|unit| unit.variant.as_ref());
            key.is_some_and(|ours| {
                ours.key == variant.key || is_one(ours.key) && is_one(variant.key)
            })
        };
        let same = ours
            .variants
            .iter()
            .find(key)
            .or_else(|| self.default_of(ours));
        same.copied().unwrap_or(around)
    }

    fn default_of<'s>(&'s self, select: &'s SelectShape<'a>) -> Option<&'s usize> {
        select.variants.iter().find(|&&number| {
            let unit = self
                .units
                .get(number)
                .and_then(|unit| unit.variant.as_ref());
            unit.is_some_and(|variant| variant.is_default)
        })
    }
}

/// In English `[one]` and `[1]` are the same.
fn is_one(key: &str) -> bool {
    matches!(key, "one" | "1")
}
