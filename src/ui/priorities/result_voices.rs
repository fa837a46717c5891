//! Figures beside every closed result: flags on the bars, the order with one voice per group, agreement, certainty of the order, and the
//! consistency of a group's grid.
//!
//! The same for every method. Deliberately absent: anything that changes a place.

use super::names::group_label;
use crate::analysis::deciding::ranking::agreement::Judges;
use crate::analysis::deciding::ranking::rule::Rule;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::present::deciding::recount_view::{
    AgreementView, EqualVoiceView, GridView, RangeRow, RecountView, Row, range_rows,
};
use crate::ui::widgets::{Bdi, Button, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// All sections that a result has beside its order.
#[component]
pub fn Voices(view: RecountView, id: RecordId) -> impl IntoView {
    let rule = view.rule;
    view! {
        {(!view.grids.is_empty()).then(|| view! { <Consistence grids=view.grids /> })}
        {view.equal_voice.map(|voice| view! { <EqualVoice voice rule /> })}
        <Agreement agreement=view.agreement tau=view.tau_b />
        {view.has_ranges.then(|| view! { <HowSure id rule /> })}
    }
}

/// Support where it is least, whose priority it is, and first picks, under the bar of an option.
#[component]
pub fn RowFlags(row: Row) -> impl IntoView {
    let Row {
        least,
        spread,
        priority_of,
        first_pick,
        ..
    } = row;
    let flags = priority_of
        .into_iter()
        .map(|tag| view! { <span class="small-own">{move || tr!("answers-priority-of", group = group_label(&tag))}</span> })
        .collect_view();
    let least = least.map(|(percent, not_shared)| {
        view! {
            <span class="bar-least" class:bar-not-shared=not_shared>
                {move || tr!("answers-least", percent = percent)}
                {not_shared.then(|| view! { " "<strong>{t!("answers-not-shared")}</strong> })}
            </span>
        }
    });
    let spread = spread.map(|(least, most)| {
        let words = move || {
            tr!(
                "answers-spread",
                least = i18n::decimal(least, 1),
                most = i18n::decimal(most, 1)
            )
        };
        view! { <span>{words}</span> }
    });
    view! {
        <span class="bar-flags">
            {least}{spread}{flags}
            {first_pick.then(|| view! { <span class="bar-pick"><Icon name="check" />{t!("answers-first-pick")}</span> })}
        </span>
    }
}

/// The whole order with one voice per group, with scores and weights.
#[component]
fn EqualVoice(voice: EqualVoiceView, rule: Rule) -> impl IntoView {
    let row = move |(place, tied, name, value): (usize, bool, String, f64)| {
        let value = if rule == Rule::Dots {
            tr!("answers-voice-dots", dots = i18n::decimal(value, 2))
        } else {
            tr!("answers-percent", percent = i18n::decimal(value * 100.0, 1))
        };
        let place = if tied {
            tr!("priorities-place-tied", place = place)
        } else {
            tr!("priorities-place", place = place)
        };
        view! { <tr><th scope="row"><Bdi text=name /></th><td>{place}</td><td>{value}</td></tr> }
    };
    let weight = |(tag, weight): (crate::present::deciding::need_rows::GroupTag, Option<u64>)| {
        let words = match weight {
            Some(hundredths) => {
                tr!(
                    "priorities-weight",
                    weight = i18n::decimal(hundredths as f64 / 100.0, 2)
                )
            }
            None => tr!("priorities-weight-none"),
        };
        view! { <li><Bdi text=group_label(&tag) />" "{words}</li> }
    };
    view! {
        <section class="result-voice">
            <h3>{t!("priorities-equal-voice")}</h3>
            <p class="field-help">{t!("priorities-equal-voice-rule")}</p>
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("priorities-equal-voice")>
                <table class="result-table">
                    <thead>
                        <tr>
                            <th scope="col">{t!("priorities-need")}</th>
                            <th scope="col">{t!("answers-minutes-place")}</th>
                            <th scope="col">{t!("answers-voice-support")}</th>
                        </tr>
                    </thead>
                    <tbody>{voice.rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            <ul class="result-weights">{voice.weights.into_iter().map(weight).collect_view()}</ul>
        </section>
    }
}

/// How far each group's grid contradicts itself, said without blame.
#[component]
fn Consistence(grids: Vec<GridView>) -> impl IntoView {
    let line = |grid: GridView| {
        let words = match grid.circles {
            Some((circles, Some(zeta))) => tr!(
                "answers-consistence",
                count = circles,
                zeta = i18n::decimal(zeta, 2)
            ),
            Some((circles, None)) => tr!("answers-circles-count", count = circles),
            None if grid.open > 0 => tr!("answers-consistence-open", count = grid.open),
            None => tr!("answers-consistence-equal"),
        };
        view! { <li><Bdi text=group_label(&grid.tag) />": "{words}</li> }
    };
    view! {
        <section class="result-agreement" aria-labelledby="result-consistence">
            <h3 id="result-consistence">{t!("answers-consistence-title")}</h3>
            <ul>{grids.into_iter().map(line).collect_view()}</ul>
            <p class="field-help">{t!("answers-consistence-help")}</p>
        </section>
    }
}

#[component]
fn Agreement(
    agreement: Option<AgreementView>,
    tau: Vec<(
        crate::present::deciding::need_rows::GroupTag,
        crate::present::deciding::need_rows::GroupTag,
        Option<f64>,
    )>,
) -> impl IntoView {
    if agreement.is_none() && tau.is_empty() {
        return None;
    }
    let concordance = agreement.map(|it| {
        let w = i18n::decimal(it.w, 2);
        let words = match it.judges {
            Judges::Groups(count) => tr!("answers-w-groups", count = count, w = w),
            Judges::Persons(count) => tr!("answers-w-persons", count = count, w = w),
        };
        let chance = (it.chance > 0.05).then(|| tr!("answers-w-chance"));
        view! { <li>{words}" "{chance}</li> }
    });
    let pair = |(first, second, tau): (
        crate::present::deciding::need_rows::GroupTag,
        crate::present::deciding::need_rows::GroupTag,
        Option<f64>,
    )| {
        let value = tau.map_or_else(|| "–".to_owned(), |tau| i18n::decimal(tau, 2));
        view! { <li>{tr!("answers-tau", first = group_label(&first), second = group_label(&second), tau = value)}</li> }
    };
    Some(view! {
        <section class="result-agreement" aria-labelledby="result-agreement">
            <h3 id="result-agreement">{t!("answers-agreement")}</h3>
            <ul>{concordance}{tau.into_iter().map(pair).collect_view()}</ul>
            <p class="field-help">{t!("answers-agreement-limits")}</p>
        </section>
    })
}

/// Rank ranges, only when a person declares the ballots a sample of more people.
#[component]
fn HowSure(id: RecordId, rule: Rule) -> impl IntoView {
    let app = use_app();
    let rows = RwSignal::new(None::<Vec<RangeRow>>);
    let work = move |()| {
        rows.set(Some(
            app.peek(|project| range_rows(project, id, rule))
                .flatten()
                .unwrap_or_default(),
        ))
    };
    let line = |row: RangeRow| {
        let range = if row.from == row.to {
            tr!("answers-range-one", place = row.from)
        } else {
            tr!("answers-range", from = row.from, to = row.to)
        };
        let unclear = row.unclear.then(|| tr!("answers-unclear"));
        view! { <li><Bdi text=row.name />": "{range}{unclear.map(|words| view! { " "<em>{words}</em> })}</li> }
    };
    view! {
        <section class="result-sure" aria-labelledby="result-sure">
            <h3 id="result-sure">{t!("answers-sure")}</h3>
            <p class="field-help">{t!("answers-sure-help")}</p>
            <Show
                when=move || rows.with(Option::is_some)
                fallback=move || view! { <Button label=t!("answers-sure-work") on_press=work /> }
            >
                <ol class="range-rows">{move || rows.get().unwrap_or_default().into_iter().map(line).collect_view()}</ol>
            </Show>
        </section>
    }
}
