//! The files that are worked on, read anew at each edit.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use super::text::{Shown, texts};
use super::{Language, Message};
use crate::catalog::Catalog;
use crate::check::{
    Coverage, Expectations, File, Finding, Severity, State, check, coverage, states,
};
use crate::code::Code;
use crate::ftl::Document;
use crate::pseudo::{Pseudo, pseudo};
use crate::source::{self, Limits, LocaleFiles};
use crate::table::Table;

/// The files of a folder, or the built-in ones, as they are now.
pub(crate) struct Desk {
    /// By tag.
    pub(crate) languages: BTreeMap<&'static str, Language>,
    /// What is wrong with the folder itself, or with a file that cannot be read.
    pub(crate) faults: Vec<String>,
    /// The last texts that could be rendered, by language and id.
    good: HashMap<(&'static str, String), Vec<Shown>>,
}

impl Desk {
    /// Reads everything. What cannot be rendered now keeps the texts that `before` had for it.
    pub(crate) fn read(catalog: &Catalog, folder: Option<&Path>, before: Option<&Self>) -> Self {
        let table = catalog.table();
        let (files, faults) = files(catalog, folder);
        let source_tag = catalog.source_locale().tag();
        let of_source = files.iter().find(|file| file.tag.as_str() == source_tag);
        let built_in = catalog.source().locales.iter();
        let mut built_in = built_in.filter(|file| file.tag.as_str() == source_tag);
        let of_source = of_source.or_else(|| built_in.next_back());
        let source_text = of_source.map(text).unwrap_or_default();
        let source = Document::parse(&source_text);
        let mut desk = Self {
            languages: BTreeMap::new(),
            faults,
            good: before.map(|before| before.good.clone()).unwrap_or_default(),
        };
        let mut rows: HashMap<&str, Vec<Code>> = HashMap::new();
        for code in table.codes() {
            for id in [Some(code.as_str()), code.shared()].into_iter().flatten() {
                rows.entry(id).or_default().push(code);
            }
        }
        let mut maker = Maker {
            table,
            codes: rows,
            source: &source,
            english: HashMap::new(),
        };
        if let Some(file) = of_source {
            maker.english = maker.texts(file, &source);
        }
        for file in &files {
            let is_source = file.tag.as_str() == source_tag;
            desk.add(&maker, file, !is_source, true);
        }
        for (tag, kind) in Pseudo::ALL {
            let text = pseudo(&source_text, kind);
            let file = LocaleFiles::of(tag, format!("{tag}.ftl"), text.into_bytes());
            // Nobody wrote it: there is nothing to find in it.
            desk.add(&maker, &file, true, false);
        }
        desk
    }

    fn add(&mut self, maker: &Maker<'_>, file: &LocaleFiles, against: bool, is_judged: bool) {
        let tag = file.tag.as_str();
        let text = text(file);
        let document = Document::parse(&text);
        let findings = if is_judged {
            maker.judge(file, against)
        } else {
            Vec::new()
        };
        let now = maker.texts(file, &document);
        let has_errors = findings
            .iter()
            .any(|finding| finding.severity == Severity::Error);
        let states = states(maker.source, &document);
        let ids: HashSet<&str> = states.iter().map(|(id, _)| *id).collect();
        let mut of_file = Vec::new();
        let mut of_messages: HashMap<&str, Vec<Finding>> = HashMap::new();
        for finding in &findings {
            match finding.id.as_deref().filter(|id| ids.contains(id)) {
                Some(id) => of_messages.entry(id).or_default().push(finding.clone()),
                None => of_file.push(finding.clone()),
            }
        }
        let messages = states.iter().map(|(id, state)| {
            let key = (tag, (*id).to_owned());
            let own = now.get(*id);
            if let Some(own) = own {
                self.good.insert(key.clone(), own.clone());
            } else if !has_errors {
                // It was taken away, which is no fault.
                self.good.remove(&key);
            }
            let kept = self.good.get(&key).filter(|_| own.is_none());
            Message {
                services: maker.services(id),
                // Of a pseudo-locale all is made from the English of this moment.
                state: if is_judged { *state } else { State::Translated },
                english: maker.english.get(*id).cloned().unwrap_or_default(),
                texts: own.or(kept).cloned().unwrap_or_default(),
                is_last_good: kept.is_some(),
                findings: of_messages.remove(id).unwrap_or_default(),
                id: key.1,
            }
        });
        let messages = messages.collect();
        let parts = coverage(maker.source, &document, &findings, |_| String::new());
        let coverage = parts
            .into_iter()
            .next()
            .map_or_else(Coverage::default, |(_, part)| part);
        self.languages.insert(
            tag,
            Language {
                tag,
                messages,
                findings: of_file,
                coverage,
            },
        );
    }
}

/// What every language is made with.
struct Maker<'m> {
    table: &'static Table,
    /// The code of an id, or the codes that share it.
    codes: HashMap<&'static str, Vec<Code>>,
    source: &'m Document<'m>,
    english: HashMap<String, Vec<Shown>>,
}

