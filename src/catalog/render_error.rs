//! Why a strict form of rendering refuses a message.

use std::fmt;

/// Why a strict form of rendering refuses a message; names the code and says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    code: String,
    reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The catalog of this name does not have the code.
    Foreign(String),
    /// The argument of this name has no value.
    Missing(String),
    NoText,
    Writer,
}

impl RenderError {
    pub(crate) fn new(code: &str, reason: Reason) -> Self {
        let code = code.to_owned();
        Self { code, reason }
    }

    /// Returns the name of the missing argument, where that is the reason.
    pub fn missing(&self) -> Option<&str> {
        match &self.reason {
            Reason::Missing(name) => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = &self.code;
        match &self.reason {
            Reason::Foreign(name) => write!(
                f,
                "{code} is not a code of the catalog `{name}`: render it with its own"
            ),
            Reason::Missing(name) => write!(
                f,
                "{code} requires the argument `{name}`: pass it by name or by position"
            ),
            Reason::NoText => write!(f, "{code} has no text in any locale: add it to `en.ftl`"),
            Reason::Writer => write!(f, "{code} could not be written"),
        }
    }
}

impl std::error::Error for RenderError {}
