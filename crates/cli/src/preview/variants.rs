//! Values that select each variant of a message.

use fluent_syntax::ast::{CallArguments, InlineExpression, VariantKey};

use fluent_catalog::{Argument, ArgumentKind, Value};
use fluent_catalog_check::ftl::{Document, Inline, Pattern, Variant, Visitor, visit_inline};
use fluent_catalog_locale::{PluralRules, PluralType};

use super::sample::Values;

/// The most variants of one message that are shown.
const MOST: usize = 24;

/// The most references that are followed from a message.
const MOST_DEPTH: usize = 8;

/// The numbers among which one of each plural category is looked for: whole ones first.
const WHOLE: std::ops::RangeInclusive<u16> = 0..=200;
const OTHERS: [f64; 3] = [1_000_000.0, 0.5, 1.5];

/// The values, and for each variant of each selector values that select it.
pub(super) fn variants(
    document: &Document<'_>,
    pattern: &Pattern<'_>,
    arguments: &[Argument],
    plurals: &PluralRules<'_>,
    base: &Values,
) -> Vec<Values> {
    let mut finder = VariantFinder {
        document,
        arguments,
        plurals,
        values: base.clone(),
        depth: 0,
        found: vec![base.clone()],
    };
    finder.pattern(pattern);
    finder.found
}

/// A walk through a message that selects each of its variants.
struct VariantFinder<'w> {
    document: &'w Document<'w>,
    arguments: &'w [Argument],
    plurals: &'w PluralRules<'w>,
    /// The values that select the variants around this pattern.
    values: Values,
    /// How many references lead to this pattern.
    depth: usize,
    found: Vec<Values>,
}

impl<'w> Visitor<'w> for VariantFinder<'w> {
    fn select(&mut self, selector: &'w Inline<'w>, variants: &'w [Variant<'w>]) {
        let Some((position, argument, options)) = self.selected(selector) else {
            return;
        };
        for variant in variants {
            if self.found.len() >= MOST {
                return;
            }
            let around = self.values.clone();
            let value = self.selecting(&variant.key, argument, options);
            if let (Some(slot), Some(value)) = (self.values.get_mut(position), value) {
                *slot = Some(value);
            }
            if !self.found.contains(&self.values) {
                self.found.push(self.values.clone());
            }
            self.variant(variant);
            self.values = around;
        }
    }

    fn inline(&mut self, inline: &'w Inline<'w>) {
        let InlineExpression::MessageReference {
            id,
            attribute: None,
        } = inline
        else {
            return visit_inline(self, inline);
        };
        let document = self.document;
        let entry = document
            .message(id.name)
            .filter(|_| self.depth < MOST_DEPTH);
        if let Some(value) = entry.and_then(|entry| entry.value.as_ref()) {
            self.depth += 1;
            self.pattern(&value.pattern);
            self.depth -= 1;
        }
    }
}

impl<'w> VariantFinder<'w> {
    /// The argument that a selector is about: `$count`, `NUMBER($count, type: "ordinal")`.
    fn selected(&self, selector: &Inline<'_>) -> Option<(usize, &'w Argument, NumberOptions)> {
        let (variable, options) = match selector {
            InlineExpression::VariableReference { id } => (id.name, NumberOptions::default()),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let InlineExpression::VariableReference { id } = arguments.positional.first()?
                else {
                    return None;
                };
                (id.name, NumberOptions::new(arguments))
            }
            _ => return None,
        };
        let mut arguments = self.arguments.iter().enumerate();
        let (position, argument) = arguments.find(|(_, own)| own.name() == variable)?;
        Some((position, argument, options))
    }

    /// A value that selects a key.
    fn selecting(
        &self,
        key: &VariantKey<&str>,
        argument: &Argument,
        options: NumberOptions,
    ) -> Option<Value> {
        match (key, argument.kind()) {
            (VariantKey::NumberLiteral { value }, _) => value.parse::<f64>().ok().map(Value::from),
            (VariantKey::Identifier { name }, ArgumentKind::Number) => {
                let NumberOptions { digits, kind } = options;
                let mut numbers = WHOLE.map(f64::from).chain(OTHERS);
                let number = numbers
                    .find(|number| self.plurals.category(*number, digits, kind) == Some(*name));
                number.map(Value::from)
            }
            (VariantKey::Identifier { name }, _) => Some(Value::from(*name)),
        }
    }
}

/// The options of a number that its plural category depends on.
#[derive(Clone, Copy)]
struct NumberOptions {
    /// The least digits of its fraction.
    digits: usize,
    kind: PluralType,
}

impl Default for NumberOptions {
    fn default() -> Self {
        Self {
            digits: 0,
            kind: PluralType::Cardinal,
        }
    }
}

impl NumberOptions {
    fn new(arguments: &CallArguments<&str>) -> Self {
        let mut options = Self::default();
        for argument in &arguments.named {
            match (argument.name.name, &argument.value) {
                ("type", InlineExpression::StringLiteral { value: "ordinal" }) => {
                    options.kind = PluralType::Ordinal;
                }
                ("minimumFractionDigits", InlineExpression::NumberLiteral { value }) => {
                    options.digits = value.parse().unwrap_or(0);
                }
                _ => {}
            }
        }
        options
    }
}
