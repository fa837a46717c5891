//! Places that belong together, as links in a row: each has its own address.

use leptos::prelude::*;

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
    view! {
        <nav class="tabs" aria-label=move || label.get()>
            {move || {
                let link = |tab: Tab| {
                    view! { <a class="tab" href=tab.href aria-current=tab.current.then_some("page")>{tab.text}</a> }
                };
                tabs.get().into_iter().map(link).collect_view()
            }}
        </nav>
    }
}
