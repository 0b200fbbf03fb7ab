//! Whether the files of a catalog are right.
use crate::fault::LoadError;
use crate::source::Source;
use crate::table::Table;
pub(crate) fn verify(_: &'static Table, _: &Source) -> Result<(), LoadError> { Ok(()) }
