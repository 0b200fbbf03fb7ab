//! A pattern as the rules read it: its texts, apart for each variant, with the way back from
//! each character to its place in the file.

use std::{collections::HashSet, ops::Range};

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};

use crate::ftl::{
    Document, Pattern, Reference, Target, Value, inline_span, pattern_end, placeable_span, span_of,
};

/// Stands in a text for a placeable.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// Stands in a prose for each byte that is none.
pub(super) const MASK: char = '\u{1A}';

/// A pattern, cut into its texts.
#[derive(Debug)]
pub(super) struct Shape<'a> {
    /// The outer text first, then that of each variant, in the order of the file.
    pub(super) units: Vec<Unit<'a>>,
    pub(super) selects: Vec<Select<'a>>,
    /// Everything it refers to, in the order of the file.
    pub(super) references: Vec<Reference<'a>>,
}

/// The text outside of all variants, or that of one variant.
#[derive(Debug)]
pub(super) struct Unit<'a> {
    /// The variant that it is the text of.
    pub(super) variant: Option<Variant<'a>>,
    pub(super) span: Range<usize>,
    /// The text; each placeable is one [`PLACEABLE`], but a quoted text stands itself.
    pub(super) text: String,
    /// From a byte of the text to a byte of the file, ascending.
    places: Vec<(usize, usize)>,
    /// The bytes of the placeables in the file, in order.
    pub(super) placeables: Vec<Range<usize>>,
    /// Whether a quoted text stands in it.
    pub(super) quoted: Vec<Range<usize>>,
    /// The variables that are shown in it, or given to something that is.
    pub(super) variables: Vec<&'a str>,
    /// The messages and terms that are shown in it.
    pub(super) shown: Vec<Target<'a>>,
    /// The selects in it.
    pub(super) selects: Vec<usize>,
    /// The text with what is no prose masked, where there is any.
    prose: Option<String>,
}

/// Which variant of which select.
#[derive(Debug)]
pub(super) struct Variant<'a> {
    pub(super) select: usize,
    pub(super) key: &'a str,
    pub(super) is_number: bool,
    pub(super) is_default: bool,
    /// The bytes of `[key]`, with the star.
    pub(super) span: Range<usize>,
}

/// `{ selector -> … }`
#[derive(Debug)]
pub(super) struct Select<'a> {
    /// The unit that it stands in.
    pub(super) unit: usize,
    /// The selector's bytes.
    pub(super) selector: Range<usize>,
    pub(super) by: By<'a>,
    /// The units of its variants.
    pub(super) variants: Vec<usize>,
}

/// What a select selects by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By<'a> {
    /// A variable, as it is or by `NUMBER()`.
    Variable {
        name: &'a str,
        ordinal: bool,
        number: bool,
    },
    /// The attribute of a term.
    Term(&'a str, &'a str),
    /// Another function.
    Function(&'a str),
    /// A text or a number, which never changes.
    Literal,
}

impl<'a> Shape<'a> {
    pub(super) fn of(document: &'a Document<'a>, value: &'a Value<'a>) -> Self {
        let mut shape = Self {
            units: Vec::new(),
            selects: Vec::new(),
            references: document.references(&value.pattern),
        };
        shape.unit(document.text(), &value.pattern, None, value.span.clone());
        shape
    }

