//! The service: its routes, its options, its end.

use std::io::Write;

use fluent_catalog::hubster;
use serde_json::{Value, json};

use crate::support::folder::Folder;
use crate::support::program;
use crate::support::service::{Answer, Service, read};

fn codes(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{answer:?}");
    let codes = answer.json().as_array().unwrap().clone();
    let code = |entry: &Value| entry["code"].as_str().unwrap().to_owned();
    codes.iter().map(code).collect()
}

#[test]
fn the_codes_are_those_of_list() {
    let served = Service::start(&[]);
    for locale in ["en", "fr", "ar"] {
        let listed = program()
            .args(["list", "--format", "json", "--locale", locale])
            .output()
            .unwrap();
        let listed: Value = serde_json::from_slice(&listed.stdout).unwrap();
        let answer = served.ask("GET", "/errors", &[("accept-language", locale)], b"");
        assert_eq!(answer.json(), listed);
        assert_eq!(answer.header("content-language"), Some(locale));
        let statuses = program()
            .args(["statuses", "--format", "json", "--locale", locale])
            .output()
            .unwrap();
        let statuses: Value = serde_json::from_slice(&statuses.stdout).unwrap();
        assert_eq!(
            served.get(&format!("/statuses?lang={locale}")).json(),
            statuses
        );
    }
}

#[test]
fn codes_are_found_by_service_status_number_and_words() {
    let served = Service::start(&[]);
    let cases: [(&str, &[&str]); 12] = [
        (
            "status=404",
            &["IDT000105", "PRT000105", "ENG000105", "EVT000105"],
        ),
        ("status=404&service=eng", &["ENG000105"]),
        ("service=Events&status=400&q=cid", &["EVT001000"]),
        ("q=301", &["IDT000301", "IDT005301", "PRT000301"]),
        ("q=9201", &["ENG009201"]),
        ("q=000301", &["IDT000301", "PRT000301"]),
        ("q=eng00920", &["ENG009200", "ENG009201", "ENG009202"]),
        ("q=HUB+NOT+FOUND", &["PRT000699"]),
        ("q=hub%20introuvable&lang=fr", &["PRT000699"]),
        (
            "q=%D9%84%D9%85%20%D9%8A%D9%8F%D8%B9%D8%AB%D8%B1%20%D8%B9%D9%84%D9%89%20%D8%A7%D9%84%D9%85%D8%B1%D9%83%D8%B2.&lang=ar",
            &["PRT000699"],
        ),
        ("q=nothing+has+these+words", &[]),
        ("status=599", &[]),
    ];
    for (query, expected) in cases {
        assert_eq!(
            codes(&served.get(&format!("/errors?{query}"))),
            expected,
            "{query}"
        );
    }
    // A form sends its empty fields too.
    let all = codes(&served.get("/errors?service=&status=&q="));
    let declared = hubster::TABLE.codes().map(|code| code.to_string());
    assert_eq!(all, declared.collect::<Vec<_>>());
    for query in [
        "service=XYZ",
        "status=abc",
        "status=200",
        "status=-1",
        "status=4e2",
    ] {
        let answer = served.get(&format!("/errors?{query}"));
        assert_eq!(
            (answer.status, answer.codes()),
            (400, vec!["SRV400001".to_owned()]),
            "{query}"
        );
    }
}

#[test]
fn one_code_has_everything() {
    let served = Service::start(&[]);
    let answer = served.get("/errors/eng009200?lang=fr");
    assert_eq!(
        answer.json(),
        json!({
            "code": "ENG009200",
            "service": "ENG",
            "status": 400,
            "description": "Commande introuvable. Saisissez `::<command> --list` pour afficher la liste complète des commandes disponibles.",
            "locale": "fr",
            "args": [{"name": "command", "type": "string"}],
            "status_description": "Requête incorrecte. Le corps de la réponse contient des informations complémentaires.",
            "texts": answer.json()["texts"],
        }),
    );
    let texts = answer.json()["texts"].as_array().unwrap().clone();
    let english = texts.iter().find(|text| text["locale"] == "en").unwrap();
    assert_eq!(
        english,
        &json!({"locale": "en", "direction": "ltr", "description": "Command was not found. Please type `::<command> --list` to see the full list of available commands."}),
    );
    let arabic = texts.iter().find(|text| text["locale"] == "ar").unwrap();
    assert_eq!(arabic["direction"], "rtl");

    // What a refusal's permalink leads to.
    let own = served.get("/errors/SRV404002").json();
    assert_eq!(own["description"], "The catalog does not have this code.");
    let unknown = served.ask("GET", "/errors/ENG99", &[("accept-language", "fr")], b"");
    assert_eq!(
        unknown.text(),
        r#"{"status":404,"errors":[{"code":404002,"description":"Le catalogue ne contient pas ce code. (code: SRV404002)"}]}"#,
    );
}

