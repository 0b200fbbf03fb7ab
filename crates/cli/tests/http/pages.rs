//! The reference as pages: who gets them, what they may load, what they say.

use crate::support::folder::Folder;
use crate::support::program;
use crate::support::service::Service;

const PEOPLE: (&str, &str) = (
    "accept",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
);

#[test]
fn people_get_pages_and_programs_get_json() {
    let served = Service::start(&["--base-url", "https://api.example.com"]);
    type Case<'c> = (&'c str, &'c [(&'c str, &'c str)], u16, &'c str);
    let cases: &[Case<'_>] = &[
        ("/", &[], 200, "text/html; charset=utf-8"),
        ("/", &[PEOPLE], 200, "text/html; charset=utf-8"),
        ("/errors", &[PEOPLE], 200, "text/html; charset=utf-8"),
        ("/errors", &[], 200, "application/json"),
        ("/errors", &[("accept", "*/*")], 200, "application/json"),
        (
            "/errors",
            &[("accept", "application/json, text/html")],
            200,
            "application/json",
        ),
        (
            "/errors/ENG009200",
            &[PEOPLE],
            200,
            "text/html; charset=utf-8",
        ),
        (
            "/errors/eng009200",
            &[PEOPLE],
            200,
            "text/html; charset=utf-8",
        ),
        ("/errors/ENG009200", &[], 200, "application/json"),
        (
            "/errors/SRV404001",
            &[PEOPLE],
            200,
            "text/html; charset=utf-8",
        ),
        (
            "/errors/ENG999999",
            &[PEOPLE],
            404,
            "text/html; charset=utf-8",
        ),
        ("/errors/ENG999999", &[], 404, "application/json"),
        ("/nothing/here", &[PEOPLE], 404, "text/html; charset=utf-8"),
        ("/nothing/here", &[], 404, "application/json"),
        ("/assets/style.css", &[PEOPLE], 404, "application/json"),
        (
            "/errors?status=abc",
            &[PEOPLE],
            200,
            "text/html; charset=utf-8",
        ),
        ("/errors?status=abc", &[], 400, "application/json"),
    ];
    for (target, headers, status, media_type) in cases {
        let answer = served.ask("GET", target, headers, b"");
        let got = (answer.status, answer.header("content-type"));
        assert_eq!(got, (*status, Some(*media_type)), "{target} {headers:?}");
    }
}

#[test]
fn a_page_loads_nothing_but_its_own_files() {
    let served = Service::start(&[]);
    let page = served.ask("GET", "/?lang=fr", &[PEOPLE], b"");
    assert_eq!(
        page.header("content-security-policy"),
        Some(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
    );
    assert_eq!(page.header("content-language"), Some("fr"));
    let html = page.text();
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"fr\" dir=\"ltr\">"));
    assert!(!html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick"));
    assert!(!html.contains("http://") && !html.contains("https://"));
    let mut whole = served
        .ask(
            "GET",
            "/?lang=fr",
            &[PEOPLE, ("accept-encoding", "gzip")],
            b"",
        )
        .body
        .len();
    let mut assets = Vec::new();
    for part in html.split("\"./assets/").skip(1) {
        let name = part.split('"').next().unwrap();
        let headers = [("accept-encoding", "gzip")];
        let asset = served.ask("GET", &format!("/assets/{name}"), &headers, b"");
        assert_eq!(asset.status, 200, "{name}");
        assert_eq!(
            asset.header("cache-control"),
            Some("public, max-age=31536000, immutable")
        );
        whole += asset.body.len();
        let (stem, rest) = name.split_once('.').unwrap();
        assets.push(format!("{stem}.{}", rest.rsplit('.').next().unwrap()));
    }
    assert_eq!(assets, ["icon.svg", "style.css", "script.js"]);
    assert!(whole < 60_000, "{whole} bytes, compressed");
}

#[test]
fn what_a_client_writes_is_escaped() {
    let served = Service::start(&[]);
    for target in [
        "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/?service=%3Cscript%3E&status=%3Cscript%3E",
        "/?lang=%3Cscript%3E",
        "/errors/%3Cscript%3E",
        "/%3Cscript%3E?q=%3Cscript%3E",
    ] {
        let page = served.ask("GET", target, &[PEOPLE], b"");
        assert_eq!(page.text().matches("<script").count(), 1, "{target}");
        assert!(!page.text().contains("alert(1)</"), "{target}");
    }
}

