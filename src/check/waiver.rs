//! Waivers: `# check: allow RULE - reason` above an entry.

use std::ops::Range;

use super::{
    context::Context,
    entries::nearest,
    report::Report,
    rule::{Rule, Severity},
};

pub(super) static WAIVER: Rule = Rule {
    id: "waiver",
    severity: Severity::Warning,
    summary: "a waiver that waives nothing, has no reason, or names no rule",
    explanation: "`# check: allow RULE - reason` above an entry says that a finding of this rule is right as it \
        is. Where the rule finds nothing there any more, the waiver would hide the next fault: remove it.",
};

struct Waiver<'a> {
    rule: &'a str,
    reason: &'a str,
    span: Range<usize>,
    /// The bytes of the entry, with the comment above.
    entry: Range<usize>,
}

/// Takes away what is waived, and reports the waivers that took nothing of these rules.
pub(super) fn apply(context: &Context<'_>, rules: &[&Rule], report: &mut Report<'_>) {
    let waivers = waivers(context);
    if waivers.is_empty() {
        return;
    }
    let mut used = vec![false; waivers.len()];
    report.found.retain(|found| {
        // Entries stand one behind the other: so do their waivers.
        let last = waivers.partition_point(|waiver| waiver.entry.start <= found.span.start);
        let mut waived = false;
        for (at, waiver) in waivers.iter().enumerate().take(last).rev() {
            if waiver.entry.end < found.span.start {
                break;
            }
            if waiver.rule == found.rule.id && !waiver.reason.is_empty() {
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
        let (message, suggestion) = if !known {
            let near = nearest(waiver.rule, rules.iter().map(|rule| rule.id));
            let suggestion = near.map_or("`check --rules` lists the rules.".to_owned(), |near| {
                format!("Did you mean `{near}`?")
            });
            (format!("There is no rule `{}`.", waiver.rule), suggestion)
        } else if waiver.reason.is_empty() {
            (
                "A waiver needs a reason.".to_owned(),
                format!("Write `# check: allow {} - reason`.", waiver.rule),
            )
        } else {
            (
                format!(
                    "The rule `{}` finds nothing here: the waiver no longer matters.",
                    waiver.rule
                ),
                "Remove it.".to_owned(),
            )
        };
        report.add(&WAIVER, waiver.span.clone(), message, suggestion);
    }
}

fn waivers<'a>(context: &Context<'a>) -> Vec<Waiver<'a>> {
    let mut waivers = Vec::new();
    for judged in &context.entries {
        let Some(comment) = &judged.entry.comment else {
            continue;
        };
        for (span, line) in &comment.lines {
            let Some(rest) = line.trim_start().strip_prefix("check:") else {
                continue;
            };
            // What only looks like a waiver names no rule.
            let rest = rest.trim_start();
            let rest = rest.strip_prefix("allow ").unwrap_or(rest);
            let (rule, reason) = rest.split_once(" - ").unwrap_or((rest, ""));
            waivers.push(Waiver {
                rule: rule.trim(),
                reason: reason.trim(),
                span: span.clone(),
                entry: comment.span.start..judged.entry.span.end,
            });
        }
    }
    waivers
}
