//! The app's entry: mounts the screen into `#app` of `index.html`.
//!
//! Deliberately absent: state, routes and texts. They live in `app`, `ui` and `i18n`.

#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;

    console_error_panic_hook::set_once();
    let place = document()
        .get_element_by_id("app")
        .and_then(|it| it.dyn_into::<leptos::web_sys::HtmlElement>().ok());
    if let Some(place) = place {
        // The view lives as long as the page, so its handle is never dropped.
        leptos::mount::mount_to(place, || view! { <main><h1>"Catchment"</h1></main> }).forget();
    }
}

/// Natively there is nothing to start: the app is a page.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
