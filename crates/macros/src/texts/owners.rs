//! The tokens that entries of the files belong to.

use std::collections::HashMap;

use proc_macro2::Span;

use crate::syntax::CatalogInput;

/// The part of the declaration that an entry belongs to.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    /// The span of the code, word or status; of several that share the entry, of the first.
    pub(super) span: Span,
    /// Whether its row is wrong already.
    pub(super) is_faulty: bool,
}

/// The parts of the declaration by the ids of their entries, those of shared entries too.
pub(super) struct Owners(HashMap<String, Owner>);

impl Owners {
    /// Returns the owners of all entries that a declaration expects.
    pub(super) fn new(catalog: &CatalogInput) -> Self {
        let mut owners = Self(HashMap::new());
        for row in &catalog.rows {
            let shared = row.shared.as_ref().map(syn::LitStr::value);
            let owner = Owner {
                span: row.code.span(),
                is_faulty: row.is_faulty,
            };
            if let Some(shared) = shared {
                owners.insert(shared, owner);
            }
            owners.insert(row.code.text.clone(), owner);
        }
        for word in &catalog.clauses.words {
            let owner = Owner {
                span: word.name.span(),
                is_faulty: word.is_faulty,
            };
            owners.insert(word.name.text.clone(), owner);
        }
        for status in &catalog.clauses.statuses {
            let id = format!("status-{}", status.number);
            let owner = Owner {
                span: status.span,
                is_faulty: false,
            };
            owners.insert(id, owner);
        }
        owners
    }

    fn insert(&mut self, id: String, owner: Owner) {
        let is_faulty = owner.is_faulty;
        let known = self.0.entry(id).or_insert(owner);
        known.is_faulty |= is_faulty;
    }

    /// Returns the owner of an entry.
    pub(super) fn get(&self, id: &str) -> Option<&Owner> {
        self.0.get(id)
    }
}
