//! Waivers: `# check: allow RULE - reason` above an entry.

use std::ops::Range;

use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::nearest::nearest;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static WAIVER: Rule = Rule {
    id: "waiver",
    severity: Severity::Warning,
    summary: "a waiver that is unused, has no reason, or names an unknown rule",
    explanation: "`# check: allow RULE - reason` above an entry suppresses the diagnostics of \
        this rule. If the rule no longer reports anything there, the waiver would hide the next \
        error: remove it.",
    fatal: false,
    fix: None,
    example: Example::new(
        "fr",
        "a = One\n",
        "# check: allow cycle - never\na = Un\n",
        "a = Un\n",
    ),
    check: Check::Waivers,
};

/// A comment that waives a rule for an entry.
struct Waiver<'a> {
    rule: &'a str,
    reason: &'a str,
    span: Range<usize>,
    /// The bytes of the entry, with the comment above.
    entry: Range<usize>,
}

/// Removes the diagnostics that are waived, and reports the waivers that are wrong or unused.
pub(crate) fn apply(texts: &CheckedTexts<'_>, rules: &[&Rule], out: &mut Diagnostics<'_>) {
    let waivers = waivers(texts);
    if waivers.is_empty() {
        return;
    }
    let mut used = vec![false; waivers.len()];
    out.retain(|found| {
        // Entries follow each other, and so do their waivers.
        let last = waivers.partition_point(|waiver| waiver.entry.start <= found.span.start);
        let mut waived = false;
        for (at, waiver) in waivers.iter().enumerate().take(last).rev() {
            if waiver.entry.end < found.span.start {
                break;
            }
            if waiver.rule == found.rule && !waiver.reason.is_empty() {
                waived = true;
                used[at] = true;
            }
        }
        !waived
    });
    for (waiver, used) in waivers.iter().zip(used) {
        if used {
            continue;
        }
        let known = rules.iter().any(|rule| rule.id == waiver.rule);
        let (message, help) = if !known {
            let near = nearest(waiver.rule, rules.iter().map(|rule| rule.id));
            let help = near.map_or("`check --rules` lists the rules.".to_owned(), |near| {
                format!("Did you mean `{near}`?")
            });
            (format!("Unknown rule `{}`.", waiver.rule), help)
        } else if waiver.reason.is_empty() {
            (
                "A waiver needs a reason.".to_owned(),
                format!("Write `# check: allow {} - reason`.", waiver.rule),
            )
        } else {
            (
                format!(
                    "Unused waiver: the rule `{}` reports nothing here.",
                    waiver.rule
                ),
                "Remove it.".to_owned(),
            )
        };
        out.add(waiver.span.clone(), message, help);
    }
}

fn waivers<'a>(texts: &CheckedTexts<'a>) -> Vec<Waiver<'a>> {
    let mut waivers = Vec::new();
    for checked in &texts.entries {
        let Some(comment) = &checked.entry.comment else {
            continue;
        };
        for (span, line) in &comment.lines {
            let Some(rest) = line.trim_start().strip_prefix("check:") else {
                continue;
            };
            // A line that only looks like a waiver names an unknown rule.
            let rest = rest.trim_start();
            let rest = rest.strip_prefix("allow ").unwrap_or(rest);
            let (rule, reason) = rest.split_once(" - ").unwrap_or((rest, ""));
            waivers.push(Waiver {
                rule: rule.trim(),
                reason: reason.trim(),
                span: span.clone(),
                entry: comment.span.start..checked.entry.span.end,
            });
        }
    }
    waivers
}
