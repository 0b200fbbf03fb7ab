//! Translations of an English that has changed since.

use super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
};

pub(super) static STALE: Rule = Rule {
    id: "stale",
    severity: Severity::Warning,
    summary: "the English has changed since it was translated",
    explanation: "The comment `# en:` above a translation is the English it was made from. The source says \
        something else today: read both, correct the translation if need be, and say that it is right again by \
        `sync --accept ID`, which renews the comment.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let Some(english) = &context.expected.source else {
        return;
    };
    for judged in &context.entries {
        let (Some(source), Some(comment)) = (judged.source, &judged.entry.comment) else {
            continue;
        };
        for origin in comment.origins() {
            let value = source
                .patterns()
                .find(|(attribute, _)| *attribute == origin.attribute);
            let Some((_, value)) = value else {
                if let Some(name) = origin.attribute.filter(|_| !source.broken) {
                    report.add(
                        &STALE,
                        origin.span.clone(),
                        format!("The English has no attribute `.{name}` any more."),
                        "Remove this comment and the attribute.",
                    );
                }
                continue;
            };
            let today = english.document.written(value);
            if !origin.is(&today) {
                let (old, new) = (origin.lines.join(" "), today.join(" "));
                let message = if old.split_whitespace().eq(new.split_whitespace()) {
                    "The lines of the English break at other places now.".to_owned()
                } else {
                    format!("The English has changed: {}", word_diff(&old, &new))
                };
                let name = judged.entry.name();
                report.add(
                    &STALE,
                    origin.span.clone(),
                    message,
                    format!("Correct the translation, then run `sync --accept {name}`."),
                );
            }
        }
    }
}

/// Both texts in one, word by word: `Hub [-not-] {+never+} found.`
pub(crate) fn word_diff(old: &str, new: &str) -> String {
    // Longest common subsequence; a text is a sentence or two, and longer ones are cut.
    const MOST: usize = 400;
    let old: Vec<&str> = old.split_whitespace().take(MOST).collect();
    let new: Vec<&str> = new.split_whitespace().take(MOST).collect();
    let width = new.len() + 1;
    let mut common = vec![0_u32; (old.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[at(i, j)] = if old[i] == new[j] {
                common[at(i + 1, j + 1)] + 1
            } else {
                common[at(i + 1, j)].max(common[at(i, j + 1)])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut parts = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            parts.push(old[i].to_owned());
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (from_i, from_j) = (i, j);
        while (i < old.len() || j < new.len())
            && !(i < old.len() && j < new.len() && old[i] == new[j])
        {
            if j >= new.len() || i < old.len() && common[at(i + 1, j)] >= common[at(i, j + 1)] {
                i += 1;
            } else {
                j += 1;
            }
        }
        if from_i < i {
            parts.push(format!("[-{}-]", old[from_i..i].join(" ")));
        }
        if from_j < j {
            parts.push(format!("{{+{}+}}", new[from_j..j].join(" ")));
        }
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::word_diff;

    #[test]
    fn shows_what_was_removed_and_added() {
        let cases = [
            ("Hub not found.", "Hub not found.", "Hub not found."),
            (
                "Hub not found.",
                "Hub was not found.",
                "Hub {+was+} not found.",
            ),
            ("a b c", "a x c", "a [-b-] {+x+} c"),
            ("a b", "", "[-a b-]"),
            ("", "a", "{+a+}"),
            ("one two three", "three", "[-one two-] three"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(word_diff(old, new), expected);
        }
    }
}
