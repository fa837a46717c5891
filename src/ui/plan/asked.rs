//! "Who asked for this?" of one line: groups with their marks, the meetings, and the marks on a small map.
//!
//! Deliberately absent: persons, and moving the map.

use super::paper_map::drawing;
use crate::analysis::deciding::asked_by;
use crate::app::map::Basemap;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Meeting;
use crate::present::plan::plan_map::asked_map;
use crate::present::plan::plan_page;
use crate::ui::interventions::parts::AskedByWhom;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Everything that is known of who asked for what an intervention answers.
#[component]
pub fn WhoAsked(#[prop(into)] intervention: Signal<Option<RecordId>>) -> impl IntoView {
    let app = use_app();
    let basemap = RwSignal::new(None::<Basemap>);
    spawn_local(async move {
        // Without the governorates the map still shows the catchment and the marks.
        let _ = basemap.try_set(Basemap::load().await.ok());
    });
    let asked = Memo::new(move |_| {
        let id = intervention.get()?;
        app.read(|project| plan_page::asked(project, &asked_by::intervention(project, id)))
    });
    let meetings = Memo::new(move |_| {
        let id = intervention.get()?;
        app.read(|project| {
            let held = asked_by::intervention(project, id).meetings;
            held.into_iter()
                .filter_map(|meeting| project.get::<Meeting>(meeting).cloned())
                .collect::<Vec<_>>()
        })
    });
    let map = Memo::new(move |_| {
        let id = intervention.get()?;
        let boundaries = basemap.with(|known| known.as_ref().map(|known| known.boundaries.clone()));
        app.read(|project| {
            asked_map(
                project,
                id,
                &boundaries.unwrap_or_default(),
                &i18n::language_code(),
            )
        })
        .flatten()
    });
    let held = |meeting: Meeting| {
        let parts = [
            Some(i18n::name("meeting-kind", &meeting.kind)),
            meeting.date.map(i18n::day),
            Some(meeting.venue),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|it| !it.is_empty()).collect();
        view! { <li><bdi>{parts.join(&tr!("list-comma"))}</bdi></li> }
    };
    view! {
        <div class="plan-asked">
            <AskedByWhom asked=Signal::derive(move || asked.get().unwrap_or_default()) />
            <ul class="plan-asked-meetings">{move || meetings.get().unwrap_or_default().into_iter().map(held).collect_view()}</ul>
            {move || map.get().map(|map| {
                view! { <figure class="plan-asked-map">{drawing(map)}<figcaption class="quiet">{t!("plan-asked-map")}</figcaption></figure> }
            })}
        </div>
    }
    .into_any()
}
