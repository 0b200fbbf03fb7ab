//! The rows: `CODE STATUS (argument, argument: number) = "shared";`.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::parse::{ParseBuffer, ParseStream, Result};
use syn::{Attribute, LitInt, LitStr, Token};

use super::{ArgumentSyntax, Name, Status, token};
use crate::errors::CompileErrors;

/// The row of one code.
#[derive(Clone)]
pub(crate) struct RowSyntax {
    /// The doc attributes.
    pub(crate) docs: Vec<Attribute>,
    pub(crate) code: Name,
    pub(crate) status: u16,
    pub(crate) arguments: Vec<ArgumentSyntax>,
    /// The entry whose text it shares with other codes.
    pub(crate) shared: Option<LitStr>,
    /// Whether something in it is wrong: what the texts say about it then may be wrong too.
    pub(crate) is_faulty: bool,
}

impl RowSyntax {
    /// Parses all rows of the block; a row that is wrong is reported, and kept as far as it is
    /// known.
    pub(crate) fn parse_all(input: &ParseBuffer<'_>, errors: &mut CompileErrors) -> Vec<Self> {
        let mut rows = Vec::new();
        while !input.is_empty() {
            rows.extend(Self::parse(input, errors));
        }
        rows
    }

    fn parse(input: ParseStream<'_>, errors: &mut CompileErrors) -> Option<Self> {
        let before = errors.len();
        let start = Self::parse_start(input, errors);
        let Some(mut row) = errors.take(start) else {
            skip_to_next(input);
            return None;
        };
        let rest = row.parse_rest(input, errors);
        if errors.take(rest).is_none() {
            skip_to_next(input);
        }
        row.is_faulty = errors.len() > before;
        Some(row)
    }

    fn parse_start(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Self> {
        Ok(Self {
            docs: parse_docs(input, errors)?,
            code: Name::parse(input, "a code")?,
            status: 500,
            arguments: Vec::new(),
            shared: None,
            is_faulty: false,
        })
    }

    fn parse_rest(&mut self, input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<()> {
        self.status = Status::parse_of_row(input, errors)?;
        self.arguments = ArgumentSyntax::parse_list(input, errors)?;
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            if !input.peek(LitStr) {
                return Err(token::expected(input, "the id of a shared entry in quotes"));
            }
            self.shared = Some(input.parse()?);
        }
        if !input.peek(Token![;]) {
            let what = match (self.arguments.is_empty(), &self.shared) {
                (_, Some(_)) => "`;`",
                (true, None) => "`(`, `=` or `;`",
                (false, None) => "`=` or `;`",
            };
            return Err(token::expected(input, what));
        }
        input.parse::<Token![;]>().map(|_| ())
    }
}

/// Parses the attributes of a row; others than `doc` are reported.
fn parse_docs(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Vec<Attribute>> {
    let mut docs = input.call(Attribute::parse_outer)?;
    docs.retain(|attribute| {
        let path = attribute.path();
        let is_doc = path.is_ident("doc");
        if !is_doc {
            let message = "unexpected attribute: a row takes doc comments only";
            errors.push(syn::Error::new_spanned(path, message));
        }
        is_doc
    });
    Ok(docs)
}

/// Skips to the next row: after the next `;`, or to what looks like a code and its status.
fn skip_to_next(input: ParseStream<'_>) {
    let is_row = |input: ParseStream<'_>| input.peek(Ident::peek_any) && input.peek2(LitInt);
    while !input.is_empty() && !is_row(input) {
        let is_end = input.peek(Token![;]);
        if token::skip(input).is_err() || is_end {
            return;
        }
    }
}
