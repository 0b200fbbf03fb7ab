//! Writing a file atomically.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

use super::failure::Failure;

/// Replaces the content of a file: a temporary file beside it is written and renamed. Its
/// permissions are kept; a link stays a link, and its target is replaced.
pub(crate) fn atomically(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes).map_err(|error| {
        Failure::with_tip(
            format!("cannot write {}: {error}", path.display()),
            "the file is unchanged; check that it and its folder are writable",
        )
    })
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let permissions = fs::metadata(&target).map(|old| old.permissions()).ok();
    // A rename would replace a read-only file, which is read-only on purpose.
    if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
        let error = io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only");
        return Err(error);
    }
    let folder = target.parent().filter(|folder| *folder != Path::new(""));
    let mut builder = Builder::new();
    builder.prefix(".").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Those of every new file; the umask of the process applies.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(&target)?;
    Ok(())
}
