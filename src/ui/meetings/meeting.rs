//! The page of one meeting: kind and details, groups with their participants, texts read out, and the end with a summary.

use super::groups::Groups;
use super::read_out::ReadOut;
use crate::app::clock;
use crate::app::{Notice, use_app};
use crate::domain::actions::delete_meeting::delete_meeting;
use crate::domain::actions::end_meeting::end_meeting;
use crate::domain::actions::start_meeting::resume_meeting;
use crate::domain::id::RecordId;
use crate::domain::records::{Mark, Meeting, MeetingKind, code};
use crate::present::map::service_pins::{Walk, walk};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::existing::{Gone, existing};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, DayField, LinkButton, PageHead, SelectField, TextArea, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// One meeting, running or ended.
#[component]
pub fn MeetingPage(id: RecordId) -> impl IntoView {
    let gone = Gone::to(Place::Meetings).saying(
        "meetings",
        ["meeting-gone-title", "meeting-gone-text", "meetings-title"],
    );
    existing(id, gone, move |meeting| view! { <Page id meeting /> }.into_any())
}

#[component]
fn Page(id: RecordId, meeting: Memo<Meeting>) -> impl IntoView {
    let app = use_app();
    let set = move |change: Box<dyn FnOnce(&mut Meeting)>| {
        app.change(id, change);
    };
    let text = move |read: fn(&Meeting) -> &String| Signal::derive(move || meeting.with(|m| read(m).clone()));
    let running = Memo::new(move |_| meeting.with(Meeting::is_running));
    let when = move || {
        let (started, ended) = meeting.with(|m| (m.started, m.ended));
        match (started, ended) {
            (Some(started), None) => tr!("meeting-since", time = i18n::time_of(started)),
            (Some(started), Some(ended)) => {
                tr!(
                    "meeting-from-to",
                    from = i18n::time_of(started),
                    to = i18n::time_of(ended)
                )
            }
            _ => String::new(),
        }
    };
    let end = move |()| {
        if app.act(|project| end_meeting(project, id, clock::now_millis())) {
            app.notify(Notice::undoable(tr!("meeting-ended")));
        }
    };
    let resume = move |()| {
        app.act(|project| resume_meeting(project, id));
    };
    let delete = move |()| {
        if app.act(|project| delete_meeting(project, id)) {
            app.notify(Notice::undoable(tr!("meeting-deleted")));
            app.go_to(Place::Meetings);
        }
    };
    let marks = Memo::new(move |_| {
        app.read(|p| p.all::<Mark>().filter(|(_, m)| m.meeting == Some(id)).count())
            .unwrap_or(0)
    });
    let points = Memo::new(move |_| app.read(|p| walk(p, id)).unwrap_or_default());
    let mapping = move || {
        meeting.with(|m| m.kind == MeetingKind::ServicePointMapping) || points.with(|it| !it.seen.is_empty())
    };
    let why_kept = move || {
        if points.with(|it| !it.seen.is_empty()) {
            tr!("meeting-has-points")
        } else if marks.get() > 0 {
            tr!("meeting-has-marks")
        } else {
            String::new()
        }
    };
    view! {
        <div class="page meeting">
            <PageHead title=move || i18n::name("meeting-kind", &meeting.with(|m| m.kind)) lead=when>
                <Show
                    when=move || running.get()
                    fallback=move || {
                        view! { <Button label=t!("meeting-resume") icon="retry" on_press=resume /> }
                    }
                >
                    <LinkButton
                        label=t!("meeting-to-map")
                        icon="map"
                        kind=ButtonKind::Main
                        href=Signal::derive(move || app.href(Place::Map))
                    />
                    <Button label=t!("meeting-end") icon="check" on_press=end />
                </Show>
            </PageHead>
            <div class="meeting-columns">
                <div class="stack">
                    <Groups meeting=id />
                </div>
                <div class="stack">
                    <Texts id meeting />
                    <Details id meeting />
                    <section class="card" aria-labelledby="meeting-summary">
                        <h2 id="meeting-summary">{t!("meeting-summary")}</h2>
                        <p class="card-lead">{t!("meeting-marks", count = marks.get())}</p>
                        <Show when=mapping><Seen points /></Show>
                        <TextArea
                            label=t!("meeting-summary-label")
                            look=careful
                            help=t!("meeting-summary-help")
                            rows=5
                            value=text(|m| &m.summary)
                            on_change=move |v: String| set(Box::new(move |m| m.summary = v))
                        />
                    </section>
                    <div class="page-end">
                        <Button
                            label=t!("meeting-delete")
                            icon="delete"
                            kind=ButtonKind::Quiet
                            why_not=Signal::derive(why_kept)
                            on_press=delete
                        />
                    </div>
                </div>
            </div>
        </div>
    }
}

