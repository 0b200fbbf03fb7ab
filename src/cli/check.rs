//! `check`: what is wrong, missing or out of date in the files of the languages.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use clap::{Args, ValueEnum, ValueHint};

use super::failure::Failure;
use super::files::{Files, TextFile, under};
use super::output::{HEADER, LITERAL};
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use super::{json, output, write};
use crate::check::{Expectations, File, RULES, Rule, Severity, check, fix, format};
use crate::ftl::Document;

/// The exit code of findings.
const FINDINGS: u8 = 1;

/// Find what is wrong, missing or out of date in `.ftl` files
///
/// Without FILE: every language of `--locales DIR`, else of `./locales`, else the built-in
/// ones, against the source language and the codes. Exits with 1 where there are findings at or
/// above `--fail-on`.
#[derive(Args)]
pub(super) struct Check {
    /// Files, or folders of them, to judge
    #[arg(value_name = "FILE", value_hint = ValueHint::AnyPath)]
    files: Vec<PathBuf>,

    /// Judge each FILE against this source file alone, whatever its ids; without FILE this
    /// file by itself
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    against: Option<PathBuf>,

    /// The least severity that makes the exit code 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = FailOn::Warning)]
    fail_on: FailOn,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Mend line ends, a byte order mark, the last line end, double spaces and spaces at
    /// edges, and say what was done on standard error
    #[arg(long)]
    fix: bool,

    /// With `--fix`: say what would be done, and do nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,

    /// Explain a rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["files", "against", "fix", "rules"])]
    explain: Option<String>,

    /// List the rules
    #[arg(long, conflicts_with_all = ["files", "against", "fix"])]
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
enum Format {
    /// Each finding with its line, and a line a file with the counts
    #[default]
    Human,
    /// An array of objects: `file`, `line`, `column`, `end_line`, `end_column`, `severity`,
    /// `rule`, `id`, `message` and `suggestion`
    Json,
    /// Workflow commands, which GitHub shows at the lines of a pull request
    Github,
    /// A SARIF 2.1.0 log, for code scanning
    Sarif,
}

impl Subcommand for Check {
    const NAME: &'static str = "check";
    const LAYS_FOLDER: bool = false;

    fn examples(sample: &Sample) -> Vec<String> {
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
            return rules(session);
        }
        if let Some(id) = &self.explain {
            return explain(id, session);
        }
        let judged = match &self.against {
            Some(source) => self.against_one(source)?,
            None => self.against_catalog(session)?,
        };
        let out = &mut session.out;
        match self.format {
            Format::Human => format::human(out, &judged, std::io::stdout().is_terminal())?,
            Format::Json => json::write_array(out, judged.iter().flat_map(|file| &file.findings))?,
            Format::Github => format::github(out, &judged)?,
            Format::Sarif => format::sarif(out, &judged)?,
        }
        let least = match self.fail_on {
            FailOn::Error => Severity::Error,
            FailOn::Warning => Severity::Warning,
            FailOn::Info => Severity::Info,
        };
        let mut findings = judged.iter().flat_map(|file| &file.findings);
        let failed = findings.any(|finding| finding.severity >= least);
        Ok(if failed {
            FINDINGS.into()
        } else {
            ExitCode::SUCCESS
        })
    }
}

impl Check {
    /// Each file against one source file; without files that one by itself.
    fn against_one(&self, source: &Path) -> Result<Vec<format::Judged>, Failure> {
        let source = TextFile::read(source)?;
        if self.files.is_empty() {
            return Ok(vec![self.judge(&Expectations::none(), source)?]);
        }
        let text = source.text();
        let document = Document::parse(&text);
        let expected = Expectations::against(&document);
        self.judge_all(self.named()?, &|_| &expected)
    }

    /// The files, or all languages, against the source language and the codes.
    fn against_catalog(&self, session: &Session) -> Result<Vec<format::Judged>, Failure> {
        let files = Files::read(session)?;
        let table = session.catalog.table();
        let source = files.source(session);
        let text = source.as_ref().map(TextFile::text);
        let document = text.as_deref().map(Document::parse);
        let of_source = Expectations::of_catalog(table, None);
        let of_others = Expectations::of_catalog(table, document.as_ref());
        let chosen = if self.files.is_empty() {
            match &files.folder {
                Some(folder) if files.all.is_empty() => return Err(none_in(folder)),
                _ => files.all.clone(),
            }
        } else {
            self.named()?
        };
        self.judge_all(chosen, &|file| {
            if files.is_source(file) {
                &of_source
            } else {
                &of_others
            }
        })
    }

