//! What the tests share: fixtures, snapshots and the shipped translations.

use std::fs;
use std::path::{Path, PathBuf};

/// The path of a fixture.
pub(crate) fn fixture(name: &str) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    Path::new(folder).join(name)
}

/// A path from the root of the workspace.
pub(crate) fn workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// Compares a text with the file of a snapshot; with `SNAPSHOTS=overwrite` the file is written
/// anew instead, to be read in review.
#[track_caller]
pub(crate) fn assert_snapshot(path: &Path, actual: &str) {
    if std::env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        fs::write(path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(path).unwrap();
    snapbox::assert_data_eq!(actual, snapbox::Data::text(expected).raw());
}

/// The tag and the text of each shipped translation, sorted; the English is not one.
pub(crate) fn translations() -> Vec<(String, String)> {
    let mut translations = Vec::new();
    for entry in fs::read_dir(workspace("locales")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if let Some(tag) = name.strip_suffix(".ftl").filter(|tag| *tag != "en") {
            translations.push((tag.to_owned(), fs::read_to_string(&path).unwrap()));
        }
    }
    translations.sort();
    translations
}

/// The shipped English.
pub(crate) fn english() -> String {
    fs::read_to_string(workspace("locales/en.ftl")).unwrap()
}
