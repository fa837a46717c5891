//! Other tabs of the app on this device: each says what it stored, the others read that and merge it.
//!
//! A message holds no content, so a tab that misses one misses nothing: the store has it, and every write merges with the store.
//! Deliberately absent: locks. Merging needs no order.

use crate::domain::id::RecordId;
use crate::platform::broadcast::Channel;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Name of the channel between tabs.
const CHANNEL: &str = "catchment";

/// A message to the other tabs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Message {
    /// These records of an assessment were stored.
    Changed {
        assessment: RecordId,
        records: Vec<RecordId>,
    },
    /// An assessment was added, or its export noted.
    Listed { assessment: RecordId },
    /// An assessment was deleted from this device.
    Deleted { assessment: RecordId },
}

/// The way to the other tabs; silent until it is joined, and in browsers without such a way.
#[derive(Clone, Copy)]
pub struct Tabs(StoredValue<Option<Channel>, LocalStorage>);

impl Tabs {
    /// Without a channel yet.
    pub fn new() -> Self {
        Self(StoredValue::new_local(None))
    }

    /// Joins the channel; `hear` gets the messages of other tabs. Messages of another version of the app are ignored.
    pub fn join(&self, hear: impl Fn(Message) + 'static) {
        let channel = Channel::join(CHANNEL, move |text| {
            if let Ok(message) = serde_json::from_str(&text) {
                hear(message);
            }
        });
        self.0.set_value(channel);
    }

    /// Tells all other tabs.
    pub fn tell(&self, message: &Message) {
        if let Ok(text) = serde_json::to_string(message) {
            self.0.with_value(|channel| {
                if let Some(channel) = channel {
                    channel.tell(&text);
                }
            });
        }
    }
}

impl Default for Tabs {
    fn default() -> Self {
        Self::new()
    }
}
