//! The app's entry: loads the texts, then mounts the root component.

#[cfg(target_arch = "wasm32")]
fn main() {
    catchment::ui::start();
}

/// The app runs in a browser only; natively there is nothing to start.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
