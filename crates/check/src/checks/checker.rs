//! The check of one file by all rules.

use crate::analysis::context::Context;
use crate::analysis::expectations::Expectations;
use crate::analysis::scope::Scope;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::rules::encoding::{ENCODING, other_encoding};
use crate::rules::registry::RULES;
use crate::rules::rule::{Check, Rule};
use crate::rules::style::waiver::{self, WAIVER};
use crate::source_file::ParsedFile;

/// Returns everything that is wrong with a file, in the order of its locations; the same input
/// gives the same diagnostics. Takes time linear in the file.
///
/// ```
/// use fluent_catalog_check::{Expectations, SourceFile, check};
///
/// let english = SourceFile::new("en.ftl", Some("en"), b"greeting = Hello, { $name }\n");
/// let french = SourceFile::new("fr.ftl", Some("fr"), b"greeting = Bonjour, { $nam }\n");
/// let english = english.parse();
/// let diagnostics = check(&Expectations::against(english.document()), &french.parse());
/// assert_eq!(diagnostics[0].rule, "missing-variable");
/// assert_eq!(
///     diagnostics[1].to_string(),
///     "fr.ftl:1:23: Unknown variable `$nam`. Write `{ $name }`.",
/// );
/// ```
pub fn check(expected: &Expectations<'_>, file: &ParsedFile<'_>) -> Vec<Diagnostic> {
    let scope = Scope::new(vec![file.document()]);
    let context = Context::new(file, 0, &scope, expected);
    let texts = CheckedTexts::new(context);
    let mut out = Diagnostics::new(file.file().path(), file.document());
    // In another encoding nothing can be read at all.
    let rules: &[&'static Rule] = match other_encoding(file.file().bytes()) {
        Some(_) => &[&ENCODING],
        None => RULES,
    };
    for rule in rules {
        out.begin(rule.id, rule.severity);
        match rule.check {
            Check::Entries(check) => check(&texts, &mut out),
            Check::Texts(check) => check(&texts, &mut out),
            Check::Waivers | Check::Loading => {}
        }
    }
    out.begin(WAIVER.id, WAIVER.severity);
    waiver::apply(&texts, RULES, &mut out);
    out.finish()
}
