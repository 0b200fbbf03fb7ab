//! The public nouns: a catalog, its table and codes, messages and errors; how a catalog is
//! loaded and verified.

mod body;
#[expect(clippy::module_inception, reason = "each file is named after its noun")]
mod catalog;
mod code_ref;
mod declare;
mod entry;
mod errors;
mod load;
mod load_error;
mod message;
mod message_builder;
mod negotiate;
mod pseudo;
mod render_error;
mod source;
mod strict;
mod table;
mod table_builder;
mod unknown_code;
mod verify;
mod word;

pub use body::{Body, BodyContent, ErrorBody, LocalizedError};
pub use catalog::Catalog;
pub use code_ref::CodeRef;
pub use errors::{Errors, ErrorsIter, Located};
pub use load_error::LoadError;
pub use message::Message;
pub use message_builder::{ArgumentError, ArgumentErrorKind, MessageBuilder};
pub use render_error::RenderError;
pub use table::{Declaration, Embedded, Service, Table, position};
pub use table_builder::{TableBuilder, TableError};
pub use unknown_code::{UnknownCode, parse};
pub use word::Word;
