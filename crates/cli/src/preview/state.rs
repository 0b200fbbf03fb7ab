//! The state of the preview, read anew at each edit.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use fluent_catalog::{Catalog, CodeRef, Limits, Locale, Pseudo, SourceFile};
use fluent_catalog_check::ftl::Document;
use fluent_catalog_check::{
    Coverage, Diagnostic, Expectations, ParsedFile, Schema, Severity, State, check, coverage,
    read_folder, states,
};

use super::language::{PreviewLanguage, PreviewMessage};
use super::text::{SampleText, texts};

/// The files of a folder, or the built-in ones.
pub(crate) struct PreviewState {
    /// By tag.
    pub(super) languages: BTreeMap<&'static str, PreviewLanguage>,
    /// What is wrong with the folder itself, or with a file that cannot be read.
    pub(super) errors: Vec<String>,
    /// The last texts that could be rendered, by language and id.
    last_good: HashMap<(&'static str, String), Vec<SampleText>>,
}

impl PreviewState {
    /// Reads everything. A message that cannot be rendered keeps the texts that it has in `before`.
    pub(super) fn read(catalog: &Catalog, folder: Option<&Path>, before: Option<&Self>) -> Self {
        let source_locale = catalog.source_locale();
        let (mut files, errors) = files(catalog, folder);
        let is_source = |file: &SourceFile| file.locale() == Some(source_locale.tag());
        let has_source = files.iter().any(is_source);
        if !has_source {
            // The last file has every entry.
            files.extend(catalog.files(source_locale).last().cloned());
        }
        let pseudo = Pseudo::ALL.map(|(_, pseudo)| pseudo);
        let catalog = catalog.with_files(files);
        let catalog = pseudo
            .into_iter()
            .fold(catalog, |catalog, pseudo| catalog.with_pseudo(pseudo));
        let mut state = Self {
            languages: BTreeMap::new(),
            errors,
            last_good: before
                .map(|before| before.last_good.clone())
                .unwrap_or_default(),
        };
        let empty = SourceFile::new("", None, Vec::new());
        let source_file = catalog.files(source_locale).first().unwrap_or(&empty);
        let source = source_file.parse();
        let reader = LanguageReader::new(&catalog, source_locale, &source);
        for locale in catalog.locales() {
            if locale != source_locale || has_source {
                state.add(&reader, locale);
            }
        }
        state
    }

    /// The tags of the languages without the pseudo-locales.
    pub(super) fn tags(&self) -> impl Iterator<Item = &'static str> {
        let tags = self.languages.keys().copied();
        tags.filter(|tag| Pseudo::from_tag(tag).is_none())
    }

    fn add(&mut self, reader: &LanguageReader<'_>, locale: Locale) {
        let Some(file) = reader.catalog.files(locale).first() else {
            return;
        };
        let (tag, file) = (locale.tag(), file.parse());
        // A pseudo-locale is made from the English, not written.
        let is_written = Pseudo::from_tag(tag).is_none();
        let diagnostics = match is_written {
            true => reader.check(&file, locale),
            false => Vec::new(),
        };
        let source = reader.source.document();
        let states = states(source, file.document());
        let ids: HashSet<&str> = states.iter().map(|(id, _)| *id).collect();
        let (of_file, mut of_messages) = by_message(&diagnostics, &ids);
        let is_broken = |own: &Diagnostic| own.severity == Severity::Error;
        let has_errors = diagnostics.iter().any(is_broken);
        let mut texts = reader.texts(locale, file.document());
        let messages = states.iter().map(|(id, state)| {
            let key = (tag, (*id).to_owned());
            let own = texts.remove(*id);
            if let Some(own) = &own {
                self.last_good.insert(key.clone(), own.clone());
            } else if !has_errors {
                // It was removed on purpose.
                self.last_good.remove(&key);
            }
            let last_good = self.last_good.get(&key).filter(|_| own.is_none());
            PreviewMessage {
                services: reader.services(id),
                state: if is_written {
                    *state
                } else {
                    State::Translated
                },
                english: reader.english.get(*id).cloned().unwrap_or_default(),
                is_last_good: last_good.is_some(),
                texts: last_good.cloned().or(own).unwrap_or_default(),
                diagnostics: of_messages.remove(id).unwrap_or_default(),
                id: key.1,
            }
        });
        let messages = messages.collect();
        let parts = coverage(source, file.document(), &diagnostics, |_| String::new());
        let whole = parts.into_iter().next().map(|(_, coverage)| coverage);
        let language = PreviewLanguage {
            tag,
            messages,
            diagnostics: of_file,
            coverage: whole.unwrap_or_else(Coverage::default),
        };
        self.languages.insert(tag, language);
    }
}

