//! `sync`: updates the files of the languages to the source.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use fluent_catalog::{Pseudo, SourceFile};
use fluent_catalog_check::format::unified_diff;
use fluent_catalog_check::ftl::Document;
use fluent_catalog_check::plural_forms;
use fluent_catalog_check::sync::{Change, SyncOptions, new_file, sync};
use fluent_catalog_locale::canonical;

use crate::terminal::failure::Failure;
use crate::terminal::files::LocaleFolder;
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{output, write};

/// Add what is missing and note the English above each translation
///
/// In the files of `--locales DIR`, else of `./locales`: missing entries are added as comments,
/// ready to be filled in; each translation gets the English above it, as `# en:`; entries that the
/// source no longer has move to the end. Everything else is kept byte for byte.
#[derive(Args)]
pub(crate) struct SyncCommand {
    /// Only these languages
    #[arg(value_name = "TAG")]
    languages: Vec<String>,

    /// Create the file of a new language
    #[arg(long, value_name = "TAG", conflicts_with_all = ["languages", "accept"])]
    new: Option<String>,

    /// Confirm that the translations of these codes are right for today's English
    #[arg(long, value_name = "CODE", num_args = 1..)]
    accept: Vec<String>,

    /// Print what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

impl Subcommand for SyncCommand {
    const NAME: &'static str = "sync";
    const OVERLAYS_FOLDER: bool = false;

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let (locale, code) = (sample.locale(), sample.code());
        vec![
            "sync --dry-run".to_owned(),
            format!("sync {locale} --accept {code}"),
            "sync --new sv".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let folder = LocaleFolder::read(session).checked()?;
        let Some(path) = folder.path.clone() else {
            return Err(Failure::with_tip(
                "the built-in files cannot be changed",
                "name a folder with `--locales DIR`, or change to the folder that contains `locales`",
            ));
        };
        let Some(source) = folder.source.clone() else {
            return Err(Failure::new(format!(
                "no source file in {}",
                path.display()
            )));
        };
        let source = source.parse();
        let english = source.document();
        if let Some(span) = english.error_spans().next() {
            let line = english.position(span.start).line;
            return Err(Failure::with_tip(
                format!(
                    "the source {} has a syntax error on line {line}",
                    source.file().path()
                ),
                "correct it first (run `check` for the location)",
            ));
        }
        if let Some(tag) = &self.new {
            return self.begin(tag, &path, english, session);
        }
        self.update(&folder, english, session)
    }
}

impl SyncCommand {
    fn begin(
        &self,
        tag: &str,
        folder: &Path,
        english: &Document<'_>,
        session: &mut Session,
    ) -> Result<ExitCode, Failure> {
        let Some(tag) = canonical(tag) else {
            let message = format!("`{}` is not a language tag", tag.escape_debug());
            return Err(Failure::with_tip(
                message,
                "write a tag such as `sv` or `pt-BR`",
            ));
        };
        if Pseudo::from_tag(&tag).is_some() {
            return Err(Failure::with_tip(
                format!("`{tag}` is a pseudo-locale: it is made from the source"),
                format!("see it with `{} list --locale {tag}`", session.program),
            ));
        }
        let path = folder.join(format!("{tag}.ftl"));
        if path.exists() {
            let message = format!("{} exists already", path.display());
            return Err(Failure::with_tip(
                message,
                format!("update it with `{} sync {tag}`", session.program),
            ));
        }
        let text = new_file(english, &tag, &plural_forms(&tag));
        self.store(&path, "", &text, session)?;
        let would = if self.dry_run { "would be " } else { "" };
        output::line(format_args!("{}: {would}created", path.display()));
        Ok(ExitCode::SUCCESS)
    }

    fn update(
        &self,
        folder: &LocaleFolder,
        english: &Document<'_>,
        session: &mut Session,
    ) -> Result<ExitCode, Failure> {
        let table = session.catalog.table().clone();
        let accept: Vec<&str> = self
            .accept
            .iter()
            .map(|id| table.find(id).map_or(id.as_str(), |code| code.as_str()))
            .collect();
        let schema = table.schema();
        let mut accepted = vec![false; accept.len()];
        let mut has_skipped = false;
        for file in self.translations(folder)? {
            let mut skip = |reason: &dyn std::fmt::Display| {
                output::error(format_args!("{} is skipped: {reason}", file.path()));
                has_skipped = true;
            };
            if !file.is_utf8() {
                skip(&"not valid UTF-8 (run `check` for the location)");
                continue;
            }
            let parsed = file.parse();
            let document = parsed.document();
            let here: Vec<&str> = accept
                .iter()
                .copied()
                .filter(|id| document.message(id).is_some() && english.message(id).is_some())
                .collect();
            for (id, accepted) in accept.iter().zip(&mut accepted) {
                *accepted |= here.contains(id);
            }
            let forms = plural_forms(file.locale().unwrap_or_default());
            let options = SyncOptions {
                accept: &here,
                plurals: &forms,
            };
            match sync(english, document, &|id| schema.knows(id), options) {
                Ok(synced) => {
                    let path = Path::new(file.path());
                    self.store(path, file.text(), &synced.text, session)?;
                    for change in &synced.changes {
                        report(file.path(), change, self.dry_run);
                    }
                }
                Err(error) => skip(&error),
            }
        }
        let mut ids = accept.iter().zip(&accepted);
        if let Some((id, _)) = ids.find(|(_, accepted)| !**accepted) {
            return Err(Failure::new(format!(
                "no language has a translation of `{}`",
                id.escape_debug()
            )));
        }
        Ok(match has_skipped {
            true => 2.into(),
            false => ExitCode::SUCCESS,
        })
    }

    /// The files of the languages that were named, else of all.
    fn translations<'f>(&self, folder: &'f LocaleFolder) -> Result<Vec<&'f SourceFile>, Failure> {
        if self.languages.is_empty() {
            return Ok(folder.translations().collect());
        }
        let find = |tag: &String| {
            let wanted = canonical(tag);
            let is_wanted =
                |file: &&SourceFile| file.locale().is_some() && file.locale() == wanted.as_deref();
            folder.translations().find(is_wanted).ok_or_else(|| {
                let tags = folder.translations().filter_map(|file| file.locale());
                let tags: Vec<&str> = tags.collect();
                let message = format!(
                    "unknown language `{}`; available: {}",
                    tag.escape_debug(),
                    tags.join(", ")
                );
                Failure::with_tip(message, "create one with `sync --new TAG`")
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
        let diff = unified_diff(&path.display().to_string(), old, new);
        write!(session.out, "{diff}")?;
        Ok(())
    }
}

fn report(path: &str, change: &Change, dry_run: bool) {
    let would = if dry_run { "would have " } else { "" };
    output::line(format_args!("{path}: {would}{change}"));
}
