//! Watches the edits of a folder.
//!
//! The folder is polled, not watched by a crate such as `notify`: polling works on every file
//! system, mounts and bind mounts of containers included, and however an editor replaces a file.
//! Polling a few dozen files ten times per second costs next to nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

/// The time between two polls.
const INTERVAL: Duration = Duration::from_millis(100);

/// How long a folder must be unchanged, so that a file is not read while it is half written.
const REST: Duration = Duration::from_millis(15);

/// The maximum number of waits for a quiet period, in a folder that keeps changing.
const MOST_RESTS: usize = 20;

/// A folder whose edits are watched, from the time that this was created.
pub(crate) struct FolderWatch {
    folder: PathBuf,
    seen: Stamp,
}

impl FolderWatch {
    /// Stores the current state of the folder. An edit before [`FolderWatch::follow`] is noticed
    /// too.
    pub(crate) fn new(folder: PathBuf) -> Self {
        let seen = Stamp::new(&folder);
        Self { folder, seen }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Calls `edited` with the folder at each edit, in a thread of its own, until the process
    /// ends.
    ///
    /// # Errors
    /// A thread cannot be started.
    pub(crate) fn follow(self, mut edited: impl FnMut(&Path) + Send + 'static) -> io::Result<()> {
        let Self { folder, mut seen } = self;
        let follow = move || {
            loop {
                let stamp = rested(&folder);
                if stamp != seen {
                    seen = stamp;
                    edited(&folder);
                }
                thread::sleep(INTERVAL);
            }
        };
        thread::Builder::new()
            .name("watch".to_owned())
            .spawn(follow)
            .map(|_| ())
    }
}

/// The state of a folder, which differs after an edit.
#[derive(PartialEq, Eq)]
struct Stamp(Option<Vec<(PathBuf, Option<FileStamp>)>>);

#[derive(PartialEq, Eq)]
struct FileStamp {
    length: u64,
    modified: Option<SystemTime>,
    changed: (i64, i64),
    file: (u64, u64),
}

/// The stamp of a folder, once it has not changed for `REST`.
fn rested(folder: &Path) -> Stamp {
    let mut before = Stamp::new(folder);
    for _ in 0..MOST_RESTS {
        thread::sleep(REST);
        let now = Stamp::new(folder);
        if now == before {
            break;
        }
        before = now;
    }
    before
}

impl Stamp {
    /// The stamp of a folder at this moment.
    fn new(folder: &Path) -> Self {
        Self(files(folder).ok())
    }
}

fn files(folder: &Path) -> io::Result<Vec<(PathBuf, Option<FileStamp>)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let stamp = fs::metadata(&path)
                .ok()
                .map(|metadata| file_stamp(&metadata));
            files.push((path, stamp));
        }
    }
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(files)
}

fn file_stamp(metadata: &fs::Metadata) -> FileStamp {
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
