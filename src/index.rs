//! Where each entry of a locale stands in its files.

use crate::ftl::scan::{Entry, entries};
use crate::source::LocaleFiles;
use crate::table::Table;

/// The entries of one locale: those of codes and statuses by place, the others by name.
///
/// It holds positions, a few bytes an entry: touching fresh memory is what a short-lived
/// program pays most for.
pub(crate) struct Index<'a> {
    locale: &'a LocaleFiles,
    /// By [`place`]; empty where the locale has no such entry.
    placed: Box<[Span]>,
    /// Shared entries, terms and whatever else is referred to, sorted by name.
    named: Vec<Named>,
}

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
    table.rows.len() + table.statuses.len()
}

/// The place of a status.
pub(crate) fn status_place(table: &Table, status: u16) -> Option<usize> {
    let at = table.statuses.iter().position(|known| *known == status)?;
    Some(table.rows.len() + at)
}

/// The place of the code or status with this name.
pub(crate) fn place(table: &Table, id: &[u8]) -> Option<usize> {
    if let Some(digits) = id.strip_prefix(b"status-") {
        let status = str::from_utf8(digits).ok()?.parse().ok()?;
        return status_place(table, status);
    }
    // A person may type a code in any case; in a file it has one spelling.
    table.find_by(id, |code| code == id)
}

impl<'a> Index<'a> {
    /// Of all files of a locale; linear in their size.
    pub(crate) fn new(table: &Table, locale: &'a LocaleFiles) -> Self {
        let mut index = Self {
            locale,
            placed: vec![Span::default(); places(table)].into(),
            named: Vec::with_capacity(64),
        };
        let mut before = 0;
        for file in &locale.files {
            for entry in entries(&file.bytes) {
                index.enter(table, before, entry);
            }
            before += file.bytes.len();
        }
        // Where an entry stands twice the first counts, as in Fluent.
        let mut named = std::mem::take(&mut index.named);
        named.sort_unstable_by_key(|named| (index.name(named), named.entry.start));
        index.named = named;
        index
    }

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

    /// The entry of a code or a status.
    pub(crate) fn placed(&self, place: usize) -> Option<&'a [u8]> {
        self.placed
            .get(place)
            .filter(|span| span.end > 0)
            .and_then(|span| self.bytes(*span))
    }

    /// The entry with this name, whatever it is.
    pub(crate) fn named(&self, table: &Table, id: &str) -> Option<&'a [u8]> {
        if let Some(place) = place(table, id.as_bytes()) {
            return self.placed(place);
        }
        let at = self
            .named
            .partition_point(|named| self.name(named) < id.as_bytes());
        let named = self
            .named
            .get(at)
            .filter(|named| self.name(named) == id.as_bytes())?;
        self.bytes(named.entry)
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
