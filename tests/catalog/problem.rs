//! The bodies of errors, byte for byte, and each of them against its schema.
use std::sync::LazyLock;

use fluent_catalog::problem::status_title;
use fluent_catalog::{Body, Catalog, Errors, Located, Message, Row, Table, hubster};
use jsonschema::Validator;
use proptest::prelude::*;

fluent_catalog::catalog! {
    /// Another team's codes, with the body that is the default.
    mod billing in "examples/billing/" services { BIL "Billing" } {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

fluent_catalog::catalog! {
    /// A third team's codes.
    mod parcels in "tests/data/parcels/" { SHP000001 404; }
}

/// A fourth team's body: a code with its text per line of a list.
mod lines {
    use fluent_catalog::{Body, BodyContent, ErrorBody, LocalizedError, inert};
    use serde_json::{Map, Value, json};

    #[derive(Debug)]
    struct Lines;

    impl ErrorBody for Lines {
        fn name(&self) -> &'static str {
            "lines"
        }

        fn media_type(&self) -> &'static str {
            "application/vnd.lines+json"
        }

        fn schema(&self) -> &'static str {
            r#"{"type": "object", "required": ["lines"]}"#
        }

        fn write(&self, content: &BodyContent<'_>, out: &mut Vec<u8>) {
            assert!(content.title().is_none(), "it has none");
            let line = |error: &LocalizedError<'_>| {
                let args = error.args().map(|(name, value)| match value {
                    fluent_catalog::Value::String(text) => (name.to_owned(), inert(text).into()),
                    number => (name.to_owned(), json!(number)),
                });
                json!([
                    error.code(),
                    error.number(),
                    error.text(),
                    error.locale(),
                    error.pointer(),
                    args.collect::<Map<String, Value>>(),
                ])
            };
            let lines: Vec<_> = content.errors().iter().map(line).collect();
            let body = json!({
                "base": content.base_url(),
                "instance": content.instance(),
                "lines": lines,
                "status": content.status(),
            });
            serde_json::to_writer(out, &body).unwrap();
        }
    }

    pub(crate) const BODY: Body = Body::new(&Lines);
}

