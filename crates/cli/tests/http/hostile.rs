//! Hostile requests to the real service: each is answered in the language and the
//! shape of every error, and costs what any other request does.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::support::service::{Answer, Service};

/// What every answer holds to, whatever was asked.
#[track_caller]
fn is_sound(answer: &Answer, name: &str) {
    const KNOWN: [&str; 14] = [
        "access-control-allow-origin",
        "allow",
        "cache-control",
        "connection",
        "content-language",
        "content-length",
        "content-type",
        "date",
        "etag",
        "location",
        "retry-after",
        "vary",
        "x-content-type-options",
        "transfer-encoding",
    ];
    for (header, _) in &answer.headers {
        assert!(KNOWN.contains(&header.as_str()), "{name}: {answer:?}");
    }
    assert_eq!(
        answer.header("x-content-type-options"),
        Some("nosniff"),
        "{name}"
    );
    let language = answer.header("content-language").unwrap();
    assert!(
        language.split(", ").all(|tag| tag.len() <= 7),
        "{name}: {language}"
    );
}

#[test]
fn headers() {
    let served = Service::start(&[]);
    let long = "x".repeat(50 * 1024);
    let ranges = "fr-CH-u-co-phonebk;q=0.5,".repeat(2000);
    let listed = "/errors/PRT000699";
    // Over the limit: refused in the client's language, as far as that can be read.
    for (name, value) in [
        ("x-anything", &long),
        ("accept-language", &long),
        ("accept", &ranges),
    ] {
        let answer = served.ask("GET", listed, &[(name, value)], b"");
        is_sound(&answer, name);
        assert_eq!(
            (answer.status, answer.codes()),
            (431, vec!["SRV431001".to_owned()]),
            "{name}"
        );
    }
    let answer = served.ask("GET", listed, &[("accept-language", &ranges)], b"");
    assert_eq!(
        (answer.status, answer.header("content-language")),
        (431, Some("fr"))
    );
    let answer = Service::start(&["--max-header", "100000"]).ask(
        "GET",
        listed,
        &[("accept-language", &long)],
        b"",
    );
    assert_eq!(
        (answer.status, answer.json()["locale"].as_str()),
        (200, Some("en"))
    );

    // Past what the parser holds, it answers by itself.
    let endless = "x".repeat(1 << 20);
    assert_eq!(
        served
            .ask("GET", listed, &[("x-anything", &endless)], b"")
            .status,
        431
    );

    let mut many = vec![("accept-language", "tlh"); 89];
    many.push(("accept-language", "ar"));
    let answer = served.ask("GET", listed, &many, b"");
    is_sound(&answer, "90 lines");
    assert_eq!(
        (answer.status, answer.json()["locale"].as_str()),
        (200, Some("ar"))
    );

    for value in [
        &b"fr\xff\xfe"[..],
        b"\xe2\x80\xae, fr",
        "日本語, fr;q=0.5".as_bytes(),
        b"\x80;q=\x81,fr",
    ] {
        let head = b"GET /errors/PRT000699 HTTP/1.1\r\nhost: test\r\nconnection: close\r\n";
        let request = [
            &head[..],
            b"accept-language: ",
            value,
            b"\r\naccept: ",
            value,
            b"\r\n\r\n",
        ];
        let answer = served.send(&request.concat());
        is_sound(&answer, "bytes");
        assert_eq!(answer.status, 200);
    }
}

