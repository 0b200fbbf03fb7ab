//! The value that is served, replaced as a whole at each edit of a folder.

mod value;
mod watch;

pub(crate) use value::Live;
pub(crate) use watch::FolderWatch;
