//! The minutes of an election on paper: question, candidates, ballots, quota, stages, lottery, result, and lines to sign.

use super::count::{base_lines, event_text, finding, votes_table};
use crate::analysis::deciding::election::{ElectionCount, election_count};
use crate::app::{clock, use_app};
use crate::domain::actions::run_election::election_of;
use crate::domain::id::RecordId;
use crate::domain::records::{Method, Ranking};
use crate::i18n::beside::Beside;
use crate::present::deciding::election_page::stages;
use crate::present::route::Place;
use crate::ui::committee::parts::committee_name;
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The screen around the paper.
#[component]
pub fn ElectionMinutes(id: RecordId) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| {
        app.read(|project| {
            let ranking = project.get::<Ranking>(id)?;
            let (_, committee, _) = election_of(project, id)?;
            let count = election_count(project, id)?;
            Some((
                ranking.question.clone(),
                ranking.method,
                committee_name(committee),
                count,
            ))
        })
        .flatten()
    });
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Ranking(id) words="print-to-election" language />
            <Printed language>{move || match found.get() {
                Some((question, method, committee, count)) => paper(question, method, committee, &count),
                None => view! { <article class="paper"><h1 tabindex="-1">{t!("election-not-counted")}</h1></article> }.into_any(),
            }}</Printed>
        </div>
    }
    .into_any()
}

fn paper(question: String, method: Method, committee: String, count: &ElectionCount) -> AnyView {
    let words = stages(count)
        .iter()
        .map(|stage| view! { <li>{event_text(count, stage)}</li> })
        .collect::<Vec<_>>();
    let lines = base_lines(count)
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect_view();
    let rule = if method == Method::Order {
        tr!("election-rule-order")
    } else {
        tr!("election-rule-approval")
    };
    let sign = |label: String| view! { <div class="paper-signature"><p class="paper-line">{label}</p></div> };
    view! {
        <article class="paper">
            <header class="paper-head">
                <p class="paper-kind">{t!("election-minutes-kind")}</p>
                <h1 tabindex="-1"><bdi>{question}</bdi></h1>
                <dl>
                    <div><dt>{t!("committee-paper-kind")}</dt><dd><bdi>{committee}</bdi></dd></div>
                    <div><dt>{t!("committee-as-of")}</dt><dd>{clock::today().map(i18n::day)}</dd></div>
                    <div><dt>{t!("election-seats")}</dt><dd>{i18n::number(count.seats)}</dd></div>
                </dl>
            </header>
            <section>
                <h2>{t!("election-result")}</h2>
                <p class="paper-strong">{finding(count)}</p>
                {lines}
                <p class="paper-small">{rule}</p>
            </section>
            {(!words.is_empty()).then(|| view! { <section><h2>{t!("election-stages")}</h2><ol class="stage-words">{words}</ol></section> })}
            <section><h2>{t!("election-votes")}</h2>{votes_table(count, "paper-table election-paper-table")}</section>
            <section class="paper-signatures">
                <div class="paper-signature-grid">{sign(tr!("election-sign-facilitator"))}{sign(tr!("election-sign-witness"))}</div>
            </section>
        </article>
    }
    .into_any()
}
