//! Priorities: marks become needs, needs are ranked, results are read.
//!
//! Deliberately absent: what is asked of the map, and what is done about a need (`interventions`, `plan`).

mod ballot;
mod chosen_bar;
mod dot_drag;
mod hands;
mod make_need;
mod mark_list;
mod merge_need;
mod names;
mod need_list;
mod need_sheet;
mod needs;
mod ranking;
mod ranking_form;
mod rankings;
mod results;
mod results_groups;
mod results_table;
mod vote;

pub use needs::Needs;
pub use ranking::RankingPage;
pub use rankings::Rankings;
pub use vote::Vote;

use crate::app::{App, use_app};
use crate::domain::edit::{Edit, Refusal};
use crate::domain::project::Project;
use crate::present::route::Place;
use crate::ui::widgets::{Tab, Tabs};
use crate::{t, tr};
use leptos::prelude::*;

/// The two places of this area: needs, and rankings.
#[component]
fn PriorityTabs() -> impl IntoView {
    let app = use_app();
    let tabs = Signal::derive(move || {
        let place = app.route.get().place();
        let tab = |to: Place, text: String| Tab {
            href: app.href(to),
            text,
            current: place == Some(to) || (to == Place::Rankings && matches!(place, Some(Place::Ranking(_)))),
        };
        vec![
            tab(Place::Needs, tr!("priorities-tab-needs")),
            tab(Place::Rankings, tr!("priorities-tab-rankings")),
        ]
    });
    view! { <Tabs label=t!("priorities-tabs") tabs /> }
}

/// Does what an action says about the project of this moment. False when it was refused, which the person is told.
fn attempt(app: App, act: impl FnOnce(&Project) -> Result<Edit, Refusal>) -> bool {
    app.peek(act).is_some_and(|edit| app.attempt(edit))
}
