//! A fault reads the same wherever it is shown: for each fatal rule a catalog and a folder that
//! breaks the rule, shown by the library, by `check`, by `serve` and by `preview`.
//!
//! The codes of the catalog are the messages of the rule's example, so this test is the program of
//! that catalog too: it runs a copy of itself, with the rule in its environment.
#![allow(clippy::unwrap_used)]

#[path = "../../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
#[cfg(unix)]
use std::os::unix::fs::symlink;
#[cfg(windows)]
use std::os::windows::fs::symlink_file as symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use fluent_catalog::{
    ArgumentKind, Catalog, Diagnostic, Limits, LoadError, Row, SourceFile, Table,
};
use fluent_catalog_check::ftl::Kind;
use fluent_catalog_check::{Expectations, RULES, Rule, check_fatal, missing_texts};
use serde_json::Value;

use support::folder::Folder;
use support::service::Service;

/// The variable with the id of the rule whose catalog the program has.
const RULE: &str = "FAULTS_RULE";

fn main() -> ExitCode {
    if let Ok(id) = env::var(RULE) {
        return fluent_catalog_cli::run(&Case::new(rule(&id)).built_in());
    }
    let mut differences = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.fatal) {
        differences.extend(compare(&Case::new(rule)));
        differences.extend(compiler(rule));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    ExitCode::SUCCESS
}

fn rule(id: &str) -> &'static Rule {
    RULES.iter().find(|rule| rule.id == id).unwrap()
}

/// Where a fault is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// `check_fatal` and `missing_texts`.
    Check,
    /// `check FILE --format json`.
    CheckFile,
    /// `check --locales DIR --format json`.
    CheckFolder,
    /// `Catalog::from_texts`, and `verify` where that takes the texts.
    FromTexts,
    /// `Catalog::with_files` and `verify`.
    WithFiles,
    /// `Catalog::with_folder`.
    WithFolder,
    /// The log of `serve` with a folder that it does not start with.
    Start,
    /// The log of `serve` after an edit.
    Edit,
    /// `/readyz` after an edit.
    Ready,
    /// The page of `preview`.
    Preview,
}

use Place::*;

/// Where the fault of a rule cannot be shown, and why.
const NOT_SHOWN: [(&str, &[Place], &str); 7] = [
    ("encoding", &[FromTexts], "texts are UTF-8 by their type"),
    (
        "file-name",
        &[Check, CheckFile],
        "the language of a file at hand is given",
    ),
    (
        "duplicate-file",
        &[Check, CheckFile],
        "these look at each file by itself",
    ),
    (
        "file-size",
        &[Check, CheckFile, FromTexts, WithFiles],
        "only the files of a folder have a limit",
    ),
    (
        "file-unreadable",
        &[Check, CheckFile, FromTexts, WithFiles],
        "texts are at hand, and a file that is named may be a link",
    ),
    (
        "missing-source",
        &[
            Check,
            CheckFile,
            CheckFolder,
            WithFolder,
            Start,
            Edit,
            Ready,
            Preview,
        ],
        "the source language is built in",
    ),
    (
        "missing-text",
        &[
            CheckFile,
            CheckFolder,
            WithFolder,
            Start,
            Edit,
            Ready,
            Preview,
        ],
        "the text is built in; without an overlay, `check` has the rule `missing`",
    ),
];

/// A fault as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fault {
    /// The name of the file, without its folder.
    file: String,
    line: u64,
    column: u64,
    /// The message, and what to do about it.
    text: String,
}

impl Fault {
    fn new(diagnostic: &Diagnostic) -> Self {
        let help = diagnostic.help.iter().map(|help| format!(" {help}"));
        Self {
            file: name(&diagnostic.file),
            line: u64::try_from(diagnostic.start.line).unwrap(),
            column: u64::try_from(diagnostic.start.column).unwrap(),
            text: diagnostic.message.clone() + &help.collect::<String>(),
        }
    }

    /// Reads the JSON of `check`, the log or `/readyz`.
    fn from_json(json: &Value) -> Self {
        let help = json["suggestion"].as_str();
        let help = help.map_or(String::new(), |help| format!(" {help}"));
        Self {
            file: name(json["file"].as_str().unwrap()),
            line: json["line"].as_u64().unwrap(),
            column: json["column"].as_u64().unwrap(),
            text: json["message"].as_str().unwrap().to_owned() + &help,
        }
    }
}

