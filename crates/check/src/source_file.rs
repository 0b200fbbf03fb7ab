//! A `.ftl` file: its bytes, its text, its document.

use std::borrow::Cow;

use crate::ftl::Document;

/// A `.ftl` file as it was read: its path, its language and its bytes, which need not be UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    path: String,
    locale: Option<String>,
    content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Utf8(Cow<'static, str>),
    Other {
        bytes: Cow<'static, [u8]>,
        /// Each sequence that is not UTF-8 is one U+FFFD.
        text: String,
    },
}

impl SourceFile {
    /// Returns a file; `path` is its name for people, `locale` the tag of its language. Without
    /// one the rules of languages are left out.
    ///
    /// ```
    /// use fluent_catalog_check::SourceFile;
    ///
    /// let file = SourceFile::new("locales/fr.ftl", Some("fr"), b"a = Un\n");
    /// assert_eq!(file.parse().document().entries().len(), 1);
    /// ```
    pub fn new(
        path: impl Into<String>,
        locale: Option<&str>,
        bytes: impl Into<Cow<'static, [u8]>>,
    ) -> Self {
        let content = match bytes.into() {
            Cow::Borrowed(bytes) => match str::from_utf8(bytes) {
                Ok(text) => Content::Utf8(Cow::Borrowed(text)),
                Err(_) => Content::other(Cow::Borrowed(bytes)),
            },
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Content::Utf8(Cow::Owned(text)),
                Err(error) => Content::other(Cow::Owned(error.into_bytes())),
            },
        };
        Self {
            path: path.into(),
            locale: locale.map(str::to_owned),
            content,
        }
    }

    /// Returns the path, as it was named.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the tag of its language, where that is known.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Content::Utf8(text) => text.as_bytes(),
            Content::Other { bytes, .. } => bytes,
        }
    }

    /// Returns the text; each sequence of bytes that is not UTF-8 is one U+FFFD.
    pub fn text(&self) -> &str {
        match &self.content {
            Content::Utf8(text) => text,
            Content::Other { text, .. } => text,
        }
    }

    /// Returns whether the bytes are UTF-8.
    pub const fn is_utf8(&self) -> bool {
        matches!(self.content, Content::Utf8(_))
    }

    /// Returns the file with its document; linear in the text.
    pub fn parse(&self) -> ParsedFile<'_> {
        ParsedFile::new(self)
    }
}

impl Content {
    fn other(bytes: Cow<'static, [u8]>) -> Self {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Self::Other { bytes, text }
    }
}

/// A file with its document: parsed once, for every use.
#[derive(Clone, Debug)]
pub struct ParsedFile<'a> {
    file: &'a SourceFile,
    document: Document<'a>,
}

impl<'a> ParsedFile<'a> {
    /// Returns the file with its document; linear in the text.
    pub fn new(file: &'a SourceFile) -> Self {
        Self {
            file,
            document: Document::parse(file.text()),
        }
    }

    /// Returns the file.
    pub const fn file(&self) -> &'a SourceFile {
        self.file
    }

    /// Returns the document.
    pub const fn document(&self) -> &Document<'a> {
        &self.document
    }
}
