//! A sheet: slides in from the inline end in landscape, rises from below in portrait. Not modal: the canvas beside it stays in use.

use super::Button;
use super::button::ButtonKind;
use crate::t;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Shows its children while `open`. Escape and the button close it.
#[component]
pub fn Sheet(
    #[prop(into)] title: TextProp,
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <Show when=move || open.get()>
            {
                let title = title.clone();
                let name = title.clone();
                let children = children.clone();
                view! {
                    <aside
                        class="sheet"
                        aria-label=move || name.get()
                        on:keydown=move |event| {
                            if event.key() == "Escape" {
                                on_close.run(());
                            }
                        }
                    >
                        <header class="sheet-head">
                            <h2>{move || title.get()}</h2>
                            <Button label=t!("close") icon="close" icon_only=true kind=ButtonKind::Quiet on_press=on_close />
                        </header>
                        <div class="sheet-body">{children()}</div>
                    </aside>
                }
            }
        </Show>
    }
}
