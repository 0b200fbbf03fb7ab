//! The format for people: each diagnostic with its line and carets at the location.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::CheckedFile;
use crate::ftl::Lines;
use crate::rules::style::missing::MISSING;
use crate::{Diagnostic, Severity};

/// The longest line, in bytes, that is shown whole; longer ones are truncated.
const LONGEST: usize = 1_000;

/// The most missing entries that are reported one by one: a new language lacks most of them.
const SINGLY: usize = 3;
/// The most missing entries that are named where they are reported together.
const NAMED: usize = 8;

/// Writes each diagnostic with its line, then a [`summary`] per file. If `color` is set, with
/// escape sequences for terminals.
///
/// # Errors
/// The writer fails.
pub fn human(out: &mut dyn Write, files: &[CheckedFile], color: bool) -> io::Result<()> {
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    for file in files {
        let lines = Lines::new(file.file.text());
        let is_missing = |diagnostic: &&Diagnostic| diagnostic.rule == MISSING.id;
        let missing: Vec<_> = file.diagnostics.iter().filter(is_missing).collect();
        for diagnostic in &file.diagnostics {
            if missing.len() <= SINGLY || !is_missing(&diagnostic) {
                writeln!(out, "{}\n", snippet(&renderer, file, &lines, diagnostic))?;
            }
        }
        if missing.len() > SINGLY {
            writeln!(out, "{}\n", together(&renderer, file, &missing))?;
        }
    }
    for file in files {
        writeln!(out, "{}", summary(file))?;
    }
    Ok(())
}

/// Returns the number of diagnostics of a file, on one line:
/// `locales/fr.ftl (fr): 2 errors, 1 warning`.
pub fn summary(file: &CheckedFile) -> String {
    let locale = file.file.locale();
    let locale = locale.map_or(String::new(), |tag| format!(" ({tag})"));
    let counts = [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Info, "note", "notes"),
    ];
    let counts = counts.map(|(severity, one, several)| match file.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {several}")),
    });
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let counts = if counts.is_empty() {
        "no problems".to_owned()
    } else {
        counts.join(", ")
    };
    format!("{}{locale}: {counts}", file.file.path())
}

fn together(renderer: &Renderer, file: &CheckedFile, missing: &[&Diagnostic]) -> String {
    let named = missing
        .iter()
        .take(NAMED)
        .filter_map(|diagnostic| diagnostic.id.as_deref());
    let mut ids = named.collect::<Vec<_>>().join(", ");
    if missing.len() > NAMED {
        ids.push_str(&format!(" and {} more", missing.len() - NAMED));
    }
    let message = format!("{} entries are not translated: {ids}.", missing.len());
    let title = Level::WARNING
        .primary_title(message.as_str())
        .id(MISSING.id);
    let help = format!(
        "`sync` adds them to {}, ready to fill in.",
        file.file.path()
    );
    renderer.render(&[title.element(Level::HELP.message(help))])
}

fn snippet(
    renderer: &Renderer,
    file: &CheckedFile,
    lines: &Lines<'_>,
    diagnostic: &Diagnostic,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    // The renderer gets only the line: the whole file for each diagnostic would take time
    // quadratic in its length.
    let text = file
        .file
        .text()
        .get(lines.line(diagnostic.start.line))
        .unwrap_or_default();
    let text = text.trim_start_matches('\u{FEFF}');
    let start = byte_of(text, diagnostic.start.column);
    let end = if diagnostic.end.line == diagnostic.start.line {
        byte_of(text, diagnostic.end.column)
    } else {
        text.len()
    };
    let help = diagnostic.help.as_deref().unwrap_or_default();
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.rule);
    if text.len() <= LONGEST {
        let annotation = AnnotationKind::Primary
            .span(start..end.max(start))
            .label(help);
        let snippet = Snippet::source(text)
            .line_start(diagnostic.start.line)
            .path(file.file.path());
        return renderer.render(&[title.element(snippet.annotation(annotation))]);
    }
    let (text, span) = around(text, start, end.max(start));
    let annotation = AnnotationKind::Primary.span(span).label(help);
    let location = format!(
        "{}:{}:{}",
        file.file.path(),
        diagnostic.start.line,
        diagnostic.start.column
    );
    let snippet = Snippet::source(text)
        .line_start(diagnostic.start.line)
        .annotation(annotation);
    renderer.render(&[title
        .element(snippet)
        .element(Level::NOTE.message(location))])
}

/// The byte of a column.
fn byte_of(text: &str, column: usize) -> usize {
    let character = text.char_indices().nth(column.saturating_sub(1));
    character.map_or(text.len(), |(at, _)| at)
}

/// A part of a long line around the location.
fn around(text: &str, start: usize, end: usize) -> (&str, std::ops::Range<usize>) {
    const BEFORE: usize = 60;
    const AFTER: usize = 100;
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let from = if start > 2 * BEFORE {
        boundary(start - BEFORE)
    } else {
        0
    };
    let to = boundary((start + AFTER).max(from + AFTER).min(text.len()));
    let shown = text.get(from..to).unwrap_or_default();
    (shown, start - from..end.min(to).max(start) - from)
}
