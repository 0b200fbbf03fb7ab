//! For people: each finding with its line and a caret below the place.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Finding, Judged, Severity};
use crate::check::entries::MISSING;
use crate::ftl::Lines;

/// Of longer lines, in bytes, only a part is shown.
const LONGEST: usize = 1_000;

/// Of more missing entries, all are said at once: a language that was just begun lacks most.
const SINGLY: usize = 3;
/// How many of them are named.
const NAMED: usize = 8;

/// Writes each finding with the line it stands in, and a line a file that says how many there
/// are. With escape sequences for a terminal where `colour` is set.
///
/// # Errors
/// Those of the writer.
pub fn human(out: &mut dyn Write, files: &[Judged], colour: bool) -> io::Result<()> {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    for file in files {
        let lines = Lines::new(&file.text);
        let is_missing = |finding: &&Finding| finding.rule == MISSING.id;
        let missing: Vec<_> = file.findings.iter().filter(is_missing).collect();
        for finding in &file.findings {
            if missing.len() <= SINGLY || !is_missing(&finding) {
                writeln!(out, "{}\n", snippet(&renderer, file, &lines, finding))?;
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

/// `locales/fr.ftl (fr): 2 errors, 1 warning`
pub fn summary(file: &Judged) -> String {
    let locale = file
        .locale
        .as_ref()
        .map_or(String::new(), |tag| format!(" ({tag})"));
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
        "nothing found".to_owned()
    } else {
        counts.join(", ")
    };
    format!("{}{locale}: {counts}", file.path)
}

fn together(renderer: &Renderer, file: &Judged, missing: &[&Finding]) -> String {
    let named = missing
        .iter()
        .take(NAMED)
        .filter_map(|finding| finding.id.as_deref());
    let mut ids = named.collect::<Vec<_>>().join(", ");
    if missing.len() > NAMED {
        ids.push_str(&format!(" and {} more", missing.len() - NAMED));
    }
    let message = format!("{} entries are not translated: {ids}.", missing.len());
    let title = Level::WARNING
        .primary_title(message.as_str())
        .id(MISSING.id);
    let help = format!("`sync` adds them to {}, ready to fill in.", file.path);
    renderer.render(&[title.element(Level::HELP.message(help))])
}

fn snippet(renderer: &Renderer, file: &Judged, lines: &Lines<'_>, finding: &Finding) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    // Only the line itself is handed on: looking at the whole file for each finding would cost
    // the square of its length.
    let text = file.text.get(lines.line(finding.line)).unwrap_or_default();
    let text = text.trim_start_matches('\u{FEFF}');
    let start = byte_of(text, finding.column);
    let end = if finding.end_line == finding.line {
        byte_of(text, finding.end_column)
    } else {
        text.len()
    };
    let suggestion = finding.suggestion.as_deref().unwrap_or_default();
    let title = level
        .primary_title(finding.message.as_str())
        .id(finding.rule);
    if text.len() <= LONGEST {
        let annotation = AnnotationKind::Primary
            .span(start..end.max(start))
            .label(suggestion);
        let snippet = Snippet::source(text)
            .line_start(finding.line)
            .path(&file.path);
        return renderer.render(&[title.element(snippet.annotation(annotation))]);
    }
    let (text, span) = around(text, start, end.max(start));
    let annotation = AnnotationKind::Primary.span(span).label(suggestion);
    let place = format!("{}:{}:{}", file.path, finding.line, finding.column);
    let snippet = Snippet::source(text)
        .line_start(finding.line)
        .annotation(annotation);
    renderer.render(&[title.element(snippet).element(Level::NOTE.message(place))])
}

/// The byte of a column.
fn byte_of(text: &str, column: usize) -> usize {
    let character = text.char_indices().nth(column.saturating_sub(1));
    character.map_or(text.len(), |(at, _)| at)
}

/// A part of a long line around the place.
fn around(text: &str, start: usize, end: usize) -> (&str, std::ops::Range<usize>) {
    const BEFORE: usize = 60;
    const BEHIND: usize = 100;
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
    let to = boundary((start + BEHIND).max(from + BEHIND).min(text.len()));
    let shown = text.get(from..to).unwrap_or_default();
    (shown, start - from..end.min(to).max(start) - from)
}
