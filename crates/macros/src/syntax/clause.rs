//! The clauses between the header and the rows, in any order.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::{End, ParseStream, Result};
use syn::{LitStr, Path, Token};

use super::{ServiceSyntax, Status, WordSyntax, list, token};
use crate::errors::CompileErrors;

/// What the clauses declare; a clause that is left out is empty.
#[derive(Clone, Default)]
pub(crate) struct Clauses {
    pub(crate) body: Option<BodyInput>,
    /// The languages that lack nothing.
    pub(crate) complete: Vec<LitStr>,
    pub(crate) services: Vec<ServiceSyntax>,
    pub(crate) statuses: Vec<Status>,
    pub(crate) words: Vec<WordSyntax>,
}

/// The body of error responses.
#[derive(Clone)]
pub(crate) enum BodyInput {
    Problem,
    /// With the location of the name, for an error about a library without it.
    Hubster(Span),
    /// The path of a constant, as seen from the declaration.
    Path(Path),
}

/// The names of the clauses.
const NAMES: [&str; 5] = ["body", "complete", "services", "statuses", "words"];

impl Clauses {
    /// Parses clauses up to the block of the rows.
    pub(crate) fn parse(input: ParseStream<'_>, errors: &mut CompileErrors) -> Self {
        let mut clauses = Self::default();
        let mut seen = Vec::new();
        while !input.is_empty() && !token::is_brace(input) {
            let parsed = clauses.parse_clause(input, &mut seen, errors);
            if errors.take(parsed).is_none() {
                skip_to_next(input);
            }
        }
        clauses
    }

    fn parse_clause(
        &mut self,
        input: ParseStream<'_>,
        seen: &mut Vec<String>,
        errors: &mut CompileErrors,
    ) -> Result<()> {
        let names = "a clause (`body`, `complete`, `services`, `statuses`, `words`) or `{`";
        if !input.peek(Ident::peek_any) {
            return Err(token::expected(input, names));
        }
        let keyword = Ident::parse_any(input)?;
        let name = keyword.to_string();
        if seen.contains(&name) {
            let message = format!("duplicate clause `{name}`");
            return Err(syn::Error::new(keyword.span(), message));
        }
        if !NAMES.contains(&name.as_str()) {
            let message = format!("expected {names}, got `{name}`");
            return Err(syn::Error::new(keyword.span(), message));
        }
        seen.push(name.clone());
        match name.as_str() {
            "body" => self.body = parse_body(input, errors)?,
            "complete" => self.complete = parse_block(input, &name, errors, parse_language)?,
            "services" => self.services = parse_block(input, &name, errors, ServiceSyntax::parse)?,
            "statuses" => self.statuses = parse_block(input, &name, errors, Status::parse)?,
            _ => self.words = parse_block(input, &name, errors, WordSyntax::parse)?,
        }
        Ok(())
    }
}

fn parse_block<T>(
    input: ParseStream<'_>,
    clause: &str,
    errors: &mut CompileErrors,
    element: impl FnMut(ParseStream<'_>, &mut CompileErrors) -> Result<T>,
) -> Result<Vec<T>> {
    if !token::is_brace(input) {
        return Err(token::expected(input, &format!("`{{` after `{clause}`")));
    }
    let content;
    syn::braced!(content in input);
    Ok(list::parse(&content, errors, element))
}

fn parse_language(input: ParseStream<'_>, _: &mut CompileErrors) -> Result<LitStr> {
    if !input.peek(LitStr) {
        return Err(token::expected(input, "a language tag in quotes"));
    }
    input.parse()
}

fn parse_body(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<Option<BodyInput>> {
    let names = "`problem`, `hubster` or the path of a constant, such as `crate::errors::BODY`";
    if input.peek(Token![::]) || (input.peek(Ident::peek_any) && input.peek2(Token![::])) {
        return Path::parse_mod_style(input).map(|path| Some(BodyInput::Path(path)));
    }
    if !input.peek(Ident::peek_any) {
        return Err(token::expected(input, names));
    }
    let body = Ident::parse_any(input)?;
    let message = match body.to_string().as_str() {
        "problem" => return Ok(Some(BodyInput::Problem)),
        "hubster" => return Ok(Some(BodyInput::Hubster(body.span()))),
        "documented" => "unknown body `documented`: it is called `hubster` now".to_owned(),
        _ => format!("unknown body `{body}`: expected {names}"),
    };
    errors.add(body.span(), message);
    Ok(None)
}

/// Skips to the next clause, or to the block of the rows: the last one in braces.
pub(super) fn skip_to_next(input: ParseStream<'_>) {
    while !input.is_empty() {
        let is_rows = token::is_brace(input) && input.peek2(End);
        if is_rows || is_clause(input) || token::skip(input).is_err() {
            return;
        }
    }
}

fn is_clause(input: ParseStream<'_>) -> bool {
    let name = input.cursor().ident().map(|(ident, _)| ident.to_string());
    name.is_some_and(|name| NAMES.contains(&name.as_str()))
}
