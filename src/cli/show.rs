//! `show`: the message of a code.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde::{Serialize, Serializer};

use super::entry::Entry;
use super::failure::Failure;
use super::language::{Language, of_header};
use super::output::{self, LITERAL};
use super::sample::Sample;
use super::subcommand::{Session, Subcommand};
use crate::code::{Code, UnknownCode};
use crate::message::Message;
use crate::table::{Argument, ArgumentKind, Table};
use crate::value::Value;

/// Print the message of a code, with its arguments, in one language
///
/// A missing argument shows as `<name>` in the text and is named on standard error.
#[derive(Args)]
pub(super) struct Show {
    /// The code in any case of letters, or its number alone, which several services may have
    code: String,

    /// Values of its arguments, in their order
    #[arg(value_name = "VALUE", allow_negative_numbers = true)]
    values: Vec<String>,

    /// The value of one argument, by its name or its position
    #[arg(long = "arg", value_name = "NAME=VALUE", value_parser = name_and_value)]
    named: Vec<(String, String)>,

    #[command(flatten)]
    language: Language,

    /// Language of the text, by an Accept-Language header
    #[arg(long, value_name = "HEADER", conflicts_with = "locale")]
    accept: Option<String>,

    /// Print nothing where an argument is missing, and exit with 2
    #[arg(long)]
    strict: bool,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// The text alone; where a number means several codes, each line begins with its code
    #[default]
    Text,
    /// An object a line for each code: `code`, `service`, `status`, `description`, `locale`,
    /// which is the language that the text really is in, and `args`, an object of the values
    Json,
}

impl Subcommand for Show {
    const NAME: &'static str = "show";

    fn examples(sample: &Sample) -> Vec<String> {
        let (code, locale) = (sample.code(), sample.locale());
        let positional = format!("show {code}{} --locale {locale}", sample.values());
        let named = format!("show {code}{} --format json", sample.named_values());
        let accepted = format!(
            "show {code}{} --accept '{locale}, en;q=0.5'",
            sample.values()
        );
        let numbered = sample.number().map(|number| format!("show {number}"));
        [positional, named, accepted]
            .into_iter()
            .chain(numbered)
            .collect()
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let catalog = &session.catalog;
        let locale = match &self.accept {
            Some(header) => of_header(header, catalog).unwrap_or_else(|| catalog.source_locale()),
            None => self.language.locale(catalog)?,
        };
        let codes = find(catalog.table(), &self.code, &session.program)?;
        let messages: Vec<_> = codes
            .iter()
            .map(|code| self.message(*code))
            .collect::<Result<_, _>>()?;
        for message in &messages {
            self.judge(message, &session.program)?;
        }
        let width = codes.iter().map(|code| code.as_str().len()).max();
        let width = width.unwrap_or_default();
        for message in &messages {
            let (rendered, out) = (catalog.render(message, locale), &mut session.out);
            match self.format {
                Format::Text if messages.len() == 1 => writeln!(out, "{rendered}")?,
                Format::Text => {
                    let code = message.code();
                    writeln!(out, "{LITERAL}{code:width$}{LITERAL:#}  {rendered}")?;
                }
                Format::Json => {
                    let entry = Entry::new(message.code(), rendered, Passed(message));
                    serde_json::to_writer(&mut *out, &entry)?;
                    writeln!(out)?;
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Show {
    /// The message with the values that were passed.
    fn message(&self, code: Code) -> Result<Message, Failure> {
        let declared = code.args();
        if self.values.len() > declared.len() {
            return Err(too_many(code, self.values.len()));
        }
        let mut passed: Vec<Option<Value>> = vec![None; declared.len()];
        let by_position = self.values.iter().enumerate();
        let by_position = by_position.map(|(at, text)| Ok((at, text)));
        let by_name = self.named.iter().map(|(name, text)| {
            let at = code
                .argument(name)
                .ok_or_else(|| unknown_argument(code, name))?;
            Ok::<_, Failure>((at, text))
        });
        for each in by_position.chain(by_name) {
            let (at, text) = each?;
            if let (Some(argument), Some(place)) = (declared.get(at), passed.get_mut(at))
                && place.replace(value(code, argument, text)?).is_some()
            {
                let message = format!("the argument `{}` of {code} is passed twice", argument.name);
                return Err(Failure::new(message));
            }
        }
        let named = declared.iter().zip(passed);
        let named = named.filter_map(|(argument, value)| Some((argument.name, value?)));
        Ok(Message::from_args(code, named))
    }

    /// Says which arguments are missing; refuses the message where that is asked for.
    fn judge(&self, message: &Message, program: &str) -> Result<(), Failure> {
        let missing: Vec<_> = message.missing().collect();
        let Some(first) = missing.first() else {
            return Ok(());
        };
        let code = message.code();
        let noun = if missing.len() == 1 {
            "argument"
        } else {
            "arguments"
        };
        let needs = format!("{code} needs the {noun} {}", list(missing.iter().copied()));
        let places = code
            .args()
            .iter()
            .map(|argument| format!(" {}", argument.name.to_uppercase()));
        let tip = format!(
            "`{program} show {code}{}`, or `--arg {first}=…`",
            places.collect::<String>(),
        );
        if self.strict {
            return Err(Failure::with_tip(needs, tip));
        }
        output::warning(needs);
        output::tip(tip);
        Ok(())
    }
}

/// The values that were passed: an object, `null` where one is missing.
struct Passed<'a>(&'a Message);

impl Serialize for Passed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.args().map(|(name, value)| (name, value.map(Plain))))
    }
}

/// A value as JSON has it.
struct Plain<'a>(&'a Value);

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(text),
            // What is whole is written without a fraction, as it was typed.
            Value::Number(number) if *number == (*number as i64) as f64 => {
                serializer.serialize_i64(*number as i64)
            }
            Value::Number(number) => serializer.serialize_f64(*number),
        }
    }
}

