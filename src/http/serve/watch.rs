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
    // What was edited since the start is taken at the first look.
    let mut seen = None;
    let follow = move || loop {
        let stamp = rested(&folder);
        if seen.as_ref() != Some(&stamp) {
            if seen.replace(stamp).is_some() {
                reload(&live, log);
            } else if live.reload().is_err() {
                seen = None;
            }
        }
        thread::sleep(INTERVAL);
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
type Stamp = Option<Vec<(PathBuf, Option<FileStamp>)>>;

#[derive(PartialEq, Eq)]
struct FileStamp {
    length: u64,
    modified: Option<SystemTime>,
    changed: (i64, i64),
    file: (u64, u64),
}

/// The stamp of a folder that is not being written just now.
fn rested(folder: &Path) -> Stamp {
    let mut before = stamp(folder);
    for _ in 0..MOST_RESTS {
        thread::sleep(REST);
        let now = stamp(folder);
        if now == before {
            break;
        }
        before = now;
    }
    before
}

fn stamp(folder: &Path) -> Stamp {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let stamp = fs::metadata(&path).ok().map(|metadata| of_file(&metadata));
            files.push((path, stamp));
        }
    }
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    Some(files)
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