fn name(path: &str) -> String {
    let name = Path::new(path).file_name().unwrap();
    name.to_str().unwrap().to_owned()
}

enum Content {
    Bytes(Vec<u8>),
    /// A file of so many bytes.
    Size(u64),
    /// A link out of the folder.
    Link(PathBuf),
}

/// A catalog, and the files that break a rule in it.
struct Case {
    rule: &'static Rule,
    table: Table,
    /// The text of the source language.
    source: &'static str,
    /// By name.
    files: Vec<(String, Content)>,
    /// The language that the preview shows.
    locale: &'static str,
}

impl Case {
    fn new(rule: &'static Rule) -> Self {
        let example = rule.example;
        let (mut source, mut bad) = (example.source, example.bad);
        if rule.id == "unknown-attribute" {
            // The example compares with the English, which fatal rules do not.
            source = "a = Name\n    .title = Your name\nb = See { a.title }\n";
            bad = b"a = Nom\n    .title = Votre nom\nb = Voir { a.titel }\n";
        }
        let french = || Content::Bytes(b"a = Un\n".to_vec());
        let (files, locale) = match rule.id {
            "file-name" => (vec![("fran\u{E7}ais", french())], "en"),
            "duplicate-file" => (vec![("pt-BR", french()), ("pt_br", french())], "pt-BR"),
            "file-size" => (vec![("fr", Content::Size(2 << 20))], "en"),
            "file-unreadable" => {
                let outside = Path::new(support::ROOT).join("README.md");
                (vec![("fr", Content::Link(outside))], "en")
            }
            "missing-source" => (vec![("fr", french())], "fr"),
            _ => {
                let bytes = Content::Bytes(bad.to_vec());
                (vec![(example.locale, bytes)], example.locale)
            }
        };
        if example.locale.is_empty() {
            source = "a = One\n";
        } else if source.is_empty() {
            source = example.good;
        }
        let files = files.into_iter();
        Self {
            rule,
            table: table(source),
            source,
            files: files
                .map(|(stem, content)| (format!("{stem}.ftl"), content))
                .collect(),
            locale,
        }
    }

    /// The catalog without the files.
    fn built_in(&self) -> Catalog {
        Catalog::from_texts(&self.table, [("en", self.source)]).unwrap()
    }

    /// The files whose content is at hand.
    fn bytes(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter();
        files.filter_map(|(name, content)| match content {
            Content::Bytes(bytes) => Some((name.as_str(), bytes.as_slice())),
            _ => None,
        })
    }

    /// The same as source files, with that of the source language unless the rule misses it.
    fn source_files(&self) -> Vec<SourceFile> {
        let files = self.bytes().map(|(name, bytes)| {
            let stem = name.strip_suffix(".ftl");
            SourceFile::new(name, stem, bytes.to_vec())
        });
        let mut files: Vec<_> = files.collect();
        let is_source = |file: &SourceFile| file.locale() == Some("en");
        if self.rule.id != "missing-source" && !files.iter().any(is_source) {
            files.push(SourceFile::new(
                "en.ftl",
                Some("en"),
                self.source.as_bytes(),
            ));
        }
        files
    }

    fn write(&self, folder: &Folder) {
        for (name, content) in &self.files {
            match content {
                Content::Bytes(bytes) => folder.put(name, bytes),
                Content::Size(size) => {
                    folder.put(name, vec![b'#'; usize::try_from(*size).unwrap()])
                }
                Content::Link(target) => {
                    symlink(target, folder.join(name)).unwrap();
                }
            }
        }
    }

    /// The faults of the rule among diagnostics.
    fn faults(&self, diagnostics: &[Diagnostic]) -> Vec<Fault> {
        let own = diagnostics.iter().filter(|own| own.rule == self.rule.id);
        own.map(Fault::new).collect()
    }

    fn faults_of(&self, result: Result<(), LoadError>) -> Vec<Fault> {
        result.map_or_else(|error| self.faults(error.diagnostics()), |()| Vec::new())
    }

