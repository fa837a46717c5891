//! The basemaps of this device: the list, the chosen one, a new one from a file. Deliberately absent: copying (`app::basemaps`).

use super::online_panel::OnlinePanel;
use crate::app::basemaps::{Basemaps, Stage};
use crate::app::files;
use crate::exchange::pmtiles::Refusal;
use crate::i18n;
use crate::present::map::kept_basemap::KeptBasemap;
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::{Panel, provided, use_map};
use crate::ui::map::words::measures::size_text;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon, Sheet};
use crate::{t, tr};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The panel.
#[component]
pub fn BasemapPanel() -> impl IntoView {
    let state = use_map();
    let basemaps: Basemaps = provided();
    let pick = move |()| {
        spawn_local(async move {
            if let Some(file) = files::pick(".pmtiles,.mbtiles,application/octet-stream", false)
                .await
                .pop()
            {
                basemaps.take(file);
            }
        });
    };
    let none = move || basemaps.used.with(Option::is_none);
    view! {
        <Sheet title=t!("basemap-title") open=true on_close=move |()| state.panel.set(Panel::Selected)>
            <p class="field-help">{t!("basemap-lead")}</p>
            <ul class="says-rows">
                <li>
                    <button type="button" class="says-sector" aria-pressed=move || none().to_string() on:click=move |_| basemaps.choose(None)>
                        <strong>{t!("basemap-built-in")}</strong>
                        <span>{t!("basemap-built-in-help")}</span>
                    </button>
                </li>
                {move || basemaps.kept.get().into_iter().map(|basemap| view! { <Row basemap /> }).collect_view()}
            </ul>
            <Show when=move || state.surface.readiness.get() == Readiness::Flat>
                <p class="says-note"><Icon name="info" />{t!("basemap-flat")}</p>
            </Show>
            <StageLine />
            <Button label=t!("basemap-pick") icon="open" kind=ButtonKind::Main on_press=pick />
            <p class="field-help">{t!("basemap-mbtiles-help")}</p>
            <OnlinePanel />
        </Sheet>
    }
}

#[component]
fn Row(basemap: KeptBasemap) -> impl IntoView {
    let state = use_map();
    let basemaps: Basemaps = provided();
    let KeptBasemap {
        id,
        title,
        bytes,
        zooms,
        bounds,
        bounds_made_out,
        attribution,
        complete,
        raster,
        ..
    } = basemap;
    let (chosen, pick, gone) = (id.clone(), id.clone(), id);
    let used = move || basemaps.used.with(|used| used.as_ref() == Some(&chosen));
    let kind = if raster {
        tr!("basemap-raster")
    } else {
        tr!("basemap-vector")
    };
    let facts = tr!(
        "basemap-facts",
        size = size_text(bytes),
        from = i18n::number(zooms.0),
        to = i18n::number(zooms.1)
    );
    let degrees = |value: f64| i18n::decimal(value, 2);
    let covers = tr!(
        "basemap-bounds",
        south = degrees(bounds.south_west.latitude()),
        west = degrees(bounds.south_west.longitude()),
        north = degrees(bounds.north_east.latitude()),
        east = degrees(bounds.north_east.longitude())
    );
    view! {
        <li class="says-row">
            <button
                type="button"
                class="says-sector"
                aria-pressed=move || used().to_string()
                aria-disabled=(!complete).then_some("true")
                on:click=move |_| {
                    if complete {
                        basemaps.choose(Some(pick.clone()));
                        state.surface.fit(bounds);
                    }
                }
            >
                <strong><bdi>{title}</bdi></strong>
                <span>{kind}" · "{facts}</span>
                <span>{covers}</span>
                {bounds_made_out.then(|| view! { <span>{t!("basemap-bounds-made-out")}</span> })}
                <bdi class="says-quote">{attribution}</bdi>
                {(!complete).then(|| view! { <span>{t!("basemap-incomplete")}</span> })}
            </button>
            <div class="says-acts">
                <Button label=t!("basemap-remove") icon="delete" kind=ButtonKind::Quiet on_press=move |()| basemaps.remove(gone.clone()) />
            </div>
        </li>
    }
}

/// How far a copy is, or why there is none.
#[component]
fn StageLine() -> impl IntoView {
    let basemaps: Basemaps = provided();
    let words = move || match basemaps.stage.get() {
        Stage::Idle | Stage::Copying(..) => None,
        Stage::Looking => Some((tr!("basemap-looking"), "info")),
        Stage::Refused(refusal) => Some((refusal_text(refusal), "error")),
        Stage::Mbtiles => Some((tr!("basemap-mbtiles"), "error")),
        Stage::Full => Some((tr!("basemap-full"), "error")),
        Stage::Failed => Some((tr!("basemap-failed"), "error")),
    };
    let progress = move || {
        let Stage::Copying(id, done) = basemaps.stage.get() else {
            return None;
        };
        let all = basemaps
            .kept
            .with(|kept| kept.iter().find(|one| one.id == id).map(|one| one.bytes))?;
        let text = tr!("basemap-copying", done = size_text(done), all = size_text(all));
        Some(view! {
            <div class="basemap-copying">
                <p role="status">{text}</p>
                <progress max=all.to_string() value=done.to_string() aria-label=t!("basemap-progress")></progress>
                <Button label=t!("basemap-stop") icon="close" on_press=move |()| basemaps.stop() />
            </div>
        })
    };
    view! {
        {progress}
        {move || words().map(|(text, icon)| view! { <p class="says-note" role="status"><Icon name=icon />{text}</p> })}
    }
}

fn refusal_text(refusal: Refusal) -> String {
    match refusal {
        Refusal::NotPmtiles => tr!("basemap-not-pmtiles"),
        Refusal::OldVersion(version) => tr!("basemap-old-version", version = i18n::number(version)),
        Refusal::NewerVersion(version) => tr!("basemap-newer-version", version = i18n::number(version)),
        Refusal::Truncated => tr!("basemap-truncated"),
        Refusal::Empty => tr!("basemap-empty"),
        Refusal::MapLibreTiles => tr!("basemap-mlt"),
        Refusal::UnknownTiles => tr!("basemap-unknown-tiles"),
        Refusal::UnknownCompression => tr!("basemap-compression"),
        Refusal::BadHeader | Refusal::BadDirectory => tr!("basemap-damaged"),
        Refusal::Unreadable => tr!("map-file-unreadable"),
    }
}
