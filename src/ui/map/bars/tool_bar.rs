//! The tool bar at the bottom centre: five kinds of mark, and the fan of sectors that opens above it. Deliberately absent: putting
//! marks (`state`).

use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{MarkKind, Sector, code};
use crate::i18n;
use crate::t;
use crate::ui::map::state::{Tool, use_map};
use crate::ui::widgets::Icon;
use leptos::prelude::*;

/// Kinds to choose, in reach of both thumbs.
#[component]
pub fn ToolBar() -> impl IntoView {
    let state = use_map();
    let holds = move |kind: MarkKind| {
        state
            .tool
            .with(|tool| matches!(tool, Tool::Mark(held, _) if *held == kind))
    };
    let kind_button = move |kind: MarkKind| {
        view! {
            <button
                type="button"
                class="tool"
                data-kind=code(&kind)
                aria-pressed=move || holds(kind).to_string()
                on:click=move |_| {
                    // With a sector in hand another press offers the sectors again: a mark of another sector stays four taps.
                    let choosing = state.tool.with_untracked(|tool| *tool == Tool::Mark(kind, None));
                    state.take(if choosing { Tool::Look } else { Tool::Mark(kind, None) });
                }
            >
                <Icon name=code(&kind) />
                <span>{move || i18n::name("mark-kind", &kind)}</span>
            </button>
        }
    };
    let drawing_catchment = move || state.tool.with(|tool| matches!(tool, Tool::Catchment(_)));
    let holds_point = move || state.tool.with(|tool| matches!(tool, Tool::Point(_)));
    let choosing_point = move || state.tool.with(|tool| *tool == Tool::Point(None));
    let busy = move || state.editing.with(Option::is_some) || state.drawing.sketch.with(Option::is_some);
    let open_fan = Memo::new(move |_| {
        state.tool.with(|tool| match tool {
            Tool::Mark(kind, None) => Some(*kind),
            _ => None,
        })
    });
    view! {
        <div class="tool-dock" class:tool-dock-busy=busy>
            {move || open_fan.get().map(|kind| {
                view! { <SectorFan on_choose=move |code| state.take(Tool::Mark(kind, Some(code))) /> }
            })}
            <Show when=choosing_point>
                <SectorFan desk=true on_choose=move |code| state.take(Tool::Point(Some(code))) />
            </Show>
            <div class="tool-bar" role="toolbar" aria-label=t!("map-tools")>
                <Show when=move || state.mapping().is_some() && state.picture.get().is_none()>
                    <button
                        type="button"
                        class="tool"
                        data-kind="service-point"
                        aria-pressed=move || holds_point().to_string()
                        on:click=move |_| {
                            state.take(if untrack(choosing_point) { Tool::Look } else { Tool::Point(None) });
                        }
                    >
                        <Icon name="services" />
                        <span>{t!("map-service-point")}</span>
                    </button>
                    <span class="tool-gap" aria-hidden="true"></span>
                </Show>
                {MarkKind::ALL.map(kind_button).collect_view()}
                // The area of a centre lies on the ground.
                <Show when=move || state.picture.get().is_none()>
                    <span class="tool-gap" aria-hidden="true"></span>
                    <button
                        type="button"
                        class="tool"
                        data-kind="catchment"
                        aria-pressed=move || drawing_catchment().to_string()
                        on:click=move |_| {
                            state.take(if untrack(drawing_catchment) { Tool::Look } else { Tool::Catchment(None) });
                        }
                    >
                        <Icon name="catchment" />
                        <span>{t!("map-catchment")}</span>
                    </button>
                </Show>
            </div>
        </div>
    }
}

/// The sectors of this assessment as icons with words, opening upwards from the tool bar.
#[component]
fn SectorFan(
    /// Told the code of the sector.
    #[prop(into)]
    on_choose: Callback<String>,
    /// With the sectors that only services have.
    #[prop(optional)]
    desk: bool,
) -> impl IntoView {
    let state = use_map();
    let sectors = move || {
        let mut sectors = state
            .app
            .read(|project| project.assessment().map(|assessment| assessment.sectors.clone()))
            .flatten()
            .unwrap_or_default();
        for extra in DESK_SECTORS.into_iter().filter(|_| desk) {
            if sectors.iter().all(|sector| sector.code != extra) {
                sectors.push(Sector {
                    code: extra.to_owned(),
                    name: String::new(),
                    icon: extra.to_owned(),
                });
            }
        }
        sectors
    };
    let button = move |sector: Sector| {
        let name = i18n::sector_name(&sector);
        let Sector { code, icon, .. } = sector;
        view! {
            <button
                type="button"
                class="fan-choice"
                on:click=move |_| on_choose.run(code.clone())
            >
                <span class="fan-icon"><Icon name=icon /></span>
                <bdi>{name}</bdi>
            </button>
        }
    };
    view! {
        <div
            class="fan"
            role="group"
            aria-label=t!("map-choose-sector")
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    state.take(Tool::Look);
                }
            }
        >
            {move || sectors().into_iter().map(button).collect_view()}
        </div>
    }
}
