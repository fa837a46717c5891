//! The preview of a layer file: content, issues and fixes, then its name and the button that takes it in.
//!
//! Deliberately absent: reading and putting right (`exchange::layer`, in the worker).

use super::problems::{Trouble, fix_text, rows_text, troubles};
use crate::app::problem_words::problem_text;
use crate::app::reference_layers::{ReferenceLayers, Stage, Wanted};
use crate::domain::geometry::{Bounds, Position};
use crate::domain::records::ReferenceLayer;
use crate::exchange::layer::Looked;
use crate::ui::map::state::{MapState, provided, use_map};
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Bdi, Button, Icon, PickField, TextField};
use crate::{i18n, t, tr};
use leptos::prelude::*;
use std::sync::Arc;

/// The preview.
#[component]
pub fn FileInHand() -> impl IntoView {
    let state = use_map();
    let layers: ReferenceLayers = provided();
    // What was seen stays in sight while it is taken in or looked at again.
    let seen = RwSignal::new(None::<Arc<Looked>>);
    Effect::new(move |_| {
        if let Stage::Looked(looked) = layers.stage.get() {
            seen.set(Some(looked));
        }
    });
    let title = RwSignal::new(tr!(
        "layer-name-proposed",
        number = i18n::number(number_of(state) + 1)
    ));
    let attribution = RwSignal::new(String::new());
    // None while nothing was chosen: then the best field of the file names the features.
    let chosen = RwSignal::new(None::<String>);
    let label_field = Signal::derive(move || {
        chosen.get().unwrap_or_else(|| {
            seen.with(|seen| {
                seen.as_ref()
                    .and_then(|seen| seen.fixed.label_fields.first().cloned())
            })
            .unwrap_or_default()
        })
    });
    let fields = Signal::derive(move || {
        let mut options = vec![(String::new(), tr!("layer-label-none"))];
        seen.with(|seen| {
            let fields = seen.iter().flat_map(|seen| &seen.fixed.label_fields);
            options.extend(fields.map(|field| (field.clone(), field.clone())));
        });
        options
    });
    let why_not = Signal::derive(move || {
        let taken = seen.with(|seen| seen.as_ref().map_or(0, |seen| seen.taken));
        if taken == 0 {
            tr!("layer-nothing-usable")
        } else if title.with(|title| title.trim().is_empty()) {
            tr!("layer-needs-name")
        } else {
            String::new()
        }
    });
    let accept = move |()| {
        if let Some(bounds) = seen.with_untracked(|seen| box_of(seen.as_ref()?.fixed.bounds?)) {
            state.surface.fit(bounds);
        }
        layers.accept(Wanted {
            title: title.get_untracked().trim().to_owned(),
            attribution: attribution.get_untracked().trim().to_owned(),
            label_field: label_field.get_untracked(),
        });
    };
    let not_kept = move || {
        layers.stage.with(|stage| match stage {
            Stage::NotKept(why) => Some(why.clone()),
            _ => None,
        })
    };
    let taking = move || layers.stage.with(|stage| matches!(stage, Stage::TakingIn));
    view! {
        <div class="layer-preview">
            {move || seen.get().map(|looked| view! { <Holds looked /> })}
            <Troubles seen />
            {move || seen.get().map(|looked| view! { <Outcome looked /> })}
        </div>
        <TextField label=t!("layer-name") help=t!("layer-name-help") value=title instant=true on_change=move |text| title.set(text) />
        <TextField label=t!("layer-attribution") help=t!("layer-attribution-help") value=attribution on_change=move |text| attribution.set(text) />
        <PickField label=t!("layer-label-field") value=label_field options=fields on_change=move |field| chosen.set(Some(field)) />
        <Show when=taking>
            <p class="says-working" role="status">{t!("layer-taking-in")}</p>
        </Show>
        {move || not_kept().map(|why| view! {
            <p class="says-failed" role="alert"><Icon name="error" /><span>{why}</span></p>
        })}
        <div class="sheet-acts">
            <Button label=t!("layer-take-in") icon="check" kind=ButtonKind::Main why_not on_press=accept />
            <Button label=t!("layer-put-away") icon="close" on_press=move |()| layers.cancel() />
        </div>
        <p class="field-help" role="status">{why_not}</p>
    }
}

