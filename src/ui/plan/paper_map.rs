//! The small map of the paper, as a drawing in black.
//!
//! It is drawn at once with what the project knows; the governorates join as soon as they are loaded. Deliberately absent: moving it.

use crate::app::map::Basemap;
use crate::app::{App, use_app};
use crate::present::map::flat_sheet::Outline;
use crate::present::plan::plan_map::{Asked, HEIGHT, PlanMap, WIDTH, plan_map};
use crate::ui::map::scale_text;
use crate::{i18n, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The map of the plan. Without the governorates it still shows the catchment and what lies in it.
pub fn drawn_plan(app: App) -> Memo<Option<PlanMap>> {
    let basemap = RwSignal::new(None::<Basemap>);
    spawn_local(async move {
        let _ = basemap.try_set(Basemap::load().await.ok());
    });
    Memo::new(move |_| {
        let boundaries = basemap.with(|known| known.as_ref().map(|known| known.boundaries.clone()));
        app.read(|project| plan_map(project, &boundaries.unwrap_or_default(), &i18n::language_code()))
            .flatten()
    })
}

/// The map with its title; nothing while the plan has no place on the ground.
#[component]
pub fn PaperMap() -> impl IntoView {
    let map = drawn_plan(use_app());
    move || {
        map.get().map(|map| {
            view! {
                <section class="paper-map">
                    <h2>{t!("plan-paper-map")}</h2>
                    {drawing(map)}
                    <p class="paper-small">{t!("plan-paper-map-key")}" "{t!("map-attribution")}</p>
                </section>
            }
        })
    }
}

/// The drawing itself.
pub fn drawing(map: PlanMap) -> impl IntoView {
    let outlined = |class: &'static str| {
        move |outline: Outline| {
            let (x, y) = outline.label;
            view! {
                <path class=class d=outline.path />
                <text class="paper-map-name" x=format!("{x:.1}") y=format!("{y:.1}")>{outline.name}</text>
            }
        }
    };
    let scale = map.scale;
    view! {
        <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=t!("plan-paper-map")>
            {map.land.into_iter().map(outlined("paper-map-land")).collect_view()}
            {map.catchments.into_iter().map(outlined("paper-map-catchment")).collect_view()}
            {map.asked.into_iter().map(place).collect_view()}
            <g transform=format!("translate(16 {})", HEIGHT - 14.0)>
                <path class="paper-map-scale" d=format!("M0 -6V0H{:.1}V-6", scale.length) />
                <text class="paper-map-scale-text" x=format!("{:.1}", scale.length + 8.0) y="0">{scale_text(scale.metres)}</text>
            </g>
        </svg>
    }
}

fn place(asked: Asked) -> impl IntoView {
    let (x, y) = (format!("{:.1}", asked.x), format!("{:.1}", asked.y));
    match asked.line {
        None => view! { <circle class="paper-map-open" cx=x cy=y r="3.5" /> }.into_any(),
        Some(number) => view! {
            <circle class="paper-map-taken" cx=x.clone() cy=y.clone() r="8.5" />
            <text class="paper-map-number" x=x y=y dy="0.36em">{i18n::number(number)}</text>
        }
        .into_any(),
    }
}
