//! What `catalog!` declares: several catalogs in one program.

use fluent_catalog::{ArgumentKind, Message};

fluent_catalog::catalog! {
    /// The errors of the billing service.
    mod billing in "examples/billing/" {
        BIL000001 402;
        BIL000002 409 (invoice, amount: number);
        BIL000003 404 = "common-not-found";
    }
}

/// A code of the same name, with all that a table may have.
mod inner {
    fluent_catalog::catalog! {
        /// The errors of another service.
        #[allow(dead_code)]
        pub(super) mod shipping in "tests/data/shipping/"
            services { S "Everything", SHIP "Shipping", BIL "Billing", }
            statuses { 404, 500, }
        {
            /// What is documented.
            #[doc = "In two ways."]
            BIL000001 500 = "shared";
            S1 404;
            SHIP_2 404 (a: string, b: number, c,);
        }
    }
}

use inner::shipping;

#[test]
fn two_catalogs_live_in_one_program() {
    let (ours, theirs) = (billing::catalog(), shipping::catalog());
    assert_eq!((ours.verify(), theirs.verify()), (Ok(()), Ok(())));
    let english = theirs.source_locale();
    assert_eq!(english.tag(), "en");
    let (one, other) = (billing::BIL000001, shipping::BIL000001);
    assert_ne!(one, other);
    assert_eq!((one.status(), other.status()), (402, 500));
    assert_eq!(ours.render(&one, english).text, one.to_string());
    assert_eq!(theirs.render(&other, english).text, "The parcel is broken.");
    // A catalog knows only its own codes, also where another has one of the same name.
    assert_eq!(ours.render(&other, english).text, "BIL000001");
    assert_eq!(ours.text(shipping::Code::BIL000001, english), None);

    let weighed = shipping::SHIP_2 {
        a: "R-7",
        b: 2,
        c: 'x',
    };
    let message = Message::from(weighed);
    assert_eq!(message.to_string(), "R-7 weighs 2.0 kg, not x.");
    assert_eq!(
        format!("{message:?} {:?}", shipping::S1),
        r#"SHIP_2 { a: "R-7", b: 2.0, c: "x" } S1"#,
    );
}

#[test]
fn the_table_has_what_the_rows_say() {
    let table = &shipping::TABLE;
    assert_eq!(
        (table.name(), table.statuses()),
        ("shipping", &[404, 500][..])
    );
    let rows: Vec<_> = shipping::Code::ALL
        .iter()
        .map(|code| {
            let service = code.service().map(|service| service.name());
            let shared = fluent_catalog::CodeRef::from(*code).shared();
            (code.as_str(), code.status(), service, shared)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("BIL000001", 500, Some("Billing"), Some("shared")),
            ("S1", 404, Some("Everything"), None),
            ("SHIP_2", 404, Some("Shipping"), None),
        ],
    );
    let args = shipping::Code::SHIP_2.args().iter();
    let args: Vec<_> = args
        .map(|argument| (argument.name(), argument.kind()))
        .collect();
    assert_eq!(
        args,
        [
            ("a", ArgumentKind::String),
            ("b", ArgumentKind::Number),
            ("c", ArgumentKind::String),
        ],
    );
    assert_eq!(billing::Code::BIL000001.service(), None);
    assert!(billing::TABLE.services().is_empty() && billing::TABLE.statuses().is_empty());
    let numbers: Vec<_> = table.codes().map(|code| code.number()).collect();
    assert_eq!(numbers, [Some(1), Some(1), Some(2)]);
}
