//! A message: a code with its arguments; what a handler returns.

use std::fmt;

use crate::catalog::code_ref::CodeRef;
use crate::catalog::table::{Declaration, Table};
use crate::runtime::Value;

/// A code with its arguments: what a handler returns, and a catalog renders.
///
/// One type for the messages of all catalogs. A code without arguments is a constant of
/// its catalog's module; one with arguments is a struct there, so that a missing, extra or
/// misspelled argument does not compile. Arguments that are only known at runtime go
/// through [`Message::builder`], which refuses wrong ones, or [`Message::from_args`].
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
/// assert_eq!(command.code(), hubster::Code::ENG009200);
/// ```
///
/// [`Display`](fmt::Display) writes the source locale, for logs.
#[derive(Clone)]
pub struct Message {
    table: Table,
    index: u32,
    /// By position; `None` where the argument is missing.
    args: Vec<Option<Value>>,
}

impl Message {
    /// A message without arguments; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub const fn declared(declaration: &'static Declaration, index: u32) -> Self {
        Self {
            table: Table::declared(declaration),
            index,
            args: Vec::new(),
        }
    }

    /// A message with all its arguments; for [`catalog!`](crate::catalog) only.
    #[doc(hidden)]
    pub fn declared_with<const N: usize>(
        declaration: &'static Declaration,
        index: u32,
        values: [Value; N],
    ) -> Self {
        Self {
            table: Table::declared(declaration),
            index,
            args: values.into_iter().map(Some).collect(),
        }
    }

    /// A message of a code whose arguments were checked.
    pub(crate) fn new(code: CodeRef<'_>, args: Vec<Option<Value>>) -> Self {
        Self {
            table: code.table().clone(),
            index: code.index() as u32,
            args,
        }
    }

    /// Returns a message whose arguments are known at runtime, by name.
    ///
    /// A name may be the position as text, from `"1"`. An unknown name is ignored, of a
    /// duplicate name the last value counts, and a missing argument shows as
    /// `<command>`; [`Message::missing`] tells which. [`Message::builder`] refuses all that.
    ///
    /// ```
    /// use fluent_catalog::{Message, hubster};
    ///
    /// let code = hubster::Code::ENG009200;
    /// let named = Message::from_args(code, [("command", "trans")]);
    /// assert_eq!(named, hubster::ENG009200 { command: "trans" }.into());
    /// assert_eq!(named, Message::from_args(code, [("1", "trans")]));
    /// ```
    pub fn from_args<'t, N, V>(
        code: impl Into<CodeRef<'t>>,
        arguments: impl IntoIterator<Item = (N, V)>,
    ) -> Self
    where
        N: AsRef<str>,
        V: Into<Value>,
    {
        let code = code.into();
        let mut values = vec![None; code.args().len()];
        for (name, value) in arguments {
            let position = code.argument(name.as_ref());
            if let Some(slot) = position.and_then(|at| values.get_mut(at)) {
                *slot = Some(value.into());
            }
        }
        Self::new(code, values)
    }

    /// Returns a message whose arguments are known at runtime, by position; an extra value is
    /// ignored.
    pub fn from_values<'t, V: Into<Value>>(
        code: impl Into<CodeRef<'t>>,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        let code = code.into();
        let count = code.args().len();
        let values = values.into_iter().take(count);
        let mut args: Vec<_> = values.map(|value| Some(value.into())).collect();
        args.resize(count, None);
        Self::new(code, args)
    }

    /// Returns the code.
    pub const fn code(&self) -> CodeRef<'_> {
        CodeRef::new(&self.table, self.index)
    }

    /// Returns the HTTP status of the code.
    pub fn status(&self) -> u16 {
        self.code().status()
    }

    /// Returns the arguments with their names, in order; `None` where one is missing.
    pub fn args(&self) -> impl Iterator<Item = (&str, Option<&Value>)> {
        let value = |at| self.args.get(at).and_then(Option::as_ref);
        let declared = self.code().args().iter().enumerate();
        declared.map(move |(at, argument)| (argument.name(), value(at)))
    }

    /// Returns the names of the missing arguments.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        let missing = self.args().filter(|(_, value)| value.is_none());
        missing.map(|(name, _)| name)
    }

    /// The arguments by position.
    pub(crate) fn values(&self) -> &[Option<Value>] {
        &self.args
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code() && self.args == other.args
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.table.embedded() {
            Some(embedded) => embedded.write_row(self.index as usize, &self.args, f),
            None => f.write_str(self.code().as_str()),
        }
    }
}

/// The code with its arguments: what a log needs to tell two messages apart.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.args.is_empty() {
            return write!(f, "{}", self.code());
        }
        let mut shown = f.debug_struct(self.code().as_str());
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
