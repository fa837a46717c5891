//! Adding a mark without touching the map: kind, sector and place from a form. Deliberately absent: its other fields (`mark_sheet`).

use super::mark_sheet::SeveritySteps;
use super::place_field::{place_help, place_text, read_place};
use crate::domain::actions::put_mark::asks_severity;
use crate::domain::geometry::Geometry;
use crate::domain::records::{MarkKind, MarkPlace, Severity, code};
use crate::i18n;
use crate::present::map::sketch::Form;
use crate::ui::map::pictures::picture_note::WhichPlane;
use crate::ui::map::state::{Panel, use_map};
use crate::ui::map::words::choices::sector_options;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::segmented::Choice;
use crate::ui::widgets::{Button, Segmented, SelectField, Sheet, TextArea};
use crate::{t, tr};
use leptos::prelude::*;

/// The form in a sheet.
#[component]
pub fn NewMark() -> impl IntoView {
    let state = use_map();
    let kind = RwSignal::new(MarkKind::Need);
    let options = sector_options(state.app);
    let sector = RwSignal::new(
        options
            .get_untracked()
            .first()
            .map(|(code, _)| code.clone())
            .unwrap_or_default(),
    );
    let shape = RwSignal::new(Form::Point);
    let severity = RwSignal::new(None::<Severity>);
    let place = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let close = move |()| state.panel.set(Panel::Selected);
    let board = Memo::new(move |_| state.board());
    let closed = move || shape.get_untracked() == Form::Area;
    let add = move |()| match read_place(&place.get_untracked(), closed(), board.get_untracked()) {
        Ok(geometry) => {
            let severity = severity
                .get_untracked()
                .filter(|_| asks_severity(kind.get_untracked()));
            close(());
            state.add_mark(kind.get_untracked(), sector.get_untracked(), geometry, severity);
        }
        Err(fault) => wrong.set(fault),
    };
    let kinds = Signal::derive(move || {
        let choice =
            |kind: &MarkKind| Choice::new(code(kind), i18n::name("mark-kind", kind)).with_icon(code(kind));
        MarkKind::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let shapes = Signal::derive(move || {
        vec![
            Choice::new("point", tr!("map-shape-point")).with_icon("place"),
            Choice::new("line", tr!("map-shape-line")).with_icon("line"),
            Choice::new("area", tr!("map-shape-area")).with_icon("area"),
        ]
    });
    view! {
        <Sheet title=t!("map-add-mark") open=true on_close=close>
            <WhichPlane />
            <Segmented
                label=t!("map-kind")
                value=Signal::derive(move || code(&kind.get()))
                choices=kinds
                on_change=move |value: String| {
                    kind.set(MarkKind::ALL.into_iter().find(|kind| code(kind) == value).unwrap_or(MarkKind::Need));
                }
            />
            <SelectField label=t!("map-sector") value=sector options on_change=move |value| sector.set(value) />
            <Segmented
                label=t!("map-shape")
                value=Signal::derive(move || shape_code(shape.get()).to_owned())
                choices=shapes
                on_change=move |value: String| shape.set(shape_of(&value))
            />
            <TextArea
                label=t!("map-place")
                help=place_help(board.get_untracked())
                rows=3
                value=place
                error=wrong
                on_change=move |text| {
                    wrong.set(String::new());
                    place.set(text);
                }
            />
            <Button
                label=move || if board.get().is_some() { tr!("picture-at-centre") } else { tr!("map-at-centre") }
                icon="target"
                on_press=move |()| {
                    if let Some(centre) = state.surface.centre() {
                        let point = Geometry::Point(centre);
                        let there = match board.get_untracked() {
                            Some(board) => board.on_picture(&point),
                            None => Some(MarkPlace::Ground(point)),
                        };
                        place.set(there.as_ref().map(place_text).unwrap_or_default());
                        wrong.set(String::new());
                    }
                }
            />
            <Show when=move || asks_severity(kind.get())>
                <SeveritySteps value=severity on_change=move |step| severity.set(step) />
            </Show>
            <div class="sheet-acts">
                <Button label=t!("map-add-now") icon="add" kind=ButtonKind::Main on_press=add />
            </div>
        </Sheet>
    }
}

fn shape_code(shape: Form) -> &'static str {
    match shape {
        Form::Point => "point",
        Form::Line => "line",
        Form::Area | Form::Circle => "area",
    }
}

fn shape_of(code: &str) -> Form {
    match code {
        "line" => Form::Line,
        "area" => Form::Area,
        _ => Form::Point,
    }
}
