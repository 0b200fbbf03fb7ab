//! A code from its text.

use super::*;

pub(super) fn codes() {
    let texts: Vec<&str> = shuffled(
        hubster::Code::ALL
            .iter()
            .map(|code| code.as_str())
            .collect(),
    );
    let mut sorted = texts.clone();
    sorted.sort_unstable();
    let map: HashMap<&str, usize> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| (*text, at))
        .collect();
    let each = |find: &dyn Fn(&str) -> usize| {
        (0..PASSES)
            .map(|_| {
                black_box(&texts)
                    .iter()
                    .map(|text| find(text))
                    .sum::<usize>()
            })
            .sum()
    };
    let mut rivals: [Rival<'_>; 3] = [
        (
            "ours",
            Box::new(|| {
                each(&|text| {
                    text.parse::<hubster::Code>()
                        .map_or(0, |code| code as usize)
                })
            }),
        ),
        (
            "binary search",
            Box::new(|| each(&|text| sorted.binary_search(&text).unwrap_or(0))),
        ),
        (
            "std HashMap",
            Box::new(|| each(&|text| map.get(text).copied().unwrap_or(0))),
        ),
    ];
    let times = measure(texts.len() * PASSES, &mut rivals);
    let allocated = allocations(|| {
        black_box("eng009200".parse::<hubster::Code>().ok());
    });
    row(
        "a code from its text",
        times[0],
        "binary search over `&str`",
        times[1],
        Some(0.2),
        Some(allocated),
    );
    row(
        "a code from its text",
        times[0],
        "std `HashMap`",
        times[2],
        None,
        None,
    );
    let mut text = String::new();
    let _ = write!(text, "{}", hubster::ENG009200 { command: "trans" }.command);
}
