//! Keeps a translation in step with its source: what is missing is there ready to be filled in,
//! each translation has the English it was made from above it, and what the source no longer
//! has is at the end.

mod edits;
mod skeleton;

pub use skeleton::new_file;

use std::fmt;

use edits::SyncEdits;

use crate::ftl::Document;

/// What [`sync`] does besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct SyncOptions<'a> {
    /// The ids whose translations are right for the current English: their `# en:` is renewed.
    pub accept: &'a [&'a str],
    /// The plural forms of the language, for the skeletons of what is missing; none where they
    /// are not known.
    pub plurals: &'a [&'a str],
}

/// A file in step with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synced {
    /// The text; what was not changed is as it was, byte for byte.
    pub text: String,
    /// What was done, in the order of the source and the file.
    pub changes: Vec<Change>,
}

/// A change that [`sync`] made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An entry that was missing was added as a comment.
    Added(String),
    /// The English was noted above an entry.
    Noted(String),
    /// A translation was accepted as right for the current English.
    Accepted(String),
    /// An entry that the source no longer has was moved to the end.
    Moved(String),
}

/// Why a file was left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyncError {
    /// It has a syntax error on this line: what would be moved or noted is not certain.
    Syntax(usize),
    /// An id that was to be accepted has no translation, or is not in the source.
    Unknown(String),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added(id) => write!(f, "added {id}, commented out"),
            Self::Noted(id) => write!(f, "noted the English of {id}"),
            Self::Accepted(id) => write!(f, "accepted {id}"),
            Self::Moved(id) => write!(f, "moved {id} to the end"),
        }
    }
}

impl fmt::Display for SyncError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(line) => write!(
                f,
                "line {line} has a syntax error: correct it first (run `check` for the location)"
            ),
            Self::Unknown(id) => write!(f, "no translation of `{id}` to accept"),
        }
    }
}

impl std::error::Error for SyncError {}

/// Brings a translation in step with its source. `knows` says whether an id that the source does
/// not have belongs in the file all the same. Syncing twice is syncing once; takes time linear in
/// both files.
///
/// ```
/// use fluent_catalog_check::ftl::Document;
/// use fluent_catalog_check::sync::{SyncOptions, sync};
///
/// let source = Document::parse("a = One\nb = Two\n");
/// let file = Document::parse("a = Un\n");
/// let synced = sync(&source, &file, &|_| false, SyncOptions::default())?;
/// assert_eq!(synced.text, "# en: One\na = Un\n\n# en: Two\n# b =\n");
/// # Ok::<(), fluent_catalog_check::sync::SyncError>(())
/// ```
///
/// # Errors
/// A syntax error in the file, and an id in `accept` without a translation: nothing is done.
pub fn sync(
    source: &Document<'_>,
    file: &Document<'_>,
    knows: &dyn Fn(&str) -> bool,
    options: SyncOptions<'_>,
) -> Result<Synced, SyncError> {
    if let Some(error) = file.errors().first() {
        return Err(SyncError::Syntax(file.position(error.span.start).line));
    }
    let has = |id: &str| source.message(id).is_some() && file.message(id).is_some();
    if let Some(unknown) = options.accept.iter().find(|id| !has(id)) {
        return Err(SyncError::Unknown((*unknown).to_owned()));
    }
    let mut edits = SyncEdits::new(source, file);
    let obsolete = edits.obsolete(knows);
    edits.origins(&options, &obsolete);
    edits.missing(&options);
    edits.move_to_the_end(&obsolete);
    Ok(edits.finish())
}
