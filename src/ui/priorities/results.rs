//! The result of a closed ranking: the finding in a sentence, then bars in tiers with women and men on them.

use super::bar_length::per_mille;
use super::names::{quoted, sector_icon, who_label};
use super::result_voices::{RowFlags, Voices};
use super::results_groups::ResultGroups;
use super::results_table::{ResultFacts, ResultTable};
use crate::analysis::deciding::ranking::document::ResultDocument;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Method;
use crate::present::deciding::ranking_results::{
    Bar, BarMark, Finding, Note, RankingView, TierBars, Who, ranking_view,
};
use crate::present::deciding::recount_view::{Row, recount_view_of};
use crate::ui::widgets::{Bdi, Icon, Later, painted};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The whole result, redrawn when the project changes.
#[component]
pub fn Results(id: RecordId, document: Memo<Option<ResultDocument>>) -> impl IntoView {
    let app = use_app();
    let due = painted();
    let view = Memo::new(move |_| {
        app.read(|project| {
            let beside = document.with(|document| recount_view_of(project, document.as_ref()?))?;
            Some((ranking_view(project, id)?, beside))
        })
        .flatten()
    });
    move || {
        view.get().map(|(result, beside)| {
            let tie_rule = beside.tie_rule;
            let rows: Vec<Row> = beside
                .places
                .iter()
                .flat_map(|place| place.rows.clone())
                .collect();
            view! {
                <article class="results">
                    <Sentences result=result.clone() />
                    <Bars result=result.clone() rows />
                    <Later due>
                        <ResultGroups result=result.clone() />
                        <Voices view=beside id />
                        <ResultTable result=result.clone() />
                        <ResultFacts result tie_rule />
                    </Later>
                </article>
            }
        })
    }
}

#[component]
fn Sentences(result: RankingView) -> impl IntoView {
    let RankingView {
        finding,
        notes,
        method,
        ..
    } = result;
    let clear = matches!(finding, Finding::First { .. });
    let notes = notes
        .into_iter()
        .map(|note| view! { <li>{move || note_text(&note)}</li> })
        .collect_view();
    view! {
        <section class="finding" class:finding-clear=clear aria-labelledby="finding">
            <h2 id="finding">{move || finding_text(&finding, method)}</h2>
            <ul class="finding-notes">{notes}</ul>
        </section>
    }
}

fn finding_text(finding: &Finding, method: Method) -> String {
    let hands = method == Method::Hands;
    match finding {
        Finding::NoBallots => tr!("priorities-finding-no-ballots"),
        Finding::NothingChosen => tr!("priorities-finding-nothing-chosen"),
        Finding::AllTied => tr!("priorities-finding-all-tied"),
        Finding::TiedFirst { first, score } => {
            let names = quoted(first);
            if hands {
                tr!(
                    "priorities-finding-tied-hands",
                    names = names,
                    count = *score,
                    options = first.len()
                )
            } else {
                tr!(
                    "priorities-finding-tied-dots",
                    names = names,
                    count = *score,
                    options = first.len()
                )
            }
        }
        Finding::FirstBySupporters {
            first,
            score,
            supporters,
        } => {
            tr!(
                "priorities-finding-by-supporters",
                name = first.as_str(),
                count = *score,
                people = *supporters
            )
        }
        Finding::NarrowlyFirst { first, score, lead } => {
            if hands {
                tr!(
                    "priorities-finding-narrow-hands",
                    name = first.as_str(),
                    count = *score,
                    lead = *lead
                )
            } else {
                tr!(
                    "priorities-finding-narrow-dots",
                    name = first.as_str(),
                    count = *score,
                    lead = *lead
                )
            }
        }
        Finding::First { first, score, lead } => {
            if hands {
                tr!(
                    "priorities-finding-first-hands",
                    name = first.as_str(),
                    count = *score,
                    lead = *lead
                )
            } else {
                tr!(
                    "priorities-finding-first-dots",
                    name = first.as_str(),
                    count = *score,
                    lead = *lead
                )
            }
        }
    }
}

fn note_text(note: &Note) -> String {
    match note {
        Note::FewBallots(count) => tr!("priorities-note-few", count = *count),
        Note::TiesBelow(count) => tr!("priorities-note-ties", count = *count),
        Note::WomenAndMenAgree(first) => tr!("priorities-note-agree", names = quoted(first)),
        Note::WomenAndMenDiffer { women, men } => {
            tr!("priorities-note-differ", women = quoted(women), men = quoted(men))
        }
        Note::EqualVoiceTurns(first) => tr!("priorities-note-equal-voice", names = quoted(first)),
        Note::OtherPriorities(count) => tr!("priorities-note-other-priorities", count = *count),
        Note::MoreThanPresent(tag) => tr!(
            "priorities-note-more-than-present",
            group = super::names::group_label(tag)
        ),
    }
}

