//! A scale of five steps with written anchors, each a big target: the number, the words, the worst first.
//!
//! Deliberately absent: the subject of the scale, which is given by the prefix of its text keys.

use crate::domain::records::Level;
use crate::i18n;
use crate::ui::widgets::unique_id;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The name of a step.
pub fn anchor_text(prefix: &str, level: Level) -> String {
    i18n::text(&format!("{prefix}-{}", level.step()), &[])
}

/// The scale; no step is taken until a finger chose one.
#[component]
pub fn LevelScale(
    /// What is asked.
    #[prop(into)]
    label: TextProp,
    /// The keys of the anchors without the step: `indicator-water`.
    #[prop(into)]
    prefix: Signal<String>,
    /// The step taken.
    #[prop(into)]
    value: Signal<Option<Level>>,
    /// Told of the step chosen.
    #[prop(into)]
    on_change: Callback<Level>,
) -> impl IntoView {
    let name = unique_id();
    let step = move |level: Level| {
        view! {
            <label class="level" data-level=level.step().to_string()>
                <input
                    type="radio"
                    class="visually-hidden"
                    name=name.clone()
                    value=level.step().to_string()
                    prop:checked=move || value.get() == Some(level)
                    on:change=move |_| on_change.run(level)
                    on:click=move |_| {
                        // Saying the same again is an answer as well: it leads on.
                        if value.get_untracked() == Some(level) {
                            on_change.run(level);
                        }
                    }
                />
                <span class="level-face">
                    <span class="level-number">{i18n::number(level.step())}</span>
                    <span>{move || anchor_text(&prefix.get(), level)}</span>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="level-scale">
            <legend class="field-label">{move || label.get()}</legend>
            <div class="levels">{Level::ALL.map(step).collect_view()}</div>
        </fieldset>
    }
}
