//! The title of the chart, which is its finding. Deliberately absent: computing it (`analysis::deciding::feasibility_impact`).

use super::placing::Placing;
use crate::analysis::deciding::feasibility_impact::{Ordered, Quarter};
use crate::app::use_app;
use crate::domain::project::Project;
use crate::domain::records::Intervention;
use crate::tr;
use crate::ui::interventions::parts::titled;
use leptos::prelude::*;

/// The chart's title is its finding: the interventions in "do first" for all, or for the group that is looked at.
#[component]
pub fn Finding(state: Placing) -> impl IntoView {
    let app = use_app();
    let finding = move || {
        app.read(|project| {
            let of_all = finding_text(project, &state.ordered(project));
            match state.voice_looked_at(project) {
                Some(voice) => tr!("feasibility-impact-finding-of", voice = voice, finding = of_all),
                None => of_all,
            }
        })
        .unwrap_or_default()
    };
    view! { <span>{finding}</span> }
}

fn finding_text(project: &Project, ordered: &Ordered) -> String {
    if ordered.quarters.is_empty() {
        return tr!("feasibility-impact-finding-unscored");
    }
    let first = ordered
        .quarters
        .iter()
        .find(|(quarter, _)| *quarter == Quarter::DoFirst);
    let Some((_, tiers)) = first else {
        return tr!("feasibility-impact-finding-none");
    };
    let count: usize = tiers.iter().map(Vec::len).sum();
    match tiers.first().map(Vec::as_slice) {
        Some([only]) => {
            let title = project
                .get::<Intervention>(*only)
                .map(|it| titled(&it.title))
                .unwrap_or_default();
            tr!("feasibility-impact-finding", count = count, title = title)
        }
        _ => tr!("feasibility-impact-finding-tied", count = count),
    }
}
