//! From an entry's text to a description: plain text and plain arguments by a small reader,
//! everything else by fluent-syntax.

use std::borrow::Cow;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, VariantKey};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode_to_string;

use fluent_catalog_locale::{Direction, PluralRules};

use crate::runtime::bidi;
use crate::runtime::index::Index;
use crate::runtime::pattern::{Description, Key, Pattern, Placeable, Select, Selector};
use crate::runtime::plain::{missing, read_plain};
use crate::runtime::plural;
use crate::runtime::row::Argument;
use fluent_catalog_check::limits::{MAX_DEPTH, MAX_FRACTION_DIGITS, MAX_PLACEABLES, MAX_SIZE};

/// What is compiled, or why it cannot be and what to do, in words that follow "cannot be rendered: ".
type Compiled<T> = Result<T, &'static str>;

const BROKEN: &str = "its syntax is broken";
const ABSENT: &str =
    "it refers to what has no text in this language: add that, or write the text itself here";
const CYCLE: &str = "it refers back to itself: write the text itself here";
const LARGE: &str = "it has more than 100 placeables, or 32 inside each other, with those of the \
    entries that it refers to: write shorter text";
const DIGITS: &str = "`minimumFractionDigits` is over 19: write a smaller number";
const FUNCTION: &str = "it calls a function other than `NUMBER`";

/// Compiles an entry; an error where it is broken, so that the next locale is asked.
pub(crate) fn compile<'a>(
    entry: &'a [u8],
    index: &Index<'a>,
    arguments: &[Argument],
    plurals: &PluralRules<'_>,
    direction: Direction,
) -> Compiled<Description<'a>> {
    let mut pattern = match read_plain(entry, arguments) {
        Some(pattern) => pattern,
        None => {
            let mut compiler = Compiler {
                index,
                arguments,
                plurals,
                locals: None,
                placeables: 0,
                size: 0,
                stack: Vec::new(),
            };
            compiler.entry(entry, None)?
        }
    };
    bidi::isolate_code(&mut pattern, direction);
    Ok(pattern.into())
}