    fn unit(
        &mut self,
        source: &'a str,
        pattern: &'a Pattern<'a>,
        variant: Option<Variant<'a>>,
        span: Range<usize>,
    ) {
        let number = self.units.len();
        let mut unit = Unit {
            variant,
            span,
            text: String::new(),
            places: Vec::new(),
            placeables: Vec::new(),
            quoted: Vec::new(),
            variables: Vec::new(),
            shown: Vec::new(),
            selects: Vec::new(),
            prose: None,
        };
        let mut selects = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    unit.places
                        .push((unit.text.len(), span_of(source, value).start));
                    unit.text.push_str(value);
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => unit.quote(source, value),
                PatternElement::Placeable { expression } => {
                    let span = placeable_span(source, expression);
                    unit.places.push((unit.text.len(), span.start));
                    unit.text.push(PLACEABLE);
                    unit.placeables.push(span);
                    collect(source, expression, &mut unit, &mut selects);
                }
            }
        }
        unit.prose = masked(&unit.text);
        self.units.push(unit);
        for (selector, variants) in selects {
            let select = self.selects.len();
            self.selects.push(Select {
                unit: number,
                selector: inline_span(source, selector),
                by: by(selector),
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
                let place = place_of(source, variant, select);
                let start = place.span.end;
                let end = pattern_end(source, &variant.value).max(start);
                let blank = source.get(start..end).unwrap_or_default();
                let start = end - blank.trim_start_matches([' ', '\n', '\r']).len();
                self.unit(source, &variant.value, Some(place), start..end);
            }
        }
    }

    /// Whether both have the same texts and refer to the same.
    pub(super) fn reads_like(&self, other: &Shape<'_>) -> bool {
        self.units.len() == other.units.len()
            && self
                .units
                .iter()
                .zip(&other.units)
                .all(|(ours, theirs)| ours.text == theirs.text)
            && self.references.len() == other.references.len()
            && self
                .references
                .iter()
                .zip(&other.references)
                .all(|(ours, theirs)| ours.target == theirs.target)
    }

    pub(super) fn outer(&self) -> Option<&Unit<'a>> {
        self.units.first()
    }

    /// The units without a select in them: what follows a choice of every selector.
    pub(super) fn leaves(&self) -> impl Iterator<Item = (usize, &Unit<'a>)> {
        self.units
            .iter()
            .enumerate()
            .filter(|(_, unit)| unit.selects.is_empty())
    }

    /// The unit around this one, with the select between them.
    fn parent(&self, unit: usize) -> Option<&Select<'a>> {
        let variant = self.units.get(unit)?.variant.as_ref()?;
        self.selects.get(variant.select)
    }

    /// This unit and those around it, the outer one last.
    pub(super) fn chain(&self, unit: usize) -> impl Iterator<Item = (usize, &Unit<'a>)> {
        let numbers = std::iter::successors(Some(unit), |&unit| Some(self.parent(unit)?.unit));
        numbers.filter_map(|number| Some((number, self.units.get(number)?)))
    }

    /// This unit, those around it, and the variants of the other selects in those.
    pub(super) fn reach(&self, unit: usize) -> Vec<usize> {
        let mut reached = Vec::new();
        let mut below = None;
        for (number, unit) in self.chain(unit) {
            reached.push(number);
            for &select in unit.selects.iter().filter(|&&select| Some(select) != below) {
                self.under(select, &mut reached);
            }
            below = unit.variant.as_ref().map(|variant| variant.select);
        }
        reached
    }

    fn under(&self, select: usize, reached: &mut Vec<usize>) {
        for &number in self
            .selects
            .get(select)
            .map_or(&[][..], |select| &select.variants)
        {
            reached.push(number);
            for &select in self.units.get(number).map_or(&[][..], |unit| &unit.selects) {
                self.under(select, reached);
            }
        }
    }

    /// The unit of this shape that is shown in the same situation as a unit of another one: by
    /// the same selectors the same variants, else the default ones.
    pub(super) fn counterpart(&self, other: &Shape<'_>, unit: usize) -> usize {
        let Some(variant) = other.units.get(unit).and_then(|unit| unit.variant.as_ref()) else {
            return 0;
        };
        let Some(theirs) = other.selects.get(variant.select) else {
            return 0;
        };
        let around = self.counterpart(other, theirs.unit);
        let Some(ours) = self
            .selects
            .iter()
            .find(|select| select.by.is_same(theirs.by))
        else {
            return around;
        };
        let key = |number: &&usize| {
            let key = self
                .units
                .get(**number)
                .and_then(|unit| unit.variant.as_ref());
            key.is_some_and(|ours| {
                ours.key == variant.key || is_one(ours.key) && is_one(variant.key)
            })
        };
        let same = ours
            .variants
            .iter()
            .find(key)
            .or_else(|| self.default_of(ours));
        same.copied().unwrap_or(around)
    }

    fn default_of<'s>(&'s self, select: &'s Select<'a>) -> Option<&'s usize> {
        select.variants.iter().find(|&&number| {
            let unit = self
                .units
                .get(number)
                .and_then(|unit| unit.variant.as_ref());
            unit.is_some_and(|variant| variant.is_default)
        })
    }
}

/// English says the same by `[one]` and by `[1]`.
fn is_one(key: &str) -> bool {
    matches!(key, "one" | "1")
}

impl By<'_> {
    fn is_same(self, other: By<'_>) -> bool {
        match (self, other) {
            (By::Variable { name: a, .. }, By::Variable { name: b, .. }) => a == b,
            (a, b) => a == b,
        }
    }
}

