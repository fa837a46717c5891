//! The count: the elected, the quota, each stage in words, and the table of votes behind it.

use super::names::{candidate_name, symbol_icon, votes_text};
use crate::analysis::deciding::election::{ElectionCount, Tally};
use crate::analysis::deciding::orders::stv::StvEvent;
use crate::domain::records::SettledBy;
use crate::present::deciding::election_page::{StageCell, StageColumn, stages};
use crate::ui::services::parts::listed;
use crate::ui::widgets::Icon;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Names of candidates by their places.
fn names(count: &ElectionCount, which: &[usize]) -> String {
    let found = which.iter().filter_map(|at| count.candidates.get(*at));
    listed(found.map(candidate_name))
}

/// What happened at the end of a stage, in words.
pub fn event_text(count: &ElectionCount, stage: &StageColumn) -> String {
    match &stage.event {
        StvEvent::Elected(which) => tr!(
            "election-stage-elected",
            count = which.len(),
            who = names(count, which)
        ),
        StvEvent::LastOnes(which) => tr!(
            "election-stage-last",
            count = which.len(),
            who = names(count, which)
        ),
        StvEvent::SurplusOf(one) => tr!("election-stage-surplus", who = names(count, &[*one])),
        StvEvent::Excluded(one) => tr!("election-stage-excluded", who = names(count, &[*one])),
    }
}

/// Who is elected, as a sentence.
pub fn finding(count: &ElectionCount) -> String {
    match &count.outcome {
        Ok(elected) => tr!(
            "election-finding",
            count = elected.len(),
            who = names(count, elected)
        ),
        Err(tie) => tr!("election-finding-tie", who = names(count, &tie.tied)),
    }
}

/// What the count rests on.
pub fn base_lines(count: &ElectionCount) -> Vec<String> {
    let mut lines = vec![tr!(
        "election-base",
        count = count.ballots,
        blank = i18n::number(count.blank)
    )];
    if let Tally::Stv(Some(stv)) = &count.tally {
        lines.push(tr!(
            "election-quota",
            count = stv.quota,
            valid = i18n::number(count.ballots.saturating_sub(count.blank)),
            seats = i18n::number(count.seats)
        ));
    }
    if count.left_out > 0 {
        lines.push(tr!("election-left-out", count = count.left_out));
    }
    if let Some(SettledBy::Lottery { seed, witnesses }) = count.lottery.as_ref().map(|it| it.by.clone()) {
        lines.push(tr!(
            "election-lot-drawn",
            seed = format!("{seed:016x}"),
            witnesses = witnesses
        ));
    }
    lines
}

/// The votes, stage by stage or in one column.
pub fn votes_table(count: &ElectionCount, class: &'static str) -> AnyView {
    let elected: &[usize] = count.outcome.as_deref().unwrap_or(&[]);
    let columns = stages(count);
    let head = match &count.tally {
        Tally::Stv(_) => columns
            .iter()
            .map(
                |it| view! { <th scope="col">{tr!("election-stage", number = i18n::number(it.number))}</th> },
            )
            .collect_view()
            .into_any(),
        Tally::Approval(_) => view! { <th scope="col">{t!("election-supporters")}</th> }.into_any(),
    };
    let row = |at: usize| {
        let candidate = count.candidates.get(at).cloned();
        let won = elected.contains(&at);
        let cells = match &count.tally {
            Tally::Stv(_) => columns
                .iter()
                .filter_map(|it| it.cells.get(at))
                .map(cell)
                .collect_view()
                .into_any(),
            Tally::Approval(votes) => {
                let votes = votes.get(at).copied().unwrap_or(0);
                view! { <td class="number">{i18n::number(votes)}</td> }.into_any()
            }
        };
        candidate.map(|it| {
            view! {
                <tr class:is-elected=won>
                    <th scope="row"><span class="row-head"><Icon name=symbol_icon(&it) />{candidate_name(&it)}</span></th>
                    {cells}
                    <td>{won.then(|| view! { <span class="tag tag-taken"><Icon name="check" />{tr!("election-elected")}</span> })}</td>
                </tr>
            }
        })
    };
    let rows = (0..count.candidates.len()).map(row).collect_view();
    let resting = (!columns.is_empty()).then(|| {
        let cells = columns
            .iter()
            .map(|it| view! { <td class="number">{votes_text(it.resting)}</td> })
            .collect_view();
        view! { <tr><th scope="row">{tr!("election-resting")}</th>{cells}<td></td></tr> }
    });
    view! {
        <table class=class>
            <thead><tr><th scope="col">{t!("election-candidates")}</th>{head}<th scope="col">{t!("election-result")}</th></tr></thead>
            <tbody>{rows}{resting}</tbody>
        </table>
    }
    .into_any()
}

fn cell(cell: &StageCell) -> impl IntoView {
    let moved = (cell.moved != 0).then(|| {
        let sign = if cell.moved > 0 { "+" } else { "−" };
        view! { <span class="votes-moved" dir="ltr">{sign}{votes_text(cell.moved.unsigned_abs())}</span> }
    });
    view! { <td class="number">{votes_text(cell.votes)}{moved}</td> }
}

/// The card.
#[component]
pub fn Count(count: ElectionCount) -> impl IntoView {
    let words = stages(&count)
        .iter()
        .map(|stage| view! { <li>{event_text(&count, stage)}</li> })
        .collect::<Vec<_>>();
    let staged = !words.is_empty();
    let lines = base_lines(&count)
        .into_iter()
        .map(|line| view! { <p>{line}</p> })
        .collect_view();
    let counted = count.outcome.is_ok() || matches!(count.tally, Tally::Approval(_));
    let table = counted.then(|| votes_table(&count, "desk-table election-table"));
    view! {
        <section class="card" aria-labelledby="election-count">
            <h2 id="election-count">{finding(&count)}</h2>
            <div class="quiet">{lines}</div>
            {staged.then(|| view! { <h3>{t!("election-stages")}</h3><ol class="stage-words">{words}</ol> })}
            {table.map(|table| view! { <div class="table-frame" tabindex="0" role="group" aria-label=t!("election-votes")>{table}</div> })}
        </section>
    }
}
