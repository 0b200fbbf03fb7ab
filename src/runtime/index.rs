//! Where each entry of a locale is in its files.

use std::sync::{Arc, OnceLock};

use crate::runtime::files::LocaleFiles;
use crate::runtime::scan::{EntryBytes, entries, entries_from};
use crate::runtime::slots::Slots;

/// The entries of one locale.
///
/// A program that prints one message must not pay for reading a whole language: the entry
/// of a code is searched for where the order of the table leads, and only what is not found
/// there, such as a shared entry, needs the list of all entries.
pub(crate) struct Index<'a> {
    slots: Arc<Slots>,
    locale: &'a LocaleFiles,
    all: OnceLock<All>,
}

/// Where all entries are: those of codes and statuses by slot, the others by name.
struct All {
    /// By slot; empty where the locale has no such entry.
    slots: Box<[Span]>,
    /// Shared entries, terms and whatever else is referred to, sorted by name.
    named: Vec<Named>,
}

/// How many entries that are not codes a search may pass over.
const NEAR: usize = 64;

/// A range of bytes of a locale's files, laid end to end.
#[derive(Clone, Copy, Default)]
struct Span {
    start: u32,
    end: u32,
}

/// An entry that is found by its name, which it begins with.
struct Named {
    length: u32,
    entry: Span,
}

impl<'a> Index<'a> {
    pub(crate) fn new(slots: Arc<Slots>, locale: &'a LocaleFiles) -> Self {
        Self {
            slots,
            locale,
            all: OnceLock::new(),
        }
    }

    /// The entry of a slot.
    pub(crate) fn entry(&self, slot: usize) -> Option<&'a [u8]> {
        if self.all.get().is_none()
            && let Some(entry) = self.search(slot)
        {
            return Some(entry);
        }
        let span = self.all().slots.get(slot).filter(|span| span.end > 0)?;
        self.bytes(*span)
    }

    /// The entry with this name, whatever it is.
    pub(crate) fn named(&self, id: &str) -> Option<&'a [u8]> {
        if let Some(slot) = self.slots.of_id(id.as_bytes()) {
            return self.entry(slot);
        }
        let named = &self.all().named;
        let at = named.partition_point(|named| self.name(named) < id.as_bytes());
        let found = named
            .get(at)
            .filter(|named| self.name(named) == id.as_bytes())?;
        self.bytes(found.entry)
    }

    /// Searches a file by bisection, assuming that its entries are in the order of the table, as most are.
    ///
    /// A hit is always the entry; after a miss, the entry may still be elsewhere in the file.
    fn search(&self, wanted: usize) -> Option<&'a [u8]> {
        let [file] = self.locale.files.as_slice() else {
            return None;
        };
        let file = file.bytes();
        let (mut low, mut high) = (0, file.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let near = entries_from(file, middle)
                .take(NEAR)
                .take_while(|entry| entry.start < high);
            let mut rows = near.filter_map(|entry| Some((self.slots.of_code(entry.id)?, entry)));
            match rows.next() {
                Some((row, entry)) if row == wanted => return Some(entry.bytes),
                Some((row, entry)) if row < wanted => low = entry.start + entry.bytes.len(),
                _ => high = middle,
            }
        }
        None
    }

    /// The list of all entries; linear in the files, once.
    fn all(&self) -> &All {
        self.all.get_or_init(|| {
            let mut all = All {
                slots: vec![Span::default(); self.slots.len()].into(),
                named: Vec::with_capacity(64),
            };
            let mut before = 0;
            for file in &self.locale.files {
                for entry in entries(file.bytes()) {
                    all.insert(&self.slots, before, entry);
                }
                before += file.bytes().len();
            }
            // Of duplicate entries the first counts, as in Fluent.
            all.named
                .sort_unstable_by_key(|named| (self.name(named), named.entry.start));
            all
        })
    }

    fn name(&self, named: &Named) -> &'a [u8] {
        let entry = self.bytes(named.entry).unwrap_or_default();
        entry.get(..named.length as usize).unwrap_or_default()
    }

    fn bytes(&self, span: Span) -> Option<&'a [u8]> {
        let (mut start, mut end) = (span.start as usize, span.end as usize);
        for file in &self.locale.files {
            let length = file.bytes().len();
            if start < length {
                return file.bytes().get(start..end);
            }
            (start, end) = (start - length, end.checked_sub(length)?);
        }
        None
    }
}

impl All {
    fn insert(&mut self, slots: &Slots, before: usize, entry: EntryBytes<'_>) {
        let start = before + entry.start;
        // Four GiB of one language are refused long before.
        let (Ok(start), Ok(end)) = (
            u32::try_from(start),
            u32::try_from(start + entry.bytes.len()),
        ) else {
            return;
        };
        let span = Span { start, end };
        match slots
            .of_id(entry.id)
            .and_then(|slot| self.slots.get_mut(slot))
        {
            Some(found) if found.end == 0 => *found = span,
            Some(_) => {}
            None => self.named.push(Named {
                length: entry.id.len() as u32,
                entry: span,
            }),
        }
    }
}
