//! A modal dialog, used only for actions that cannot be undone.

use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Shows its children in the browser's own modal dialog while `open`; Escape closes it.
#[component]
pub fn Dialog(
    #[prop(into)] title: TextProp,
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    let element: NodeRef<html::Dialog> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(dialog) = element.get() {
            match (open.get(), dialog.open()) {
                (true, false) => drop(dialog.show_modal()),
                (false, true) => dialog.close(),
                _ => {}
            }
        }
    });
    let heading = super::unique_id();
    let named_by = heading.clone();
    view! {
        <dialog class="dialog" node_ref=element aria-labelledby=named_by on:close=move |_| on_close.run(())>
            <h2 id=heading>{move || title.get()}</h2>
            <Show when=move || open.get()>{children()}</Show>
        </dialog>
    }
}
