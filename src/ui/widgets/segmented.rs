//! A choice of up to about five options, all visible: radio buttons in a row.

use super::{Icon, unique_id};
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// One of the choices.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Choice {
    pub value: String,
    pub text: String,
    pub icon: Option<String>,
}

impl Choice {
    /// A choice of words.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
            icon: None,
        }
    }

    /// The same with an icon before the words.
    pub fn with_icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
}

/// Shows all choices; exactly one, or none yet, is taken.
#[component]
pub fn Segmented(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] help: Option<TextProp>,
    #[prop(optional)] label_hidden: bool,
) -> impl IntoView {
    let name = unique_id();
    view! {
        <fieldset class="segmented">
            <legend class="field-label" class:visually-hidden=label_hidden>{move || label.get()}</legend>
            <div class="segmented-row">
                {move || {
                    let name = name.clone();
                    let segment = move |choice: Choice| {
                        let Choice { value: code, text, icon } = choice;
                        let chosen = code.clone();
                        let reported = code.clone();
                        view! {
                            <label class="segment">
                                <input
                                    type="radio"
                                    class="visually-hidden"
                                    name=name.clone()
                                    value=code
                                    prop:checked=move || value.with(|value| *value == chosen)
                                    on:change=move |_| on_change.run(reported.clone())
                                />
                                <span class="segment-face">
                                    {icon.map(|icon| view! { <Icon name=icon /> })}
                                    <span>{text}</span>
                                </span>
                            </label>
                        }
                    };
                    choices.get().into_iter().map(segment).collect_view()
                }}
            </div>
            {help.map(|help| view! { <p class="field-help">{move || help.get()}</p> })}
        </fieldset>
    }
}
