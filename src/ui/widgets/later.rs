//! What may come a moment later: it is made once what stands above it has been painted, so that the answer to a tap does not wait for it.
//!
//! For long screens whose lower parts are work of their own. A screen asks once whether it has been painted; parts of it that are made
//! anew after that come at once. Deliberately absent: anything whose coming would move what is already seen.

use leptos::prelude::*;
use std::time::Duration;

/// True once the screen that is being made now has been painted.
pub fn painted() -> ReadSignal<bool> {
    let (painted, set_painted) = signal(false);
    // A frame is announced before it is painted; what is put off from there comes after it.
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
