//! Comparing criteria two by two, and the consistency of the comparisons.
//!
//! Deliberately absent: comparing interventions this way; adding a copy of one could reverse the order of others.

use crate::app::{Tone, use_app};
use crate::domain::actions::edit_criteria::{judge_pair, pairs};
use crate::domain::id::RecordId;
use crate::domain::records::{CriteriaSet, Judgement, Weighing};
use crate::present::deciding::criteria_page::{INCONSISTENT, open_pairs, weights_view};
use crate::ui::widgets::{Banner, SelectField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The steps that are offered: equal, a little, clearly, strongly, very strongly, extremely.
const STEPS: [i8; 11] = [8, 6, 4, 2, 1, 0, -1, -2, -4, -6, -8];

/// One field per pair, then the consistency.
#[component]
pub fn Pairs(id: RecordId, set: Memo<CriteriaSet>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| set.with(|set| pairs(set).len()));
    let row = move |at: usize| {
        let names = move || {
            set.with(|set| {
                let (row, column) = pairs(set).get(at).copied().unwrap_or_default();
                let name = |at: usize| set.criteria.get(at).map(|it| it.name.clone()).unwrap_or_default();
                (name(row), name(column))
            })
        };
        let options = move || {
            let (first, second) = names();
            let option = |step: i8| {
                let times = i18n::number(step.unsigned_abs() + 1);
                let text = match step {
                    0 => tr!("criteria-pair-equal"),
                    1.. => tr!("criteria-pair-more", name = first.as_str(), times = times),
                    _ => tr!("criteria-pair-more", name = second.as_str(), times = times),
                };
                (step.to_string(), text)
            };
            std::iter::once((String::new(), tr!("criteria-pair-open")))
                .chain(STEPS.map(option))
                .collect::<Vec<_>>()
        };
        let value = move || {
            set.with(|set| match &set.weighing {
                Weighing::Pairs(judgements) => judgements
                    .get(at)
                    .copied()
                    .flatten()
                    .map_or_else(String::new, |it| it.step().to_string()),
                Weighing::Swing => String::new(),
            })
        };
        view! {
            <SelectField
                label=move || {
                    let (first, second) = names();
                    tr!("criteria-pair", first = first, second = second)
                }
                value=Signal::derive(value)
                options=Signal::derive(options)
                on_change=move |text: String| {
                    let step = text.parse::<i8>().ok().and_then(|step| Judgement::try_from(step).ok());
                    app.act(|project| judge_pair(project, id, at, step));
                }
            />
        }
    };
    let ratio = move || set.with(|set| weights_view(set)?.ratio);
    let text = move || {
        ratio().map(|(saaty, other)| {
            tr!(
                "criteria-consistency",
                saaty = i18n::decimal(saaty as f64 / 10.0, 1),
                other = i18n::decimal(other as f64 / 10.0, 1)
            )
        })
    };
    let bad = move || ratio().is_some_and(|(saaty, _)| saaty > INCONSISTENT * 10);
    view! {
        <section class="criteria-pairs">
            <h2>{t!("criteria-pairs")}</h2>
            <p class="quiet">{t!("criteria-pairs-help")}</p>
            <div class="criteria-pairs-fields">
                <For each=move || 0..count.get() key=|at| *at children=row />
            </div>
            <p role="status">
                {move || {
                    let open = set.with(open_pairs);
                    if open > 0 { Some(tr!("criteria-pairs-open", count = open)) } else { text() }
                }}
            </p>
            <Show when=bad>
                <Banner tone=Tone::Warning><p>{t!("criteria-inconsistent")}</p></Banner>
            </Show>
        </section>
    }
    .into_any()
}
