//! Related screens as links in one row, each with its own address. A row longer than the screen scrolls sideways, with the current link in
//! the middle.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// One of them.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Tab {
    pub href: String,
    pub text: String,
    pub current: bool,
}

/// The row of places; the current one is marked for eyes and screen readers.
#[component]
pub fn Tabs(
    #[prop(into)] label: leptos::text_prop::TextProp,
    #[prop(into)] tabs: Signal<Vec<Tab>>,
) -> impl IntoView {
    let row: NodeRef<leptos::html::Nav> = NodeRef::new();
    Effect::new(move |_| {
        tabs.track();
        if let Some(row) = row.get() {
            show_current(&row);
        }
    });
    view! {
        <nav class="tabs" aria-label=move || label.get() node_ref=row>
            {move || {
                let link = |tab: Tab| {
                    view! { <a class="tab" href=tab.href aria-current=tab.current.then_some("page")>{tab.text}</a> }
                };
                tabs.get().into_iter().map(link).collect_view()
            }}
        </nav>
    }
}

/// Pushes the row so that the current place is seen. Offsets and pushes run the same way in both directions of writing.
fn show_current(row: &web_sys::HtmlElement) {
    let current = row.query_selector("[aria-current]").ok().flatten();
    if let Some(tab) = current.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok()) {
        row.set_scroll_left(tab.offset_left() + (tab.offset_width() - row.client_width()) / 2);
    }
}
