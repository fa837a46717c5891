//! One indicator by catchment area: a choropleth map in five classes, and the list behind it.
//!
//! Deliberately absent: a class for areas that no round asked.

use super::level_scale::anchor_text;
use super::trend::{change_text, indicator_options, value_text};
use crate::analysis::centre::monitoring_trend::by_area;
use crate::app::map::Basemap;
use crate::app::use_app;
use crate::domain::records::{Indicator, Level, code};
use crate::present::map::condition_map::{ChoroplethArea, ConditionMap, HEIGHT, WIDTH, condition_map};
use crate::present::map::flat_sheet::Outline;
use crate::ui::map::scale_text;
use crate::ui::services::parts::{area_name, of_code};
use crate::ui::widgets::SelectField;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The map with its choice, legend and list.
#[component]
pub fn ConditionsMap() -> impl IntoView {
    let app = use_app();
    let indicator = RwSignal::new(Indicator::Water);
    let basemap = RwSignal::new(None::<Basemap>);
    spawn_local(async move {
        // Without the governorates the map still shows the areas.
        let _ = basemap.try_set(Basemap::load().await.ok());
    });
    let map = Memo::new(move |_| {
        let boundaries = basemap.with(|known| known.as_ref().map(|known| known.boundaries.clone()));
        let (indicator, boundaries) = (indicator.get(), boundaries.unwrap_or_default());
        app.read(|project| condition_map(project, indicator, &boundaries, &i18n::language_code()))
            .flatten()
    });
    let rows = move || {
        let known = app.read(|project| by_area(project, indicator.get()));
        let row = |(area, value, change): (Option<_>, _, Option<i64>)| {
            let name = area.map_or_else(|| tr!("desk-not-known"), |id| area_name(app, id));
            view! {
                <tr>
                    <th scope="row"><bdi>{name}</bdi></th>
                    <td>{value_text(value)}</td>
                    <td>{change_text(change)}</td>
                </tr>
            }
        };
        known.unwrap_or_default().into_iter().map(row).collect_view()
    };
    view! {
        <section class="card" aria-labelledby="conditions-map">
            <h2 id="conditions-map">{t!("conditions-title")}</h2>
            <div class="list-tools">
                <SelectField
                    label=t!("round-indicators")
                    value=Signal::derive(move || code(&indicator.get()))
                    options=Signal::derive(indicator_options)
                    on_change=move |text: String| indicator.set(of_code(&Indicator::ALL, &text).unwrap_or(Indicator::Water))
                />
            </div>
            {move || map.get().map(drawing)}
            <ul class="works-legend" aria-label=t!("works-map-legend")>
                {move || {
                    let prefix = format!("indicator-{}", code(&indicator.get()));
                    Level::ALL.map(|level| view! {
                        <li>
                            <span class="shade" data-level=level.step().to_string()>{i18n::number(level.step())}</span>
                            {anchor_text(&prefix, level)}
                        </li>
                    }).collect_view()
                }}
            </ul>
            <div class="table-frame" tabindex="0" role="region" aria-label=t!("results-table")>
                <table class="desk-table">
                    <thead>
                        <tr>
                            <th scope="col">{t!("round-area")}</th>
                            <th scope="col">{t!("trend-last")}</th>
                            <th scope="col">{t!("trend-change")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn drawing(map: ConditionMap) -> impl IntoView {
    let land = |outline: Outline| {
        let (x, y) = outline.label;
        view! {
            <path class="follow-map-land" d=outline.path />
            <text class="follow-map-name" x=format!("{x:.1}") y=format!("{y:.1}")>{outline.name}</text>
        }
    };
    let area = |area: ChoroplethArea| {
        let (x, y) = area.outline.label;
        let level = area.class.map(|class| class.to_string());
        let value = area.value.map(|value| {
            let (number, places) = value.decimal();
            i18n::decimal(number, places)
        });
        view! {
            <path class="shaded-area" data-level=level.clone() d=area.outline.path />
            <text class="shaded-name" data-level=level x=format!("{x:.1}") y=format!("{y:.1}")>
                {area.outline.name} <tspan class="shaded-value" x=format!("{x:.1}") dy="1.4em">{value}</tspan>
            </text>
        }
    };
    let scale = map.scale;
    view! {
        <svg class="follow-map" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=t!("conditions-title")>
            {map.land.into_iter().map(land).collect_view()}
            {map.areas.into_iter().map(area).collect_view()}
            <g transform=format!("translate(16 {})", HEIGHT - 14.0)>
                <path class="follow-map-scale" d=format!("M0 -6V0H{:.1}V-6", scale.length) />
                <text class="follow-map-scale-text" x=format!("{:.1}", scale.length + 8.0) y="0">{scale_text(scale.metres)}</text>
            </g>
        </svg>
    }
}
