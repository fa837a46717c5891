//! The log of feedback: what is due on top, and taking in a new piece. Sensitive complaints are counted and nothing else.

use super::parts::FollowUpTabs;
use crate::app::{Tone, clock, ids, use_app};
use crate::domain::actions::open_referral::settings;
use crate::domain::actions::take_feedback::{pass_on, take_feedback};
use crate::domain::records::{Channel, FeedbackKind, Service, Told, code};
use crate::present::centre::feedback_rows::{FeedbackRow, SORTS, Standing, feedback_rows, plan_lines};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::services::parts::{choices, of_code, read_today, sector_icon, sector_options};
use crate::ui::widgets::{
    Banner, Button, ButtonKind, CheckField, DayField, EmptyState, Icon, LinkButton, ListFilter, ListHead,
    ListLook, LongList, PageHead, PickField, Segmented, SelectField, TextArea,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn FeedbackPage() -> impl IntoView {
    let app = use_app();
    let rows = Memo::new(move |_| read_today(app, feedback_rows).unwrap_or_default());
    let which = RwSignal::new(String::new());
    let look = ListLook::new(&SORTS);
    let taking = RwSignal::new(false);
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &FeedbackRow| {
            which.is_empty()
                || row.standing.code() == which
                || row.kind.is_some_and(|kind| code(&kind) == which)
        }
    });
    let nothing = Memo::new(move |_| rows.with(Vec::is_empty));
    let count = move |standing: Standing| {
        rows.with(|rows| rows.iter().filter(|row| row.item.standing == standing).count())
    };
    let whichs = || {
        let standings = Standing::ALL.map(|it| (it.code().to_owned(), standing_text(it)));
        let kinds = FeedbackKind::ALL.map(|it| (code(&it), i18n::name("feedback-kind", &it)));
        standings.into_iter().chain(kinds).collect::<Vec<_>>()
    };
    let tile = move |standing: Standing, icon: &'static str| {
        view! {
            <li>
                <button
                    type="button"
                    class="due-tile"
                    data-standing=standing.code()
                    aria-pressed=move || (which.get() == standing.code()).to_string()
                    on:click=move |_| {
                        which.update(|which| {
                            *which = if which == standing.code() { String::new() } else { standing.code().to_owned() };
                        });
                    }
                >
                    <Icon name=icon />
                    <strong>{move || i18n::number(count(standing))}</strong>
                    <span>{move || standing_text(standing)}</span>
                </button>
            </li>
        }
    };
    let start = move || {
        view! {
            <Button label=t!("feedback-new") icon="add" kind=ButtonKind::Main on_press=move |()| taking.set(true) />
        }
    };
    view! {
        <div class="page follow-up-page">
            <FollowUpTabs />
            <PageHead title=t!("feedback-title") lead=t!("feedback-lead")>
                <LinkButton
                    label=t!("you-said-title")
                    icon="print"
                    href=Signal::derive(move || app.href(Place::YouSaid))
                />
                <Show when=move || !taking.get() && !nothing.get()>{start()}</Show>
            </PageHead>
            <Show when=move || taking.get()>
                <Take on_done=move |()| taking.set(false) />
            </Show>
            <Show
                when=move || !nothing.get()
                fallback=move || view! {
                    <Show when=move || !taking.get()>
                        <EmptyState icon="speak" title=t!("feedback-empty-title") text=t!("feedback-empty-text")>
                            {start()}
                        </EmptyState>
                    </Show>
                }
            >
                <ul class="due-tiles" aria-label=t!("feedback-board")>
                    {tile(Standing::Overdue, "warning")}
                    {tile(Standing::Waiting, "clock")}
                    {tile(Standing::ToClose, "speak")}
                    {tile(Standing::PassedOn, "lock")}
                </ul>
                <ListHead label=t!("feedback-search") look found sorts="feedback-sort">
                    <ListFilter label=t!("services-show") value=which all=t!("feedback-which-all") options=Signal::derive(whichs) />
                </ListHead>
                <LongList label=t!("feedback-title") found row=feedback_row />
            </Show>
        </div>
    }
    .into_any()
}

/// The name of a standing.
fn standing_text(standing: Standing) -> String {
    i18n::text(&format!("feedback-standing-{}", standing.code()), &[])
}

fn feedback_row(row: FeedbackRow) -> AnyView {
    let app = use_app();
    let id = row.id;
    let icon = match row.standing {
        Standing::PassedOn => "lock".to_owned(),
        _ if row.sector.is_empty() => "speak".to_owned(),
        _ => sector_icon(app, &row.sector),
    };
    let kind = row.kind.map_or_else(
        || tr!("feedback-passed-on"),
        |kind| i18n::name("feedback-kind", &kind),
    );
    let late = row.answered_late.map(|days| {
        view! { <span class="tag tag-open"><Icon name="clock" />{tr!("feedback-answered-late", count = days)}</span> }
    });
    let pressing = row.standing == Standing::Overdue;
    let due = row
        .due
        .filter(|_| matches!(row.standing, Standing::Overdue | Standing::Waiting));
    let due = due.map(|day| view! { <span class="quiet">{tr!("referral-due", day = i18n::day(day))}</span> });
    view! {
        <a class="desk-row" href=move || app.href(Place::FeedbackItem(id))>
            <Icon name=icon />
            <span class="desk-row-words">
                <strong>{kind}</strong>
                <span class="one-line"><bdi>{row.text}</bdi></span>
                <span class="quiet">{tr!("feedback-received-on", day = i18n::day(row.received))}</span>
            </span>
            <span class="desk-row-state">
                <span class="tag" class:tag-open=pressing>
                    {pressing.then(|| view! { <Icon name="warning" /> })}
                    {standing_text(row.standing)}
                </span>
                {late}
                {due}
            </span>
        </a>
    }
    .into_any()
}

