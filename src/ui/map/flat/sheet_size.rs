//! The size on the screen of a drawing over the map or instead of it, and the place of a pointer on it. Deliberately absent: the drawing.

use leptos::html::ElementType;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A drawing shown instead of the map, before it has been measured.
pub const UNMEASURED: (f64, f64) = (1000.0, 800.0);

/// Width and height in CSS pixels, measured when the element is there and whenever the window changes; `unmeasured` before.
pub fn sheet_size<E>(element: NodeRef<E>, unmeasured: (f64, f64)) -> RwSignal<(f64, f64)>
where
    E: ElementType + 'static,
    E::Output: JsCast + Clone + AsRef<web_sys::Element> + 'static,
{
    let size = RwSignal::new(unmeasured);
    let measure = move || {
        if let Some(element) = element.get_untracked() {
            let element: &web_sys::Element = element.as_ref();
            let frame = element.get_bounding_client_rect();
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

/// Where on the sheet it is: sheet and element are equally large.
pub fn on_sheet(event: &web_sys::MouseEvent) -> Option<(f64, f64)> {
    let svg: web_sys::SvgsvgElement = event.current_target()?.dyn_into().ok()?;
    let frame = svg.get_bounding_client_rect();
    Some((
        f64::from(event.client_x()) - frame.x(),
        f64::from(event.client_y()) - frame.y(),
    ))
}
