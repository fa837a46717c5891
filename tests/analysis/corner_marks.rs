//! The corner marks of a print sheet are found in photos of it: upright, turned, at a slant, half in the shade; and not invented.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::map::georeference::{Model, fit};
use catchment::analysis::map::measure::distance;
use catchment::analysis::paper::corner_marks::{Found, Grey, find};
use catchment::domain::geometry::{Bounds, Position};
use catchment::exchange::photographed_sheet::{SheetSeen, look};
use catchment::present::paper::print_sheet::{Layout, MARK, Paper, Sheet, sheets};
use catchment::present::paper::sheet_code::{SheetCode, in_order};
use catchment::present::paper::sheet_paper::CODE;
use catchment::present::paper::sheet_photo::{NotPlaced, place};

fn sheet() -> (Layout, Sheet) {
    let layout = Layout {
        paper: Paper::A4,
        landscape: true,
        columns: 1,
        rows: 1,
    };
    let ground = Bounds {
        south_west: Position::new(43.10, 36.30).unwrap(),
        north_east: Position::new(43.16, 36.34).unwrap(),
    };
    (layout, sheets(ground, layout).unwrap().remove(0))
}

/// What a spot of the paper looks like, in millimetres.
fn paper(sheet: &Sheet, qr: &[Vec<bool>], x: f64, y: f64) -> f64 {
    for (mx, my) in sheet.marks {
        let off = (x - mx).abs().max((y - my).abs()) * 2.0;
        if off < MARK {
            let part = MARK / 7.0;
            return if off < 3.0 * part || off >= 5.0 * part {
                20.0
            } else {
                240.0
            };
        }
    }
    let (right, below) = (sheet.map.x + sheet.map.width, sheet.map.y + sheet.map.height);
    let side = qr.len() + 8;
    let module = |at: f64| (at / CODE * side as f64) as isize - 4;
    let (column, row) = (module(x - (right - CODE)), module(y - (below + 7.0)));
    let dark = usize::try_from(row)
        .ok()
        .and_then(|row| qr.get(row)?.get(usize::try_from(column).ok()?))
        .copied()
        .unwrap_or(false);
    if dark {
        return 25.0;
    }
    // Pen marks on the map, not on the code.
    if y < below && (((x - 120.0).hypot(y - 70.0) - 25.0).abs() < 1.0 || (y - x * 0.5 - 30.0).abs() < 0.7) {
        return 90.0;
    }
    240.0
}

/// A photo: every pixel looks through `spot` at the paper, on a dark table.
fn photo(width: usize, height: usize, shade: bool, spot: impl Fn(f64, f64) -> (f64, f64)) -> Vec<u8> {
    let (layout, sheet) = sheet();
    let qr = SheetCode {
        number: 1,
        bounds: sheet.bounds,
    }
    .qr();
    let (wide, high) = layout.size();
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let mut sum = 0.0;
            for (u, v) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                let (px, py) = spot(x as f64 + u, y as f64 + v);
                let on = (0.0..wide).contains(&px) && (0.0..high).contains(&py);
                sum += if on { paper(&sheet, &qr, px, py) } else { 120.0 };
            }
            let light = if shade && x > width / 2 { 0.55 } else { 1.0 };
            let noise = ((x * 7 + y * 13) % 11) as f64 - 5.0;
            pixels.push((sum / 4.0 * light + noise).clamp(0.0, 255.0) as u8);
        }
    }
    pixels
}

fn check(pixels: &[u8], width: usize, height: usize, spot: impl Fn(f64, f64) -> (f64, f64)) {
    let Found {
        marks,
        nearest_to_code,
        ..
    } = find(Grey {
        pixels,
        width,
        height,
    })
    .expect("the marks are found");
    let ordered = in_order(marks, nearest_to_code).unwrap();
    for (found, wanted) in ordered.iter().zip(sheet().1.marks) {
        let (x, y) = spot(found.0, found.1);
        assert!(
            (x - wanted.0).hypot(y - wanted.1) < 0.6,
            "({x}, {y}) is not {wanted:?}"
        );
    }
}

#[test]
fn marks_are_found_upright_turned_and_on_the_head() {
    let scale = 297.0 / 1000.0;
    let upright = |x: f64, y: f64| (x * scale, y * scale);
    check(&photo(1000, 708, false, upright), 1000, 708, upright);
    let head = |x: f64, y: f64| (297.0 - x * scale, 210.0 - y * scale);
    check(&photo(1000, 708, false, head), 1000, 708, head);
    for degrees in [7.0_f64, 95.0] {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let turned = move |x: f64, y: f64| {
            let (x, y) = ((x - 700.0) * 0.28, (y - 700.0) * 0.28);
            (148.5 + x * cos + y * sin, 105.0 - x * sin + y * cos)
        };
        check(&photo(1400, 1400, false, turned), 1400, 1400, turned);
    }
}

#[test]
fn marks_are_found_at_a_slant_and_half_in_the_shade() {
    let slanted = |x: f64, y: f64| {
        let (x, y) = ((x - 600.0) / 600.0, (y - 450.0) / 450.0);
        let depth = 1.0 - 0.18 * y + 0.06 * x;
        (148.5 + 185.0 * x / depth, 105.0 + 140.0 * y / depth)
    };
    check(&photo(1200, 900, true, slanted), 1200, 900, slanted);
}