    /// The files that were named on the command line.
    fn named(&self) -> Result<Vec<TextFile>, Failure> {
        let mut files = Vec::new();
        for path in &self.files {
            let before = files.len();
            files.extend(under(path)?);
            if files.len() == before {
                return Err(none_in(path));
            }
        }
        Ok(files)
    }

    /// Judges files on all cores; the order stays.
    fn judge_all<'e>(
        &self,
        files: Vec<TextFile>,
        expected: &(dyn Fn(&TextFile) -> &'e Expectations<'e> + Sync),
    ) -> Result<Vec<format::Judged>, Failure> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let share = files.len().div_ceil(cores).max(1);
        let mut files = files.into_iter();
        let shares: Vec<Vec<TextFile>> = std::iter::from_fn(|| {
            Some(files.by_ref().take(share).collect::<Vec<_>>()).filter(|share| !share.is_empty())
        })
        .collect();
        let judge = |share: Vec<TextFile>| -> Vec<Result<format::Judged, Failure>> {
            share
                .into_iter()
                .map(|file| self.judge(expected(&file), file))
                .collect()
        };
        thread::scope(|scope| {
            let running: Vec<_> = shares
                .into_iter()
                .map(|share| scope.spawn(|| judge(share)))
                .collect();
            let mut judged = Vec::new();
            for thread in running {
                match thread.join() {
                    Ok(files) => judged.extend(files),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            judged.into_iter().collect()
        })
    }

    fn judge(
        &self,
        expected: &Expectations<'_>,
        mut file: TextFile,
    ) -> Result<format::Judged, Failure> {
        if self.fix {
            self.mend(expected, &mut file)?;
        }
        let findings = check(expected, &as_file(&file));
        Ok(format::Judged {
            text: file.text(),
            path: file.path,
            locale: file.tag,
            findings,
        })
    }

    fn mend(&self, expected: &Expectations<'_>, file: &mut TextFile) -> Result<(), Failure> {
        let fixed = fix(expected, &as_file(file));
        let mended = if self.dry_run { "would mend" } else { "mended" };
        for done in &fixed.done {
            output::complain(format_args!(
                "{}:{}:{}: {mended} {} ({})",
                file.path, done.line, done.column, done.what, done.rule
            ));
        }
        if !self.dry_run && fixed.bytes != file.bytes {
            write::atomically(Path::new(&file.path), &fixed.bytes)?;
            file.bytes = fixed.bytes;
        }
        Ok(())
    }
}

fn none_in(folder: &Path) -> Failure {
    Failure::with_tip(
        format!("there is no `.ftl` file in {}", folder.display()),
        "name a `.ftl` file, or a folder of them",
    )
}

fn as_file(file: &TextFile) -> File<'_> {
    File {
        path: &file.path,
        bytes: &file.bytes,
        locale: file.tag.as_deref(),
    }
}

fn rules(session: &mut Session) -> Result<ExitCode, Failure> {
    let out = &mut session.out;
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in RULES {
        let (id, severity) = (rule.id, rule.severity);
        writeln!(
            out,
            "{LITERAL}{id:width$}{LITERAL:#}  {severity:7}  {}",
            rule.summary
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

fn explain(id: &str, session: &mut Session) -> Result<ExitCode, Failure> {
    let Some(rule) = RULES.iter().find(|rule| rule.id == id) else {
        let like = |rule: &&&Rule| strsim::damerau_levenshtein(rule.id, id);
        let near = RULES.iter().min_by_key(like).map_or("", |rule| rule.id);
        let tip = format!(
            "did you mean `{near}`? `{} check --rules` lists them",
            session.program
        );
        return Err(Failure::with_tip(
            format!("no rule `{}`", id.escape_debug()),
            tip,
        ));
    };
    let out = &mut session.out;
    writeln!(
        out,
        "{HEADER}{}{HEADER:#} ({}): {}\n\n{}",
        rule.id, rule.severity, rule.summary, rule.explanation
    )?;
    Ok(ExitCode::SUCCESS)
}
