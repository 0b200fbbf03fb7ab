//! Plural forms that are selected by a text.

use crate::analysis::categories::CATEGORIES;
use crate::analysis::texts::{CheckedTexts, PluralSelector};
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static PLURAL_ON_TEXT: Rule = Rule {
    id: "plural-on-text",
    severity: Severity::Error,
    summary: "plural forms selected by something that is not a number",
    explanation: "Plural forms are selected by numbers only. A text never selects `[one]`, not even the text \
        \"1\", so only the default variant is ever shown.",
    fatal: false,
    fix: None,
    example: Example::new(
        "de",
        "# $name (String) - a name\na = { $name ->\n    [admin] All files\n   *[user] Your files\n }\n",
        "a = { $name ->\n    [one] Alle Dateien\n   *[other] Ihre Dateien\n }\n",
        "a = { $name ->\n    [admin] Alle Dateien\n   *[user] Ihre Dateien\n }\n",
    ),
    check: Check::Texts(check),
};

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for plural in texts.plural_selects() {
        let span = plural.select.selector.clone();
        match plural.selector {
            PluralSelector::Constant => {
                let message = "Plural forms are selected by a text, which has none.";
                out.add(
                    span,
                    message,
                    "Select by a number variable, such as `$count`.",
                );
            }
            PluralSelector::Text(name) => {
                let mut keys = plural.keys.iter();
                let first = keys.find(|key| {
                    !key.is_number && key.key != "other" && CATEGORIES.contains(&key.key)
                });
                if let Some(first) = first {
                    let key = first.key;
                    let message =
                        format!("`${name}` is a text: it never selects the plural form `{key}`.");
                    let help = "Write the keys of the English, or select by a number.";
                    out.add(span, message, help);
                }
            }
            PluralSelector::Number { .. } => {}
        }
    }
}
