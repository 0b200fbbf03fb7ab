//! All rules check one file.

use crate::context::Context;
use crate::diagnostic::Diagnostic;
use crate::diagnostics::Diagnostics;
use crate::expectations::Expectations;
use crate::registry::RULES;
use crate::rule::{Check, Rule};
use crate::rules::encoding::{ENCODING, other_encoding};
use crate::rules::style::waiver::{self, WAIVER};
use crate::scope::Scope;
use crate::source_file::ParsedFile;
use crate::texts::Texts;

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
    let texts = Texts::new(context);
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
