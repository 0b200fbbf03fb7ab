#!/usr/bin/env python3
"""Generates the static tables of `crates/locale/src/data.rs` from CLDR's language data.

    scripts/cldr.py             writes crates/locale/src/data.rs from data/cldr/extract.json
    scripts/cldr.py --check     exits 1 if crates/locale/src/data.rs is out of date
    scripts/cldr.py --extract CORE NAMES
                                writes data/cldr/extract.json from the unpacked npm packages
                                cldr-core and cldr-localenames-full (`npm pack cldr-core@48`)

It needs only the standard library, and only --extract reads anything outside the repository.
The extract holds only what the tables need, one fact per line, so that the difference between two
versions of CLDR can be read in review.

To go to another version of CLDR: --extract, then run it without arguments, then update the sizes
and versions in the docs, which the tests of `crates/locale` name.

Subtags are packed into integers (`subtags.rs` and `parse.rs` in `crates/locale/src` must agree):
    language  5 bits per letter, a=1, three letters, absent letters 0
    script    5 bits per letter, a=1, four letters
    region    1 + 26·first + second for two letters, 677 + number for three digits
"""

import json
import pathlib
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXTRACT = ROOT / "data/cldr/extract.json"
TABLES = ROOT / "crates/locale/src/data.rs"


# --- extract -----------------------------------------------------------------------------------

def language_names(core, names):
    """The native name of each locale, where it is not that of the tag without its last subtag."""
    main = names / "main"
    default = json.loads((core / "defaultContent.json").read_text(encoding="utf-8"))
    found, regions = {}, {}
    for folder in sorted(main.iterdir()):
        tag, base = folder.name, folder.name.split("-")[0]
        def load(kind):
            file = folder / f"{kind}.json"
            shown = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
            return shown["main"][tag]["localeDisplayNames"][kind] if shown else {}
        languages = load("languages")
        parts = tag.split("-")
        cuts = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
        found[tag] = next((languages[cut] for cut in cuts if cut in languages), None)
        for key, name in languages.items():
            if tag == base and key.startswith(f"{base}-") and "-alt-" not in key:
                found.setdefault(key, name)
        regions[tag] = load("territories")
    for tag in default["defaultContent"]:
        # `pt` is Brazil's; beside `pt-PT` it has to say so.
        base, _, region = tag.partition("-")
        siblings = [key for key in found if key.startswith(f"{base}-") and len(key) == len(tag)]
        if tag not in found and found.get(base) and region in regions.get(base, {}):
            if any(found[key] and found[key] != found[base] for key in siblings):
                found[tag] = f"{found[base]} ({regions[base][region]})"

    def cut(tag):
        while "-" in tag:
            tag = tag.rpartition("-")[0]
            if tag in found:
                return found[tag]

    return {tag: name for tag, name in found.items() if name and name not in (tag, cut(tag))}


def extract(package, names):
    def load(name):
        return json.loads((package / name).read_text(encoding="utf-8"))

    supplemental = lambda name: load(f"supplemental/{name}.json")["supplemental"]
    matching = supplemental("languageMatching")["languageMatching"]["written-new"]
    alias = supplemental("aliases")["metadata"]["alias"]
    replacement = lambda rows: {key: row["_replacement"] for key, row in rows.items()}
    return {
        "version": load("package.json")["version"],
        "likelySubtags": supplemental("likelySubtags")["likelySubtags"],
        "languageAlias": replacement(alias["languageAlias"]),
        # A region subtag has two letters or three digits; three-letter codes are not subtags.
        "territoryAlias": {
            key: to for key, to in replacement(alias["territoryAlias"]).items()
            if len(key) == 2 or key.isdigit()
        },
        "parentLocale": supplemental("parentLocales")["parentLocales"]["parentLocale"],
        "territoryContainment": {
            key: " ".join(row["_contains"])
            for key, row in supplemental("territoryContainment")["territoryContainment"].items()
        },
        "paradigmLocales": matching["paradigmLocales"]["_locales"],
        "matchVariable": {
            key: row["_value"] for key, row in matching["matchVariables"].items()
        },
        # In CLDR's order: of two rules for one pair, the first holds.
        "languageMatch": [
            [row["_desired"], row["_supported"], row["_distance"], bool(row.get("_oneway"))]
            for row in matching["languageMatch"]
        ],
        "rightToLeft": sorted(
            key for key, row in load("scriptMetadata.json")["scriptMetadata"].items()
            if row.get("rtl") == "YES"
        ),
        "languageNames": language_names(package, names),
    }


