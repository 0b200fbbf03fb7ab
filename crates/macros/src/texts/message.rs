//! A diagnostic of a file as the message of a compile error.

use fluent_catalog_check::Diagnostic;

use super::location;

/// Returns the message about a file as a whole, or about the folder.
pub(super) fn of_file(diagnostic: &Diagnostic) -> String {
    let mut text = format!("{}\n--> {}", diagnostic.message, diagnostic.file);
    push_end(&mut text, diagnostic);
    text
}

/// Returns the message about a location in a file, with its line.
pub(super) fn of_location(diagnostic: &Diagnostic, file: &str) -> String {
    let start = diagnostic.start;
    let mut text = format!(
        "{message}\n--> {file}:{line}:{column}\n",
        message = diagnostic.message,
        file = diagnostic.file,
        line = start.line,
        column = start.column,
    );
    text.push_str(&location::snippet(
        file,
        diagnostic.span.clone(),
        start.line,
    ));
    push_end(&mut text, diagnostic);
    text
}

fn push_end(text: &mut String, diagnostic: &Diagnostic) {
    if let Some(help) = &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    text.push_str("\nrule: ");
    text.push_str(diagnostic.rule);
}
