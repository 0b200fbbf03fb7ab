//! Comments, and the lines in them that tools read: the English that a translation was made from
//! (`# en: …`), and notes on variables (`# $name (String) - …`).

use std::ops::Range;

use super::document::dedent;

/// How many `#` a comment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `#`: on the entry below, or on its own.
    Entry,
    /// `##`: the heading of a group.
    Group,
    /// `###`: on the whole file.
    File,
}

/// Comment lines of one level, one below the other.
#[derive(Clone, Debug)]
pub struct Comment<'t> {
    /// How many `#` it has.
    pub level: Level,
    /// From the first `#` to the end of the last line, without its line end.
    pub span: Range<usize>,
    /// Each line after its `#` and the space.
    pub lines: Vec<(Range<usize>, &'t str)>,
}

/// The English that a translation was made from: `# en: …`, one `# en:` per
/// line; for an attribute `# en .title: …`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin<'t> {
    /// The attribute's name; none for the value.
    pub attribute: Option<&'t str>,
    /// From the first line's `en` to the end of the last line.
    pub span: Range<usize>,
    /// The pattern as written, one item per line.
    pub lines: Vec<&'t str>,
}

impl Origin<'_> {
    /// Returns whether this is the pattern as it is written now. Indentation does not matter.
    pub fn is(&self, written: &[&str]) -> bool {
        let trimmed = |lines: &[&str]| {
            lines
                .iter()
                .map(|line| line.trim())
                .collect::<Vec<_>>()
                .join("\n")
        };
        trimmed(&self.lines) == trimmed(written)
    }
}

/// A note on a variable: `# $name (String) - description`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VariableNote<'t> {
    /// The name, without `$`.
    pub name: &'t str,
    /// The bytes of `$name`.
    pub span: Range<usize>,
    /// What is in the parentheses: `String` or `Number`, or nothing.
    pub kind: Option<&'t str>,
    /// The description.
    pub words: &'t str,
}

impl<'t> Comment<'t> {
    /// Returns the English in it, of the value and of each attribute.
    pub fn origins(&self) -> Vec<Origin<'t>> {
        let mut origins: Vec<Origin<'t>> = Vec::new();
        for (span, line) in &self.lines {
            let Some((attribute, pattern)) = origin(line) else {
                continue;
            };
            match origins
                .iter_mut()
                .find(|origin| origin.attribute == attribute)
            {
                Some(origin) => {
                    origin.lines.push(pattern);
                    origin.span.end = span.end;
                }
                None => origins.push(Origin {
                    attribute,
                    span: span.clone(),
                    lines: vec![pattern],
                }),
            }
        }
        origins
    }

    /// Returns the notes on variables.
    pub fn variables(&self) -> Vec<VariableNote<'t>> {
        self.lines
            .iter()
            .filter_map(|(span, line)| variable(span.start, line))
            .collect()
    }
}

/// `en: pattern` or `en .title: pattern`.
fn origin(line: &str) -> Option<(Option<&str>, &str)> {
    let rest = line.strip_prefix("en")?;
    let (head, pattern) = rest.split_once(':')?;
    let attribute = match head.trim() {
        "" if head.is_empty() => None,
        name => Some(name.strip_prefix('.')?),
    };
    Some((attribute, pattern.strip_prefix(' ').unwrap_or(pattern)))
}

fn variable(start: usize, line: &str) -> Option<VariableNote<'_>> {
    let rest = line.trim_start_matches([' ', '\t', '*', '-']);
    let at = start + line.len() - rest.len();
    let rest = rest.strip_prefix('$')?;
    let length = rest
        .bytes()
        .take_while(|&byte| crate::identifier::is_identifier_byte(byte))
        .count();
    let (name, rest) = rest.split_at_checked(length)?;
    if name.is_empty() {
        return None;
    }
    let rest = rest.trim_start();
    let (kind, rest) = match rest
        .strip_prefix('(')
        .and_then(|inside| inside.split_once(')'))
    {
        Some((kind, rest)) => (Some(kind.trim()), rest),
        None => (None, rest),
    };
    Some(VariableNote {
        name,
        span: at..at + 1 + length,
        kind,
        words: rest
            .trim_start_matches([' ', '-', ':', '–', '—'])
            .trim_end(),
    })
}

/// Returns the comment lines that note a pattern as the English of a translation.
///
/// ```text
/// # en: first line
/// # en: second line
/// ```
pub fn origin_lines(attribute: Option<&str>, written: &str) -> Vec<String> {
    let label = attribute.map_or("# en:".to_owned(), |name| format!("# en .{name}:"));
    let lines = dedent(written).into_iter();
    lines
        .map(|line| format!("{label} {line}").trim_end().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origin_of_the_value_and_of_attributes() {
        let cases = [
            ("en: Not found.", Some((None, "Not found."))),
            ("en:", Some((None, ""))),
            ("en:  two spaces", Some((None, " two spaces"))),
            ("en .title: Name", Some((Some("title"), "Name"))),
            ("en .title : Name", Some((Some("title"), "Name"))),
            ("en title: Name", None),
            ("en : Name", None),
            ("end: of the line", None),
            ("fr: Introuvable", None),
        ];
        for (line, expected) in cases {
            assert_eq!(origin(line), expected, "{line}");
        }
    }

    #[test]
    fn notes_on_variables() {
        let note = |line| variable(0, line).map(|n| (n.name, n.span, n.kind, n.words));
        assert_eq!(
            note("$n (Number) - how many"),
            Some(("n", 0..2, Some("Number"), "how many"))
        );
        assert_eq!(note("  $n: how many"), Some(("n", 2..4, None, "how many")));
        assert_eq!(note("$n"), Some(("n", 0..2, None, "")));
        assert_eq!(note("costs $5"), None);
        assert_eq!(note("$ 5"), None);
    }
}
