//! The tabs of this area: needs, and rankings. Deliberately absent: the areas themselves (`shell`).

use crate::app::use_app;
use crate::present::route::Place;
use crate::ui::widgets::{Tab, Tabs};
use crate::{t, tr};
use leptos::prelude::*;

/// The two places of this area: needs, and rankings.
#[component]
pub fn PriorityTabs() -> impl IntoView {
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
