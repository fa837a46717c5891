//! Panning and zooming of a view: by one finger that drags, two that pinch, or the wheel.
//!
//! Deliberately absent: pointer events, and limits of the zoom.

use super::projection::Frame;
use crate::domain::geometry::{Bounds, Position};

/// Two fingers closer than this many units do not zoom: their distance is too uncertain.
const LEAST: f64 = 8.0;

/// The box `view`, shown by `frame`, after the fingers went `from` their points on the sheet to where they are now. What was under a
/// finger stays under it: one finger drags, two drag and zoom. None where that would leave the world.
pub fn dragged(view: Bounds, frame: &Frame, from: &[(f64, f64)], to: &[(f64, f64)]) -> Option<Bounds> {
    let (start, now) = (midpoint(from)?, midpoint(to)?);
    let times = match (finger_distance(from), finger_distance(to)) {
        (Some(before), Some(after)) if before >= LEAST && after >= LEAST => before / after,
        _ => 1.0,
    };
    zoomed_about(view, frame, start, now, times)
}

/// The same box `times` as large, with the place that was at `start` now at `now`.
pub fn zoomed_about(
    view: Bounds,
    frame: &Frame,
    start: (f64, f64),
    now: (f64, f64),
    times: f64,
) -> Option<Bounds> {
    let held = frame.position(start.0, start.1)?;
    let under = frame.position(now.0, now.1)?;
    let carried = |corner: Position| {
        Position::new(
            held.longitude() + (corner.longitude() - under.longitude()) * times,
            held.latitude() + (corner.latitude() - under.latitude()) * times,
        )
        .ok()
    };
    Some(Bounds {
        south_west: carried(view.south_west)?,
        north_east: carried(view.north_east)?,
    })
}

fn midpoint(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let count = points.len() as f64;
    let sum = points
        .iter()
        .fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (count > 0.0).then(|| (sum.0 / count, sum.1 / count))
}

fn finger_distance(points: &[(f64, f64)]) -> Option<f64> {
    let [one, other, ..] = points else { return None };
    Some((one.0 - other.0).hypot(one.1 - other.1))
}
