//! Where the `.ftl` text of a catalog comes from: embedded files, a folder laid over them.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::fault::Fault;
use crate::locale::{Tag, canonical, intern};

/// How much of a folder a catalog takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest `.ftl` file in bytes; 1 MiB by default.
    pub file_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 1 << 20,
        }
    }
}

/// The files of a catalog.
#[derive(Clone, Debug, Default)]
pub(crate) struct Source {
    /// Sorted by tag, each tag once.
    pub(crate) locales: Vec<LocaleFiles>,
    /// Why some files are not among them.
    pub(crate) faults: Vec<Fault>,
}

/// The files of one locale; an entry of an earlier file hides the same of a later one.
#[derive(Clone, Debug)]
pub(crate) struct LocaleFiles {
    pub(crate) tag: &'static Tag,
    pub(crate) files: Vec<File>,
}

/// One `.ftl` file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The path as people know it, such as `locales/fr.ftl`.
    pub(crate) path: String,
    pub(crate) bytes: Cow<'static, [u8]>,
}

impl LocaleFiles {
    /// One file that is made here.
    #[cfg(feature = "serve")]
    pub(crate) fn of(tag: &str, path: String, bytes: Vec<u8>) -> Self {
        let bytes = bytes.into();
        Self {
            tag: intern(tag),
            files: vec![File { path, bytes }],
        }
    }
}

impl Source {
    /// The `<tag>.ftl` files that `E` embeds; `folder` is only their name for people.
    pub(crate) fn embedded<E: RustEmbed>(folder: &str) -> Self {
        let mut source = Self::default();
        for name in E::iter() {
            let Some(stem) = name.strip_suffix(".ftl").filter(|stem| !stem.contains('/')) else {
                continue;
            };
            if let Some(embedded) = E::get(&name) {
                source.add(stem, [folder, &name].concat(), embedded.data);
            }
        }
        source
    }

    /// Texts by tag.
    pub(crate) fn from_texts(texts: impl Iterator<Item = (String, String)>) -> Self {
        let mut source = Self::default();
        for (name, text) in texts {
            source.add(&name, format!("{name}.ftl"), text.into_bytes().into());
        }
        source
    }

    /// These files with those of a folder laid over them.
    pub(crate) fn with_folder(&self, folder: &Path, limits: Limits) -> Self {
        let mut laid = Self::default();
        match ftl_files(folder) {
            Ok(paths) => {
                for path in paths {
                    let shown = path.display().to_string();
                    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                    match read(&path, folder, limits.file_bytes) {
                        Ok(bytes) => laid.add(&stem, shown, bytes.into()),
                        Err(message) => laid.faults.push(Fault::of_file(shown, message)),
                    }
                }
            }
            Err(fault) => laid.faults.push(fault),
        }
        let mut source = self.clone();
        source.faults.extend(laid.faults);
        for LocaleFiles { tag, files } in laid.locales {
            for file in files {
                source.lay(tag, file);
            }
        }
        source
    }

    /// These files with a language that is made from another: each of its files, changed.
    #[cfg(feature = "check")]
    pub(crate) fn with_derived(
        &self,
        tag: &str,
        from: &str,
        change: impl Fn(&str) -> String,
    ) -> Self {
        let mut source = self.clone();
        let files = self
            .locales
            .iter()
            .filter(|locale| locale.tag.as_str() == from);
        for file in files.flat_map(|locale| locale.files.iter().rev()) {
            if let Ok(text) = str::from_utf8(&file.bytes) {
                let bytes = change(text).into_bytes().into();
                source.lay(
                    intern(tag),
                    File {
                        path: file.path.clone(),
                        bytes,
                    },
                );
            }
        }
        source
    }

    /// Adds the only file of a language, which it is named after.
    fn add(&mut self, name: &str, path: String, bytes: Cow<'static, [u8]>) {
        match self.tag(name) {
            Ok(tag) => self.lay(tag, File { path, bytes }),
            Err(message) => self.faults.push(Fault::of_file(path, message)),
        }
    }

    /// The tag of a file with this name, which is the first of its language.
    fn tag(&self, name: &str) -> Result<&'static Tag, String> {
        let tag = canonical(name).map(|tag| intern(&tag)).ok_or_else(|| {
            format!("`{name}` is no language tag: name the file after its language, such as `fr.ftl` or `pt-BR.ftl`")
        })?;
        match self.locales.iter().any(|locale| locale.tag == tag) {
            true => Err(format!(
                "a second file for `{tag}`: keep its entries in one file, `{tag}.ftl`",
                tag = tag.as_str()
            )),
            false => Ok(tag),
        }
    }

    /// Puts a file before those of its locale.
    fn lay(&mut self, tag: &'static Tag, file: File) {
        match self.locales.binary_search_by_key(&tag, |locale| locale.tag) {
            Ok(at) => self.locales[at].files.insert(0, file),
            Err(at) => self.locales.insert(
                at,
                LocaleFiles {
                    tag,
                    files: vec![file],
                },
            ),
        }
    }
}

/// The paths of a folder that end in `.ftl`, sorted.
fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let fault = |error: io::Error| {
        let message = format!("cannot read the folder ({error}): name a folder with `.ftl` files");
        Fault::of_file(folder.display().to_string(), message)
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The bytes of a regular file of the folder, never more than the limit.
fn read(path: &Path, folder: &Path, limit: u64) -> Result<Vec<u8>, String> {
    let failed = |error: io::Error| format!("cannot read the file: {error}");
    let path = &fs::canonicalize(path).map_err(failed)?;
    // Whoever may put a link here must not read by it what the program may read.
    if !path.starts_with(fs::canonicalize(folder).map_err(failed)?) {
        return Err("a link out of the folder: put the text itself here".to_owned());
    }
    // Opening a pipe would wait for its writer.
    if !fs::metadata(path).map_err(failed)?.is_file() {
        return Err("no regular file: put the text itself here".to_owned());
    }
    let file = fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(format!(
            "larger than the limit of {limit} bytes: split the catalog or raise the limit"
        ));
    }
    Ok(bytes)
}
