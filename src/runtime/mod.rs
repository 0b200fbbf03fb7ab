//! From the text of a file to a [`Rendered`]: how entries are found, compiled and rendered.

mod bidi;
mod compile;
mod files;
mod index;
mod language;
mod locale;
mod pattern;
mod plain;
mod plural;
mod render;
mod row;
mod scan;
mod slots;
mod store;
mod value;

pub use bidi::inert;
pub(crate) use files::LocaleFiles;
pub use locale::Locale;
pub(crate) use locale::intern;
pub use render::Rendered;
pub(crate) use row::code_number;
pub use row::{Argument, Row, Rows};
pub(crate) use slots::{RowsHandle, Slots};
pub(crate) use store::Store;
pub use value::{Number, Text, Value};
