//! The worker's entry: heavy work off the main thread.
//!
//! Deliberately absent: the DOM.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
}

/// The worker runs in a browser only; natively there is nothing to start.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
