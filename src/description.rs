//! A compiled description: text, or parts with places for arguments.

use std::borrow::Cow;
use std::ops::Deref;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::locale::Direction;

/// The description of one code in one locale, resolved as far as it can be.
#[derive(Debug)]
pub(crate) enum Description<'a> {
    /// The locale's own text.
    Text(Text<'a>),
    /// Everything else, behind one pointer, so that the table of a locale stays small.
    Other(Box<Other<'a>>),
}

/// A description as it is shown.
pub(crate) enum Shown<'d> {
    Text(&'d str),
    Parts(&'d [Part<'d>]),
    /// No locale has a text: it renders as the code.
    Nothing,
}

impl Description<'_> {
    #[inline]
    pub(crate) fn shown(&self) -> Shown<'_> {
        match self {
            Self::Text(text) => Shown::Text(text),
            Self::Other(other) => match &other.body {
                Body::Text(text) => Shown::Text(text),
                Body::Parts(parts) => Shown::Parts(parts),
                Body::Nothing => Shown::Nothing,
            },
        }
    }
}

/// Text where it stands in the file, or made from it.
#[derive(Debug)]
pub(crate) enum Text<'a> {
    Borrowed(&'a str),
    Owned(Box<str>),
}

impl Deref for Text<'_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Owned(text) => text,
        }
    }
}

impl<'a> From<Cow<'a, str>> for Text<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => Self::Owned(text.into()),
        }
    }
}

/// A description with arguments, or one that fell back.
#[derive(Debug)]
pub(crate) struct Other<'a> {
    /// Which locale the text is in, after fallback.
    pub(crate) locale: usize,
    pub(crate) body: Body<'a>,
}

#[derive(Debug)]
pub(crate) enum Body<'a> {
    /// Text that is the same for all arguments.
    Text(Text<'a>),
    /// Text with arguments.
    Parts(Box<[Part<'a>]>),
    /// No locale has a text.
    Nothing,
}

/// A piece of a description with arguments.
#[derive(Debug, PartialEq)]
pub(crate) enum Part<'a> {
    Text(Cow<'a, str>),
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

/// The direction of the text around an argument; `None` where it stands alone.
pub(crate) type Surrounding = Option<Direction>;

/// A choice between variants, made anew for each message.
#[derive(Debug, PartialEq)]
pub(crate) struct Select<'a> {
    pub(crate) selector: Selector<'a>,
    pub(crate) variants: Box<[Variant<'a>]>,
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
    /// A number in the text itself: the plural rules choose.
    Constant(Box<FluentNumber>),
    /// A text with arguments, such as an attribute of a term.
    Parts(Box<[Part<'a>]>),
}

#[derive(Debug, PartialEq)]
pub(crate) struct Variant<'a> {
    pub(crate) key: Key<'a>,
    pub(crate) parts: Box<[Part<'a>]>,
}

/// What a variant matches: a number's value, or a text or plural category.
#[derive(Debug, PartialEq)]
pub(crate) enum Key<'a> {
    Number(Box<FluentNumber>),
    Name(&'a str),
}
