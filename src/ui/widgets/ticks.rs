//! Several choices out of a few, all visible: a tick each.

use super::CheckField;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// Shows all options, pairs of value and text; any number of them is ticked.
#[component]
pub fn Ticks(
    #[prop(into)] label: TextProp,
    #[prop(into)] options: Signal<Vec<(String, String)>>,
    /// The values ticked.
    #[prop(into)]
    chosen: Signal<Vec<String>>,
    /// Told of every tick: the value, and whether it is on.
    #[prop(into)]
    on_change: Callback<(String, bool)>,
    #[prop(into, optional)] help: Option<TextProp>,
) -> impl IntoView {
    let tick = move |(code, text): (String, String)| {
        let (asked, told) = (code.clone(), code);
        view! {
            <CheckField
                label=move || text.clone()
                checked=Signal::derive(move || chosen.with(|chosen| chosen.contains(&asked)))
                on_change=move |on| on_change.run((told.clone(), on))
            />
        }
    };
    view! {
        <fieldset class="ticks">
            <legend class="field-label">{move || label.get()}</legend>
            {help.map(|help| view! { <p class="field-help">{move || help.get()}</p> })}
            <div class="ticks-row">{move || options.get().into_iter().map(tick).collect_view()}</div>
        </fieldset>
    }
}
