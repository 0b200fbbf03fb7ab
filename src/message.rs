//! A message: a code with its arguments; what a handler returns.

use std::fmt;

use crate::code::Code;
use crate::value::Value;

/// A code with its arguments: what a handler returns, and a catalog renders.
///
/// One type for the messages of all catalogs. A code without arguments is a constant of
/// its catalog's module; one with arguments is a struct there, so that a missing, extra or
/// misspelt argument does not compile. Arguments that are only known at run time go
/// through [`Message::from_args`].
///
/// ```
/// use fluent_catalog::{Message, hubster};
///
/// let missing: Message = hubster::PRT000699;
/// let command: Message = hubster::ENG009200 { command: "trans" }.into();
/// assert_eq!(missing.to_string(), "Hub not found.");
/// assert_eq!(
///     command.to_string(),
///     "Command was not found. Please type `::trans --list` to see the full list of available commands.",
/// );
/// ```
///
/// [`Display`](fmt::Display) writes the source locale, for logs.
#[derive(Clone, PartialEq)]
pub struct Message {
    code: Code,
    /// By position; `None` where the argument is missing.
    args: Vec<Option<Value>>,
}

impl Message {
    /// A message without arguments; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn constant(code: Code) -> Self {
        Self {
            code,
            args: Vec::new(),
        }
    }

    /// A message whose arguments are known at run time, by name.
    ///
    /// A name may be the position as text, from `"1"`. An unknown name is ignored, of a
    /// name that stands twice the last counts, and a missing argument shows as
    /// `<command>`; [`Message::missing`] tells which.
    ///
    /// ```
    /// use fluent_catalog::{Message, hubster};
    ///
    /// let code = hubster::Code::ENG009200;
    /// let named = Message::from_args(code, [("command", "trans")]);
    /// assert_eq!(named, hubster::ENG009200 { command: "trans" }.into());
    /// assert_eq!(named, Message::from_args(code, [("1", "trans")]));
    /// ```
    pub fn from_args<N, V>(
        code: impl Into<Code>,
        arguments: impl IntoIterator<Item = (N, V)>,
    ) -> Self
    where
        N: AsRef<str>,
        V: Into<Value>,
    {
        let code = code.into();
        let mut values = vec![None; code.args().len()];
        for (name, value) in arguments {
            if let Some(place) = code
                .argument(name.as_ref())
                .and_then(|at| values.get_mut(at))
            {
                *place = Some(value.into());
            }
        }
        Self { code, args: values }
    }

    /// A message whose arguments are known at run time, by position; what is over is ignored.
    pub fn from_values<V: Into<Value>>(
        code: impl Into<Code>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let code = code.into();
        let count = code.args().len();
        let mut args: Vec<_> = values
            .into_iter()
            .take(count)
            .map(|value| Some(value.into()))
            .collect();
        args.resize(count, None);
        Self { code, args }
    }

    /// The code.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The HTTP status of the code.
    pub fn status(&self) -> u16 {
        self.code.status()
    }

    /// The arguments with their names, in order; `None` where one is missing.
    pub fn args(&self) -> impl Iterator<Item = (&'static str, Option<&Value>)> {
        let value = |at| self.args.get(at).and_then(Option::as_ref);
        self.code
            .args()
            .iter()
            .enumerate()
            .map(move |(at, argument)| (argument.name, value(at)))
    }

    /// The names of the arguments that are missing.
    pub fn missing(&self) -> impl Iterator<Item = &'static str> {
        self.args()
            .filter(|(_, value)| value.is_none())
            .map(|(name, _)| name)
    }

    /// The arguments by position.
    pub(crate) fn values(&self) -> &[Option<Value>] {
        &self.args
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code.table().embedded {
            Some(embedded) => {
                let catalog = embedded();
                catalog.write(self, catalog.source_locale(), f).map(|_| ())
            }
            None => f.write_str(self.code.as_str()),
        }
    }
}

/// The code with its arguments: what a log needs to tell two messages apart.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.args.is_empty() {
            return write!(f, "{}", self.code);
        }
        let mut shown = f.debug_struct(self.code.as_str());
        for (name, value) in self.args() {
            match value {
                Some(Value::String(text)) => shown.field(name, text),
                Some(Value::Number(number)) => shown.field(name, number),
                None => shown.field(name, &None::<()>),
            };
        }
        shown.finish()
    }
}

impl std::error::Error for Message {}
