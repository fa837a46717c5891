//! The panel of map questions: the question, and the answer in words. Deliberately absent: the answer on the map (`stage`, `flat`).

use super::left_out::LeftOut;
use super::state::{first_area, first_sides, use_says};
use super::{catchments, clusters, controls, coverage, places};
use crate::analysis::map::map_question::Found;
use crate::analysis::protection::public_view::View;
use crate::app::map_question::Answer;
use crate::app::reference_layers::ReferenceLayers;
use crate::exchange::map_extras::extras_of;
use crate::present::map::map_findings::extent;
use crate::t;
use crate::ui::map::layers::flat_layers;
use crate::ui::map::state::{Panel, provided, use_map};
use crate::ui::widgets::{CheckField, Icon, Sheet};
use leptos::prelude::*;

/// The panel.
#[component]
pub fn SaysPanel() -> impl IntoView {
    let state = use_map();
    let says = use_says();
    let reference_layers: ReferenceLayers = provided();
    let app = state.app;
    untrack(|| {
        if says.area.get().is_none() {
            says.area.set(app.peek(first_area).flatten());
        }
        if says.sides[0].with(String::is_empty)
            && let Some(sides) = app.peek(first_sides)
        {
            for (side, first) in says.sides.into_iter().zip(sides) {
                side.set(first);
            }
        }
    });
    Effect::new(move |_| {
        let layers = || {
            let shown = flat_layers(app, reference_layers);
            extras_of(shown.iter().map(|(_, kept)| kept.layer()))
        };
        says.put(app, &state.filter.get(), layers);
    });
    on_cleanup(move || says.questions.close());
    let extent = Memo::new(move |_| says.shapes.with(extent));
    Effect::new(move |_| {
        let Some(bounds) = extent.get() else { return };
        // The sheet has its height when the answer stands in it.
        request_animation_frame(move || state.surface.reveal(bounds));
    });
    let working = move || matches!(says.questions.answer.get(), Answer::Working);
    let failed = move || matches!(says.questions.answer.get(), Answer::Failed);
    view! {
        <Sheet title=t!("says-title") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <controls::Controls />
            <CheckField
                label=t!("says-public")
                help=t!("says-public-help")
                checked=Signal::derive(move || says.view.get() == View::Public)
                on_change=move |public| says.view.set(if public { View::Public } else { View::Team })
            />
            <LeftOut />
            <div class="says-answer" aria-busy=move || working().to_string()>
                <Show when=working>
                    <p class="says-working" role="status">{t!("says-working")}</p>
                </Show>
                <Show when=failed>
                    <p class="says-failed" role="alert"><Icon name="error" />{t!("says-failed")}</p>
                </Show>
                {move || says.found.get().map(|found| answer(&found))}
            </div>
        </Sheet>
    }
}

fn answer(found: &Found) -> AnyView {
    match found.clone() {
        Found::Agreement(agreement) => view! { <places::AgreementPart agreement /> }.into_any(),
        Found::Difference(difference) => view! { <places::DifferencePart difference /> }.into_any(),
        Found::TooSmall => view! { <p class="says-note">{t!("says-too-small")}</p> }.into_any(),
        Found::Density {
            marks,
            doubtful,
            highest,
            ..
        } => view! { <places::DensityPart marks doubtful highest /> }.into_any(),
        Found::Clusters { candidates, hidden } => {
            view! { <clusters::ClustersPart candidates hidden /> }.into_any()
        }
        Found::Coverage(sectors) => view! { <coverage::CoveragePart sectors /> }.into_any(),
        Found::Catchments(check) => view! { <catchments::CatchmentsPart check /> }.into_any(),
    }
}
