//! Which screen the address asks for. A closed match: an address without a screen does not compile.

use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::present::route::{Place, Route};
use crate::ui::{assessment, data, home, interventions, map, meetings, plan, priorities};
use crate::{i18n, t};
use leptos::prelude::*;

/// The screen of the route. It is built anew when the route or the language changes, not when the project does.
#[component]
pub fn Screen() -> impl IntoView {
    let app = use_app();
    let open = Memo::new(move |_| {
        app.project
            .with(|project| project.as_ref().map(|project| project.id))
    });
    move || {
        // Another language builds the screen anew: rows made once would keep their old words.
        i18n::language_code();
        show(app.route.get(), open.get())
    }
}

fn show(route: Route, open: Option<RecordId>) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::In(id, place) if open == Some(id) => screen(place),
        Route::In(..) => view! { <p class="opening" role="status">{t!("opening")}</p> }.into_any(),
    }
}

fn screen(place: Place) -> AnyView {
    match place {
        Place::Details => view! { <assessment::Details /> }.into_any(),
        Place::Map => view! { <map::MapScreen /> }.into_any(),
        Place::Meetings => view! { <meetings::Meetings /> }.into_any(),
        Place::Meeting(id) => view! { <meetings::meeting::MeetingPage id /> }.into_any(),
        Place::Needs => view! { <priorities::Needs /> }.into_any(),
        Place::Rankings => view! { <priorities::Rankings /> }.into_any(),
        Place::Ranking(id) => view! { <priorities::RankingPage id /> }.into_any(),
        Place::Vote(id) => view! { <priorities::Vote id /> }.into_any(),
        Place::Interventions => view! { <interventions::InterventionsPage /> }.into_any(),
        Place::Intervention(id) => view! { <interventions::InterventionPage id /> }.into_any(),
        Place::Chart => view! { <interventions::ChartPage /> }.into_any(),
        Place::Plan => view! { <plan::PlanPage /> }.into_any(),
        Place::PlanPrint => view! { <plan::PlanPrint /> }.into_any(),
        Place::Data => view! { <data::DataPage /> }.into_any(),
        Place::Conflict(id) => view! { <data::ConflictPage id /> }.into_any(),
    }
}
