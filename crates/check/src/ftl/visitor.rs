//! A walk over a pattern: its texts, placeables, selects and references.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::{Inline, Pattern, Variant};

/// A visitor of a pattern, in the order of the text. By default each method visits the parts of
/// its argument.
///
/// ```
/// use fluent_catalog_check::ftl::{Document, Inline, Variant, Visitor, visit_select};
///
/// /// The selectors of a message.
/// #[derive(Default)]
/// struct Selectors<'p>(Vec<&'p Inline<'p>>);
///
/// impl<'p> Visitor<'p> for Selectors<'p> {
///     fn select(&mut self, selector: &'p Inline<'p>, variants: &'p [Variant<'p>]) {
///         self.0.push(selector);
///         visit_select(self, selector, variants);
///     }
/// }
///
/// let document = Document::parse("a = { $n ->\n    [one] x\n   *[other] y\n }\n");
/// let mut selectors = Selectors::default();
/// selectors.entry(&document.entries()[0]);
/// assert_eq!(selectors.0.len(), 1);
/// ```
pub trait Visitor<'p> {
    /// Visits the value and the attributes of an entry.
    fn entry(&mut self, entry: &'p super::Entry<'p>) {
        for (_, value) in entry.patterns() {
            self.pattern(&value.pattern);
        }
    }

    /// Visits a pattern.
    fn pattern(&mut self, pattern: &'p Pattern<'p>) {
        visit_pattern(self, pattern);
    }

    /// Visits a text element; each line is one.
    fn text(&mut self, _: &'p str) {}

    /// Visits a placeable of a pattern.
    fn placeable(&mut self, expression: &'p Expression<&'p str>) {
        visit_expression(self, expression);
    }

    /// Visits a select: the selector, then each variant.
    fn select(&mut self, selector: &'p Inline<'p>, variants: &'p [Variant<'p>]) {
        visit_select(self, selector, variants);
    }

    /// Visits a variant of a select.
    fn variant(&mut self, variant: &'p Variant<'p>) {
        self.pattern(&variant.value);
    }

    /// Visits an inline expression: of a placeable, a selector, or a positional argument.
    fn inline(&mut self, inline: &'p Inline<'p>) {
        visit_inline(self, inline);
    }
}

/// Visits the texts and placeables of a pattern.
pub fn visit_pattern<'p>(visitor: &mut (impl Visitor<'p> + ?Sized), pattern: &'p Pattern<'p>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visitor.text(value),
            PatternElement::Placeable { expression } => visitor.placeable(expression),
        }
    }
}

/// Visits the parts of an expression.
fn visit_expression<'p>(
    visitor: &mut (impl Visitor<'p> + ?Sized),
    expression: &'p Expression<&'p str>,
) {
    match expression {
        Expression::Inline(inline) => visitor.inline(inline),
        Expression::Select { selector, variants } => visitor.select(selector, variants),
    }
}

/// Visits the selector of a select, then each variant.
pub fn visit_select<'p>(
    visitor: &mut (impl Visitor<'p> + ?Sized),
    selector: &'p Inline<'p>,
    variants: &'p [Variant<'p>],
) {
    visitor.inline(selector);
    for variant in variants {
        visitor.variant(variant);
    }
}

/// Visits the parts of an inline expression: the positional arguments of a call, and the
/// expression of a placeable. Named arguments are literals.
pub fn visit_inline<'p>(visitor: &mut (impl Visitor<'p> + ?Sized), inline: &'p Inline<'p>) {
    let arguments = match inline {
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::Placeable { expression } => {
            return visit_expression(visitor, expression);
        }
        _ => None,
    };
    for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
        visitor.inline(argument);
    }
}
