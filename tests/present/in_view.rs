//! Whether something can be seen beside what floats over a map.

use catchment::domain::geometry::{Bounds, Position};
use catchment::present::map::in_view::{Reserved, is_hidden};

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
