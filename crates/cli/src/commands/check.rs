//! `check`: what is wrong, missing or out of date in the files of the languages.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use clap::{Args, ValueEnum, ValueHint};

use fluent_catalog::{Diagnostic, Severity, SourceFile};
use fluent_catalog_check::format::{CheckedFile, github, human, sarif, unified_diff};
use fluent_catalog_check::{Expectations, Safety, check, fix};

use super::rules;
use crate::terminal::failure::Failure;
use crate::terminal::files::{LocaleFolder, files_under};
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::terminal::{json, output, write};

/// The exit code where there are diagnostics.
const DIAGNOSTICS: u8 = 1;

/// Find what is wrong, missing or out of date in `.ftl` files
///
/// Without FILE: every language of `--locales DIR`, else of `./locales`, else the built-in
/// ones, against the source language and the codes. Exits with 1 where there are diagnostics at
/// or above `--fail-on`.
#[derive(Args)]
pub(crate) struct CheckCommand {
    /// Files, or folders of them, to check
    #[arg(value_name = "FILE", value_hint = ValueHint::AnyPath)]
    files: Vec<PathBuf>,

    /// Check each FILE against this source file alone, with any ids; without FILE, check this
    /// file by itself
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    against: Option<PathBuf>,

    /// The lowest severity that makes the exit code 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = FailOn::Warning)]
    fail_on: FailOn,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: CheckFormat,

    /// Apply the safe fixes, and say on standard error what was fixed
    #[arg(long)]
    fix: bool,

    /// With `--fix` or `--diff`: include the unsafe fixes; read the result
    #[arg(long)]
    unsafe_fixes: bool,

    /// Print what `--fix` would change, and change nothing; exits with 1 where there is something
    /// to fix
    #[arg(long)]
    diff: bool,

    /// Explain a rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["files", "against", "fix", "diff", "rules"])]
    explain: Option<String>,

    /// List the rules
    #[arg(long, conflicts_with_all = ["files", "against", "fix", "diff"])]
    rules: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// Errors only
    Error,
    /// Errors and warnings
    Warning,
    /// Everything
    Info,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum CheckFormat {
    /// Each diagnostic with its line, and one line per file with the counts
    #[default]
    Human,
    /// An array of objects: `file`, `line`, `column`, `end_line`, `end_column`, `severity`,
    /// `rule`, `id`, `message`, `suggestion` and, where there are any, `edits`
    Json,
    /// Workflow commands, which GitHub shows at the lines of a pull request
    Github,
    /// A SARIF 2.1.0 log, for code scanning
    Sarif,
}

impl Subcommand for CheckCommand {
    const NAME: &'static str = "check";
    const OVERLAYS_FOLDER: bool = false;

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let locale = sample.locale();
        vec![
            "check".to_owned(),
            format!("check locales/{locale}.ftl --fix"),
            format!("check --against locales/en.ftl locales/{locale}.ftl --format json"),
            "check --explain plural-missing".to_owned(),
        ]
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        if self.rules {
            return rules::list(session);
        }
        if let Some(id) = &self.explain {
            return rules::explain(id, session);
        }
        if self.unsafe_fixes && !self.fix && !self.diff {
            return Err(Failure::with_tip(
                "`--unsafe-fixes` requires `--fix` or `--diff`",
                "add `--fix`, or `--diff` to see what would change",
            ));
        }
        let report = match &self.against {
            Some(source) => self.against_file(source)?,
            None => self.against_catalog(session)?,
        };
        let out = &mut session.out;
        if self.diff {
            report
                .diffs
                .iter()
                .try_for_each(|diff| write!(out, "{diff}"))?;
            return Ok(exit_code(!report.diffs.is_empty()));
        }
        let checked = &report.checked;
        match self.format {
            CheckFormat::Human => human(out, checked, std::io::stdout().is_terminal())?,
            CheckFormat::Json => json::write_array(out, diagnostics(checked))?,
            CheckFormat::Github => github(out, checked)?,
            CheckFormat::Sarif => sarif(out, checked)?,
        }
        let least = match self.fail_on {
            FailOn::Error => Severity::Error,
            FailOn::Warning => Severity::Warning,
            FailOn::Info => Severity::Info,
        };
        let mut diagnostics = diagnostics(checked);
        Ok(exit_code(diagnostics.any(|own| own.severity >= least)))
    }
}

/// What was found in files, and what would be changed in them.
#[derive(Default)]
struct CheckReport {
    checked: Vec<CheckedFile>,
    diffs: Vec<String>,
}

impl CheckCommand {
    /// Each file against one source file; without files that one by itself.
    fn against_file(&self, source: &Path) -> Result<CheckReport, Failure> {
        let mut sources = files_under(source)?;
        if self.files.is_empty() {
            let expected = Expectations::none();
            return self.check_all(sources, &|_| &expected);
        }
        let source = match sources.pop() {
            Some(file) if sources.is_empty() => file,
            _ => return Err(Failure::new("`--against` takes one file")),
        };
        let parsed = source.parse();
        let expected = Expectations::against(parsed.document());
        self.check_all(self.named_files()?, &|_| &expected)
    }

