//! The edits of diagnostics are applied.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::checker::check;
use crate::diagnostic::Diagnostic;
use crate::edit::{Edit, Safety, splice};
use crate::expectations::Expectations;
use crate::rules::bom::BOM;
use crate::rules::style::final_newline::FINAL_NEWLINE;
use crate::rules::style::line_endings::LINE_ENDINGS;
use crate::source_file::SourceFile;

/// How often the edits of what is left are applied: one fix can make another one possible.
const MOST_ROUNDS: usize = 10;

/// A file with fixes applied.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fixed {
    /// The bytes; what was not fixed is as it was.
    pub bytes: Vec<u8>,
    /// What was fixed, in order; of a later round with the locations that the earlier ones left.
    pub applied: Vec<Diagnostic>,
}

/// Applies the edits of the diagnostics of a file: the safe ones, or with [`Safety::Unsafe`] the
/// unsafe ones too.
///
/// All else stays byte for byte. A fix never introduces a diagnostic, but for those of a byte
/// order mark and of line ends, which uncover what they hid; and fixing twice is fixing once. A
/// file that is not UTF-8 stays as it is.
///
/// ```
/// use fluent_catalog_check::{Expectations, Safety, SourceFile, fix};
///
/// let file = SourceFile::new("fr.ftl", Some("fr"), b"a = Deux  mots\r\nb = Trois");
/// let fixed = fix(&Expectations::none(), &file, Safety::Safe);
/// assert_eq!(fixed.bytes, b"a = Deux mots\nb = Trois\n");
/// assert_eq!(fixed.applied.len(), 3);
/// ```
pub fn fix(expected: &Expectations<'_>, file: &SourceFile, level: Safety) -> Fixed {
    let mut fixer = Fixer {
        expected,
        level,
        file: file.clone(),
        refused: HashSet::new(),
        applied: Vec::new(),
    };
    if file.is_utf8() {
        let rounds = (0..MOST_ROUNDS).take_while(|_| fixer.round());
        rounds.count();
    }
    Fixed {
        bytes: fixer.file.bytes().to_vec(),
        applied: fixer.applied,
    }
}

/// What tells a fix from others, wherever its location moves.
type FixName = (&'static str, Option<String>, String);

struct Fixer<'f> {
    expected: &'f Expectations<'f>,
    level: Safety,
    file: SourceFile,
    /// The fixes that would introduce a diagnostic.
    refused: HashSet<FixName>,
    applied: Vec<Diagnostic>,
}

/// How many diagnostics there are of each rule and entry.
type Counts = HashMap<(&'static str, Option<String>), usize>;

impl Fixer<'_> {
    /// Applies what can be applied together; whether anything was.
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
        let accepted = self.accepted(self.candidates(others), &before);
        if accepted.is_empty() {
            return false;
        }
        self.file = self.edited(&accepted);
        self.applied.extend(accepted);
        true
    }

    /// The diagnostics whose edits can be applied, without those that overlap an earlier one.
    fn candidates(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut taken = Taken::default();
        let mut candidates = Vec::new();
        for diagnostic in diagnostics {
            let is_allowed = diagnostic
                .safety()
                .is_some_and(|safety| safety <= self.level);
            if !is_allowed || self.refused.contains(&name(&diagnostic)) {
                continue;
            }
            if taken.take(&diagnostic.edits) {
                candidates.push(diagnostic);
            }
        }
        candidates
    }

    /// The candidates that introduce nothing: all at once if possible, else in halves.
    fn accepted(&mut self, candidates: Vec<Diagnostic>, before: &Counts) -> Vec<Diagnostic> {
        let mut accepted: Vec<Diagnostic> = Vec::new();
        let mut next = vec![candidates];
        while let Some(mut some) = next.pop() {
            if some.is_empty() {
                continue;
            }
            let known = accepted.len();
            accepted.append(&mut some);
            let edited = self.edited(&accepted);
            let after = check(self.expected, &edited.parse());
            if is_no_worse(&counts(&after), before) {
                continue;
            }
            let mut some = accepted.split_off(known);
            if some.len() == 1 {
                self.refused.extend(some.iter().map(name));
            } else {
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

/// Whether a fix only uncovers what was hidden.
fn uncovers(diagnostic: &Diagnostic) -> bool {
    [BOM.id, LINE_ENDINGS.id, FINAL_NEWLINE.id].contains(&diagnostic.rule)
}

/// The bytes that are edited, from start to end. No two touch: of two edits at one location it is
/// not certain which comes first.
#[derive(Default)]
struct Taken(BTreeMap<usize, usize>);

impl Taken {
    /// Takes the bytes of edits, if none of them is taken; whether it was so.
    fn take(&mut self, edits: &[Edit]) -> bool {
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

fn name(diagnostic: &Diagnostic) -> FixName {
    let message = diagnostic.message.clone();
    (diagnostic.rule, diagnostic.id.clone(), message)
}

fn counts(diagnostics: &[Diagnostic]) -> Counts {
    let mut counts = Counts::new();
    for diagnostic in diagnostics {
        let key = (diagnostic.rule, diagnostic.id.clone());
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn is_no_worse(after: &Counts, before: &Counts) -> bool {
    let mut after = after.iter();
    after.all(|(key, count)| before.get(key).is_some_and(|before| count <= before))
}