def one_fact_a_line(data):
    def rows(value):
        if isinstance(value, dict):
            body = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}"
                    for k, v in sorted(value.items())]
            return "{\n" + ",\n".join(body) + "\n}"
        if isinstance(value, list):
            return "[\n" + ",\n".join(json.dumps(v) for v in value) + "\n]"
        return json.dumps(value)

    return "{\n" + ",\n".join(f"{json.dumps(k)}: {rows(v)}" for k, v in data.items()) + "\n}\n"


# --- subtags -----------------------------------------------------------------------------------

def letters(text, width):
    packed = 0
    for i in range(width):
        packed = packed << 5 | (ord(text[i].lower()) - 96 if i < len(text) else 0)
    return packed


def language(text):
    assert text.isalpha() and 2 <= len(text) <= 3, text
    return 0 if text == "und" else letters(text, 3)


def script(text):
    assert text.isalpha() and len(text) == 4, text
    return letters(text, 4)


def region(text):
    if text.isdigit():
        assert len(text) == 3, text
        return 677 + int(text)
    assert len(text) == 2, text
    return 1 + 26 * (ord(text[0]) - 65) + ord(text[1]) - 65


REGION_LIMIT = 677 + 1000


def split(tag):
    """The language, script and region of a tag; an absent one and `und` are empty."""
    parts = tag.replace("_", "-").split("-")
    lang = "" if parts[0] == "und" else parts[0]
    rest = parts[1:]
    scr = rest.pop(0) if rest and len(rest[0]) == 4 else ""
    reg = rest.pop(0) if rest and len(rest[0]) in (2, 3) else ""
    return (lang, scr, reg) if not rest else None


# --- tables ------------------------------------------------------------------------------------

