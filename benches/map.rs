//! How long the map analysis takes on seeded data: `cargo bench --bench map`.
//!
//! With `BENCH_DATA=file` the data are written there as JSON, so that the peers in `benches/peers` get the same. Prints one line of
//! JSON for each figure: its id, the median in milliseconds, and a result that both sides can compare. `benches/run.mjs` runs both in
//! turn. Native figures; the same work as wasm in the peer's own browser is `benches/analysis.mjs`. Deliberately absent: a statistics
//! library.
#![allow(clippy::unwrap_used)]

use catchment::{analysis, domain};
use std::hint::black_box;
use std::time::Instant;

#[path = "work/map.rs"]
mod work;

const RUNS: usize = 7;

fn main() {
    let data = work::Data::seeded();
    if let Ok(path) = std::env::var("BENCH_DATA") {
        std::fs::write(path, data.json()).unwrap();
    }
    for (id, run) in work::WORKS {
        let mut result = run(&data);
        let mut times: Vec<f64> = (0..RUNS)
            .map(|_| {
                let start = Instant::now();
                result = black_box(run(&data));
                start.elapsed().as_secs_f64() * 1000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let ms = times[RUNS / 2];
        println!("{}", serde_json::json!({ "id": id, "ms": ms, "result": result }));
    }
}
