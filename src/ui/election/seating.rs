//! Giving the elected their seats, as one edit.

use crate::analysis::deciding::election::ElectionCount;
use crate::app::{Notice, clock, use_app};
use crate::domain::actions::run_election::{election_of, seat_elected};
use crate::domain::id::RecordId;
use crate::present::route::Place;
use crate::ui::widgets::{Button, ButtonKind, DayField, Icon, LinkButton};
use crate::{t, tr};
use leptos::prelude::*;

/// The card; nothing while a lottery is needed.
#[component]
pub fn TakeSeats(id: RecordId, count: ElectionCount) -> impl IntoView {
    let app = use_app();
    let from = RwSignal::new(clock::today());
    let until = RwSignal::new(None);
    let Ok(elected) = count.outcome else {
        return ().into_any();
    };
    let chosen: Vec<RecordId> = elected
        .iter()
        .filter_map(|at| count.candidates.get(*at))
        .map(|it| it.id)
        .collect();
    let stands = Memo::new(move |_| {
        app.read(|project| {
            election_of(project, id).map(|(committee, _, election)| (committee, election.seated))
        })
        .flatten()
    });
    let seats = chosen.len();
    let take = move |()| {
        let (from, until) = (from.get_untracked(), until.get_untracked());
        if app.act(|project| seat_elected(project, id, &chosen, from, until)) {
            app.notify(Notice::undoable(tr!("election-seated-now")));
        }
    };
    let take = Callback::new(take);
    view! {
        <section class="card" aria-labelledby="election-seating">
            <h2 id="election-seating">{t!("election-seating")}</h2>
            {move || match stands.get() {
                Some((committee, true)) => view! {
                    <p class="view-face"><Icon name="check" />{t!("election-seated")}</p>
                    <LinkButton label=t!("election-to-seats") icon="people" href=Signal::derive(move || app.href(Place::Committee(committee))) />
                }.into_any(),
                _ => view! {
                    <p class="card-lead">{tr!("election-seating-lead", count = seats)}</p>
                    <div class="field-pair">
                        <DayField label=t!("committee-first-day") value=from on_change=move |day| from.set(day) />
                        <DayField label=t!("committee-last-day") value=until on_change=move |day| until.set(day) />
                    </div>
                    <div class="form-acts"><Button label=t!("election-take-seats") icon="check" kind=ButtonKind::Main on_press=take /></div>
                }.into_any(),
            }}
        </section>
    }
    .into_any()
}
