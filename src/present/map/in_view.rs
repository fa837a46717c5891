//! Whether a feature of the map is visible or hidden by panels that float over its edges. Deliberately absent: moving the map there.

use crate::domain::geometry::Bounds;

/// Less than this share of what could be seen is as good as hidden.
const SEEN: f64 = 0.5;

/// Pixels along the edges that are covered by what floats over a map.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
#[allow(missing_docs)]
pub struct Reserved {
    pub above: f64,
    pub below: f64,
    pub west: f64,
    pub east: f64,
}

/// Whether most of a box is hidden in this view of a map of `width` × `height` pixels: outside it, or under what floats over its edges.
/// Who has come so close that the box fills the view sees it.
pub fn is_hidden(bounds: Bounds, view: Bounds, (width, height): (f64, f64), reserved: Reserved) -> bool {
    let across = Span::of(view.south_west.longitude(), view.north_east.longitude());
    let up = Span::of(view.south_west.latitude(), view.north_east.latitude());
    let free_across = across.without(reserved.west, reserved.east, width);
    let free_up = up.without(reserved.below, reserved.above, height);
    let seen = Span::of(bounds.south_west.longitude(), bounds.north_east.longitude()).seen_in(free_across)
        * Span::of(bounds.south_west.latitude(), bounds.north_east.latitude()).seen_in(free_up);
    seen < SEEN
}

/// From one number to a larger one.
#[derive(Clone, Copy)]
struct Span {
    from: f64,
    to: f64,
}

impl Span {
    fn of(from: f64, to: f64) -> Self {
        Self { from, to }
    }

    fn length(self) -> f64 {
        (self.to - self.from).max(0.0)
    }

    /// Without so many pixels at its two ends, where it is `pixels` long.
    fn without(self, start: f64, end: f64, pixels: f64) -> Self {
        let pixel = self.length() / pixels.max(1.0);
        Self::of(self.from + start * pixel, self.to - end * pixel)
    }

    /// Which share of what could be seen of this one through that one is seen.
    fn seen_in(self, window: Self) -> f64 {
        let both = Self::of(self.from.max(window.from), self.to.min(window.to));
        let most = self.length().min(window.length());
        if most > 0.0 {
            both.length() / most
        } else if both.from <= both.to {
            1.0
        } else {
            0.0
        }
    }
}
