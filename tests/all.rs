//! All integration tests, as one program: linking once takes seconds, linking each file takes minutes. `cargo test --test all ranking`
//! runs those whose path holds the word.
//!
//! Native tests and storage tests (`cargo test --target wasm32-unknown-unknown --test all`, in a browser) are two halves of it.
//! Deliberately absent: journeys through the built app (`tests/e2e`).
#![allow(clippy::unwrap_used, clippy::expect_used)]

// What tests share.
#[cfg(not(target_arch = "wasm32"))]
mod fixtures;
#[cfg(not(target_arch = "wasm32"))]
mod golden;

// One folder for each layer above the wasm line.
#[cfg(not(target_arch = "wasm32"))]
mod domain;
#[cfg(not(target_arch = "wasm32"))]
mod analysis;
#[cfg(not(target_arch = "wasm32"))]
mod validation;
#[cfg(not(target_arch = "wasm32"))]
mod exchange;
#[cfg(not(target_arch = "wasm32"))]
mod present;
#[cfg(not(target_arch = "wasm32"))]
mod texts;
#[cfg(not(target_arch = "wasm32"))]
mod protocol;
#[cfg(not(target_arch = "wasm32"))]
mod flow;

// Across the layers.
#[cfg(not(target_arch = "wasm32"))]
mod laws;
#[cfg(not(target_arch = "wasm32"))]
mod worked_examples;
#[cfg(not(target_arch = "wasm32"))]
mod example;
#[cfg(not(target_arch = "wasm32"))]
mod tidy;

// In a browser.
#[cfg(target_arch = "wasm32")]
mod storage;
