//! Parses, checks and fixes any bytes as a `.ftl` file, by itself and against a source.
//!
//! The input is the source, a line `====`, and the file; without that line the file alone.
//! Diagnostics are in order and inside the file, and fixing a fixed file changes nothing.
#![no_main]

use fluent_catalog_check::{Diagnostic, Expectations, Safety, SourceFile, check, check_fatal, fix};
use libfuzzer_sys::fuzz_target;

const SEPARATOR: &[u8] = b"\n====\n";

fuzz_target!(|input: &[u8]| {
    let at = input.windows(SEPARATOR.len()).position(|window| window == SEPARATOR);
    let (source, file) = match at {
        Some(at) => (Some(&input[..at]), &input[at + SEPARATOR.len()..]),
        None => (None, input),
    };
    let file = SourceFile::new("fr.ftl", Some("fr"), file.to_vec());
    let source = source.map(|bytes| SourceFile::new("en.ftl", Some("en"), bytes.to_vec()));
    let source = source.as_ref().map(SourceFile::parse);
    let expected = match &source {
        Some(source) => Expectations::against(source.document()),
        None => Expectations::none(),
    };

    let parsed = file.parse();
    let found = check(&expected, &parsed);
    in_order(&found, file.text());
    in_order(&check_fatal(&expected, &[file.parse()]), file.text());

    for level in [Safety::Safe, Safety::Unsafe] {
        let once = fix(&expected, &file, level);
        let again = SourceFile::new("fr.ftl", Some("fr"), once.bytes.clone());
        let twice = fix(&expected, &again, level);
        assert_eq!(
            String::from_utf8_lossy(&once.bytes),
            String::from_utf8_lossy(&twice.bytes),
            "fixed twice"
        );
    }
});

fn in_order(found: &[Diagnostic], text: &str) {
    for diagnostic in found {
        let span = &diagnostic.span;
        assert!(span.start <= span.end && span.end <= text.len(), "{diagnostic}");
        assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{diagnostic}");
    }
    assert!(found.is_sorted_by_key(|diagnostic| diagnostic.span.start));
}