#[test]
fn render_gives_the_body_and_its_status() {
    let served = Service::start(&["--base-url", "https://api.example.com/"]);
    let named = r#"[{"code": "ENG009200", "args": {"command": "trans"}}]"#;
    let expected = r#"{"status":400,"errors":[{"code":9200,"description":"Command was not found. Please type `::trans --list` to see the full list of available commands. (code: ENG009200)"}]}"#;
    for same in [
        named,
        r#"[{"code": "eng009200", "args": ["trans"]}]"#,
        r#"[{"code": "ENG009200", "args": {"1": "trans"}}]"#,
    ] {
        let answer = served.render(same);
        assert_eq!((answer.status, answer.text()), (400, expected));
    }
    let headers = [
        ("content-type", "application/json; charset=utf-8"),
        ("accept", "application/problem+json"),
        ("accept-language", "fr"),
    ];
    let several = r##"[{"code": "IDT000105", "pointer": "#/id"}, {"code": "PRT000301"}]"##;
    let answer = served.ask("POST", "/render", &headers, several.as_bytes());
    assert_eq!(
        (answer.status, answer.text()),
        (
            404,
            r##"{"type":"https://api.example.com/errors/IDT000105","title":"Introuvable. La ressource demandée n’existe pas.","status":404,"detail":"La ressource demandée est introuvable.","code":"IDT000105","locale":"fr","errors":[{"detail":"La ressource demandée est introuvable.","code":"IDT000105","locale":"fr","pointer":"#/id"},{"detail":"Une propriété obligatoire est absente.","code":"PRT000301","locale":"fr"}]}"##,
        ),
    );
    assert_eq!(answer.header("content-language"), Some("fr"));
    assert_eq!(
        answer.header("content-type"),
        Some("application/problem+json")
    );
    assert_eq!(answer.header("vary"), Some("Accept-Language, Accept"));
}

