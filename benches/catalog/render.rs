//! A message with an argument, against parts put together by hand and fluent-bundle.

use super::*;

/// What a programmer would write by hand: the text before and after the argument, by locale
/// and code.
struct Parts {
    table: Vec<Vec<[&'static str; 2]>>,
}

impl Parts {
    fn length(&self, locale: usize, code: usize, argument: &str) -> usize {
        let [before, after] = self.table[locale][code];
        before.len() + argument.len() + after.len()
    }

    fn write(&self, locale: usize, code: usize, argument: &str, out: &mut String) {
        let [before, after] = self.table[locale][code];
        out.push_str(before);
        write_argument(argument, out);
        out.push_str(after);
    }
}

pub(super) fn write_argument(argument: &str, out: &mut String) {
    if argument.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push_str(argument);
    } else {
        out.extend(
            argument
                .chars()
                .map(|c| if c.is_control() { '\u{fffd}' } else { c }),
        );
    }
}

const RENDERS: usize = 20_000;
/// A power of two, so that choosing one costs next to nothing.
const BUFFERS: usize = 64;

pub(super) fn render() {
    let catalog = hubster::catalog();
    let french = catalog.locale("fr").unwrap();
    let message: Message = hubster::ENG009200 { command: "trans" }.into();
    let code = hubster::Code::ENG009200 as usize;
    let parts = Parts {
        table: catalog
            .locales()
            .iter()
            .map(|locale| {
                let text: &str = catalog.render(&message, *locale).text.into_owned().leak();
                let (before, after) = text.split_once("trans").unwrap();
                vec![[before, after]; hubster::Code::ALL.len()]
            })
            .collect(),
    };
    let place = catalog
        .locales()
        .iter()
        .position(|locale| *locale == french)
        .unwrap();
    let argument = String::from("trans");
    let bundle = bundle("fr", FRENCH);
    let pattern = bundle.get_message("ENG009200").unwrap().value().unwrap();
    let mut args = FluentArgs::new();
    args.set("command", "trans");
    // Copying is slower where source and target are at the same offset of a page: each rival
    // writes to many places in turn.
    let buffers = || -> Vec<String> {
        let capacity = |at| String::with_capacity(200 + at * 24);
        (0..BUFFERS).map(capacity).collect()
    };
    let (mut a, mut b, mut c) = (buffers(), buffers(), buffers());

    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                for at in 0..RENDERS {
                    let a = &mut a[at % BUFFERS];
                    a.clear();
                    let _ = catalog.write(black_box(&message), french, a);
                    black_box(a);
                }
                a.len()
            }),
        ),
        (
            "by hand",
            Box::new(|| {
                for at in 0..RENDERS {
                    let b = &mut b[at % BUFFERS];
                    b.clear();
                    let (locale, code, argument) = black_box((place, code, &argument));
                    parts.write(locale, code, argument, b);
                    black_box(b);
                }
                b.len()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                for at in 0..RENDERS {
                    let c = &mut c[at % BUFFERS];
                    c.clear();
                    let _ = bundle.write_pattern(c, pattern, Some(black_box(&args)), &mut errors);
                    black_box(c);
                }
                c.len()
            }),
        ),
    ];
    let times = measure(RENDERS, &mut rivals);
    drop(rivals);
    let mut buffer = String::with_capacity(1024);
    let allocated = allocations(|| {
        buffer.clear();
        let _ = catalog.write(&message, french, &mut buffer);
    });
    row(
        "ENG009200 into a reused buffer",
        times[0],
        "parts by hand",
        times[1],
        Some(2.0),
        Some(allocated),
    );
    row(
        "ENG009200 into a reused buffer",
        times[0],
        "fluent-bundle `write_pattern`",
        times[2],
        None,
        None,
    );

    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                let one = |_| {
                    let out = catalog.render(black_box(&message), french);
                    black_box(&out.text).len()
                };
                (0..RENDERS).map(one).sum()
            }),
        ),
        (
            "by hand",
            Box::new(|| {
                let one = |_| {
                    let (locale, code, argument) = black_box((place, code, &argument));
                    let mut out = String::with_capacity(parts.length(locale, code, argument));
                    parts.write(locale, code, argument, &mut out);
                    black_box(&out).len()
                };
                (0..RENDERS).map(one).sum()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                let mut one = |_| {
                    let out = bundle.format_pattern(pattern, Some(black_box(&args)), &mut errors);
                    black_box(&out).len()
                };
                (0..RENDERS).map(&mut one).sum()
            }),
        ),
    ];
    let times = measure(RENDERS, &mut rivals);
    let allocated = allocations(|| {
        black_box(catalog.render(&message, french));
    });
    row(
        "ENG009200 into a new `String`",
        times[0],
        "parts by hand",
        times[1],
        Some(1.3),
        Some(allocated),
    );
    row(
        "ENG009200 into a new `String`",
        times[0],
        "fluent-bundle `format_pattern`",
        times[2],
        None,
        None,
    );
}
