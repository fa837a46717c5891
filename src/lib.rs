#![doc = include_str!("ARCHITECTURE.md")]

pub mod domain;
pub mod analysis;
pub mod validation;
pub mod exchange;
pub mod present;

// ── The wasm line. Nothing above knows the browser; nothing below compiles without it. ──
#[cfg(target_arch = "wasm32")]
pub mod storage;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod map;
#[cfg(target_arch = "wasm32")]
pub mod i18n;
#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
#[allow(
    missing_docs,
    reason = "the props of a component say what they are by their names"
)]
pub mod ui;
