//! Whether the browser promises to keep what is stored here. Deliberately absent: how full the disk is; browsers no longer tell.

use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageManager, window};

/// What the browser says about the data on this device.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Protection {
    /// It is kept until a person deletes it.
    Protected,
    /// The browser may clear it when the disk runs full or the app was not opened for long.
    MayBeCleared,
}

/// Asks for the promise; some browsers ask the person.
pub async fn protect() -> Protection {
    outcome(StorageManager::persist).await
}

/// Whether the promise was given.
pub async fn protection() -> Protection {
    outcome(StorageManager::persisted).await
}

/// How many bytes this app holds here, roughly; none when the browser does not tell.
pub async fn bytes_used() -> Option<u64> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let usage = Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()?;
    Some(usage.max(0.0) as u64)
}

async fn outcome(question: impl Fn(&StorageManager) -> Result<Promise, JsValue>) -> Protection {
    let promise = manager().and_then(|manager| question(&manager).ok());
    let granted = match promise {
        Some(promise) => JsFuture::from(promise)
            .await
            .is_ok_and(|granted| granted.is_truthy()),
        None => false,
    };
    if granted {
        Protection::Protected
    } else {
        Protection::MayBeCleared
    }
}

/// The storage manager; none on an insecure address, where browsers leave it out.
fn manager() -> Option<StorageManager> {
    let manager = window()?.navigator().storage();
    manager.is_truthy().then_some(manager)
}
