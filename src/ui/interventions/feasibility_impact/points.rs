//! The placements behind the circles as points: squares for groups as one, dots for single people, each in its group's colour.
//!
//! A line leads from each to its circle. While a circle is chosen, only its points are shown. Deliberately absent: positions of points
//! (`present::deciding::voice_points`), and tapping them; the card of the chosen circle has the same content in words.

use super::placing::{Mode, Placing};
use super::share::share;
use crate::app::use_app;
use crate::domain::id::RecordId;
use crate::domain::records::Group;
use crate::present::deciding::disc::Point;
use crate::present::deciding::voice_points::{POINT, VoicePoint, voice_points};
use crate::present::paper::held_meetings::GroupName;
use crate::t;
use crate::ui::interventions::parts::group_text;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The points that are shown now.
fn shown(state: Placing) -> Vec<VoicePoint> {
    let app = use_app();
    let only = match state.mode.get() {
        Mode::Placing => return Vec::new(),
        Mode::Voice => Some(state.voice.get().group),
        Mode::Result => None,
    };
    if !state.points.get() {
        return Vec::new();
    }
    let points = state
        .chart
        .with(|chart| app.read(|project| voice_points(project, chart, only)));
    points.unwrap_or_default()
}

/// The points under the circles, or those of the chosen circle above them.
#[component]
pub fn Points(
    /// The state of the screen.
    state: Placing,
    /// Above the circles.
    above: bool,
) -> impl IntoView {
    let app = use_app();
    let points = Memo::new(move |_| {
        let chosen = state.chosen.get();
        let mut points = shown(state);
        points.retain(|point| match chosen {
            Some(chosen) => above && point.id == chosen,
            None => !above,
        });
        points
    });
    let centre = move |id: RecordId| -> Option<Point> {
        state.chart.with(|chart| {
            chart
                .discs
                .iter()
                .find(|disc| disc.id == id)
                .map(|disc| disc.centre)
        })
    };
    let colour = move |group: Option<RecordId>| {
        let of = |group: &Group| (group.colour % 8).to_string();
        app.read(|project| project.get::<Group>(group?).map(of)).flatten()
    };
    let drawn = move |point: VoicePoint| {
        let (x, y) = (share(point.at.x), share(point.at.y));
        let tether = centre(point.id).map(|centre| {
            view! { <line x1=share(centre.x) y1=share(centre.y) x2=x.clone() y2=y.clone() /> }
        });
        let mark = if point.person {
            view! { <circle cx=x cy=y r=share(POINT * 0.8) /> }.into_any()
        } else {
            let corner = |along: f64| share(along - POINT * 0.85);
            let side = share(POINT * 1.7);
            view! { <rect x=corner(point.at.x) y=corner(point.at.y) width=side.clone() height=side /> }
                .into_any()
        };
        view! { <g class="feasibility-impact-point" data-colour=colour(point.group)>{tether}{mark}</g> }
    };
    view! {
        <g class="feasibility-impact-points" class:is-above=above aria-hidden="true">
            {move || points.get().into_iter().map(drawn).collect_view()}
        </g>
    }
}

/// Whose colour is whose, and what the two shapes mean.
#[component]
pub fn PointsLegend(state: Placing) -> impl IntoView {
    let app = use_app();
    let points = Memo::new(move |_| shown(state));
    let has = move |person: bool| points.with(|points| points.iter().any(|point| point.person == person));
    let groups = move || {
        // Two groups of one name and colour are one entry.
        let entries: BTreeSet<(u8, String)> = points
            .with(|points| {
                app.read(|project| {
                    let group = |point: &VoicePoint| project.get::<Group>(point.group?);
                    let named = |group: &Group| (group.colour % 8, group_text(&GroupName::of(group)));
                    points.iter().filter_map(group).map(named).collect()
                })
            })
            .unwrap_or_default();
        entries
            .into_iter()
            .map(|(colour, name)| {
                view! {
                    <li>
                        <span class="legend-voice" data-colour=colour.to_string() aria-hidden="true"></span>
                        <bdi>{name}</bdi>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        {groups}
        <Show when=move || has(false)>
            <li><span class="legend-square" aria-hidden="true"></span>{t!("feasibility-impact-legend-group")}</li>
        </Show>
        <Show when=move || has(true)>
            <li><span class="legend-dot" aria-hidden="true"></span>{t!("feasibility-impact-legend-person")}</li>
        </Show>
    }
}
