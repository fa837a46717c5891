//! Trainings that members received, by seat number.

use super::parts::seat_options;
use super::sittings::seats_text;
use crate::app::{clock, use_app};
use crate::domain::actions::fields;
use crate::domain::actions::run_committee::record_training;
use crate::domain::id::RecordId;
use crate::domain::records::{Committee, Training};
use crate::present::centre::committee_page::held_numbers;
use crate::present::centre::committee_rows::{TRAINING_SORTS, training_list};
use crate::ui::careful::careful;
use crate::ui::widgets::{
    Button, ButtonKind, DayField, ListFilter, ListHead, ListLook, MANY, PagedList, TextField, Ticks,
};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The card.
#[component]
pub fn Trainings(id: RecordId, committee: Memo<Committee>) -> impl IntoView {
    let adding = RwSignal::new(false);
    let row = |(_, training): (usize, Training)| {
        view! {
            <li>
                <strong><bdi>{training.topic}</bdi></strong>
                <span class="quiet">{i18n::day(training.on)}" · "{seats_text(&training.seats)}</span>
            </li>
        }
        .into_any()
    };
    let rows = Memo::new(move |_| committee.with(|it| training_list(it, i18n::day)));
    let seat = RwSignal::new(String::new());
    let look = ListLook::falling(&TRAINING_SORTS);
    let found = look.find(rows, move || {
        let seat = seat.get().parse::<u32>().ok();
        move |(_, it): &(usize, Training)| seat.is_none_or(|seat| it.seats.contains(&seat))
    });
    let seats = move || {
        let numbers: Vec<u32> = committee.with(|it| it.seats.iter().map(|seat| seat.number).collect());
        seat_options(&numbers)
    };
    let frame = |rows: AnyView| view! { <ul class="training-list">{rows}</ul> }.into_any();
    view! {
        <section class="card" aria-labelledby="committee-trainings">
            <div class="card-head">
                <h2 id="committee-trainings">{t!("committee-trainings")}</h2>
                <Show when=move || !adding.get()>
                    <Button label=t!("committee-add-training") icon="add" on_press=move |()| adding.set(true) />
                </Show>
            </div>
            <Show when=move || adding.get()><Form id committee on_done=move |()| adding.set(false) /></Show>
            <Show
                when=move || committee.with(|it| !it.trainings.is_empty())
                fallback=|| view! { <p class="quiet">{t!("committee-no-trainings")}</p> }
            >
                <ListHead label=t!("committee-trainings-search") look found sorts="committee-training-sort" from=MANY>
                    <ListFilter label=t!("committee-took-part") value=seat all=t!("committee-trainings-all") options=Signal::derive(seats) />
                </ListHead>
                <PagedList found row frame />
            </Show>
        </section>
    }
}

#[component]
fn Form(id: RecordId, committee: Memo<Committee>, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let app = use_app();
    let topic = RwSignal::new(String::new());
    let on = RwSignal::new(clock::today());
    let seats = RwSignal::new(BTreeSet::<u32>::new());
    let held = move || {
        on.get()
            .map_or_else(Vec::new, |day| committee.with(|it| held_numbers(it, day)))
    };
    let tick = move |(text, there): (String, bool)| {
        if let Ok(number) = text.parse::<u32>() {
            seats.update(|it| fields::tick(it, number, there));
        }
    };
    let save = move |()| {
        let Some(on) = on.get_untracked() else { return };
        let seated = committee.with_untracked(|it| held_numbers(it, on));
        let training = Training {
            topic: topic.get_untracked(),
            on,
            seats: seats
                .get_untracked()
                .into_iter()
                .filter(|it| seated.contains(it))
                .collect(),
        };
        if app.act(|project| record_training(project, id, training)) {
            on_done.run(());
        }
    };
    let why_not = Signal::derive(move || {
        if on.get().is_none() {
            tr!("committee-day-missing")
        } else if topic.with(|it| it.trim().is_empty()) {
            tr!("committee-topic-missing")
        } else {
            String::new()
        }
    });
    view! {
        <div class="sub-form" role="group" aria-label=t!("committee-add-training")>
            <TextField label=t!("committee-topic") look=careful value=topic instant=true on_change=move |text| topic.set(text) />
            <DayField label=t!("committee-training-day") value=on on_change=move |day| on.set(day) />
            <Ticks
                label=t!("committee-took-part")
                options=Signal::derive(move || seat_options(&held()))
                chosen=Signal::derive(move || seats.with(|it| it.iter().map(ToString::to_string).collect::<Vec<_>>()))
                on_change=tick
            />
            <div class="fit-acts">
                <Button label=t!("refer-cancel") kind=ButtonKind::Quiet on_press=on_done />
                <Button label=t!("committee-keep-training") icon="check" kind=ButtonKind::Main why_not on_press=save />
            </div>
        </div>
    }
}
