//! What the compiler says about declarations, right and wrong ones.
//!
//! Each folder of `tests/compile-fail/` and `tests/compile-pass/` is a crate of one workspace,
//! with texts of its own; the file `stderr` of the former has the errors. `SNAPSHOTS=overwrite`
//! updates them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_catalog_check::RULES;
use snapbox::{Data, assert_data_eq};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The crates of a folder, by name.
fn crates(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(HERE).join("tests").join(folder)).expect("the crates");
    let names = entries.map(|entry| entry.expect("a crate").file_name());
    let mut names: Vec<_> = names
        .map(|name| name.into_string().expect("UTF-8"))
        .collect();
    names.sort();
    names
}

/// Copies what changed, so that cargo sees what did not.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(to).expect("a folder") {
            let path = entry.expect("a file").path();
            let name = path.file_name().expect("a name");
            match from.join(name).exists() || name == "Cargo.toml" {
                true => {}
                false if path.is_dir() => fs::remove_dir_all(&path).expect("an old folder"),
                false => fs::remove_file(&path).expect("an old file"),
            }
        }
        for entry in fs::read_dir(from).expect("a folder") {
            let name = entry.expect("a file").file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        write(to, &fs::read(from).expect("a file"));
    }
}

fn write(path: &Path, bytes: &[u8]) {
    if fs::read(path).ok().as_deref() != Some(bytes) {
        fs::write(path, bytes).expect("a file");
    }
}

/// Returns the workspace of all crates.
fn workspace() -> PathBuf {
    let root = Path::new(HERE).join("../..");
    let root = root.canonicalize().expect("the root of the repository");
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile");
    for folder in ["compile-fail", "compile-pass"] {
        copy(
            &Path::new(HERE).join("tests").join(folder),
            &workspace.join(folder),
        );
        for name in crates(folder) {
            let manifest = format!(
                "[package]\nname = \"{name}\"\nedition = \"2021\"\n\n\
                 [dependencies]\ncatalog.workspace = true\n"
            );
            let path = workspace.join(folder).join(name).join("Cargo.toml");
            write(&path, manifest.as_bytes());
        }
    }
    let large = "# A comment.\n".repeat(100_000);
    let path = workspace.join("compile-fail/rule-file-size/locales/de.ftl");
    write(&path, large.as_bytes());
    let manifest = format!(
        "[workspace]\nmembers = [\"compile-*/*\"]\nresolver = \"3\"\n\n\
         [workspace.dependencies.catalog]\npackage = \"fluent-catalog\"\n\
         path = {root:?}\ndefault-features = false\n"
    );
    write(&workspace.join("Cargo.toml"), manifest.as_bytes());
    let lock = workspace.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(root.join("Cargo.lock"), lock).expect("the versions");
    }
    workspace
}

/// Returns the lines of a diagnostic without the notes and help of the compiler, which change
/// with its version.
fn main_part(rendered: &str) -> impl Iterator<Item = String> {
    let is_note = |line: &str| line.trim_start().starts_with("= ");
    let lines = rendered.trim_end().lines();
    let lines = lines.take_while(move |line| {
        !(line.starts_with("help: ") || line.starts_with("note: ") || is_note(line))
    });
    lines.map(|line| format!("{line}\n"))
}

/// Returns what the compiler says about each crate of the workspace.
fn diagnostics(workspace: &Path) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--keep-going", "--workspace"])
        .args(["--message-format", "json"])
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(workspace)
        .output()
        .expect("cargo");
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(line) = serde_json::from_slice::<serde_json::Value>(line) else {
            continue;
        };
        let (target, message) = (&line["target"]["name"], &line["message"]);
        let spans = message["spans"].as_array();
        // Without a location there is only the number of errors.
        if spans.is_some_and(|spans| !spans.is_empty())
            && let Some(rendered) = message["rendered"].as_str()
        {
            let target = target.as_str().expect("a target").replace('_', "-");
            let said = found.entry(target).or_default();
            said.extend(main_part(rendered));
            said.push('\n');
        }
    }
    let progress = String::from_utf8_lossy(&output.stderr);
    let is_built = found.values().any(|said| said.contains("compile-fail/"));
    assert!(
        is_built,
        "the library does not compile:\n{progress}\n{found:#?}"
    );
    found
}

#[test]
fn each_fatal_rule_has_a_crate() {
    let rules = RULES.iter().filter(|rule| rule.fatal);
    let expected: BTreeSet<_> = rules.map(|rule| format!("rule-{}", rule.id)).collect();
    let mut found = crates("compile-fail");
    found.retain(|name| name.starts_with("rule-"));
    assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
}

/// One test, since the crates are in one workspace.
#[test]
fn errors_are_as_in_the_snapshots() {
    let workspace = workspace();
    let mut found = diagnostics(&workspace);
    for name in crates("compile-fail") {
        let said = found.remove(&name).unwrap_or_default();
        assert!(!said.is_empty(), "{name} compiles");
        let said = said.replace(&*workspace.to_string_lossy(), "[ROOT]");
        let folder = Path::new(HERE).join("tests/compile-fail").join(&name);
        assert_data_eq!(said, Data::read_from(&folder.join("stderr"), None).raw());
    }
    for name in crates("compile-pass") {
        let said = found.remove(&name).unwrap_or_default();
        assert!(said.is_empty(), "{said}");
    }

    // A file that changes is checked again.
    let file = workspace.join("compile-pass/private/locales/en.ftl");
    fs::write(file, "BIL000001 = {\n").expect("a file");
    assert!(diagnostics(&workspace).contains_key("private"));
}
