//! A whole declaration.

use syn::parse::{Parse, ParseStream, Result};

use super::{Clauses, Header, RowSyntax, clause, token};
use crate::errors::CompileErrors;

/// The declaration of a catalog.
#[derive(Clone)]
pub(crate) struct CatalogInput {
    pub(crate) header: Header,
    pub(crate) clauses: Clauses,
    pub(crate) rows: Vec<RowSyntax>,
}

/// What was parsed, with the errors on the way.
pub(crate) struct Input {
    /// `None` where not even the name of the module is known.
    pub(crate) catalog: Option<CatalogInput>,
    pub(crate) errors: CompileErrors,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let mut errors = CompileErrors::default();
        let header = Header::parse(input, &mut errors);
        let catalog = match errors.take(header) {
            Some(header) => Some(parse_rest(header, input, &mut errors)?),
            None => {
                skip_all(input)?;
                None
            }
        };
        Ok(Self { catalog, errors })
    }
}

fn parse_rest(
    header: Header,
    input: ParseStream<'_>,
    errors: &mut CompileErrors,
) -> Result<CatalogInput> {
    if header.folder.is_none() {
        clause::skip_to_next(input);
    }
    let clauses = Clauses::parse(input, errors);
    let mut rows = Vec::new();
    if token::is_brace(input) {
        let content;
        let braces = syn::braced!(content in input);
        rows = RowSyntax::parse_all(&content, errors);
        let is_empty = rows.is_empty() && clauses.statuses.is_empty() && clauses.words.is_empty();
        if is_empty && errors.len() == 0 {
            let message = "expected a row: `CODE STATUS (argument, argument: number);`";
            errors.add(braces.span.open(), message);
        }
    } else if errors.len() == 0 {
        errors.push(token::expected(input, "`{` and the rows"));
    }
    if !input.is_empty() {
        errors.push(token::expected(input, "nothing after the rows"));
        skip_all(input)?;
    }
    Ok(CatalogInput {
        header,
        clauses,
        rows,
    })
}

fn skip_all(input: ParseStream<'_>) -> Result<()> {
    input.parse::<proc_macro2::TokenStream>().map(|_| ())
}
