//! Deferred rendering: children are made only after the content above them has been painted, so that a tap is answered without waiting.
//!
//! For long screens with expensive lower parts. The first paint of a screen is awaited once; parts that are made anew after it are rendered
//! at once. Deliberately absent: content that would shift what is already visible.

use leptos::prelude::*;
use std::time::Duration;

/// True once the screen that is being made now has been painted.
pub fn painted() -> ReadSignal<bool> {
    let (painted, set_painted) = signal(false);
    // The callback of an animation frame runs before the frame is painted; a task started from it runs after the painting.
    request_animation_frame(move || {
        set_timeout(
            move || {
                // The screen may be gone by then.
                let _ = set_painted.try_set(true);
            },
            Duration::ZERO,
        );
    });
    painted
}

/// Makes its children once the screen has been painted.
#[component]
pub fn Later(
    /// What `painted` gave the screen.
    due: ReadSignal<bool>,
    children: Children,
) -> impl IntoView {
    let children = StoredValue::new_local(Some(children));
    move || {
        due.get()
            .then(|| children.try_update_value(Option::take).flatten())
            .flatten()
            .map(untrack)
    }
}
