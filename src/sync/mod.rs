//! Keeps a translation in step with its source: what is missing stands ready to be filled in,
//! each translation has the English it was made from above it, and what the source no longer
//! has stands at the end.

mod skeleton;
mod work;

pub use skeleton::new_file;

use std::fmt;

use work::Work;

use crate::ftl::Document;

/// What to do besides keeping in step.
#[derive(Clone, Copy, Debug, Default)]
pub struct SyncOptions<'a> {
    /// The ids whose translations are right for today's English: their `# en:` is renewed.
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

/// Something that [`sync`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// An entry that was missing stands there as a comment.
    Added(String),
    /// The English stands above an entry.
    Noted(String),
    /// A translation was said to be right for today's English.
    Accepted(String),
    /// An entry that the source no longer has stands at the end.
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
                "line {line} has a syntax error: correct it first, `check` says how"
            ),
            Self::Unknown(id) => write!(f, "there is no translation of `{id}` to accept"),
        }
    }
}

impl std::error::Error for SyncError {}

/// Brings a translation in step with its source. `knows` says whether an id that the source does
/// not have belongs into the file all the same. Doing it twice is doing it once.
///
/// ```
/// use fluent_catalog::ftl::Document;
/// use fluent_catalog::sync::{SyncOptions, sync};
///
/// let source = Document::parse("a = One\nb = Two\n");
/// let synced = sync(&source, "a = Un\n", &|_| false, SyncOptions::default())?;
/// assert_eq!(synced.text, "# en: One\na = Un\n\n# en: Two\n# b =\n");
/// # Ok::<(), fluent_catalog::sync::SyncError>(())
/// ```
///
/// # Errors
/// A syntax error in the file, and an id in `accept` without a translation: nothing is done.
pub fn sync(
    source: &Document<'_>,
    text: &str,
    knows: &dyn Fn(&str) -> bool,
    options: SyncOptions<'_>,
) -> Result<Synced, SyncError> {
    let file = Document::parse(text);
    if let Some(error) = file.errors().first() {
        return Err(SyncError::Syntax(file.position(error.span.start).line));
    }
    let has = |id: &str| source.message(id).is_some() && file.message(id).is_some();
    if let Some(unknown) = options.accept.iter().find(|id| !has(id)) {
        return Err(SyncError::Unknown((*unknown).to_owned()));
    }
    let mut work = Work::new(source, &file);
    let obsolete = work.obsolete(knows);
    work.origins(&options, &obsolete);
    work.missing(&options);
    work.move_to_the_end(&obsolete);
    Ok(work.finish())
}
