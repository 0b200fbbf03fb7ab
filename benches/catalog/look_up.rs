//! The text of a code, against an array and fluent-bundle.

use super::*;

pub(super) fn look_up() {
    let catalog = hubster::catalog();
    let Pairs {
        ours,
        theirs,
        table,
    } = pairs(catalog);
    let count = ours.len();
    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let mut sum = 0;
                for _ in 0..PASSES {
                    for (code, locale) in black_box(&ours) {
                        sum += catalog.text(*code, *locale).map_or(0, str::len);
                    }
                }
                sum
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                let mut sum = 0;
                for _ in 0..PASSES {
                    for (locale, code) in black_box(&theirs) {
                        sum += table[*locale][*code].len();
                    }
                }
                sum
            }),
        ),
    ];
    let times = measure(count * PASSES, &mut rivals);
    let allocated = allocations(|| {
        for (code, locale) in &ours {
            black_box(catalog.text(*code, *locale));
        }
    });
    row(
        "text of a code, independent",
        times[0],
        "array index",
        times[1],
        Some(4.0),
        Some(allocated),
    );

    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                let mut at = 0;
                for _ in 0..PASSES * count {
                    let (code, locale) = ours[at];
                    let length = catalog.text(code, locale).map_or(0, str::len);
                    at = if at + length < count {
                        at + length
                    } else {
                        length % 7
                    };
                }
                at
            }),
        ),
        (
            "array",
            Box::new(|| {
                let table = black_box(&table);
                let mut at = 0;
                for _ in 0..PASSES * count {
                    let (locale, code) = theirs[at];
                    let length = table[locale][code].len();
                    at = if at + length < count {
                        at + length
                    } else {
                        length % 7
                    };
                }
                at
            }),
        ),
    ];
    let times = measure(count * PASSES, &mut rivals);
    row(
        "text of a code, each from the last one's result",
        times[0],
        "array index",
        times[1],
        Some(1.5),
        Some(allocated),
    );

    let bundles: Vec<Bundle> = catalog
        .locales()
        .iter()
        .map(|locale| {
            let text = std::fs::read_to_string(format!("locales/{locale}.ftl")).unwrap();
            bundle(locale.tag(), &text)
        })
        .collect();
    let codes: Vec<_> = hubster::Code::ALL
        .iter()
        .filter(|code| code.args().is_empty())
        .collect();
    let ids: Vec<&str> = codes
        .iter()
        .map(|code| {
            fluent_catalog::CodeRef::from(**code)
                .shared()
                .unwrap_or(code.as_str())
        })
        .collect();
    let mut rivals: [Rival<'_>; 2] = [
        (
            "ours",
            Box::new(|| {
                ours.iter()
                    .map(|(code, locale)| catalog.text(*code, *locale).map_or(0, str::len))
                    .sum()
            }),
        ),
        (
            "fluent-bundle",
            Box::new(|| {
                let mut errors = Vec::new();
                let mut sum = 0;
                for (locale, code) in &theirs {
                    let bundle = &bundles[*locale];
                    let pattern = bundle.get_message(ids[*code]).unwrap().value().unwrap();
                    sum += bundle.format_pattern(pattern, None, &mut errors).len();
                }
                sum
            }),
        ),
    ];
    let times = measure(count, &mut rivals);
    row(
        "text of a code",
        times[0],
        "fluent-bundle",
        times[1],
        None,
        None,
    );
}
