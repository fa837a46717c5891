//! What lies in IndexedDB, tested in a real browser.

mod blobs;
mod documents;
mod faults;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
