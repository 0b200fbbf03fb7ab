//! Fixes: the edits of diagnostics, applied.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::expectations::Expectations;
use crate::checks::checker::check;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::diagnostics::edit::{Edit, Safety, splice};
use crate::rules::bom::BOM;
use crate::rules::style::final_newline::FINAL_NEWLINE;
use crate::rules::style::line_endings::LINE_ENDINGS;
use crate::source_file::SourceFile;

/// A file with fixes applied.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FixedFile {
    /// The bytes of the fixed file.
    pub bytes: Vec<u8>,
    /// The diagnostics that were fixed, in order. Fixes are applied in rounds: the locations of a
    /// later round are those after the earlier ones.
    pub applied: Vec<Diagnostic>,
}

/// Applies the edits of the diagnostics of a file: the safe ones, or with [`Safety::Unsafe`] the
/// unsafe ones too.
///
/// All other bytes stay the same. A fix never introduces a diagnostic, except for the fixes of a
/// byte order mark and of line ends, which uncover what was hidden. Fixing a fixed file changes
/// nothing. A file that is not UTF-8 stays as it is.
///
/// ```
/// use fluent_catalog_check::{Expectations, Safety, SourceFile, fix};
///
/// let file = SourceFile::new("fr.ftl", Some("fr"), b"a = Deux  mots\r\nb = Trois");
/// let fixed = fix(&Expectations::none(), &file, Safety::Safe);
/// assert_eq!(fixed.bytes, b"a = Deux mots\nb = Trois\n");
/// assert_eq!(fixed.applied.len(), 3);
/// ```
pub fn fix(expected: &Expectations<'_>, file: &SourceFile, level: Safety) -> FixedFile {
    let mut fixer = Fixer {
        expected,
        level,
        file: file.clone(),
        applied: Vec::new(),
    };
    if file.is_utf8() {
        // Each round leaves fewer characters that hide others, or else fewer diagnostics.
        while fixer.round() {}
    }
    FixedFile {
        bytes: fixer.file.bytes().to_vec(),
        applied: fixer.applied,
    }
}

struct Fixer<'f> {
    expected: &'f Expectations<'f>,
    level: Safety,
    file: SourceFile,
    applied: Vec<Diagnostic>,
}

/// How many diagnostics there are of each rule and entry.
type Counts = HashMap<(&'static str, Option<String>), usize>;

impl Fixer<'_> {
    /// Applies the fixes that can be applied together; returns whether there were any. A round depends on the file
    /// alone: once a round applies nothing, no later one would.
    fn round(&mut self) -> bool {
        let diagnostics = check(self.expected, &self.file.parse());
        let before = counts(&diagnostics);
        let (uncovering, others): (Vec<_>, Vec<_>) = diagnostics.into_iter().partition(uncovers);
        let uncovering = self.candidates(uncovering);
        if !uncovering.is_empty() {
            self.file = self.edited(&uncovering);
            self.applied.extend(uncovering);
            return true;
        }
        let accepted = self.accepted(self.candidates(others), before);
        if accepted.is_empty() {
            return false;
        }
        self.file = self.edited(&accepted);
        self.applied.extend(accepted);
        true
    }

    /// The diagnostics whose edits can be applied, without those that overlap an earlier one.
    fn candidates(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut edited = EditedBytes::default();
        let mut candidates = Vec::new();
        for diagnostic in diagnostics {
            let is_allowed = diagnostic
                .safety()
                .is_some_and(|safety| safety <= self.level);
            if is_allowed && edited.insert(&diagnostic.edits) {
                candidates.push(diagnostic);
            }
        }
        candidates
    }

    /// The candidates that leave fewer diagnostics and introduce none: all at once if possible,
    /// else in halves.
    fn accepted(&self, candidates: Vec<Diagnostic>, mut before: Counts) -> Vec<Diagnostic> {
        let mut accepted: Vec<Diagnostic> = Vec::new();
        let mut next = vec![candidates];
        while let Some(mut some) = next.pop() {
            if some.is_empty() {
                continue;
            }
            let known = accepted.len();
            accepted.append(&mut some);
            let edited = self.edited(&accepted);
            let after = counts(&check(self.expected, &edited.parse()));
            if is_better(&after, &before) {
                before = after;
                continue;
            }
            let mut some = accepted.split_off(known);
            if some.len() > 1 {
                let rest = some.split_off(some.len() / 2);
                next.extend([rest, some]);
            }
        }
        accepted
    }

    fn edited(&self, diagnostics: &[Diagnostic]) -> SourceFile {
        let edits = diagnostics.iter().flat_map(|diagnostic| &diagnostic.edits);
        let mut edits: Vec<&Edit> = edits.collect();
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let edits = edits.into_iter();
        let edits = edits.map(|edit| (edit.span.clone(), &edit.replacement));
        let text = splice(self.file.text(), edits);
        SourceFile::new(self.file.path(), self.file.locale(), text.into_bytes())
    }
}

/// Whether a fix uncovers what was hidden.
fn uncovers(diagnostic: &Diagnostic) -> bool {
    [BOM.id, LINE_ENDINGS.id, FINAL_NEWLINE.id].contains(&diagnostic.rule)
}

/// The bytes that are edited, from start to end. No two spans touch: the order of two edits at one
/// location would be ambiguous.
#[derive(Default)]
struct EditedBytes(BTreeMap<usize, usize>);

impl EditedBytes {
    /// Adds the bytes of edits unless they touch others; returns whether it did.
    fn insert(&mut self, edits: &[Edit]) -> bool {
        let is_free = |edit: &Edit| {
            let before = self.0.range(..=edit.span.end).next_back();
            before.is_none_or(|(_, end)| *end < edit.span.start)
        };
        let is_free = edits.iter().all(is_free);
        if is_free {
            let spans = edits.iter().map(|edit| (edit.span.start, edit.span.end));
            self.0.extend(spans);
        }
        is_free
    }
}

fn counts(diagnostics: &[Diagnostic]) -> Counts {
    let mut counts = Counts::new();
    for diagnostic in diagnostics {
        let key = (diagnostic.rule, diagnostic.id.clone());
        *counts.entry(key).or_default() += 1;
    }
    counts
}

/// Whether there are fewer diagnostics, and of no rule and entry more.
fn is_better(after: &Counts, before: &Counts) -> bool {
    let is_known = |(key, count)| before.get(key).is_some_and(|before| count <= before);
    after.iter().all(is_known) && after.values().sum::<usize>() < before.values().sum()
}