fluent_catalog::catalog! {
    /// That team's codes.
    mod listed in "examples/billing/" body lines::BODY {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

const SCHEMAS: [(Body, &str); 2] = [
    (
        Body::PROBLEM,
        include_str!("../../docs/schemas/problem.json"),
    ),
    (
        hubster::BODY,
        include_str!("../../docs/schemas/hubster.json"),
    ),
];

/// The body as it goes out, which its schema accepts.
fn written(errors: &Errors, catalog: &Catalog, tag: &str, body: Body) -> String {
    let locale = catalog.locale(tag).unwrap();
    let localized = errors.localize(catalog, locale).with_body(body);
    let text = localized.to_json();
    conforms(&text, body);
    text
}

#[track_caller]
fn conforms(text: &str, body: Body) {
    static VALIDATORS: LazyLock<Vec<(Body, Validator)>> = LazyLock::new(|| {
        let validator = |(body, schema): (Body, &str)| {
            let schema = serde_json::from_str(schema).unwrap();
            let options = jsonschema::options().should_validate_formats(true);
            (body, options.build(&schema).unwrap())
        };
        SCHEMAS.map(validator).into()
    });
    let (_, validator) = VALIDATORS.iter().find(|(own, _)| *own == body).unwrap();
    let value = serde_json::from_str(text).unwrap();
    if let Err(error) = validator.validate(&value) {
        panic!("{error}: {text}");
    }
}

fn command(name: &str) -> Message {
    hubster::ENG009200 { command: name }.into()
}

fn unpaid(amount: f64) -> Message {
    let invoice = "R-7";
    billing::BIL000002 { invoice, amount }.into()
}

#[test]
fn the_documented_body_is_what_the_clients_of_the_api_parse() {
    let several = Errors::new(hubster::PRT000301)
        .and(hubster::IDT000105)
        .and(command("trans"));
    let cases: [(Errors, &str, &str); 5] = [
        (
            hubster::PRT000301.into(),
            "en",
            r#"{"status":400,"errors":[{"code":301,"description":"Required property is missing. (code: PRT000301)"}]}"#,
        ),
        (
            command("trans").into(),
            "en",
            r#"{"status":400,"errors":[{"code":9200,"description":"Command was not found. Please type `::trans --list` to see the full list of available commands. (code: ENG009200)"}]}"#,
        ),
        (
            several.clone(),
            "en",
            r#"{"status":400,"errors":[{"code":301,"description":"Required property is missing. (code: PRT000301)"},{"code":105,"description":"Requested resource was not found. (code: IDT000105)"},{"code":9200,"description":"Command was not found. Please type `::trans --list` to see the full list of available commands. (code: ENG009200)"}]}"#,
        ),
        // The first decides about the status.
        (
            Errors::new(hubster::IDT000105).and(hubster::PRT000301),
            "en",
            r#"{"status":404,"errors":[{"code":105,"description":"Requested resource was not found. (code: IDT000105)"},{"code":301,"description":"Required property is missing. (code: PRT000301)"}]}"#,
        ),
        (
            hubster::PRT000699.at("#/hub").into(),
            "fr",
            r#"{"status":400,"errors":[{"code":699,"description":"Hub introuvable. (code: PRT000699)"}]}"#,
        ),
    ];
    for (errors, tag, expected) in cases {
        let text = written(&errors, hubster::catalog(), tag, hubster::BODY);
        assert_eq!(text, expected);
    }
}

#[test]
fn a_problem_says_all_that_is_known() {
    let cases: [(Errors, &str, &str); 5] = [
        (
            hubster::IDT000105.into(),
            "fr",
            r#"{"type":"about:blank","title":"Introuvable. La ressource demandée n’existe pas.","status":404,"detail":"La ressource demandée est introuvable.","code":"IDT000105","locale":"fr"}"#,
        ),
        (
            command("trans").into(),
            "en",
            r#"{"type":"about:blank","title":"Bad request. The body of the response will have more info.","status":400,"detail":"Command was not found. Please type `::trans --list` to see the full list of available commands.","code":"ENG009200","locale":"en","args":{"command":"trans"}}"#,
        ),
        // What an argument could do to a terminal or a log, it does not do as data either.
        (
            command("<b>\r\n\u{202e}").into(),
            "en",
            r#"{"type":"about:blank","title":"Bad request. The body of the response will have more info.","status":400,"detail":"Command was not found. Please type `::<b>␍␊� --list` to see the full list of available commands.","code":"ENG009200","locale":"en","args":{"command":"<b>␍␊�"}}"#,
        ),
        (
            hubster::PRT000301.at("#/name").into(),
            "en",
            r##"{"type":"about:blank","title":"Bad request. The body of the response will have more info.","status":400,"detail":"Required property is missing.","code":"PRT000301","locale":"en","errors":[{"detail":"Required property is missing.","code":"PRT000301","locale":"en","pointer":"#/name"}]}"##,
        ),
        (
            Errors::new(hubster::PRT000301.at("#/name"))
                .and(command("trans"))
                .with_instance("urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
            "en",
            r##"{"type":"about:blank","title":"Bad request. The body of the response will have more info.","status":400,"detail":"Required property is missing.","instance":"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6","code":"PRT000301","locale":"en","errors":[{"detail":"Required property is missing.","code":"PRT000301","locale":"en","pointer":"#/name"},{"detail":"Command was not found. Please type `::trans --list` to see the full list of available commands.","code":"ENG009200","locale":"en","args":{"command":"trans"}}]}"##,
        ),
    ];
    for (errors, tag, expected) in cases {
        let text = written(&errors, hubster::catalog(), tag, Body::PROBLEM);
        assert_eq!(text, expected);
    }
}

#[test]
fn the_type_of_a_problem_is_the_permalink_of_its_code() {
    let errors = Errors::from(hubster::PRT000699);
    let locale = hubster::catalog().locale("en").unwrap();
    for (base_url, expected) in [
        (
            "https://api.example.com/v1",
            "https://api.example.com/v1/errors/PRT000699",
        ),
        ("", "/errors/PRT000699"),
    ] {
        let localized = errors.localize(hubster::catalog(), locale);
        let localized = localized.with_body(Body::PROBLEM).with_base_url(base_url);
        let text = localized.to_json();
        conforms(&text, Body::PROBLEM);
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["type"], expected);
    }
}

#[test]
fn each_catalog_has_its_own_default() {
    assert_eq!(hubster::catalog().body(), hubster::BODY);
    assert_eq!(billing::catalog().body(), Body::PROBLEM);
    let table = Table::builder("generated")
        .row(Row::new("GEN000001", 400))
        .build()
        .unwrap();
    let generated = Catalog::from_texts(&table, [("en", "GEN000001 = Wrong.")]).unwrap();
    let message = Message::from_args(table.find("GEN000001").unwrap(), [("", "")]);
    let errors = Errors::from(message);
    let localized = errors.localize(&generated, generated.source_locale());
    assert_eq!(
        localized.to_json(),
        r#"{"type":"about:blank","title":"Bad request","status":400,"detail":"Wrong.","code":"GEN000001","locale":"en"}"#,
    );
}

#[test]
fn a_team_has_a_body_of_its_own() {
    let catalog = listed::catalog();
    assert_eq!(catalog.body(), lines::BODY);
    assert_eq!(listed::TABLE.body(), Some(lines::BODY));
    assert_eq!(billing::TABLE.body(), None);
    assert_eq!(
        (lines::BODY.to_string(), lines::BODY.media_type()),
        ("lines".to_owned(), "application/vnd.lines+json")
    );

    let conflict: Message = listed::BIL000002 {
        invoice: "R\n7",
        amount: 2,
    }
    .into();
    let errors = Errors::new(conflict.at("#/invoice"))
        .and(hubster::PRT000699)
        .with_instance("urn:1");
    let french = catalog.locale("fr").unwrap();
    let localized = errors.localize(catalog, french).with_base_url("/v1");
    let expected = r##"{"base":"/v1","instance":"urn:1","lines":[["BIL000002",2,"2 échéances de la facture R␊7 sont impayées.","fr","#/invoice",{"amount":2,"invoice":"R␊7"}],["PRT000699",699,"Hub introuvable.","fr",null,{}]],"status":409}"##;
    assert_eq!(localized.to_json(), expected);
    let mut appended = b"data: ".to_vec();
    localized.write_json(&mut appended);
    assert_eq!(appended, format!("data: {expected}").as_bytes());

    // A panic in a handler leaves a message whole.
    fn unwinds<T: std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}
    unwinds::<Body>();
    unwinds::<Errors>();

    // For another catalog's errors, and for codes that are only known at runtime.
    let missing = Errors::from(hubster::PRT000699);
    let localized = missing.localize(hubster::catalog(), french);
    let expected = r#"{"base":null,"instance":null,"lines":[["PRT000699",699,"Hub introuvable.","fr",null,{}]],"status":400}"#;
    assert_eq!(localized.with_body(lines::BODY).to_json(), expected);
    let table = Table::builder("generated").row(Row::new("GEN1", 400));
    let table = table.body(lines::BODY).build().unwrap();
    let generated = Catalog::from_texts(&table, [("en", "GEN1 = Wrong.")]).unwrap();
    assert_eq!(generated.body(), lines::BODY);
}

#[test]
fn a_status_without_a_description_has_a_neutral_one() {
    for (message, tag, expected) in [
        (
            billing::BIL000001,
            "fr",
            r#"{"type":"about:blank","title":"Paiement requis","status":402,"detail":"Paiement requis. Contactez le Service clients.","code":"BIL000001","locale":"fr"}"#,
        ),
        // There is no neutral title in Polish.
        (
            billing::BIL000001,
            "pl",
            r#"{"type":"about:blank","title":"Payment required","status":402,"detail":"Wymagana płatność. Skontaktuj się z Działem Rozliczeń.","code":"BIL000001","locale":"pl"}"#,
        ),
        (
            unpaid(2.0),
            "en",
            r#"{"type":"about:blank","title":"Conflict","status":409,"detail":"2 instalments of the invoice R-7 are unpaid.","code":"BIL000002","locale":"en","args":{"invoice":"R-7","amount":2}}"#,
        ),
        (
            unpaid(0.5),
            "en",
            r#"{"type":"about:blank","title":"Conflict","status":409,"detail":"0.5 instalments of the invoice R-7 are unpaid.","code":"BIL000002","locale":"en","args":{"invoice":"R-7","amount":0.5}}"#,
        ),
    ] {
        let text = written(&message.into(), billing::catalog(), tag, Body::PROBLEM);
        assert_eq!(text, expected);
    }
}

#[test]
fn one_service_returns_the_messages_of_several_catalogs() {
    let errors = Errors::new(billing::BIL000001)
        .and(hubster::PRT000699)
        .and(parcels::SHP000001);
    let catalog = billing::catalog();
    let cases = [
        (
            "fr",
            "Paiement requis. Contactez le Service clients. | Hub introuvable. | The parcel was not found.",
            "fr, en",
        ),
        (
            "pl",
            "Wymagana płatność. Skontaktuj się z Działem Rozliczeń. | Hub not found. | The parcel was not found.",
            "pl, en",
        ),
    ];
    for (tag, texts, languages) in cases {
        let localized = errors.localize(catalog, catalog.locale(tag).unwrap());
        let shown: Vec<_> = localized
            .errors()
            .iter()
            .map(|error| error.text())
            .collect();
        assert_eq!(shown.join(" | "), texts);
        let said: Vec<_> = localized.languages().map(|locale| locale.tag()).collect();
        assert_eq!(said.join(", "), languages);
    }
}

#[test]
fn the_languages_are_those_of_the_texts_in_the_body() {
    let texts = [("en", "GEN1 = One.\nGEN2 = Two."), ("nl", "GEN1 = Een.")];
    let rows = ["GEN1", "GEN2"].map(|code| Row::new(code, 400));
    let table = Table::builder("two").rows(rows).build().unwrap();
    let catalog = Catalog::from_texts(&table, texts).unwrap();
    let message = |code| Message::from_args(table.find(code).unwrap(), [("", "")]);
    let dutch = catalog.locale("nl").unwrap();
    for (errors, body, languages) in [
        (Errors::new(message("GEN1")), hubster::BODY, "nl"),
        (Errors::new(message("GEN2")), hubster::BODY, "en"),
        (
            Errors::new(message("GEN2")).and(message("GEN1")),
            hubster::BODY,
            "en, nl",
        ),
        // There is no neutral title in Dutch.
        (Errors::new(message("GEN1")), Body::PROBLEM, "nl, en"),
    ] {
        let localized = errors.localize(&catalog, dutch).with_body(body);
        let said: Vec<_> = localized.languages().map(|locale| locale.tag()).collect();
        assert_eq!(said.join(", "), languages, "{errors}");
    }
}

#[test]
fn every_code_in_every_language_conforms() {
    for catalog in [hubster::catalog(), billing::catalog()] {
        for code in catalog.table().codes() {
            let values = code.args().iter().map(|_| "value");
            let errors = Errors::from(Message::from_values(code, values));
            for locale in catalog.locales() {
                for (body, _) in SCHEMAS {
                    written(&errors, catalog, locale.tag(), body);
                }
            }
        }
    }
}

#[test]
fn errors_read_in_english_in_a_log() {
    let errors = Errors::new(hubster::PRT000301.at("#/name")).and(hubster::PRT000699);
    assert_eq!(
        errors.to_string(),
        "Required property is missing. (#/name); Hub not found."
    );
    assert_eq!(Errors::check(Vec::<Located>::new()), Ok(()));
    assert_eq!(
        Errors::check([hubster::PRT000699]),
        Err(Errors::new(hubster::PRT000699))
    );
}

/// Each language of the built-in texts has a title of its own for each status.
#[test]
fn the_neutral_titles_are_complete() {
    let untitled = Table::builder("untitled")
        .row(Row::new("GEN1", 400))
        .build()
        .unwrap();
    for locale in hubster::catalog().locales() {
        let tag = locale.tag();
        let texts = [("en", "GEN1 = One."), (tag, "GEN1 = One.")];
        let texts = &texts[usize::from(tag == "en")..];
        let catalog = Catalog::from_texts(&untitled, texts.iter().copied()).unwrap();
        let locale = catalog.locale(tag).unwrap();
        for status in (400..=417)
            .chain(421..=426)
            .chain([428, 429, 431, 451])
            .chain(500..=508)
        {
            let title = status_title(&catalog, status, locale).map(|title| title.locale.tag());
            assert_eq!(title, (status != 418).then_some(tag), "{status} in {tag}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_passed_both_bodies_conform(
        value in any::<String>(),
        number in any::<f64>(),
        pointer in proptest::option::of("[^\\x00]{1,20}"),
        tag in proptest::sample::select(vec!["en", "fr", "pl"]),
    ) {
        let message: Message = billing::BIL000002 { invoice: value, amount: number }.into();
        let mut errors = Errors::new(message.clone());
        if let Some(pointer) = pointer {
            errors = errors.and(message.at(pointer));
        }
        for (body, _) in SCHEMAS {
            let text = written(&errors, billing::catalog(), tag, body);
            let passed_on = text.contains(['\u{202e}', '\u{2028}', '\u{85}']);
            prop_assert!(!passed_on);
        }
    }
}
