//! The same routes for the tools that measure from outside; nothing here counts allocations.
//!
//! * `-- only TARGET COUNT`: one target so often, for an instruction counter (`scripts/instructions`).
//! * `-- serve ADDRESS`: the routes on a socket (`scripts/throughput`).
#![allow(clippy::print_stdout, clippy::unwrap_used)]

mod routes;

use routes::{repeat, routes};
use tokio::net::TcpListener;
use tokio::runtime::Builder;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["only", target, count, ..] => {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            let mut router = routes();
            let work = repeat(&mut router, target, count.parse().unwrap());
            println!("{}", runtime.block_on(work));
        }
        ["serve", address, ..] => {
            let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind(address).await.unwrap();
                axum::serve(listener, routes()).await.unwrap();
            });
        }
        _ => println!("scripts/throughput and scripts/instructions use it"),
    }
}
