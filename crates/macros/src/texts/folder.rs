//! Where the folder of a declaration is.

use std::env;
use std::path::{Path, PathBuf};

use syn::LitStr;

/// Returns the path of the folder that a literal names.
///
/// It is relative to the manifest of the crate that declares the catalog. What is returned is
/// relative to the working directory of the compiler where it is below it, as the compiler's own
/// paths are, so that an editor's terminal links to it; else it is absolute.
pub(super) fn locate(folder: &LitStr) -> PathBuf {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&manifest).join(folder.value());
    // Without `./` and the final `/`, and with one kind of separator.
    let folder: PathBuf = folder.components().collect();
    let current = env::current_dir().unwrap_or_default();
    match folder.strip_prefix(&current) {
        Ok(below) if below.as_os_str().is_empty() => PathBuf::from("."),
        Ok(below) => below.to_owned(),
        Err(_) => folder,
    }
}

/// Returns the absolute path of a file, as `include_bytes!` needs it.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let absolute = path.canonicalize().or_else(|_| std::path::absolute(path));
    absolute.unwrap_or_else(|_| path.to_owned())
}
