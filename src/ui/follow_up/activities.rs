//! The Basic Activities Set of the centre: the state of each activity in each month, marked by a tap, and the same on paper.
//!
//! Deliberately absent: a score, and targets beyond the agreed minimum.

use super::figures::month_text;
use super::parts::FollowUpTabs;
use crate::analysis::centre::activity_set::{self, by_centre, lacking};
use crate::app::{App, clock, use_app};
use crate::domain::actions::mark_activity::{change_activity, state_after};
use crate::domain::calendar::Month;
use crate::domain::records::{ActivityDone, ActivityMonth, ActivityState, BasicActivity, code};
use crate::i18n::beside::Beside;
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::widgets::{
    Button, Icon, LinkButton, PageHead, PickField, PrintBar, Printed, TextArea, TextField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Months shown at once: so many fit an upright tablet.
const MONTHS: usize = 4;
/// Months on one sheet.
const MONTHS_ON_PAPER: usize = 6;

type Row = [(BasicActivity, Option<ActivityState>); 7];

/// Which centre's months are shown, and which month is the last of them.
#[derive(Clone, Copy)]
struct Shown {
    centre: RwSignal<String>,
    last: RwSignal<Option<Month>>,
    count: usize,
}

impl Shown {
    fn new(count: usize) -> Self {
        Self {
            count,
            centre: RwSignal::new(String::new()),
            last: RwSignal::new(this_month()),
        }
    }

    /// Months in a row with what is known of them.
    fn months(self, app: App) -> Vec<(Month, Row)> {
        let known = app.read(by_centre).unwrap_or_default();
        let known = self
            .centre
            .with(|centre| known.get(centre).cloned().unwrap_or_default());
        let empty = BasicActivity::ALL.map(|activity| (activity, None));
        let row = self
            .last
            .get()
            .map(|last| last.row(self.count))
            .unwrap_or_default();
        row.into_iter()
            .map(|month| (month, known.get(&month).copied().unwrap_or(empty)))
            .collect()
    }
}

fn this_month() -> Option<Month> {
    clock::today().map(Month::of)
}

/// The name of a centre; the empty name is the assessment's own.
fn centre_text(app: App, centre: &str) -> String {
    if !centre.is_empty() {
        return centre.to_owned();
    }
    app.read(|project| project.assessment().map(|it| it.centre.clone()))
        .flatten()
        .filter(|name| !name.trim().is_empty())
        .unwrap_or_else(|| tr!("activities-own"))
}

/// Choosing the centre and the months.
#[component]
fn Choosing(
    /// What is chosen.
    shown: Shown,
    /// Whether a centre can be named that has no entry yet.
    #[prop(optional)]
    with_new: bool,
) -> impl IntoView {
    let app = use_app();
    let Shown { centre, last, count } = shown;
    let centres = move || {
        let known = app.read(|project| by_centre(project).into_keys().collect::<BTreeSet<_>>());
        let mut known = known.unwrap_or_default();
        known.extend([String::new(), centre.get()]);
        let named = |name: String| {
            let text = centre_text(app, &name);
            (name, text)
        };
        known.into_iter().map(named).collect::<Vec<_>>()
    };
    let step = move |ahead: bool| {
        let moved = last
            .get_untracked()
            .and_then(|at| (0..count).try_fold(at, |at, _| if ahead { at.next() } else { at.before() }));
        if let Some(moved) = moved {
            last.set(Some(this_month().map_or(moved, |now| moved.min(now))));
        }
    };
    let at_the_end = Signal::derive(move || {
        let now = last.get() == this_month();
        if now {
            tr!("activities-no-later")
        } else {
            String::new()
        }
    });
    let from_to = move || {
        let row = last.get().map(|last| last.row(count)).unwrap_or_default();
        let (from, to) = (row.first().copied()?, row.last().copied()?);
        Some(tr!(
            "activities-months",
            from = month_text(from),
            to = month_text(to)
        ))
    };
    view! {
        <div class="activities-choosing">
            <PickField
                label=t!("activities-centre")
                value=centre
                options=Signal::derive(centres)
                on_change=move |text| centre.set(text)
            />
            {with_new.then(|| view! {
                <TextField
                    label=t!("activities-other-centre")
                    value=Signal::derive(String::new)
                    max=120
                    on_change=move |text: String| {
                        let text = text.trim().to_owned();
                        if !text.is_empty() {
                            centre.set(if text == centre_text(app, "") { String::new() } else { text });
                        }
                    }
                />
            })}
            <div class="activities-months" role="group" aria-label=t!("activities-which-months")>
                <Button label=t!("activities-earlier") icon="back" icon_only=true on_press=move |()| step(false) />
                <p role="status">{from_to}</p>
                <Button label=t!("activities-later") icon="forward" icon_only=true why_not=at_the_end on_press=move |()| step(true) />
            </div>
        </div>
    }
}

fn state_text(state: Option<ActivityState>) -> String {
    state.map_or_else(
        || tr!("activity-state-open"),
        |state| i18n::name("activity-state", &state),
    )
}

fn state_icon(state: Option<ActivityState>) -> &'static str {
    match state {
        Some(ActivityState::Done) => "check",
        Some(ActivityState::Partly) => "so-so",
        Some(ActivityState::NotDone) => "close",
        None => "add",
    }
}

