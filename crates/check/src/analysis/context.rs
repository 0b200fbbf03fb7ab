//! The context of the rules: a file, the other files of its locale, and what is expected.

use std::collections::HashSet;

use crate::analysis::expectations::Expectations;
use crate::analysis::scope::Scope;
use crate::ftl::{Document, Entry, Kind, Reference, Target};
use crate::source_file::{ParsedFile, SourceFile};

/// A file with its locale and with what is expected of it.
pub(crate) struct Context<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) document: &'a Document<'a>,
    /// The index of the file in its locale.
    pub(crate) number: usize,
    pub(crate) scope: &'a Scope<'a>,
    pub(crate) expected: &'a Expectations<'a>,
    /// The references of the entries that are served, in the order of the file.
    references: Vec<(&'a Entry<'a>, Reference<'a>)>,
    /// The names of entries that became text of another one, where that is reported.
    pub(crate) swallowed: HashSet<&'a str>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        file: &'a ParsedFile<'a>,
        number: usize,
        scope: &'a Scope<'a>,
        expected: &'a Expectations<'a>,
    ) -> Self {
        let mut context = Self {
            file: file.file(),
            document: file.document(),
            number,
            scope,
            expected,
            references: Vec::new(),
            swallowed: HashSet::new(),
        };
        let mut references = Vec::new();
        for entry in context.served() {
            for (_, value) in entry.patterns() {
                let found = context.document.references(&value.pattern);
                references.extend(found.into_iter().map(|reference| (entry, reference)));
            }
        }
        context.references = references;
        context
    }

    /// The entries that no earlier file of the locale hides.
    pub(crate) fn served(&self) -> impl Iterator<Item = &'a Entry<'a>> {
        let entries = self.document.entries().iter();
        entries.filter(|entry| self.scope.is_served(self.number, entry))
    }

    /// The references of the entries that are served, without those to entries that became text of
    /// another one, which are reported as such.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'a Entry<'a>, &Reference<'a>)> {
        let references = self.references.iter();
        let known = references.filter(|(_, reference)| {
            let written = self.document.slice(reference.span.clone());
            let name = written.split('.').next().unwrap_or(written);
            !self.swallowed.contains(name)
        });
        known.map(|(entry, reference)| (*entry, reference))
    }

    /// The entry of the source that an entry is translated from.
    pub(crate) fn source_of(&self, entry: &Entry<'_>) -> Option<&'a Entry<'a>> {
        let source = self.expected.source.as_ref()?;
        source.document.entry(entry.kind, entry.id)
    }

    /// Whether the target may be defined in another file, as it is for the source.
    pub(crate) fn is_outside(&self, target: Target<'_>) -> bool {
        match &self.expected.source {
            _ if self.expected.is_closed() => false,
            Some(source) => source.refers_outside(target),
            // A file without a source may refer to terms and messages of another file, unless all
            // others that it refers to are its own.
            None => {
                let is_own = |other: &&Target<'_>| match other {
                    Target::Message(id, _) => self.scope.entry(Kind::Message, id).is_some(),
                    Target::Term(id, _) => self.scope.entry(Kind::Term, id).is_some(),
                    Target::Variable(_) | Target::Function(_) => false,
                };
                let is_same_kind = |other: &&Target<'_>| match target {
                    Target::Term(..) => matches!(other, Target::Term(..)),
                    _ => matches!(other, Target::Message(..)),
                };
                let same_kind = self.scope.referred.iter().filter(is_same_kind);
                let (own, outside): (Vec<&Target<'_>>, Vec<&Target<'_>>) =
                    same_kind.partition(is_own);
                outside.len() > 1 || own.is_empty()
            }
        }
    }

    /// Whether the file is the source itself.
    pub(crate) fn is_source(&self) -> bool {
        self.expected.source.is_none()
    }
}
