//! The board of due items, the first screen of the follow-up. Each row links to the screen where it is handled.
//!
//! Deliberately absent: assigning staff, and finding what is due (`present/centre/due_board`).

use super::parts::{FollowUpTabs, due_text};
use crate::app::{App, use_app};
use crate::domain::project::Project;
use crate::domain::records::{Decision, Feedback, PlanLine, Referral, Service};
use crate::present::centre::due_board::{DueItem, DueKind, due_board};
use crate::present::lists::list_view::{ListRow, SortKey};
use crate::present::route::Place;
use crate::ui::services::parts::{need_text, read_today, service_text};
use crate::ui::widgets::{EmptyState, Icon, LinkButton, ListFilter, ListHead, ListLook, LongList, PageHead};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Days looked ahead.
const AHEAD: u16 = 7;

/// The sort keys of the board.
const SORTS: [&str; 2] = ["due", "kind"];

/// When something is due.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    Overdue,
    Today,
    Soon,
}

impl When {
    fn of(late: i32) -> Self {
        match late {
            1.. => Self::Overdue,
            0 => Self::Today,
            _ => Self::Soon,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Soon => "soon",
        }
    }

    fn text(self) -> String {
        match self {
            Self::Overdue => tr!("today-overdue"),
            Self::Today => tr!("today-today"),
            Self::Soon => tr!("today-soon", count = AHEAD as u32),
        }
    }
}

/// The screen.
#[component]
pub fn TodayPage() -> impl IntoView {
    let app = use_app();
    let board = Memo::new(move |_| {
        let board = read_today(app, |project, today| due_board(project, today, AHEAD)).unwrap_or_default();
        let row = |item: DueItem| {
            let (kind, what) = (kind_text(item.kind.code()), title(app, &item));
            let place = DueKind::CODES.iter().position(|code| *code == item.kind.code());
            let keys = vec![
                SortKey::day(Some(item.due)),
                SortKey::number(place.map(|place| place as i64)),
            ];
            ListRow::new(item, [kind.as_str(), &what], keys)
        };
        board.into_iter().map(row).collect::<Vec<_>>()
    });
    let look = ListLook::new(&SORTS);
    let when = RwSignal::new(None::<When>);
    let kind = RwSignal::new(String::new());
    let found = look.find(board, move || {
        let (when, kind) = (when.get(), kind.get());
        move |item: &DueItem| {
            when.is_none_or(|when| When::of(item.late) == when)
                && (kind.is_empty() || item.kind.code() == kind)
        }
    });
    let tile = move |of: When, icon: &'static str| {
        let count =
            move || board.with(|board| board.iter().filter(|row| When::of(row.item.late) == of).count());
        view! {
            <li>
                <button
                    type="button"
                    class="due-tile"
                    data-standing=of.code()
                    aria-pressed=move || (when.get() == Some(of)).to_string()
                    on:click=move |_| when.update(|when| *when = if *when == Some(of) { None } else { Some(of) })
                >
                    <Icon name=icon />
                    <strong>{move || i18n::number(count())}</strong>
                    <span>{move || of.text()}</span>
                </button>
            </li>
        }
    };
    let kinds = || {
        DueKind::CODES
            .map(|code| (code.to_owned(), kind_text(code)))
            .to_vec()
    };
    let nothing = move || board.with(Vec::is_empty);
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("today-title") lead=t!("today-lead") />
            <Show
                when=move || !nothing()
                fallback=move || view! {
                    <EmptyState icon="check" title=t!("today-empty-title") text=t!("today-empty-text", count = AHEAD as u32)>
                        <LinkButton
                            label=t!("works-title")
                            icon="plan"
                            href=Signal::derive(move || app.href(Place::Works))
                        />
                    </EmptyState>
                }
            >
                <ul class="due-tiles" aria-label=t!("today-title")>
                    {tile(When::Overdue, "warning")}
                    {tile(When::Today, "clock")}
                    {tile(When::Soon, "calendar")}
                </ul>
                <ListHead label=t!("today-search") look found sorts="today-sort">
                    <ListFilter label=t!("services-show") value=kind all=t!("today-all") options=Signal::derive(kinds) />
                </ListHead>
                <LongList label=t!("today-title") found row=due_row />
            </Show>
        </div>
    }
    .into_any()
}

fn kind_text(code: &str) -> String {
    i18n::text(&format!("due-kind-{code}"), &[])
}

fn due_row(item: DueItem) -> AnyView {
    let app = use_app();
    let DueItem {
        kind,
        subject,
        due,
        late,
    } = item.clone();
    let icon = match kind {
        DueKind::Referral | DueKind::ReferralToClose => "forward",
        DueKind::Feedback => "speak",
        DueKind::ServiceToVerify | DueKind::ServiceEnds => "service",
        DueKind::Milestone(_) => "plan",
    };
    let pressing = late > 0;
    view! {
        <a class="desk-row" href=move || app.href(kind.place(subject))>
            <Icon name=icon />
            <span class="desk-row-words">
                <strong>{kind_text(kind.code())}</strong>
                <span class="one-line"><bdi>{title(app, &item)}</bdi></span>
                <span class="quiet">{i18n::day(due)}</span>
            </span>
            <span class="desk-row-state">
                <span class="tag" class:tag-open=pressing>
                    {pressing.then(|| view! { <Icon name="warning" /> })}
                    {due_text(late)}
                </span>
            </span>
        </a>
    }
    .into_any()
}

/// What an item is about.
fn title(app: App, item: &DueItem) -> String {
    let read = |project: &Project| match item.kind {
        DueKind::Referral | DueKind::ReferralToClose => project
            .get::<Referral>(item.subject)
            .map(|it| (it.code.to_string(), Some(it.need))),
        DueKind::Feedback => project
            .get::<Feedback>(item.subject)
            .and_then(|it| it.told().map(|told| (told.text.clone(), None))),
        DueKind::ServiceToVerify | DueKind::ServiceEnds => project
            .get::<Service>(item.subject)
            .map(|it| (it.title.clone(), None)),
        DueKind::Milestone(at) => match &project.get::<PlanLine>(item.subject)?.decision {
            Decision::Taken(taken) => taken.milestones.get(at).map(|step| (step.what.clone(), None)),
            Decision::NotTaken(_) => None,
        },
    };
    let (text, need) = app.read(read).flatten().unwrap_or_default();
    match need {
        Some(need) => tr!("today-referral", code = text, need = need_text(need)),
        None if text.trim().is_empty() => service_text(app, None),
        None => text,
    }
}