    fn json_faults(&self, faults: &Value) -> Vec<Fault> {
        let faults = faults.as_array().unwrap().iter();
        let own = faults.filter(|own| own["rule"] == self.rule.id);
        own.map(Fault::from_json).collect()
    }

    /// The program of this catalog.
    fn program(&self) -> Command {
        let mut command = Command::new(env::current_exe().unwrap());
        command.env_clear().env(RULE, self.rule.id);
        command
    }

    fn check(&self) -> Vec<Fault> {
        let schema = self.table.schema();
        let expected = Expectations::of_schema(&schema, None);
        let mut faults = Vec::new();
        for file in self.source_files() {
            let parsed = [file.parse()];
            faults.extend(self.faults(&check_fatal(&expected, &parsed)));
            if file.locale() == Some("en") {
                faults.extend(self.faults(&missing_texts(&schema, &parsed)));
            }
        }
        faults
    }

    fn check_command(&self, folder: &Folder, files: &[&str]) -> Vec<Fault> {
        let mut command = self.program();
        command.args(["--locales", folder.option(), "check", "--format", "json"]);
        command.args(files.iter().map(|name| folder.join(name)));
        let output = command.output().unwrap();
        match serde_json::from_slice(&output.stdout) {
            Ok(faults) => self.json_faults(&faults),
            // No file could be read: a line per diagnostic, without its rule.
            Err(_) => lines(&String::from_utf8(output.stderr).unwrap()),
        }
    }

    fn texts(&self) -> Vec<Fault> {
        let files = self.source_files();
        let texts = files.iter().filter(|file| file.is_utf8());
        let texts = texts.map(|file| {
            let stem = file.path().strip_suffix(".ftl").unwrap();
            (stem, file.text())
        });
        let catalog = Catalog::from_texts(&self.table, texts);
        self.faults_of(catalog.and_then(|catalog| catalog.verify()))
    }

    fn start(&self, folder: &Folder) -> Vec<Fault> {
        let mut command = self.program();
        command.args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        command.args(["--locales", folder.option()]);
        if matches!(self.rule.id, "missing-source" | "missing-text") {
            // It starts, and says nothing of it.
            return Vec::new();
        }
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", self.rule.id);
        let event: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(event["event"], "not-started");
        self.json_faults(&event["faults"])
    }

