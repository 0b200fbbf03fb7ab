//! The table of a catalog: its codes, services and statuses.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent_catalog_check::Schema;

use crate::catalog::body::Body;
use crate::runtime::{Row, Rows, RowsHandle, Value};

/// The codes of one catalog in their order, with its services and statuses.
///
/// [`catalog!`](crate::catalog) declares one at compile time; [`Table::builder`] builds one at
/// runtime, for codes that come from a database or a generator. A clone shares it, and a built
/// one is freed with its last clone.
#[derive(Clone)]
pub struct Table(Held);

#[derive(Clone)]
enum Held {
    Declared(&'static Declaration),
    Built(Arc<Built>),
}

/// What [`catalog!`](crate::catalog) declares.
#[doc(hidden)]
pub struct Declaration {
    /// The catalog's name, such as `billing`.
    pub name: &'static str,
    /// Behind a function: the compiler checks every constant by walking whatever it refers to,
    /// and each message is a constant that refers to its declaration.
    pub rows: fn() -> &'static Rows,
    /// The services, in order.
    pub services: &'static [Service],
    /// The body of an error response, where one is declared.
    pub body: Option<Body>,
    /// The catalog with the embedded locales.
    pub catalog: fn() -> &'static dyn Embedded,
}

/// What is built at runtime.
pub(crate) struct Built {
    pub(crate) name: String,
    pub(crate) rows: Arc<Rows>,
    pub(crate) services: Vec<Service>,
    pub(crate) body: Option<Body>,
}

/// The catalog that a declared table has its texts from, as far as the table knows it.
#[doc(hidden)]
pub trait Embedded: Any + Sync {
    /// Writes the text of a row in the source locale.
    fn write_row(
        &self,
        row: usize,
        values: &[Option<Value>],
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result;
}

/// A part of the API: the first letters of its codes, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    prefix: Cow<'static, str>,
    name: Cow<'static, str>,
}

impl Service {
    /// Returns the service whose codes begin with `prefix`.
    pub fn new(prefix: impl Into<Cow<'static, str>>, name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            prefix: prefix.into(),
            name: name.into(),
        }
    }

    /// A service at compile time; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(prefix: &'static str, name: &'static str) -> Self {
        Self {
            prefix: Cow::Borrowed(prefix),
            name: Cow::Borrowed(name),
        }
    }

    /// Returns the letters that its codes begin with, such as `IDT`.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Returns its name, such as `Identity`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Table {
    /// A table at compile time; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(declaration: &'static Declaration) -> Self {
        Self(Held::Declared(declaration))
    }

    pub(crate) fn built(built: Built) -> Self {
        Self(Held::Built(Arc::new(built)))
    }

    /// Returns the catalog's name, such as `billing`.
    pub fn name(&self) -> &str {
        match &self.0 {
            Held::Declared(declaration) => declaration.name,
            Held::Built(built) => &built.name,
        }
    }

    /// Returns the services in the order of their declaration; empty where none are declared.
    pub fn services(&self) -> &[Service] {
        match &self.0 {
            Held::Declared(declaration) => declaration.services,
            Held::Built(built) => &built.services,
        }
    }

    /// Returns the service with this prefix or name, in any case of letters.
    pub fn service(&self, text: &str) -> Option<&Service> {
        let is = |own: &str| own.eq_ignore_ascii_case(text);
        let mut services = self.services().iter();
        services.find(|service| is(service.prefix()) || is(service.name()))
    }

    /// Returns the HTTP statuses that the catalog describes.
    pub fn statuses(&self) -> &[u16] {
        self.rows().statuses()
    }

    /// Returns the body of an error response, where one is declared; see
    /// [`Catalog::body`](crate::Catalog::body) for the default.
    pub fn body(&self) -> Option<Body> {
        match &self.0 {
            Held::Declared(declaration) => declaration.body,
            Held::Built(built) => built.body,
        }
    }

    /// Returns how many codes there are.
    pub fn len(&self) -> usize {
        self.rows().codes()
    }

    /// Returns whether there are no codes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns what the catalog expects of its `.ftl` files, for
    /// [`fluent_catalog_check`]: a message for each code, each word and each status.
    pub fn schema(&self) -> Schema {
        let mut schema = Schema::new();
        for row in self.rows().list() {
            let args = row.args().iter();
            let args = args.map(|argument| (argument.name(), argument.kind()));
            schema.declare(row.code(), row.shared(), args);
        }
        for status in self.statuses() {
            schema.declare(&format!("status-{status}"), None, []);
        }
        schema
    }

    #[inline]
    pub(crate) fn rows(&self) -> &Rows {
        match &self.0 {
            Held::Declared(declaration) => (declaration.rows)(),
            Held::Built(built) => &built.rows,
        }
    }

    #[inline]
    pub(crate) fn row(&self, index: usize) -> Option<&Row> {
        self.rows().list().get(index)
    }

    pub(crate) fn rows_handle(&self) -> RowsHandle {
        match &self.0 {
            Held::Declared(declaration) => RowsHandle::Declared((declaration.rows)()),
            Held::Built(built) => RowsHandle::Built(built.rows.clone()),
        }
    }

    /// The catalog with the embedded locales; a built table belongs to no one catalog.
    pub(crate) fn embedded(&self) -> Option<&'static dyn Embedded> {
        match &self.0 {
            Held::Declared(declaration) => Some((declaration.catalog)()),
            Held::Built(_) => None,
        }
    }

    /// Whether both are the same table; one comparison.
    #[inline]
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Held::Declared(own), Held::Declared(other)) => std::ptr::eq(*own, *other),
            (Held::Built(own), Held::Built(other)) => Arc::ptr_eq(own, other),
            _ => false,
        }
    }
}

/// The row of a code in any case of letters; for [`catalog!`](crate::catalog) only.
#[doc(hidden)]
pub fn position(table: &Table, text: &str) -> Option<usize> {
    table.rows().position(text.as_bytes())
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Table");
        shown
            .field("name", &self.name())
            .field("codes", &self.len());
        shown.finish_non_exhaustive()
    }
}
