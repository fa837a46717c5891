//! The implementation of the plan: every line with its state and pace, and the map of the works.
//!
//! Deliberately absent: the report on one line (`work`), and computing what is late (`present/plan/work_rows`).

use super::parts::{FollowUpTabs, due_text, reached_text};
use super::works_map::WorksMap;
use crate::analysis::plan::implementation_state::{PlanState, plan_state};
use crate::app::use_app;
use crate::domain::records::{Money, WorkState, code};
use crate::present::plan::work_rows::{Pace, SORTS, WorkRow, work_rows};
use crate::present::route::Place;
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::ui::services::parts::read_today;
use crate::ui::widgets::{
    ButtonKind, EmptyState, Icon, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The name of a pace.
pub fn pace_text(pace: Pace) -> String {
    i18n::text(&format!("work-pace-{}", pace.code()), &[])
}

/// The icon of a pace.
pub fn pace_icon(pace: Pace) -> &'static str {
    match pace {
        Pace::Late => "warning",
        Pace::OnTime => "clock",
        Pace::Ahead => "check",
        Pace::NoDays => "calendar",
        Pace::Stopped => "close",
    }
}

/// The screen.
#[component]
pub fn WorksPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| read_today(app, work_rows).unwrap_or_default());
    let whole = Memo::new(move |_| read_today(app, plan_state).unwrap_or_default());
    let look = ListLook::new(&SORTS);
    let which = RwSignal::new(String::new());
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &WorkRow| which.is_empty() || row.pace.code() == which || code(&row.state) == which
    });
    let whichs = || {
        let paces = Pace::ALL.map(|it| (it.code().to_owned(), pace_text(it)));
        let states = WorkState::ALL.into_iter().filter(|it| *it != WorkState::Stopped);
        let states = states.map(|it| (code(&it), i18n::name("work-state", &it)));
        paces.into_iter().chain(states).collect::<Vec<_>>()
    };
    let tile = move |pace: Pace| {
        let count = move || rows.with(|rows| rows.iter().filter(|row| row.item.pace == pace).count());
        view! {
            <li>
                <button
                    type="button"
                    class="due-tile"
                    data-standing=if pace == Pace::Late { "overdue" } else { pace.code() }
                    aria-pressed=move || (which.get() == pace.code()).to_string()
                    on:click=move |_| {
                        which.update(|which| {
                            *which = if which == pace.code() { String::new() } else { pace.code().to_owned() };
                        });
                    }
                >
                    <Icon name=pace_icon(pace) />
                    <strong>{move || i18n::number(count())}</strong>
                    <span>{move || pace_text(pace)}</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("works-title") lead=t!("works-lead") />
            <Show
                when=move || !nothing.get()
                fallback=move || view! {
                    <EmptyState icon="plan" title=t!("works-empty-title") text=t!("works-empty-text")>
                        <LinkButton
                            label=t!("plan-title")
                            icon="forward"
                            kind=ButtonKind::Main
                            href=Signal::derive(move || app.href(Place::Plan))
                        />
                    </EmptyState>
                }
            >
                <ul class="due-tiles" aria-label=t!("works-pace")>
                    {tile(Pace::Late)} {tile(Pace::OnTime)} {tile(Pace::Ahead)}
                    <Show when=move || rows.with(|rows| rows.iter().any(|row| row.item.pace == Pace::NoDays))>
                        {tile(Pace::NoDays)}
                    </Show>
                    <Show when=move || rows.with(|rows| rows.iter().any(|row| row.item.pace == Pace::Stopped))>
                        {tile(Pace::Stopped)}
                    </Show>
                </ul>
                <p class="works-sum">{move || sum_text(&whole.get())}</p>
                <ListHead label=t!("works-search") look found sorts="works-sort">
                    <ListFilter label=t!("services-show") value=which all=t!("works-all") options=Signal::derive(whichs) />
                </ListHead>
                <LongList label=t!("works-title") found row=work_row />
                <WorksMap rows />
            </Show>
        </div>
    }
    .into_any()
}

/// The plan as a whole, in words.
fn sum_text(whole: &PlanState) -> String {
    let count = |state: &WorkState| whole.states.get(state).copied().unwrap_or(0);
    let states = WorkState::ALL
        .iter()
        .filter(|state| count(state) > 0)
        .map(|state| {
            tr!(
                "works-sum-state",
                state = i18n::name("work-state", state),
                count = i18n::number(count(state))
            )
        });
    let money = whole.money.iter().map(|(currency, (budget, spent))| {
        let of = |amount: u64| {
            i18n::money(Money {
                amount,
                currency: *currency,
            })
        };
        tr!("works-sum-money", spent = of(*spent), budget = of(*budget))
    });
    crate::ui::services::parts::listed(states.chain(money))
}

fn work_row(row: WorkRow) -> AnyView {
    let app = use_app();
    let line = row.line;
    let (done, all) = row.milestones;
    let steps = (all > 0).then(|| tr!("work-steps", count = done, all = all));
    let day = match (row.next, row.days_late) {
        (_, Some(late)) if row.state == WorkState::Done => Some(reached_text(late)),
        (Some((what, Some(late))), _) if !what.is_empty() => {
            Some(tr!("work-next", what = what, when = due_text(late)))
        }
        (_, Some(late)) => Some(due_text(late)),
        _ => None,
    };
    let spent = row
        .spent
        .map(|percent| tr!("work-spent-share", percent = i18n::number(percent)));
    let facts = [steps, spent].into_iter().flatten();
    let facts = crate::ui::services::parts::listed(facts);
    view! {
        <a class="desk-row" href=move || app.href(Place::Work(line))>
            <NumberDisc number=row.number />
            <span class="desk-row-words">
                <strong><bdi>{titled(&row.title)}</bdi></strong>
                <span class="one-line">{day}</span>
                <span class="quiet">{facts}</span>
            </span>
            <span class="desk-row-state">
                <span class="tag" class:tag-open=row.pace == Pace::Late>
                    <Icon name=pace_icon(row.pace) />{pace_text(row.pace)}
                </span>
                <span class="quiet">{i18n::name("work-state", &row.state)}</span>
            </span>
        </a>
    }
    .into_any()
}
