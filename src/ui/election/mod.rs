//! Electing members of a committee: setting it up, the secret vote, the count in words and numbers, the seats, the minutes.
//!
//! An election is a ranking whose options are candidates, so its address is that of a ranking and its vote the passed-round one.
//! Deliberately absent: counting (`analysis/deciding/election`).

mod count;
mod lottery;
mod minutes;
pub mod names;
mod page;
mod seating;
pub mod set_up;

use crate::app::use_app;
use crate::domain::actions::run_election::election_of;
use crate::domain::id::RecordId;
use crate::ui::priorities;
use leptos::prelude::*;

fn is_election(id: RecordId) -> Memo<bool> {
    let app = use_app();
    Memo::new(move |_| {
        app.read(|project| election_of(project, id).is_some())
            .unwrap_or(false)
    })
}

/// The page of a ranking, or of an election.
#[component]
pub fn RankingOrElection(id: RecordId) -> impl IntoView {
    let election = is_election(id);
    move || {
        if election.get() {
            view! { <page::ElectionPage id /> }.into_any()
        } else {
            view! { <priorities::RankingPage id /> }.into_any()
        }
    }
}

/// The minutes of a ranking, or of an election.
#[component]
pub fn MinutesOrElection(id: RecordId) -> impl IntoView {
    let election = is_election(id);
    move || {
        if election.get() {
            view! { <minutes::ElectionMinutes id /> }.into_any()
        } else {
            view! { <priorities::Minutes id /> }.into_any()
        }
    }
}
