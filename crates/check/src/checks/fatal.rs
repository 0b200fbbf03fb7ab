//! The check of the files of one locale by the fatal rules.

use crate::analysis::context::Context;
use crate::analysis::expectations::Expectations;
use crate::analysis::scope::Scope;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::rules::encoding::{ENCODING, other_encoding};
use crate::rules::registry::RULES;
use crate::rules::rule::{Check, Rule};
use crate::source_file::ParsedFile;

/// Returns the diagnostics of the fatal rules in all files of one locale: what makes a text
/// unreadable, unreachable or impossible to render.
///
/// Each file is an overlay over the later ones: an entry of an earlier file hides the same entry
/// of a later one, which is not checked. References are resolved across the files, and an id is
/// known if the schema knows it, or if another entry of the locale refers to it. Translations are
/// not compared with their source. Takes time linear in the files.
///
/// ```
/// use fluent_catalog_check::{Expectations, Schema, SourceFile, check_fatal};
///
/// let mut schema = Schema::new();
/// schema.declare("farewell", None, []);
/// let overlay = SourceFile::new("overlay/en.ftl", Some("en"), b"-brand = Hub\n");
/// let embedded = SourceFile::new("en.ftl", Some("en"), b"farewell = Bye from { -brand }, { $name }\n");
///
/// let expected = Expectations::of_schema(&schema, None);
/// let diagnostics = check_fatal(&expected, &[overlay.parse(), embedded.parse()]);
/// assert_eq!(diagnostics.len(), 1);
/// assert_eq!(
///     diagnostics[0].to_string(),
///     "en.ftl:1:35: Unknown variable `$name`. Remove it: this text has no variables.",
/// );
/// ```
pub fn check_fatal(expected: &Expectations<'_>, files: &[ParsedFile<'_>]) -> Vec<Diagnostic> {
    let alone = Expectations {
        source: None,
        schema: expected.schema,
    };
    let documents = files.iter().map(ParsedFile::document);
    let scope = Scope::new(documents.collect());
    let mut diagnostics = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let context = Context::new(file, number, &scope, &alone);
        let source = file.file();
        let mut out = Diagnostics::new(source.path(), file.document());
        // In another encoding nothing can be read at all.
        let rules: &[&'static Rule] = match other_encoding(source.bytes()) {
            Some(_) => &[&ENCODING],
            None => RULES,
        };
        for rule in rules.iter().filter(|rule| rule.fatal) {
            if let Check::Entries(check) = rule.check {
                out.begin(rule.id, rule.severity);
                check(&context, &mut out);
            }
        }
        diagnostics.extend(out.finish());
    }
    diagnostics.sort();
    diagnostics
}
