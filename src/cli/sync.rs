//! `sync`: keeps the files of the languages in step with the source.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use similar::TextDiff;

use super::failure::Failure;
use super::files::{Files, TextFile};
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{output, write};
use crate::check::plural_forms;
use crate::ftl::Document;
use crate::locale::canonical;
use crate::pseudo::Pseudo;
use crate::sync::{Change, SyncError, SyncOptions, new_file, sync};

/// Add what is missing and note the English above each translation
///
/// In the files of `--locales DIR`, else of `./locales`: what is missing is added as a comment,
/// ready to be filled in; each translation gets the English above it, as `# en:`; what the source
/// no longer has moves to the end. All else stays as it is, byte for byte.
#[derive(Args)]
pub(super) struct Sync {
    /// Only these languages
    #[arg(value_name = "TAG")]
    languages: Vec<String>,

    /// Begin a language
    #[arg(long, value_name = "TAG", conflicts_with_all = ["languages", "accept"])]
    new: Option<String>,

    /// Say that the translations of these codes are right for today's English
    #[arg(long, value_name = "CODE", num_args = 1..)]
    accept: Vec<String>,

    /// Print what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Subcommand for Sync {
    const NAME: &'static str = "sync";
    const LAYS_FOLDER: bool = false;

    fn examples(sample: &Sample) -> Vec<String> {
        let (locale, code) = (sample.locale(), sample.code());
        vec![
            "sync --dry-run".to_owned(),
            format!("sync {locale} --accept {code}"),
            "sync --new sv".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let files = Files::read(session)?;
        let Some(folder) = files.folder.clone() else {
            return Err(Failure::with_tip(
                "the built-in files cannot be changed",
                "name a folder by `--locales DIR`, or work where a folder `locales` is",
            ));
        };
        let Some(source) = files.source(session) else {
            return Err(Failure::new(format!(
                "there is no source file in {}",
                folder.display()
            )));
        };
        let text = source.text();
        let english = Document::parse(&text);
        if let Some(error) = english.errors().first() {
            let line = english.position(error.span.start).line;
            return Err(Failure::with_tip(
                format!(
                    "the source {} has a syntax error on line {line}",
                    source.path
                ),
                "correct it first, `check` says how: what it has and has not is not certain",
            ));
        }
        if let Some(tag) = &self.new {
            return self.begin(tag, &folder, &english, session);
        }
        self.keep_in_step(&files, &english, session)
    }
}

impl Sync {
    fn begin(
        &self,
        tag: &str,
        folder: &Path,
        english: &Document<'_>,
        session: &mut Session,
    ) -> Result<ExitCode, Failure> {
        let Some(tag) = canonical(tag) else {
            let message = format!("`{}` is no language tag", tag.escape_debug());
            return Err(Failure::with_tip(
                message,
                "write a tag such as `sv` or `pt-BR`",
            ));
        };
        if Pseudo::of(&tag).is_some() {
            return Err(Failure::with_tip(
                format!("`{tag}` is made from the source by itself"),
                format!("see it by `{} list --locale {tag}`", session.program),
            ));
        }
        let path = folder.join(format!("{tag}.ftl"));
        if path.exists() {
            let message = format!("{} exists already", path.display());
            return Err(Failure::with_tip(
                message,
                format!("bring it in step by `{} sync {tag}`", session.program),
            ));
        }
        let text = new_file(english, &tag, &plural_forms(&tag));
        self.store(&path, "", &text, session)?;
        let would = if self.dry_run { "would have " } else { "" };
        output::complain(format_args!("{}: {would}begun", path.display()));
        Ok(ExitCode::SUCCESS)
    }

    fn keep_in_step(
        &self,
        files: &Files,
        english: &Document<'_>,
        session: &mut Session,
    ) -> Result<ExitCode, Failure> {
        let chosen = self.chosen(files)?;
        let table = session.catalog.table();
        let accept: Vec<&str> = self
            .accept
            .iter()
            .map(|id| table.find(id).map_or(id.as_str(), |code| code.as_str()))
            .collect();
        let mut accepted = vec![false; accept.len()];
        let mut left_alone = false;
        for file in chosen {
            let Ok(text) = String::from_utf8(file.bytes.clone()) else {
                output::error(format_args!(
                    "{} is left alone: it is no UTF-8, `check` says where",
                    file.path
                ));
                left_alone = true;
                continue;
            };
            let document = Document::parse(&text);
            let here: Vec<&str> = accept
                .iter()
                .copied()
                .filter(|id| document.message(id).is_some() && english.message(id).is_some())
                .collect();
            for (id, accepted) in accept.iter().zip(&mut accepted) {
                *accepted |= here.contains(id);
            }
            let forms = plural_forms(file.tag.as_deref().unwrap_or_default());
            let options = SyncOptions {
                accept: &here,
                plurals: &forms,
            };
            let knows = |id: &str| crate::check::is_known(table, id);
            match sync(english, &text, &knows, options) {
                Ok(synced) => {
                    self.store(Path::new(&file.path), &text, &synced.text, session)?;
                    for change in &synced.changes {
                        say(&file.path, change, self.dry_run);
                    }
                }
                Err(error @ (SyncError::Syntax(_) | SyncError::Unknown(_))) => {
                    output::error(format_args!("{} is left alone: {error}", file.path));
                    left_alone = true;
                }
            }
        }
        if let Some((id, _)) = accept
            .iter()
            .zip(&accepted)
            .find(|(_, accepted)| !**accepted)
        {
            return Err(Failure::new(format!(
                "no language has a translation of `{}`",
                id.escape_debug()
            )));
        }
        Ok(if left_alone {
            2.into()
        } else {
            ExitCode::SUCCESS
        })
    }

    fn chosen<'f>(&self, files: &'f Files) -> Result<Vec<&'f TextFile>, Failure> {
        if self.languages.is_empty() {
            return Ok(files.translations().collect());
        }
        let find = |tag: &String| {
            let wanted = canonical(tag);
            files
                .translations()
                .find(|file| file.tag.is_some() && file.tag == wanted)
                .ok_or_else(|| {
                    let tags: Vec<&str> = files
                        .translations()
                        .filter_map(|file| file.tag.as_deref())
                        .collect();
                    let message = format!(
                        "no language `{}`; there are: {}",
                        tag.escape_debug(),
                        tags.join(", ")
                    );
                    Failure::with_tip(message, "begin one by `sync --new TAG`")
                })
        };
        self.languages.iter().map(find).collect()
    }

    /// Writes a file, or prints the difference.
    fn store(
        &self,
        path: &Path,
        old: &str,
        new: &str,
        session: &mut Session,
    ) -> Result<(), Failure> {
        if old == new {
            return Ok(());
        }
        if !self.dry_run {
            return write::atomically(path, new.as_bytes());
        }
        let shown: PathBuf = path.to_path_buf();
        let name = shown.display().to_string();
        let diff = TextDiff::from_lines(old, new);
        write!(session.out, "{}", diff.unified_diff().header(&name, &name))?;
        Ok(())
    }
}

fn say(path: &str, change: &Change, dry_run: bool) {
    let would = if dry_run { "would have " } else { "" };
    output::complain(format_args!("{path}: {would}{change}"));
}
