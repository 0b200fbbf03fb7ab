//! A second catalog, as another team has it: that of `examples/billing.rs`, with its own folder of
//! locales, a term, plural variants, an entry that codes share, and its own program.

#[allow(dead_code)]
#[path = "../../examples/billing.rs"]
mod example;

use std::process::Command;

use example::billing::{BIL000001, BIL000002, BIL000003, Code, TABLE, catalog};
use fluent_catalog::{LoadError, Message, hubster};

fn unpaid(amount: f64) -> Message {
    let invoice = "R-7";
    BIL000002 { invoice, amount }.into()
}

#[test]
fn speaks_each_of_its_languages() {
    let cases: [(Message, &str, &str, &str); 9] = [
        (
            BIL000001,
            "Payment required. Please contact Customer Accounts.",
            "Paiement requis. Contactez le Service clients.",
            "Wymagana płatność. Skontaktuj się z Działem Rozliczeń.",
        ),
        (
            BIL000003,
            "There is no such invoice. Please check the number, or ask Customer Accounts.",
            "Cette facture n’existe pas. Vérifiez son numéro ou adressez-vous au Service clients.",
            "Nie ma takiej faktury. Sprawdź jej numer albo skontaktuj się z Działem Rozliczeń.",
        ),
        (
            unpaid(0.0),
            "0 instalments of the invoice R-7 are unpaid.",
            "Toutes les échéances de la facture R-7 sont payées.",
            "Niezapłaconych jest 0 rat faktury R-7.",
        ),
        (
            unpaid(1.0),
            "One instalment of the invoice R-7 is unpaid.",
            "Une échéance de la facture R-7 est impayée.",
            "Niezapłacona jest jedna rata faktury R-7.",
        ),
        (
            unpaid(2.0),
            "2 instalments of the invoice R-7 are unpaid.",
            "2 échéances de la facture R-7 sont impayées.",
            "Niezapłacone są 2 raty faktury R-7.",
        ),
        (
            unpaid(5.0),
            "5 instalments of the invoice R-7 are unpaid.",
            "5 échéances de la facture R-7 sont impayées.",
            "Niezapłaconych jest 5 rat faktury R-7.",
        ),
        (
            unpaid(22.0),
            "22 instalments of the invoice R-7 are unpaid.",
            "22 échéances de la facture R-7 sont impayées.",
            "Niezapłacone są 22 raty faktury R-7.",
        ),
        (
            unpaid(2.5),
            "2.5 instalments of the invoice R-7 are unpaid.",
            "2.5 échéances de la facture R-7 sont impayées.",
            "Niezapłacone jest 2.5 raty faktury R-7.",
        ),
        (
            Message::from_args(Code::BIL000002, [("amount", 2)]),
            "2 instalments of the invoice <invoice> are unpaid.",
            "2 échéances de la facture <invoice> sont impayées.",
            "Niezapłacone są 2 raty faktury <invoice>.",
        ),
    ];
    let [english, french, polish] = catalog().locales().try_into().expect("three languages");
    for (message, en, fr, pl) in cases {
        let shown = [english, french, polish].map(|locale| {
            let rendered = catalog().render(&message, locale);
            assert_eq!(rendered.locale, locale);
            rendered.to_string()
        });
        assert_eq!(shown, [en, fr, pl]);
        assert_eq!(message.to_string(), en, "a log is in English");
    }
}

#[test]
fn its_files_are_right() -> Result<(), LoadError> {
    catalog().verify()
}

#[test]
fn lives_beside_another_catalog() {
    assert_eq!(TABLE.name(), "billing");
    let statuses: Vec<_> = Code::ALL.iter().map(|code| code.status()).collect();
    assert_eq!(statuses, [402, 409, 404]);
    let service = Code::BIL000001.service().expect("a service");
    assert_eq!((service.prefix(), service.name()), ("BIL", "Billing"));

    // Each renders its own messages, and shows the other's as their codes.
    let foreign = hubster::PRT000699;
    let french = catalog().locale("fr").expect("a locale of the catalog");
    let rendered = catalog().render(&foreign, french);
    assert_eq!(
        (&*rendered.text, rendered.locale.tag()),
        ("PRT000699", "en")
    );
    assert_eq!(
        hubster::catalog().render(&BIL000001, french).text,
        "BIL000001",
    );
    assert_eq!(foreign.to_string(), "Hub not found.");
    assert!("PRT000699".parse::<Code>().is_err());
    assert!(Code::try_from(foreign.code()).is_err());
}

/// What the program of the example prints. Cargo builds it with the tests.
fn program(arguments: &str) -> String {
    let test = std::env::current_exe().expect("the test's own path");
    let built = test
        .ancestors()
        .nth(2)
        .expect("the folder that cargo builds into");
    let program = built.join("examples").join("billing");
    let mut command = Command::new(&program);
    command.args(arguments.split(' ')).env_clear();
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => panic!(
            "{}: {error}: build it with `cargo build -p fluent-catalog-cli --example billing`",
            program.display(),
        ),
    };
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8(printed).expect("text");
    format!(
        "{printed}exit {}",
        output.status.code().expect("an exit code")
    )
}

#[test]
fn has_the_whole_command_line() {
    for (arguments, printed) in [
        (
            "show BIL000002 R-7 5 --locale pl",
            "Niezapłaconych jest 5 rat faktury R-7.\nexit 0",
        ),
        (
            "show bil000001 --locale fr",
            "Paiement requis. Contactez le Service clients.\nexit 0",
        ),
        (
            "list --locale en",
            "Code       Status  Description\n\
             BIL000001  402     Payment required. Please contact Customer Accounts.\n\
             BIL000002  409     <amount> instalments of the invoice <invoice> are unpaid.\n\
             BIL000003  404     There is no such invoice. Please check the number, or ask \
             Customer Accounts.\n\
             exit 0",
        ),
        (
            "show ENG009200",
            "error: unknown code `ENG009200`\n\
             tip: `billing list` shows all codes\n\
             exit 2",
        ),
    ] {
        assert_eq!(program(arguments), printed, "{arguments}");
    }
}
