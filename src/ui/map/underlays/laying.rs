//! Rectifying pictures as soon as they are georeferenced, and passing them to both maps. Deliberately absent: the arithmetic.

use super::handles::Laid;
use crate::app::map::UnderlaySeen;
use crate::app::pictures::{canvas_of, pixels, url_of};
use crate::app::{files, ids::new_id, pictures::Pixels};
use crate::domain::id::RecordId;
use crate::domain::records::{ContentHash, ControlPoint, Underlay, code};
use crate::present::map::projection::{Frame, box_on};
use crate::present::map::underlay_picture::{Source, flat, georeference};
use crate::ui::map::state::surface::Readiness;
use crate::ui::map::state::{MapState, use_map};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Longest side of what is decoded to be laid flat, in pixels.
const DECODED: u32 = 1536;

/// Keeps what is drawn equal to the records.
pub fn feed_underlays(state: MapState) {
    let underlays = state.underlays;
    let wanted = Memo::new(move |_| {
        // A change of opacity or title needs no new laying.
        let placed = |(id, underlay): (RecordId, &Underlay)| {
            georeference(underlay).ok()?;
            let mut laid = underlay.clone();
            (laid.opacity, laid.title) = (0, String::new());
            Some((id, laid))
        };
        let read = state
            .app
            .read(|project| project.all::<Underlay>().filter_map(placed).collect::<Vec<_>>());
        read.unwrap_or_default()
    });
    Effect::new(move |_| {
        // How pictures are drawn is known when the map has opened.
        if state.surface.readiness.get() == Readiness::Opening {
            return;
        }
        let wanted = wanted.get();
        let gone = |id: &RecordId| !wanted.iter().any(|(other, _)| other == id);
        if underlays.laid.with_untracked(|laid| laid.keys().any(gone)) {
            underlays.laid.update(|laid| laid.retain(|id, _| !gone(id)));
        }
        for (id, underlay) in &wanted {
            let known =
                |laid: &BTreeMap<RecordId, Laid>| laid.get(id).is_some_and(|one| one.of == of(underlay));
            if !underlays.laid.with_untracked(known) {
                spawn_local(lay(state, *id, underlay.clone()));
            }
        }
    });
    Effect::new(move |_| {
        let seen = seen(state);
        if state.surface.readiness.get() == Readiness::Moving
            && let Some(engine) = state.surface.engine()
            && let Err(fault) = engine.set_underlays(&seen)
        {
            leptos::logging::warn!("map: {fault:?}");
        }
    });
}

fn of(underlay: &Underlay) -> (ContentHash, Vec<ControlPoint>) {
    (underlay.picture.hash, underlay.control_points.clone())
}

/// The pictures with the opacity of their records, or the one under the finger.
fn seen(state: MapState) -> Vec<UnderlaySeen> {
    let laid = state.underlays.laid.get();
    let preview = state.underlays.preview.get();
    let opacity = |id: &RecordId| {
        let kept = state
            .app
            .read(|project| project.get::<Underlay>(*id).map(|it| it.opacity));
        let shown = preview
            .filter(|(other, _)| other == id)
            .map(|(_, opacity)| opacity);
        shown.or(kept.flatten()).unwrap_or(0)
    };
    let one = |(id, one): (&RecordId, &Laid)| UnderlaySeen {
        opacity: opacity(id),
        ..one.seen.clone()
    };
    laid.iter().map(one).collect()
}

async fn lay(state: MapState, id: RecordId, underlay: Underlay) {
    let underlays = state.underlays;
    let Ok(blob) = state.app.blobs.read(underlay.picture.hash).await else {
        return;
    };
    let Some(blob) = blob else {
        underlays.missing.try_update(|missing| missing.insert(id));
        return;
    };
    let flat_map = state.surface.readiness.try_get_untracked() == Some(Readiness::Flat);
    let Some(laid) = laid(&underlay, &blob.bytes, flat_map).await else {
        return;
    };
    underlays.missing.try_update(|missing| missing.remove(&id));
    // Another control point may have been set meanwhile.
    let now = state
        .app
        .peek(|project| project.get::<Underlay>(id).map(of))
        .flatten();
    if now.as_ref() != Some(&laid.of) {
        return;
    }
    underlays.laid.try_update(|all| all.insert(id, laid));
}

async fn laid(underlay: &Underlay, bytes: &[u8], flat_map: bool) -> Option<Laid> {
    let georeference = georeference(underlay).ok()?;
    let picture = files::blob(bytes, &code(&underlay.picture.media))?;
    let Pixels { rgba, width, height } = pixels(&picture, DECODED).await?;
    let flat = flat(
        underlay,
        &georeference,
        Source {
            rgba: &rgba,
            width,
            height,
        },
    )?;
    let bounds = flat.bounds;
    let canvas = canvas_of(&Pixels {
        rgba: flat.rgba,
        width: flat.width,
        height: flat.height,
    })?;
    let url = if flat_map {
        url_of(&canvas).await.map(Rc::new)
    } else {
        None
    };
    let of = of(underlay);
    // A fresh key for each georeference: the engine keeps a canvas as it was when it came.
    let key = new_id().to_string();
    let seen = UnderlaySeen {
        key,
        canvas,
        bounds,
        opacity: 0,
    };
    Some(Laid { of, seen, url })
}

/// The pictures on the flat map.
#[component]
pub fn FlatUnderlays(#[prop(into)] frame: Signal<Option<Frame>>) -> impl IntoView {
    let state = use_map();
    move || {
        let frame = frame.get()?;
        let seen = seen(state);
        let laid = state.underlays.laid.get();
        let picture = |(one, seen): (&Laid, &UnderlaySeen)| {
            let (x, y, width, height) = box_on(seen.bounds, &frame);
            view! {
                <image
                    href=one.url.as_ref().map(|url| url.as_str().to_owned())
                    x=format!("{x:.1}")
                    y=format!("{y:.1}")
                    width=format!("{width:.1}")
                    height=format!("{height:.1}")
                    opacity=(f64::from(seen.opacity) / 100.0).to_string()
                    preserveAspectRatio="none"
                />
            }
        };
        Some(laid.values().zip(&seen).map(picture).collect_view())
    }
}
