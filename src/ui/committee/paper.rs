//! The committee on paper, for the wall of the centre and for authorities. Seats by number, no names.

use super::charts::{Table, distance_text, finding};
use super::decisions::line_text;
use super::parts::{committee_name, division_name};
use super::seats::{member_text, term_text};
use super::sittings::seats_text;
use crate::app::use_app;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Committee};
use crate::i18n::beside::Beside;
use crate::present::centre::committee_page::{
    CommitteeChart, DecisionRow, SeatRow, committee_chart, decision_rows, held_numbers, seat_rows,
};
use crate::present::route::Place;
use crate::ui::existing::Gone;
use crate::ui::interventions::parts::titled;
use crate::ui::services::parts::read_today;
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;

#[derive(Clone, PartialEq)]
struct Sheet {
    committee: Committee,
    area: Option<String>,
    today: Day,
    chart: Option<CommitteeChart>,
    seats: Vec<SeatRow>,
    decisions: Vec<DecisionRow>,
}

fn sheet(project: &Project, id: RecordId, today: Day) -> Option<Sheet> {
    let committee = project.get::<Committee>(id)?;
    let area = committee
        .catchment_area
        .and_then(|area| project.get::<CatchmentArea>(area));
    Some(Sheet {
        area: area.map(|area| area.name.clone()),
        today,
        chart: committee_chart(project, committee, today),
        seats: seat_rows(committee, today),
        decisions: decision_rows(project, committee).0,
        committee: committee.clone(),
    })
}

/// The screen around the paper.
#[component]
pub fn CommitteePaper(id: RecordId) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| read_today(app, |project, today| sheet(project, id, today)).flatten());
    let language = Beside::new();
    view! {
        <div class="plan-print">
            <PrintBar back=Place::Committee(id) words="election-to-committee" language />
            <Printed language>{move || found.get().map_or_else(|| Gone::to(Place::Committees).view(), paper)}</Printed>
        </div>
    }
    .into_any()
}

fn paper(sheet: Sheet) -> AnyView {
    let committee = sheet.committee.clone();
    let fact = |name: String, value: Option<String>| {
        value.map(|value| view! { <div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div> })
    };
    let told = finding(sheet.chart.as_ref());
    let divisions = sheet
        .chart
        .clone()
        .map(|chart| chart.divisions)
        .unwrap_or_default();
    let divisions = divisions.into_iter().map(|chart| {
        let lead = distance_text(&chart);
        let verdict = i18n::text(&format!("closeness-{}", chart.closeness.code()), &[]);
        view! {
            <div class="paper-division">
                <h3>{division_name(chart.division)}": "{verdict}</h3>
                <p class="paper-small">{lead}</p>
                <Table chart />
            </div>
        }
    });
    let seat = |row: SeatRow| {
        view! {
            <tr>
                <td class="paper-number">{i18n::number(row.seat.number)}</td>
                <td>{i18n::name("seat-role", &row.seat.role)}</td>
                <td>{member_text(&row.seat)}</td>
                <td>{term_text(&row.seat)}</td>
                <td>{tr!("figures-of", part = i18n::number(row.attended), whole = i18n::number(row.sittings))}</td>
            </tr>
        }
    };
    let seats = sheet.seats.clone().into_iter().map(seat).collect_view();
    let sitting = |it: &crate::domain::records::Sitting| {
        let held = held_numbers(&committee, it.on).len();
        view! {
            <tr>
                <td>{i18n::day(it.on)}</td>
                <td>{tr!("committee-there", count = it.present.len(), all = i18n::number(held))}</td>
                <td>{seats_text(&it.present)}</td>
            </tr>
        }
    };
    let sittings = committee.sittings.iter().rev().map(sitting).collect_view();
    let decision = |row: DecisionRow| {
        let line = row.line.map(|line| {
            let name = tr!(
                "committee-line-name",
                number = i18n::number(line.number),
                title = titled(&line.title)
            );
            view! { <p><bdi>{name}</bdi></p><p class="paper-small"><bdi>{line_text(&line)}</bdi></p> }
        });
        view! { <tr><td>{i18n::day(row.on)}</td><td><bdi>{row.text}</bdi></td><td>{line}</td></tr> }
    };
    let decisions = sheet.decisions.clone().into_iter().map(decision).collect_view();
    let trainings = committee.trainings.iter().rev().map(|it| {
        view! { <li><bdi>{it.topic.clone()}</bdi>", "{i18n::day(it.on)}" ("{seats_text(&it.seats)}")"</li> }
    });
    view! {
        <article class="paper committee-paper">
            <header class="paper-head">
                <p class="paper-kind">{t!("committee-paper-kind")}</p>
                <h1 tabindex="-1"><bdi>{committee_name(&committee)}</bdi></h1>
                <dl>
                    {fact(tr!("committee-area"), sheet.area.clone())}
                    {fact(tr!("committee-formed"), committee.formed.map(i18n::day))}
                    {fact(tr!("committee-as-of"), Some(i18n::day(sheet.today)))}
                </dl>
            </header>
            <section>
                <h2>{t!("committee-compared")}</h2>
                <p class="paper-strong">{told}</p>
                <div class="paper-divisions">{divisions.collect_view()}</div>
                <p class="paper-small">{t!("committee-distance-help")}</p>
            </section>
            <section>
                <h2>{t!("committee-seats")}</h2>
                <table class="paper-table committee-paper-seats">
                    <thead>
                        <tr>
                            <th scope="col" class="paper-number">{t!("committee-seat-head")}</th>
                            <th scope="col">{t!("committee-role")}</th>
                            <th scope="col">{t!("committee-member")}</th>
                            <th scope="col">{t!("committee-term")}</th>
                            <th scope="col">{t!("committee-attended")}</th>
                        </tr>
                    </thead>
                    <tbody>{seats}</tbody>
                </table>
            </section>
            <section>
                <h2>{t!("committee-sittings")}</h2>
                <table class="paper-table">
                    <thead><tr><th scope="col">{t!("committee-sitting-day")}</th><th scope="col">{t!("committee-attended")}</th><th scope="col">{t!("committee-present")}</th></tr></thead>
                    <tbody>{sittings}</tbody>
                </table>
            </section>
            <section>
                <h2>{t!("committee-decided")}</h2>
                <table class="paper-table">
                    <thead><tr><th scope="col">{t!("committee-sitting-day")}</th><th scope="col">{t!("committee-decision")}</th><th scope="col">{t!("committee-decision-line")}</th></tr></thead>
                    <tbody>{decisions}</tbody>
                </table>
            </section>
            <section>
                <h2>{t!("committee-trainings")}</h2>
                <ul class="paper-trainings">{trainings.collect_view()}</ul>
            </section>
        </article>
    }
    .into_any()
}
