//! The slots of a catalog: one for each row and each status of its tables, counted through.

use std::sync::Arc;

use crate::runtime::row::{Row, Rows};

/// The rows of a table: declared at compile time, or shared with the table that was built.
#[derive(Clone, Debug)]
pub(crate) enum RowsHandle {
    Declared(&'static Rows),
    Built(Arc<Rows>),
}

impl RowsHandle {
    #[inline]
    pub(crate) fn get(&self) -> &Rows {
        match self {
            Self::Declared(rows) => rows,
            Self::Built(rows) => rows,
        }
    }
}

/// The slots of one or more tables: the rows of each in order, then the statuses of all.
#[derive(Clone, Debug)]
pub(crate) struct Slots {
    /// Each table's rows with the slot of the first of them.
    tables: Box<[(RowsHandle, usize)]>,
    rows: usize,
    /// Each status once, in the order of the tables.
    statuses: Box<[u16]>,
}

impl Slots {
    pub(crate) fn new(tables: impl IntoIterator<Item = RowsHandle>) -> Self {
        let mut rows = 0;
        let mut statuses: Vec<u16> = Vec::new();
        let tables = tables
            .into_iter()
            .map(|handle| {
                let start = rows;
                rows += handle.get().list().len();
                for status in handle.get().statuses() {
                    if !statuses.contains(status) {
                        statuses.push(*status);
                    }
                }
                (handle, start)
            })
            .collect();
        Self {
            tables,
            rows,
            statuses: statuses.into(),
        }
    }

    /// How many slots there are.
    pub(crate) fn len(&self) -> usize {
        self.rows + self.statuses.len()
    }

    /// The row of a slot; a status has none.
    pub(crate) fn row(&self, slot: usize) -> Option<&Row> {
        let mut tables = self.tables.iter().rev();
        let (handle, start) = tables.find(|(_, start)| *start <= slot)?;
        handle.get().list().get(slot - start)
    }

    /// The slot of a status.
    pub(crate) fn of_status(&self, status: u16) -> Option<usize> {
        let at = self.statuses.iter().position(|known| *known == status)?;
        Some(self.rows + at)
    }

    /// The slot of the code with exactly this spelling.
    pub(crate) fn of_code(&self, id: &[u8]) -> Option<usize> {
        self.tables
            .iter()
            .find_map(|(handle, start)| Some(start + handle.get().exact_position(id)?))
    }

    /// The slot of the entry with this id: a code, a word, or `status-404`.
    pub(crate) fn of_id(&self, id: &[u8]) -> Option<usize> {
        if let Some(digits) = id.strip_prefix(b"status-") {
            return self.of_status(str::from_utf8(digits).ok()?.parse().ok()?);
        }
        self.of_code(id)
    }
}
