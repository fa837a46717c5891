//! A channel to the other tabs of this app on this device. Deliberately absent: the messages (`app::tabs`).

use super::listener::Listener;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

/// A channel to the other tabs; listens until it is dropped.
pub struct Channel {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl Channel {
    /// Joins a channel. None in browsers that have no such channels.
    pub fn join(name: &str, mut hear: impl FnMut(String) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listener = Listener::new(&channel, "message", move |event| {
            let text = event
                .dyn_into::<MessageEvent>()
                .ok()
                .and_then(|message| message.data().as_string());
            if let Some(text) = text {
                hear(text);
            }
        });
        Some(Self {
            channel,
            _listener: listener,
        })
    }

    /// Tells all other tabs. A message that cannot be sent is not missed: tabs read the store when they open.
    pub fn tell(&self, text: &str) {
        let _ = self.channel.post_message(&text.into());
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