class Tables:
    def __init__(self, data):
        self.data = data
        self.out = []
        self.bytes = 0
        self.names_of_tables = []
        self.scripts = self.index(script, lambda parts: parts[1])
        self.regions = self.index(region, lambda parts: parts[2])
        assert len(self.scripts) <= 256 and len(self.regions) <= 256

    def all_tags(self):
        data = self.data
        yield from data["likelySubtags"]
        yield from data["likelySubtags"].values()
        yield from data["languageAlias"].values()
        for desired, supported, _, _ in data["languageMatch"]:
            for spec in (desired, supported):
                if spec.count("-") == 1 and "*" not in spec:
                    yield spec

    def index(self, pack, part):
        """The subtags that tables name by their position in a small table."""
        found = {part(parts) for tag in self.all_tags() if (parts := split(tag))} - {""}
        return {subtag: i for i, subtag in enumerate(sorted(found, key=pack))}

    def emit(self, doc, name, row_type, size, rows):
        rows = list(rows)
        self.bytes += size * len(rows)
        self.names_of_tables += [name]
        body = ", ".join(rows)
        wrapped = textwrap.fill(body, 98, initial_indent="    ", subsequent_indent="    ",
                                break_long_words=False, break_on_hyphens=False)
        self.out.append(
            f"/// {doc}\npub(crate) static {name}: [{row_type}; {len(rows)}] = [\n{wrapped},\n];\n")

    def distinct(self):
        """The aliases that stay languages, with the language and script that CLDR replaces them by.

        That is `sh`: CLDR replaces it by `sr-Latn`, but its rules of distance name `sh` itself, as
        near to `hr` and `bs`. ICU keeps it too."""
        named = {spec for rule in self.data["languageMatch"] for spec in rule[:2]}
        aliases = ((key, split(to)) for key, to in self.data["languageAlias"].items() if key in named)
        return {key: to[:2] for key, to in aliases if to and to[1]}

    def likely(self):
        rows = {tuple(split(k)): tuple(split(v)) for k, v in self.data["likelySubtags"].items()}
        for key, (lang, scr) in self.distinct().items():
            rows[key, "", ""] = (key, scr, rows.get((lang, scr, ""), rows[lang, "", ""])[2])
        scr, reg = self.scripts, self.regions
        kind = {}
        for key, value in rows.items():
            kind.setdefault(tuple(bool(part) for part in key), []).append((key, value))
        self.emit("The script and the region of each language that CLDR knows.",
                  "LANGUAGES", "(u16, u8, u8)", 4,
                  (f"({language(k[0])}, {scr[v[1]]}, {reg[v[2]]})" for k, v in
                   sorted(kind.pop((True, False, False)), key=lambda row: language(row[0][0]))))
        self.emit("The region of a language in a script that is not its likely one.",
                  "LANGUAGE_SCRIPTS", "(u16, u8, u8)", 4,
                  ("({}, {}, {})".format(*row) for row in
                   sorted((language(k[0]), scr[k[1]], reg[v[2]])
                          for k, v in kind.pop((True, True, False)))))
        self.emit("The script of a language in a region where it is not its likely one.",
                  "LANGUAGE_REGIONS", "(u16, u16, u8)", 6,
                  ("({}, {}, {})".format(*row) for row in
                   sorted((language(k[0]), region(k[2]), scr[v[1]])
                          for k, v in kind.pop((True, False, True)))))
        self.emit("The language and the region of a script alone.",
                  "SCRIPT_LANGUAGES", "(u8, u16, u8)", 4,
                  ("({}, {}, {})".format(*row) for row in
                   sorted((scr[k[1]], language(v[0]) if v[0] else 0, reg[v[2]])
                          for k, v in kind.pop((False, True, False)))))
        self.emit("The language and the script of a region alone.",
                  "REGION_LANGUAGES", "(u16, u16, u8)", 6,
                  ("({}, {}, {})".format(*row) for row in
                   sorted((region(k[2]), language(v[0]), scr[v[1]])
                          for k, v in kind.pop((False, False, True)))))
        self.emit("The language of a script in a region where it is not the script's likely one.",
                  "SCRIPT_REGION_LANGUAGES", "(u8, u16, u16)", 6,
                  ("({}, {}, {})".format(*row) for row in
                   sorted((scr[k[1]], region(k[2]), language(v[0]))
                          for k, v in kind.pop((False, True, True)))))
        assert kind.pop((False, False, False)) == [(("", "", ""), ("en", "Latn", "US"))]
        assert not kind, f"likely subtags of a kind that the matcher does not look up: {kind}"

    def aliases(self):
        simple, whole = [], []
        for key, to in self.data["languageAlias"].items():
            # Private use does not matter for matching; `und` means that nothing replaces the tag.
            parts = split(to.split("-x-")[0].replace("-oxendict", ""))
            if parts is None or key.startswith("und-") or not parts[0]:
                continue
            lang, scr, reg = parts
            if key in self.distinct():
                continue
            row = (language(lang), self.scripts[scr] + 1 if scr else 0, region(reg) if reg else 0)
            (whole if "-" in key else simple).append((key, *row))
        self.emit("The replacement of a language: language, script + 1 or 0, region or 0.",
                  "LANGUAGE_ALIASES", "(u16, u16, u8, u16)", 8,
                  (f"({language(key)}, {lang}, {scr}, {reg})" for key, lang, scr, reg in
                   sorted(simple, key=lambda row: language(row[0]))))
        self.emit("Whole tags that are aliases, in lower case; the replacement as above.",
                  "TAG_ALIASES", "(&str, u16, u8, u16)", 24,
                  (f'("{key}", {lang}, {scr}, {reg})' for key, lang, scr, reg in
                   sorted((key.lower(), *row) for key, *row in whole)))
        self.bytes += sum(len(row[0]) for row in whole)
        self.emit("The replacement of an outdated or numeric region (the first of several).",
                  "REGION_ALIASES", "(u16, u16)", 4,
                  ("({}, {})".format(*row) for row in sorted(
                      (region(key), region(to.split()[0]))
                      for key, to in self.data["territoryAlias"].items())))

    def leaves(self):
        """Each territory with the countries that it contains."""
        graph = {}
        for key, contained in self.data["territoryContainment"].items():
            graph.setdefault(key.split("-")[0], set()).update(contained.split())

        def resolve(key):
            return {leaf for sub in graph[key] for leaf in resolve(sub)} if key in graph else {key}

        return {key: resolve(key) for key in graph}

    def distances(self):
        rules = self.data["languageMatch"]
        assert [rule for rule in rules if set(rule[0]) <= set("*-")] == [
            ["*", "*", 80, False], ["*-*", "*-*", 50, False], ["*-*-*", "*-*-*", 4, False]]
        languages, scripts = {}, {}
        for desired, supported, distance, oneway in rules:
            if "*" in desired or desired.count("-") == 2:
                continue
            pairs = [(desired, supported)] if oneway else [(desired, supported), (supported, desired)]
            for pair in pairs:
                (scripts if "-" in desired else languages).setdefault(pair, distance)
        self.emit("Desired language, available language, distance.",
                  "LANGUAGE_DISTANCES", "(u16, u16, u8)", 6,
                  ("({}, {}, {})".format(*row) for row in sorted(
                      (language(a), language(b), d) for (a, b), d in languages.items())))
        self.emit("Desired language and script, available language and script, distance.",
                  "SCRIPT_DISTANCES", "(u16, u8, u16, u8, u8)", 8,
                  ("({}, {}, {}, {}, {})".format(*row) for row in sorted(
                      (language(a[0]), self.scripts[a[1]], language(b[0]), self.scripts[b[1]], d)
                      for (x, y), d in scripts.items() for a, b in [(split(x), split(y))])))

    def partitions(self):
        """Regions that no rule distinguishes are one partition; a wider territory has several."""
        leaves = self.leaves()
        world = leaves["001"]
        members = {}
        for name, value in self.data["matchVariable"].items():
            assert "-" not in value, value
            found = set().union(*(leaves.get(part, {part}) for part in value.split("+")))
            members[name] = found
            members["$!" + name[1:]] = world - found
        rules = [rule for rule in self.data["languageMatch"]
                 if rule[0].count("-") == 2 and not rule[0].startswith("*")]
        for rule in rules:
            for spec in rule[:2]:
                name = spec.split("-")[2]
                if name != "*" and not name.startswith("$"):
                    members[name] = {name}

        kinds = {leaf: frozenset(n for n, found in members.items() if leaf in found) for leaf in world}
        order = sorted(set(kinds.values()), key=lambda kind: sorted(kind))
        assert len(order) <= 8, "a partition is one bit of eight"
        bit = {leaf: 1 << order.index(kind) for leaf, kind in kinds.items()}
        masks = [0] * REGION_LIMIT
        for leaf in world:
            masks[region(leaf)] = bit[leaf]
        for wide, found in leaves.items():
            for leaf in found:
                masks[region(wide)] |= bit[leaf]
        self.emit("The partitions of a region, one bit each; 0 for a region that CLDR does not have.",
                  "REGION_PARTITIONS", "u8", 1, map(str, masks))

        tables = {}
        for desired, supported, distance, oneway in rules:
            lang, scr, a = desired.split("-")
            assert supported.split("-")[:2] == [lang, scr]
            b = supported.split("-")[2]
            cells = tables.setdefault((lang, scr), {})
            for i, x in enumerate(order):
                for j, y in enumerate(order):
                    for p, q in [(a, b)] if oneway else [(a, b), (b, a)]:
                        if (p == "*" or p in x) and (q == "*" or q in y):
                            cells.setdefault((i, j), distance)
            if a == "*":
                cells["other"] = distance
        rows = []
        for (lang, scr), cells in sorted(tables.items(), key=lambda row: language(row[0][0])):
            matrix = ", ".join(
                "[" + ", ".join(str(cells[i, j]) for j in range(len(order))) + "]"
                for i in range(len(order)))
            scr = self.scripts[scr] + 1 if scr != "*" else 0
            rows.append(f'({language(lang)}, {scr}, {cells["other"]}, [{matrix}])')
        n = len(order)
        self.emit("Language, script + 1 (0: any), distance of a region that CLDR does not have, "
                  "distance by the partitions of the desired and the available region.",
                  "REGION_DISTANCES", f"(u16, u8, u8, [[u8; {n}]; {n}])", 4 + n * n + n % 2, rows)

    def parents(self):
        rows = []
        for key, parent in self.data["parentLocale"].items():
            if parent == "und":
                # UTS 35 derives these from the likely subtags: a script that is not the likely
                # one has no parent.
                lang, scr, reg = split(key)
                assert scr and not reg and split(self.data["likelySubtags"][lang])[1] != scr, key
                continue
            rows.append((self.packed(key), self.packed(parent)))
        self.emit("A locale and its parent, where it is not the tag without its last subtag.",
                  "PARENTS", "(u64, u64)", 16, ("({}, {})".format(*row) for row in sorted(rows)))

    def packed(self, tag):
        lang, scr, reg = split(tag)
        return language(lang) << 31 | (script(scr) if scr else 0) << 11 | (region(reg) if reg else 0)

    def paradigms(self):
        likely = self.data["likelySubtags"]
        rows = []
        for tag in self.data["paradigmLocales"]:
            lang, scr, reg = split(tag)
            full = split(likely[lang])
            rows.append(self.packed("-".join([lang, scr or full[1], reg or full[2]])))
        self.emit("The paradigm locales, maximized.",
                  "PARADIGMS", "u64", 8, map(str, rows))

    def right_to_left(self):
        self.emit("Scripts that are written from right to left.", "RIGHT_TO_LEFT", "u32", 4,
                  map(str, sorted(script(s) for s in self.data["rightToLeft"])))
        likely = {k: split(v)[1] for k, v in self.data["likelySubtags"].items()}
        for key, value in self.data["languageAlias"].items():
            lang, scr, _ = split(value) or ("", "", "")
            likely[key] = scr or likely.get(lang, "")
        rows = sorted(language(k) for k, scr in likely.items()
                      if len(k) in (2, 3) and scr in self.data["rightToLeft"])
        wrapped = textwrap.fill(" | ".join(map(str, rows)), 94, initial_indent="        ",
                                subsequent_indent="        ")
        self.out.append(
            "/// Returns whether a language alone is written from right to left. Comparisons and not a\n"
            "/// table, since a page of data costs a short-lived program more.\n"
            "pub(crate) const fn is_right_to_left(language: u16) -> bool {\n"
            f"    matches!(language,\n{wrapped})\n}}\n")

    def names(self):
        names = self.data["languageNames"]
        self.bytes += sum(32 + len(tag) + len(name.encode()) for tag, name in names.items())
        self.names_of_tables += ["NAMES"]
        # One row per line, since wrapping would break names at their spaces.
        rows = "".join(f'    ("{tag}", "{name}"),\n' for tag, name in sorted(names.items()))
        self.out.append(
            "/// The native name of a locale, where it is not that of the tag without its last subtag.\n"
            f"pub(crate) static NAMES: [(&str, &str); {len(names)}] = [\n{rows}];\n")

    def kilobytes(self):
        return f"{self.bytes / 1000:.1f}"

    def size(self):
        """A test that holds the documented size to the tables."""
        sizes = "\n".join(f"            size_of_val(&super::{name})," for name in self.names_of_tables)
        self.out.append(f"""\
#[cfg(test)]
mod tests {{
    #[test]
    fn have_the_documented_size() {{
        let tables = [
{sizes}
        ];
        let names = super::NAMES.iter().map(|(tag, name)| tag.len() + name.len());
        let aliases = super::TAG_ALIASES.iter().map(|row| row.0.len());
        let bytes = tables.into_iter().chain(names).chain(aliases).sum::<usize>();
        assert_eq!(bytes, {self.bytes});
    }}
}}
""")

    def write(self):
        self.emit("The scripts that other tables name by their position.", "SCRIPTS", "u32", 4,
                  (str(script(s)) for s in self.scripts))
        self.emit("The regions that other tables name by their position.", "REGIONS", "u16", 2,
                  (str(region(r)) for r in self.regions))
        self.likely()
        self.aliases()
        self.distances()
        self.partitions()
        self.paradigms()
        self.parents()
        self.right_to_left()
        self.names()
        self.size()
        head = f"""\
// @generated by scripts/cldr.py from data/cldr/extract.json; do not edit.
//! CLDR {self.data["version"]} as sorted tables, {self.kilobytes()} kB. The script says how subtags are packed.
//!
//! Copyright © 2004-2026 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0
//! (data/cldr/LICENSE-UNICODE)
"""
        return "\n".join([head, *self.out])


def main(arguments):
    if arguments[:1] == ["--extract"] and len(arguments) == 3:
        core, names = map(pathlib.Path, arguments[1:])
        EXTRACT.write_text(one_fact_a_line(extract(core, names)), encoding="utf-8")
        return
    tables = Tables(json.loads(EXTRACT.read_text(encoding="utf-8"))).write()
    if not arguments:
        TABLES.write_text(tables, encoding="utf-8")
    elif arguments == ["--check"]:
        if TABLES.read_text(encoding="utf-8") != tables:
            sys.exit("crates/locale/src/data.rs is out of date: run scripts/cldr.py and commit the result")
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
