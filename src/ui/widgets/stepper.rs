//! A big stepper for counting people in a hall: minus, the number, plus. The number can be typed as well.

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
    let step = move |by: i64| {
        let next = (i64::from(value.get_untracked()) + by).clamp(0, i64::from(max)) as u32;
        if next != value.get_untracked() {
            on_change.run(next);
        }
    };
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
                    prop:value=move || i18n::number(value.get())
                    on:focus=move |event| input(&event).select()
                    on:change=move |event| {
                        let read = i18n::parse_number(&event_target_value(&event)).and_then(|n| u32::try_from(n).ok());
                        match read.filter(|number| number <= &max) {
                            Some(number) => on_change.run(number),
                            None => input(&event).set_value(&i18n::number(value.get_untracked())),
                        }
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
