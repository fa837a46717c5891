//! The map of the plan's works: each line at the places where people asked for it, with its number and a shape for its state.
//! A pin links to its work; overlapping pins are displaced.
//!
//! The list above has the same content in words. Deliberately absent: moving the map; the map screen has the marks themselves.

use crate::app::{App, use_app};
use crate::domain::records::{WorkState, code};
use crate::present::lists::list_view::ListRow;
use crate::present::map::displacement::displaced;
use crate::present::map::flat_sheet::Outline;
use crate::present::plan::plan_map::{Asked, HEIGHT, PlanMap, WIDTH};
use crate::present::plan::work_rows::WorkRow;
use crate::present::route::Place;
use crate::ui::interventions::parts::titled;
use crate::ui::map::scale_text;
use crate::ui::plan::drawn_plan;
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The lines of the plan by their numbers.
type Works = BTreeMap<usize, WorkRow>;

/// Pins are this far from each other, in units of the drawing, so that a finger finds each.
const APART: f64 = 36.0;

/// The map with its legend; nothing while the plan has no place on the ground.
#[component]
pub fn WorksMap(
    /// The lines.
    #[prop(into)]
    rows: Signal<Vec<ListRow<WorkRow>>>,
) -> impl IntoView {
    let app = use_app();
    let map = drawn_plan(app);
    let states = Memo::new(move |_| {
        rows.with(|rows| {
            let named = rows.iter().map(|row| (row.item.number, row.item.clone()));
            named.collect::<Works>()
        })
    });
    move || {
        let works = states.get();
        map.get().map(|map| {
            view! {
                <section class="card works-map" aria-labelledby="works-map">
                    <h2 id="works-map">{t!("works-map-title")}</h2>
                    <p class="card-lead">{t!("works-map-lead")}</p>
                    {drawing(app, map, &works)}
                    <ul class="works-legend" aria-label=t!("works-map-legend")>
                        {WorkState::ALL.map(|state| view! {
                            <li>
                                <svg viewBox="0 0 24 24" aria-hidden="true">{shape(state, 12.0, 12.0)}</svg>
                                {i18n::name("work-state", &state)}
                            </li>
                        }).collect_view()}
                    </ul>
                    <p class="quiet">{t!("map-attribution")}</p>
                </section>
            }
        })
    }
}

fn drawing(app: App, map: PlanMap, works: &Works) -> impl IntoView + use<> {
    let outlined = |class: &'static str| {
        move |outline: Outline| {
            let (x, y) = outline.label;
            view! {
                <path class=class d=outline.path />
                <text class="follow-map-name" x=format!("{x:.1}") y=format!("{y:.1}")>{outline.name}</text>
            }
        }
    };
    let shown: Vec<(Asked, &WorkRow)> = map
        .asked
        .into_iter()
        .filter_map(|asked| Some((asked.clone(), works.get(&asked.line?)?)))
        .collect();
    let places: Vec<(f64, f64)> = shown.iter().map(|(asked, _)| (asked.x, asked.y)).collect();
    let moved = displaced(&places, APART, (WIDTH, HEIGHT));
    let leads = moved.iter().zip(&places).filter(|(moved, place)| moved != place);
    let leads = leads
        .map(|((x, y), (from_x, from_y))| format!("M{from_x:.1} {from_y:.1}L{x:.1} {y:.1}"))
        .collect::<String>();
    let work = |((_, row), (x, y)): ((Asked, &WorkRow), (f64, f64))| {
        let (line, state) = (row.line, row.state);
        let name = tr!("work-title", number = row.number, title = titled(&row.title));
        view! {
            <g><a class="works-pin" href=move || app.href(Place::Work(line)) aria-label=name>
                <circle class="works-reach" cx=format!("{x:.1}") cy=format!("{y:.1}") r=format!("{:.1}", APART / 2.0) />
                {shape(state, x, y)}
                <text class="works-number" data-state=code(&state) x=format!("{x:.1}") y=format!("{y:.1}") dy="0.36em">{i18n::number(row.number)}</text>
            </a></g>
        }
    };
    let works = shown.into_iter().zip(moved).map(work).collect_view();
    let scale = map.scale;
    view! {
        <svg class="follow-map" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="group" aria-label=t!("works-map-title")>
            {map.land.into_iter().map(outlined("follow-map-land")).collect_view()}
            {map.catchments.into_iter().map(outlined("follow-map-area")).collect_view()}
            <path class="works-leads" d=leads />
            {works}
            <g transform=format!("translate(16 {})", HEIGHT - 14.0)>
                <path class="follow-map-scale" d=format!("M0 -6V0H{:.1}V-6", scale.length) />
                <text class="follow-map-scale-text" x=format!("{:.1}", scale.length + 8.0) y="0">{scale_text(scale.metres)}</text>
            </g>
        </svg>
    }
}

/// Round while it goes on, square once it is over: form and filling tell the state, colour only helps.
fn shape(state: WorkState, x: f64, y: f64) -> AnyView {
    let name = code(&state);
    match state {
        WorkState::Done | WorkState::Stopped => view! {
            <rect class="works-shape" data-state=name x=format!("{:.1}", x - 9.0) y=format!("{:.1}", y - 9.0) width="18" height="18" rx="3" />
        }
        .into_any(),
        WorkState::NotStarted | WorkState::Underway | WorkState::Paused => view! {
            <circle class="works-shape" data-state=name cx=format!("{x:.1}") cy=format!("{y:.1}") r="9.5" />
        }
        .into_any(),
    }
}
