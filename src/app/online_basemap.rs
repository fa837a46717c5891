//! The online basemap of this device: what holds, switching on and off, emptying. Deliberately absent: fetching and keeping tiles, which
//! the service worker does, and judging an address (`present::map::online_basemap`).

use super::basemaps::Basemaps;
use crate::platform::online_tiles::tell;
use crate::present::map::online_basemap::{ID, OnlineState};
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

impl Basemaps {
    /// Asks what holds.
    pub fn ask_online(self) {
        self.tell_online(json!({}));
    }

    /// Switches it on with this address, and shows it.
    pub fn switch_online_on(self, address: &str, attribution: &str, most: u64) {
        self.choose(Some(ID.to_owned()));
        self.tell_online(
            json!({ "set": { "on": true, "address": address, "attribution": attribution, "most": most } }),
        );
    }

    /// Switches it off: nothing is asked of the address any more. What was kept stays until it is emptied.
    pub fn switch_online_off(self) {
        if self.used.with_untracked(|used| used.as_deref() == Some(ID)) {
            self.choose(None);
        }
        self.tell_online(json!({ "set": { "on": false } }));
    }

    /// Changes how many bytes may be kept.
    pub fn limit_online(self, most: u64) {
        self.tell_online(json!({ "set": { "most": most } }));
    }

    /// Takes the kept tiles off the device.
    pub fn empty_online(self) {
        self.tell_online(json!({ "empty": true }));
    }

    fn tell_online(self, message: Value) {
        spawn_local(async move {
            let answer = tell(&message.to_string()).await;
            let known = answer.and_then(|text| serde_json::from_str(&text).ok());
            self.online.try_set(known.map_or(Online::Unable, Online::Known));
        });
    }
}
