//! One language: its texts, and what is compiled from them when it is first asked for.

use std::sync::{Arc, OnceLock};

use fluent_catalog_locale::{Direction, PluralRules};

use crate::runtime::compile::compile;
use crate::runtime::files::LocaleFiles;
use crate::runtime::index::Index;
use crate::runtime::pattern::Description;
use crate::runtime::render::{Names, Renderer};
use crate::runtime::row::Argument;
use crate::runtime::slots::Slots;
use crate::runtime::value::Value;

/// The descriptions of one language, compiled from its files and pointing into them.
pub(crate) struct Language<'a> {
    direction: Direction,
    plurals: PluralRules<'static>,
    slots: Arc<Slots>,
    index: Index<'a>,
    /// What was asked for first: a program that prints one message and ends is spared the
    /// table, whose fresh pages would be most of its cost.
    first: OnceLock<Description<'a>>,
    /// By slot, from the second time on.
    all: OnceLock<Box<[Cell<'a>]>>,
}

/// Half a cache line: one that lies across two costs a large catalog a second miss.
#[derive(Default)]
#[repr(align(32))]
struct Cell<'a>(OnceLock<Description<'a>>);

impl<'a> Language<'a> {
    /// The language of these files, for the rows of these slots.
    pub(crate) fn new(slots: &Arc<Slots>, files: &'a LocaleFiles) -> Self {
        Self {
            direction: Direction::from_tag(files.tag.as_str()),
            plurals: PluralRules::new(files.tag.as_str()),
            slots: slots.clone(),
            index: Index::new(slots.clone(), files),
            first: OnceLock::new(),
            all: OnceLock::new(),
        }
    }

    /// Whether it has a description of its own in a slot.
    pub(crate) fn has(&self, slot: usize) -> bool {
        let description = self.description(slot);
        description.is_some_and(|found| !matches!(found, Description::Nothing))
    }

    /// What renders the pattern of a slot.
    #[inline]
    pub(crate) fn renderer<'r>(&'r self, slot: usize, values: &'r [Option<Value>]) -> Renderer<'r> {
        Renderer {
            names: Names::Slot(&self.slots, slot),
            values,
            plurals: &self.plurals,
        }
    }

    /// Compiles the entry with this id for these arguments, and keeps nothing.
    pub(crate) fn render_entry(
        &self,
        id: &str,
        arguments: &[Argument],
        values: &[Option<Value>],
    ) -> Option<String> {
        let entry = self.index.named(id)?;
        let (index, plurals) = (&self.index, &self.plurals);
        match compile(entry, index, arguments, plurals, self.direction).ok()? {
            Description::Text(text) => Some(text.to_owned()),
            Description::Made(text) => Some(text.into()),
            Description::Pattern(pattern) => {
                let renderer = Renderer {
                    names: Names::List(arguments),
                    values,
                    plurals,
                };
                Some(renderer.text(&pattern))
            }
            Description::Nothing => None,
        }
    }

    /// The language's own description in a slot; constant time after the first request.
    #[inline]
    pub(crate) fn description(&self, slot: usize) -> Option<&Description<'a>> {
        if let Some(all) = self.all.get()
            && let Some(cell) = all.get(slot)
            && let Some(description) = cell.0.get()
        {
            return Some(description);
        }
        self.compiled(slot)
    }

    #[cold]
    #[inline(never)]
    fn compiled(&self, slot: usize) -> Option<&Description<'a>> {
        let mut is_first = false;
        let first = self.first.get_or_init(|| {
            is_first = true;
            self.compile(slot)
        });
        if is_first {
            return Some(first);
        }
        let all = || (0..self.slots.len()).map(|_| Cell::default()).collect();
        let cell = self.all.get_or_init(all).get(slot)?;
        Some(cell.0.get_or_init(|| self.compile(slot)))
    }

    /// The entry of the code, else the shared one.
    fn compile(&self, slot: usize) -> Description<'a> {
        let row = self.slots.row(slot);
        let arguments = row.map_or(&[][..], |row| row.args());
        let compile =
            |entry| compile(entry, &self.index, arguments, &self.plurals, self.direction).ok();
        let own = self.index.entry(slot).and_then(compile);
        own.or_else(|| self.index.named(row?.shared()?).and_then(compile))
            .unwrap_or(Description::Nothing)
    }
}
