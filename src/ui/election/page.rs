//! One election: voting while it is open, then the count, a lottery where one is needed, and the seats.

use super::count::Count;
use super::lottery::DrawLottery;
use super::names::{about, candidate_name, symbol_icon};
use super::seating::TakeSeats;
use crate::analysis::deciding::election::election_count;
use crate::analysis::deciding::ranking::open::ballots_in;
use crate::app::use_app;
use crate::domain::actions::close_ranking::close_ranking;
use crate::domain::actions::run_election::election_of;
use crate::domain::actions::set_up_ranking::delete_ranking;
use crate::domain::id::RecordId;
use crate::domain::records::{Candidate, Election, Method, Ranking, RankingState};
use crate::present::route::Place;
use crate::ui::committee::parts::committee_name;
use crate::ui::widgets::{Button, ButtonKind, Icon, LinkButton, PageHead};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen.
#[component]
pub fn ElectionPage(id: RecordId) -> impl IntoView {
    let app = use_app();
    let ranking = Memo::new(move |_| app.read(|project| project.get::<Ranking>(id).cloned()).flatten());
    let found = Memo::new(move |_| {
        app.read(|project| {
            election_of(project, id)
                .map(|(id, committee, election)| (id, committee_name(committee), election.clone()))
        })
        .flatten()
    });
    let open =
        Memo::new(move |_| ranking.with(|it| it.as_ref().is_some_and(|it| it.state == RankingState::Open)));
    let question = move || ranking.with(|it| it.as_ref().map(|it| it.question.clone()).unwrap_or_default());
    let way = move || match ranking.with(|it| it.as_ref().map(|it| it.method)) {
        Some(Method::Order) => tr!("election-rule-order"),
        _ => tr!("election-rule-approval"),
    };
    let lead = move || {
        found
            .with(|it| {
                it.as_ref().map(|(_, name, election)| {
                    tr!("election-for", committee = name.clone(), count = election.seats)
                })
            })
            .unwrap_or_default()
    };
    let back = move || found.with(|it| it.as_ref().map(|(committee, ..)| *committee));
    let ballots = Memo::new(move |_| app.read(|project| ballots_in(project, id)).unwrap_or_default());
    let close = move |()| {
        app.act(|project| close_ranking(project, id));
    };
    let delete = move |()| {
        let committee = back();
        if app.act(|project| delete_ranking(project, id)) {
            app.go_to(committee.map_or(Place::Committees, Place::Committee));
        }
    };
    let candidates = move || {
        found.with(|it| {
            it.as_ref()
                .map(|(.., election): &(RecordId, String, Election)| election.candidates.clone())
                .unwrap_or_default()
        })
    };
    let candidate = |it: Candidate| {
        view! { <li class="candidate-line"><Icon name=symbol_icon(&it) /><strong>{candidate_name(&it)}</strong><span class="quiet">{about(&it)}</span></li> }
    };
    let count = Memo::new(move |_| app.read(|project| election_count(project, id)).flatten());
    view! {
        <div class="page follow-up-page election-page">
            <PageHead title=question lead>
                {move || back().map(|committee| view! {
                    <LinkButton label=t!("election-to-committee") icon="people" kind=ButtonKind::Quiet href=Signal::derive(move || app.href(Place::Committee(committee))) />
                })}
                <Show when=move || !open.get()>
                    <LinkButton label=t!("election-minutes") icon="print" href=Signal::derive(move || app.href(Place::Minutes(id))) />
                </Show>
            </PageHead>
            <Show when=move || open.get()>
                <section class="card" aria-labelledby="election-vote">
                    <h2 id="election-vote">{t!("election-vote")}</h2>
                    <p>{way}</p>
                    <p class="ranking-count" role="status"><Icon name="lock" /><span>{move || tr!("priorities-ballots-so-far", count = ballots.get())}</span></p>
                    <div class="form-acts">
                        <LinkButton label=t!("priorities-start-vote") icon="forward" kind=ButtonKind::Main href=Signal::derive(move || app.href(Place::Vote(id))) />
                        <Button
                            label=t!("election-close")
                            icon="check"
                            why_not=Signal::derive(move || if ballots.get() == 0 { tr!("priorities-close-needs-ballots") } else { String::new() })
                            on_press=close
                        />
                    </div>
                </section>
            </Show>
            {move || count.get().map(|count| {
                let tied = count.outcome.as_ref().err().map(|tie| tie.tied.iter().filter_map(|at| count.candidates.get(*at)).map(candidate_name).collect::<Vec<_>>());
                view! {
                    {tied.map(|tied| view! { <DrawLottery id tied /> })}
                    <Count count=count.clone() />
                    <TakeSeats id count />
                }
            })}
            <section class="card" aria-labelledby="election-candidates">
                <h2 id="election-candidates">{t!("election-candidates")}</h2>
                <p class="quiet">{move || tr!("election-candidates-seats", count = candidates().len(), seats = i18n::number(found.with(|it| it.as_ref().map_or(0, |it| it.2.seats))))}</p>
                <ul class="candidate-lines">{move || candidates().into_iter().map(candidate).collect_view()}</ul>
            </section>
            <div class="page-end"><Button label=t!("election-delete") icon="delete" kind=ButtonKind::Quiet on_press=delete /></div>
        </div>
    }
    .into_any()
}
