//! Writing a file so that it is either the old one or the new one, whatever happens.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

use super::failure::Failure;

/// Replaces the content of a file: a temporary file beside it is written and renamed. Its
/// permissions are kept; a link stays one, and the file that it leads to is replaced.
pub(crate) fn atomically(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    replace(path, bytes).map_err(|error| {
        Failure::with_tip(
            format!("cannot write {}: {error}", path.display()),
            "nothing was changed in it; check that the file and its folder may be written to",
        )
    })
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let permissions = fs::metadata(&target).map(|old| old.permissions()).ok();
    // A rename does not ask: what is read-only is so on purpose.
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
        // Those of every new file; the process's mask is taken off.
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
