//! Print sheets: they cover the ground without gaps, their codes survive paper, and a photo of one finds its place.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use catchment::analysis::map::georeference::NoGeoreference;
use catchment::analysis::map::measure::distance;
use catchment::domain::geometry::{Bounds, Position};
use catchment::present::paper::print_sheet::{Layout, NoSheets, Paper, corners, scale_bar, sheets};
use catchment::present::paper::sheet_code::{NoCode, SheetCode, in_order};
use proptest::prelude::*;

fn at(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

fn ground() -> Bounds {
    Bounds {
        south_west: at(43.10, 36.30),
        north_east: at(43.16, 36.36),
    }
}

fn layout(paper: Paper, landscape: bool, columns: u32, rows: u32) -> Layout {
    Layout {
        paper,
        landscape,
        columns,
        rows,
    }
}

#[test]
fn sheets_cover_the_ground_without_gaps() {
    for paper in Paper::ALL {
        for landscape in [false, true] {
            let found = sheets(ground(), layout(paper, landscape, 3, 2)).unwrap();
            assert_eq!(
                found.iter().map(|it| it.number).collect::<Vec<_>>(),
                [1, 2, 3, 4, 5, 6]
            );
            let whole = found.iter().map(|it| it.bounds).reduce(Bounds::union).unwrap();
            assert_eq!(whole.union(ground()), whole, "the ground is on the sheets");
            assert_eq!(
                found[0].bounds.north_east.units().0,
                found[1].bounds.south_west.units().0
            );
            assert_eq!(
                found[0].bounds.south_west.units().1,
                found[3].bounds.north_east.units().1
            );
            assert!(
                found[0].bounds.north_east.latitude() > found[3].bounds.north_east.latitude(),
                "north is up"
            );
            for sheet in &found {
                let (width, height) = layout(paper, landscape, 1, 1).size();
                assert!(
                    sheet
                        .marks
                        .iter()
                        .all(|(x, y)| *x >= 8.0 && *y >= 8.0 && *x <= width - 8.0 && *y <= height - 8.0)
                );
                let [north_west, north_east, south_east, _] = corners(sheet.bounds).unwrap();
                // One scale in both directions: the map is not stretched.
                let (across, down) = (distance(north_west, north_east), distance(north_east, south_east));
                let ratio = (across / sheet.map.width) / (down / sheet.map.height);
                assert!((ratio - 1.0).abs() < 0.01, "{ratio}");
                let expected = f64::from(sheet.scale.metres) / sheet.scale.millimetres * 1000.0;
                assert!((expected / f64::from(sheet.scale_number) - 1.0).abs() < 0.001);
                assert!(sheet.scale.millimetres <= sheet.map.width / 3.0);
                assert!(
                    sheet.scale.millimetres * 2.5 > sheet.map.width / 3.0,
                    "the next round distance would not fit"
                );
            }
        }
    }
    for (columns, rows) in [(0, 1), (11, 10), (u32::MAX, 2)] {
        assert_eq!(
            sheets(ground(), layout(Paper::A4, false, columns, rows)),
            Err(NoSheets::Count)
        );
    }
    let world = Bounds {
        south_west: at(-180.0, -90.0),
        north_east: at(180.0, 90.0),
    };
    assert_eq!(
        sheets(world, layout(Paper::A4, false, 1, 1)),
        Err(NoSheets::Ground)
    );
}

#[test]
fn scale_bars_are_round() {
    // 1 : 10,000 is 10 m a millimetre.
    assert_eq!(scale_bar(10.0, 62.0).metres, 500);
    assert_eq!(scale_bar(10.0, 49.9).metres, 200);
    assert!((scale_bar(10.0, 62.0).millimetres - 50.0).abs() < 1e-9);
}

fn code() -> SheetCode {
    SheetCode {
        number: 3,
        bounds: ground(),
    }
}

#[test]
fn codes_are_read_back_and_slips_are_noticed() {
    let text = code().text();
    assert!(
        text.starts_with("CM1*03*431000000*363000000*431600000*363600000*"),
        "{text}"
    );
    assert_eq!(SheetCode::read(&text), Ok(code()));
    assert_eq!(
        SheetCode::read(&format!("  {} \n", text.to_lowercase())),
        Ok(code())
    );
    assert_eq!(SheetCode::read("https"), Err(NoCode::Other));
    for (position, sign) in text.char_indices().skip(3) {
        for other in "0123456789*".chars().filter(|other| *other != sign) {
            let mut slip = text.clone();
            slip.replace_range(position..=position, &other.to_string());
            assert_eq!(SheetCode::read(&slip), Err(NoCode::Misread), "{slip}");
        }
    }
    let bytes = text.as_bytes();
    for first in 3..text.len() - 1 {
        if bytes[first] != bytes[first + 1] {
            let mut swapped = bytes.to_vec();
            swapped.swap(first, first + 1);
            assert_eq!(
                SheetCode::read(&String::from_utf8(swapped).unwrap()),
                Err(NoCode::Misread)
            );
        }
    }
}

#[test]
fn the_qr_code_has_its_finders() {
    let rows = code().qr();
    let side = rows.len();
    assert!((21..=45).contains(&side) && rows.iter().all(|row| row.len() == side));
    for (x, y) in [(0, 0), (side - 7, 0), (0, side - 7)] {
        assert!(
            (0..7).all(|at| rows[y][x + at] && rows[y + 6][x + at] && rows[y + at][x] && rows[y + at][x + 6])
        );
        assert!(!rows[y + 1][x + 1] && rows[y + 3][x + 3]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn a_photo_of_a_sheet_finds_its_place(turn in 0.0..std::f64::consts::TAU, tilt in -0.0003..0.0003_f64, lean in -0.0003..0.0003_f64, first in 0..4_usize) {
        let sheet = sheets(ground(), layout(Paper::A3, true, 1, 1)).unwrap().remove(0);
        let shot = |(x, y): (f64, f64)| {
            let depth = 1.0 + tilt * x + lean * y;
            (1500.0 + 3.0 * (x * turn.cos() - y * turn.sin()) / depth, 1500.0 + 3.0 * (x * turn.sin() + y * turn.cos()) / depth)
        };
        let code = SheetCode { number: sheet.number, bounds: sheet.bounds };
        let marks = sheet.marks.map(shot);
        // Found in any order; the one nearest to the code is known.
        let mut seen = marks;
        seen.rotate_left(first);
        let nearest = seen.iter().position(|mark| *mark == marks[2]).unwrap();
        let ordered = in_order(seen, nearest).unwrap();
        prop_assert_eq!(ordered, marks);
        let placed = code.georeference(ordered).unwrap();
        prop_assert!(!placed.mirrored);
        let across = distance(sheet.bounds.south_west, sheet.bounds.north_east);
        prop_assert!(placed.rms < across * 0.001, "{}", placed.rms);
        let middle = shot((sheet.map.x + sheet.map.width / 2.0, sheet.map.y + sheet.map.height / 2.0));
        let (low, high) = (sheet.bounds.south_west, sheet.bounds.north_east);
        let expected = at((low.longitude() + high.longitude()) / 2.0, (low.latitude() + high.latitude()) / 2.0);
        let put = placed.position(middle.0, middle.1).unwrap();
        prop_assert!(distance(put, expected) < across * 0.001);
    }
}

#[test]
fn marks_on_a_line_give_no_place() {
    let line = [(0.0, 0.0), (10.0, 10.0), (20.0, 20.0), (30.0, 30.0)];
    assert_eq!(in_order(line, 2), None);
    assert_eq!(
        in_order([(0.0, 0.0), (10.0, 0.0), (3.0, 3.0), (0.0, 10.0)], 2),
        None
    );
    assert_eq!(in_order(line, 9), None);
    assert_eq!(code().georeference(line), Err(NoGeoreference::OnOneLine));
}
