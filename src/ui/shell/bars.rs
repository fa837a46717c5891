//! The rail in landscape, which is the bottom bar in portrait: the same links, laid out by the style sheet.

use crate::app::use_app;
use crate::domain::actions::run_election::election_of;
use crate::present::route::{Area, Place};
use crate::t;
use crate::ui::widgets::{Bdi, Icon};
use leptos::prelude::*;

/// Places in the bottom bar itself; the others are behind "more".
const FIRST: usize = 5;

/// The assessment's name, then the places of the chain.
#[component]
pub fn Rail() -> impl IntoView {
    let app = use_app();
    let title = move || {
        app.read(|project| project.assessment().map(|a| a.title.clone()))
            .flatten()
            .unwrap_or_default()
    };
    let current = Memo::new(move |_| {
        let place = app.route.get().place()?;
        let election = match place {
            Place::Ranking(id) | Place::Vote(id) | Place::Papers(id) | Place::Minutes(id) => app
                .read(|project| election_of(project, id).is_some())
                .unwrap_or(false),
            _ => false,
        };
        // An election has the address of a ranking and belongs to its committee.
        if election {
            Some(Area::FollowUp)
        } else {
            place.area()
        }
    });
    let more = RwSignal::new(false);
    Effect::new(move |_| {
        app.route.track();
        more.set(false);
    });
    let rest_is_current = move || {
        current
            .get()
            .is_some_and(|area| Area::ALL.iter().skip(FIRST).any(|rest| *rest == area))
    };
    let link = move |area: Area| {
        let key = match area {
            Area::Map => "area-map",
            Area::Meetings => "area-meetings",
            Area::Priorities => "area-priorities",
            Area::Interventions => "area-interventions",
            Area::Services => "area-services",
            Area::FollowUp => "area-follow-up",
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
            {Area::ALL.iter().take(FIRST).map(|area| link(*area)).collect_view()}
            <button
                type="button"
                class="rail-link rail-more"
                aria-expanded=move || more.get().to_string()
                aria-controls="rail-rest"
                data-current=move || rest_is_current().then_some("true")
                on:click=move |_| more.update(|more| *more = !*more)
            >
                <Icon name="more" />
                <span>{t!("area-more")}</span>
            </button>
            <div id="rail-rest" class="rail-rest" class:is-open=move || more.get()>
                {Area::ALL.iter().skip(FIRST).map(|area| link(*area)).collect_view()}
            </div>
        </nav>
    }
}
