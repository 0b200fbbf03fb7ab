//! The expansion without a compiler: its errors, and what it costs.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;

use super::expand;
use crate::check;
use crate::syntax::Input;

/// Returns the errors of a declaration, without those of its texts.
fn errors(declaration: &str) -> Vec<String> {
    let tokens: TokenStream = format!("(crate) () {declaration}").parse().expect("tokens");
    let Input {
        catalog,
        mut errors,
    } = syn::parse2(tokens).expect("a declaration");
    if let Some(mut catalog) = catalog {
        check::check(&mut catalog, &mut errors);
    }
    errors.messages()
}

#[test]
fn clauses_are_in_any_order() {
    let clauses = [
        "body hubster",
        "complete { \"de\", \"fr\" }",
        "services { BIL \"Billing\" }",
        "statuses { 402, 404, }",
        "words { title, items (count: number) }",
    ];
    for first in 0..clauses.len() {
        let mut order = clauses;
        order.rotate_left(first);
        for _ in 0..2 {
            let declaration = format!("pub mod a in \"b\" {} {{ BIL1 402; }}", order.join(" "));
            assert_eq!(errors(&declaration), [""; 0], "{declaration}");
            order.reverse();
        }
    }
}

#[test]
fn each_error_is_reported_once() {
    let cases: &[(&str, &[&str])] = &[
        ("mod a in \"b\" { BIL1 402; }", &[]),
        ("a in \"b\" { BIL1 402; }", &["expected `mod`, got `a`"]),
        (
            "mod a { BIL1 402; }",
            &["expected `in` and the folder of the texts, got `{`"],
        ),
        (
            "mod a in b { BIL1 402; }",
            &["expected the folder of the texts in quotes, got `b`"],
        ),
        ("mod a in \"b\"", &["expected `{` and the rows"]),
        ("mod a in \"b\" { BIL1 402 }", &["expected `(`, `=` or `;`"]),
        (
            "mod a in \"b\" { BIL1 402 BIL2 402; }",
            &["expected `(`, `=` or `;`, got `BIL2`"],
        ),
        (
            "mod a in \"b\" { BIL1; BIL2 402; }",
            &["expected a status (400..=599), got `;`"],
        ),
        (
            "mod a in \"b\" { BIL1 4 (a: date); }",
            &[
                "status must be 400..=599, got 4",
                "unknown argument type `date`: expected `string` or `number`",
            ],
        ),
        (
            "mod a in \"b\" { BIL1 402 (a b, c); bil1 402; }",
            &[
                "expected `,`, got `b`",
                "duplicate code `bil1` (codes are case-insensitive)",
            ],
        ),
        (
            "mod a in \"b\" body documented { BIL1 402; }",
            &["unknown body `documented`: it is called `hubster` now"],
        ),
        ("mod a in \"b\" body ::b::BODY { BIL1 402; }", &[]),
        ("mod a in \"b\" body b::BODY { BIL1 402; }", &[]),
        (
            "mod a in \"b\" body b::{ BIL1 402; }",
            &["expected path segment after `::`"],
        ),
        (
            "mod a in \"b\" services services { BIL1 402; }",
            &[
                "expected `{` after `services`, got `services`",
                "duplicate clause `services`",
            ],
        ),
        (
            "mod a in \"b\" { BIL1 402; } { BIL2 402; }",
            &["expected nothing after the rows, got `{`"],
        ),
    ];
    for (declaration, expected) in cases {
        assert_eq!(errors(declaration), *expected, "{declaration}");
    }
}

/// Makes a folder with texts and returns it with the declaration of its codes.
fn generated(name: &str, codes: usize, languages: usize) -> (PathBuf, TokenStream) {
    let folder = std::env::temp_dir().join(format!(
        "fluent-catalog-macros-{name}-{}",
        std::process::id()
    ));
    fs::create_dir_all(&folder).expect("a folder");
    let tags = [
        "en", "de", "fr", "es", "it", "pl", "pt", "ja", "ru", "uk", "nl", "sv",
    ];
    for tag in &tags[..languages] {
        let texts = (0..codes).map(|code| match code % 4 {
            0 => format!("GEN{code:06} = The invoice {{ $invoice }} has {{ $count ->\n    [one] a text\n   *[other] texts\n }}.\n"),
            _ => format!("GEN{code:06} = The text of the code in `{tag}`, which is not short.\n"),
        });
        let texts: String = texts.collect();
        fs::write(folder.join(format!("{tag}.ftl")), texts).expect("a file");
    }
    let rows = (0..codes).map(|code| match code % 4 {
        0 => format!("GEN{code:06} 400 (invoice, count: number);\n"),
        _ => format!("GEN{code:06} 400;\n"),
    });
    let rows: String = rows.collect();
    let declaration = format!("(crate) () pub mod generated in {folder:?} {{ {rows} }}");
    (folder, declaration.parse().expect("tokens"))
}

fn fastest(tokens: &TokenStream) -> Duration {
    let runs = (0..5).map(|_| {
        let tokens = tokens.clone();
        let start = Instant::now();
        let module = expand(tokens);
        let taken = start.elapsed();
        assert!(!module.to_string().contains("compile_error"), "{module}");
        taken
    });
    runs.min().unwrap_or_default()
}

fn remove(folder: &Path) {
    fs::remove_dir_all(folder).expect("the folder of the test");
}

#[test]
fn a_second_expansion_is_fast() {
    let (folder, tokens) = generated("speed", 200, 8);
    let taken = fastest(&tokens);
    remove(&folder);
    assert!(taken < Duration::from_millis(50), "{taken:?}");
}
