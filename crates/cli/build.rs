//! Embedded files that are new make cargo build again; changed ones it sees by itself.

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=examples/billing");
}
