//! The preview for translators: pages over their own folder, which follow its edits.

mod guard;
mod live;
mod router;

pub(crate) use live::Live;
pub(crate) use router::router;
