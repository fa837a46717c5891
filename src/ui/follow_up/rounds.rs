//! Monitoring rounds: the list of them, the trend of each indicator, and the map of conditions by area.
//!
//! Deliberately absent: asking (`round`), and medians and trends (`analysis/centre/monitoring_trend`).

use super::conditions_map::ConditionsMap;
use super::parts::FollowUpTabs;
use super::trend::TrendTable;
use crate::app::{clock, ids, use_app};
use crate::domain::actions::begin_round::begin_round;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::records::{CatchmentArea, MonitoringRound};
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::services::parts::{area_name, area_options};
use crate::ui::widgets::{
    Button, ButtonKind, DayField, EmptyState, Icon, ListHead, ListLook, LongList, PageHead, PickField,
    TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// What one row of the list shows.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    id: RecordId,
    on: Day,
    name: String,
    place: String,
    readings: usize,
}

/// The sort keys of the list.
const SORTS: [&str; 4] = ["date", "name", "place", "readings"];

/// The screen.
#[component]
pub fn RoundsPage() -> impl IntoView {
    let app = use_app();
    let starting = RwSignal::new(false);
    let rounds = Memo::new(move |_| {
        let row = |(id, it): (RecordId, &MonitoringRound)| {
            let place = it.catchment_area.map(|area| area_name(app, area));
            let row = Row {
                id,
                on: it.on,
                name: it.name.clone(),
                place: place.unwrap_or_default(),
                readings: it.readings.len(),
            };
            let keys = vec![
                SortKey::day(Some(row.on)),
                SortKey::text(&row.name),
                SortKey::text(&row.place),
                SortKey::Number(row.readings as i64),
            ];
            let texts = [row.name.clone(), row.place.clone(), i18n::day(row.on)];
            ListRow::new(row, texts.iter().map(String::as_str), keys)
        };
        let rows = app.read(|project| project.all::<MonitoringRound>().map(row).collect::<Vec<_>>());
        let mut rows = rows.unwrap_or_default();
        rows.reverse();
        rows
    });
    let look = ListLook::falling(&SORTS);
    let found = look.find(rounds, || |_: &Row| true);
    let nothing = Memo::new(move |_| rounds.with(Vec::is_empty));
    let start = move || {
        view! {
            <Button label=t!("round-new") icon="add" kind=ButtonKind::Main on_press=move |()| starting.set(true) />
        }
    };
    let row = move |row: Row| {
        let (id, day) = (row.id, i18n::day(row.on));
        let name = if row.name.trim().is_empty() {
            day.clone()
        } else {
            row.name
        };
        view! {
            <a class="desk-row" href=move || app.href(Place::Round(id))>
                <Icon name="list" />
                <span class="desk-row-words">
                    <strong><bdi>{name}</bdi></strong>
                    <span class="quiet">{day}" · "<bdi>{row.place}</bdi></span>
                </span>
                <span class="desk-row-state quiet">{tr!("round-readings", count = row.readings)}</span>
            </a>
        }
        .into_any()
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("rounds-title") lead=t!("rounds-lead")>
                <Show when=move || !starting.get() && !nothing.get()>{start()}</Show>
            </PageHead>
            <Show when=move || starting.get()>
                <Start on_cancel=move |()| starting.set(false) />
            </Show>
            <Show
                when=move || !nothing.get()
                fallback=move || view! {
                    <Show when=move || !starting.get()>
                        <EmptyState icon="list" title=t!("rounds-empty-title") text=t!("rounds-empty-text")>{start()}</EmptyState>
                    </Show>
                }
            >
                <section class="card" aria-labelledby="rounds-list">
                    <h2 id="rounds-list">{t!("rounds-list")}</h2>
                    <ListHead label=t!("rounds-search") look found sorts="rounds-sort" from=4 />
                    <div class="round-rows">
                        <LongList label=t!("rounds-list") found row free=12 />
                    </div>
                </section>
                <TrendTable />
                <ConditionsMap />
            </Show>
        </div>
    }
    .into_any()
}

/// A new round: where and when. Everything else is asked in it.
#[component]
fn Start(#[prop(into)] on_cancel: Callback<()>) -> impl IntoView {
    let app = use_app();
    let first = app
        .peek(|project| {
            project
                .all::<CatchmentArea>()
                .next()
                .map(|(id, _)| id.to_string())
        })
        .flatten();
    let area = RwSignal::new(first.unwrap_or_default());
    let on = RwSignal::new(clock::today());
    let name = RwSignal::new(String::new());
    let begin = move |()| {
        let Some(on) = on.get_untracked() else { return };
        let (id, name) = (ids::new_id(), name.get_untracked());
        let area = area.get_untracked().parse().ok();
        if app.act(|project| Ok(begin_round(project, id, on, area, name))) {
            app.go_to(Place::Round(id));
        }
    };
    let areas = move || {
        let mut all = area_options(app);
        if all.is_empty() {
            all.push((String::new(), tr!("desk-not-known")));
        }
        all
    };
    view! {
        <section class="card" aria-labelledby="round-start">
            <h2 id="round-start">{t!("round-new")}</h2>
            <div class="field-pair">
                <PickField
                    label=t!("round-area")
                    value=area
                    options=Signal::derive(areas)
                    on_change=move |text| area.set(text)
                />
                <DayField label=t!("round-on") value=on on_change=move |day| on.set(day) />
            </div>
            <TextField
                label=t!("round-name")
                help=t!("round-name-help")
                value=name
                look=crate::ui::careful::careful
                on_change=move |text| name.set(text)
            />
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_cancel />
                <Button
                    label=t!("round-begin")
                    icon="forward"
                    kind=ButtonKind::Main
                    why_not=Signal::derive(move || if on.get().is_some() { String::new() } else { tr!("round-day-missing") })
                    on_press=begin
                />
            </div>
        </section>
    }
}
