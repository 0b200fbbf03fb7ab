//! The construction of a shape.

use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, VariantKey};

use super::{SelectShape, SelectorKind, Shape, Unit, Variant};
use crate::analysis::opaque::masked;
use crate::ftl::{
    Document, Inline, Pattern, Target, Value, Visitor, inline_span, pattern_end, placeable_span,
    span_of, visit_inline,
};

impl<'a> Shape<'a> {
    pub(crate) fn new(document: &'a Document<'a>, value: &'a Value<'a>) -> Self {
        let mut shape = Self {
            units: Vec::new(),
            selects: Vec::new(),
            references: document.references(&value.pattern),
        };
        shape.push_unit(document.text(), &value.pattern, None, value.span.clone());
        shape
    }

    fn push_unit(
        &mut self,
        source: &'a str,
        pattern: &'a Pattern<'a>,
        variant: Option<Variant<'a>>,
        span: Range<usize>,
    ) {
        let number = self.units.len();
        let mut reader = UnitReader {
            source,
            unit: Unit::new(variant, span),
            selects: Vec::new(),
        };
        reader.pattern(pattern);
        reader.unit.prose = masked(&reader.unit.text);
        self.units.push(reader.unit);
        for (selector, variants) in reader.selects {
            let select = self.selects.len();
            self.selects.push(SelectShape {
                unit: number,
                selector: inline_span(source, selector),
                by: SelectorKind::from(selector),
                variants: Vec::new(),
            });
            if let Some(unit) = self.units.get_mut(number) {
                unit.selects.push(select);
            }
            for variant in variants {
                let unit = self.units.len();
                if let Some(select) = self.selects.get_mut(select) {
                    select.variants.push(unit);
                }
                let pattern = &variant.value;
                let variant = read_variant(source, variant, select);
                let start = variant.span.end;
                let end = pattern_end(source, pattern).max(start);
                let written = source.get(start..end).unwrap_or_default();
                let start = end - written.trim_start_matches([' ', '\n', '\r']).len();
                self.push_unit(source, pattern, Some(variant), start..end);
            }
        }
    }
}

type SelectParts<'a> = (&'a Inline<'a>, &'a [ast::Variant<&'a str>]);

/// Reads one unit; the selects in it are read afterwards.
struct UnitReader<'a> {
    source: &'a str,
    unit: Unit<'a>,
    selects: Vec<SelectParts<'a>>,
}

impl<'a> Visitor<'a> for UnitReader<'a> {
    fn text(&mut self, text: &'a str) {
        self.unit.push_text(self.source, text);
    }

    fn placeable(&mut self, expression: &'a Expression<&'a str>) {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.unit.push_quoted(self.source, value);
            }
            Expression::Inline(inline) => {
                let span = placeable_span(self.source, expression);
                self.unit.push_placeable(span);
                self.inline(inline);
            }
            Expression::Select { selector, variants } => {
                let span = placeable_span(self.source, expression);
                self.unit.push_placeable(span);
                self.select(selector, variants);
            }
        }
    }

    fn select(&mut self, selector: &'a Inline<'a>, variants: &'a [ast::Variant<&'a str>]) {
        self.selects.push((selector, variants));
    }

    fn inline(&mut self, inline: &'a Inline<'a>) {
        match Target::from_inline(inline) {
            Some(Target::Variable(name)) => self.unit.variables.push(name),
            Some(target @ (Target::Message(..) | Target::Term(..))) => self.unit.shown.push(target),
            Some(Target::Function(_)) | None => {}
        }
        visit_inline(self, inline);
    }
}

fn read_variant<'a>(
    source: &str,
    variant: &'a ast::Variant<&'a str>,
    select: usize,
) -> Variant<'a> {
    let (key, is_number) = match variant.key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    let span = span_of(source, key);
    let before = source.get(..span.start);
    let open = before.and_then(|before| before.rfind('['));
    let open = open.unwrap_or(span.start);
    let after = source.get(span.end..);
    let close = after.and_then(|after| after.find(']'));
    let close = close.map_or(span.end, |at| span.end + at + 1);
    Variant {
        select,
        key,
        is_number,
        is_default: variant.default,
        span: open - usize::from(variant.default && open > 0)..close,
    }
}
