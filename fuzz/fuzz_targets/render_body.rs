//! Reads any bytes as the body of `POST /render`: each answer is errors that every language and
//! body can show, and a refusal points into the body.
#![no_main]

use fluent_catalog::{Errors, hubster};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let catalog = hubster::catalog();
    let errors: Errors = match fluent_catalog_cli::render_errors(catalog.table(), input) {
        Ok(errors) => {
            assert!(errors.iter().all(|error| error.message().missing().next().is_none()));
            errors
        }
        Err(refused) => {
            let points = |pointer: &str| pointer.starts_with("#/");
            assert!(refused.iter().all(|error| error.pointer().is_none_or(points)));
            refused
        }
    };
    assert!((400..600).contains(&errors.status()));
    for locale in catalog.locales() {
        for body in [catalog.body(), fluent_catalog::Body::PROBLEM] {
            let text = errors.localize(catalog, locale).with_body(body).to_json();
            assert!(text.starts_with('{') && text.ends_with('}'));
        }
    }
});
