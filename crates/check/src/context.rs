//! What the rules see of one file: its entries, those of its locale, and what is expected.

use std::collections::HashSet;

use crate::expectations::Expectations;
use crate::ftl::{Document, Entry, Kind, Reference, Target};
use crate::scope::Scope;
use crate::source_file::{ParsedFile, SourceFile};

/// One file with its locale and with what is expected of it.
pub(crate) struct Context<'a> {
    pub(crate) file: &'a SourceFile,
    pub(crate) document: &'a Document<'a>,
    /// The number of the file in its locale.
    pub(crate) number: usize,
    pub(crate) scope: &'a Scope<'a>,
    pub(crate) expected: &'a Expectations<'a>,
    /// What the entries that are served refer to, in the order of the file.
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

    /// What the entries that are served refer to; not what is in the file as text of another
    /// entry, which is reported as such.
    pub(crate) fn references(&self) -> impl Iterator<Item = (&'a Entry<'a>, &Reference<'a>)> {
        let references = self.references.iter();
        let known = references.filter(|(_, reference)| {
            let written = self.document.slice(reference.span.clone());
            let name = written.split('.').next().unwrap_or(written);
            !self.swallowed.contains(name)
        });
        known.map(|(entry, reference)| (*entry, reference))
    }

    /// The entry that one is translated from.
    pub(crate) fn source_of(&self, entry: &Entry<'_>) -> Option<&'a Entry<'a>> {
        let source = self.expected.source.as_ref()?;
        source.document.entry(entry.kind, entry.id)
    }

    /// Whether the locale need not define what is referred to: the source does not either.
    pub(crate) fn is_outside(&self, target: Target<'_>) -> bool {
        match &self.expected.source {
            _ if self.expected.is_closed() => false,
            Some(source) => source.refers_outside(target),
            // A file by itself may use another file's terms and messages, unless all others that
            // it uses are its own.
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
