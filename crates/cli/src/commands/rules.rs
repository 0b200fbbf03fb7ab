//! `check --rules` and `check --explain RULE`.

use std::io::Write;
use std::process::ExitCode;

use fluent_catalog_check::{RULES, Safety, nearest};

use crate::terminal::failure::Failure;
use crate::terminal::output::{HEADER, LITERAL};
use crate::terminal::subcommand::Session;

/// Prints one line per rule.
pub(super) fn list(session: &mut Session) -> Result<ExitCode, Failure> {
    let out = &mut session.out;
    let width = RULES.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
    for rule in RULES {
        let (id, severity, summary) = (rule.id, rule.severity, rule.summary);
        writeln!(
            out,
            "{LITERAL}{id:width$}{LITERAL:#}  {severity:7}  {summary}"
        )?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints why a rule matters and what to do.
pub(super) fn explain(id: &str, session: &mut Session) -> Result<ExitCode, Failure> {
    let Some(rule) = RULES.iter().find(|rule| rule.id == id) else {
        let lists = format!("`{} check --rules` lists them", session.program);
        let tip = match nearest(id, RULES.iter().map(|rule| rule.id)) {
            Some(near) => format!("did you mean `{near}`? {lists}"),
            None => lists,
        };
        return Err(Failure::with_tip(
            format!("unknown rule `{}`", id.escape_debug()),
            tip,
        ));
    };
    let out = &mut session.out;
    let fatal = if rule.fatal { ", fatal" } else { "" };
    writeln!(
        out,
        "{HEADER}{}{HEADER:#} ({}{fatal}): {}\n\n{}",
        rule.id, rule.severity, rule.summary, rule.explanation
    )?;
    let fix = match rule.fix {
        Some(Safety::Safe) => "`check --fix` corrects it where the intent is certain.",
        Some(Safety::Unsafe) => {
            "`check --fix --unsafe-fixes` corrects it where the intent is likely."
        }
        None => return Ok(ExitCode::SUCCESS),
    };
    writeln!(out, "\n{fix}")?;
    Ok(ExitCode::SUCCESS)
}