impl Unit<'_> {
    /// Where a byte of the text stands in the file.
    pub(super) fn place(&self, at: usize) -> usize {
        let known = self.places.partition_point(|&(text, _)| text <= at);
        match known.checked_sub(1).and_then(|last| self.places.get(last)) {
            Some(&(text, file)) => file + (at - text),
            None => self.span.start,
        }
    }

    /// Where a part of the text stands in the file.
    pub(super) fn places(&self, range: Range<usize>) -> Range<usize> {
        let start = self.place(range.start);
        let last = self
            .text
            .get(range.clone())
            .and_then(|part| part.char_indices().next_back());
        match last {
            None => start..start,
            Some((_, PLACEABLE)) => {
                let end = self
                    .placeables
                    .iter()
                    .find(|span| span.start == self.place(range.end - PLACEABLE.len_utf8()));
                start..end.map_or(start, |span| span.end)
            }
            Some((at, c)) => start..(self.place(range.start + at) + c.len_utf8()).max(start),
        }
    }

    /// The text in which code spans, markup and addresses are masked, byte for byte.
    pub(super) fn prose(&self) -> &str {
        self.prose.as_deref().unwrap_or(&self.text)
    }

    /// A quoted text in braces: it is text.
    fn quote(&mut self, source: &str, value: &str) {
        let start = span_of(source, value).start;
        let from = self.text.len();
        let mut rest = value;
        while let Some(at) = rest.find('\\') {
            let (plain, escape) = rest.split_at(at);
            let place = start + value.len() - rest.len();
            self.places.push((self.text.len(), place));
            self.text.push_str(plain);
            self.places.push((self.text.len(), place + at));
            let length = match escape.as_bytes().get(1) {
                Some(b'u') => 6,
                Some(b'U') => 8,
                _ => 2,
            };
            let (escape, behind) = escape.split_at_checked(length).unwrap_or((escape, ""));
            let hex = escape.get(2..).filter(|hex| !hex.is_empty());
            let unescaped = match hex {
                Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32),
                None => escape.chars().nth(1),
            };
            self.text
                .push(unescaped.unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = behind;
        }
        self.places
            .push((self.text.len(), start + value.len() - rest.len()));
        self.text.push_str(rest);
        self.quoted.push(from..self.text.len());
    }
}

/// A text with what is no prose masked, byte for byte; none where there is nothing to mask.
fn masked(text: &str) -> Option<String> {
    let ranges = opaque(text);
    if ranges.is_empty() {
        return None;
    }
    let mut prose = String::with_capacity(text.len());
    let mut kept = 0;
    for range in ranges {
        prose.push_str(text.get(kept..range.start).unwrap_or_default());
        prose.extend(std::iter::repeat_n(MASK, range.len()));
        kept = range.end;
    }
    prose.push_str(text.get(kept..).unwrap_or_default());
    Some(prose)
}

/// What is no prose: code spans, markup with its attributes, character references, addresses.
pub(crate) fn opaque(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text
        .bytes()
        .any(|byte| matches!(byte, b'`' | b'<' | b'&' | b'@' | b':'))
        && !text.contains("www.")
    {
        return found;
    }
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match rest.as_bytes().first() {
            Some(b'`') => code_span(rest),
            Some(b'<') => markup(rest),
            Some(b'&') => character_reference(rest),
            Some(byte) if byte.is_ascii_alphanumeric() => {
                let word = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
                let length = address(rest, word);
                if length == 0 {
                    at += word;
                    continue;
                }
                length
            }
            _ => 0,
        };
        if length > 0 {
            found.push(at..at + length);
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

fn code_span(rest: &str) -> usize {
    rest.get(1..)
        .and_then(|inside| inside.find('`'))
        .map_or(0, |end| end + 2)
}

fn markup(rest: &str) -> usize {
    let begins = rest
        .as_bytes()
        .get(1)
        .is_some_and(|&byte| byte.is_ascii_alphabetic() || byte == b'/' || byte == b'!');
    match rest.get(1..).and_then(|inside| inside.find(['<', '>'])) {
        Some(end) if begins && rest.as_bytes().get(end + 1) == Some(&b'>') => end + 2,
        _ => 0,
    }
}

fn character_reference(rest: &str) -> usize {
    let name = rest
        .bytes()
        .skip(1)
        .take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'#')
        .count();
    if name > 1 && rest.as_bytes().get(name + 1) == Some(&b';') {
        name + 2
    } else {
        0
    }
}

/// How long the address is that begins here with a word of this length: `https://…`,
/// `name@host`, `www.…`.
pub(super) fn address(rest: &str, word: usize) -> usize {
    let behind = rest.get(word..).unwrap_or_default();
    let is_address =
        behind.starts_with("://") || behind.starts_with('@') || rest.starts_with("www.");
    if !is_address {
        return 0;
    }
    let end = rest.find(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '»' | '”' | '`' | PLACEABLE)
    });
    let whole = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    whole
        .trim_end_matches([
            '.', ',', ';', ':', '!', '?', ')', ']', '。', '、', '，', '\u{61F}', '।',
        ])
        .len()
}

