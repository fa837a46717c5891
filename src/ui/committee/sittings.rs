//! The sittings: attendance by seat number, decisions. A sitting is edited by choosing its day again.

use super::parts::{seat_name, seat_options};
use crate::app::{clock, use_app};
use crate::domain::actions::fields;
use crate::domain::actions::run_committee::hold_sitting;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::records::{Committee, CommitteeDecision, Meeting, MeetingKind, Sitting};
use crate::present::centre::committee_page::{held_numbers, plan_lines};
use crate::present::centre::committee_rows::{SITTING_SORTS, SittingRow, sitting_list};
use crate::present::route::Place;
use crate::ui::careful::careful;
use crate::ui::interventions::parts::titled;
use crate::ui::services::parts::{listed, options};
use crate::ui::widgets::{
    Button, ButtonKind, DayField, Icon, ListFilter, ListHead, ListLook, MANY, PagedList, PickField,
    TextField, Ticks,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn Sittings(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let open = RwSignal::new(None::<Sitting>);
    let fresh = move |()| {
        let Some(on) = clock::today() else { return };
        let known = committee.with_untracked(|it| it.sittings.iter().find(|it| it.on == on).cloned());
        open.set(Some(known.unwrap_or_else(|| Sitting {
            on,
            meeting: None,
            present: BTreeSet::new(),
            decisions: Vec::new(),
        })));
    };
    let rows = Memo::new(move |_| committee.with(|it| sitting_list(it, i18n::day)));
    let which = RwSignal::new(String::new());
    let look = ListLook::falling(&SITTING_SORTS);
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &SittingRow| match which.as_str() {
            "decided" => !row.sitting.decisions.is_empty(),
            "absent" => !row.absent.is_empty(),
            _ => true,
        }
    });
    let whichs = || options("committee-sittings", &["decided", "absent"]);
    let row = move |row: SittingRow| view! { <Row row open /> }.into_any();
    let frame = |rows: AnyView| view! { <ol class="sitting-list">{rows}</ol> }.into_any();
    view! {
        <section class="card" aria-labelledby="committee-sittings">
            <div class="card-head">
                <h2 id="committee-sittings">{t!("committee-sittings")}</h2>
                <Show when=move || open.with(Option::is_none)>
                    <Button label=t!("committee-add-sitting") icon="add" on_press=fresh />
                </Show>
            </div>
            {move || open.get().map(|sitting| view! { <Form id committee sitting on_done=move |()| open.set(None) /> })}
            <Show
                when=move || committee.with(|it| !it.sittings.is_empty())
                fallback=|| view! { <p class="quiet">{t!("committee-no-sittings")}</p> }
            >
                <ListHead label=t!("committee-sittings-search") look found sorts="committee-sitting-sort" from=MANY>
                    <ListFilter label=t!("services-show") value=which all=t!("committee-sittings-all") options=Signal::derive(whichs) />
                </ListHead>
                <PagedList found row frame />
            </Show>
        </section>
    }
}

#[component]
fn Row(row: SittingRow, open: RwSignal<Option<Sitting>>) -> impl IntoView {
    let app = use_app();
    let SittingRow {
        sitting,
        held,
        absent,
    } = row;
    let there = tr!(
        "committee-there",
        count = sitting.present.len(),
        all = i18n::number(held)
    );
    let absent = (!absent.is_empty()).then(|| {
        tr!(
            "committee-absent",
            seats = listed(absent.into_iter().map(i18n::number))
        )
    });
    let decisions = sitting
        .decisions
        .iter()
        .map(|it| view! { <li><bdi>{it.text.clone()}</bdi></li> })
        .collect_view();
    let meeting = sitting.meeting.map(|meeting| {
        view! { <a href=move || app.href(Place::Meeting(meeting))><Icon name="meetings" />{t!("committee-to-meeting")}</a> }
    });
    let day = i18n::day(sitting.on);
    let name = tr!("committee-change-sitting", day = day.clone());
    view! {
        <li class="sitting">
            <div class="sitting-head">
                <strong>{day}</strong>
                <span>{there}</span>
                {absent.map(|text| view! { <span class="quiet">{text}</span> })}
                {meeting}
            </div>
            <Button label=name icon="edit" icon_only=true kind=ButtonKind::Quiet on_press=move |()| open.set(Some(sitting.clone())) />
            <ul class="reasons">{decisions}</ul>
        </li>
    }
}

