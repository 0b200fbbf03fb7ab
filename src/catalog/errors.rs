//! The errors of one response.

use std::borrow::Cow;
use std::fmt;

use crate::catalog::message::Message;

/// At least one error: what a handler returns if one message is not enough.
///
/// The first one determines the HTTP status.
///
/// ```
/// use fluent_catalog::{Errors, hubster};
///
/// fn rename(name: &str, agents: usize) -> Result<(), Errors> {
///     let mut found = Vec::new();
///     if name.is_empty() {
///         found.push(hubster::PRT000301.at("#/name"));
///     }
///     if agents == 0 {
///         found.push(hubster::PRT000302.at("#/agents"));
///     }
///     Errors::check(found)
/// }
///
/// assert!(rename("support", 2).is_ok());
/// let errors = rename("", 0).unwrap_err();
/// assert_eq!((errors.status(), errors.iter().len()), (400, 2));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Errors {
    first: Located,
    others: Vec<Located>,
    instance: Option<Cow<'static, str>>,
}

/// A message, and a JSON pointer to the part of the request that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    message: Message,
    pointer: Option<Cow<'static, str>>,
}

impl Errors {
    /// Returns a single error.
    pub fn new(error: impl Into<Located>) -> Self {
        Self {
            first: error.into(),
            others: Vec::new(),
            instance: None,
        }
    }

    /// Ends a validation: returns what was found as an error.
    ///
    /// # Errors
    /// The errors that were found, in their order, if there are any.
    pub fn check<E: Into<Located>>(found: impl IntoIterator<Item = E>) -> Result<(), Self> {
        let mut found = found.into_iter().map(Into::into);
        match found.next() {
            None => Ok(()),
            Some(first) => Err(Self {
                first,
                others: found.collect(),
                instance: None,
            }),
        }
    }

    /// Returns these errors and one more.
    #[must_use]
    pub fn and(mut self, error: impl Into<Located>) -> Self {
        self.others.push(error.into());
        self
    }

    /// Returns these errors with a URI that identifies the occurrence (RFC 9457 §3.1.5), such as
    /// `urn:uuid:…` of the request; [`Body::PROBLEM`](crate::Body::PROBLEM) shows it.
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// Returns the HTTP status of the first error, 400 to 599.
    pub fn status(&self) -> u16 {
        self.first.message.status()
    }

    /// Returns the first error.
    pub const fn first(&self) -> &Located {
        &self.first
    }

    /// Returns all errors in their order; at least one.
    pub fn iter(&self) -> ErrorsIter<'_> {
        ErrorsIter {
            first: Some(&self.first),
            others: self.others.iter(),
        }
    }

    /// Returns the URI of this occurrence.
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }
}

impl Message {
    /// Returns this message with a JSON pointer to the part of the request that it is about, in
    /// URI form (RFC 6901 §6), such as `#/agents/0/name`.
    pub fn at(self, pointer: impl Into<Cow<'static, str>>) -> Located {
        Located {
            message: self,
            pointer: Some(pointer.into()),
        }
    }
}

impl Located {
    /// Returns the message.
    pub const fn message(&self) -> &Message {
        &self.message
    }

    /// Returns the JSON pointer to the part of the request, if known.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }
}

/// Without a pointer: whatever turns into a message, such as the structs of a catalog.
impl<M: Into<Message>> From<M> for Located {
    fn from(message: M) -> Self {
        Self {
            message: message.into(),
            pointer: None,
        }
    }
}

impl From<Message> for Errors {
    fn from(message: Message) -> Self {
        Self::new(message)
    }
}

impl From<Located> for Errors {
    fn from(located: Located) -> Self {
        Self::new(located)
    }
}

/// In the source locale, for logs.
impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, error) in self.iter().enumerate() {
            let separator = if at == 0 { "" } else { "; " };
            write!(f, "{separator}{}", error.message)?;
            if let Some(pointer) = error.pointer() {
                write!(f, " ({pointer})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

/// Iterates over [`Errors`] in their order.
#[derive(Clone, Debug)]
pub struct ErrorsIter<'a> {
    first: Option<&'a Located>,
    others: std::slice::Iter<'a, Located>,
}

impl<'a> Iterator for ErrorsIter<'a> {
    type Item = &'a Located;

    fn next(&mut self) -> Option<Self::Item> {
        self.first.take().or_else(|| self.others.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::from(self.first.is_some()) + self.others.len();
        (left, Some(left))
    }
}

impl ExactSizeIterator for ErrorsIter<'_> {}

impl<'a> IntoIterator for &'a Errors {
    type Item = &'a Located;
    type IntoIter = ErrorsIter<'a>;

    fn into_iter(self) -> ErrorsIter<'a> {
        self.iter()
    }
}

impl IntoIterator for Errors {
    type Item = Located;
    type IntoIter = std::iter::Chain<std::iter::Once<Located>, std::vec::IntoIter<Located>>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self.first).chain(self.others)
    }
}

impl<E: Into<Located>> Extend<E> for Errors {
    fn extend<I: IntoIterator<Item = E>>(&mut self, errors: I) {
        self.others.extend(errors.into_iter().map(Into::into));
    }
}
