//! The ground of the example: an invented quarter and an invented village on the north-western edge of Mosul, drawn in metres
//! east and north of the quarter's market.
//!
//! Deliberately absent: anything real. No street, school or danger here is modelled on an existing one.

use catchment::domain::geometry::{Geometry, Position, Ring};

/// A place in metres east and north of the market.
pub type Metres = (i32, i32);

/// Where the market of the quarter stands: longitude and latitude.
const MARKET: (f64, f64) = (43.0712, 36.3728);
/// Metres in one degree of longitude and of latitude at the market.
const DEGREE: (f64, f64) = (89_640.0, 110_970.0);

/// The position of a place, to the nearest 10⁻⁶ degrees, as finger and screen would give it.
pub fn position((east, north): Metres) -> Position {
    let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
    Position::new(
        round(MARKET.0 + f64::from(east) / DEGREE.0),
        round(MARKET.1 + f64::from(north) / DEGREE.1),
    )
    .unwrap()
}

fn ring(corners: &[Metres]) -> Ring {
    corners
        .iter()
        .chain(corners.first())
        .map(|corner| position(*corner))
        .collect()
}

/// An area from its corners, counter-clockwise, without the first one again.
pub fn area(corners: &[Metres]) -> Geometry {
    Geometry::Area(vec![ring(corners)])
}

/// A way from place to place.
pub fn line(places: &[Metres]) -> Geometry {
    Geometry::Line(places.iter().map(|place| position(*place)).collect())
}

/// The quarter: from the wadi in the south to the olive groves in the north.
pub const QUARTER: [Metres; 40] = [
    (-980, -420),
    (-820, -505),
    (-690, -610),
    (-540, -665),
    (-395, -640),
    (-250, -690),
    (-90, -715),
    (70, -690),
    (210, -735),
    (365, -760),
    (520, -720),
    (640, -745),
    (760, -650),
    (815, -520),
    (905, -430),
    (880, -290),
    (955, -160),
    (930, -20),
    (985, 120),
    (940, 265),
    (850, 345),
    (870, 470),
    (745, 560),
    (610, 540),
    (480, 630),
    (330, 655),
    (190, 720),
    (30, 700),
    (-120, 745),
    (-290, 690),
    (-430, 715),
    (-590, 620),
    (-700, 640),
    (-845, 540),
    (-905, 400),
    (-1010, 300),
    (-985, 140),
    (-1060, -10),
    (-1025, -170),
    (-1065, -300),
];

/// The village among the fields, north-west of the quarter.
pub const VILLAGE: [Metres; 20] = [
    (-1930, 1120),
    (-1810, 1060),
    (-1690, 1075),
    (-1580, 1020),
    (-1460, 1065),
    (-1390, 1150),
    (-1330, 1240),
    (-1350, 1350),
    (-1290, 1440),
    (-1340, 1550),
    (-1430, 1610),
    (-1520, 1680),
    (-1640, 1665),
    (-1730, 1715),
    (-1850, 1690),
    (-1930, 1600),
    (-2000, 1530),
    (-1985, 1410),
    (-2040, 1310),
    (-1990, 1210),
];
