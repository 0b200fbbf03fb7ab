//! What a folder is read with, and what is not read.

use std::fs;
use std::path::PathBuf;

use fluent_catalog_check::{Folder, Limits, read_file, read_folder};

/// An empty folder of a test.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The tags that were read, and the rules that were broken with the names of the files.
fn shown(read: &Folder) -> (Vec<&str>, Vec<(&str, &str)>) {
    let tags = read.files.iter().filter_map(|file| file.locale());
    let broken = read.diagnostics.iter().map(|found| {
        let name = found.file.rsplit(['/', '\\']).next().unwrap();
        (found.rule, name)
    });
    (tags.collect(), broken.collect())
}

#[test]
fn files_are_named_after_their_language() {
    let folder = folder("names");
    for name in [
        "fr.ftl",
        "pt_br.ftl",
        "pt-BR.ftl",
        "klingonisch!.ftl",
        ".x.ftl",
        "README.md",
    ] {
        fs::write(folder.join(name), "a = x\n").unwrap();
    }
    let read = read_folder(&folder, Limits::default());
    let broken = vec![
        ("file-name", "klingonisch!.ftl"),
        ("duplicate-file", "pt_br.ftl"),
    ];
    assert_eq!(shown(&read), (vec!["fr", "pt-BR"], broken));
}

#[test]
fn files_have_a_limit_of_size() {
    let folder = folder("size");
    fs::write(folder.join("de.ftl"), "a = 12345\n").unwrap();
    fs::write(folder.join("fr.ftl"), "a = 123456\n").unwrap();
    let limits = Limits { file_bytes: 10 };
    let read = read_folder(&folder, limits);
    assert_eq!(shown(&read), (vec!["de"], vec![("file-size", "fr.ftl")]));
    assert!(read_file(&folder.join("de.ftl"), limits).is_ok());
    assert_eq!(
        read_file(&folder.join("fr.ftl"), limits).unwrap_err().rule,
        "file-size"
    );
}

#[test]
fn what_is_not_there_is_reported() {
    let read = read_folder("/does/not/exist".as_ref(), Limits::default());
    assert_eq!(shown(&read), (vec![], vec![("file-unreadable", "exist")]));
    let error = read_file("/does/not/exist.ftl".as_ref(), Limits::default()).unwrap_err();
    assert_eq!(error.rule, "file-unreadable");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_and_pipes_are_not_read() {
    use std::os::unix::fs::symlink;

    let outside = folder("outside");
    fs::write(outside.join("secret.ftl"), "a = x\n").unwrap();
    let folder = folder("links");
    fs::write(folder.join("en.ftl"), "a = x\n").unwrap();
    symlink(outside.join("secret.ftl"), folder.join("de.ftl")).unwrap();
    symlink("en.ftl", folder.join("en-GB.ftl")).unwrap();
    symlink("nowhere.ftl", folder.join("es.ftl")).unwrap();
    let pipe = folder.join("fr.ftl");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    let mut broken = vec![("file-unreadable", "de.ftl"), ("file-unreadable", "es.ftl")];
    if made.is_ok_and(|status| status.success()) {
        broken.push(("file-unreadable", "fr.ftl"));
        assert!(read_file(&pipe, Limits::default()).is_err());
    }
    let read = read_folder(&folder, Limits::default());
    assert_eq!(shown(&read), (vec!["en-GB", "en"], broken));
}
