//! Reading of folders and files.

pub(crate) mod folder;
pub(crate) mod path;
