//! A big stepper for counting people in a hall: minus, the number, plus. The number can be typed as well.

use super::draft::Draft;
use super::{Icon, unique_id};
use crate::{i18n, tr};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// A count from 0 to `max`.
#[component]
pub fn Stepper(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<u32>,
    #[prop(into)] on_change: Callback<u32>,
    #[prop(default = 99_999)] max: u32,
    /// Keeps the label for screen readers alone, where a table heads it already.
    #[prop(optional)]
    label_hidden: bool,
) -> impl IntoView {
    let id = unique_id();
    let less = label.clone();
    let more = label.clone();
    let set = move |next: u32| {
        if value.try_get_untracked().is_some_and(|value| value != next) {
            on_change.try_run(next);
        }
    };
    let step = move |by: i64| set((i64::from(value.get_untracked()) + by).clamp(0, i64::from(max)) as u32);
    let read = move |text: &str| {
        let number = i18n::parse_number(text).and_then(|n| u32::try_from(n).ok());
        number.filter(|number| *number <= max)
    };
    let shown = Signal::derive(move || i18n::number(value.get()));
    let draft = Draft::new(false, move |text: String| read(&text).into_iter().for_each(set));
    view! {
        <div class="stepper">
            <label class="stepper-label" class:visually-hidden=label_hidden for=id.clone()>{move || label.get()}</label>
            <div class="stepper-row">
                <button
                    type="button"
                    class="stepper-button"
                    aria-label=move || tr!("stepper-less", what = less.get().to_string())
                    on:click=move |_| step(-1)
                >
                    <Icon name="remove" />
                </button>
                <input
                    class="stepper-value"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    id=id
                    prop:value=draft.shown(shown)
                    on:focus=move |event| input(&event).select()
                    on:input=move |event| draft.typed(event_target_value(&event))
                    on:change=move |event| {
                        draft.typed(event_target_value(&event));
                        draft.leave();
                    }
                />
                <button
                    type="button"
                    class="stepper-button"
                    aria-label=move || tr!("stepper-more", what = more.get().to_string())
                    on:click=move |_| step(1)
                >
                    <Icon name="add" />
                </button>
            </div>
        </div>
    }
}

fn input(event: &web_sys::Event) -> web_sys::HtmlInputElement {
    event_target(event)
}
