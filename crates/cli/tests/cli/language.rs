//! Which language the output is in.

use snapbox::str;

use crate::{prints, run, run_with};

#[test]
fn the_shells_own_by_default() {
    for (variables, text) in [
        (&[("LANG", "fr_CA.UTF-8")][..], "Hub introuvable.\n"),
        (&[("LANG", "sv_SE.UTF-8")], "Hub not found.\n"),
        (
            &[("LANG", "fr_FR"), ("LC_MESSAGES", "ar_EG")],
            "لم يُعثر على المركز.\n",
        ),
        (
            &[("LANG", "fr_FR"), ("LC_ALL", "C.UTF-8")],
            "Hub not found.\n",
        ),
        (
            &[("LANG", "en_US.UTF-8"), ("LANGUAGE", "sv:fr:en")],
            "Hub introuvable.\n",
        ),
        (&[("LANG", "")], "Hub not found.\n"),
    ] {
        assert_eq!(run_with(variables, "show PRT000699"), text, "{variables:?}");
    }
    let french = [("LANG", "fr_FR.UTF-8")];
    prints(
        run_with(&french, "list --service EVT --status 501"),
        str![[r#"
Code       Status  Description
EVT000103  501     L’opération demandée n’est pas implémentée.

"#]],
    );
    prints(
        run_with(&french, "statuses --locale en --format json"),
        str![[r#"
[
{"status":200,"description":"OK response is correct. The body of the response will include the data requested.","locale":"en"},
{"status":201,"description":"OK response is correct. No response content will be returned.","locale":"en"},
{"status":400,"description":"Bad request. The body of the response will have more info.","locale":"en"},
{"status":401,"description":"Unauthorized. Your token is invalid.","locale":"en"},
{"status":403,"description":"Forbidden. You do not have access to the requested resource.","locale":"en"},
{"status":404,"description":"Not found. The requested resource does not exist.","locale":"en"},
{"status":408,"description":"Timed out. Your request was timed out.","locale":"en"},
{"status":409,"description":"Conflict. Your request has caused a conflict.","locale":"en"},
{"status":410,"description":"Not available. The request you are trying to invoke is no longer available.","locale":"en"},
{"status":417,"description":"Expectation Failed. The operation was aborted.","locale":"en"},
{"status":429,"description":"Too many requests. You have reached your API usage limits.","locale":"en"},
{"status":500,"description":"Internal server error. There was an internal issue with the Hubster service.","locale":"en"},
{"status":501,"description":"Not implemented. The service you requested is not implemented.","locale":"en"},
{"status":503,"description":"Service unavailable. The Hubster service is unavailable.","locale":"en"}
]

"#]],
    );
}

#[test]
fn by_an_accept_language_header() {
    for (header, text) in [
        ("fr-CH, fr;q=0.9, en;q=0.8", "Hub introuvable.\n"),
        ("sv, ar;q=0.5", "لم يُعثر على المركز.\n"),
        ("tlh", "Hub not found.\n"),
        ("", "Hub not found.\n"),
    ] {
        let shown = run_with(
            &[("LANG", "fr")],
            &format!("show PRT000699 --accept '{header}'"),
        );
        assert_eq!(shown, text, "{header}");
    }
}

#[test]
fn an_unknown_locale() {
    prints(
        run("show PRT000699 --locale tlh"),
        str![[r#"
--- standard error
error: unknown locale `tlh`; available: ar, de, en, es, fr, ja, pt-BR, zh-Hans
--- exit 2

"#]],
    );
    prints(
        run("list --locale fr_CA"),
        str![[r#"
--- standard error
error: unknown locale `fr_CA`; available: ar, de, en, es, fr, ja, pt-BR, zh-Hans
--- exit 2

"#]],
    );
    prints(
        run("statuses --locale ../en"),
        str![[r#"
--- standard error
error: unknown locale `../en`; available: ar, de, en, es, fr, ja, pt-BR, zh-Hans
--- exit 2

"#]],
    );
}

#[test]
fn either_a_locale_or_a_header() {
    prints(
        run("show PRT000699 --locale fr --accept fr"),
        str![[r#"
--- standard error
error: the argument '--locale <TAG>' cannot be used with '--accept <HEADER>'

Usage: fluent-catalog show --locale <TAG> <CODE> [VALUE]...

For more information, try '--help'.
--- exit 2

"#]],
    );
}

/// A pseudo-locale is made where it is asked for by name.
#[test]
fn a_pseudo_locale_by_its_name() {
    prints(
        run("show ENG009200 trans --locale en-XA"),
        str![[r#"
⟦Çôôɱɱááñđ ŵááš ñôôţ ƒôôúúñđ. Þļééáášéé ţýþéé `::trans --list` ţôô šéééé ţĥéé ƒúúļļ ļííšţ ôôƒ ááṽááííļááƀļéé çôôɱɱááñđš.⟧

"#]],
    );
    prints(
        run("show PRT000699 --locale ar-xb --format json"),
        str![[r#"
{"code":"PRT000699","service":"PRT","status":400,"description":"<RLO>Hub<PDF> <RLO>not<PDF> <RLO>found.<PDF>","locale":"ar-XB","args":{}}

"#]],
    );
}
