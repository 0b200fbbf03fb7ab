//! Workflow commands of GitHub Actions: each diagnostic becomes a note at its line.

use std::io::{self, Write};

use super::CheckedFile;
use crate::{Diagnostic, Severity};

/// Writes a `::error file=…,line=…::…` for each diagnostic.
///
/// # Errors
/// Those of the writer.
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
        .map_or(String::new(), |words| format!(" {words}"));
    let file = property(&diagnostic.file);
    let title = property(diagnostic.rule);
    let (line, column) = (diagnostic.start.line, diagnostic.start.column);
    write!(out, "::{kind} file={file},line={line},col={column}")?;
    // A column at the end belongs to the end line: GitHub takes columns within one line only.
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

/// The message: percent signs and line ends are escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property ends at a comma or colon besides.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
