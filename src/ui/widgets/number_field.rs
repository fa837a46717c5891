//! A whole number typed in any digits. What cannot be read stays in the field with a message; nothing is lost.

use super::draft::Draft;
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
    let shown = Signal::derive(move || value.get().map(i18n::number).unwrap_or_default());
    // None for what is no number up to `max`.
    let read = move |text: &str| match text.trim() {
        "" => Some(None),
        text => i18n::parse_number(text).filter(|number| *number <= max).map(Some),
    };
    let draft = Draft::new(false, move |text: String| {
        if let Some(number) = read(&text)
            && value.try_get_untracked().is_some_and(|value| value != number)
        {
            on_change.try_run(number);
        }
    });
    view! {
        <FieldFrame id=id.clone() label help=help error=Some(Signal::from(wrong))>
            <input
                class="input input-number"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                aria-describedby=described_by(&id)
                id=id
                prop:value=draft.shown(shown)
                on:input=move |event| draft.typed(event_target_value(&event))
                on:change=move |event| {
                    let text = event_target_value(&event);
                    if read(&text).is_some() {
                        wrong.try_set(String::new());
                        draft.typed(text);
                        draft.leave();
                    } else {
                        wrong.try_set(tr!("field-not-a-number", max = i18n::number(max)));
                    }
                }
            />
        </FieldFrame>
    }
}
