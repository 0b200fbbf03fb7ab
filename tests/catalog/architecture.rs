//! The order of the rooms, read from the `use` lines: inside each crate arrows run downwards,
//! and no files import each other in a circle.
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of each crate, top down: a file may use its own room and those below it.
const CRATES: [(&str, &[&str]); 5] = [
    (
        ".",
        &[
            "lib", "fluent", "hubster", "http", "problem", "catalog", "runtime",
        ],
    ),
    (
        "crates/cli",
        &[
            "main", "lib", "commands", "serve", "preview", "server", "page", "live", "view",
            "builtin", "terminal",
        ],
    ),
    (
        "crates/macros",
        &[
            "lib", "expand", "emit", "texts", "check", "syntax", "errors",
        ],
    ),
    (
        "crates/check",
        &[
            "lib",
            // What is done with files.
            "sync",
            "pseudo",
            "format",
            "checks",
            "load",
            // The rules, and what they work on.
            "rules",
            "analysis",
            "diagnostics",
            // The base.
            "limits",
            "source_file",
            "schema",
            "nearest",
            "ftl",
            "identifier",
            "id_index",
        ],
    ),
    (
        "crates/locale",
        &[
            "lib",
            "plural",
            "matcher",
            "negotiated",
            "filter",
            "parents",
            "native_name",
            "direction",
            "canonical",
            "available",
            "distance",
            "candidate",
            "likely",
            "accept_language",
            "parse",
            "quality",
            "priority_list",
            "posix",
            "subtags",
            "data",
        ],
    ),
];

/// Files that declare and re-export: what they name is not an arrow.
const DECLARE: [&str; 3] = ["lib", "main", "mod"];

/// A source file: its module path inside the crate, such as `runtime::index`.
struct Module {
    file: PathBuf,
    path: Vec<String>,
    /// The module paths that it uses, with their lines.
    uses: Vec<(usize, Vec<String>)>,
}

#[test]
fn arrows_run_downwards_and_in_no_circle() {
    let mut broken = Vec::new();
    for (root, rooms) in CRATES {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(root).join("src");
        let mut modules = Vec::new();
        read(&source, &source, &mut modules);
        assert!(modules.len() > 3, "{root} has files");
        upward(&modules, rooms, &mut broken);
        circles(&modules, &mut broken);
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

/// Uses of a room that is above the file's own.
fn upward(modules: &[Module], rooms: &[&str], broken: &mut Vec<String>) {
    let level = |path: &[String]| {
        let room = path.first().map(String::as_str)?;
        rooms.iter().position(|known| *known == room)
    };
    for module in modules {
        let Some(own) = level(&module.path) else {
            broken.push(format!(
                "{}: its room is not in the order",
                module.file.display()
            ));
            continue;
        };
        if declares(module) {
            continue;
        }
        for (line, used) in &module.uses {
            if level(used).is_some_and(|used| used < own) {
                let file = module.file.display();
                broken.push(format!(
                    "{file}:{line}: uses the room `{}` above it",
                    used[0]
                ));
            }
        }
    }
}

/// Files that import each other, directly or through others.
fn circles(modules: &[Module], broken: &mut Vec<String>) {
    let paths: BTreeMap<&[String], usize> = modules
        .iter()
        .enumerate()
        .map(|(at, module)| (&*module.path, at))
        .collect();
    let file_of = |used: &[String]| {
        (1..=used.len())
            .rev()
            .find_map(|length| paths.get(&used[..length]).copied())
    };
    let edges: Vec<BTreeSet<usize>> = modules
        .iter()
        .enumerate()
        .map(|(at, module)| {
            let used = module.uses.iter().filter_map(|(_, used)| file_of(used));
            used.filter(|used| *used != at && !declares(module))
                .collect()
        })
        .collect();
    for start in 0..modules.len() {
        if let Some(circle) = way_back(&edges, start) {
            let names = circle.iter().map(|at| modules[*at].path.join("::"));
            // Each circle is named once, by its first file.
            if circle.iter().min() == Some(&start) {
                let file = modules[start].file.display();
                let names = names.collect::<Vec<_>>().join(" -> ");
                broken.push(format!("{file}: a circle of imports: {names}"));
            }
        }
    }
}

/// The shortest way from a file back to itself.
fn way_back(edges: &[BTreeSet<usize>], start: usize) -> Option<Vec<usize>> {
    let mut before: BTreeMap<usize, usize> = BTreeMap::new();
    let mut next = std::collections::VecDeque::from([start]);
    while let Some(at) = next.pop_front() {
        for to in &edges[at] {
            if *to == start {
                let mut way = vec![start, at];
                while let Some(from) = before.get(way.last()?) {
                    way.push(*from);
                }
                way.dedup();
                way.reverse();
                return Some(way);
            }
            if !before.contains_key(to) {
                before.insert(*to, at);
                next.push_back(*to);
            }
        }
    }
    None
}

fn declares(module: &Module) -> bool {
    let stem = module.file.file_stem().unwrap().to_str().unwrap();
    DECLARE.contains(&stem)
}

fn read(root: &Path, folder: &Path, modules: &mut Vec<Module>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            read(root, &path, modules);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let inside = path.strip_prefix(root).unwrap().with_extension("");
            let mut names: Vec<String> = inside
                .iter()
                .map(|name| name.to_str().unwrap().to_owned())
                .collect();
            if names.last().is_some_and(|name| name == "mod") {
                names.pop();
            }
            let uses = uses(&fs::read_to_string(&path).unwrap(), &names);
            modules.push(Module {
                file: path,
                path: names,
                uses,
            });
        }
    }
}

/// The paths inside the crate that a file uses, in `use` lines and in code; tests and comments
/// aside.
fn uses(text: &str, own: &[String]) -> Vec<(usize, Vec<String>)> {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let mut uses = Vec::new();
    let mut statement = String::new();
    for (number, line) in code.lines().enumerate() {
        let line = line.split("//").next().unwrap();
        statement += line;
        // A `use` of several lines is read as one.
        if statement.trim_start().starts_with("use ") && !statement.contains(';') {
            continue;
        }
        for start in ["crate::", "super::"] {
            for (at, _) in statement.match_indices(start) {
                let before = statement[..at].chars().next_back();
                if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$' || c == ':') {
                    continue;
                }
                let base = match start {
                    "crate::" => Vec::new(),
                    _ => own[..own.len().saturating_sub(1)].to_vec(),
                };
                for names in expand(&statement[at + start.len()..]) {
                    let mut path = base.clone();
                    path.extend(names);
                    uses.push((number + 1, path));
                }
            }
        }
        statement.clear();
    }
    uses
}

/// `a::{b, c::d}` as its paths.
fn expand(text: &str) -> Vec<Vec<String>> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let (head, rest) = text.split_at(end.unwrap_or(text.len()));
    let head: Vec<String> = head
        .split("::")
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    let Some(group) = rest.strip_prefix('{') else {
        return vec![head];
    };
    let mut paths = Vec::new();
    let (mut depth, mut from) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                for tail in expand(group[from..at].trim()) {
                    paths.push(head.iter().cloned().chain(tail).collect());
                }
                from = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    paths
}