#[component]
fn Bars(result: RankingView, rows: Vec<Row>) -> impl IntoView {
    let hands = result.method == Method::Hands;
    let marks = result
        .tiers
        .iter()
        .flat_map(|tier| &tier.bars)
        .any(|bar| !bar.marks.is_empty());
    let tiers = result
        .tiers
        .into_iter()
        .map(|tier| view! { <Tier tier hands rows=rows.clone() /> })
        .collect_view();
    view! {
        <section class="result-bars" aria-labelledby="result-bars">
            <header class="result-bars-head">
                <h3 id="result-bars">{t!("priorities-order")}</h3>
                {marks
                    .then(|| {
                        view! {
                            <p class="result-legend" aria-hidden="true">
                                <span><i class="who-mark" data-who="women"></i>{t!("priorities-women")}</span>
                                <span><i class="who-mark" data-who="men"></i>{t!("priorities-men")}</span>
                            </p>
                        }
                    })}
            </header>
            <ol class="tiers">{tiers}</ol>
        </section>
    }
}

#[component]
fn Tier(tier: TierBars, hands: bool, rows: Vec<Row>) -> impl IntoView {
    let TierBars { place, bars } = tier;
    let tied = bars.len() > 1;
    let bars = bars
        .into_iter()
        .map(|bar| {
            let row = rows.iter().find(|row| row.option == bar.option).cloned();
            view! { <BarRow bar hands row /> }
        })
        .collect_view();
    view! {
        <li class="tier" class:tier-tied=tied>
            <span class="tier-place">
                <span class="visually-hidden">{t!("priorities-place", place = place)}</span>
                <span aria-hidden="true">{move || i18n::number(place)}</span>
                {tied.then(|| view! { <span class="tier-word">{t!("priorities-tied")}</span> })}
            </span>
            <ul class="tier-bars">{bars}</ul>
        </li>
    }
}

#[component]
fn BarRow(bar: Bar, hands: bool, row: Option<Row>) -> impl IntoView {
    let app = use_app();
    let Bar {
        statement,
        sector,
        score,
        supporters,
        percent,
        length,
        marks,
        ..
    } = bar;
    let words = move || {
        if statement.is_empty() {
            tr!("priorities-need-gone")
        } else {
            statement.clone()
        }
    };
    let value = move || {
        if hands {
            tr!("priorities-hands-count", count = score)
        } else {
            tr!("priorities-dots-count", count = score)
        }
    };
    let share = percent.map(|percent| view! { <small>{t!("priorities-percent", percent = percent)}</small> });
    let people = (!hands).then(|| view! { <small>{t!("priorities-supporters", count = supporters)}</small> });
    let lane = !marks.is_empty();
    let marks = marks
        .into_iter()
        .map(|mark| view! { <WhoMark mark /> })
        .collect_view();
    view! {
        <li class="bar-row">
            <span class="bar-name">
                <Icon name=Signal::derive(move || sector_icon(app, &sector)) />
                <Bdi text=Signal::derive(words) />
            </span>
            <span class="bar-track">
                <span class="bar-fill" style:inline-size=per_mille(length)></span>
                {lane.then(|| view! { <span class="bar-lane">{marks}</span> })}
            </span>
            <span class="bar-value"><strong>{value}</strong><span class="bar-more">{share}{people}</span></span>
            {row.map(|row| view! { <RowFlags row /> })}
        </li>
    }
}

#[component]
fn WhoMark(mark: BarMark) -> impl IntoView {
    let BarMark { who, at, percent } = mark;
    let code = if who == Who::Women { "women" } else { "men" };
    let words = move || tr!("priorities-who-percent", who = who_label(&who), percent = percent);
    let title = words.clone();
    view! {
        <i class="who-mark" data-who=code title=title style:inset-inline-start=within(at)>
            <span class="visually-hidden">{words}</span>
        </i>
    }
}

/// A place on the scale that keeps the whole mark on the track.
fn within(at: u64) -> String {
    format!("clamp(10px, {}, calc(100% - 10px))", per_mille(at))
}
