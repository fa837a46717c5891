//! The document that an authority signs: head, commitments, needs left out, meetings, signatures, fingerprint.
//!
//! Black on white in every theme. Deliberately absent: information by colour.

use super::paper_map::PaperMap;
use super::signatures::role_text;
use crate::app::clock;
use crate::app::use_app;
use crate::domain::records::Milestone;
use crate::present::paper::held_meetings::{MeetingRow, Participants, SMALL};
use crate::present::plan::plan_page::{Asked, LeftOut, Line, PlanPage, Signatory, plan_page};
use crate::present::plan::signature::{BOX, signature_places};
use crate::ui::interventions::parts::{group_text, people_text, titled};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The whole document.
#[component]
pub fn Paper() -> impl IntoView {
    let app = use_app();
    move || app.read(plan_page).map(document)
}

fn document(page: PlanPage) -> impl IntoView {
    let PlanPage {
        assessment,
        place,
        lines,
        left_out,
        open,
        meetings,
        people,
        budget,
        signatories,
        fingerprint,
    } = page;
    let sums: Vec<String> = budget.into_iter().map(i18n::money).collect();
    let days = match (assessment.starts, assessment.ends) {
        (Some(from), Some(to)) if from != to => {
            Some(tr!("plan-from-to", from = i18n::day(from), to = i18n::day(to)))
        }
        (Some(day), _) | (None, Some(day)) => Some(i18n::day(day)),
        (None, None) => None,
    };
    let facts = [
        (
            tr!("plan-paper-place"),
            Some(place.join(&tr!("list-comma"))).filter(|it| !it.is_empty()),
        ),
        (
            tr!("plan-paper-centre"),
            Some(assessment.centre).filter(|it| !it.is_empty()),
        ),
        (tr!("plan-paper-assessed"), days),
        (tr!("plan-paper-printed"), clock::today().map(i18n::day)),
        (
            tr!("plan-paper-size"),
            Some(tr!("plan-paper-lines", count = lines.len())),
        ),
        (
            tr!("plan-paper-budget"),
            Some(sums.join(" + ")).filter(|it| !it.is_empty()),
        ),
    ];
    let fact = |(name, value): (String, Option<String>)| {
        value.map(|value| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
    };
    view! {
        <article class="paper">
            {assessment.illustrative.then(|| view! { <p class="paper-illustrative">{t!("plan-paper-illustrative")}</p> })}
            <header class="paper-head">
                <p class="paper-kind">{t!("plan-title")}</p>
                <h1 tabindex="-1"><bdi>{titled(&assessment.title)}</bdi></h1>
                <dl>{facts.into_iter().map(fact).collect_view()}</dl>
            </header>
            <section>
                <h2>{t!("plan-paper-commitments")}</h2>
                {commitments(lines)}
            </section>
            {not_taken(left_out, open)}
            <PaperMap />
            {held(meetings, people)}
            <section class="paper-signatures">
                <h2>{t!("plan-paper-signatures")}</h2>
                <p>{t!("plan-paper-signing")}</p>
                <div class="paper-signature-grid">{signatories.into_iter().map(signature).collect_view()}</div>
            </section>
            <footer class="paper-foot">
                <p>
                    <span>{t!("plan-paper-fingerprint")}</span>" "<code dir="ltr">{fingerprint}</code>
                </p>
                <p>{t!("plan-paper-fingerprint-help")}</p>
            </footer>
        </article>
    }
}

fn commitments(lines: Vec<Line>) -> AnyView {
    if lines.is_empty() {
        return view! { <p>{t!("plan-lines-none")}</p> }.into_any();
    }
    view! {
        <table class="paper-table paper-commitments">
            <thead>
                <tr>
                    <th scope="col" class="paper-number">{t!("feasibility-impact-column-number")}</th>
                    <th scope="col" class="paper-what">{t!("plan-paper-what")}</th>
                    <th scope="col" class="paper-who">{t!("plan-paper-who")}</th>
                    <th scope="col" class="paper-when">{t!("plan-paper-when")}</th>
                    <th scope="col" class="paper-money">{t!("plan-paper-money")}</th>
                    <th scope="col" class="paper-room">{t!("plan-paper-room")}</th>
                </tr>
            </thead>
            <tbody>{lines.into_iter().map(commitment).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn commitment(line: Line) -> impl IntoView {
    let Line {
        number,
        intervention,
        commitment,
        needs,
        asked,
        ..
    } = line;
    let detail = [intervention.place, intervention.description]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .map(|text| view! { <p><bdi>{text}</bdi></p> })
        .collect_view();
    let answers = (!needs.is_empty()).then(|| {
        view! { <p class="paper-small"><span>{t!("plan-paper-answers")}</span>" "<bdi>{needs.join(&tr!("list-semicolon"))}</bdi></p> }
    });
    let facts = [
        intervention.beneficiaries.map(|count| people_text(count.into())),
        intervention
            .weeks
            .map(|count| tr!("interventions-weeks", count = count)),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let milestone = |it: Milestone| {
        let due = it.due.map(i18n::day);
        view! {
            <li class:is-done=it.done><bdi>{it.what}</bdi>{due.map(|day| view! { <span class="paper-due">{day}</span> })}</li>
        }
    };
    let open = || view! { <span class="paper-blank"></span> }.into_any();
    let said = |text: String| {
        if text.trim().is_empty() {
            open()
        } else {
            view! { <bdi>{text}</bdi> }.into_any()
        }
    };
    let day = |name: String, day: Option<crate::domain::date::Day>| {
        let day = day.map_or_else(open, |day| view! { <span>{i18n::day(day)}</span> }.into_any());
        view! { <p><span class="paper-label">{name}</span>" "{day}</p> }
    };
    let milestones = commitment.milestones;
    view! {
        <tr>
            <td class="paper-number">{i18n::number(number)}</td>
            <td>
                <p class="paper-strong"><bdi>{titled(&intervention.title)}</bdi></p>
                {detail}
                {(!facts.is_empty()).then(|| view! { <p class="paper-small">{facts.join(" · ")}</p> })}
                {answers}
                <p class="paper-small">{asked_text(&asked)}</p>
            </td>
            <td>
                <p class="paper-strong">{said(commitment.lead)}</p>
                {commitment.partners.into_iter().map(|it| view! { <p><bdi>{it}</bdi></p> }).collect_view()}
            </td>
            <td>
                {day(tr!("plan-paper-from"), commitment.starts)}
                {day(tr!("plan-paper-to"), commitment.ends)}
                {(!milestones.is_empty())
                    .then(|| view! { <ul class="paper-milestones">{milestones.into_iter().map(milestone).collect_view()}</ul> })}
            </td>
            <td>
                <p class="paper-strong">{commitment.budget.map_or_else(open, |it| view! { <span>{i18n::money(it)}</span> }.into_any())}</p>
                <p>{said(commitment.source)}</p>
            </td>
            <td class="paper-room"></td>
        </tr>
    }
}

/// "Asked for by women (5), men (3): 8 marks in 3 meetings."
pub fn asked_text(asked: &Asked) -> String {
    if asked.marks == 0 {
        return tr!("plan-paper-asked-nobody");
    }
    let group =
        |(name, marks): &(_, usize)| tr!("plan-paper-asked-group", group = group_text(name), marks = *marks);
    let groups: Vec<String> = asked.groups.iter().map(group).collect();
    tr!(
        "plan-paper-asked",
        groups = groups.join(&tr!("list-comma")),
        marks = asked.marks,
        meetings = asked.meetings
    )
}

fn not_taken(left_out: Vec<LeftOut>, open: Vec<String>) -> impl IntoView {
    if left_out.is_empty() && open.is_empty() {
        return None;
    }
    let answered = |row: LeftOut| {
        view! {
            <tr>
                <td><p class="paper-strong"><bdi>{row.need}</bdi></p><p class="paper-small">{asked_text(&row.asked)}</p></td>
                <td><bdi>{row.reason}</bdi></td>
                <td><bdi>{row.next_step}</bdi></td>
            </tr>
        }
    };
    // An unanswered need is printed with room to write the answer: the paper hides nothing.
    let blank = |need: String| {
        view! {
            <tr class="paper-open">
                <td><p class="paper-strong"><bdi>{need}</bdi></p><p class="paper-small">{t!("plan-need-open")}</p></td>
                <td></td>
                <td></td>
            </tr>
        }
    };
    Some(view! {
        <section>
            <h2>{t!("plan-paper-left-out")}</h2>
            <table class="paper-table">
                <thead>
                    <tr>
                        <th scope="col">{t!("plan-paper-need")}</th>
                        <th scope="col">{t!("plan-field-reason")}</th>
                        <th scope="col">{t!("plan-field-next")}</th>
                    </tr>
                </thead>
                <tbody>{left_out.into_iter().map(answered).collect_view()} {open.into_iter().map(blank).collect_view()}</tbody>
            </table>
        </section>
    })
}

fn held(meetings: Vec<MeetingRow>, people: Option<u64>) -> impl IntoView {
    if meetings.is_empty() {
        return None;
    }
    let count = meetings.len();
    let hidden = meetings
        .iter()
        .any(|row| matches!(row.participants, Participants::Few | Participants::Total(_)));
    let row = |row: MeetingRow| {
        let groups: Vec<String> = row.groups.iter().map(group_text).collect();
        let few = || tr!("plan-paper-few", count = SMALL);
        let (women, men, total) = match row.participants {
            Participants::NotCounted => ("–".to_owned(), "–".to_owned(), "–".to_owned()),
            Participants::Few => ("*".to_owned(), "*".to_owned(), few()),
            Participants::Total(total) => ("*".to_owned(), "*".to_owned(), i18n::number(total)),
            Participants::BySex { women, men, total } => {
                (i18n::number(women), i18n::number(men), i18n::number(total))
            }
        };
        view! {
            <tr>
                <td>{row.date.map(i18n::day)}</td>
                <td>{i18n::name("meeting-kind", &row.kind)}</td>
                <td><bdi>{row.venue}</bdi></td>
                <td><bdi>{groups.join(&tr!("list-comma"))}</bdi></td>
                <td class="number">{women}</td>
                <td class="number">{men}</td>
                <td class="number">{total}</td>
            </tr>
        }
    };
    let sum = people.filter(|people| *people > 0);
    Some(view! {
        <section>
            <h2>{tr!("plan-paper-meetings", count = count)}</h2>
            {sum.map(|people| view! { <p>{tr!("plan-paper-people", count = people, shown = i18n::number(people))}</p> })}
            <table class="paper-table paper-meetings">
                <thead>
                    <tr>
                        <th scope="col">{t!("plan-paper-date")}</th>
                        <th scope="col">{t!("plan-paper-activity")}</th>
                        <th scope="col">{t!("plan-paper-venue")}</th>
                        <th scope="col">{t!("plan-paper-groups")}</th>
                        <th scope="col">{t!("plan-paper-women")}</th>
                        <th scope="col">{t!("plan-paper-men")}</th>
                        <th scope="col">{t!("plan-paper-total")}</th>
                    </tr>
                </thead>
                <tbody>{meetings.into_iter().map(row).collect_view()}</tbody>
            </table>
            {hidden.then(|| view! { <p class="paper-small">{tr!("plan-paper-hidden", count = SMALL)}</p> })}
        </section>
    })
}

fn signature(signatory: Signatory) -> impl IntoView {
    let app = use_app();
    let role = role_text(&signatory);
    let signed = app.read(signature_places).unwrap_or_default();
    let own = signed.into_iter().find(|place| place.signatory == signatory);
    // What was signed on the tablet is printed only while the plan still says what was signed.
    let own = own.and_then(|place| place.signed).filter(|signed| signed.holds);
    let day = own.as_ref().and_then(|signed| signed.on).map(i18n::day);
    let drawn = own.map(|signed| {
        let view_box = format!("0 0 {} {}", BOX.0, BOX.1);
        view! { <svg class="paper-signed" viewBox=view_box preserveAspectRatio="none" aria-hidden="true"><path d=signed.path /></svg> }
    });
    view! {
        <div class="paper-signature">
            <p class="paper-strong"><bdi>{role}</bdi></p>
            <p class="paper-line"><span>{t!("plan-paper-name")}</span></p>
            <p class="paper-line"><span>{t!("plan-paper-signature")}</span>{drawn}</p>
            <p class="paper-line"><span>{t!("plan-paper-date")}</span>" "{day}</p>
        </div>
    }
}
