//! The picture of an underlay laid flat: what stood at a spot of the picture lies at its place on the ground.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::domain::geometry::Position;
use catchment::domain::records::{Attachment, ContentHash, ControlPoint, MediaKind, Underlay};
use catchment::present::map::underlay_picture::{Flat, Source, bounds, flat, georeference, place_of};

const WIDTH: u32 = 200;
const HEIGHT: u32 = 100;

/// A white picture with a red spot around one pixel.
fn picture(red: (i32, i32)) -> Vec<u8> {
    let mut rgba = vec![255; (WIDTH * HEIGHT * 4) as usize];
    for y in 0..HEIGHT as i32 {
        for x in 0..WIDTH as i32 {
            if (x - red.0).abs() <= 3 && (y - red.1).abs() <= 3 {
                let at = ((y * WIDTH as i32 + x) * 4) as usize;
                rgba[at + 1] = 0;
                rgba[at + 2] = 0;
            }
        }
    }
    rgba
}

/// A point of the picture in pixels, and its longitude and latitude.
type Pair = ((f64, f64), (f64, f64));

fn underlay(points: &[Pair]) -> Underlay {
    Underlay {
        title: "Sketch".to_owned(),
        picture: Attachment {
            hash: ContentHash::of(b"sketch"),
            media: MediaKind::Jpeg,
            bytes: 6,
        },
        width: WIDTH,
        height: HEIGHT,
        control_points: points
            .iter()
            .map(|((x, y), (longitude, latitude))| ControlPoint {
                x: (x * 10.0) as u32,
                y: (y * 10.0) as u32,
                place: Position::new(*longitude, *latitude).unwrap(),
            })
            .collect(),
        opacity: 80,
    }
}

fn laid(underlay: &Underlay, rgba: &[u8]) -> Flat {
    let source = Source {
        rgba,
        width: WIDTH,
        height: HEIGHT,
    };
    flat(underlay, &georeference(underlay).unwrap(), source).unwrap()
}

/// The middle of what is red.
fn red(flat: &Flat) -> Position {
    let (mut sum, mut count) = ((0.0, 0.0), 0.0);
    for y in 0..flat.height {
        for x in 0..flat.width {
            let at = ((y * flat.width + x) * 4) as usize;
            let pixel = &flat.rgba[at..at + 4];
            if pixel[0] > 200 && pixel[1] < 120 && pixel[3] == 255 {
                sum = (sum.0 + f64::from(x) + 0.5, sum.1 + f64::from(y) + 0.5);
                count += 1.0;
            }
        }
    }
    assert!(count > 10.0, "the red spot is seen");
    place_of(flat, sum.0 / count, sum.1 / count).unwrap()
}

fn close(found: Position, wanted: Position) {
    let (x, y) = (
        found.longitude() - wanted.longitude(),
        found.latitude() - wanted.latitude(),
    );
    // A pixel is 0.00005 degrees.
    assert!(x.hypot(y) < 0.0001, "{found:?} is not {wanted:?}");
}

#[test]
fn an_upright_picture_lies_where_its_control_points_say() {
    let sketch = underlay(&[
        ((0.0, 0.0), (43.10, 36.35)),
        ((200.0, 0.0), (43.11, 36.35)),
        ((0.0, 100.0), (43.10, 36.346)),
    ]);
    let flat = laid(&sketch, &picture((150, 30)));
    let expected = georeference(&sketch).unwrap().position(150.5, 30.5).unwrap();
    close(red(&flat), expected);
    // No corner of an upright picture is see-through.
    assert!(flat.rgba.chunks(4).filter(|pixel| pixel[3] == 255).count() * 100 > flat.rgba.len() / 4 * 97);
}

#[test]
fn a_picture_on_its_head_and_one_at_a_slant_lie_right_as_well() {
    let head = underlay(&[
        ((200.0, 100.0), (43.10, 36.35)),
        ((0.0, 100.0), (43.11, 36.35)),
        ((200.0, 0.0), (43.10, 36.346)),
    ]);
    let expected = georeference(&head).unwrap().position(150.5, 30.5).unwrap();
    close(red(&laid(&head, &picture((150, 30)))), expected);

    let slanted = underlay(&[
        ((40.0, 0.0), (43.10, 36.35)),
        ((160.0, 0.0), (43.11, 36.35)),
        ((200.0, 100.0), (43.11, 36.346)),
        ((0.0, 100.0), (43.10, 36.346)),
    ]);
    let flat = laid(&slanted, &picture((100, 50)));
    let expected = georeference(&slanted).unwrap().position(100.5, 50.5).unwrap();
    close(red(&flat), expected);
    // Beside the trapezium there is nothing.
    assert!(flat.rgba.chunks(4).any(|pixel| pixel[3] == 0));
}

#[test]
fn a_placement_that_would_reach_around_the_world_is_refused() {
    let wild = underlay(&[
        ((0.0, 0.0), (43.10, 36.35)),
        ((1.0, 0.0), (44.10, 36.35)),
        ((0.0, 1.0), (43.10, 35.35)),
    ]);
    assert_eq!(bounds(&wild, &georeference(&wild).unwrap()), None);
}
