//! `show`: the message of a code.

use std::io::Write;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use fluent_catalog::{Body, Catalog, CodeRef, Errors, Locale, Message, Table, UnknownCode};

use crate::terminal::arguments::{MessageArgs, MessageValues, quoted};
use crate::terminal::failure::Failure;
use crate::terminal::json;
use crate::terminal::locale::LocaleOption;
use crate::terminal::output::{self, LITERAL, Output};
use crate::terminal::sample::Sample;
use crate::terminal::subcommand::{Session, Subcommand};
use crate::view::CodeView;

/// Print the message of a code, with its arguments, in one language
///
/// A missing argument shows as `<name>` in the text and is named on standard error.
#[derive(Args)]
pub(crate) struct ShowCommand {
    /// The code in any case of letters, or its number alone, which several services may have
    code: String,

    #[command(flatten)]
    arguments: MessageArgs,

    #[command(flatten)]
    locale: LocaleOption,

    /// Language of the text, by an Accept-Language header
    #[arg(long, value_name = "HEADER", conflicts_with = "locale")]
    accept: Option<String>,

    /// Print nothing where an argument is missing, and exit with 2
    #[arg(long)]
    strict: bool,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    format: ShowFormat,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum ShowFormat {
    /// The text alone; where a number means several codes, each line begins with its code
    #[default]
    Text,
    /// One object per line and code: `code`, `service`, `status`, `description`, `locale`,
    /// the language that the text is really in, and `args`, an object of the values
    Json,
    /// The body of an error response by RFC 9457, one object per line and code
    Problem,
    /// The body of an error response of the Hubster API, one object per line and code
    Hubster,
}

impl Subcommand for ShowCommand {
    const NAME: &'static str = "show";

    fn examples(sample: &Sample<'_>) -> Vec<String> {
        let (code, locale) = (sample.code(), sample.locale());
        let positional = format!("show {code}{} --locale {locale}", sample.values());
        let named = format!("show {code}{} --format json", sample.named_values());
        let body = format!("show {code}{} --format problem", sample.values());
        let accepted = format!(
            "show {code}{} --accept '{locale}, en;q=0.5'",
            sample.values()
        );
        let numbered = sample.number().map(|number| format!("show {number}"));
        [positional, named, body, accepted]
            .into_iter()
            .chain(numbered)
            .collect()
    }

    fn run(self, session: &mut Session) -> Result<ExitCode, Failure> {
        let (catalog, locale) = match &self.accept {
            Some(header) => (session.catalog.clone(), session.catalog.negotiate([header])),
            None => self.locale.locale(&session.catalog)?,
        };
        let codes = find(catalog.table(), &self.code, &session.program)?;
        let messages: Vec<_> = codes
            .iter()
            .map(|code| self.arguments.message(*code))
            .collect::<Result<_, _>>()?;
        for message in &messages {
            self.missing(message, &session.program)?;
        }
        let width = codes.iter().map(|code| code.as_str().len()).max();
        let width = width.unwrap_or_default();
        for message in &messages {
            let (rendered, out) = (catalog.render(message, locale), &mut session.out);
            match self.format {
                ShowFormat::Text if messages.len() == 1 => writeln!(out, "{rendered}")?,
                ShowFormat::Text => {
                    let code = message.code();
                    writeln!(out, "{LITERAL}{code:width$}{LITERAL:#}  {rendered}")?;
                }
                ShowFormat::Json => {
                    let values = MessageValues(message);
                    let entry = CodeView::new(message.code(), rendered, values);
                    json::write_line(out, &entry)?;
                }
                ShowFormat::Problem => write_body(out, message, &catalog, locale, Body::PROBLEM)?,
                ShowFormat::Hubster => {
                    let body = own_body(&catalog, "hubster")?;
                    write_body(out, message, &catalog, locale, body)?;
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl ShowCommand {
    /// Says which arguments are missing; with `--strict` that is an error.
    fn missing(&self, message: &Message, program: &str) -> Result<(), Failure> {
        let missing: Vec<_> = message.missing().collect();
        let Some(first) = missing.first() else {
            return Ok(());
        };
        let code = message.code();
        let needs = format!(
            "{code} needs a value for {}",
            quoted(missing.iter().copied())
        );
        let values = code
            .args()
            .iter()
            .map(|argument| format!(" {}", argument.name().to_uppercase()));
        let tip = format!(
            "`{program} show {code}{}`, or `--arg {first}=…`",
            values.collect::<String>(),
        );
        if self.strict {
            return Err(Failure::with_tip(needs, tip));
        }
        output::warning(needs);
        output::tip(tip);
        Ok(())
    }
}

/// Writes the body of the response to a message.
fn write_body(
    out: &mut Output,
    message: &Message,
    catalog: &Catalog,
    locale: Locale,
    body: Body,
) -> Result<(), Failure> {
    let errors = Errors::from(message.clone());
    let localized = errors.localize(catalog, locale).with_body(body);
    writeln!(out, "{}", localized.to_json())?;
    Ok(())
}

/// The body with a name, which only the catalog itself can have.
fn own_body(catalog: &Catalog, name: &str) -> Result<Body, Failure> {
    let own = catalog.body();
    if own.name() == name {
        return Ok(own);
    }
    let codes = catalog.table().name();
    Err(Failure::with_tip(
        format!("the catalog {codes} has no body `{name}`: its body is `{own}`"),
        "`--format problem` prints the body by RFC 9457",
    ))
}

/// The code with this spelling, or all codes with this number.
fn find<'t>(table: &'t Table, text: &str, program: &str) -> Result<Vec<CodeRef<'t>>, Failure> {
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
