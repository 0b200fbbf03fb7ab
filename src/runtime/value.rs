//! The values of arguments: text or a number.

use std::borrow::Cow;

/// The value of an argument, as Fluent has it: a string or a number.
///
/// Numbers are 64-bit floats, as in every Fluent implementation: an identifier of
/// more than 15 digits is passed as text.
///
/// ```
/// use fluent_catalog::Value;
///
/// assert_eq!(Value::from("trans"), Value::String("trans".into()));
/// assert_eq!(Value::from(3), Value::Number(3.0));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text; control characters in it are made visible when it is rendered.
    String(Cow<'static, str>),
    /// A number, which selectors can match by value or by plural category.
    Number(f64),
}

/// What a `string` argument accepts: `&str`, `String`, `Cow<'static, str>` and `char`.
///
/// A borrowed `&str` is copied, because a message outlives the handler that returned it;
/// `Cow::Borrowed` passes a static text without a copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Text(Cow<'static, str>);

/// What a `number` argument accepts: every primitive integer and float.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(f64);

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        Self::String(text.0)
    }
}

impl From<Number> for Value {
    fn from(number: Number) -> Self {
        Self::Number(number.0)
    }
}

/// As a string, or as a number, which is an integer if it is whole.
impl serde::Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// 2⁵³: up to here a float represents every integer.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::String(text) => serializer.serialize_str(text),
            Self::Number(number) if number.fract() == 0.0 && number.abs() <= EXACT => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
        }
    }
}

macro_rules! text_from {
    ($($source:ty => |$value:ident| $text:expr;)+) => {$(
        impl From<$source> for Text {
            fn from($value: $source) -> Self {
                Self($text)
            }
        }
        impl From<$source> for Value {
            fn from(value: $source) -> Self {
                Text::from(value).into()
            }
        }
    )+};
}

text_from! {
    &str => |value| Cow::Owned(value.to_owned());
    &String => |value| Cow::Owned(value.clone());
    String => |value| Cow::Owned(value);
    Cow<'static, str> => |value| value;
    char => |value| Cow::Owned(value.to_string());
}

macro_rules! number_from {
    ($($source:ty)+) => {$(
        impl From<$source> for Number {
            fn from(value: $source) -> Self {
                Self(value as f64)
            }
        }
        impl From<$source> for Value {
            fn from(value: $source) -> Self {
                Number::from(value).into()
            }
        }
    )+};
}

number_from!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
