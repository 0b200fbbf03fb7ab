//! Text that was damaged before it was saved.

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::edit::Safety;
use crate::diagnostics::severity::Severity;
use crate::rules::encoding::undecodable_runs;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MOJIBAKE: Rule = Rule {
    id: "mojibake",
    severity: Severity::Warning,
    summary: "text that was encoded twice, or a lost character",
    explanation: "Text such as `Ã©` for `é` was UTF-8, was read as Latin-1 and saved again; \
        U+FFFD replaces a character that was lost. Type the damaged words again.",
    fatal: false,
    fix: Some(Safety::Unsafe),
    example: Example::new(
        "fr",
        "a = Already seen\n",
        "a = DÃ©jÃ  vu\n",
        "a = Déjà vu\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for found in &texts.double_encodings {
        let written = texts.document.slice(found.span.clone());
        let message = format!("`{written}` looks like text that was encoded twice.");
        let help = format!("Write `{}`.", found.original);
        out.add(found.span.clone(), message, help)
            .unsafe_edit(found.span.clone(), &found.original);
    }
    let mut undecodable = undecodable_runs(texts.file.bytes()).into_iter().peekable();
    let text = texts.document.text();
    for (at, lost) in text.match_indices(char::REPLACEMENT_CHARACTER) {
        while undecodable.next_if(|(span, _)| span.end <= at).is_some() {}
        if undecodable.peek().is_none_or(|(span, _)| at < span.start) {
            let message = "Lost character: U+FFFD has replaced it.";
            out.add(at..at + lost.len(), message, "Type the character again.");
        }
    }
}