/// The code that is spelled so, or all codes with this number.
fn find(table: &'static Table, text: &str, program: &str) -> Result<Vec<Code>, Failure> {
    if let Some(code) = table.find(text) {
        return Ok(vec![code]);
    }
    let numbered: Vec<_> = text
        .parse()
        .map(|number| table.numbered(number).collect())
        .unwrap_or_default();
    if numbered.is_empty() {
        let unknown = UnknownCode::new(table, text).to_string();
        return Err(Failure::with_tip(
            unknown,
            format!("`{program} list` shows all codes"),
        ));
    }
    Ok(numbered)
}

/// The value of an argument from what was typed for it.
fn value(code: Code, argument: &Argument, text: &str) -> Result<Value, Failure> {
    match argument.kind {
        ArgumentKind::String => Ok(Value::from(text)),
        ArgumentKind::Number => {
            let number = text.parse().ok().filter(|number: &f64| number.is_finite());
            number.map(Value::Number).ok_or_else(|| {
                Failure::with_tip(
                    format!(
                        "the argument `{}` of {code} is a number, and `{}` is none",
                        argument.name,
                        text.escape_debug(),
                    ),
                    "write digits, with a point before a fraction: 1234.5",
                )
            })
        }
    }
}

fn unknown_argument(code: Code, name: &str) -> Failure {
    let name = name.escape_debug();
    Failure::new(format!("{code} has no argument `{name}`; {}", takes(code)))
}

fn too_many(code: Code, count: usize) -> Failure {
    let were = if count == 1 {
        "1 value was"
    } else {
        &format!("{count} values were")
    };
    Failure::new(format!("{were} passed to {code}; {}", takes(code)))
}

/// What a code takes, in words that end a sentence.
fn takes(code: Code) -> String {
    match code.args() {
        [] => "it takes no arguments".to_owned(),
        declared => format!(
            "it takes {}",
            list(declared.iter().map(|argument| argument.name))
        ),
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

fn name_and_value(text: &str) -> Result<(String, String), &'static str> {
    let (name, value) = text.split_once('=').ok_or("write NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
