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

#[cfg(test)]
mod tests {
    use super::{Reserved, is_hidden};
    use crate::domain::geometry::{Bounds, Position};

    fn bounds([west, south, east, north]: [f64; 4]) -> Bounds {
        let corner = |x, y| Position::new(x, y).expect("a place");
        Bounds {
            south_west: corner(west, south),
            north_east: corner(east, north),
        }
    }

    fn reserved([above, below, west, east]: [f64; 4]) -> Reserved {
        Reserved {
            above,
            below,
            west,
            east,
        }
    }

    #[test]
    fn what_is_under_a_sheet_or_outside_is_hidden() {
        let view = bounds([40.0, 30.0, 41.0, 31.0]);
        let none = Reserved::default();
        let sheet_below = reserved([90.0, 600.0, 50.0, 50.0]);
        let sheet_east = reserved([90.0, 130.0, 50.0, 400.0]);
        let everything = reserved([600.0; 4]);
        for (name, what, over, hidden) in [
            ("in the middle", [40.4, 30.4, 40.6, 30.6], none, false),
            (
                "under the sheet below",
                [40.4, 30.3, 40.6, 30.5],
                sheet_below,
                true,
            ),
            ("above the sheet", [40.4, 30.65, 40.6, 30.85], sheet_below, false),
            ("mostly above it", [40.4, 30.5, 40.6, 30.8], sheet_below, false),
            (
                "under the sheet beside",
                [40.7, 30.4, 40.9, 30.6],
                sheet_east,
                true,
            ),
            ("outside", [42.0, 30.4, 42.5, 30.6], none, true),
            ("around all", [39.0, 29.0, 42.0, 32.0], sheet_below, false),
            (
                "a place that is seen",
                [40.5, 30.8, 40.5, 30.8],
                sheet_below,
                false,
            ),
            ("a place under it", [40.5, 30.2, 40.5, 30.2], sheet_below, true),
            ("nothing is free", [40.4, 30.4, 40.6, 30.6], everything, true),
        ] {
            let found = is_hidden(bounds(what), view, (1000.0, 1000.0), over);
            assert_eq!(found, hidden, "{name}");
        }
    }
}
