//! The box of the ground that is in view: moved, zoomed, and extended by the panels that float over its edges. Deliberately absent:
//! drawing, and pointer gestures (`pan_zoom`).

use super::in_view::Reserved;
use crate::domain::geometry::{Bounds, Position};

/// The middle of a box.
pub fn centre(bounds: Bounds) -> Option<Position> {
    Position::new(
        (bounds.south_west.longitude() + bounds.north_east.longitude()) / 2.0,
        (bounds.south_west.latitude() + bounds.north_east.latitude()) / 2.0,
    )
    .ok()
}

/// A box so many times as wide and high around the same middle; the same box where that would leave the world.
pub fn zoomed(bounds: Bounds, times: f64) -> Bounds {
    moved_corners(bounds, times, 0.0, 0.0).unwrap_or(bounds)
}

/// A box moved by so many of its widths to the east and heights to the north.
pub fn moved(bounds: Bounds, east: f64, north: f64) -> Bounds {
    moved_corners(bounds, 1.0, east, north).unwrap_or(bounds)
}

fn moved_corners(bounds: Bounds, times: f64, east: f64, north: f64) -> Option<Bounds> {
    let middle = centre(bounds)?;
    let width = bounds.north_east.longitude() - bounds.south_west.longitude();
    let height = bounds.north_east.latitude() - bounds.south_west.latitude();
    let corner = |side: f64| {
        Position::new(
            middle.longitude() + width * (east + side * times / 2.0),
            middle.latitude() + height * (north + side * times / 2.0),
        )
        .ok()
    };
    Some(Bounds {
        south_west: corner(-1.0)?,
        north_east: corner(1.0)?,
    })
}

/// A box so much larger that what was asked for lies beside what floats over the edges of a sheet of this size in pixels. Where hardly
/// anything is left, the box is left as it is.
pub fn with_room(bounds: Bounds, (width, height): (f64, f64), reserved: Reserved) -> Bounds {
    let Reserved {
        above,
        below,
        west,
        east,
    } = reserved;
    let (free_across, free_up) = (width - west - east, height - above - below);
    if free_across < 80.0 || free_up < 80.0 {
        return bounds;
    }
    let (south_west, north_east) = (bounds.south_west, bounds.north_east);
    let latitude = f64::midpoint(south_west.latitude(), north_east.latitude());
    // Degrees of latitude are longer on the sheet than degrees of longitude by this much.
    let stretch = latitude.to_radians().cos().max(0.01);
    let across = north_east.longitude() - south_west.longitude();
    let up = north_east.latitude() - south_west.latitude();
    let per_pixel = (across / free_across).max(up / stretch / free_up);
    let middle =
        f64::midpoint(south_west.longitude(), north_east.longitude()) + per_pixel * (east - west) / 2.0;
    let level = latitude + per_pixel * stretch * (above - below) / 2.0;
    let (half_across, half_up) = (per_pixel * width / 2.0, per_pixel * stretch * height / 2.0);
    let corner = |x: f64, y: f64| Position::new(x, y).ok();
    match (
        corner(middle - half_across, level - half_up),
        corner(middle + half_across, level + half_up),
    ) {
        (Some(south_west), Some(north_east)) => Bounds {
            south_west,
            north_east,
        },
        _ => bounds,
    }
}
