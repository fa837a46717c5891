//! A whole number typed in any digits. What cannot be read stays in the field with a message; nothing is lost.

use super::fields::{FieldFrame, described_by};
use super::unique_id;
use crate::{i18n, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// A whole number from 0 to `max`, or nothing.
#[component]
pub fn NumberField(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<Option<u64>>,
    #[prop(into)] on_change: Callback<Option<u64>>,
    #[prop(into, optional)] help: Option<TextProp>,
    #[prop(default = 999_999_999_999)] max: u64,
) -> impl IntoView {
    let id = unique_id();
    let wrong = RwSignal::new(String::new());
    let shown = move || value.get().map(i18n::number).unwrap_or_default();
    view! {
        <FieldFrame id=id.clone() label help=help error=Some(Signal::from(wrong))>
            <input
                class="input input-number"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described_by(&id)
                id=id
                prop:value=shown
                on:change=move |event| {
                    let text = event_target_value(&event);
                    let read = i18n::parse_number(&text);
                    if text.trim().is_empty() {
                        wrong.set(String::new());
                        on_change.run(None);
                    } else if let Some(number) = read.filter(|number| *number <= max) {
                        wrong.set(String::new());
                        on_change.run(Some(number));
                    } else {
                        wrong.set(tr!("field-not-a-number", max = i18n::number(max)));
                    }
                }
            />
        </FieldFrame>
    }
}
