//! HTTP statuses: that of a row, those of the clause `statuses { 400, … }`.

use std::ops::RangeInclusive;

use proc_macro2::Span;
use syn::LitInt;
use syn::parse::{ParseStream, Result};

use super::token;
use crate::errors::CompileErrors;

/// A status with its span.
#[derive(Clone)]
pub(crate) struct Status {
    pub(crate) number: u16,
    pub(crate) span: Span,
}

impl Status {
    /// The statuses of errors.
    const OF_ERRORS: RangeInclusive<u16> = 400..=599;
    /// The statuses of HTTP.
    const ALL: RangeInclusive<u16> = 100..=599;

    /// Parses the status of a row; one out of range is reported and becomes 500.
    pub(crate) fn parse_of_row(input: ParseStream<'_>, errors: &mut CompileErrors) -> Result<u16> {
        if !input.peek(LitInt) {
            return Err(token::expected(input, "a status (400..=599)"));
        }
        let status = errors.take(Self::parse_in(input, Self::OF_ERRORS));
        Ok(status.map_or(500, |status| status.number))
    }

    /// Parses an element of the clause `statuses`.
    pub(crate) fn parse(input: ParseStream<'_>, _: &mut CompileErrors) -> Result<Self> {
        if !input.peek(LitInt) {
            return Err(token::expected(input, "a status (100..=599)"));
        }
        Self::parse_in(input, Self::ALL)
    }

    fn parse_in(input: ParseStream<'_>, range: RangeInclusive<u16>) -> Result<Self> {
        let literal = input.parse::<LitInt>()?;
        let number = literal.base10_parse().ok();
        let number = number.filter(|number| range.contains(number));
        let status = number.map(|number| Self {
            number,
            span: literal.span(),
        });
        status.ok_or_else(|| {
            let (from, to) = (range.start(), range.end());
            let message = format!("status must be {from}..={to}, got {literal}");
            syn::Error::new(literal.span(), message)
        })
    }
}