#[test]
fn no_marks_are_invented() {
    let blank = vec![200; 800 * 600];
    assert_eq!(
        find(Grey {
            pixels: &blank,
            width: 800,
            height: 600
        }),
        None
    );
    let scale = 297.0 / 1000.0;
    let cut = |x: f64, y: f64| (x * scale + 60.0, y * scale);
    let pixels = photo(1000, 708, false, cut);
    assert_eq!(
        find(Grey {
            pixels: &pixels,
            width: 1000,
            height: 708
        }),
        None,
        "a corner is missing"
    );
    let small = vec![0; 10];
    assert_eq!(
        find(Grey {
            pixels: &small,
            width: 5,
            height: 2
        }),
        None
    );
}

/// What the worker sees in a photo.
fn seen(width: u32, height: u32, shade: bool, spot: impl Fn(f64, f64) -> (f64, f64)) -> SheetSeen {
    let pixels = photo(width as usize, height as usize, shade, spot);
    let rgba: Vec<u8> = pixels
        .iter()
        .flat_map(|grey| [*grey, *grey, *grey, 255])
        .collect();
    look(&rgba, (width, height))
}

/// Metres between where the photo puts the corners of the sheet's map and where they are.
fn off(seen: &SheetSeen, spot: impl Fn((f64, f64)) -> (f64, f64)) -> f64 {
    let placed = place(seen, None).expect("the sheet is placed");
    assert_eq!(placed.number, 1);
    assert_eq!(placed.points.len(), 5, "four corners and the code");
    let controls: Vec<_> = placed
        .points
        .iter()
        .map(|point| {
            (
                (f64::from(point.x) / 10.0, f64::from(point.y) / 10.0),
                point.place,
            )
        })
        .collect();
    let georeference = fit(&controls, Model::Projective).unwrap();
    assert!(!georeference.mirrored);
    assert!(
        georeference.rms > 0.0 && georeference.rms < 15.0,
        "{} m",
        georeference.rms
    );
    let (_, sheet) = sheet();
    let corners = catchment::present::paper::print_sheet::corners(sheet.bounds).unwrap();
    let metres = sheet.marks.iter().zip(corners).map(|(mark, corner)| {
        let (x, y) = spot(*mark);
        distance(georeference.position(x, y).unwrap(), corner)
    });
    metres.fold(0.0, f64::max)
}

#[test]
fn a_photo_of_a_sheet_is_placed_within_metres_however_it_was_held() {
    let scale = 297.0 / 1400.0;
    // The sheet is 5.4 km wide: a pixel is 3.9 m.
    let upright = seen(1400, 990, false, |x, y| (x * scale, y * scale));
    assert!(off(&upright, |(x, y)| (x / scale, y / scale)) < 8.0);
    let head = seen(1400, 990, true, |x, y| (297.0 - x * scale, 210.0 - y * scale));
    assert!(off(&head, |(x, y)| ((297.0 - x) / scale, (210.0 - y) / scale)) < 8.0);
    let (sin, cos) = 95.0_f64.to_radians().sin_cos();
    let turned = seen(1600, 1600, false, |x, y| {
        let (x, y) = ((x - 800.0) * 0.22, (y - 800.0) * 0.22);
        (148.5 + x * cos + y * sin, 105.0 - x * sin + y * cos)
    });
    let back = |(x, y): (f64, f64)| {
        let (x, y) = (x - 148.5, y - 105.0);
        (
            (x * cos - y * sin) / 0.22 + 800.0,
            (x * sin + y * cos) / 0.22 + 800.0,
        )
    };
    assert!(off(&turned, back) < 8.0);
}

#[test]
fn what_is_missing_in_a_photo_of_a_sheet_is_told_apart() {
    let scale = 297.0 / 1400.0;
    let whole = seen(1400, 990, false, |x, y| (x * scale, y * scale));
    let no_code = SheetSeen {
        code: None,
        ..whole.clone()
    };
    assert_eq!(place(&no_code, None), Err(NotPlaced::NoCode));
    let text = whole.code.clone().unwrap().text;
    assert_eq!(
        place(&no_code, Some(&text.to_lowercase())).unwrap().points.len(),
        4
    );
    assert_eq!(
        place(&no_code, Some(&text.replace("430", "440"))),
        Err(NotPlaced::Misread)
    );
    // A corner of the sheet is outside the photo.
    let cut = seen(1400, 990, false, |x, y| (x * scale + 20.0, y * scale));
    assert!(matches!(place(&cut, None), Err(NotPlaced::NoMarks(code)) if code.number == 1));
    assert_eq!(place(&SheetSeen::default(), None), Err(NotPlaced::NoSheet));
    // Marks and code of different sheets.
    let mut foreign = whole;
    if let Some(code) = &mut foreign.code {
        code.centre = (300.0, 300.0);
    }
    assert_eq!(place(&foreign, None), Err(NotPlaced::Contradiction));
}
