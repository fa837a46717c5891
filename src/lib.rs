//! Catchment: from a blank map to a signed Community Action Plan, offline, with the group as the unit of record.

pub mod analysis;
pub mod domain;
pub mod exchange;
pub mod present;
pub mod validation;

// ── The wasm line. Nothing above knows the browser; nothing below compiles without it. ──
#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod i18n;
#[cfg(target_arch = "wasm32")]
pub mod map;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod storage;
#[cfg(target_arch = "wasm32")]
#[allow(
    missing_docs,
    reason = "the props of a component say what they are by their names"
)]
pub mod ui;