    /// The faults of an edit, in the log and by `/readyz`.
    fn edit(&self) -> [Vec<Fault>; 2] {
        let folder = Folder::new();
        let mut command = self.program();
        command.args(["serve", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        let served = Service::spawn(command.args(["--locales", folder.option()]));
        self.write(&folder);
        if matches!(self.rule.id, "missing-source" | "missing-text") {
            assert_eq!(served.event()["event"], "reloaded");
            return [Vec::new(), Vec::new()];
        }
        // Of several files the first may be seen alone.
        let logged = loop {
            let event = served.event();
            if event["event"] == "refused" {
                break self.json_faults(&event["faults"]);
            }
        };
        let ready = served.get("/readyz").json();
        [logged, self.json_faults(&ready["faults"])]
    }

    fn preview(&self, folder: &Folder) -> Vec<Fault> {
        let mut command = self.program();
        command.args(["preview", "--listen", "127.0.0.1:0", "--log-format", "json"]);
        // The preview of a folder shows the languages of the folder.
        fs::write(folder.join("sv.ftl"), "a = Ett\n").unwrap();
        let tag = match self.locale {
            "en" if self.rule.id != "missing-text" => "sv",
            tag => tag,
        };
        command.args(["--locales", folder.option(), "--locale", tag]);
        let served = Service::spawn(&mut command);
        let host = served.address.to_string();
        let request = format!("GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let answer = served.send(request.as_bytes());
        fs::remove_file(folder.join("sv.ftl")).unwrap();
        let page = answer.text();
        let mut faults = Vec::new();
        for item in page.split("<li class=\"").skip(1) {
            let item = text(
                item.split_once('>')
                    .unwrap()
                    .1
                    .split("</li>")
                    .next()
                    .unwrap(),
            );
            match item.rsplit_once('\n') {
                // A diagnostic of a message or a file.
                Some((said, place)) => {
                    let (place, rule) = place.rsplit_once(' ').unwrap();
                    if rule == self.rule.id {
                        faults.extend(lines(&format!("{place}: {said}")));
                    }
                }
                // What is wrong with the folder has no rule there.
                None => faults.extend(lines(&item)),
            }
        }
        faults
    }
}

/// The rows of the messages of a file, with an argument for each of their variables.
fn table(source: &str) -> Table {
    let file = SourceFile::new("en.ftl", Some("en"), source.as_bytes().to_vec());
    let parsed = file.parse();
    let entries = parsed.document().entries().iter();
    let messages = entries.filter(|entry| entry.kind == Kind::Message && entry.value.is_some());
    let rows = messages.map(|entry| {
        let mut names = BTreeMap::new();
        for rest in source[entry.span.clone()].split('$').skip(1) {
            let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            names.insert(
                name.to_owned(),
                match name {
                    "n" => ArgumentKind::Number,
                    _ => ArgumentKind::String,
                },
            );
        }
        let row = Row::new(entry.id.to_owned(), 404);
        names
            .into_iter()
            .fold(row, |row, (name, kind)| row.with_argument(name, kind))
    });
    let rows: Vec<Row> = rows.collect();
    Table::builder("faults").rows(rows).build().unwrap()
}

/// Faults as people read them, `file:line:column: text` per line.
fn lines(text: &str) -> Vec<Fault> {
    let faults = text.lines().filter_map(|line| {
        let (place, text) = line.split_once(": ")?;
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Fault {
            file: name(parts.next()?),
            line,
            column,
            text: text.to_owned(),
        })
    });
    faults.collect()
}

/// The text of an item of the preview: the message, and in a line of its own the location and rule.
fn text(html: &str) -> String {
    let html = match html.split_once("</strong> ") {
        Some((_, rest)) => rest,
        None => html,
    };
    let html = html
        .replace("<code dir=\"ltr\">", "`")
        .replace("</code>", "`");
    let html = html.replace("<span class=\"place\"", "\n<span");
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    for (entity, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, c);
    }
    text
}

/// The compiler shows each rule too: in the snapshots of `crates/macros`, whose codes are others.
fn compiler(rule: &Rule) -> Option<String> {
    let path = format!("crates/macros/tests/compile-fail/rule-{}/stderr", rule.id);
    let printed = fs::read_to_string(Path::new(support::ROOT).join(&path)).unwrap();
    let expected = format!("rule: {}", rule.id);
    let is_shown = printed.lines().any(|line| line.trim() == expected);
    (!is_shown).then(|| format!("{path} does not show the rule"))
}

/// What differs between the places that show a fault.
fn compare(case: &Case) -> Vec<String> {
    let folder = Folder::new();
    case.write(&folder);
    let names: Vec<&str> = case.files.iter().map(|(name, _)| name.as_str()).collect();
    let [logged, ready] = case.edit();
    let with_files = case.built_in().with_files(case.source_files());
    let with_folder = case
        .built_in()
        .with_folder(folder.path(), Limits::default());
    let shown = [
        (Check, case.check()),
        (CheckFile, case.check_command(&folder, &names)),
        (CheckFolder, case.check_command(&folder, &[])),
        (FromTexts, case.texts()),
        (WithFiles, case.faults_of(with_files.verify())),
        (WithFolder, case.faults_of(with_folder.map(|_| ()))),
        (Start, case.start(&folder)),
        (Edit, logged),
        (Ready, ready),
        (Preview, case.preview(&folder)),
    ];
    let id = case.rule.id;
    let hidden = NOT_SHOWN.iter().find(|(own, ..)| *own == id);
    let hidden = hidden.map_or(&[][..], |(_, places, _)| places);
    let mut differences = Vec::new();
    let first = shown.iter().find(|(place, _)| !hidden.contains(place));
    let (_, expected) = first.unwrap();
    if expected.is_empty() {
        differences.push(format!("{id}: nothing is shown"));
    }
    for (place, faults) in &shown {
        let expected = match hidden.contains(place) {
            true => &Vec::new(),
            false => expected,
        };
        if faults != expected {
            differences.push(format!(
                "{id}, {place:?}: {faults:#?}\nexpected {expected:#?}"
            ));
        }
    }
    differences
}
