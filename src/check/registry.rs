//! The registry: one line a rule, one line a family of rules.

use super::{
    balance, bytes, comments, context::Context, control, entries, escape, literal, plural,
    references, report::Report, rule::Rule, stale, structure, syntax, typography, variables,
    waiver,
};

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
    &escape::TEXT_ESCAPE,
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
    escape::check,
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
