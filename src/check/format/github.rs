//! Workflow commands of GitHub Actions: each finding becomes a note at its line of the change.

use std::io::{self, Write};

use super::{Finding, Judged, Severity};

/// Writes a `::error file=…,line=…::…` for each finding.
///
/// # Errors
/// Those of the writer.
pub fn github(out: &mut dyn Write, files: &[Judged]) -> io::Result<()> {
    for finding in files.iter().flat_map(|file| &file.findings) {
        command(out, finding)?;
    }
    Ok(())
}

fn command(out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
    let kind = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let suggestion = finding
        .suggestion
        .as_ref()
        .map_or(String::new(), |words| format!(" {words}"));
    let file = property(&finding.file);
    let title = property(finding.rule);
    let (line, column) = (finding.line, finding.column);
    write!(out, "::{kind} file={file},line={line},col={column}")?;
    // A column at the end belongs to the end line: GitHub takes columns within one line only.
    if finding.end_line == line {
        write!(out, ",endColumn={}", finding.end_column)?;
    } else {
        write!(out, ",endLine={}", finding.end_line)?;
    }
    writeln!(
        out,
        ",title={title}::{}{}",
        data(&finding.message),
        data(&suggestion)
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