/// What an expression shows, and the selects in it.
fn collect<'a>(
    source: &'a str,
    expression: &'a Expression<&'a str>,
    unit: &mut Unit<'a>,
    selects: &mut Vec<(
        &'a InlineExpression<&'a str>,
        &'a [fluent_syntax::ast::Variant<&'a str>],
    )>,
) {
    match expression {
        Expression::Select { selector, variants } => selects.push((selector, variants)),
        Expression::Inline(inline) => collect_inline(source, inline, unit, selects),
    }
}

fn collect_inline<'a>(
    source: &'a str,
    inline: &'a InlineExpression<&'a str>,
    unit: &mut Unit<'a>,
    selects: &mut Vec<(
        &'a InlineExpression<&'a str>,
        &'a [fluent_syntax::ast::Variant<&'a str>],
    )>,
) {
    let arguments = match inline {
        InlineExpression::VariableReference { id } => {
            unit.variables.push(id.name);
            None
        }
        InlineExpression::MessageReference { id, attribute } => {
            unit.shown.push(Target::Message(
                id.name,
                attribute.as_ref().map(|id| id.name),
            ));
            None
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            unit.shown
                .push(Target::Term(id.name, attribute.as_ref().map(|id| id.name)));
            arguments.as_ref()
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::Placeable { expression } => {
            collect(source, expression, unit, selects);
            None
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
    };
    for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
        collect_inline(source, argument, unit, selects);
    }
}

/// The names of all arguments that terms are given in a pattern.
pub(super) fn named_arguments<'a>(pattern: &'a Pattern<'a>, found: &mut HashSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            named_in_expression(expression, found);
        }
    }
}

fn named_in_expression<'a>(expression: &'a Expression<&'a str>, found: &mut HashSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => named_in_inline(inline, found),
        Expression::Select { selector, variants } => {
            named_in_inline(selector, found);
            for variant in variants {
                named_arguments(&variant.value, found);
            }
        }
    }
}

fn named_in_inline<'a>(inline: &'a InlineExpression<&'a str>, found: &mut HashSet<&'a str>) {
    match inline {
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            found.extend(arguments.named.iter().map(|argument| argument.name.name));
        }
        InlineExpression::Placeable { expression } => named_in_expression(expression, found),
        _ => {}
    }
}

fn by<'a>(selector: &'a InlineExpression<&'a str>) -> By<'a> {
    match selector {
        InlineExpression::VariableReference { id } => By::Variable {
            name: id.name,
            ordinal: false,
            number: false,
        },
        InlineExpression::FunctionReference { id, arguments } => match arguments.positional.first()
        {
            Some(InlineExpression::VariableReference { id: variable }) if id.name == "NUMBER" => {
                let ordinal = arguments.named.iter().any(|argument| {
                    let value = matches!(
                        argument.value,
                        InlineExpression::StringLiteral { value: "ordinal" }
                    );
                    argument.name.name == "type" && value
                });
                By::Variable {
                    name: variable.name,
                    ordinal,
                    number: true,
                }
            }
            _ => By::Function(id.name),
        },
        InlineExpression::TermReference { id, attribute, .. } => By::Term(
            id.name,
            attribute.as_ref().map_or("", |attribute| attribute.name),
        ),
        _ => By::Literal,
    }
}

fn place_of<'a>(
    source: &str,
    variant: &'a fluent_syntax::ast::Variant<&'a str>,
    select: usize,
) -> Variant<'a> {
    let (key, is_number) = match variant.key {
        VariantKey::Identifier { name } => (name, false),
        VariantKey::NumberLiteral { value } => (value, true),
    };
    let span = span_of(source, key);
    let open = source
        .get(..span.start)
        .and_then(|before| before.rfind('['))
        .unwrap_or(span.start);
    let close = source
        .get(span.end..)
        .and_then(|behind| behind.find(']'))
        .map_or(span.end, |at| span.end + at + 1);
    Variant {
        select,
        key,
        is_number,
        is_default: variant.default,
        span: open - usize::from(variant.default && open > 0)..close,
    }
}
