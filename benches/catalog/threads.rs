//! Two threads against one.

use super::*;

/// The time an operation takes while two threads do the same at once.
fn twice(work: impl Fn() -> usize + Sync, operations: usize) -> f64 {
    let barrier = Barrier::new(2);
    let run = || {
        barrier.wait();
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_nanos() as f64 / operations as f64
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(run);
        let mine = run();
        mine.max(other.join().unwrap())
    })
}

pub(super) fn threads() {
    let catalog = hubster::catalog();
    let Pairs {
        ours,
        theirs,
        table,
    } = pairs(catalog);
    let operations = ours.len() * PASSES;
    let our_work = || {
        let mut sum = 0;
        for _ in 0..PASSES {
            for (code, locale) in black_box(&ours) {
                sum += catalog.text(*code, *locale).map_or(0, str::len);
            }
        }
        sum
    };
    let their_work = || {
        let table = black_box(&table);
        let mut sum = 0;
        for _ in 0..PASSES {
            for (locale, code) in black_box(&theirs) {
                sum += table[*locale][*code].len();
            }
        }
        sum
    };
    let alone = measure(
        operations,
        &mut [("", Box::new(our_work)), ("", Box::new(their_work))],
    );
    let mut ratios = Vec::new();
    for _ in 0..5 {
        let together = (twice(our_work, operations), twice(their_work, operations));
        ratios.push((together.0 / alone[0], together.1 / alone[1]));
    }
    let ours = median(ratios.iter().map(|ratio| ratio.0).collect());
    let theirs = median(ratios.iter().map(|ratio| ratio.1).collect());
    println!(
        "| text of a code, two threads against one | {ours:.2}× | array index: {theirs:.2}× | {:.2}× | 1.3× | 0 |",
        ours / theirs
    );
}
