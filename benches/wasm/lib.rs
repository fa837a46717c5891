//! The work of `benches/work/map.rs` as functions that a page calls: `benches/analysis.mjs`. What `benches/wasm.mjs` calls is in `deciding` and
//! `desk`. Deliberately absent: a clock. The page has one.
#![allow(
    dead_code,
    unused_imports,
    unsafe_code,
    clippy::unwrap_used,
    reason = "a bench exports plain functions and uses a part of what it compiles"
)]

#[path = "../../src/analysis/mod.rs"]
mod analysis;
#[path = "../../src/domain/mod.rs"]
mod domain;
mod deciding;
mod desk;
#[path = "../work/map.rs"]
mod work;

use std::sync::OnceLock;

fn data() -> &'static work::Data {
    static DATA: OnceLock<work::Data> = OnceLock::new();
    DATA.get_or_init(work::Data::seeded)
}

fn json() -> &'static str {
    static JSON: OnceLock<String> = OnceLock::new();
    JSON.get_or_init(|| data().json())
}

/// Where the data lie as JSON.
#[unsafe(no_mangle)]
pub extern "C" fn json_at() -> *const u8 {
    json().as_ptr()
}

/// How long that is.
#[unsafe(no_mangle)]
pub extern "C" fn json_length() -> usize {
    json().len()
}

/// Does one piece of work.
#[unsafe(no_mangle)]
pub extern "C" fn run(which: usize) -> f64 {
    work::WORKS.get(which).map_or(f64::NAN, |(_, run)| run(data()))
}