/// The screen.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let app = use_app();
    let chosen = Shown::new(MONTHS);
    let centre = chosen.centre;
    let shown = Memo::new(move |_| chosen.months(app));
    let set = move |month: Month, activity: BasicActivity, change: Box<dyn FnOnce(&mut ActivityDone)>| {
        let centre = centre.get_untracked();
        app.act(|project| Ok(change_activity(project, &centre, month, activity, change)));
    };
    let row = move |at: usize| {
        let activity = BasicActivity::ALL[at];
        let cell = move |(month, row): (Month, Row)| {
            let state = row[at].1;
            let name = tr!(
                "activity-cell",
                activity = i18n::name("basic-activity", &activity),
                month = month_text(month),
                state = state_text(state)
            );
            view! {
                <td>
                    <button
                        type="button"
                        class="activity-cell"
                        data-state=state.map_or_else(|| "open".to_owned(), |state| code(&state))
                        aria-label=name
                        on:click=move |_| set(month, activity, Box::new(move |done| done.state = state_after(state)))
                    >
                        <Icon name=state_icon(state) />
                        <span>{state_text(state)}</span>
                    </button>
                </td>
            }
        };
        view! {
            <tr>
                <th scope="row">
                    {i18n::name("basic-activity", &activity)}
                    <small>{i18n::name("basic-activity-help", &activity)}</small>
                </th>
                {move || shown.get().into_iter().map(cell).collect_view()}
            </tr>
        }
    };
    let notes = move || {
        let centre = centre.get();
        let latest = shown.with(|shown| {
            shown
                .iter()
                .rev()
                .find(|(_, row)| row.iter().any(|(_, state)| state.is_some()))
                .copied()
        });
        latest.map(|(month, row)| {
            let open: Vec<BasicActivity> = lacking(&row).collect();
            let note = move |activity: BasicActivity| {
                let centre = centre.clone();
                let value = move || {
                    app.read(|project| {
                        project
                            .all::<ActivityMonth>()
                            .find(|(_, it)| it.month == month && it.centre == centre)
                            .and_then(|(_, it)| it.activities.get(&activity).map(|done| done.note.clone()))
                    })
                    .flatten()
                    .unwrap_or_default()
                };
                view! {
                    <TextArea
                        label=move || i18n::name("basic-activity", &activity)
                        rows=2
                        look=careful
                        value=Signal::derive(value)
                        on_change=move |text: String| set(month, activity, Box::new(move |done| done.note = text))
                    />
                }
            };
            let none = open.is_empty();
            view! {
                <section class="card" aria-labelledby="activities-notes">
                    <h2 id="activities-notes">{tr!("activities-notes", month = month_text(month))}</h2>
                    {none.then(|| view! { <p class="meta data-good"><Icon name="check" />{t!("activities-all-done")}</p> })}
                    {(!none).then(|| view! { <p class="card-lead">{t!("activities-notes-help")}</p> })}
                    {open.into_iter().map(note).collect_view()}
                </section>
            }
        })
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("activities-title") lead=t!("activities-lead")>
                <LinkButton
                    label=t!("plan-print")
                    icon="print"
                    href=Signal::derive(move || app.href(Place::ActivitiesPrint))
                />
            </PageHead>
            <Choosing shown=chosen with_new=true />
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("activities-title")>
                <table class="desk-table activities">
                    <thead>
                        <tr>
                            <th scope="col">{t!("activity-what")}</th>
                            {move || shown.get().into_iter().map(|(month, _)| view! { <th scope="col">{month_text(month)}</th> }).collect_view()}
                        </tr>
                    </thead>
                    <tbody>{(0..BasicActivity::ALL.len()).map(row).collect_view()}</tbody>
                </table>
            </div>
            <p class="quiet">{t!("activities-tap")}</p>
            {notes}
        </div>
    }
    .into_any()
}

/// The same as a sheet for the file and the wall.
#[component]
pub fn ActivitiesPrint() -> impl IntoView {
    let app = use_app();
    let chosen = Shown::new(MONTHS_ON_PAPER);
    let shown = Memo::new(move |_| chosen.months(app));
    let centre = move || chosen.centre.with(|name| centre_text(app, name));
    let row = move |at: usize| {
        let activity = BasicActivity::ALL[at];
        view! {
            <tr>
                <th scope="row">{i18n::name("basic-activity", &activity)}</th>
                {move || shown.get().into_iter().map(|(_, row)| {
                    let state = row[at].1;
                    let text = state.map_or_else(String::new, |_| state_text(state));
                    view! { <td>{state.map(|_| view! { <Icon name=state_icon(state) /> })}" "{text}</td> }
                }).collect_view()}
            </tr>
        }
    };
    let note_rows = move || {
        let centre = chosen.centre.read();
        let months: Vec<Month> = shown.with(|shown| shown.iter().map(|(month, _)| *month).collect());
        app.read(|project| activity_set::notes(project, &centre, &months))
            .unwrap_or_default()
    };
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Activities words="print-to-activities" language>
                <Choosing shown=chosen />
            </PrintBar>
            <Printed language><article class="paper activities-paper">
                <header class="paper-head">
                    <p class="paper-kind"><bdi>{centre}</bdi></p>
                    <h1 tabindex="-1">{t!("activities-title")}</h1>
                    <p>{t!("activities-lead")}</p>
                </header>
                <section>
                    <table class="paper-table">
                        <thead>
                            <tr>
                                <th scope="col">{t!("activity-what")}</th>
                                {move || shown.get().into_iter().map(|(month, _)| view! { <th scope="col">{month_text(month)}</th> }).collect_view()}
                            </tr>
                        </thead>
                        <tbody>{(0..BasicActivity::ALL.len()).map(row).collect_view()}</tbody>
                    </table>
                    <ul class="paper-notes">
                        {move || note_rows().into_iter().map(|(month, activity, note)| view! {
                            <li><strong>{month_text(month)}": "{i18n::name("basic-activity", &activity)}</strong>" "<bdi>{note}</bdi></li>
                        }).collect_view()}
                    </ul>
                </section>
            </article></Printed>
        </div>
    }
    .into_any()
}
