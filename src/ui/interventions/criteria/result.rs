//! The result of one layer: bars with ranges, clear differences, sensitivity to the weights, and TOPSIS for analysts.
//!
//! Deliberately absent: one number for both layers.

use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::{Layer, code};
use crate::present::deciding::criteria_page::{FlipRow, ResultRow, ResultView, result_view};
use crate::ui::interventions::budget::names::named;
use crate::ui::widgets::Segmented;
use crate::ui::widgets::segmented::Choice;
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// The result with the choice of layer.
#[component]
pub fn Results(id: RecordId) -> impl IntoView {
    let app = use_app();
    let layer = RwSignal::new(Layer::Community);
    let view = Memo::new(move |_| {
        let layer = layer.get();
        app.read(|project| result_view(project, id, layer)).flatten()
    });
    let layers = || {
        [Layer::Community, Layer::Directorate]
            .iter()
            .map(|layer| Choice::new(code(layer), i18n::name("layer", layer)))
            .collect::<Vec<_>>()
    };
    view! {
        <section class="criteria-result">
            <Segmented
                label=t!("criteria-layer")
                value=Signal::derive(move || code(&layer.get()))
                choices=Signal::derive(layers)
                on_change=move |text: String| {
                    layer.set(if text == code(&Layer::Directorate) { Layer::Directorate } else { Layer::Community });
                }
            />
            {move || match view.get() {
                Some(view) => shown(view),
                None => view! { <p class="quiet">{t!("criteria-result-none")}</p> }.into_any(),
            }}
        </section>
    }
    .into_any()
}

fn shown(view: ResultView) -> AnyView {
    let alike = view.rows.iter().filter(|row| row.like_the_first).count();
    let finding = match view.rows.first() {
        Some(first) if alike > 0 => tr!("criteria-finding-alike", what = named(&first.what), count = alike),
        Some(first) => tr!("criteria-finding", what = named(&first.what)),
        None => String::new(),
    };
    let flips = view
        .flips
        .iter()
        .map(|flip| view! { <li>{flip_text(flip)}</li> })
        .collect_view();
    let no_flip = view.complete && view.flips.is_empty();
    let incomplete = !view.complete;
    let analysts = view.rows.iter().filter_map(|row| {
        let closeness = i18n::decimal(row.closeness? as f64 / 1000.0, 3);
        Some(view! { <tr><th scope="row"><bdi>{named(&row.what)}</bdi></th><td class="number">{closeness}</td></tr> })
    });
    let analysts = analysts.collect_view();
    let has_closeness = view.rows.iter().any(|row| row.closeness.is_some());
    let voices = view.voices;
    view! {
        <h2>{finding}</h2>
        <p class="quiet">{move || tr!("criteria-voices", count = voices)}</p>
        <div class="table-scroll" tabindex="0" role="region" aria-label=tr!("criteria-title")>
            <table class="table criteria-table">
                <thead>
                    <tr>
                        <th scope="col">{t!("criteria-column-what")}</th>
                        <th scope="col">{t!("criteria-column-value")}</th>
                        <th scope="col">{t!("criteria-column-note")}</th>
                        <th scope="col">{t!("criteria-column-firsts")}</th>
                    </tr>
                </thead>
                <tbody>{view.rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
        {incomplete.then(|| view! { <p class="quiet">{t!("criteria-incomplete")}</p> })}
        {no_flip.then(|| view! { <p>{t!("criteria-no-flip")}</p> })}
        <ul class="criteria-flips">{flips}</ul>
        {has_closeness
            .then(|| {
                view! {
                    <details class="disclosure">
                        <summary>{t!("criteria-analysts")}</summary>
                        <div class="disclosure-body">
                            <p>{t!("criteria-analysts-text")}</p>
                            <table class="table">
                                <thead>
                                    <tr>
                                        <th scope="col">{t!("criteria-column-what")}</th>
                                        <th scope="col">{t!("criteria-column-closeness")}</th>
                                    </tr>
                                </thead>
                                <tbody>{analysts}</tbody>
                            </table>
                        </div>
                    </details>
                }
            })}
    }
    .into_any()
}

fn row(row: &ResultRow) -> impl IntoView + use<> {
    let (low, high) = row.range;
    let value = if low == high {
        i18n::decimal(low as f64 / 1000.0, 2)
    } else {
        tr!(
            "criteria-range",
            low = i18n::decimal(low as f64 / 1000.0, 2),
            high = i18n::decimal(high as f64 / 1000.0, 2)
        )
    };
    let mut notes = Vec::new();
    if row.like_the_first {
        notes.push(tr!("criteria-like-the-first"));
    }
    let (missing, unknown) = row.missing;
    if missing > 0 {
        notes.push(tr!("criteria-missing", count = missing));
    }
    if unknown > 0 {
        notes.push(tr!("criteria-unknown-count", count = unknown));
    }
    let firsts = row.firsts.map_or_else(
        || "–".to_owned(),
        |(alone, shared)| {
            let alone = i18n::number(alone);
            if shared > 0 {
                tr!(
                    "criteria-firsts-shared",
                    alone = alone,
                    shared = i18n::number(shared)
                )
            } else {
                alone
            }
        },
    );
    let bar = format!("{}%", low as f64 / 10.0);
    let rest = format!("{}%", (high - low) as f64 / 10.0);
    view! {
        <tr>
            <th scope="row"><bdi>{named(&row.what)}</bdi></th>
            <td>
                <span class="criteria-bar-frame" aria-hidden="true">
                    <span class="criteria-bar-low" style:inline-size=bar></span>
                    <span class="criteria-bar-range" style:inline-size=rest></span>
                </span>
                <span class="number">{value}</span>
            </td>
            <td>{notes.join(" · ")}</td>
            <td class="number">{firsts}</td>
        </tr>
    }
}

fn flip_text(flip: &FlipRow) -> String {
    let per_cent = |value: i64| i18n::number(u64::try_from(value).unwrap_or_default());
    tr!(
        "criteria-flip",
        criterion = flip.criterion.as_str(),
        from = per_cent(flip.from),
        to = per_cent(flip.to),
        what = named(&flip.what)
    )
}