impl Maker<'_> {
    fn texts(&self, file: &LocaleFiles, document: &Document<'_>) -> HashMap<String, Vec<Shown>> {
        let arguments = |id: &str| {
            let first = self.codes.get(id).and_then(|codes| codes.first());
            first.map_or(&[][..], |code| code.args())
        };
        texts(self.table, file, document, self.source, arguments)
    }

    fn judge(&self, file: &LocaleFiles, against: bool) -> Vec<Finding> {
        let source = against.then_some(self.source);
        let expected = Expectations::of_catalog(self.table, source);
        let findings = file.files.iter().flat_map(|own| {
            let file = File {
                path: &own.path,
                bytes: &own.bytes,
                locale: Some(file.tag.as_str()),
            };
            check(&expected, &file)
        });
        findings.collect()
    }

    /// The services of a code, or of the codes that share an entry.
    fn services(&self, id: &str) -> Vec<&'static str> {
        let codes = self.codes.get(id).into_iter().flatten();
        let services = codes.filter_map(|code| code.service());
        let mut services: Vec<_> = services.map(|service| service.prefix).collect();
        services.dedup();
        services
    }
}

/// The text of the uppermost file of a language; what is no UTF-8 is U+FFFD.
fn text(locale: &LocaleFiles) -> String {
    let file = locale.files.first();
    file.map(|file| String::from_utf8_lossy(&file.bytes).into_owned())
        .unwrap_or_default()
}

/// The files of the folder, else the built-in ones; and why some are not among them.
fn files(catalog: &Catalog, folder: Option<&Path>) -> (Vec<LocaleFiles>, Vec<String>) {
    let Some(folder) = folder else {
        return (catalog.source().locales.clone(), Vec::new());
    };
    let read = source::Source::default().with_folder(folder, Limits::default());
    let faults = read.faults.iter().map(ToString::to_string).collect();
    (read.locales, faults)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// What a language shows, a line a message.
    fn shown(desk: &Desk, tag: &str) -> String {
        let language = &desk.languages[tag];
        let mut text = String::new();
        for message in &language.messages {
            let mark = if message.is_last_good {
                " (last good)"
            } else {
                ""
            };
            text += &format!("{} {:?}{mark}\n", message.id, message.state);
            for shown in &message.texts {
                text += &format!("  {:?} {}\n", shown.values, shown.text);
            }
            for finding in &message.findings {
                text += &format!("  {}:{} {}\n", finding.line, finding.column, finding.rule);
            }
        }
        text
    }

    #[test]
    fn each_variant_is_shown_and_what_breaks_keeps_its_last_good_text() {
        let folder =
            std::env::temp_dir().join(format!("fluent-catalog-preview-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        write(
            "en.ftl",
            "# $count (Number) - how many, such as 7\nSHOP001 = { $count ->\n    [one] One hub\n   *[other] { $count } hubs\n }\n\
             # $name (String) - whose, such as `Ada`\nSHOP002 = { $name } is gone.\nSHOP003 = Gone.\n",
        );
        let good = "SHOP001 = { $count ->\n    [one] Jeden hub\n    [few] { $count } huby\n    [many] { $count } hubów\n   *[other] { $count } huba\n }\n\
             SHOP002 = Nie ma { $name }.\nSHOP003 = Nie ma.\n";
        write("pl.ftl", good);
        let row = |code, args| crate::Row {
            code,
            status: 404,
            shared: None,
            args,
        };
        let count = crate::Argument {
            name: "count",
            kind: crate::ArgumentKind::Number,
        };
        let name = crate::Argument {
            name: "name",
            kind: crate::ArgumentKind::String,
        };
        let (count, name) = (Vec::leak(vec![count]), Vec::leak(vec![name]));
        let rows = vec![
            row("SHOP001", &*count),
            row("SHOP002", &*name),
            row("SHOP003", &[]),
        ];
        let table = crate::Table::build("shop", rows).unwrap();
        let catalog = &Catalog::from_texts(table, [("en", "SHOP003 = Gone.")]).unwrap();
        let desk = Desk::read(catalog, Some(&folder), None);
        assert_eq!(
            shown(&desk, "pl"),
            "SHOP001 Translated\n  [(\"count\", \"7\")] 7 hubów\n  [(\"count\", \"1\")] Jeden hub\n  [(\"count\", \"2\")] 2 huby\n  \
             [(\"count\", \"0\")] 0 hubów\n  [(\"count\", \"0.5\")] 0.5 huba\n\
             SHOP002 Translated\n  [(\"name\", \"Ada\")] Nie ma Ada.\nSHOP003 Translated\n  [] Nie ma.\n"
        );
        write(
            "pl.ftl",
            &good.replace("Nie ma { $name }.", "Nie ma { $name."),
        );
        let broken = Desk::read(catalog, Some(&folder), Some(&desk));
        assert!(
            shown(&broken, "pl")
                .contains("SHOP002 Missing (last good)\n  [(\"name\", \"Ada\")] Nie ma Ada.\n"),
            "{}",
            shown(&broken, "pl")
        );
        write("pl.ftl", &good.replace("SHOP003 = Nie ma.\n", ""));
        let removed = Desk::read(catalog, Some(&folder), Some(&broken));
        assert!(
            shown(&removed, "pl").contains("SHOP003 Missing\n"),
            "{}",
            shown(&removed, "pl")
        );
        assert!(
            desk.languages["en-XA"].messages[2].texts[0]
                .text
                .starts_with('⟦')
        );
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
