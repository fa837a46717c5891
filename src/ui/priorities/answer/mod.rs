//! Giving one answer, full screen, for every method: one person alone behind the curtain, or one group together.
//!
//! Every method starts empty, shows what is not placed, and asks once before it takes an incomplete answer. Deliberately absent: other
//! answers, and storing.

mod approval;
mod calendar;
mod frame;
mod order;
mod pairs;
mod piles;

pub use calendar::month_names;
pub use frame::card_words;

use super::ballot::BallotCards;
use crate::app::ids;
use crate::domain::id::RecordId;
use crate::domain::records::{Answer, Method, Ranking};
use crate::present::deciding::answer_drafts::PilesDraft;
use crate::present::deciding::dot_ballot::DotBallot;
use frame::Head;
use leptos::prelude::*;

/// The screen on which one answer is given. `alone` says that it is one person's, so that nothing about it is commented.
pub fn answer_screen(
    ranking: Memo<Option<Ranking>>,
    group: RwSignal<Option<Option<RecordId>>>,
    alone: bool,
    on_finish: Callback<Answer>,
    on_back: Callback<()>,
) -> AnyView {
    let Some(asked) = ranking.get_untracked() else {
        return ().into_any();
    };
    let head = Head {
        question: asked.question.clone(),
        group: group.get_untracked().flatten(),
        on_back,
    };
    let options = asked.options.clone();
    match asked.method {
        Method::Dots { per_person, cap } => {
            let finish = move |ballot: DotBallot| on_finish.run(Answer::Dots(ballot.dots().clone()));
            view! { <BallotCards ranking group per_person cap on_finish=finish on_back /> }.into_any()
        }
        Method::Approval { most } => view! { <approval::Approval head options most on_finish /> }.into_any(),
        Method::Order => view! { <order::OrderCards head options on_finish /> }.into_any(),
        Method::Pairs => {
            view! { <pairs::PairCards head options seed=ids::new_seed() alone on_finish /> }.into_any()
        }
        Method::Piling { counters } => {
            let draft = PilesDraft::single(counters);
            view! { <piles::Piles head options criteria=Vec::new() counters draft on_finish /> }.into_any()
        }
        Method::Matrix { counters } => {
            let criteria = asked.criteria.clone();
            let draft = PilesDraft::matrix(counters, criteria.len());
            view! { <piles::Piles head options criteria counters draft on_finish /> }.into_any()
        }
        Method::Calendar => view! { <calendar::Calendar head options on_finish /> }.into_any(),
        Method::Hands => ().into_any(),
    }
}
