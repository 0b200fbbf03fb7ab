//! Follows the edits of a folder.
//!
//! The folder is looked at every so often: that works on any file system, also on one that is
//! mounted from elsewhere, and however an editor replaces a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use super::live::Live;
use super::log::Log;

/// How often the folder is looked at.
const INTERVAL: Duration = Duration::from_millis(100);

/// How long an edit has to rest, so that a file that is being written is not read in halves.
const REST: Duration = Duration::from_millis(15);

/// How many rests an edit that goes on and on is given.
const MOST_RESTS: usize = 20;

/// Follows the edits of the folder until the process ends.
pub(super) fn follow(live: Arc<Live>, log: Log) -> io::Result<()> {
    let Some(folder) = live.folder().map(Path::to_owned) else {
        return Ok(());
    };
    let follow = move || {
        let mut seen = None;
        loop {
            let stamp = rested(&folder);
            let before = seen.as_ref().unwrap_or(live.stamp());
            if stamp != *before {
                seen = Some(stamp);
                reload(&live, log);
            }
            thread::sleep(INTERVAL);
        }
    };
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(follow)
        .map(|_| ())
}

fn reload(live: &Live, log: Log) {
    match live.reload() {
        Ok(catalog) => log.reloaded(catalog.locales().len()),
        Err(error) => log.refused(error.faults()),
    }
}

/// What tells a folder from the same folder after an edit.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Stamp(Option<Vec<(PathBuf, Option<FileStamp>)>>);

#[derive(PartialEq, Eq)]
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
    pub(super) fn of(folder: &Path) -> Self {
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