#[test]
fn addresses() {
    let served = Service::start(&[]);
    for tag in [
        "en%0d%0aX:y",
        "../en",
        "..%2fen",
        "en%00",
        "<script>",
        "/(a+)+$/",
        "%3Cscript%3E",
        "fr%20",
        "%ff",
        "a".repeat(4000).as_str(),
    ] {
        let target = format!("/nowhere?lang={tag}");
        let answer = served.ask("GET", &target, &[("accept-language", "fr")], b"");
        if tag.contains('<') && answer.status == 400 && answer.body.is_empty() {
            continue; // The parser takes no such byte in an address.
        }
        is_sound(&answer, tag);
        assert_eq!(answer.header("content-language"), Some("fr"), "{tag}");
        assert_eq!(
            (answer.status, answer.text()),
            (
                404,
                r#"{"status":404,"errors":[{"code":404001,"description":"Il n’y a rien à cette adresse. (code: SRV404001)"}]}"#
            ),
        );
    }
    for target in [
        "/errors/%3Cb%3E",
        "/errors/..%2f..%2fetc%2fpasswd",
        "/errors/%ff",
        "/errors/%00",
        "/errors/ENG009200%0d%0aX:y",
        "/errors/%E2%80%AE",
        "//errors",
        "/errors/",
        "/errors/ENG009200/..",
        "/../errors",
        "/errors/a/b",
    ] {
        let answer = served.get(target);
        is_sound(&answer, target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(answer.codes()[0].starts_with("SRV404"), "{target}");
        assert!(!answer.text().contains(['<', '%']), "{target}");
    }
    for query in [
        "q=%ff%fe",
        "q=%00",
        "q=<b>",
        "&&&=&=&q",
        "q=%E2%80%AE",
        "service=%0d%0a",
        "status=%00",
        "status=400&status=abc",
    ] {
        let answer = served.get(&format!("/errors?{query}"));
        if query.contains('<') && answer.body.is_empty() {
            continue;
        }
        assert!([200, 400].contains(&answer.status), "{query}: {answer:?}");
        assert!(!answer.text().contains("<b>"), "{query}");
    }
    let long = format!("/errors?q={}", "x".repeat(60_000));
    let answer = served.get(&long);
    assert_eq!((answer.status, answer.text()), (200, "[]"));
    assert_eq!(
        served
            .get(&format!("/errors?q={}", "x".repeat(100_000)))
            .status,
        414
    );
}

#[test]
fn a_body_of_100_mb() {
    let served = Service::start(&[]);
    let before = served.get("/errors").status;
    assert_eq!(before, 200);
    let head = |length: &str| {
        format!(
            "POST /render HTTP/1.1\r\nhost: test\r\nconnection: close\r\naccept-language: fr\r\ncontent-type: application/json\r\n{length}\r\n\r\n"
        )
    };
    // Declared: refused before it is read.
    let answer = served.send(head("content-length: 104857600").as_bytes());
    is_sound(&answer, "declared");
    assert_eq!(
        (answer.status, answer.codes()),
        (413, vec!["SRV413001".to_owned()])
    );
    assert!(
        answer.text().contains("dépasse 262144 octets"),
        "{}",
        answer.text()
    );

    // Not declared: read up to the limit.
    let mut stream = served.connect();
    stream
        .write_all(head("transfer-encoding: chunked").as_bytes())
        .unwrap();
    let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
    let mut sent = 0;
    while sent < 100 << 20 && stream.write_all(&chunk).is_ok() {
        sent += chunk.len();
    }
    assert!(sent < 100 << 20, "it read all of it");
    #[cfg(target_os = "linux")]
    assert!(
        served.peak_memory() < 64 * 1024,
        "{} KiB",
        served.peak_memory()
    );
    assert_eq!(served.get("/healthz").status, 200);
}

#[test]
fn bodies() {
    let served = Service::start(&["--max-body", "4194304"]);
    let error = |arguments: &str| format!(r#"[{{"code": "ENG009200", "args": {arguments}}}]"#);
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    let cases = [
        ("deep arrays", deep.clone(), "SRV422004"),
        (
            "deeper arrays, unclosed",
            "[".repeat(1_000_000),
            "SRV422001",
        ),
        (
            "deep objects",
            format!("[{}1{}]", "{\"a\":".repeat(50_000), "}".repeat(50_000)),
            "SRV422004",
        ),
        (
            "a deep argument",
            error(&format!("{{\"command\": {deep}}}")),
            "SRV422001",
        ),
        (
            "20,000 errors",
            format!("[{}]", vec![r#"{"code": "PRT000301"}"#; 20_000].join(",")),
            "SRV422003",
        ),
        (
            "a thousand arguments",
            error(&format!("[{}]", vec!["\"a\""; 1000].join(","))),
            "SRV422007",
        ),
        (
            "a thousand names",
            error(&format!(
                "{{{}}}",
                (0..1000)
                    .map(|at| format!("\"n{at}\": 1"))
                    .collect::<Vec<_>>()
                    .join(",")
            )),
            "SRV422007",
        ),
        ("no UTF-8", "[\"\\ud800\"]".to_owned(), "SRV422001"),
        (
            "a number of a thousand digits",
            error(&format!("[{}]", "9".repeat(1000))),
            "SRV422001",
        ),
        (
            "a name of a megabyte",
            error(&format!("{{\"{}\": 1}}", "n".repeat(1 << 20))),
            "SRV422007",
        ),
        (
            "a code of a megabyte",
            format!("[{{\"code\": \"{}\"}}]", "<b>".repeat(300_000)),
            "SRV422005",
        ),
    ];
    for (name, body, code) in cases {
        let answer = served.render(&body);
        is_sound(&answer, name);
        assert_eq!(
            (answer.status, answer.codes()[0].as_str()),
            (422, code),
            "{name}"
        );
        assert!(
            answer.body.len() < 64 * 1024,
            "{name}: {} bytes",
            answer.body.len()
        );
    }
    let answer = served.send(b"POST /render HTTP/1.1\r\nhost: test\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n[\"\xff\"]");
    assert_eq!(
        (answer.status, answer.codes()[0].as_str()),
        (422, "SRV422001")
    );
    #[cfg(target_os = "linux")]
    assert!(
        served.peak_memory() < 128 * 1024,
        "{} KiB",
        served.peak_memory()
    );
}

#[test]
fn arguments_do_nothing() {
    let served = Service::start(&[]);
    let body = r#"[{"code": "ENG009200", "args": ["\r\nSet-Cookie: a=b\u0000\u202e\u2066<b>\u001b[31m"]}]"#;
    for accept in ["application/json", "application/problem+json"] {
        let headers = [("content-type", "application/json"), ("accept", accept)];
        let answer = served.ask("POST", "/render", &headers, body.as_bytes());
        is_sound(&answer, accept);
        assert_eq!(answer.status, 400);
        let text = answer.text();
        assert!(text.contains("␍␊Set-Cookie: a=b␀��<b>␛[31m"), "{text}");
        let control = |c: char| {
            c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!text.contains(control), "{text:?}");
        assert!(!text.contains("\\u"), "{text}");
    }
    // Nothing of it is logged.
    assert_eq!(served.events(), Vec::<serde_json::Value>::new());
}

#[test]
fn a_thousand_slow_connections() {
    let served = Service::start(&["--request-time", "3"]);
    // Half of them send a header, half a body, and none comes to its end.
    let slow = |at: usize| {
        let mut stream = TcpStream::connect(served.address).ok()?;
        let begun: &[u8] = match at % 2 {
            0 => b"GET /errors HTTP/1.1\r\nhost: te",
            _ => b"POST /render HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[",
        };
        stream.write_all(begun).ok()?;
        Some(stream)
    };
    let streams: Vec<_> = (0..1000).map_while(slow).collect();
    assert_eq!(streams.len(), 1000);
    for _ in 0..20 {
        assert_eq!(served.get("/errors/PRT000699").status, 200);
    }
    #[cfg(target_os = "linux")]
    assert!(
        served.peak_memory() < 128 * 1024,
        "{} KiB",
        served.peak_memory()
    );
    // Each is ended by the service: the header without a word, the body with one.
    for (at, mut stream) in streams.into_iter().enumerate() {
        stream
            .set_read_timeout(Some(std::time::Duration::from_secs(30)))
            .unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        if at % 2 == 1 {
            assert!(
                answer.starts_with(b"HTTP/1.1 408 "),
                "{:?}",
                String::from_utf8_lossy(&answer)
            );
        }
    }
    assert_eq!(served.get("/errors/PRT000699").status, 200);
}
