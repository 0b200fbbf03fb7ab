//! The registry of the rules: one line per rule.

use crate::rules::rule::Rule;
use crate::rules::*;

macro_rules! rules {
    ([fatal] $($fatal:path,)* [style] $($style:path,)*) => {
        /// All rules; without the feature `style` the fatal ones.
        #[cfg(feature = "style")]
        pub const RULES: &[&Rule] = &[$(&$fatal,)* $(&$style,)*];
        /// All rules; without the feature `style` the fatal ones.
        #[cfg(not(feature = "style"))]
        pub const RULES: &[&Rule] = &[$(&$fatal,)*];
    };
}

rules! {
    [fatal]
    bom::BOM,
    cycle::CYCLE,
    duplicate_id::DUPLICATE_ID,
    encoding::ENCODING,
    file::DUPLICATE_FILE,
    file::FILE_NAME,
    file::FILE_SIZE,
    file::FILE_UNREADABLE,
    fraction_digits::FRACTION_DIGITS,
    missing_source::MISSING_SOURCE,
    missing_text::MISSING_TEXT,
    missing_value::MISSING_VALUE,
    no_value::NO_VALUE,
    syntax::SYNTAX,
    too_many_placeables::TOO_MANY_PLACEABLES,
    unknown_attribute::UNKNOWN_ATTRIBUTE,
    unknown_function::UNKNOWN_FUNCTION,
    unknown_id::UNKNOWN_ID,
    unknown_message::UNKNOWN_MESSAGE,
    unknown_term::UNKNOWN_TERM,
    unknown_variable::UNKNOWN_VARIABLE,
    [style]
    style::bidi_control::BIDI_CONTROL,
    style::comment_variable::COMMENT_VARIABLE,
    style::control_character::CONTROL_CHARACTER,
    style::double_space::DOUBLE_SPACE,
    style::duplicate_attribute::DUPLICATE_ATTRIBUTE,
    style::duplicate_variant::DUPLICATE_VARIANT,
    style::edge_space::EDGE_SPACE,
    style::ellipsis::ELLIPSIS,
    style::empty::EMPTY,
    style::end_mark::END_MARK,
    style::final_newline::FINAL_NEWLINE,
    style::id_in_text::ID_IN_TEXT,
    style::invisible_character::INVISIBLE_CHARACTER,
    style::line_endings::LINE_ENDINGS,
    style::literal::LITERAL,
    style::missing::MISSING,
    style::missing_attribute::MISSING_ATTRIBUTE,
    style::missing_term::MISSING_TERM,
    style::missing_variable::MISSING_VARIABLE,
    style::mixed_script::MIXED_SCRIPT,
    style::mojibake::MOJIBAKE,
    style::plural_missing::PLURAL_MISSING,
    style::plural_number::PLURAL_NUMBER,
    style::plural_on_text::PLURAL_ON_TEXT,
    style::plural_unreachable::PLURAL_UNREACHABLE,
    style::punctuation_spacing::PUNCTUATION_SPACING,
    style::quotes::QUOTES,
    style::repeated_word::REPEATED_WORD,
    style::stale::STALE,
    style::swallowed_entry::SWALLOWED_ENTRY,
    style::term_variable::TERM_VARIABLE,
    style::text_escape::TEXT_ESCAPE,
    style::unbalanced::UNBALANCED,
    style::untranslated::UNTRANSLATED,
    style::unused_term::UNUSED_TERM,
    style::waiver::WAIVER,
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_descriptions_complete() {
        let ids: HashSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), RULES.len());
        for rule in RULES {
            let id = rule.id;
            assert!(
                !rule.summary.ends_with('.'),
                "{id}: a summary is not a sentence"
            );
            assert!(
                rule.explanation.ends_with('.'),
                "{id}: an explanation is sentences"
            );
            assert!(!rule.example.good.is_empty(), "{id}: no example");
        }
    }
}
