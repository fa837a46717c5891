#![doc = include_str!("ARCHITECTURE.md")]

pub mod domain;
pub mod analysis;
pub mod validation;
pub mod exchange;
pub mod present;
pub mod texts;
pub mod protocol;
pub mod flow;

// ── The wasm line. Nothing above knows the browser; nothing below compiles without it. ──
#[cfg(target_arch = "wasm32")]
pub mod storage;
#[cfg(target_arch = "wasm32")]
pub mod platform;

// ── The page. The worker and the storage tests do without it, and are built without it. ──
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod map;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod i18n;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod app;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
#[allow(
    missing_docs,
    reason = "the props of a component say what they are by their names"
)]
pub mod ui;