/// Taking in one piece.
#[component]
fn Take(#[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let kind = RwSignal::new(FeedbackKind::Complaint);
    let channel = RwSignal::new(Channel::Desk);
    let received = RwSignal::new(clock::today());
    let sensitive = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let sector = RwSignal::new(String::new());
    let service = RwSignal::new(String::new());
    let line = RwSignal::new(String::new());
    let confidential = Memo::new(move |_| {
        app.read(|project| settings(project).confidential_channel)
            .unwrap_or_default()
    });
    let take = move |()| {
        let Some(day) = received.get_untracked() else {
            return;
        };
        let id = ids::new_id();
        let done = if sensitive.get_untracked() {
            app.act(|_| Ok(pass_on(id, day)))
        } else {
            let told = Told {
                kind: kind.get_untracked(),
                channel: channel.get_untracked(),
                text: text.get_untracked(),
                sector: sector.get_untracked(),
                service: service.get_untracked().parse().ok(),
                plan_line: line.get_untracked().parse().ok(),
                due: None,
                answer: None,
                closed: None,
            };
            app.act(|project| take_feedback(project, id, day, told))
        };
        if done {
            on_done.run(());
        }
    };
    let why_not = move || {
        if !sensitive.get() && text.with(|text| text.trim().is_empty()) {
            tr!("feedback-text-missing")
        } else {
            String::new()
        }
    };
    view! {
        <section class="card" aria-labelledby="feedback-take">
            <h2 id="feedback-take">{t!("feedback-new")}</h2>
            <CheckField
                label=t!("feedback-sensitive")
                help=t!("feedback-sensitive-help")
                checked=sensitive
                on_change=move |on| sensitive.set(on)
            />
            <DayField label=t!("feedback-received") value=received on_change=move |day| received.set(day) />
            <Show
                when=move || !sensitive.get()
                fallback=move || view! {
                    <Banner tone=Tone::Warning>
                        <p>{t!("feedback-pass-on-text")}" "<strong><bdi>{move || confidential.get()}</bdi></strong></p>
                    </Banner>
                }
            >
                <Segmented
                    label=t!("feedback-kind")
                    value=Signal::derive(move || code(&kind.get()))
                    choices=Signal::derive(|| choices("feedback-kind", &FeedbackKind::ALL))
                    on_change=move |text: String| kind.set(of_code(&FeedbackKind::ALL, &text).unwrap_or(FeedbackKind::Complaint))
                />
                <Segmented
                    label=t!("feedback-channel")
                    value=Signal::derive(move || code(&channel.get()))
                    choices=Signal::derive(|| choices("channel", &Channel::ALL))
                    on_change=move |text: String| channel.set(of_code(&Channel::ALL, &text).unwrap_or(Channel::Desk))
                />
                <TextArea
                    label=t!("feedback-text")
                    help=t!("feedback-text-help")
                    look=careful
                    value=text
                    on_change=move |said| text.set(said)
                />
                <About sector service line />
            </Show>
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button
                    label=move || if sensitive.get() { tr!("feedback-pass-on") } else { tr!("feedback-take") }
                    icon="check"
                    kind=ButtonKind::Main
                    why_not=Signal::derive(why_not)
                    on_press=take
                />
            </div>
        </section>
    }
}

/// What a piece of feedback is about, as far as the person says: a sector, one of its services, a line of the plan.
#[component]
fn About(sector: RwSignal<String>, service: RwSignal<String>, line: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let sectors = move || {
        let none = (String::new(), tr!("feedback-about-none"));
        std::iter::once(none)
            .chain(sector_options(app, ""))
            .collect::<Vec<_>>()
    };
    let services = move || {
        let none = (String::new(), tr!("feedback-about-none"));
        let sector = sector.get();
        let listed = app.read(|project| {
            let fits = |it: &Service| sector.is_empty() || it.sector == sector;
            let named = project.all::<Service>().filter(|(_, it)| fits(it));
            named
                .map(|(id, it)| (id.to_string(), it.title.clone()))
                .collect::<Vec<_>>()
        });
        std::iter::once(none)
            .chain(listed.unwrap_or_default())
            .collect::<Vec<_>>()
    };
    let lines = move || {
        let none = (String::new(), tr!("feedback-about-none"));
        let named = |(id, title): (_, String)| (ToString::to_string(&id), title);
        let listed = app.read(plan_lines).unwrap_or_default();
        std::iter::once(none)
            .chain(listed.into_iter().map(named))
            .collect::<Vec<(String, String)>>()
    };
    view! {
        <div class="field-pair">
            <SelectField
                label=t!("services-sector")
                value=sector
                options=Signal::derive(sectors)
                on_change=move |text| sector.set(text)
            />
            <PickField
                label=t!("feedback-service")
                value=service
                options=Signal::derive(services)
                on_change=move |text| service.set(text)
            />
            <PickField
                label=t!("feedback-plan-line")
                value=line
                options=Signal::derive(lines)
                on_change=move |text| line.set(text)
            />
        </div>
    }
}
