//! A message from arguments that came from outside: nothing wrong is let through.

use std::fmt;

use fluent_catalog_check::{ArgumentKind, nearest};

use crate::catalog::code_ref::CodeRef;
use crate::catalog::message::Message;
use crate::runtime::{Argument, Value};

/// Builds a [`Message`] from arguments that are only known at runtime, strictly.
///
/// ```
/// use fluent_catalog::{Message, hubster};
///
/// let message = Message::builder(hubster::Code::ENG009200).arg("command", "trans").build()?;
/// assert_eq!(message, hubster::ENG009200 { command: "trans" }.into());
///
/// let error = Message::builder(hubster::Code::ENG009200).arg("comand", "trans").build();
/// assert_eq!(
///     error.unwrap_err().to_string(),
///     "ENG009200 has no argument `comand`: did you mean `command`?",
/// );
/// # Ok::<(), fluent_catalog::ArgumentError>(())
/// ```
#[derive(Clone, Debug)]
pub struct MessageBuilder<'t> {
    code: CodeRef<'t>,
    values: Vec<Option<Value>>,
    /// The first thing that is wrong.
    error: Option<ArgumentErrorKind>,
}

impl Message {
    /// Returns a builder that refuses unknown, missing, duplicate and wrongly typed arguments.
    pub fn builder<'t>(code: impl Into<CodeRef<'t>>) -> MessageBuilder<'t> {
        let code = code.into();
        MessageBuilder {
            values: vec![None; code.args().len()],
            code,
            error: None,
        }
    }
}

impl MessageBuilder<'_> {
    /// Sets an argument by its name, or by its position as text, from `"1"`.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl Into<Value>) -> Self {
        let position = self.code.argument(name);
        let declared = position.and_then(|at| self.code.args().get(at));
        let slot = position.and_then(|at| self.values.get_mut(at));
        let (Some(declared), Some(slot)) = (declared, slot) else {
            return self.fail(ArgumentErrorKind::Unknown(name.to_owned()));
        };
        let value = value.into();
        let kind = match value {
            Value::String(_) => ArgumentKind::String,
            Value::Number(_) => ArgumentKind::Number,
        };
        let name = declared.name().to_owned();
        if kind != declared.kind() {
            let expected = declared.kind();
            return self.fail(ArgumentErrorKind::Type(name, expected));
        }
        if slot.replace(value).is_some() {
            return self.fail(ArgumentErrorKind::Duplicate(name));
        }
        self
    }

    /// Builds the message.
    ///
    /// # Errors
    /// The first argument that is unknown, a duplicate or of another type than declared; else
    /// the first that is missing.
    pub fn build(self) -> Result<Message, ArgumentError> {
        let missing = || self.values.iter().position(Option::is_none);
        let missing = || self.code.args().get(missing()?);
        let missing = || Some(ArgumentErrorKind::Missing(missing()?.name().to_owned()));
        match self.error.clone().or_else(missing) {
            Some(kind) => Err(ArgumentError::new(self.code, kind)),
            None => Ok(Message::new(self.code, self.values)),
        }
    }

    fn fail(mut self, error: ArgumentErrorKind) -> Self {
        self.error.get_or_insert(error);
        self
    }
}

/// Why arguments do not make a message; names the code and the argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentError {
    code: String,
    kind: ArgumentErrorKind,
    /// The names that the code has.
    known: Vec<String>,
}

/// What is wrong with an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArgumentErrorKind {
    /// The code has no argument of this name.
    Unknown(String),
    /// The argument of this name has no value.
    Missing(String),
    /// The argument of this name has two values.
    Duplicate(String),
    /// The argument of this name holds another type.
    Type(String, ArgumentKind),
}

impl ArgumentError {
    fn new(code: CodeRef<'_>, kind: ArgumentErrorKind) -> Self {
        let names = code.args().iter().map(Argument::name);
        Self {
            code: code.as_str().to_owned(),
            kind,
            known: names.map(str::to_owned).collect(),
        }
    }

    /// Returns what is wrong, with the name of the argument.
    pub const fn kind(&self) -> &ArgumentErrorKind {
        &self.kind
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = &self.code;
        match &self.kind {
            ArgumentErrorKind::Unknown(name) => {
                let shown = name.escape_debug();
                write!(f, "{code} has no argument `{shown}`")?;
                let known = self.known.iter().map(String::as_str);
                match (nearest(name, known), self.known.as_slice()) {
                    (Some(nearest), _) => write!(f, ": did you mean `{nearest}`?"),
                    (None, []) => f.write_str(": it takes none"),
                    (None, known) => write!(f, ": it takes `{}`", known.join("`, `")),
                }
            }
            ArgumentErrorKind::Missing(name) => write!(f, "{code} requires the argument `{name}`"),
            ArgumentErrorKind::Duplicate(name) => {
                write!(f, "{code} has a duplicate argument `{name}`: pass it once")
            }
            ArgumentErrorKind::Type(name, kind) => {
                write!(
                    f,
                    "the argument `{name}` of {code} must be a {}",
                    kind.as_str()
                )
            }
        }
    }
}

impl std::error::Error for ArgumentError {}
