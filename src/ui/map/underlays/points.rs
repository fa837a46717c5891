//! The fit of the control points, with the residual of each. Deliberately absent: the arithmetic
//! (`analysis::map::georeference`).

use crate::analysis::map::georeference::{Georeference, NoGeoreference};
use crate::domain::id::RecordId;
use crate::domain::records::{ControlPoint, Underlay};
use crate::present::map::underlay_picture::{bounds, georeference};
use crate::ui::map::state::use_map;
use crate::ui::widgets::button::ButtonKind;
use crate::ui::widgets::{Button, Icon};
use crate::{i18n, t, tr};
use leptos::prelude::*;

/// Fewest control points that place a picture.
const FEWEST: usize = 3;
/// With so many the points can contradict each other: four suffice for a photo at a slant.
const TELLING: usize = 5;

/// The control points of a picture.
#[component]
pub fn Points(id: RecordId, record: Memo<Option<Underlay>>) -> impl IntoView {
    let state = use_map();
    move || {
        let underlay = record.get()?;
        let placed = georeference(&underlay);
        let (text, tone) = match &placed {
            Ok(georeference) if georeference.mirrored => (tr!("underlay-mirrored"), "warning"),
            Ok(georeference) if bounds(&underlay, georeference).is_none() => {
                (tr!("underlay-horizon"), "warning")
            }
            Ok(georeference) => (fit_text(georeference), "check"),
            Err(NoGeoreference::TooFew) => {
                let missing = FEWEST.saturating_sub(underlay.control_points.len());
                (tr!("underlay-points-missing", count = missing), "info")
            }
            Err(NoGeoreference::OnOneLine) => (tr!("underlay-on-one-line"), "warning"),
        };
        let residuals = placed
            .map(|georeference| georeference.residuals)
            .unwrap_or_default();
        let telling = underlay.control_points.len() >= TELLING;
        let row = move |(at, point): (usize, ControlPoint)| {
            let off = residuals
                .get(at)
                .filter(|_| telling)
                .map(|metres| tr!("underlay-off", metres = metres_text(*metres)));
            let number = i18n::number(at as u64 + 1);
            let degrees = |value: f64| i18n::decimal(value, 5);
            let place = format!(
                "{}, {}",
                degrees(point.place.latitude()),
                degrees(point.place.longitude())
            );
            view! {
                <li class="underlay-point">
                    <span class="underlay-number">{number.clone()}</span>
                    <span class="underlay-point-words"><bdi>{place}</bdi>{off.map(|off| view! { <strong>{off}</strong> })}</span>
                    <Button
                        label=move || tr!("underlay-drop-point", number = number.clone())
                        icon="delete"
                        icon_only=true
                        kind=ButtonKind::Quiet
                        on_press=move |()| state.underlays.drop_point(state.app, id, at)
                    />
                </li>
            }
        };
        Some(view! {
            <section class="underlay-points">
                <h3>{t!("underlay-points")}</h3>
                <p class="says-note" role="status"><Icon name=tone />{text}</p>
                <ol>{underlay.control_points.into_iter().enumerate().map(row).collect_view()}</ol>
            </section>
        })
    }
}

/// How well the points fit, in a sentence.
pub fn fit_text(georeference: &Georeference) -> String {
    if georeference.residuals.len() < TELLING {
        tr!("underlay-just-enough")
    } else {
        tr!("underlay-fit", metres = metres_text(georeference.rms))
    }
}

fn metres_text(metres: f64) -> String {
    i18n::decimal(metres, usize::from(metres < 10.0))
}
