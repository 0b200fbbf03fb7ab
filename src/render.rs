//! From a description and a message's arguments to text.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::bidi::write_argument;
use crate::code::Code;
use crate::description::{Pattern, Placeable, Select, Selector, Surrounding};
use crate::locale::{Direction, Locale};
use crate::plural::Plurals;
use crate::value::Value;

/// A text, and the locale that it really is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered<'a> {
    /// The text; borrowed from the catalog where no argument is in it.
    pub text: Cow<'a, str>,
    /// The locale of the text: after fallback another than the one asked for.
    pub locale: Locale,
}

impl Rendered<'_> {
    /// The direction of the text, for `dir=` in HTML.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }
}

impl fmt::Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

/// Why a strict form refuses a message; names the code and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    code: Code,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The catalog of this name does not have the code.
    Foreign(&'static str),
    /// The argument of this name has no value.
    Missing(&'static str),
    NoText,
    Writer,
}

impl RenderError {
    pub(crate) const fn new(code: Code, reason: Reason) -> Self {
        Self { code, reason }
    }

    /// The name of the argument that is missing, where that is the reason.
    pub const fn missing(&self) -> Option<&'static str> {
        match self.reason {
            Reason::Missing(name) => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code;
        match self.reason {
            Reason::Foreign(name) => {
                write!(
                    f,
                    "{code} is no code of the catalog `{name}`: render it with its own"
                )
            }
            Reason::Missing(name) => {
                write!(
                    f,
                    "{code} needs the argument `{name}`: pass it by name or by position"
                )
            }
            Reason::NoText => write!(f, "{code} has no text in any locale: add it to `en.ftl`"),
            Reason::Writer => write!(f, "{code} could not be written"),
        }
    }
}

impl std::error::Error for RenderError {}

/// Enough for most numbers and for the name of a missing argument.
const NUMBER_LENGTH: usize = 24;

/// What a description is rendered with.
pub(crate) struct Renderer<'a> {
    /// The code, for the names of its arguments; a status has none.
    pub(crate) code: Option<Code>,
    pub(crate) values: &'a [Option<Value>],
    /// The plural rules of the text's locale.
    pub(crate) plurals: &'a Plurals,
}

impl<'a> Renderer<'a> {
    /// The text, in one allocation where its arguments are plain text.
    #[inline]
    pub(crate) fn text(&self, pattern: &Pattern<'_>) -> String {
        let mut capacity = pattern.head.len();
        for (placeable, after) in &pattern.rest {
            capacity += after.len();
            capacity += match placeable {
                Placeable::Argument { position, .. } => match self.value(*position) {
                    Some(Value::String(text)) => text.len(),
                    Some(Value::Number(_)) | None => NUMBER_LENGTH,
                },
                // What a variant adds is not known before.
                Placeable::Number { .. } | Placeable::Select(_) => NUMBER_LENGTH,
            };
        }
        let mut text = String::with_capacity(capacity);
        // A `String` takes whatever is written to it.
        let _ = self.write(pattern, &mut text);
        text
    }

    #[inline(always)]
    pub(crate) fn write<W: fmt::Write + ?Sized>(
        &self,
        pattern: &Pattern<'_>,
        out: &mut W,
    ) -> fmt::Result {
        out.write_str(&pattern.head)?;
        for (placeable, after) in &pattern.rest {
            let plain = match placeable {
                Placeable::Argument {
                    position,
                    surrounding,
                } => match self.value(*position) {
                    Some(Value::String(text)) => Some((text, *surrounding)),
                    _ => None,
                },
                _ => None,
            };
            match plain {
                Some((text, surrounding)) => write_argument(out, text, surrounding)?,
                None => self.write_placeable(placeable, out)?,
            }
            out.write_str(after)?;
        }
        Ok(())
    }

    /// What few messages have; apart, so that text and plain arguments stay one short loop.
    #[inline(never)]
    fn write_placeable<W: fmt::Write + ?Sized>(
        &self,
        placeable: &Placeable<'_>,
        out: &mut W,
    ) -> fmt::Result {
        match placeable {
            Placeable::Argument {
                position,
                surrounding,
            } => match self.value(*position) {
                Some(Value::String(text)) => write_argument(out, text, *surrounding),
                Some(Value::Number(number)) => write_number(out, number, *surrounding),
                None => self.write_missing(out, *position),
            },
            Placeable::Number {
                position,
                options,
                surrounding,
            } => self.write_formatted(out, *position, options, *surrounding),
            Placeable::Select(select) => match self.choose(select) {
                Some(pattern) => self.write(pattern, out),
                None => Ok(()),
            },
        }
    }

    fn value(&self, position: usize) -> Option<&'a Value> {
        self.values.get(position).and_then(Option::as_ref)
    }

    fn number(&self, position: usize, options: &FluentNumberOptions) -> Option<FluentNumber> {
        match self.value(position)? {
            Value::Number(number) => Some(FluentNumber::new(*number, options.clone())),
            Value::String(_) => None,
        }
    }

    fn write_formatted<W: fmt::Write + ?Sized>(
        &self,
        out: &mut W,
        position: usize,
        options: &FluentNumberOptions,
        surrounding: Surrounding,
    ) -> fmt::Result {
        match self.number(position, options) {
            Some(number) => write_number(out, number.as_string(), surrounding),
            None if self.value(position).is_some() => out.write_str("NUMBER()"),
            None => self.write_missing(out, position),
        }
    }

    fn write_missing<W: fmt::Write + ?Sized>(&self, out: &mut W, position: usize) -> fmt::Result {
        match self.code.and_then(|code| code.args().get(position)) {
            Some(argument) => write!(out, "<{}>", argument.name),
            None => Ok(()),
        }
    }

    /// The pattern of the variant that the arguments select.
    fn choose<'s>(&self, select: &'s Select<'s>) -> Option<&'s Pattern<'s>> {
        let named = |text: &str| select.keys.iter().position(|key| key.is(text));
        let numbered = |number: &FluentNumber| self.plurals.find(&select.keys, number);
        let found = match &select.selector {
            Selector::Argument(position) => match self.value(*position) {
                Some(Value::String(text)) => named(text),
                Some(Value::Number(number)) => numbered(&FluentNumber::from(*number)),
                None => None,
            },
            Selector::Number { position, options } => self
                .number(*position, options)
                .and_then(|number| numbered(&number)),
            Selector::Pattern(pattern) => named(&self.text(pattern)),
        };
        select.patterns.get(found.unwrap_or(select.default))
    }
}

fn write_number<W: fmt::Write + ?Sized>(
    out: &mut W,
    number: impl fmt::Display,
    surrounding: Surrounding,
) -> fmt::Result {
    // Digits have no strong direction, and a sign before them changes its side.
    match surrounding {
        Some(Direction::RightToLeft) => write!(out, "\u{2068}{number}\u{2069}"),
        _ => write!(out, "{number}"),
    }
}
