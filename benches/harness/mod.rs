//! Measures rivals in turn, in one process, and prints a table of their ratios.
#![allow(dead_code, unreachable_pub, clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Instant;

/// One rival: what it is called, and one round of its work.
pub type Rival<'a> = (&'a str, Box<dyn FnMut() -> usize + 'a>);

/// The rounds of each rival; an odd number has a median.
const ROUNDS: usize = 41;

/// Nanoseconds an operation of each rival, the median of interleaved rounds.
pub fn measure(operations: usize, rivals: &mut [Rival<'_>]) -> Vec<f64> {
    let mut times = vec![Vec::with_capacity(ROUNDS); rivals.len()];
    for _ in 0..ROUNDS + 2 {
        for ((_, work), times) in rivals.iter_mut().zip(&mut times) {
            let start = Instant::now();
            black_box(work());
            times.push(start.elapsed().as_nanos() as f64 / operations as f64);
        }
    }
    // The first rounds compile, allocate and fill caches.
    times
        .into_iter()
        .map(|times| median(times[2..].to_vec()))
        .collect()
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The allocations of one call.
pub fn allocations(mut work: impl FnMut()) -> u64 {
    work();
    allocation_counter::measure(work).count_total
}

/// The table's head.
pub fn head() {
    println!("| case | ours | against | ratio | at most | allocations |");
    println!("|---|---|---|---|---|---|");
}

/// A row of the table; times in nanoseconds.
pub fn row(
    case: &str,
    ours: f64,
    rival: &str,
    theirs: f64,
    limit: Option<f64>,
    allocated: Option<u64>,
) {
    let limit = limit.map_or("".to_owned(), |limit| format!("{limit}×"));
    let allocated = allocated.map_or("".to_owned(), |count| count.to_string());
    println!(
        "| {case} | {} | {rival}: {} | {:.2}× | {limit} | {allocated} |",
        time(ours),
        time(theirs),
        ours / theirs
    );
}

pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.2} ns"),
        n if n < 1e6 => format!("{:.1} µs", n / 1e3),
        n => format!("{:.1} ms", n / 1e6),
    }
}

/// A permutation that is the same in every run.
pub fn shuffled<T>(mut items: Vec<T>) -> Vec<T> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for index in (1..items.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        items.swap(index, (state % (index as u64 + 1)) as usize);
    }
    items
}
