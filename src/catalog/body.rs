//! The body of an error response: its format, and what a format shows.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::panic::{RefUnwindSafe, UnwindSafe};

use crate::runtime::{Argument, Locale, Rendered, Value, code_number};

/// A format of the body of error responses, in JSON.
///
/// [`Body::PROBLEM`] is the default. A team with a format of its own implements this trait and
/// names a constant in [`catalog!`](crate::catalog), as in `body crate::errors::BODY`, or passes
/// it to [`TableBuilder::body`](crate::TableBuilder::body).
///
/// ```
/// use fluent_catalog::{Body, BodyContent, ErrorBody};
///
/// #[derive(Debug)]
/// struct Codes;
///
/// impl ErrorBody for Codes {
///     fn name(&self) -> &'static str {
///         "codes"
///     }
///
///     fn media_type(&self) -> &'static str {
///         "application/json"
///     }
///
///     fn schema(&self) -> &'static str {
///         r#"{"type": "array", "items": {"type": "string"}}"#
///     }
///
///     fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
///         let codes: Vec<_> = content.errors().iter().map(|error| error.code()).collect();
///         // Writing strings to a vector cannot fail.
///         let _ = serde_json::to_writer(out, &codes);
///     }
/// }
///
/// const BODY: Body = Body::new(&Codes);
/// assert_eq!(BODY.to_string(), "codes");
/// ```
pub trait ErrorBody: fmt::Debug + Send + Sync {
    /// Returns the name, such as `problem`: letters, digits and `-`. Bodies with the same name
    /// are equal.
    fn name(&self) -> &'static str;

    /// Returns the media type for Content-Type, in visible ASCII.
    fn media_type(&self) -> &'static str;

    /// Returns the JSON Schema of the body, as text.
    fn schema(&self) -> &'static str;

    /// Returns whether the body has the title of the status, which is only rendered then.
    fn has_title(&self) -> bool {
        false
    }

    /// Appends the body, as JSON in UTF-8.
    fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>);
}

/// The body of an error response: a reference to its format.
///
/// Which one a client gets by default is a property of the catalog
/// ([`Catalog::body`](crate::Catalog::body)).
///
/// ```
/// assert_eq!(fluent_catalog::Body::PROBLEM.media_type(), "application/problem+json");
/// ```
#[derive(Clone, Copy)]
pub struct Body(&'static dyn ErrorBody);

impl Body {
    /// Returns the body with this format.
    pub const fn new(format: &'static dyn ErrorBody) -> Self {
        Self(format)
    }

    /// Returns the name, such as `problem`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Returns the media type for Content-Type.
    pub fn media_type(self) -> &'static str {
        self.0.media_type()
    }

    /// Returns the JSON Schema of the body, as text.
    pub fn schema(self) -> &'static str {
        self.0.schema()
    }

    pub(crate) fn has_title(self) -> bool {
        self.0.has_title()
    }

    pub(crate) fn write(self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
        self.0.write(content, out);
    }
}

// A format is a constant that is only read: a panic leaves nothing half-written in it, and messages
// can be moved across `catch_unwind`.
impl UnwindSafe for Body {}
impl RefUnwindSafe for Body {}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Body {}

impl Hash for Body {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a body can show: the errors of one response in a language.
#[derive(Clone, Debug)]
pub struct BodyContent<'a> {
    pub(crate) status: u16,
    pub(crate) title: Option<&'a Rendered<'a>>,
    pub(crate) base_url: Option<&'a str>,
    pub(crate) instance: Option<&'a str>,
    pub(crate) errors: &'a [LocalizedError<'a>],
}

impl<'a> BodyContent<'a> {
    /// Returns the HTTP status: the one of the first error.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Returns the title of the status, if the body has one and a locale describes the status.
    pub const fn title(&self) -> Option<&'a Rendered<'a>> {
        self.title
    }

    /// Returns the URL below which `/errors/CODE` is the page of a code; it ends without a slash.
    pub const fn base_url(&self) -> Option<&'a str> {
        self.base_url
    }

    /// Returns the URI of this occurrence.
    pub const fn instance(&self) -> Option<&'a str> {
        self.instance
    }

    /// Returns the errors in their order; at least one.
    pub const fn errors(&self) -> &'a [LocalizedError<'a>] {
        self.errors
    }
}

/// One error in a language.
#[derive(Clone, Debug)]
pub struct LocalizedError<'a> {
    pub(crate) code: &'a str,
    pub(crate) declared: &'a [Argument],
    pub(crate) values: &'a [Option<Value>],
    pub(crate) pointer: Option<&'a str>,
    pub(crate) rendered: Rendered<'a>,
}

impl LocalizedError<'_> {
    /// Returns the spelling of the code.
    pub const fn code(&self) -> &str {
        self.code
    }

    /// Returns the digits at the end of the code as a number: 9200 of `ENG009200`.
    pub fn number(&self) -> Option<u64> {
        code_number(self.code)
    }

    /// Returns the arguments that were passed, by name, in the order of their positions.
    ///
    /// A string is as it was passed: [`inert`](crate::inert) makes its control characters
    /// visible.
    pub fn args(&self) -> impl Iterator<Item = (&str, &Value)> {
        let pairs = self.declared.iter().zip(self.values);
        pairs.filter_map(|(argument, value)| Some((argument.name(), value.as_ref()?)))
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.rendered.text
    }

    /// Returns the locale that the text really is in.
    pub const fn locale(&self) -> Locale {
        self.rendered.locale
    }

    /// Returns the JSON pointer to the part of the request that it is about, if known; as it was
    /// passed, like the arguments.
    pub const fn pointer(&self) -> Option<&str> {
        self.pointer
    }
}