/// How many layers there are already.
fn number_of(state: MapState) -> usize {
    state
        .app
        .peek(|project| project.all::<ReferenceLayer>().count())
        .unwrap_or_default()
}

fn box_of([west, south, east, north]: [f64; 4]) -> Option<Bounds> {
    Some(Bounds {
        south_west: Position::new(west, south).ok()?,
        north_east: Position::new(east, north).ok()?,
    })
}

/// Format, counts, the first names.
#[component]
fn Holds(looked: Arc<Looked>) -> impl IntoView {
    let [points, lines, areas] = looked.as_it_stands.shapes;
    let mut parts = Vec::new();
    for (count, text) in [
        (points, tr!("layer-points", count = points)),
        (lines, tr!("layer-lines", count = lines)),
        (areas, tr!("layer-areas", count = areas)),
    ] {
        if count > 0 {
            parts.push(text);
        }
    }
    let source = i18n::name("layer-source", &looked.source);
    let rows = tr!("layer-rows", count = looked.as_it_stands.rows);
    let comma = tr!("layer-list-comma");
    let names = looked.names.clone();
    let remarks = looked.remarks.iter().map(problem_text);
    view! {
        <p class="says-finding">{source}" · "{rows}</p>
        <p class="says-counted">{parts.join(&comma)}</p>
        {(!names.is_empty()).then(|| view! {
            <p class="says-counted">{t!("layer-among")}" "
                {names.into_iter().enumerate().map(|(at, name)| view! {
                    {(at > 0).then(|| tr!("layer-list-comma"))}<Bdi text=name />
                }).collect_view()}
            </p>
        })}
        {remarks.map(|text| view! { <p class="says-note"><Icon name="info" />{text}</p> }).collect_view()}
    }
}

/// What is wrong, one by one, each with its fix; and the fixes chosen, each with a way back.
#[component]
fn Troubles(seen: RwSignal<Option<Arc<Looked>>>) -> impl IntoView {
    let layers: ReferenceLayers = provided();
    let open = Memo::new(move |_| {
        seen.with(|seen| seen.as_ref().map(|seen| troubles(&seen.fixed)))
            .unwrap_or_default()
    });
    let trouble = move |trouble: Trouble| {
        let Trouble { text, fix } = trouble;
        view! {
            <li class="says-row layer-trouble">
                <p><Icon name="warning" /><span>{text}</span></p>
                {fix.map(|fix| {
                    let label = fix_text(&fix);
                    view! { <Button label=label icon="check" on_press=move |()| layers.toggle(&fix) /> }
                })}
            </li>
        }
    };
    let chosen = move |fix: crate::exchange::layer::Fix| {
        let text = fix_text(&fix);
        let name = tr!("layer-take-back", what = text.clone());
        view! {
            <li class="says-row layer-fixed">
                <p><Icon name="check" /><span>{text}</span></p>
                <Button label=name icon="undo" icon_only=true kind=ButtonKind::Quiet on_press=move |()| layers.toggle(&fix) />
            </li>
        }
    };
    view! {
        <Show when=move || layers.fixes.with(|fixes| !fixes.is_empty())>
            <h3>{t!("layer-put-right")}</h3>
            <ul class="says-rows">{move || layers.fixes.get().into_iter().map(chosen).collect_view()}</ul>
        </Show>
        <Show
            when=move || open.with(|open| !open.is_empty())
            fallback=|| view! { <p class="says-done"><Icon name="check" />{t!("layer-no-trouble")}</p> }
        >
            <h3>{t!("layer-troubles")}</h3>
            <ul class="says-rows" aria-label=t!("layer-troubles")>{move || open.get().into_iter().map(trouble).collect_view()}</ul>
        </Show>
    }
}

/// What would be taken in, and what would not.
#[component]
fn Outcome(looked: Arc<Looked>) -> impl IntoView {
    let mut rows: Vec<usize> = looked.left_out.iter().map(|left| left.row).collect();
    rows.dedup();
    let left = (!rows.is_empty()).then(|| format!("{} {}", tr!("layer-left-out"), rows_text(&rows)));
    view! {
        <p class="says-finding" role="status">{tr!("layer-would-take", count = looked.taken)}</p>
        {left.map(|text| view! { <p class="says-counted">{text}</p> })}
    }
}