/// A value that an expression has: known now, or only with the message.
enum Operand<'a> {
    String(Cow<'a, str>),
    Number(FluentNumber),
    Argument(usize),
    Dynamic(Selector<'a>),
    /// Fluent's error value: it matches no variant.
    Error,
}

/// The compilation of one entry, with all that it refers to.
struct Compiler<'a, 'i> {
    index: &'i Index<'a>,
    arguments: &'i [Argument],
    plurals: &'i PluralRules<'i>,
    /// Inside a term, the values that the reference passes; they hide the message's own.
    locals: Option<Vec<(&'a str, FluentValue<'a>)>>,
    placeables: usize,
    size: usize,
    /// The entries and attributes that are being compiled, to find a cycle.
    stack: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Compiler<'a, '_> {
    /// The value of an entry, or one of its attributes.
    fn entry(&mut self, entry: &'a [u8], attribute: Option<&str>) -> Compiled<Pattern<'a>> {
        let text = str::from_utf8(entry).map_err(|_| BROKEN)?;
        let resource = parse_runtime(text).map_err(|_| BROKEN)?;
        let (id, value, attributes) = match resource.body.into_iter().next() {
            Some(Entry::Message(message)) => (message.id.name, message.value, message.attributes),
            Some(Entry::Term(term)) => (term.id.name, Some(term.value), term.attributes),
            _ => return Err(BROKEN),
        };
        let (name, value) = match attribute {
            None => (None, value.ok_or(ABSENT)?),
            Some(wanted) => {
                let mut attributes = attributes.into_iter();
                let found = attributes.find(|found| found.id.name == wanted);
                let found = found.ok_or(ABSENT)?;
                (Some(found.id.name), found.value)
            }
        };
        // The sign of a term tells it from a message of the same name.
        let sign = usize::from(text.starts_with('-'));
        let key = (text.get(..sign + id.len()).unwrap_or(id), name);
        if self.stack.contains(&key) {
            return Err(CYCLE);
        }
        if self.stack.len() > MAX_DEPTH {
            return Err(LARGE);
        }
        self.stack.push(key);
        let pattern = self.pattern(&value);
        self.stack.pop();
        pattern
    }

    fn refer(&mut self, id: &str, attribute: Option<&str>) -> Compiled<Pattern<'a>> {
        let entry = self.index.named(id).ok_or(ABSENT)?;
        self.entry(entry, attribute)
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) -> Compiled<Pattern<'a>> {
        let mut compiled = Pattern::default();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => compiled.push_text((*value).into()),
                ast::PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    self.size += 1;
                    if self.placeables > MAX_PLACEABLES || self.size > MAX_SIZE {
                        return Err(LARGE);
                    }
                    compiled.append(self.expression(expression)?);
                }
            }
        }
        Ok(compiled)
    }

    fn expression(&mut self, expression: &Expression<&'a str>) -> Compiled<Pattern<'a>> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let selector = self.operand(selector)?;
        let keys = variants.iter().map(|variant| key(&variant.key));
        let keys = keys.collect::<Compiled<Vec<_>>>()?;
        let default = variants.iter().position(|variant| variant.default);
        let default = default.ok_or(BROKEN)?;
        let known = match selector {
            Operand::String(text) => keys.iter().position(|key| key.is(&text)),
            Operand::Number(number) => plural::select(self.plurals, &keys, &number),
            Operand::Error => None,
            Operand::Argument(position) => {
                return self.select(Selector::Argument(position), keys, variants, default);
            }
            Operand::Dynamic(selector) => return self.select(selector, keys, variants, default),
        };
        let chosen = variants.get(known.unwrap_or(default)).ok_or(BROKEN)?;
        self.pattern(&chosen.value)
    }

    /// A choice that is left to the message; never inside a term that has values of its own,
    /// where all is known.
    fn select(
        &mut self,
        selector: Selector<'a>,
        keys: Vec<Key<'a>>,
        variants: &[ast::Variant<&'a str>],
        default: usize,
    ) -> Compiled<Pattern<'a>> {
        let before = self.placeables;
        let mut most = before;
        let mut patterns = Vec::with_capacity(variants.len());
        for variant in variants {
            // One message goes through one variant.
            self.placeables = before;
            patterns.push(self.pattern(&variant.value)?);
            most = most.max(self.placeables);
        }
        self.placeables = most;
        let select = Select {
            selector,
            keys,
            patterns,
            default,
        };
        Ok(Placeable::Select(Box::new(select)).into())
    }

    /// What a placeable shows.
    fn inline(&mut self, inline: &InlineExpression<&'a str>) -> Compiled<Pattern<'a>> {
        let text = |text: Cow<'a, str>| Ok(text.into());
        match inline {
            InlineExpression::StringLiteral { value } => text(unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => text(number(value)?.as_string()),
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(id.name, attribute.as_ref().map(|attribute| attribute.name))
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let locals = match arguments {
                    Some(arguments) => self.named(arguments)?,
                    None => Vec::new(),
                };
                self.locals = Some(locals);
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.refer(&format!("-{}", id.name), attribute);
                // As fluent-bundle does: what follows in an outer term sees the message's arguments.
                self.locals = None;
                pattern
            }
            InlineExpression::VariableReference { id } => match self.variable(id.name) {
                Operand::Argument(position) => Ok(Placeable::Argument {
                    position,
                    surrounding: None,
                }
                .into()),
                Operand::String(value) => text(value),
                Operand::Number(number) => text(number.as_string()),
                Operand::Dynamic(_) | Operand::Error => Ok(missing(id.name)),
            },
            InlineExpression::FunctionReference { id, .. } => match self.operand(inline)? {
                Operand::Number(number) => text(number.as_string()),
                Operand::Dynamic(Selector::Number { position, options }) => Ok(Placeable::Number {
                    position,
                    options,
                    surrounding: None,
                }
                .into()),
                _ => text(format!("{}()", id.name).into()),
            },
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    /// The value of an expression, for a selector or a function.
    fn operand(&mut self, inline: &InlineExpression<&'a str>) -> Compiled<Operand<'a>> {
        Ok(match inline {
            InlineExpression::StringLiteral { value } => {
                Operand::String(unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => Operand::Number(number(value)?),
            InlineExpression::VariableReference { id } => self.variable(id.name),
            InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
                let named: FluentArgs<'_> = self.named(arguments)?.into_iter().collect();
                let mut positional = Vec::with_capacity(1);
                for argument in &arguments.positional {
                    positional.push(self.operand(argument)?);
                }
                let first = positional.into_iter().next();
                number_function(first.unwrap_or(Operand::Error), &named)?
            }
            // The run time has no other function.
            InlineExpression::FunctionReference { .. } => return Err(FUNCTION),
            _ => {
                let pattern = self.inline(inline)?;
                if pattern.rest.is_empty() {
                    Operand::String(pattern.head)
                } else {
                    Operand::Dynamic(Selector::Pattern(Box::new(pattern)))
                }
            }
        })
    }

    fn variable(&self, name: &str) -> Operand<'a> {
        match &self.locals {
            Some(locals) => match locals.iter().find(|(local, _)| *local == name) {
                Some((_, FluentValue::String(text))) => Operand::String(text.clone()),
                Some((_, FluentValue::Number(number))) => Operand::Number(number.clone()),
                _ => Operand::Error,
            },
            None => match self
                .arguments
                .iter()
                .position(|argument| argument.name() == name)
            {
                Some(position) => Operand::Argument(position),
                None => Operand::Error,
            },
        }
    }

    /// The named arguments of a call: Fluent's grammar lets them be literals only.
    fn named(
        &mut self,
        call: &CallArguments<&'a str>,
    ) -> Compiled<Vec<(&'a str, FluentValue<'a>)>> {
        let mut named = Vec::with_capacity(call.named.len());
        for argument in &call.named {
            let value = match self.operand(&argument.value)? {
                Operand::String(text) => FluentValue::String(text),
                Operand::Number(number) => FluentValue::Number(number),
                _ => FluentValue::Error,
            };
            named.push((argument.name.name, value));
        }
        Ok(named)
    }
}

fn key<'a>(key: &VariantKey<&'a str>) -> Compiled<Key<'a>> {
    Ok(match key {
        VariantKey::Identifier { name } => Key::Name(name),
        VariantKey::NumberLiteral { value } => Key::Number(Box::new(number(value)?)),
    })
}

fn number(literal: &str) -> Compiled<FluentNumber> {
    literal.parse().map_err(|_| BROKEN)
}

/// `NUMBER(value, options)`; an error where the options cannot be honored.
fn number_function<'a>(value: Operand<'a>, named: &FluentArgs<'_>) -> Compiled<Operand<'a>> {
    let mut options = match &value {
        Operand::Number(number) => number.options.clone(),
        _ => Default::default(),
    };
    options.merge(named);
    if options
        .minimum_fraction_digits
        .is_some_and(|digits| digits > MAX_FRACTION_DIGITS)
    {
        return Err(DIGITS);
    }
    Ok(match value {
        Operand::Number(number) => Operand::Number(FluentNumber::new(number.value, options)),
        Operand::Argument(position) => Operand::Dynamic(Selector::Number {
            position,
            options: Box::new(options),
        }),
        Operand::Dynamic(Selector::Number {
            position,
            options: mut inner,
        }) => {
            inner.merge(named);
            Operand::Dynamic(Selector::Number {
                position,
                options: inner,
            })
        }
        _ => Operand::Error,
    })
}
