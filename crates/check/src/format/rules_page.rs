//! The page of all rules, generated from the registry.

use std::fmt::Write as _;

use crate::{RULES, Rule, Safety};

/// The path of the page of all rules in the repository; each rule has a section named by its id.
pub const RULES_PAGE: &str = "docs/rules.md";

/// Returns the page of all rules in Markdown: for each rule what it reports and why, a bad and a
/// good example, and its fix.
pub fn rules_page() -> String {
    let mut page = String::from(
        "# Rules\n\n\
         Generated from the rules in `crates/check`; do not edit.\n\n\
         A file that breaks a fatal rule cannot be served: it does not compile into a program, and is \
         not loaded from an overlay folder.\n\n\
         | rule | severity | fatal | fix | reports |\n|---|---|---|---|---|\n",
    );
    for rule in RULES {
        let fatal = if rule.fatal { "fatal" } else { "" };
        let fix = rule.fix.map_or("", |safety| match safety {
            Safety::Safe => "safe",
            Safety::Unsafe => "unsafe",
        });
        let summary = rule.summary.replace('|', "\\|");
        let (id, severity) = (rule.id, rule.severity);
        line(
            &mut page,
            format_args!("| [{id}](#{id}) | {severity} | {fatal} | {fix} | {summary} |"),
        );
    }
    for rule in RULES {
        section(&mut page, rule);
    }
    page
}

fn section(page: &mut String, rule: &Rule) {
    line(page, format_args!("\n## {}\n", rule.id));
    let fatal = if rule.fatal { ", fatal" } else { "" };
    line(
        page,
        format_args!("*{}{fatal}*: {}.\n", rule.severity, rule.summary),
    );
    line(page, format_args!("{}", rule.explanation));
    let example = &rule.example;
    if !example.source.is_empty() {
        block(page, "English", example.source);
    }
    block(page, "Bad", &shown(example.bad));
    block(page, "Good", example.good);
    let fix = match rule.fix {
        Some(Safety::Safe) => "`check --fix` corrects it where it is certain what was meant.",
        Some(Safety::Unsafe) => {
            "`check --fix --unsafe-fixes` corrects it where it is likely what was meant."
        }
        None => return,
    };
    line(page, format_args!("\n{fix}"));
}

fn block(page: &mut String, title: &str, text: &str) {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    line(page, format_args!("\n{title}:\n```ftl\n{text}{end}```"));
}

fn line(page: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = writeln!(page, "{text}");
}

/// The text of an example; invisible characters are written out.
fn shown(bytes: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            let is_hidden =
                c != '\n' && c.is_control() || matches!(c, '\u{200B}' | '\u{202E}' | '\u{FEFF}');
            if is_hidden {
                let _ = write!(shown, "<U+{:04X}>", u32::from(c));
            } else {
                shown.push(c);
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(shown, "<0x{byte:02X}>");
        }
    }
    shown
}
