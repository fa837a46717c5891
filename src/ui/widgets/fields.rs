//! Form fields: label above, help under it, an error beside its cause. A text is reported when its person pauses, leaves the field or presses
//! Enter, and when the screen goes (`draft`).

use super::draft::Draft;
use super::{Icon, unique_id};
use crate::domain::date::Day;
use crate::{i18n, tr};
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

/// Looks at a text while it is typed: a warning, or nothing.
pub type Look = fn(&str) -> Option<String>;

/// The warning beside a text. It does not prevent saving.
#[component]
fn Warned(
    /// What is typed.
    #[prop(into)]
    text: Signal<String>,
    /// What looks at it.
    look: Look,
) -> impl IntoView {
    let found = Memo::new(move |_| text.with(|text| look(text)));
    view! {
        <p class="field-warned" role="status">
            {move || found.get().map(|warning| view! { <Icon name="warning" /><span>{warning}</span> })}
        </p>
    }
}

/// Reports a text that differs from the value. A field that is taken away while it has the focus still tells its change.
fn reporting(value: Signal<String>, on_change: Callback<String>) -> impl Fn(String) + Copy + 'static {
    move |text: String| {
        if value.try_with_untracked(|value| *value != text) == Some(true) {
            on_change.try_run(text);
        }
    }
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
    /// Reports only when the field is left, where something is looked up or made of the text.
    #[prop(optional)]
    when_left: bool,
    /// Most characters taken.
    #[prop(default = 300)]
    max: u32,
    /// Warns while something is typed that should not stand here.
    #[prop(optional)]
    look: Option<Look>,
) -> impl IntoView {
    let id = unique_id();
    let typed = RwSignal::new(value.get_untracked());
    Effect::new(move |_| typed.set(value.get()));
    let report = reporting(value, on_change);
    let draft = Draft::new(instant || when_left, report);
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
                prop:value=draft.shown(value)
                on:input=move |event| {
                    let text = event_target_value(&event);
                    draft.typed(text.clone());
                    if look.is_some() {
                        typed.try_set(text.clone());
                    }
                    if instant {
                        report(text);
                    }
                }
                on:change=move |event| {
                    draft.typed(event_target_value(&event));
                    draft.leave();
                }
                on:blur=move |_| draft.leave()
            />
            {look.map(|look| view! { <Warned text=typed look /> })}
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
    /// Reports only when the field is left, where something is made of the text.
    #[prop(optional)]
    when_left: bool,
    /// Warns while something is typed that should not stand here.
    #[prop(optional)]
    look: Option<Look>,
) -> impl IntoView {
    let id = unique_id();
    let typed = RwSignal::new(value.get_untracked());
    Effect::new(move |_| typed.set(value.get()));
    let draft = Draft::new(when_left, reporting(value, on_change));
    view! {
        <FieldFrame id=id.clone() label help=help error=error>
            <textarea
                class="input input-area"
                dir="auto"
                rows=rows.to_string()
                maxlength=max.to_string()
                aria-describedby=described_by(&id)
                id=id
                prop:value=draft.shown(value)
                on:input=move |event| {
                    let text = event_target_value(&event);
                    if look.is_some() {
                        typed.try_set(text.clone());
                    }
                    draft.typed(text);
                }
                on:blur=move |_| draft.leave()
                on:change=move |event| {
                    draft.typed(event_target_value(&event));
                    draft.leave();
                }
                on:keydown=move |event: KeyboardEvent| event.stop_propagation()
            ></textarea>
            {look.map(|look| view! { <Warned text=typed look /> })}
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
    /// No day after this one is taken: it stays in the field, with a word beside it.
    #[prop(optional_no_strip)]
    latest: Option<Day>,
) -> impl IntoView {
    let id = unique_id();
    let too_late = RwSignal::new(false);
    let error = Signal::derive(move || match latest.filter(|_| too_late.get()) {
        Some(latest) => tr!("field-day-too-late", day = i18n::day(latest)),
        None => error.map(|error| error.get()).unwrap_or_default(),
    });
    view! {
        <FieldFrame id=id.clone() label help=help error=Some(error)>
            <input
                class="input input-day"
                type="date"
                min="1900-01-01"
                max=latest.map_or_else(|| "2200-12-31".to_owned(), |latest| latest.to_string())
                aria-describedby=described_by(&id)
                id=id
                prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                on:change=move |event| {
                    let text = event_target_value(&event);
                    let day: Option<Day> = text.parse().ok();
                    let late = day.zip(latest).is_some_and(|(day, latest)| day > latest);
                    too_late.try_set(late);
                    let differs = value.try_get_untracked().is_some_and(|value| value != day);
                    if !late && (day.is_some() || text.is_empty()) && differs {
                        on_change.try_run(day);
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
    select_field(label, value, options, on_change, help)
}

/// The same as a function.
pub fn select_field(
    label: TextProp,
    value: Signal<String>,
    options: Signal<Vec<(String, String)>>,
    on_change: Callback<String>,
    help: Option<TextProp>,
) -> AnyView {
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
                on:change=move |event| {
                    on_change.try_run(event_target_value(&event));
                }
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
    .into_any()
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
                on:change=move |event| {
                    on_change.try_run(event_target_checked(&event));
                }
            />
            <span class="check-words">
                <span>{move || label.get()}</span>
                {help.map(|help| view! { <small>{move || help.get()}</small> })}
            </span>
        </label>
    }
}
