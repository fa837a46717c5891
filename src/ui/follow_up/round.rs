//! One monitoring round: for each group one indicator after the other, each on five written steps.
//!
//! A step taken leads on to the next indicator that this group was not asked yet. Deliberately absent: results (`rounds`).

use super::level_scale::LevelScale;
use super::parts::FollowUpTabs;
use crate::app::use_app;
use crate::domain::actions::follow_up::record_reading;
use crate::domain::id::RecordId;
use crate::domain::records::{GroupPreset, Indicator, Level, MonitoringRound, Reading, code};
use crate::present::centre::round_asking::{groups_asked, next_open, said_by};
use crate::present::route::Place;
use crate::ui::existing::{Gone, existing};
use crate::ui::services::parts::{area_name, of_code, options};
use crate::ui::widgets::{Button, ButtonKind, Icon, LinkButton, PageHead, SelectField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The icon of an indicator: that of its sector.
pub fn indicator_icon(indicator: Indicator) -> String {
    match indicator {
        Indicator::Assistance => "hand".to_owned(),
        other => code(&other),
    }
}

/// The screen.
#[component]
pub fn RoundPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let it = Memo::new(move |_| {
        app.read(|project| project.get::<MonitoringRound>(id).cloned())
            .flatten()
    });
    let title = move || {
        it.with(|it| {
            it.as_ref().map_or_else(String::new, |it| {
                if it.name.trim().is_empty() {
                    tr!("round-of", day = i18n::day(it.on))
                } else {
                    it.name.clone()
                }
            })
        })
    };
    let lead = move || {
        it.get().map_or_else(String::new, |it| {
            let place = it.catchment_area.map(|area| area_name(app, area));
            let day = i18n::day(it.on);
            place.map_or(day.clone(), |place| {
                tr!("round-where-when", place = place, day = day)
            })
        })
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            {existing::<MonitoringRound>(id, Gone::to(Place::Rounds), move |_| view! {
                <PageHead title=title lead=lead>
                    <LinkButton
                        label=t!("round-to-trend")
                        icon="back"
                        kind=ButtonKind::Quiet
                        href=Signal::derive(move || app.href(Place::Rounds))
                    />
                </PageHead>
                <Ask id it />
                <div class="page-end">
                    <Button
                        label=t!("round-delete")
                        icon="delete"
                        kind=ButtonKind::Quiet
                        on_press=move |()| {
                            if app.delete(id) {
                                app.go_to(Place::Rounds);
                            }
                        }
                    />
                </div>
            }.into_any())}
        </div>
    }
    .into_any()
}

#[component]
fn Ask(id: RecordId, it: Memo<Option<MonitoringRound>>) -> impl IntoView {
    let app = use_app();
    let known = it.with_untracked(|it| {
        it.as_ref()
            .and_then(|it| it.readings.first().map(|said| said.group))
    });
    let group = RwSignal::new(known.unwrap_or(GroupPreset::Women));
    let said = Memo::new(move |_| {
        let group = group.get();
        it.with(|it| it.as_ref().map(|it| said_by(it, group)).unwrap_or_default())
    });
    let open_one = move || {
        let open = said.with_untracked(|said| next_open(said, None));
        open.unwrap_or(Indicator::Water)
    };
    let at = RwSignal::new(open_one());
    let take = move |level: Level| {
        let reading = Reading {
            indicator: at.get_untracked(),
            group: group.get_untracked(),
            level,
        };
        if app.act(|project| record_reading(project, id, reading)) {
            let here = at.get_untracked();
            if let Some(next) = said.with_untracked(|said| next_open(said, Some(here))) {
                at.set(next);
            }
        }
    };
    let asked = move || {
        let count = it.with(|it| it.as_ref().map_or(0, groups_asked));
        tr!("round-groups-asked", count = count)
    };
    let item = move |indicator: Indicator| {
        view! {
            <li>
                <button
                    type="button"
                    class="indicator-item"
                    aria-pressed=move || (at.get() == indicator).to_string()
                    on:click=move |_| at.set(indicator)
                >
                    <Icon name=indicator_icon(indicator) />
                    <span>{i18n::name("indicator", &indicator)}</span>
                    <span class="indicator-said">
                        {move || match said.with(|said| said.get(&indicator).copied()) {
                            Some(level) => i18n::number(level.step()),
                            None => "–".to_owned(),
                        }}
                    </span>
                </button>
            </li>
        }
    };
    view! {
        <section class="card" aria-labelledby="round-ask">
            <h2 id="round-ask">{t!("round-ask")}</h2>
            <div class="list-tools">
                <SelectField
                    label=t!("round-group")
                    help=asked
                    value=Signal::derive(move || code(&group.get()))
                    options=Signal::derive(|| options("group-preset", &GroupPreset::ALL))
                    on_change=move |text: String| {
                        group.set(of_code(&GroupPreset::ALL, &text).unwrap_or_default());
                        at.set(open_one());
                    }
                />
            </div>
            <p class="quiet" role="status">
                {move || tr!("round-progress", count = said.with(BTreeMap::len), all = Indicator::ALL.len(), group = i18n::name("group-preset", &group.get()))}
            </p>
            <div class="round-ask">
                <ol class="indicator-list" aria-label=t!("round-indicators")>
                    {Indicator::ALL.map(item).collect_view()}
                </ol>
                <div class="round-scale">
                    <LevelScale
                        label=move || i18n::name("indicator", &at.get())
                        prefix=Signal::derive(move || format!("indicator-{}", code(&at.get())))
                        value=Signal::derive(move || said.with(|said| said.get(&at.get()).copied()))
                        on_change=take
                    />
                </div>
            </div>
        </section>
    }
}
