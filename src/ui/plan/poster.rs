//! The plan as a poster for a wall: A3 across, few words, large type.
//!
//! Signatures belong to the paper (`paper`); the poster carries the same fingerprint. Deliberately absent: numbers of people by sex and
//! age.

use super::gantt::drawn;
use super::paper::asked_text;
use super::paper_map::PaperMap;
use crate::app::{clock, use_app};
use crate::i18n::beside::Beside;
use crate::present::plan::gantt::gantt;
use crate::present::plan::plan_page::{LeftOut, Line, plan_page};
use crate::present::route::Place;
use crate::ui::interventions::parts::{NumberDisc, titled};
use crate::ui::widgets::{PrintBar, Printed};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The poster as it will be on paper.
#[component]
pub fn PlanPoster() -> impl IntoView {
    let app = use_app();
    let language = Beside::new();
    view! {
        <div class="plan-print plan-poster">
            <PrintBar back=Place::PlanPrint words="plan-print-back" language />
            <Printed language>{move || {
                let page = app.read(plan_page)?;
                let along = app.read(|project| gantt(project, clock::today())).flatten();
                let left_out = page.left_out;
                let any_left = !left_out.is_empty();
                Some(
                    view! {
                        <article class="paper plan-poster">
                            {page
                                .assessment
                                .illustrative
                                .then(|| view! { <p class="paper-illustrative">{t!("plan-paper-illustrative")}</p> })}
                            <header class="paper-head">
                                <p class="paper-kind">{t!("plan-title")}</p>
                                <h1 tabindex="-1"><bdi>{titled(&page.assessment.title)}</bdi></h1>
                                <p>{page.place.join(&tr!("list-comma"))}</p>
                            </header>
                            <div class="poster-columns">
                                <ol class="poster-lines">{page.lines.into_iter().map(line).collect_view()}</ol>
                                <div>
                                    {along
                                        .map(|chart| {
                                            view! { <section><h2>{t!("gantt-title")}</h2>{drawn(chart)}</section> }
                                        })}
                                    {any_left
                                        .then(|| {
                                            view! {
                                                <section>
                                                    <h2>{t!("plan-paper-left-out")}</h2>
                                                    <ul class="poster-left">
                                                        {left_out.into_iter().map(left).collect_view()}
                                                    </ul>
                                                </section>
                                            }
                                        })}
                                    <PaperMap />
                                </div>
                            </div>
                            <footer class="paper-foot">
                                <p>
                                    <span>{t!("plan-paper-fingerprint")}</span>
                                    " "
                                    <code dir="ltr">{page.fingerprint}</code>
                                </p>
                            </footer>
                        </article>
                    },
                )
            }}</Printed>
        </div>
    }
    .into_any()
}

fn line(line: Line) -> impl IntoView {
    let days = match (line.commitment.starts, line.commitment.ends) {
        (Some(from), Some(to)) => Some(tr!("plan-from-to", from = i18n::day(from), to = i18n::day(to))),
        (Some(day), None) => Some(tr!("plan-from", day = i18n::day(day))),
        (None, Some(day)) => Some(tr!("plan-until", day = i18n::day(day))),
        (None, None) => None,
    };
    let money = line.commitment.budget.map(i18n::money);
    let lead = Some(line.commitment.lead).filter(|lead| !lead.trim().is_empty());
    let facts: Vec<String> = [lead, days, money].into_iter().flatten().collect();
    view! {
        <li>
            <NumberDisc number=line.number />
            <div>
                <p class="paper-strong"><bdi>{titled(&line.intervention.title)}</bdi></p>
                <p>{facts.join(" · ")}</p>
                <p class="paper-small">{asked_text(&line.asked)}</p>
            </div>
        </li>
    }
}

fn left(left: LeftOut) -> impl IntoView {
    view! {
        <li>
            <p class="paper-strong"><bdi>{left.need}</bdi></p>
            <p><bdi>{left.reason}</bdi>" → "<bdi>{left.next_step}</bdi></p>
        </li>
    }
}
