//! Keeps a translation in step with its source: adds missing entries, commented out, notes above
//! each translation the English that it was made from, and moves obsolete entries to the end.

mod edits;
mod skeleton;

pub use skeleton::new_file;

use std::fmt;

use edits::SyncEdits;

use crate::ftl::Document;

/// Options of [`sync`].
#[derive(Clone, Copy, Debug, Default)]
pub struct SyncOptions<'a> {
    /// The ids whose translations are right for the current English; their `# en:` is renewed.
    pub accept: &'a [&'a str],
    /// The plural forms of the language, for the skeletons of missing entries; empty where they
    /// are unknown.
    pub plurals: &'a [&'a str],
}

/// A file in step with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncedFile {
    /// The text; unchanged lines are the same byte for byte.
    pub text: String,
    /// The changes, in the order of the source and the file.
    pub changes: Vec<Change>,
}

/// A change that [`sync`] made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A missing entry was added, commented out.
    Added(String),
    /// The English was noted above an entry.
    Noted(String),
    /// A translation was accepted as right for the current English.
    Accepted(String),
    /// An entry that the source no longer has was moved to the end.
    Moved(String),
}

/// An error of [`sync`]: the file was left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyncError {
    /// The file has a syntax error on this line.
    Syntax(usize),
    /// The file has a carriage return without a line feed on this line. To Fluent the line goes
    /// on, so that an inserted line could become part of another entry.
    CarriageReturn(usize),
    /// The source has a carriage return without a line feed on this line, which cannot be noted in
    /// a comment.
    SourceCarriageReturn(usize),
    /// An id in `accept` has no translation, or is not in the source.
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
            Self::CarriageReturn(line) => write!(
                f,
                "line {line} has a carriage return without a line feed: correct it first (run \
                 `check --fix`)"
            ),
            Self::SourceCarriageReturn(line) => write!(
                f,
                "line {line} of the source has a carriage return without a line feed: correct it \
                 first (run `check --fix`)"
            ),
            Self::Unknown(id) => write!(f, "no translation of `{id}` to accept"),
        }
    }
}

impl std::error::Error for SyncError {}

/// Brings a translation in step with its source. `knows` says whether an id that the source lacks
/// belongs in the file nevertheless. Syncing a synced file changes nothing. Linear in both files.
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
/// The file has a syntax error, the file or the source has a carriage return without a line feed,
/// or an id in `accept` has no translation.
pub fn sync(
    source: &Document<'_>,
    file: &Document<'_>,
    knows: &dyn Fn(&str) -> bool,
    options: SyncOptions<'_>,
) -> Result<SyncedFile, SyncError> {
    if let Some(error) = file.errors().first() {
        return Err(SyncError::Syntax(file.position(error.span.start).line));
    }
    if let Some(line) = bare_return(file) {
        return Err(SyncError::CarriageReturn(line));
    }
    if let Some(line) = bare_return(source) {
        return Err(SyncError::SourceCarriageReturn(line));
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

/// The line of the first carriage return without a line feed.
fn bare_return(document: &Document<'_>) -> Option<usize> {
    let text = document.text();
    let mut returns = text.match_indices('\r').map(|(at, _)| at);
    let bare = returns.find(|at| text.as_bytes().get(at + 1) != Some(&b'\n'));
    bare.map(|at| document.position(at).line)
}
