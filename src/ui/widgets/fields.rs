//! Form fields: label above, help under it, an error beside its cause. A change is reported when the field is left or Enter is
//! pressed, so that one change is one step of undo.

use super::unique_id;
use crate::domain::date::Day;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The frame of a field: label, the input as children, help and error tied to it by `id`.
#[component]
pub fn FieldFrame(
    id: String,
    #[prop(into)] label: TextProp,
    #[prop(optional_no_strip)] help: Option<TextProp>,
    #[prop(optional_no_strip)] error: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    let error = move || error.map(|error| error.get()).filter(|error| !error.is_empty());
    let help_id = format!("{id}-help");
    let error_id = format!("{id}-error");
    view! {
        <div class="field" class:field-wrong=move || error().is_some()>
            <label class="field-label" for=id>{move || label.get()}</label>
            {children()}
            {help.map(|help| view! { <p class="field-help" id=help_id>{move || help.get()}</p> })}
            <p class="field-error" id=error_id role="alert">{error}</p>
        </div>
    }
}

/// What a field is described by, for screen readers: its help and its error.
pub fn described_by(id: &str) -> String {
    format!("{id}-help {id}-error")
}

/// One line of text.
#[component]
pub fn TextField(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] help: Option<TextProp>,
    #[prop(into, optional)] error: Option<Signal<String>>,
    /// Reports every key instead of leaving the field, for searching and filtering.
    #[prop(optional)]
    instant: bool,
    /// Most characters taken.
    #[prop(default = 300)]
    max: u32,
) -> impl IntoView {
    let id = unique_id();
    let report = move |text: String| {
        if value.with_untracked(|value| *value != text) {
            on_change.run(text);
        }
    };
    view! {
        <FieldFrame id=id.clone() label help=help error=error>
            <input
                class="input"
                type="text"
                dir="auto"
                autocomplete="off"
                maxlength=max.to_string()
                aria-describedby=described_by(&id)
                id=id
                prop:value=move || value.get()
                on:input=move |event| {
                    if instant {
                        report(event_target_value(&event));
                    }
                }
                on:change=move |event| report(event_target_value(&event))
            />
        </FieldFrame>
    }
}

/// Several lines of text.
#[component]
pub fn TextArea(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] help: Option<TextProp>,
    #[prop(into, optional)] error: Option<Signal<String>>,
    #[prop(default = 3)] rows: u32,
    #[prop(default = 4000)] max: u32,
) -> impl IntoView {
    let id = unique_id();
    view! {
        <FieldFrame id=id.clone() label help=help error=error>
            <textarea
                class="input input-area"
                dir="auto"
                rows=rows.to_string()
                maxlength=max.to_string()
                aria-describedby=described_by(&id)
                id=id
                prop:value=move || value.get()
                on:change=move |event| {
                    let text = event_target_value(&event);
                    if value.with_untracked(|value| *value != text) {
                        on_change.run(text);
                    }
                }
                on:keydown=move |event: KeyboardEvent| event.stop_propagation()
            ></textarea>
        </FieldFrame>
    }
}

/// A day, through the browser's own date input.
#[component]
pub fn DayField(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<Option<Day>>,
    #[prop(into)] on_change: Callback<Option<Day>>,
    #[prop(into, optional)] help: Option<TextProp>,
    #[prop(into, optional)] error: Option<Signal<String>>,
) -> impl IntoView {
    let id = unique_id();
    view! {
        <FieldFrame id=id.clone() label help=help error=error>
            <input
                class="input input-day"
                type="date"
                min="1900-01-01"
                max="2200-12-31"
                aria-describedby=described_by(&id)
                id=id
                prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                on:change=move |event| {
                    let text = event_target_value(&event);
                    let day: Option<Day> = text.parse().ok();
                    if (day.is_some() || text.is_empty()) && value.get_untracked() != day {
                        on_change.run(day);
                    }
                }
            />
        </FieldFrame>
    }
}

/// A choice from a list too long for `Segmented`: pairs of value and text.
#[component]
pub fn SelectField(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] help: Option<TextProp>,
) -> impl IntoView {
    let id = unique_id();
    view! {
        <FieldFrame id=id.clone() label help=help>
            <select
                class="input"
                aria-describedby=described_by(&id)
                id=id
                prop:value=move || {
                    // Options may arrive after the value: reading them here sets the value again.
                    options.track();
                    value.get()
                }
                on:change=move |event| on_change.run(event_target_value(&event))
            >
                {move || {
                    let chosen = value.get();
                    let option = |(code, text): (String, String)| {
                        let selected = code == chosen;
                        view! { <option value=code selected=selected>{text}</option> }
                    };
                    options.get().into_iter().map(option).collect_view()
                }}
            </select>
        </FieldFrame>
    }
}

/// A tick with its text; the whole line is the target.
#[component]
pub fn CheckField(
    #[prop(into)] label: TextProp,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
    #[prop(into, optional)] help: Option<TextProp>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || checked.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class="check-words">
                <span>{move || label.get()}</span>
                {help.map(|help| view! { <small>{move || help.get()}</small> })}
            </span>
        </label>
    }
}
