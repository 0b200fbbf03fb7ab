//! Writing a file so that it is either the old one or the new one, whatever happens.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::failure::Failure;

/// Replaces what stands in a file: a temporary file beside it is written and renamed. Its
/// permissions are kept; a link stays one, and what it leads to is replaced.
pub(super) fn atomically(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let write = || -> io::Result<()> {
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        // A rename would not ask: what is read-only is so on purpose.
        if fs::metadata(&target).is_ok_and(|old| old.permissions().readonly()) {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                "it is read-only",
            ));
        }
        let (beside, mut file) = temporary(&target)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        let written = written.and_then(|()| match fs::metadata(&target) {
            Ok(old) => fs::set_permissions(&beside, old.permissions()),
            // A new file has those that every new file has.
            Err(_) => Ok(()),
        });
        let renamed = written.and_then(|()| fs::rename(&beside, &target));
        if renamed.is_err() {
            let _ = fs::remove_file(&beside);
        }
        renamed
    };
    write().map_err(|error| {
        Failure::with_tip(
            format!("cannot write {}: {error}", path.display()),
            "nothing was changed in it; check that the file and its folder may be written to",
        )
    })
}

/// A new file beside another one, of a name that nothing has.
fn temporary(target: &Path) -> io::Result<(std::path::PathBuf, File)> {
    let name = target.file_name().unwrap_or_default();
    let mut attempt = 0_u32;
    loop {
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let beside = target.with_file_name(beside);
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&beside)
        {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                attempt += 1
            }
            Err(error) => return Err(error),
        }
    }
}
