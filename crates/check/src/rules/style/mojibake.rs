//! Characters that were damaged before they were saved.

use crate::diagnostics::Diagnostics;
use crate::edit::Safety;
use crate::rule::{Check, Example, Rule};
use crate::rules::encoding::undecodable;
use crate::severity::Severity;
use crate::texts::Texts;

pub(crate) static MOJIBAKE: Rule = Rule {
    id: "mojibake",
    severity: Severity::Warning,
    summary: "text that was encoded twice, and characters that were lost",
    explanation: "Text such as `Ã©` for `é` was UTF-8 once, was read as Latin-1 and saved again; \
        U+FFFD is where a character was already lost. Type the damaged words again.",
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

fn check(texts: &Texts<'_>, out: &mut Diagnostics<'_>) {
    for found in &texts.double_encodings {
        let written = texts.document.slice(found.span.clone());
        let message = format!("`{written}` looks like text that was encoded twice.");
        let help = format!("Write `{}`.", found.original);
        out.add(found.span.clone(), message, help)
            .unsafe_edit(found.span.clone(), &found.original);
    }
    let mut undecodable = undecodable(texts.file.bytes()).peekable();
    let text = texts.document.text();
    for (at, lost) in text.match_indices(char::REPLACEMENT_CHARACTER) {
        if undecodable.next_if(|(span, _)| span.start == at).is_none() {
            let message = "A character was lost: U+FFFD is in its place.";
            out.add(at..at + lost.len(), message, "Type the character again.");
        }
    }
}
