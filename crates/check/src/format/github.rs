//! Workflow commands of GitHub Actions, which annotate the line of each diagnostic.

use std::io::{self, Write};

use super::CheckedFile;
use crate::{Diagnostic, Severity};

/// Writes a workflow command, `::error file=…,line=…::…`, per diagnostic.
///
/// # Errors
/// The writer fails.
pub fn github(out: &mut dyn Write, files: &[CheckedFile]) -> io::Result<()> {
    for diagnostic in files.iter().flat_map(|file| &file.diagnostics) {
        command(out, diagnostic)?;
    }
    Ok(())
}

fn command(out: &mut dyn Write, diagnostic: &Diagnostic) -> io::Result<()> {
    let kind = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let help = diagnostic
        .help
        .as_ref()
        .map_or(String::new(), |help| format!(" {help}"));
    let file = property(&diagnostic.file);
    let title = property(diagnostic.rule);
    let (line, column) = (diagnostic.start.line, diagnostic.start.column);
    write!(out, "::{kind} file={file},line={line},col={column}")?;
    // GitHub supports end columns only for annotations on one line.
    if diagnostic.end.line == line {
        write!(out, ",endColumn={}", diagnostic.end.column)?;
    } else {
        write!(out, ",endLine={}", diagnostic.end.line)?;
    }
    writeln!(
        out,
        ",title={title}::{}{}",
        data(&diagnostic.message),
        data(&help)
    )
}

/// Escapes percent signs and line ends in a message.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property, which also ends at a comma or colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
