//! Characters that cannot be seen: bidirectional controls and other invisible ones.

use super::{
    context::Context,
    report::Report,
    rule::{Rule, Severity},
};

pub(super) static BIDI_CONTROL: Rule = Rule {
    id: "bidi-control",
    severity: Severity::Error,
    summary: "overrides of the writing direction, and isolates that are not closed",
    explanation: "Direction controls are invisible and change the order in which a text is shown; overrides can \
        make it read as another one. The program isolates what it fills in by itself, so a translation needs none. \
        Remove them.",
};

pub(super) static INVISIBLE_CHARACTER: Rule = Rule {
    id: "invisible-character",
    severity: Severity::Warning,
    summary: "an invisible character: zero-width space, soft hyphen and their like",
    explanation: "Characters without a width usually came along when a text was pasted. They break searching \
        and copying. Remove them. The joiners that Persian, Indic scripts and emoji need are no findings.",
};

pub(super) fn check(context: &Context<'_>, report: &mut Report<'_>) {
    let text = context.document.text();
    if !text.contains(is_hidden) {
        return;
    }
    // An override in a comment misleads whoever reads the file.
    for (at, c) in text.match_indices(['\u{202D}', '\u{202E}']) {
        let code = c.chars().next().map_or(0, u32::from);
        report.add(
            &BIDI_CONTROL,
            at..at + c.len(),
            format!("An override of the writing direction stands here (U+{code:04X})."),
            "Remove it.",
        );
    }
    for (_, text) in context.texts() {
        let (from, written) = (
            text.value.span.start,
            context.document.slice(text.value.span.clone()),
        );
        if !written.contains(is_hidden) {
            continue;
        }
        bidi(from, written, report);
        invisible(context, from, written, report);
    }
}

fn bidi(from: usize, written: &str, report: &mut Report<'_>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    // The end of an override is no fault of its own.
    let has_override = written.contains(['\u{202D}', '\u{202E}']);
    let mut add = |at: usize, c: char, message: String| {
        report.add(
            &BIDI_CONTROL,
            from + at..from + at + c.len_utf8(),
            message,
            "Remove it.",
        );
    };
    for (at, c) in written.char_indices() {
        match c {
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{202C}' | '\u{2069}' => {
                let closes =
                    |begun: char| (c == '\u{2069}') == matches!(begun, '\u{2066}'..='\u{2068}');
                if open.last().is_some_and(|&(_, begun)| closes(begun)) {
                    open.pop();
                } else if !has_override || c == '\u{2069}' {
                    add(
                        at,
                        c,
                        format!(
                            "A control that ends nothing stands here (U+{:04X}).",
                            u32::from(c)
                        ),
                    );
                }
            }
            _ => {}
        }
    }
    for (at, c) in open {
        add(
            at,
            c,
            format!(
                "A control of the writing direction begins here (U+{:04X}) and never ends.",
                u32::from(c)
            ),
        );
    }
}

fn invisible(context: &Context<'_>, from: usize, written: &str, report: &mut Report<'_>) {
    // Marks of direction are of use only where both directions meet.
    let is_latin = !context.language.is_right_to_left()
        && !written.contains(|c: char| {
            matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}') && c != '\u{61C}'
        });
    let mut before = ' ';
    let mut characters = written.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let is_mark = matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}') && is_latin;
        if is_mark || is_invisible(c) && !is_needed(context, before, c, next) {
            let name = name(c);
            report.add(
                &INVISIBLE_CHARACTER,
                from + at..from + at + c.len_utf8(),
                format!(
                    "An invisible character stands here: {name} (U+{:04X}).",
                    u32::from(c)
                ),
                "Remove it.",
            );
        }
        before = c;
    }
}

/// Characters that this family looks at.
fn is_hidden(c: char) -> bool {
    is_invisible(c)
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters without a width that are no controls of direction.
pub(super) fn is_invisible(c: char) -> bool {
    if c < '\u{AD}' {
        return false;
    }
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Whether the writing system needs it: joiners between letters that join, and spaces without a
/// width where words have none between them.
fn is_needed(context: &Context<'_>, before: char, c: char, next: char) -> bool {
    let beyond_latin = |c: char| u32::from(c) >= 0x590 && (c.is_alphanumeric() || is_mark(c));
    match c {
        '\u{200C}' | '\u{200D}' => {
            beyond_latin(before)
                || beyond_latin(next)
                || is_emoji(before)
                || is_emoji(next)
                || context.language.is_right_to_left()
        }
        '\u{200B}' => matches!(
            context.language.code(),
            "th" | "lo" | "km" | "my" | "bo" | "dz"
        ),
        _ => false,
    }
}

/// Combining marks of the scripts that use joiners, which are no letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{27BF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

fn name(c: char) -> &'static str {
    match c {
        '\u{AD}' => "a soft hyphen",
        '\u{61C}' | '\u{200E}' | '\u{200F}' => "a mark of the writing direction",
        '\u{200B}' => "a zero-width space",
        '\u{200C}' => "a zero-width non-joiner",
        '\u{200D}' => "a zero-width joiner",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{2060}' => "a word joiner",
        '\u{FEFF}' => "a zero-width no-break space",
        _ => "a character without a width",
    }
}