#[test]
fn a_form_without_scripts_finds_the_same_as_json() {
    let served = Service::start(&[]);
    for query in [
        "q=hub",
        "q=301",
        "service=EVT",
        "status=401&service=ENG",
        "q=zzz",
        "q=introuvable&lang=fr",
        "q=type+::",
        "q=%60::",
    ] {
        let page = served.ask("GET", &format!("/?{query}"), &[PEOPLE], b"");
        let json = served.get(&format!("/errors?{query}")).json();
        let codes: Vec<_> = json
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["code"].as_str().unwrap())
            .collect();
        let rows = page.text().split("<a class=\"code\" href=\"").skip(1);
        let shown: Vec<_> = rows
            .map(|row| row.split('>').nth(1).unwrap().split('<').next().unwrap())
            .collect();
        assert_eq!(shown, codes, "{query}");
    }
}

#[test]
fn a_page_is_cached_by_its_base_url() {
    let tag = |options: &[&str]| {
        let served = Service::start(options);
        let page = served.ask("GET", "/errors/ENG009200", &[PEOPLE], b"");
        let tag = page.header("etag").unwrap().to_owned();
        let known = [PEOPLE, ("if-none-match", tag.as_str())];
        assert_eq!(
            served.ask("GET", "/errors/ENG009200", &known, b"").status,
            304
        );
        let json = [("if-none-match", tag.as_str())];
        assert_eq!(
            served.ask("GET", "/errors/ENG009200", &json, b"").status,
            200
        );
        tag
    };
    assert_ne!(tag(&[]), tag(&["--base-url", "https://api.example.com"]));
    let served = Service::start(&[]);
    let nothing = served.ask("GET", "/errors/NOPE?lang=ar", &[PEOPLE], b"");
    assert_eq!(
        (nothing.status, nothing.header("content-language")),
        (404, Some("ar"))
    );
}

#[test]
fn the_way_back_is_relative() {
    let served = Service::start(&[]);
    for (target, root) in [
        ("/", "./"),
        ("/errors?q=hub", "./"),
        ("/nowhere", "./"),
        ("/errors/", "../"),
        ("/errors/NOPE", "../"),
        ("/errors/ENG009200", "../"),
        ("/errors/a%2Fb", "../"),
        ("/a/b/c/d", "../../../"),
        (&"/a".repeat(5_000), "/"),
    ] {
        let page = served.ask("GET", target, &[PEOPLE], b"");
        let home = format!("<a class=\"home\" href=\"{root}\">");
        assert!(page.text().contains(&home), "{target}: {}", page.text());
        let style = format!("<link rel=\"stylesheet\" href=\"{root}assets/style.");
        assert!(page.text().contains(&style), "{target}: {}", page.text());
    }
}

#[test]
fn a_text_in_another_language_says_so() {
    let folder = Folder::with(&[("sv.ftl", "PRT000699 = Hubben hittades inte.\n")]);
    let served = Service::start(&["--locales", folder.option()]);
    let page = served.ask("GET", "/errors/PRT000699?lang=sv", &[PEOPLE], b"");
    // There are no built-in messages in Swedish: the page is English, the text is not.
    assert_eq!(page.header("content-language"), Some("en, sv"));
    assert!(
        page.text()
            .starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">")
    );
    assert!(page.text().contains(
        "<p class=\"lead\"><span lang=\"sv\" dir=\"ltr\">Hubben hittades inte.</span></p>"
    ));
    let index = served.ask("GET", "/?lang=sv", &[PEOPLE], b"");
    assert_eq!(index.header("content-language"), Some("en, sv"));
    let page = served.ask("GET", "/errors/PRT000700?lang=sv", &[PEOPLE], b"");
    assert_eq!(page.header("content-language"), Some("en"));
    assert!(page.text().contains(
        "<p class=\"lead\"><span>An integration with the same name already exists.</span> \
         <small class=\"untranslated\">Not translated yet</small></p>"
    ));
}

#[test]
fn check_finds_nothing_in_the_built_in_messages() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
    let english = &format!("{folder}/en.ftl");
    let files = std::fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let tags = files
        .iter()
        .map(|file| file.file_stem().unwrap().to_str().unwrap());
    assert_eq!(
        tags.collect::<Vec<_>>(),
        ["ar", "de", "en", "es", "fr", "ja", "pt-BR", "zh-Hans"]
    );
    for file in files {
        let mut command = program();
        command.args(["check", "--against", english, "--fail-on", "info"]);
        if file != std::path::Path::new(english) {
            command.arg(&file);
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!(output.status.code(), Some(0), "{said}");
        assert!(said.is_empty() || said.contains("no problems"), "{said}");
    }
}