#[test]
fn render_refuses_what_it_cannot_render() {
    let served = Service::start(&["--max-errors", "3"]);
    let cases: [(&str, u16, &[&str]); 22] = [
        ("", 422, &["SRV422001"]),
        ("[", 422, &["SRV422001"]),
        ("\u{feff}[]", 422, &["SRV422001"]),
        ("[{}] []", 422, &["SRV422001"]),
        ("{}", 422, &["SRV422002"]),
        ("null", 422, &["SRV422002"]),
        ("[]", 422, &["SRV422002"]),
        ("[1, 2, 3, 4]", 422, &["SRV422003"]),
        ("[1, [], {}]", 422, &["SRV422004", "SRV422004", "SRV422004"]),
        (r#"[{"code": 301}]"#, 422, &["SRV422004"]),
        (
            r#"[{"code": "PRT000301", "argument": {}}]"#,
            422,
            &["SRV422004"],
        ),
        (
            r#"[{"code": "PRT000301", "args": "trans"}]"#,
            422,
            &["SRV422004"],
        ),
        (r#"[{"code": "301"}]"#, 422, &["SRV422005"]),
        (r#"[{"code": "SRV404001"}]"#, 422, &["SRV422005"]),
        (r#"[{"code": "ENG009200"}]"#, 422, &["SRV422006"]),
        (
            r#"[{"code": "ENG009200", "args": {}}]"#,
            422,
            &["SRV422006"],
        ),
        (
            r#"[{"code": "ENG009200", "args": {"comand": "trans"}}]"#,
            422,
            &["SRV422007"],
        ),
        (
            r#"[{"code": "ENG009200", "args": ["trans", "over", "over"]}]"#,
            422,
            &["SRV422007"],
        ),
        (
            r#"[{"code": "ENG009200", "args": {"command": "a", "1": "b"}}]"#,
            422,
            &["SRV422010"],
        ),
        (
            r#"[{"code": "PRT000301", "args": {"2": "x"}}]"#,
            422,
            &["SRV422007"],
        ),
        (
            r#"[{"code": "ENG009200", "args": {"command": 7}}]"#,
            422,
            &["SRV422008"],
        ),
        (
            r#"[{"code": "ENG009200", "args": [null]}, {"code": "PRT000301"}]"#,
            422,
            &["SRV422008"],
        ),
    ];
    for (body, status, codes) in cases {
        let answer = served.render(body);
        assert_eq!(
            (answer.status, answer.codes()),
            (
                status,
                codes.iter().map(|code| (*code).to_owned()).collect()
            ),
            "{body}"
        );
    }
    for media_type in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/xml",
        "json",
        "",
    ] {
        let answer = served.ask("POST", "/render", &[("content-type", media_type)], b"[]");
        assert_eq!(
            (answer.status, answer.codes()),
            (415, vec!["SRV415001".to_owned()]),
            "{media_type}"
        );
    }
    let answer = served.ask("POST", "/render", &[], b"[]");
    assert_eq!(answer.status, 415);
}

#[test]
fn what_is_not_json_only_on_a_closer_look_is_refused_with_its_location() {
    let served = Service::start(&[]);
    let deep = "[".repeat(200) + &"]".repeat(200);
    let deep = format!(r#"[{{"code": "ENG009200", "args": {deep}}}]"#);
    let cases = [
        (
            r#"[{"code": "ENG009200", "args": {"command": 1e400}}]"#,
            (1, 48),
        ),
        (
            "[\n  {\"code\": \"PRT000699\"},\n  {\"code\": \"\\ud800\"}\n]",
            (3, 19),
        ),
        (deep.as_str(), (1, 158)),
    ];
    for (body, (line, column)) in cases {
        let answer = served.render(body);
        let said = format!(
            "The request body is not valid JSON: line {line}, column {column}. (code: SRV422001)"
        );
        assert_eq!(
            answer.json(),
            json!({"status": 422, "errors": [{"code": 422001, "description": said}]}),
            "{body}"
        );
    }
}

#[test]
fn a_compressed_request_is_refused_with_what_is_accepted() {
    let served = Service::start(&[]);
    let ask = |coding| {
        let headers = [
            ("content-type", "application/json"),
            ("content-encoding", coding),
        ];
        served.ask("POST", "/render", &headers, br#"[{"code": "PRT000699"}]"#)
    };
    for coding in ["gzip", "GZIP", "br, identity"] {
        let refused = ask(coding);
        assert_eq!(
            (
                refused.status,
                refused.codes(),
                refused.header("accept-encoding")
            ),
            (415, vec!["SRV415002".to_owned()], Some("identity")),
            "{coding}"
        );
    }
    for coding in ["identity", ""] {
        assert_eq!(ask(coding).codes(), ["PRT000699"], "{coding}");
    }
}

#[test]
fn a_client_that_has_the_answer_gets_304() {
    let served = Service::start(&[]);
    let french = [("accept-language", "fr")];
    let first = served.ask("GET", "/statuses", &french, b"");
    let tag = first.header("etag").unwrap();
    let vary = first.headers.iter().filter(|(name, _)| name == "vary");
    let vary: Vec<_> = vary.map(|(_, value)| value.as_str()).collect();
    assert_eq!(vary, ["Accept-Language, Accept, Accept-Encoding"]);
    assert_eq!(first.header("cache-control"), Some("no-cache"));
    let strong = tag.strip_prefix("W/").unwrap();
    for known in [tag, strong, &format!("\"other\", {tag}"), "*"] {
        let headers = [("accept-language", "fr"), ("if-none-match", known)];
        let answer = served.ask("GET", "/statuses", &headers, b"");
        assert_eq!((answer.status, answer.body.len()), (304, 0), "{known}");
        assert_eq!(answer.header("etag"), Some(tag));
        // A cache stores it with the answer that it stands in for (RFC 9110 §15.4.5).
        assert_eq!(answer.header("vary"), first.header("vary"));
    }
    for (language, known) in [("ar", tag), ("fr", "\"other\""), ("fr", "")] {
        let headers = [("accept-language", language), ("if-none-match", known)];
        assert_eq!(served.ask("GET", "/statuses", &headers, b"").status, 200);
    }
    let head = served.ask("HEAD", "/statuses", &french, b"");
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(
        head.header("content-length"),
        first.header("content-length")
    );
}

#[test]
fn the_languages_have_their_own_names() {
    let served = Service::start(&[]);
    let locales = served.get("/locales").json();
    let find = |tag: &str| {
        let locales = locales.as_array().unwrap().iter();
        locales
            .clone()
            .find(|own| own["locale"] == tag)
            .unwrap()
            .clone()
    };
    let french = json!({"locale": "fr", "name": "français", "direction": "ltr", "source": false, "translated": 136, "total": 136, "coverage": 100.0});
    assert_eq!(find("fr"), french);
    let names = [find("en"), find("ar")].map(|locale| locale["name"].clone());
    assert_eq!(names, [json!("English"), json!("العربية")]);
}

#[test]
fn the_coverage_is_that_of_the_command() {
    let folder = Folder::new();
    folder.put("fr.ftl", "PRT000699 = Aucun hub.\n");
    folder.put(
        "sv.ftl",
        "# en: Old.\nPRT000699 = Ingen hubb.\nPRT000700 = Finns.\n",
    );
    let served = Service::start(&["--locales", folder.option()]);
    let locales = served.get("/locales").json();
    let locales = locales.as_array().unwrap();
    let of = |tag: &str| locales.iter().find(|own| own["locale"] == tag).unwrap();
    // The overlay of a language that is built in lacks nothing.
    assert_eq!(of("fr")["coverage"], 100.0);
    assert_eq!(
        (&of("sv")["translated"], &of("sv")["total"]),
        (&json!(1), &json!(136))
    );

    let mut command = program();
    command.args(["--locales", folder.option(), "coverage", "--format", "json"]);
    let printed = command.output().unwrap().stdout;
    let rows: Value = serde_json::from_slice(&printed).unwrap();
    let rows = rows.as_array().unwrap();
    let swedish = rows.iter().find(|row| row["locale"] == "sv").unwrap();
    assert_eq!(swedish["percent"], of("sv")["coverage"]);
}

#[test]
fn pages_of_one_origin_may_read_what_get_gives() {
    let origin = "https://docs.example.com";
    let served = Service::start(&["--cors-origin", origin]);
    let allowed = |method: &str, target: &str, headers: &[(&str, &str)]| {
        let answer = served.ask(method, target, headers, b"");
        let allowed = answer.header("access-control-allow-origin");
        (answer.status, allowed.map(str::to_owned))
    };
    let some = Some(origin.to_owned());
    assert_eq!(allowed("GET", "/errors", &[]), (200, some.clone()));
    assert_eq!(allowed("GET", "/nowhere", &[]), (404, some.clone()));
    assert_eq!(allowed("POST", "/render", &[]), (415, None));
    let preflight = [("origin", origin), ("access-control-request-method", "GET")];
    assert_eq!(allowed("OPTIONS", "/errors", &preflight), (200, some));
    assert_eq!(allowed("OPTIONS", "/render", &preflight), (405, None));
}

#[test]
fn each_request_is_logged_by_its_route_where_that_is_asked_for() {
    let served = Service::start(&["--log-level", "debug"]);
    served.get("/errors/PRT000699?lang=secret");
    let mut event = served.event();
    assert!(event["milliseconds"].take().is_u64(), "{event}");
    assert_eq!(
        event,
        json!({"level": "debug", "event": "answered", "method": "GET", "route": "/errors/{code}", "status": 200, "milliseconds": null})
    );
    served.get("/secret");
    assert_eq!(served.event()["route"], "none");
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_client() {
    let served = Service::start(&[]);
    let french = [("accept-language", "fr")];
    let nowhere = served.ask("GET", "/nowhere", &french, b"");
    assert_eq!(
        (nowhere.status, nowhere.text()),
        (
            404,
            r#"{"status":404,"errors":[{"code":404001,"description":"Il n’y a rien à cette adresse. (code: SRV404001)"}]}"#
        ),
    );
    let method = served.ask("DELETE", "/errors", &french, b"");
    assert_eq!(
        (method.status, method.codes()),
        (405, vec!["SRV405001".to_owned()])
    );
    assert_eq!(method.header("allow"), Some("GET,HEAD"));
    assert_eq!(method.header("x-content-type-options"), Some("nosniff"));
}

#[test]
fn options_come_from_the_environment_too() {
    let served = Service::spawn(
        program()
            .arg("serve")
            .env("FLUENT_CATALOG_LISTEN", "127.0.0.1:0")
            .env("FLUENT_CATALOG_LOG_FORMAT", "json")
            .env("FLUENT_CATALOG_DEFAULT_LOCALE", "fr")
            .env("FLUENT_CATALOG_CORS_ORIGIN", "https://docs.example.com")
            .env("FLUENT_CATALOG_BASE_URL", "https://api.example.com"),
    );
    let answer = served.get("/errors/PRT000699");
    assert_eq!(answer.json()["locale"], "fr");
    let origin = answer.header("access-control-allow-origin");
    assert_eq!(origin, Some("https://docs.example.com"));
    let any = served.ask("GET", "/errors/PRT000699", &[("accept-language", "*")], b"");
    assert_eq!(any.json()["locale"], "fr");
    let rendered = served.render(r#"[{"code": "PRT000699"}]"#);
    assert_eq!(rendered.header("access-control-allow-origin"), None);
    assert_eq!(
        served.get("/openapi.json").json()["servers"][0]["url"],
        "https://api.example.com"
    );
    assert_eq!(
        Service::start(&[])
            .get("/errors")
            .header("access-control-allow-origin"),
        None
    );
}

#[test]
fn quotes_of_another_language_are_no_error() {
    let german = "PRT000699 = Der Hub wurde nicht gefunden. Lesen Sie „https://docs.example.com/hubs“ und versuchen Sie es erneut.\n";
    let folder = Folder::with(&[("de.ftl", german)]);
    let served = Service::start(&["--locales", folder.option()]);
    let code = served.get("/errors/PRT000699?lang=de").json();
    let (_, text) = german.trim_end().split_once(" = ").unwrap();
    assert_eq!(code["description"], text);
}

#[test]
fn what_it_cannot_do_it_says() {
    let served = Service::start(&[]);
    let faulty = Folder::new();
    faulty.put("nb.ftl", "PRT000699 = Ingen hub { $navn }.\n");
    let address = served.address.to_string();
    let cases: [(&[&str], &str); 5] = [
        (&["--listen", &address], "another program listens there"),
        (
            &["--listen", "here"],
            "invalid value 'here' for '--listen <ADDRESS>'",
        ),
        (&["--default-locale", "tlh"], "unknown locale `tlh`"),
        (
            &["--base-url", "api.example.com"],
            "expected a URL such as https://api.example.com",
        ),
        (
            &["--locales", faulty.option()],
            "nb.ftl:1:25: Unknown variable `$navn`.",
        ),
    ];
    for (options, expected) in cases {
        let output = program().arg("serve").args(options).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(expected), "{options:?}: {said}");
        assert_eq!(output.status.code(), Some(2), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn a_request_under_way_is_finished_before_the_end() {
    let mut served = Service::start(&[]);
    let body = br#"[{"code": "PRT000699"}]"#;
    let mut stream = served.connect();
    let head = format!(
        "POST /render HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body[..10]).unwrap();
    // The service has seen the request when it answers the next one.
    assert_eq!(served.get("/healthz").status, 200);
    served.terminate();
    assert_eq!(served.event()["event"], "stopping");
    assert!(std::net::TcpStream::connect(served.address).is_err());
    stream.write_all(&body[10..]).unwrap();
    let answer = read(stream);
    assert_eq!(
        (answer.status, answer.codes()),
        (400, vec!["PRT000699".to_owned()])
    );
    assert_eq!(served.ended(), Some(0));
    assert_eq!(served.event()["event"], "stopped");
}

#[test]
fn the_description_holds_what_the_routes_give() {
    let served = Service::start(&[]);
    let description = served.get("/openapi.json").json();
    let requests = [
        ("/errors", "/errors?service=ENG"),
        ("/errors/{code}", "/errors/ENG009200"),
        ("/statuses", "/statuses?lang=ar"),
        ("/locales", "/locales"),
        ("/openapi.json", "/openapi.json"),
        ("/healthz", "/healthz"),
        ("/readyz", "/readyz"),
    ];
    for (path, target) in requests {
        let place = format!(
            "/paths/{}/get/responses/200/content/application~1json/schema",
            path.replace('/', "~1")
        );
        let mut schema = description
            .pointer(&place)
            .unwrap_or_else(|| panic!("{place}"))
            .clone();
        schema["components"] = description["components"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        if let Err(error) = validator.validate(&served.get(target).json()) {
            panic!("{target}: {error}");
        }
    }
    // Whoever adds a route describes it.
    let paths = description["paths"].as_object().unwrap();
    let mut described: Vec<&str> = requests.iter().map(|(path, _)| *path).collect();
    described.push("/render");
    described.sort_unstable();
    assert_eq!(paths.keys().collect::<Vec<_>>(), described);
}
