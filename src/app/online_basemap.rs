//! The online basemap of this device: what holds, switching on and off, emptying. Deliberately absent: fetching and keeping tiles, which
//! the service worker does, judging an address (`present::map::online_basemap`), and which basemap is shown (`basemaps`).

use crate::platform::online_tiles::tell;
use crate::present::map::online_basemap::OnlineState;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde_json::{Value, json};

/// What is known of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Online {
    /// The service worker was not heard yet.
    #[default]
    Asked,
    /// No service worker looks after this page, so that there is none.
    Unable,
    /// What holds.
    Known(OnlineState),
}

/// The way to the service worker, and what it said last; copied freely.
#[derive(Clone, Copy, Default)]
pub struct OnlineBasemap(RwSignal<Online>);

impl OnlineBasemap {
    /// What is known, followed.
    pub fn get(self) -> Online {
        self.0.get()
    }

    /// True when it is known to be on.
    pub fn is_on(self) -> bool {
        self.0
            .with_untracked(|online| matches!(online, Online::Known(state) if state.on))
    }

    /// Asks what holds.
    pub fn ask(self) {
        self.tell(json!({}));
    }

    /// Switches it on with this address.
    pub fn switch_on(self, address: &str, attribution: &str, most: u64) {
        self.tell(
            json!({ "set": { "on": true, "address": address, "attribution": attribution, "most": most } }),
        );
    }

    /// Switches it off: nothing is asked of the address any more. What was kept stays until it is emptied.
    pub fn switch_off(self) {
        self.tell(json!({ "set": { "on": false } }));
    }

    /// Changes how many bytes may be kept.
    pub fn limit(self, most: u64) {
        self.tell(json!({ "set": { "most": most } }));
    }

    /// Takes the kept tiles off the device.
    pub fn empty(self) {
        self.tell(json!({ "empty": true }));
    }

    fn tell(self, message: Value) {
        spawn_local(async move {
            let answer = tell(&message.to_string()).await;
            let known = answer.and_then(|text| serde_json::from_str(&text).ok());
            self.0.try_set(known.map_or(Online::Unable, Online::Known));
        });
    }
}
