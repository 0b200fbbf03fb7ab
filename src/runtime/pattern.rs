//! A compiled description: text, or a pattern with placeables.

use std::borrow::Cow;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use fluent_catalog_locale::Direction;

/// The description of one code in one locale, resolved as far as it can be.
#[derive(Debug)]
pub(crate) enum Description<'a> {
    /// Text that does not depend on arguments, exactly as in the file.
    Text(&'a str),
    /// Text that does not depend on arguments, derived from the file.
    Made(Box<str>),
    /// Text with arguments.
    Pattern(Box<Pattern<'a>>),
    /// The locale has no text of its own: another one's is rendered, or the code.
    Nothing,
}

/// Text, then placeables with the text that follows each.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Pattern<'a> {
    pub(crate) head: Cow<'a, str>,
    pub(crate) rest: Vec<(Placeable<'a>, Cow<'a, str>)>,
}

/// What only a message's arguments decide.
#[derive(Debug, PartialEq)]
pub(crate) enum Placeable<'a> {
    Argument {
        position: usize,
        surrounding: Surrounding,
    },
    /// `NUMBER($argument, …)`.
    Number {
        position: usize,
        options: Box<FluentNumberOptions>,
        surrounding: Surrounding,
    },
    Select(Box<Select<'a>>),
}

/// The direction of the text around an argument; `None` where there is no text around it.
pub(crate) type Surrounding = Option<Direction>;

/// A choice between variants, made anew for each message.
#[derive(Debug, PartialEq)]
pub(crate) struct Select<'a> {
    pub(crate) selector: Selector<'a>,
    /// The key of each variant.
    pub(crate) keys: Vec<Key<'a>>,
    /// What each variant shows.
    pub(crate) patterns: Vec<Pattern<'a>>,
    /// The position of the default variant.
    pub(crate) default: usize,
}

/// What a choice depends on.
#[derive(Debug, PartialEq)]
pub(crate) enum Selector<'a> {
    Argument(usize),
    Number {
        position: usize,
        options: Box<FluentNumberOptions>,
    },
    /// A text with arguments, such as an attribute of a term.
    Pattern(Box<Pattern<'a>>),
}

/// What a variant matches: a number's value, or a text or plural category.
#[derive(Debug, PartialEq)]
pub(crate) enum Key<'a> {
    Number(Box<FluentNumber>),
    Name(&'a str),
}

impl Key<'_> {
    /// Whether a text matches it.
    pub(crate) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Name(name) if *name == text)
    }
}

impl<'a> From<Pattern<'a>> for Description<'a> {
    fn from(pattern: Pattern<'a>) -> Self {
        match pattern {
            Pattern {
                head: Cow::Borrowed(text),
                rest,
            } if rest.is_empty() => Self::Text(text),
            Pattern {
                head: Cow::Owned(text),
                rest,
            } if rest.is_empty() => Self::Made(text.into()),
            pattern => Self::Pattern(Box::new(pattern)),
        }
    }
}

impl<'a> From<Cow<'a, str>> for Pattern<'a> {
    fn from(head: Cow<'a, str>) -> Self {
        Self {
            head,
            rest: Vec::new(),
        }
    }
}

impl<'a> From<Placeable<'a>> for Pattern<'a> {
    fn from(placeable: Placeable<'a>) -> Self {
        Self {
            head: Cow::Borrowed(""),
            rest: vec![(placeable, Cow::Borrowed(""))],
        }
    }
}

impl<'a> Pattern<'a> {
    pub(crate) fn push_text(&mut self, text: Cow<'a, str>) {
        let last = self
            .rest
            .last_mut()
            .map_or(&mut self.head, |(_, after)| after);
        if last.is_empty() {
            *last = text;
        } else if !text.is_empty() {
            last.to_mut().push_str(&text);
        }
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.push_text(other.head);
        self.rest.extend(other.rest);
    }

    /// Its texts in order.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.head).chain(self.rest.iter().map(|(_, after)| &**after))
    }
}
