//! What this device and browser offer: a promise to keep the data, an offline copy, a new version, a place on the home screen.
//!
//! Deliberately absent: what is stored (`library`) and whether it is written (`autosave`).

use crate::platform::{install, service_worker, storage_persistence};
use leptos::prelude::*;
use leptos::task::spawn_local;

pub use crate::platform::install::Install;
pub use crate::platform::service_worker::{Offline, Update};
pub use crate::platform::storage_persistence::Protection;

/// The state of the device, as reported by the browser.
#[derive(Clone, Copy)]
pub struct Device {
    /// Whether the browser promises to keep the data; none until it answered.
    pub protection: RwSignal<Option<Protection>>,
    /// Whether the app works without a network.
    pub offline: RwSignal<Offline>,
    /// Whether a new version is there.
    pub update: RwSignal<Update>,
    /// Whether the app can be installed.
    pub install: RwSignal<Install>,
}

impl Device {
    /// Looks, and goes on looking for as long as the page lives.
    pub fn new() -> Self {
        let (offline, update) = service_worker::state();
        let device = Self {
            protection: RwSignal::new(None),
            offline: RwSignal::new(offline),
            update: RwSignal::new(update),
            install: RwSignal::new(install::state()),
        };
        service_worker::on_change(move |offline, update| {
            device.offline.set(offline);
            device.update.set(update);
        });
        install::on_change(move |install| device.install.set(install));
        spawn_local(async move {
            device
                .protection
                .set(Some(storage_persistence::protection().await));
        });
        device
    }

    /// Asks the browser to keep the data.
    pub async fn protect(&self) {
        self.protection.set(Some(storage_persistence::protect().await));
    }

    /// Opens the browser's question whether to install the app.
    pub fn install(&self) {
        install::ask();
        self.install.set(install::state());
    }

    /// Takes the new version into use; the page reloads.
    pub fn take_update(&self) {
        service_worker::accept_update();
    }
}

impl Default for Device {
    fn default() -> Self {
        Self::new()
    }
}