/// The diagnostics of the file itself, and those of each message.
fn by_message<'i>(
    diagnostics: &[Diagnostic],
    ids: &HashSet<&'i str>,
) -> (Vec<Diagnostic>, HashMap<&'i str, Vec<Diagnostic>>) {
    let mut of_file = Vec::new();
    let mut of_messages: HashMap<&str, Vec<Diagnostic>> = HashMap::new();
    for diagnostic in diagnostics {
        let id = diagnostic.id.as_deref().and_then(|id| ids.get(id));
        let list = match id {
            Some(id) => of_messages.entry(id).or_default(),
            None => &mut of_file,
        };
        list.push(diagnostic.clone());
    }
    (of_file, of_messages)
}

/// The context that every language is read with.
struct LanguageReader<'r> {
    /// The files that are shown, as a catalog.
    catalog: &'r Catalog,
    schema: Schema,
    source_locale: Locale,
    source: &'r ParsedFile<'r>,
    /// The code of an id, or the codes that share it.
    codes: HashMap<&'r str, Vec<CodeRef<'r>>>,
    english: HashMap<String, Vec<SampleText>>,
}

impl<'r> LanguageReader<'r> {
    fn new(catalog: &'r Catalog, source_locale: Locale, source: &'r ParsedFile<'r>) -> Self {
        let mut codes: HashMap<&str, Vec<CodeRef<'_>>> = HashMap::new();
        for code in catalog.table().codes() {
            for id in [Some(code.as_str()), code.shared()].into_iter().flatten() {
                codes.entry(id).or_default().push(code);
            }
        }
        let mut reader = Self {
            catalog,
            schema: catalog.table().schema(),
            source_locale,
            source,
            codes,
            english: HashMap::new(),
        };
        reader.english = reader.texts(source_locale, source.document());
        reader
    }

    fn texts(&self, locale: Locale, document: &Document<'_>) -> HashMap<String, Vec<SampleText>> {
        let source = self.source.document();
        texts(self.catalog, locale, document, source, |id| {
            let first = self.codes.get(id).and_then(|codes| codes.first());
            first.map_or(&[][..], |code| code.args())
        })
    }

    fn check(&self, file: &ParsedFile<'_>, locale: Locale) -> Vec<Diagnostic> {
        let source = (locale != self.source_locale).then_some(self.source.document());
        check(&Expectations::of_schema(&self.schema, source), file)
    }

    /// The services of a code, or of the codes that share an entry.
    fn services(&self, id: &str) -> Vec<String> {
        let codes = self.codes.get(id).into_iter().flatten();
        let services = codes.filter_map(|code| code.service());
        let mut services: Vec<_> = services.map(|own| own.prefix().to_owned()).collect();
        services.dedup();
        services
    }
}

/// The files of the folder, else the built-in ones; and why some are not among them.
fn files(catalog: &Catalog, folder: Option<&Path>) -> (Vec<SourceFile>, Vec<String>) {
    let Some(folder) = folder else {
        let locales = catalog.locales().into_iter();
        let files = locales.filter_map(|locale| catalog.files(locale).first().cloned());
        return (files.collect(), Vec::new());
    };
    let read = read_folder(folder, Limits::default());
    let errors = read.diagnostics.iter().map(ToString::to_string).collect();
    (read.files, errors)
}
