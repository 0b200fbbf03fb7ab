//! What a rule is, and the registry: one line a rule.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::{
    balance, bytes, comments, context::Context, control, entries, literal, plural, references,
    report::Report, stale, structure, syntax, typography, variables, waiver,
};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth a look.
    Info,
    /// Probably wrong.
    Warning,
    /// Wrong: what is shown to people is broken, incomplete or false.
    Error,
}

/// One thing that is looked for. Its id is a contract: it never changes its meaning.
#[derive(Debug)]
pub struct Rule {
    /// The name, such as `missing-variable`.
    pub id: &'static str,
    /// How much a finding matters, as a rule.
    pub severity: Severity,
    /// What it finds, in one line.
    pub summary: &'static str,
    /// Why it matters and what to do, for `--explain`.
    pub explanation: &'static str,
}

/// All rules.
pub const RULES: &[&Rule] = &[
    &syntax::SYNTAX,
    &syntax::SWALLOWED_ENTRY,
    &bytes::ENCODING,
    &bytes::BOM,
    &bytes::LINE_ENDINGS,
    &bytes::CONTROL_CHARACTER,
    &bytes::FINAL_NEWLINE,
    &entries::DUPLICATE_ID,
    &entries::MISSING,
    &entries::UNKNOWN_ID,
    &structure::MISSING_ATTRIBUTE,
    &structure::UNKNOWN_ATTRIBUTE,
    &structure::DUPLICATE_ATTRIBUTE,
    &structure::MISSING_VALUE,
    &structure::EMPTY,
    &variables::MISSING_VARIABLE,
    &variables::UNKNOWN_VARIABLE,
    &references::UNKNOWN_MESSAGE,
    &references::UNKNOWN_TERM,
    &references::UNKNOWN_FUNCTION,
    &references::MISSING_TERM,
    &references::NO_VALUE,
    &references::CYCLE,
    &references::TOO_MANY_PLACEABLES,
    &references::UNUSED_TERM,
    &plural::PLURAL_MISSING,
    &plural::PLURAL_UNREACHABLE,
    &plural::PLURAL_ON_TEXT,
    &plural::PLURAL_NUMBER,
    &plural::DUPLICATE_VARIANT,
    &literal::LITERAL,
    &balance::UNBALANCED,
    &control::BIDI_CONTROL,
    &stale::STALE,
    &comments::COMMENT_VARIABLE,
    &literal::TEXT_ESCAPE,
    &typography::end_mark::END_MARK,
    &typography::ellipsis::ELLIPSIS,
    &typography::spaces::DOUBLE_SPACE,
    &typography::spaces::EDGE_SPACE,
    &typography::quotes::QUOTES,
    &typography::punctuation::PUNCTUATION_SPACING,
    &control::INVISIBLE_CHARACTER,
    &typography::script::MIXED_SCRIPT,
    &typography::words::UNTRANSLATED,
    &typography::words::REPEATED_WORD,
    &typography::words::ID_IN_TEXT,
    &waiver::WAIVER,
];

/// What looks for the findings of a family of rules.
pub(super) type Family = fn(&Context<'_>, &mut Report<'_>);

/// All families.
pub(super) const FAMILIES: &[Family] = &[
    syntax::check,
    bytes::check,
    entries::check,
    structure::check,
    variables::check,
    references::check,
    plural::check,
    literal::check,
    balance::check,
    control::check,
    stale::check,
    comments::check,
    typography::end_mark::check,
    typography::ellipsis::check,
    typography::spaces::check,
    typography::quotes::check,
    typography::punctuation::check,
    typography::script::check,
    typography::words::check,
];

impl Rule {
    /// The rule of this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == id)
    }
}

impl Severity {
    /// The name in lower case, as it is written in every output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Severity {
    type Err = UnknownSeverity;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Info, Self::Warning, Self::Error]
            .into_iter()
            .find(|severity| severity.as_str() == text)
            .ok_or(UnknownSeverity(()))
    }
}

/// The text names no severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSeverity(());

impl fmt::Display for UnknownSeverity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a severity is `error`, `warning` or `info`")
    }
}

impl std::error::Error for UnknownSeverity {}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_words_are_whole() {
        let ids: HashSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
        for rule in RULES {
            assert!(
                !rule.summary.ends_with('.'),
                "{}: a summary is no sentence",
                rule.id
            );
            assert!(
                rule.explanation.ends_with('.'),
                "{}: an explanation is",
                rule.id
            );
        }
    }
}
