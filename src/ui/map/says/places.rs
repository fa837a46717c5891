//! Agreement, difference and density in words. Deliberately absent: drawing them (`canvas`, `flat_map`).

use super::parts::{LegendLine, count_text, doubtful_text};
use super::state::use_says;
use crate::analysis::map::agreement::Agreement;
use crate::analysis::map::group_difference::Difference;
use crate::analysis::protection::public_view::Count;
use crate::i18n;
use crate::present::map::map_findings::Tone;
use crate::ui::map::state::use_map;
use crate::ui::map::words::measures::{area_text, scale_text};
use crate::ui::widgets::Icon;
use crate::{t, tr};
use leptos::prelude::*;

/// Levels from the most groups down.
#[component]
pub fn AgreementPart(agreement: Agreement) -> impl IntoView {
    let counted = agreement.counted;
    let most = agreement
        .levels
        .iter()
        .map(|level| level.groups)
        .max()
        .unwrap_or(0);
    let finding = match most {
        0 => tr!("says-agreement-none"),
        1 => tr!("says-agreement-alone"),
        most => tr!("says-agreement-most", count = most, all = counted.groups),
    };
    let line = move |groups: usize, area: u64| {
        let what = if groups == 0 {
            tr!("says-level-nobody")
        } else {
            tr!("says-level", count = groups)
        };
        view! { <LegendLine tone=Tone::of_level(groups, most) what figure=area_text(area) /> }
    };
    let lines = agreement
        .levels
        .iter()
        .map(|level| line(level.groups, level.square_metres))
        .collect_view();
    let mut left_out = Vec::new();
    let mut say = |count: usize, text: String| {
        if count > 0 {
            left_out.push(text);
        }
    };
    say(
        counted.unsure,
        tr!("says-of-these-unsure", count = counted.unsure),
    );
    say(
        counted.disputed,
        tr!("says-of-these-disputed", count = counted.disputed),
    );
    say(
        counted.without_area,
        tr!("says-without-area", count = counted.without_area),
    );
    say(
        counted.without_group,
        tr!("says-without-group", count = counted.without_group),
    );
    say(
        counted.small_groups,
        tr!("says-small-groups", count = counted.small_groups),
    );
    view! {
        <p class="says-finding" role="status">{finding}</p>
        <ul class="says-legend" aria-label=t!("says-legend")>{lines}</ul>
        <p class="says-counted">
            {tr!("says-counted-areas", shapes = tr!("says-areas", count = counted.shapes), groups = tr!("says-groups", count = counted.groups))}
        </p>
        <ul class="says-left-out">{left_out.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
    }
}

/// Three parts.
#[component]
pub fn DifferencePart(difference: Difference) -> impl IntoView {
    let says = use_says();
    let app = use_map().app;
    let name = move |at: usize| says.side_name(app, at);
    let (first, second) = untrack(|| (name(0), name(1)));
    let finding = match difference.overlap() {
        Some(share) => tr!("says-difference", share = i18n::number(share.rounded(100))),
        None => tr!("says-difference-none"),
    };
    let Difference {
        only_first,
        both,
        only_second,
        shapes,
        doubtful,
    } = difference;
    view! {
        <p class="says-finding" role="status">{finding}</p>
        <ul class="says-legend" aria-label=t!("says-legend")>
            <LegendLine tone=Tone::First what=tr!("says-only", who = first) figure=area_text(only_first.square_metres) />
            <LegendLine tone=Tone::Both what=tr!("says-both") figure=area_text(both.square_metres) />
            <LegendLine tone=Tone::Second what=tr!("says-only", who = second) figure=area_text(only_second.square_metres) />
        </ul>
        <p class="says-counted">
            {tr!("says-counted-sides", first = tr!("says-areas", count = shapes.0), second = tr!("says-areas", count = shapes.1))}
        </p>
        {doubtful_text(doubtful).map(|text| view! { <p class="says-counted">{text}</p> })}
    }
}

/// The legend in words, and what was counted.
#[component]
pub fn DensityPart(marks: Count, doubtful: [Count; 2], highest: f64) -> impl IntoView {
    let says = use_says();
    let metres = untrack(|| says.metres());
    if marks == Count::Hidden {
        return view! { <p class="says-note"><Icon name="lock" />{t!("says-density-hidden")}</p> }.into_any();
    }
    if highest <= 0.0 {
        return view! { <p class="says-note">{if untrack(|| says.repeated.get()) { tr!("says-repeated-none") } else { tr!("says-density-none") }}</p> }.into_any();
    }
    // A cell counts as many marks a square kilometre as its neighbourhood has; people compare quarters of the highest.
    let up_to = |quarter: f64| {
        tr!(
            "says-per-square-kilometre",
            count = i18n::decimal(highest * quarter / 4.0, 0)
        )
    };
    view! {
        <p class="says-finding" role="status">{tr!("says-density", count = count_text(marks), distance = scale_text(metres))}</p>
        <ul class="says-legend" aria-label=t!("says-legend")>
            <LegendLine tone=Tone::Most what=tr!("says-density-most") figure=up_to(4.0) />
            <LegendLine tone=Tone::Many what=tr!("says-density-many") figure=up_to(3.0) />
            <LegendLine tone=Tone::Some what=tr!("says-density-some") figure=up_to(2.0) />
            <LegendLine tone=Tone::Few what=tr!("says-density-few") figure=up_to(1.0) />
        </ul>
        <p class="says-counted">{tr!("says-counted-marks", count = count_text(marks))}</p>
        {doubtful_text(doubtful).map(|text| view! { <p class="says-counted">{text}</p> })}
        <p class="says-counted">{if untrack(|| says.repeated.get()) { tr!("says-repeated-help") } else { tr!("says-density-help") }}</p>
    }
    .into_any()
}
