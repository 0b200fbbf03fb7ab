//! `.ftl` files, as they were read and as they were parsed.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::ftl::Document;

/// A `.ftl` file as it was read: its path, its language and its bytes, which need not be UTF-8.
///
/// Its text is decoded on first use: a program that prints one message in one language
/// does not pay for the files of the others.
#[derive(Clone, Debug)]
pub struct SourceFile {
    path: String,
    locale: Option<String>,
    bytes: Cow<'static, [u8]>,
    /// The text of bytes that are not UTF-8: each such sequence is one U+FFFD.
    lossy: OnceLock<Option<String>>,
}

impl SourceFile {
    /// Returns a file; `path` is its name in diagnostics, `locale` the tag of its language. Without
    /// a language the rules that depend on it are skipped.
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
        Self {
            path: path.into(),
            locale: locale.map(str::to_owned),
            bytes: bytes.into(),
            lossy: OnceLock::new(),
        }
    }

    /// Returns the path, as it was passed.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the tag of its language, if it is known.
    pub fn locale(&self) -> Option<&str> {
        self.locale.as_deref()
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the text; each sequence of bytes that is not UTF-8 is one U+FFFD.
    pub fn text(&self) -> &str {
        match self.lossy() {
            Some(text) => text,
            None => str::from_utf8(&self.bytes).unwrap_or_default(),
        }
    }

    /// Returns whether the bytes are UTF-8.
    pub fn is_utf8(&self) -> bool {
        self.lossy().is_none()
    }

    fn lossy(&self) -> Option<&str> {
        let lossy = self
            .lossy
            .get_or_init(|| match String::from_utf8_lossy(&self.bytes) {
                Cow::Borrowed(_) => None,
                Cow::Owned(text) => Some(text),
            });
        lossy.as_deref()
    }

    /// Returns the file with its document; linear in the text.
    pub fn parse(&self) -> ParsedFile<'_> {
        ParsedFile::new(self)
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.locale == other.locale && self.bytes == other.bytes
    }
}

impl Eq for SourceFile {}

/// A file with its document, parsed once.
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
