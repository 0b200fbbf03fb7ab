//! From a description and a message's arguments to text.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use fluent_catalog_locale::{Direction, PluralRules};

use crate::runtime::bidi::write_argument;
use crate::runtime::locale::Locale;
use crate::runtime::pattern::{Pattern, Placeable, Select, Selector, Surrounding};
use crate::runtime::plural;
use crate::runtime::row::Argument;
use crate::runtime::slots::Slots;
use crate::runtime::value::Value;

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

/// Enough for most numbers and for the name of a missing argument.
const NUMBER_LENGTH: usize = 24;

/// The declared arguments of a description, which only a missing one asks for.
#[derive(Clone, Copy)]
pub(crate) enum Names<'a> {
    /// Those of the row of a slot.
    Slot(&'a Slots, usize),
    /// Those of an entry that is rendered by itself.
    List(&'a [Argument]),
}

impl<'a> Names<'a> {
    fn get(self, position: usize) -> Option<&'a str> {
        let arguments = match self {
            Self::Slot(slots, slot) => slots.row(slot)?.args(),
            Self::List(arguments) => arguments,
        };
        arguments.get(position).map(Argument::name)
    }
}

/// What a description is rendered with.
pub(crate) struct Renderer<'a> {
    /// The names of the arguments.
    pub(crate) names: Names<'a>,
    pub(crate) values: &'a [Option<Value>],
    /// The plural rules of the text's locale.
    pub(crate) plurals: &'a PluralRules<'a>,
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

    /// Renders the rare kinds of placeable; separate, so that text and plain arguments stay one short loop.
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
        match self.names.get(position) {
            Some(name) => write!(out, "<{name}>"),
            None => Ok(()),
        }
    }

    /// The pattern of the variant that the arguments select.
    fn choose<'s>(&self, select: &'s Select<'s>) -> Option<&'s Pattern<'s>> {
        let named = |text: &str| select.keys.iter().position(|key| key.is(text));
        let numbered = |number: &FluentNumber| plural::select(self.plurals, &select.keys, number);
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
