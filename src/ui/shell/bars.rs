//! The rail in landscape, which is the bottom bar in portrait: the same links, laid out by the style sheet.

use crate::app::use_app;
use crate::present::route::{Area, Place};
use crate::t;
use crate::ui::widgets::{Bdi, Icon};
use leptos::prelude::*;

/// The assessment's name, then the places of the chain.
#[component]
pub fn Rail() -> impl IntoView {
    let app = use_app();
    let title = move || {
        app.read(|project| project.assessment().map(|a| a.title.clone()))
            .flatten()
            .unwrap_or_default()
    };
    let current = Memo::new(move |_| app.route.get().place().and_then(Place::area));
    let link = move |area: Area| {
        let key = match area {
            Area::Map => "area-map",
            Area::Meetings => "area-meetings",
            Area::Priorities => "area-priorities",
            Area::Interventions => "area-interventions",
            Area::Data => "area-data",
        };
        view! {
            <a
                class="rail-link"
                href=move || app.href(area.entrance())
                aria-current=move || (current.get() == Some(area)).then_some("page")
            >
                <Icon name=area.code().to_owned() />
                <span>{t!(key)}</span>
            </a>
        }
    };
    view! {
        <nav class="rail" aria-label=t!("areas")>
            <a
                class="rail-name"
                href=move || app.href(Place::Details)
                aria-current=move || (app.route.get().place() == Some(Place::Details)).then_some("page")
            >
                <Icon name="settings" />
                <Bdi text=Signal::derive(title) />
                <span class="visually-hidden">{t!("area-details")}</span>
            </a>
            {Area::ALL.map(link).collect_view()}
        </nav>
    }
}
