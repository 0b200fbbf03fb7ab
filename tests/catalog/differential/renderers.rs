//! The same messages by the catalog and by fluent-bundle.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_catalog::{Catalog, Message, Value};

use super::*;

/// An argument that has no value shows as its name and selects the default.
#[derive(Debug, PartialEq)]
pub(super) struct Missing(&'static str);

impl FluentType for Missing {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(Self(self.0))
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        format!("<{}>", self.0).into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> std::borrow::Cow<'static, str> {
        format!("<{}>", self.0).into()
    }
}

/// The control characters of an argument as the catalog shows them.
pub(super) fn shown(text: &str) -> String {
    let visible = |c: char| match u32::from(c) {
        code @ 0..=0x1f => char::from_u32(0x2400 + code).expect("a picture"),
        0x7f => '␡',
        0x80..=0x9f | 0x2028 | 0x2029 | 0x61c | 0x200e | 0x200f | 0x202a..=0x202e => '\u{fffd}',
        0x2066..=0x2069 => '\u{fffd}',
        _ => c,
    };
    text.chars().map(visible).collect()
}

/// A text without isolates, and with the name of what a term was not given.
pub(super) fn settled(text: &str) -> String {
    let mut text = text.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    for name in PARAMETERS.iter().chain(&ARGUMENTS) {
        text = text.replace(&format!("{{${name}}}"), &format!("<{name}>"));
    }
    text
}

/// What fluent-bundle makes of the messages, in order.
pub(super) fn theirs(
    tag: &str,
    file: &str,
    values: &[Option<Value>; 4],
) -> Result<Vec<String>, String> {
    let resource = FluentResource::try_new(file.to_owned())
        .map_err(|(_, errors)| format!("no valid file: {errors:?}\n{file}"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle
        .add_function("NUMBER", |positional, named| match positional.first() {
            Some(FluentValue::Custom(missing)) => FluentValue::Custom(missing.duplicate()),
            _ => fluent_bundle::builtins::NUMBER(positional, named),
        })
        .expect("one function");
    bundle
        .add_resource(&resource)
        .map_err(|e| format!("{e:?}"))?;
    let mut arguments = FluentArgs::new();
    for (name, value) in ARGUMENTS.iter().zip(values) {
        match value {
            Some(Value::String(text)) => arguments.set(*name, shown(text)),
            Some(Value::Number(number)) => arguments.set(*name, *number),
            None => arguments.set(*name, FluentValue::Custom(Box::new(Missing(name)))),
        }
    }
    let format = |id: &&str| {
        let value = bundle.get_message(id).and_then(|message| message.value());
        let mut errors = Vec::new();
        let pattern = value.ok_or_else(|| format!("{id} has no value"))?;
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        Ok(text.into_owned())
    };
    MESSAGES.iter().map(format).collect()
}

/// What the catalog makes of them; `None` where it refuses a message for its size.
pub(super) fn ours(
    tag: &str,
    file: &str,
    values: &[Option<Value>; 4],
) -> Result<Option<Vec<String>>, String> {
    // A catalog has a source file, which here gives nothing to fall back to.
    let texts = [("en", ""), (tag, file)];
    let texts = &texts[usize::from(tag == "en")..];
    let catalog = match Catalog::from_texts(&TABLE, texts.iter().copied()) {
        Ok(catalog) => catalog,
        Err(error)
            if error
                .diagnostics()
                .iter()
                .any(|found| found.rule == "too-many-placeables") =>
        {
            return Ok(None);
        }
        Err(error) => return Err(format!("refused: {error}\n{file}")),
    };
    let locale = catalog.locale(tag).expect("a locale of the catalog");
    let given = ARGUMENTS.iter().zip(values.clone());
    let given = given.filter_map(|(name, value)| Some((name, value?)));
    let given: Vec<_> = given.collect();
    let render = |code| {
        let message = Message::from_args(code, given.clone());
        let mut written = String::new();
        let text = catalog.render(&message, locale).text.into_owned();
        let locale = catalog.write(&message, locale, &mut written);
        match locale.map(|locale| locale.tag()) {
            Ok(found) if found == tag && written == text => Ok(text),
            _ => Err(format!("render: {text:?}, write: {written:?}")),
        }
    };
    TABLE
        .codes()
        .map(render)
        .collect::<Result<_, _>>()
        .map(Some)
}

/// Whether all is compared; it is not where the message is too large for the catalog.
pub(super) fn compare(tag: &str, file: &str, values: &[Option<Value>; 4]) -> Result<bool, String> {
    let theirs = theirs(tag, file, values)?;
    let Some(ours) = ours(tag, file, values)? else {
        return Ok(false);
    };
    let ascii = |value: &Option<Value>| match value {
        Some(Value::String(text)) => text.bytes().all(|byte| matches!(byte, b' '..=b'~')),
        _ => true,
    };
    // Nothing invisible comes into text that needs nothing.
    let right_to_left = matches!(tag, "ar" | "he");
    let exact = !right_to_left && values.iter().all(ascii);
    for (ours, theirs) in ours.iter().zip(&theirs) {
        let same = settled(ours) == settled(theirs);
        let clean = !exact || ours.matches('\u{2068}').eq(theirs.matches('\u{2068}'));
        if !same || !clean {
            return Err(format!(
                "{tag} {values:?}\n{file}\n  ours: {ours:?}\ntheirs: {theirs:?}"
            ));
        }
    }
    Ok(true)
}
