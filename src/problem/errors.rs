//! The errors of one response.

use std::borrow::Cow;
use std::fmt;

use crate::catalog::Catalog;
use crate::locale::Locale;
use crate::message::Message;
use crate::problem::Localized;

/// One error or several, at least one: what a handler returns where a message is not enough.
///
/// The first decides about the HTTP status.
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

/// A message, and the place of the request that it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    message: Message,
    pointer: Option<Cow<'static, str>>,
}

impl Errors {
    /// One error.
    pub fn new(error: impl Into<Located>) -> Self {
        Self {
            first: error.into(),
            others: Vec::new(),
            instance: None,
        }
    }

    /// Whether nothing was found, which is how a validation ends.
    ///
    /// # Errors
    /// What was found, in its order.
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

    /// These errors and one more.
    #[must_use]
    pub fn and(mut self, error: impl Into<Located>) -> Self {
        self.others.push(error.into());
        self
    }

    /// These errors as one occurrence, which this URI names (RFC 9457 §3.1.5), such as
    /// `urn:uuid:…` of the request; only [`Body::Problem`](crate::Body::Problem) shows it.
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.instance = Some(uri.into());
        self
    }

    /// The HTTP status of the first error, 400 to 599.
    pub fn status(&self) -> u16 {
        self.first.message.status()
    }

    /// The first error.
    pub const fn first(&self) -> &Located {
        &self.first
    }

    /// All errors in their order; at least one.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Located> {
        Iter {
            first: Some(&self.first),
            others: self.others.iter(),
        }
    }

    /// The URI of this occurrence.
    pub fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    /// These errors in a language, in the body that the catalog has by default.
    pub fn localize<'a>(&'a self, catalog: &'a Catalog, locale: Locale) -> Localized<'a> {
        Localized::new(self, catalog, locale)
    }
}

impl Message {
    /// This message about a place of the request: a JSON Pointer in its URI form (RFC 6901 §6),
    /// such as `#/agents/0/name`.
    pub fn at(self, pointer: impl Into<Cow<'static, str>>) -> Located {
        Located {
            message: self,
            pointer: Some(pointer.into()),
        }
    }
}

impl Located {
    /// The message.
    pub const fn message(&self) -> &Message {
        &self.message
    }

    /// The place of the request, where it is known.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }
}

/// What turns into a message is one about no place, so that each struct of a catalog does.
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

/// The first, then the others.
struct Iter<'a> {
    first: Option<&'a Located>,
    others: std::slice::Iter<'a, Located>,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Located;

    fn next(&mut self) -> Option<Self::Item> {
        self.first.take().or_else(|| self.others.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::from(self.first.is_some()) + self.others.len();
        (left, Some(left))
    }
}

impl ExactSizeIterator for Iter<'_> {}