/// The two texts to read out.
#[component]
fn Texts(id: RecordId, meeting: Memo<Meeting>) -> impl IntoView {
    let app = use_app();
    let set = move |change: Box<dyn FnOnce(&mut Meeting)>| {
        app.change(id, change);
    };
    view! {
        <ReadOut
            title="meeting-consent"
            text="meeting-consent-text"
            tick="meeting-consent-tick"
            done=Signal::derive(move || meeting.with(|m| m.consent_read))
            on_change=move |done| set(Box::new(move |m| m.consent_read = done))
        />
        <ReadOut
            title="meeting-expectations"
            text="meeting-expectations-text"
            tick="meeting-expectations-tick"
            done=Signal::derive(move || meeting.with(|m| m.expectations_read))
            on_change=move |done| set(Box::new(move |m| m.expectations_read = done))
        />
    }
}

/// Kind, day, place and facilitator.
#[component]
fn Details(id: RecordId, meeting: Memo<Meeting>) -> impl IntoView {
    let app = use_app();
    let set = move |change: Box<dyn FnOnce(&mut Meeting)>| {
        app.change(id, change);
    };
    let text = move |read: fn(&Meeting) -> &String| Signal::derive(move || meeting.with(|m| read(m).clone()));
    let kinds = || {
        let option = |kind: &MeetingKind| (code(kind), i18n::name("meeting-kind", kind));
        MeetingKind::ALL.iter().map(option).collect::<Vec<_>>()
    };
    view! {
        <section class="card" aria-labelledby="meeting-details">
            <h2 id="meeting-details">{t!("meeting-details")}</h2>
            <SelectField
                label=t!("meeting-kind")
                value=Signal::derive(move || code(&meeting.with(|m| m.kind)))
                options=Signal::derive(kinds)
                on_change=move |value: String| {
                    let kind = MeetingKind::ALL.into_iter().find(|kind| code(kind) == value);
                    set(Box::new(move |m| m.kind = kind.unwrap_or(m.kind)));
                }
            />
            <DayField
                label=t!("meeting-date")
                value=Signal::derive(move || meeting.with(|m| m.date))
                on_change=move |v| set(Box::new(move |m| m.date = v))
            />
            <TextField
                label=t!("meeting-venue")
                look=careful
                value=text(|m| &m.venue)
                on_change=move |v: String| set(Box::new(move |m| m.venue = v))
            />
            <TextField
                label=t!("meeting-facilitator")
                look=careful
                help=t!("meeting-facilitator-help")
                value=text(|m| &m.facilitator_role)
                on_change=move |v: String| set(Box::new(move |m| m.facilitator_role = v))
            />
        </section>
    }
}

/// How many service points were recorded, and how many of them are closed.
#[component]
fn Seen(points: Memo<Walk>) -> impl IntoView {
    view! {
        <p class="card-lead">
            {move || tr!("map-walk-seen", count = points.with(|it| it.seen.len()))}
            " "
            {move || {
                let closed = points.with(|it| it.closed);
                (closed > 0).then(|| tr!("map-walk-closed", count = closed))
            }}
        </p>
    }
}
