//! The first message of a process.

use super::*;
use crate::render::write_argument;

/// One message from the start of `main` to its text, in a process of its own.
pub(super) fn fresh_child(way: &str) {
    let start = Instant::now();
    let text = match way {
        "ours" => {
            let catalog = hubster::catalog();
            let french = catalog.locale("fr").unwrap();
            let message = hubster::ENG009200 { command: "trans" }.into();
            catalog.render(&message, french).text.into_owned()
        }
        "fluent-bundle" => {
            let bundle = bundle("fr", FRENCH);
            let pattern = bundle.get_message("ENG009200").unwrap().value().unwrap();
            let mut args = FluentArgs::new();
            args.set("command", "trans");
            bundle
                .format_pattern(pattern, Some(&args), &mut Vec::new())
                .into_owned()
        }
        _ => {
            let mut text = String::new();
            text.push_str("Commande introuvable. Saisissez `::");
            write_argument(black_box("trans"), &mut text);
            text.push_str(" --list` pour afficher la liste complète des commandes disponibles.");
            text
        }
    };
    let elapsed = start.elapsed().as_nanos();
    println!("{elapsed} {}", text.len());
}

pub(super) fn fresh() {
    let program = std::env::current_exe().unwrap();
    let ways = ["ours", "fluent-bundle", "static table"];
    let mut times = vec![Vec::new(); ways.len()];
    for _ in 0..200 {
        for (way, times) in ways.iter().zip(&mut times) {
            let output = Command::new(&program)
                .args(["--fresh", way])
                .output()
                .unwrap();
            let line = String::from_utf8(output.stdout).unwrap();
            times.push(line.split(' ').next().unwrap().parse::<f64>().unwrap());
        }
    }
    let times: Vec<f64> = times.into_iter().map(median).collect();
    row(
        "ENG009200 in a fresh process",
        times[0],
        "fluent-bundle, that one file",
        times[1],
        Some(0.2),
        None,
    );
    println!(
        "| (the same from a static table) | {} | | | | |",
        time(times[2])
    );
}
