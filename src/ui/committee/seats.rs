//! The seats: numbers with sex, age band and status, terms, attendance. Adding one and ending a term. Deliberately absent: names.

use super::parts::seat_name;
use crate::app::{clock, use_app};
use crate::domain::actions::run_committee::{add_seat, change_role, end_term};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::records::{Committee, Seat, SeatRole, code};
use crate::present::centre::committee_page::{SeatRow, YOUNGEST};
use crate::present::centre::committee_rows::{SEAT_SORTS, seat_list};
use crate::ui::services::parts::{choices, listed, of_code, options, read_today};
use crate::ui::widgets::{
    Button, ButtonKind, CheckField, DayField, ListFilter, ListHead, ListLook, MANY, PagedList, Segmented,
    SelectField,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Seats shown at first.
const SEATS: usize = 30;

/// What a seat is found by.
fn words(seat: &Seat) -> String {
    listed([
        i18n::name("seat-role", &seat.role),
        member_text(seat),
        term_text(seat),
    ])
}

/// The card.
#[component]
pub fn Seats(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let app = use_app();
    let adding = RwSignal::new(false);
    let ending = RwSignal::new(None::<u32>);
    let rows = Memo::new(move |_| {
        read_today(app, |_, today| committee.with(|it| seat_list(it, today, words))).unwrap_or_default()
    });
    let held = move || rows.with(|rows| rows.iter().filter(|row| row.item.held).count());
    let which = RwSignal::new(String::new());
    let look = ListLook::new(&SEAT_SORTS);
    let found = look.find(rows, move || {
        let which = which.get();
        move |row: &SeatRow| match which.as_str() {
            "held" => row.held,
            "past" => !row.held,
            _ => true,
        }
    });
    let whichs = || options("committee-seats", &["held", "past"]);
    let row = move |row: SeatRow| view! { <Row id row ending /> }.into_any();
    let frame = |rows: AnyView| {
        view! {
            <div class="table-frame" tabindex="0" role="group" aria-label=t!("committee-seats")>
                <table class="desk-table committee-seats">
                    <thead>
                        <tr>
                            <th scope="col">{t!("committee-seat-head")}</th>
                            <th scope="col">{t!("committee-role")}</th>
                            <th scope="col">{t!("committee-member")}</th>
                            <th scope="col">{t!("committee-term")}</th>
                            <th scope="col">{t!("committee-attended")}</th>
                            <th scope="col">{t!("committee-trained")}</th>
                            <th scope="col"><span class="visually-hidden">{t!("committee-acts")}</span></th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="card" aria-labelledby="committee-seats">
            <div class="card-head">
                <h2 id="committee-seats">{t!("committee-seats")}</h2>
                <Show when=move || !adding.get()>
                    <Button label=t!("committee-add-seat") icon="add" on_press=move |()| adding.set(true) />
                </Show>
            </div>
            <p class="card-lead">{move || tr!("committee-seats-lead", count = held())}</p>
            <Show when=move || adding.get()><NewSeat id on_done=move |()| adding.set(false) /></Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <ListHead label=t!("committee-seats-search") look found sorts="committee-seat-sort" from=MANY>
                    <ListFilter label=t!("services-show") value=which all=t!("committee-seats-all") options=Signal::derive(whichs) />
                </ListHead>
                <PagedList found row frame page=SEATS />
            </Show>
            {move || ending.get().map(|number| view! { <EndTerm id number on_done=move |()| ending.set(None) /> })}
        </section>
    }
}

/// What is counted of a member, in words.
pub fn member_text(seat: &Seat) -> String {
    let mut parts = vec![
        i18n::name("adult", &seat.sex),
        i18n::name("age-band", &seat.age),
        i18n::name("status", &seat.status),
    ];
    if seat.minority {
        parts.push(tr!("committee-minority"));
    }
    if seat.with_disability {
        parts.push(tr!("committee-disability"));
    }
    listed(parts)
}

/// The days of a term.
pub fn term_text(seat: &Seat) -> String {
    match (seat.from, seat.until) {
        (Some(from), Some(until)) => tr!(
            "committee-term-both",
            from = i18n::day(from),
            until = i18n::day(until)
        ),
        (Some(from), None) => tr!("committee-term-from", from = i18n::day(from)),
        (None, Some(until)) => tr!("committee-term-until", until = i18n::day(until)),
        (None, None) => "–".to_owned(),
    }
}

#[component]
fn Row(id: RecordId, row: SeatRow, ending: RwSignal<Option<u32>>) -> impl IntoView {
    let app = use_app();
    let number = row.seat.number;
    let role = row.seat.role;
    let attended = tr!(
        "figures-of",
        part = i18n::number(row.attended),
        whole = i18n::number(row.sittings)
    );
    let set_role = move |text: String| {
        let role = of_code(&SeatRole::ALL, &text).unwrap_or_default();
        app.act(|project| change_role(project, id, number, role));
    };
    let role_options = move || {
        let all = options("seat-role", &SeatRole::ALL).into_iter();
        all.map(|(value, text)| {
            let chosen = value == code(&role);
            view! { <option value=value selected=chosen>{text}</option> }
        })
        .collect_view()
    };
    let acts = row.held.then(|| {
        view! {
            <Button
                label=t!("committee-end-term-short")
                kind=ButtonKind::Quiet
                on_press=move |()| ending.set(Some(number))
            />
        }
    });
    view! {
        <tr class:is-past=!row.held data-seat=number>
            <th scope="row" class="number-cell">{i18n::number(number)}</th>
            <td>
                <select class="input" aria-label=tr!("committee-role-of", seat = seat_name(number)) on:change=move |event| set_role(event_target_value(&event))>
                    {role_options}
                </select>
            </td>
            <td>{member_text(&row.seat)}</td>
            <td>{term_text(&row.seat)}{(!row.held).then(|| view! { <span class="tag">{tr!("committee-past")}</span> })}</td>
            <td>{attended}</td>
            <td>{i18n::number(row.trainings)}</td>
            <td>{acts}</td>
        </tr>
    }
}

#[component]
fn EndTerm(id: RecordId, number: u32, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let day = RwSignal::new(clock::today());
    let end = move |()| {
        let Some(day) = day.get_untracked() else { return };
        if app.act(|project| end_term(project, id, number, day)) {
            on_done.run(());
        }
    };
    view! {
        <div class="sub-form" role="group" aria-label=tr!("committee-end-term", seat = seat_name(number))>
            <p><strong>{tr!("committee-end-term", seat = seat_name(number))}</strong></p>
            <DayField label=t!("committee-last-day") value=day on_change=move |it| day.set(it) />
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button label=t!("committee-end-term-do") icon="check" on_press=end />
            </div>
        </div>
    }
}

#[component]
fn NewSeat(id: RecordId, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let role = RwSignal::new(SeatRole::Member);
    let sex = RwSignal::new(Sex::Female);
    let age = RwSignal::new(AgeBand::Adult);
    let status = RwSignal::new(Status::Returnee);
    let minority = RwSignal::new(false);
    let with_disability = RwSignal::new(false);
    let from = RwSignal::new(clock::today());
    let until = RwSignal::new(None);
    let ages = || {
        AgeBand::ALL
            .into_iter()
            .filter(|age| *age >= YOUNGEST)
            .collect::<Vec<_>>()
    };
    let add = move |()| {
        let seat = Seat {
            number: 0,
            role: role.get_untracked(),
            sex: sex.get_untracked(),
            age: age.get_untracked(),
            status: status.get_untracked(),
            minority: minority.get_untracked(),
            with_disability: with_disability.get_untracked(),
            from: from.get_untracked(),
            until: until.get_untracked(),
        };
        if app.act(|project| add_seat(project, id, seat)) {
            on_done.run(());
        }
    };
    view! {
        <div class="sub-form" role="group" aria-label=t!("committee-add-seat")>
            <p class="field-help">{t!("committee-no-names")}</p>
            <Segmented
                label=t!("find-sex")
                value=Signal::derive(move || code(&sex.get()))
                choices=Signal::derive(|| choices("adult", &Sex::ALL))
                on_change=move |text: String| sex.set(of_code(&Sex::ALL, &text).unwrap_or(Sex::Female))
            />
            <Segmented
                label=t!("find-age")
                value=Signal::derive(move || code(&age.get()))
                choices=Signal::derive(move || choices("age-band", &ages()))
                on_change=move |text: String| age.set(of_code(&AgeBand::ALL, &text).unwrap_or(AgeBand::Adult))
            />
            <Segmented
                label=t!("find-status")
                value=Signal::derive(move || code(&status.get()))
                choices=Signal::derive(|| choices("status", &Status::ALL))
                on_change=move |text: String| status.set(of_code(&Status::ALL, &text).unwrap_or(Status::Returnee))
            />
            <div class="field-pair">
                <CheckField label=t!("committee-minority") checked=minority on_change=move |on| minority.set(on) />
                <CheckField label=t!("committee-disability") checked=with_disability on_change=move |on| with_disability.set(on) />
            </div>
            <div class="field-pair">
                <SelectField
                    label=t!("committee-role")
                    value=Signal::derive(move || code(&role.get()))
                    options=Signal::derive(|| options("seat-role", &SeatRole::ALL))
                    on_change=move |text: String| role.set(of_code(&SeatRole::ALL, &text).unwrap_or_default())
                />
                <DayField label=t!("committee-first-day") value=from on_change=move |day| from.set(day) />
                <DayField label=t!("committee-last-day") value=until on_change=move |day| until.set(day) />
            </div>
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button label=t!("committee-add-seat-do") icon="check" kind=ButtonKind::Main on_press=add />
            </div>
        </div>
    }
}
