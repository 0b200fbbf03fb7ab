//! Follows the edits of a folder.
//!
//! The folder is looked at every so often: that works on any file system, also on one that is
//! mounted from elsewhere, and however an editor replaces a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// How often the folder is looked at.
const INTERVAL: Duration = Duration::from_millis(100);

/// How long an edit has to rest, so that a file that is being written is not read in halves.
const REST: Duration = Duration::from_millis(15);

/// How many rests an edit that goes on and on is given.
const MOST_RESTS: usize = 20;

/// Calls at each edit of the folder since `seen`, until the process ends.
pub(crate) fn follow(
    folder: PathBuf,
    mut seen: Stamp,
    mut edited: impl FnMut() + Send + 'static,
) -> io::Result<()> {
    let follow = move || {
        loop {
            let stamp = rested(&folder);
            if stamp != seen {
                seen = stamp;
                edited();
            }
            thread::sleep(INTERVAL);
        }
    };
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(follow)
        .map(|_| ())
}

/// What tells a folder from the same folder after an edit.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Stamp(Option<Vec<(PathBuf, Option<FileStamp>)>>);

#[derive(Clone, PartialEq, Eq)]
struct FileStamp {
    length: u64,
    modified: Option<SystemTime>,
    changed: (i64, i64),
    file: (u64, u64),
}

/// The stamp of a folder that is not being written just now.
fn rested(folder: &Path) -> Stamp {
    let mut before = Stamp::of(folder);
    for _ in 0..MOST_RESTS {
        thread::sleep(REST);
        let now = Stamp::of(folder);
        if now == before {
            break;
        }
        before = now;
    }
    before
}

impl Stamp {
    /// The stamp of a folder at this moment.
    pub(crate) fn of(folder: &Path) -> Self {
        Self(files(folder).ok())
    }
}

fn files(folder: &Path) -> io::Result<Vec<(PathBuf, Option<FileStamp>)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let stamp = fs::metadata(&path).ok().map(|metadata| of_file(&metadata));
            files.push((path, stamp));
        }
    }
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(files)
}

fn of_file(metadata: &fs::Metadata) -> FileStamp {
    #[cfg(unix)]
    let (changed, file) = {
        use std::os::unix::fs::MetadataExt;
        (
            (metadata.ctime(), metadata.ctime_nsec()),
            (metadata.dev(), metadata.ino()),
        )
    };
    #[cfg(not(unix))]
    let (changed, file) = ((0, 0), (0, 0));
    FileStamp {
        length: metadata.len(),
        modified: metadata.modified().ok(),
        changed,
        file,
    }
}
