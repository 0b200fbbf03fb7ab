//! A table of codes that are only known at runtime.

use std::fmt;
use std::sync::Arc;

use crate::catalog::body::Body;
use crate::catalog::table::{Built, Service, Table};
use crate::runtime::{Row, Rows};

/// Builds a [`Table`] at runtime.
///
/// ```
/// use fluent_catalog::{ArgumentKind, Row, Table};
///
/// let table = Table::builder("generated")
///     .row(Row::new("GEN000001", 400).with_argument("count", ArgumentKind::Number))
///     .build()?;
/// assert_eq!(table.find("gen000001").map(|code| code.status()), Some(400));
/// # Ok::<(), fluent_catalog::TableError>(())
/// ```
#[derive(Clone, Debug)]
pub struct TableBuilder {
    name: String,
    rows: Vec<Row>,
    services: Vec<Service>,
    statuses: Vec<u16>,
    body: Option<Body>,
}

impl Table {
    /// Returns a builder of a table for codes that are not known at compile time.
    pub fn builder(name: impl Into<String>) -> TableBuilder {
        TableBuilder {
            name: name.into(),
            rows: Vec::new(),
            services: Vec::new(),
            statuses: Vec::new(),
            body: None,
        }
    }
}

impl TableBuilder {
    /// Adds a code.
    #[must_use]
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }

    /// Adds codes.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// Adds a service.
    #[must_use]
    pub fn service(mut self, service: Service) -> Self {
        self.services.push(service);
        self
    }

    /// Adds an HTTP status that the catalog describes; its text is the entry `status-404`.
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.statuses.push(status);
        self
    }

    /// Sets the body of an error response; [`Body::PROBLEM`] by default.
    #[must_use]
    pub fn body(mut self, body: Body) -> Self {
        self.body = Some(body);
        self
    }

    /// Builds the table.
    ///
    /// # Errors
    /// A code or an argument that is not a Fluent identifier, a status outside 400–599, and a
    /// duplicate code (codes are case-insensitive), each named.
    pub fn build(self) -> Result<Table, TableError> {
        let error = |row: &Row, reason| TableError {
            code: row.code().to_owned(),
            reason,
        };
        for row in &self.rows {
            row.check().map_err(|reason| error(row, reason))?;
        }
        let codes: Vec<String> = self.rows.iter().map(|row| row.code().to_owned()).collect();
        let rows = Rows::build(self.rows, self.statuses).map_err(|duplicate| TableError {
            code: codes.get(duplicate).cloned().unwrap_or_default(),
            reason: "is a duplicate (codes are case-insensitive)".to_owned(),
        })?;
        Ok(Table::built(Built {
            name: self.name,
            rows: Arc::new(rows),
            services: self.services,
            body: self.body,
        }))
    }
}

/// Why a table cannot be built; names the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    code: String,
    reason: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code `{}` {}", self.code, self.reason)
    }
}

impl std::error::Error for TableError {}