    /// The files, or all languages, against the source language and the codes.
    fn against_catalog(&self, session: &Session) -> Result<CheckReport, Failure> {
        let mut folder = LocaleFolder::read(session);
        let schema = session.catalog.table().schema();
        let source = folder.source.clone();
        let source = source.as_ref().map(SourceFile::parse);
        let document = source.as_ref().map(|source| source.document());
        let of_source = Expectations::of_schema(&schema, None);
        let of_others = Expectations::of_schema(&schema, document);
        let unread = std::mem::take(&mut folder.diagnostics);
        let files = match (&folder.path, self.files.is_empty()) {
            (_, false) => self.named_files()?,
            (Some(path), true) if folder.files.is_empty() => {
                return Err(match unread.is_empty() {
                    true => none_in(path),
                    false => Failure::Files(unread),
                });
            }
            (None, true) if self.fix && !self.diff => {
                return Err(Failure::with_tip(
                    "the built-in files cannot be changed",
                    "name a folder with `--locales DIR`, or a FILE",
                ));
            }
            (_, true) => folder.files.clone(),
        };
        let mut report = self.check_all(files, &|file| match folder.is_source(file) {
            true => &of_source,
            false => &of_others,
        })?;
        if self.files.is_empty() {
            report.checked.extend(unread.into_iter().map(unread_file));
        }
        Ok(report)
    }

    /// The files that were named on the command line.
    fn named_files(&self) -> Result<Vec<SourceFile>, Failure> {
        let mut files = Vec::new();
        for path in &self.files {
            let own = files_under(path)?;
            if own.is_empty() {
                return Err(none_in(path));
            }
            files.extend(own);
        }
        Ok(files)
    }

    /// Checks files on all cores, and keeps their order.
    fn check_all<'e>(
        &self,
        files: Vec<SourceFile>,
        expected: &(dyn Fn(&SourceFile) -> &'e Expectations<'e> + Sync),
    ) -> Result<CheckReport, Failure> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let share = files.len().div_ceil(cores).max(1);
        let check_share = |files: &[SourceFile]| -> Vec<Result<FileReport, Failure>> {
            let files = files.iter();
            files.map(|file| self.check(expected(file), file)).collect()
        };
        let results: Vec<_> = thread::scope(|scope| {
            let shares = files.chunks(share);
            let threads = shares.map(|share| scope.spawn(move || check_share(share)));
            let threads: Vec<_> = threads.collect();
            let results = threads.into_iter().flat_map(|thread| {
                let result = thread.join();
                result.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            });
            results.collect()
        });
        let mut report = CheckReport::default();
        for result in results {
            let FileReport { checked, diff } = result?;
            report.checked.push(checked);
            report.diffs.extend(diff);
        }
        Ok(report)
    }

    /// Checks one file, which is fixed first if requested.
    fn check(&self, expected: &Expectations<'_>, file: &SourceFile) -> Result<FileReport, Failure> {
        let mut file = file.clone();
        let mut diff = None;
        if self.fix || self.diff {
            let safety = match self.unsafe_fixes {
                true => Safety::Unsafe,
                false => Safety::Safe,
            };
            let fixed = fix(expected, &file, safety);
            let is_changed = fixed.bytes != file.bytes();
            let after = SourceFile::new(file.path(), file.locale(), fixed.bytes);
            if is_changed && self.diff {
                diff = Some(unified_diff(file.path(), file.text(), after.text()));
            } else if is_changed {
                write::atomically(Path::new(file.path()), after.bytes())?;
                fixed.applied.iter().for_each(report_fix);
                file = after;
            }
        }
        let diagnostics = check(expected, &file.parse());
        let checked = CheckedFile { file, diagnostics };
        Ok(FileReport { checked, diff })
    }
}

/// What was found in a file, and what would be changed in it.
struct FileReport {
    checked: CheckedFile,
    diff: Option<String>,
}

fn report_fix(fixed: &Diagnostic) {
    let (line, column) = (fixed.start.line, fixed.start.column);
    let Diagnostic {
        file,
        rule,
        message,
        ..
    } = fixed;
    output::line(format_args!(
        "{file}:{line}:{column}: fixed [{rule}]: {message}"
    ));
}

/// A file that could not be read, with why.
fn unread_file(diagnostic: Diagnostic) -> CheckedFile {
    CheckedFile {
        file: SourceFile::new(diagnostic.file.as_str(), None, Vec::new()),
        diagnostics: vec![diagnostic],
    }
}

fn diagnostics(checked: &[CheckedFile]) -> impl Iterator<Item = &Diagnostic> {
    checked.iter().flat_map(|file| &file.diagnostics)
}

fn exit_code(has_diagnostics: bool) -> ExitCode {
    match has_diagnostics {
        true => DIAGNOSTICS.into(),
        false => ExitCode::SUCCESS,
    }
}

fn none_in(folder: &Path) -> Failure {
    Failure::with_tip(
        format!("no `.ftl` file in {}", folder.display()),
        "name a `.ftl` file, or a folder of them",
    )
}
