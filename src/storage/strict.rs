//! Strict durability for rexie's transactions.
//!
//! Browsers report a transaction as complete when its data are with the operating system. When the tablet's battery dies in that
//! moment, an edit shown as saved is gone. IndexedDB can wait for the disk instead, but only when asked in the third argument of
//! `IDBDatabase.transaction`, which neither rexie 0.6 nor `idb` below it can pass. `strict.js` therefore wraps that one method of
//! the browser and adds the argument; rexie stays as it is. The same wrapper hands out the browser's transaction that was opened
//! last, which rexie hides: only that object has the reason of an abort (`QuotaExceededError`), and a test reads its durability.

use super::failure::from_words;
use crate::domain::storing::Failure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::IdbTransaction;

#[wasm_bindgen(module = "/src/storage/strict.js")]
extern "C" {
    /// Wraps the browser's method, once per page. Does nothing where there is no IndexedDB.
    pub fn install();

    #[wasm_bindgen(js_name = takeOpened)]
    fn take_opened() -> Option<IdbTransaction>;
}

/// The browser's transaction just opened. It is aborted when this is dropped before `committed`: a write that ends in any other way
/// than by completion keeps nothing.
pub struct Opened(Option<IdbTransaction>);

impl Opened {
    /// Call it right after the transaction was opened, before anything is awaited.
    pub fn take() -> Self {
        Self(take_opened())
    }

    /// The browser's transaction.
    pub fn transaction(&self) -> Option<&IdbTransaction> {
        self.0.as_ref()
    }

    /// Why it was aborted, when the browser says so.
    pub fn reason(&self) -> Option<Failure> {
        let error = self.0.as_ref()?.error()?;
        Some(from_words(&format!("{}: {}", error.name(), error.message())))
    }

    /// It completed: there is nothing to abort.
    pub fn committed(mut self) {
        self.0 = None;
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        if let Some(transaction) = &self.0 {
            // Fails when it has already ended, and then there is nothing to take back.
            let _ = transaction.abort();
        }
    }
}
