//! Where each entry of a locale stands in its files.

use std::sync::OnceLock;

use crate::ftl::scan::{Entry, entries, entries_from};
use crate::source::LocaleFiles;
use crate::table::Table;

/// The entries of one locale.
///
/// A program that prints one message must not pay for reading a whole language: the entry
/// of a code is searched for where the order of the table leads, and only what is not found
/// there, such as a shared entry, needs the list of all entries.
pub(crate) struct Index<'a> {
    table: &'static Table,
    locale: &'a LocaleFiles,
    all: OnceLock<All>,
}

/// Where all entries stand: those of codes and statuses by place, the others by name.
struct All {
    /// By [`place`]; empty where the locale has no such entry.
    placed: Box<[Span]>,
    /// Shared entries, terms and whatever else is referred to, sorted by name.
    named: Vec<Named>,
}

/// How many entries a search passes over that are no codes.
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

/// The number of places: a code's is its row, a status's stands after the rows.
pub(crate) fn places(table: &Table) -> usize {
    table.rows().len() + table.statuses.len()
}

/// The place of a status.
pub(crate) fn status_place(table: &Table, status: u16) -> Option<usize> {
    let at = table.statuses.iter().position(|known| *known == status)?;
    Some(table.rows().len() + at)
}

/// The place of the code or status with this name.
pub(crate) fn place(table: &Table, id: &[u8]) -> Option<usize> {
    if let Some(digits) = id.strip_prefix(b"status-") {
        let status = str::from_utf8(digits).ok()?.parse().ok()?;
        return status_place(table, status);
    }
    row(table, id)
}

/// The row of the code that is spelled so: a person may type a code in any case, in a file it
/// has one spelling.
fn row(table: &Table, id: &[u8]) -> Option<usize> {
    table.find_by(id, |code| code == id)
}

impl<'a> Index<'a> {
    pub(crate) fn new(table: &'static Table, locale: &'a LocaleFiles) -> Self {
        Self {
            table,
            locale,
            all: OnceLock::new(),
        }
    }

    /// The entry of a code or a status.
    pub(crate) fn placed(&self, place: usize) -> Option<&'a [u8]> {
        if self.all.get().is_none()
            && let Some(entry) = self.search(place)
        {
            return Some(entry);
        }
        let span = self.all().placed.get(place).filter(|span| span.end > 0)?;
        self.bytes(*span)
    }

    /// The entry with this name, whatever it is.
    pub(crate) fn named(&self, id: &str) -> Option<&'a [u8]> {
        if let Some(place) = place(self.table, id.as_bytes()) {
            return self.placed(place);
        }
        let named = &self.all().named;
        let at = named.partition_point(|named| self.name(named) < id.as_bytes());
        let found = named
            .get(at)
            .filter(|named| self.name(named) == id.as_bytes())?;
        self.bytes(found.entry)
    }

    /// Halves a file whose entries stand in the order of the table, as they mostly do.
    ///
    /// What it finds is the entry; what it does not find may stand somewhere else.
    fn search(&self, wanted: usize) -> Option<&'a [u8]> {
        let [file] = self.locale.files.as_slice() else {
            return None;
        };
        let file = &*file.bytes;
        let (mut low, mut high) = (0, file.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let near = entries_from(file, middle)
                .take(NEAR)
                .take_while(|entry| entry.start < high);
            let mut rows = near.filter_map(|entry| Some((row(self.table, entry.id)?, entry)));
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
                placed: vec![Span::default(); places(self.table)].into(),
                named: Vec::with_capacity(64),
            };
            let mut before = 0;
            for file in &self.locale.files {
                for entry in entries(&file.bytes) {
                    all.enter(self.table, before, entry);
                }
                before += file.bytes.len();
            }
            // Where an entry stands twice the first counts, as in Fluent.
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
            let length = file.bytes.len();
            if start < length {
                return file.bytes.get(start..end);
            }
            (start, end) = (start - length, end.checked_sub(length)?);
        }
        None
    }
}

impl All {
    fn enter(&mut self, table: &Table, before: usize, entry: Entry<'_>) {
        let start = before + entry.start;
        // Four GiB of one language are refused long before.
        let (Ok(start), Ok(end)) = (
            u32::try_from(start),
            u32::try_from(start + entry.bytes.len()),
        ) else {
            return;
        };
        let span = Span { start, end };
        match place(table, entry.id).and_then(|place| self.placed.get_mut(place)) {
            Some(slot) if slot.end == 0 => *slot = span,
            Some(_) => {}
            None => self.named.push(Named {
                length: entry.id.len() as u32,
                entry: span,
            }),
        }
    }
}
