//! How large the drawing that stands for the map is on the screen. Deliberately absent: what is drawn.

use leptos::prelude::*;

/// The sheet before the element has been measured.
const UNMEASURED: (f64, f64) = (1000.0, 800.0);

/// Width and height in CSS pixels, measured when the element is there and whenever the window changes.
pub fn sheet_size(element: NodeRef<leptos::svg::Svg>) -> RwSignal<(f64, f64)> {
    let size = RwSignal::new(UNMEASURED);
    let measure = move || {
        if let Some(svg) = element.get_untracked() {
            let frame = svg.get_bounding_client_rect();
            if frame.width() > 0.0 && frame.height() > 0.0 {
                size.set((frame.width(), frame.height()));
            }
        }
    };
    Effect::new(move |_| {
        element.track();
        measure();
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    on_cleanup(move || resized.remove());
    size
}
