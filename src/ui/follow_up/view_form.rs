//! The view of one group or key informant on a finished intervention: quality and access before and after, and how many are satisfied.
//!
//! It is saved as a whole, so that half an answer never counts. Deliberately absent: names of the people asked.

use super::level_scale::LevelScale;
use crate::domain::records::{EvaluationMethod, EvaluationView, GroupPreset, Level, code};
use crate::ui::services::parts::{choices, of_code, options};
use crate::ui::widgets::{Button, ButtonKind, Segmented, SelectField, Stepper};
use crate::{t, tr};
use leptos::prelude::*;

/// The form.
#[component]
pub fn ViewForm(
    /// What was said before, when it is corrected.
    #[prop(optional_no_strip)]
    known: Option<EvaluationView>,
    /// Told of the whole answer.
    #[prop(into)]
    on_done: Callback<EvaluationView>,
    /// Told when nothing shall be kept.
    #[prop(optional_no_strip)]
    on_cancel: Option<Callback<()>>,
) -> impl IntoView {
    let of = |read: fn(&EvaluationView) -> Level| RwSignal::new(known.as_ref().map(read));
    let method = RwSignal::new(known.as_ref().map(|it| it.method).unwrap_or_default());
    let group = RwSignal::new(known.as_ref().map_or(GroupPreset::Women, |it| it.group));
    let quality = (of(|it| it.quality_before), of(|it| it.quality_after));
    let access = (of(|it| it.access_before), of(|it| it.access_after));
    let asked = RwSignal::new(known.as_ref().map_or(0, |it| it.asked));
    let satisfied = RwSignal::new(known.as_ref().map_or(0, |it| it.satisfied));
    let whole = move || {
        Some(EvaluationView {
            method: method.get(),
            group: group.get(),
            quality_before: quality.0.get()?,
            quality_after: quality.1.get()?,
            access_before: access.0.get()?,
            access_after: access.1.get()?,
            asked: asked.get(),
            satisfied: satisfied.get(),
        })
    };
    let why_not = move || match whole() {
        None => tr!("view-steps-missing"),
        Some(view) if view.satisfied > view.asked => tr!("view-more-satisfied"),
        Some(_) => String::new(),
    };
    let scale = |key: &'static str, prefix: &'static str, value: RwSignal<Option<Level>>| {
        view! {
            <LevelScale
                label=move || crate::i18n::text(key, &[])
                prefix=Signal::derive(move || prefix.to_owned())
                value
                on_change=move |level| value.set(Some(level))
            />
        }
    };
    view! {
        <div class="view-form">
            <div class="field-pair">
                <Segmented
                    label=t!("view-method")
                    value=Signal::derive(move || code(&method.get()))
                    choices=Signal::derive(|| choices("evaluation-method", &EvaluationMethod::ALL))
                    on_change=move |text: String| method.set(of_code(&EvaluationMethod::ALL, &text).unwrap_or_default())
                />
                <SelectField
                    label=t!("view-group")
                    value=Signal::derive(move || code(&group.get()))
                    options=Signal::derive(|| options("group-preset", &GroupPreset::ALL))
                    on_change=move |text: String| group.set(of_code(&GroupPreset::ALL, &text).unwrap_or_default())
                />
            </div>
            <div class="columns">
                {scale("view-quality-before", "quality-level", quality.0)}
                {scale("view-quality-after", "quality-level", quality.1)}
            </div>
            <div class="columns">
                {scale("view-access-before", "access-level", access.0)}
                {scale("view-access-after", "access-level", access.1)}
            </div>
            <div class="field-pair">
                <Stepper label=t!("view-asked") value=asked on_change=move |count| asked.set(count) />
                <Stepper label=t!("view-satisfied") value=satisfied on_change=move |count| satisfied.set(count) />
            </div>
            <p class="field-error" role="alert">
                {move || (satisfied.get() > asked.get()).then(|| tr!("view-more-satisfied"))}
            </p>
            <div class="fit-acts">
                {on_cancel.map(|cancel| view! { <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=cancel /> })}
                <Button
                    label=t!("view-keep")
                    icon="check"
                    kind=ButtonKind::Main
                    why_not=Signal::derive(why_not)
                    on_press=move |()| {
                        if let Some(view) = untrack(whole) {
                            on_done.run(view);
                        }
                    }
                />
            </div>
        </div>
    }
}
