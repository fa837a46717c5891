//! The minutes of a decision as a printed page: question, method, groups, ballots, ties and how they were settled, result, fingerprint.
//!
//! Black on white, in the language chosen, with the styles of the plan's paper. Group sizes below five are printed as "fewer than five",
//! and no names are. Deliberately absent: a result of an open ranking.

use super::decision::settled_text;
use super::names::{group_label, quoted};
use super::ranking_method::method_name;
use super::result_words::{
    cycle_text, left_out_words, missing_words, place_text, rule_words, score_text, several_tablets_words,
};
use crate::analysis::deciding::ranking::rule::Rule;
use crate::app::{clock, use_app};
use crate::domain::actions::set_up_ranking::MOST_GRID_CARDS;
use crate::domain::id::RecordId;
use crate::domain::records::{Meeting, Method, Ranking, Respondents};
use crate::i18n::beside::Beside;
use crate::present::deciding::recount_view::{GroupColumn, Place, RecountView, Row, Told, recount_view};
use crate::present::paper::held_meetings::SMALL;
use crate::present::route;
use crate::ui::interventions::parts::titled;
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The content of the page's head.
#[derive(Clone, PartialEq)]
struct Sheet {
    title: String,
    illustrative: bool,
    meeting: Option<Meeting>,
    answered_by: Respondents,
    view: RecountView,
}

/// The screen around the paper.
#[component]
pub fn Minutes(id: RecordId) -> impl IntoView {
    let app = use_app();
    let sheet = Memo::new(move |_| {
        app.read(|project| {
            let ranking = project.get::<Ranking>(id)?;
            let assessment = project.assessment();
            Some(Sheet {
                title: assessment.map(|it| it.title.clone()).unwrap_or_default(),
                illustrative: assessment.is_some_and(|it| it.illustrative),
                meeting: ranking
                    .meeting
                    .and_then(|meeting| project.get::<Meeting>(meeting))
                    .cloned(),
                answered_by: ranking.answered_by,
                view: recount_view(project, id, Rule::usual(ranking.method)?)?,
            })
        })
        .flatten()
    });
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=route::Place::Ranking(id) words="priorities-to-ranking" language />
            <Printed language>{move || match sheet.get() {
                Some(sheet) => paper(sheet).into_any(),
                None => view! { <article class="paper"><h1 tabindex="-1">{t!("answers-minutes-none")}</h1></article> }.into_any(),
            }}</Printed>
        </div>
    }
    .into_any()
}

/// The meeting in which it was decided: kind, day and venue.
pub fn held_text(meeting: Meeting) -> String {
    let parts = [
        Some(i18n::name("meeting-kind", &meeting.kind)),
        meeting.date.map(i18n::day),
        Some(meeting.venue),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|it| !it.is_empty()).collect();
    parts.join(&tr!("list-comma"))
}