#[component]
fn Form(
    id: RecordId,
    committee: Memo<Committee>,
    sitting: Sitting,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let on = RwSignal::new(Some(sitting.on));
    let present = RwSignal::new(sitting.present);
    let meeting = RwSignal::new(sitting.meeting);
    let decisions = RwSignal::new(sitting.decisions);
    let seats = move || {
        on.get()
            .map_or_else(Vec::new, |day: Day| committee.with(|it| held_numbers(it, day)))
    };
    let taken =
        Signal::derive(move || present.with(|it| it.iter().map(ToString::to_string).collect::<Vec<_>>()));
    let tick = move |(text, there): (String, bool)| {
        if let Ok(number) = text.parse::<u32>() {
            present.update(|it| fields::tick(it, number, there));
        }
    };
    let meetings = move || {
        let listed = app.read(|project| {
            let own = project
                .all::<Meeting>()
                .filter(|(_, it)| it.kind == MeetingKind::CommitteeMeeting);
            own.map(|(id, it)| (id.to_string(), it.date.map(i18n::day).unwrap_or_default()))
                .collect::<Vec<_>>()
        });
        std::iter::once((String::new(), tr!("committee-meeting-none")))
            .chain(listed.unwrap_or_default())
            .collect::<Vec<_>>()
    };
    let save = move |()| {
        let Some(on) = on.get_untracked() else { return };
        let seated = committee.with_untracked(|it| held_numbers(it, on));
        let sitting = Sitting {
            on,
            meeting: meeting.get_untracked(),
            present: present
                .get_untracked()
                .into_iter()
                .filter(|it| seated.contains(it))
                .collect(),
            decisions: decisions
                .get_untracked()
                .into_iter()
                .filter(|it| !it.text.trim().is_empty())
                .collect(),
        };
        if app.act(|project| hold_sitting(project, id, sitting)) {
            on_done.run(());
        }
    };
    let why_not = Signal::derive(move || {
        if on.get().is_none() {
            tr!("committee-day-missing")
        } else {
            String::new()
        }
    });
    let count = Memo::new(move |_| decisions.with(Vec::len));
    view! {
        <div class="sub-form" role="group" aria-label=t!("committee-sitting")>
            <div class="field-pair">
                <DayField label=t!("committee-sitting-day") help=t!("committee-sitting-day-help") value=on on_change=move |day| on.set(day) />
                <PickField
                    label=t!("committee-meeting")
                    value=Signal::derive(move || meeting.get().map(|id| id.to_string()).unwrap_or_default())
                    options=Signal::derive(meetings)
                    on_change=move |text: String| meeting.set(text.parse().ok())
                />
            </div>
            <Ticks
                label=t!("committee-present")
                options=Signal::derive(move || seat_options(&seats()))
                chosen=taken
                on_change=tick
            />
            <fieldset class="decision-fields">
                <legend class="field-label">{t!("committee-decisions")}</legend>
                <For each=move || 0..count.get() key=|at| *at children=move |at| view! { <DecisionFields at decisions /> } />
                <Button
                    label=t!("committee-add-decision")
                    icon="add"
                    on_press=move |()| decisions.update(|all| all.push(CommitteeDecision { text: String::new(), plan_line: None }))
                />
            </fieldset>
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button label=t!("committee-keep-sitting") icon="check" kind=ButtonKind::Main why_not on_press=save />
            </div>
        </div>
    }
}

#[component]
fn DecisionFields(at: usize, decisions: RwSignal<Vec<CommitteeDecision>>) -> impl IntoView {
    let app = use_app();
    let read = move || {
        let none = CommitteeDecision {
            text: String::new(),
            plan_line: None,
        };
        decisions.with(|all| all.get(at).cloned().unwrap_or(none))
    };
    let set = move |edit: Box<dyn FnOnce(&mut CommitteeDecision)>| {
        decisions.update(|all| fields::change_row(all, at, edit));
    };
    let lines = move || {
        let all = app.read(plan_lines).unwrap_or_default();
        let named = all.into_iter().map(|line| {
            let name = tr!(
                "committee-line-name",
                number = i18n::number(line.number),
                title = titled(&line.title)
            );
            (line.id.to_string(), name)
        });
        std::iter::once((String::new(), tr!("committee-line-none")))
            .chain(named)
            .collect::<Vec<_>>()
    };
    view! {
        <div class="decision-row">
            <TextField
                label=t!("committee-decision-text", number = i18n::number(at + 1))
                look=careful
                value=Signal::derive(move || read().text)
                instant=true
                on_change=move |text: String| set(Box::new(move |it| it.text = text))
            />
            <PickField
                label=t!("committee-decision-line")
                value=Signal::derive(move || read().plan_line.map(|id| id.to_string()).unwrap_or_default())
                options=Signal::derive(lines)
                on_change=move |text: String| set(Box::new(move |it| it.plan_line = text.parse().ok()))
            />
        </div>
    }
}

/// "Seats 1, 2 and 5" as one line.
pub fn seats_text(numbers: &BTreeSet<u32>) -> String {
    match numbers.iter().collect::<Vec<_>>()[..] {
        [only] => seat_name(*only),
        _ => tr!(
            "committee-seats-listed",
            seats = listed(numbers.iter().map(|it| i18n::number(*it)))
        ),
    }
}
