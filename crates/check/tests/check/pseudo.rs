//! Pseudo-locales of the shipped English.

use fluent_catalog_check::{
    ftl::Document,
    pseudo::{Pseudo, pseudo},
};

use crate::support::english;

/// A pseudo-locale of the shipped English has its ids and code spans, and longer texts.
#[test]
fn pseudo_locales_keep_what_is_not_prose() {
    let english = english();
    let source = Document::parse(&english);
    for (_, kind) in Pseudo::ALL {
        let text = pseudo(&english, kind);
        let document = Document::parse(&text);
        assert_eq!(document.error_spans().next(), None);
        for (ours, theirs) in document.entries().iter().zip(source.entries()) {
            let (value, english) = (ours.value.as_ref().unwrap(), theirs.value.as_ref().unwrap());
            assert_eq!(ours.id, theirs.id);
            let code = |text: &str| {
                text.split('`')
                    .skip(1)
                    .step_by(2)
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            };
            assert_eq!(
                code(document.slice(value.span.clone())),
                code(source.slice(english.span.clone()))
            );
            let length = |text: &str| text.chars().count();
            assert!(
                length(document.slice(value.span.clone()))
                    > length(source.slice(english.span.clone()))
            );
        }
    }
}