/// One fact in the head of minutes; nothing for one that is not known.
pub fn fact((name, value): (String, Option<String>)) -> impl IntoView {
    value.map(|value| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
}

fn paper(sheet: Sheet) -> impl IntoView {
    let Sheet {
        title,
        illustrative,
        meeting,
        answered_by,
        view,
    } = sheet;
    let held = meeting.map(held_text);
    let by = match (view.method, answered_by) {
        (Method::Hands, _) => tr!("priorities-hands-marked"),
        (_, Respondents::Persons) => tr!("answers-by-persons-help"),
        (_, Respondents::Groups) => tr!("answers-by-groups-help"),
        (_, Respondents::Paper) => tr!("answers-by-paper-help"),
    };
    let facts = [
        (tr!("answers-minutes-assessment"), Some(titled(&title))),
        (tr!("priorities-meeting"), held),
        (tr!("plan-paper-printed"), clock::today().map(i18n::day)),
        (
            tr!("priorities-counted"),
            Some(tr!("priorities-ballots-count", count = view.ballots)),
        ),
    ];
    let left = left_out_words(&view.left_out);
    let several = several_tablets_words(&view.several_tablets).into_iter();
    let several = several.map(|words| view! { <p>{words}</p> }).collect_view();
    let majority = view.majority.as_ref().map(|majority| {
        let first = match &majority.winner {
            Some(winner) => tr!("answers-condorcet", name = winner.as_str()),
            None => tr!("answers-condorcet-none"),
        };
        std::iter::once(first)
            .chain(majority.cycles.iter().map(|cycle| cycle_text(cycle)))
            .map(|text| view! { <p>{text}</p> })
            .collect_view()
    });
    let settled = view
        .settlements
        .iter()
        .map(|(order, settlement)| view! { <li>{quoted(order)}" – "{settled_text(&settlement.by)}</li> })
        .collect::<Vec<_>>();
    let ties = view.places.iter().any(|place| place.rows.len() > 1);
    let names: Vec<String> = view
        .places
        .iter()
        .flat_map(|place| &place.rows)
        .map(|row| row.name.clone())
        .collect();
    let (method, few) = (view.method, view.few_secret);
    let fingerprint = view.fingerprint.clone();
    view! {
        <article class="paper minutes">
            {illustrative.then(|| view! { <p class="paper-illustrative">{t!("plan-paper-illustrative")}</p> })}
            <header class="paper-head">
                <p class="paper-kind">{t!("answers-minutes")}</p>
                <h1 tabindex="-1"><bdi>{view.question.clone()}</bdi></h1>
                <dl>{facts.into_iter().map(fact).collect_view()}</dl>
            </header>
            <section>
                <h2>{t!("answers-minutes-how")}</h2>
                <p><strong>{method_name(method)}</strong>". "{by}</p>
                <p>{rule_words(view.rule)}</p>
                {(method == Method::Pairs && names.len() > MOST_GRID_CARDS).then(|| view! { <p>{t!("answers-pairs-needed")}</p> })}
                <p>{t!("answers-missing")}": "{missing_words(method, view.rule)}</p>
                <p>{t!("tie-rule-title")}": "{i18n::name("tie-rule", &view.tie_rule)}</p>
                <p>{t!("priorities-left-out")}": "{left}</p>
                {several}
            </section>
            <section>
                <h2>{t!("answers-minutes-result")}</h2>
                <table class="paper-table">
                    <thead>
                        <tr>
                            <th scope="col" class="paper-place">{t!("answers-minutes-place")}</th>
                            <th scope="col">{t!("priorities-need")}</th>
                            <th scope="col" class="paper-score">{t!("answers-minutes-got")}</th>
                        </tr>
                    </thead>
                    <tbody>{view.places.into_iter().flat_map(|place| place_rows(place, method, few)).collect_view()}</tbody>
                </table>
                {majority}
            </section>
            <section>
                <h2>{t!("answers-settled")}</h2>
                {(settled.is_empty() && !ties).then(|| view! { <p>{t!("answers-minutes-no-ties")}</p> })}
                {(settled.is_empty() && ties).then(|| view! { <p>{t!("answers-minutes-open-ties")}</p> })}
                <ul>{settled}</ul>
            </section>
            {groups_section(view.groups, names)}
            <section class="paper-signatures">
                <h2>{t!("plan-paper-signatures")}</h2>
                <div class="paper-signature-grid">{["answers-sign-facilitator", "answers-sign-women", "answers-sign-men"].map(signature)}</div>
            </section>
            <footer class="paper-foot">
                <p><span>{t!("answers-fingerprint")}</span>" "<code dir="ltr">{fingerprint}</code></p>
                <p>{t!("answers-fingerprint-help")}</p>
            </footer>
        </article>
    }
}

fn place_rows(place: Place, method: Method, few: bool) -> Vec<impl IntoView> {
    let (number, tied) = (place.place, place.rows.len() > 1);
    let row = move |row: Row| {
        view! {
            <tr>
                <td>{i18n::number(number)}{tied.then(|| view! { " "<span class="paper-small">{t!("priorities-tied")}</span> })}</td>
                <td class="paper-strong"><bdi>{row.name}</bdi></td>
                <td>{row.score.filter(|_| !few).map(|score| score_text(score, method))}</td>
            </tr>
        }
    };
    place.rows.into_iter().map(row).collect()
}

/// Each group's size and own places; small groups without numbers.
pub fn groups_section(columns: Vec<GroupColumn>, names: Vec<String>) -> impl IntoView {
    if columns.is_empty() {
        return None;
    }
    let few = || tr!("plan-paper-few", count = SMALL);
    let column = |column: GroupColumn| {
        let first: Vec<String> = column
            .places
            .iter()
            .flatten()
            .zip(&names)
            .filter(|((place, _), _)| *place == 1)
            .map(|(_, name)| name.clone())
            .collect();
        let size = |count: u64, told: Told| match told {
            Told::Number => i18n::number(count),
            Told::Few => few(),
            Told::Nothing => "*".to_owned(),
        };
        let own = if first.is_empty() {
            place_text(None)
        } else {
            quoted(&first)
        };
        view! {
            <tr>
                <td><bdi>{group_label(&column.tag)}</bdi></td>
                <td class="number">{size(column.people, column.people_told)}</td>
                <td class="number">{size(column.ballots, column.ballots_told)}</td>
                <td>{own}</td>
            </tr>
        }
    };
    Some(view! {
        <section>
            <h2>{t!("priorities-group-sizes")}</h2>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{t!("plan-paper-groups")}</th>
                        <th scope="col">{t!("answers-minutes-people")}</th>
                        <th scope="col">{t!("answers-minutes-ballots")}</th>
                        <th scope="col">{t!("answers-minutes-own-first")}</th>
                    </tr>
                </thead>
                <tbody>{columns.into_iter().map(column).collect_view()}</tbody>
            </table>
        </section>
    })
}

fn signature(role: &'static str) -> impl IntoView {
    view! {
        <div class="paper-signature">
            <p class="paper-strong">{i18n::text(role, &[])}</p>
            <p class="paper-line"><span>{t!("plan-paper-name")}</span></p>
            <p class="paper-line"><span>{t!("plan-paper-signature")}</span></p>
            <p class="paper-line"><span>{t!("plan-paper-date")}</span></p>
        </div>
    }
}
