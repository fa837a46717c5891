//! The object URL of an attachment's bytes, and whether this device lacks them.
//!
//! Deliberately absent: showing the bytes (pictures, sound).

use crate::app::App;
use crate::app::pictures::ObjectUrl;
use crate::domain::records::ContentHash;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The address as soon as it is there. It lasts as long as what asked for it.
#[derive(Clone, Copy)]
pub struct BlobUrl {
    /// None while the bytes are looked for, and when they are missing.
    pub url: RwSignal<Option<Rc<ObjectUrl>>, LocalStorage>,
    /// They are not on this device.
    pub missing: RwSignal<bool>,
}

/// Looks for the bytes of this hash.
pub fn blob_url(app: App, hash: ContentHash) -> BlobUrl {
    let found = BlobUrl {
        url: RwSignal::new_local(None),
        missing: RwSignal::new(false),
    };
    spawn_local(async move {
        match app.blobs.url(hash).await {
            Ok(Some(url)) => drop(found.url.try_set(Some(Rc::new(url)))),
            _ => drop(found.missing.try_set(true)),
        }
    });
    found
}
