//! Words with letters of two scripts.

use super::words::words;
use crate::analysis::texts::CheckedTexts;
use crate::diagnostics::collector::Diagnostics;
use crate::diagnostics::severity::Severity;
use crate::rules::rule::{Check, Example, Rule};

pub(crate) static MIXED_SCRIPT: Rule = Rule {
    id: "mixed-script",
    severity: Severity::Warning,
    summary: "a letter of another script that looks like the right one",
    explanation: "Latin `a`, Cyrillic `а` and Greek `α` look alike but are different: a word with the wrong one \
        cannot be searched for, and screen readers mispronounce it. Type the word again with one keyboard.",
    fatal: false,
    fix: None,
    example: Example::new("ru", "a = Menu\n", "a = Mеню\n", "a = Меню\n"),
    check: Check::Texts(check),
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
}

fn script(c: char) -> Option<Script> {
    match c {
        // The micro and ohm signs are symbols.
        'µ' | 'Ω' => None,
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}'
            if !matches!(c, '×' | '÷') =>
        {
            Some(Script::Latin)
        }
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
        _ => None,
    }
}

/// Letters that look like one of another of the three scripts.
fn is_lookalike(c: char) -> bool {
    "aceopxyijshdkmntubABCEHIJKMOPSTXYZN\
     асеорхуіјѕһкмнтибАВСЕНІЈКМОРЅТХУЗ\
     αοερυνικτχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
        .contains(c)
}

/// Greek and Cyrillic letters.
fn is_beyond_latin(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52F}' | '\u{1F00}'..='\u{1FFF}')
}

fn check(texts: &CheckedTexts<'_>, out: &mut Diagnostics<'_>) {
    for text in texts.prose() {
        for unit in &text.shape.units {
            // Latin alone, and scripts other than the three, cannot be mixed up.
            if !unit.text.contains(is_beyond_latin) {
                continue;
            }
            let prose = unit.prose();
            for word in words(prose) {
                let Some(written) = prose.get(word.clone()) else {
                    continue;
                };
                if let Some((at, c)) = stranger(written) {
                    let from = word.start + at;
                    out.add(
                        unit.span_of(from..from + c.len_utf8()),
                        format!(
                            "`{c}` (U+{:04X}) is from another script than the rest of `{written}`.",
                            u32::from(c)
                        ),
                        "Type the word again.",
                    );
                }
            }
        }
    }
}

/// The first letter of the script that fewer letters of a word have, if it looks like another.
/// `USBфлеш` is two words of two scripts.
fn stranger(word: &str) -> Option<(usize, char)> {
    // μs and μm are units.
    if word.is_ascii() || word.starts_with('μ') && word.chars().count() <= 3 {
        return None;
    }
    let mut scripts = word.chars().filter_map(script);
    let only = scripts.next()?;
    if scripts.all(|other| other == only) {
        return None;
    }
    let letters: Vec<(usize, char, Script)> = word
        .char_indices()
        .filter_map(|(at, c)| Some((at, c, script(c)?)))
        .collect();
    let first = letters.first()?.2;
    let other = letters.iter().find(|(_, _, script)| *script != first)?.2;
    let count = |wanted: Script| {
        letters
            .iter()
            .filter(|(_, _, script)| *script == wanted)
            .count()
    };
    let rare = if count(first) < count(other) {
        first
    } else {
        other
    };
    let switches = letters
        .windows(2)
        .filter(|pair| pair[0].2 != pair[1].2)
        .count();
    let strangers: Vec<_> = letters
        .iter()
        .filter(|(_, _, script)| *script == rare)
        .collect();
    let all_alike = strangers.iter().all(|(_, c, _)| is_lookalike(*c));
    let is_ending = switches == 1 && strangers.len() > 1;
    (all_alike && !is_ending).then(|| strangers.first().map(|(at, c, _)| (*at, *c)))?
}
