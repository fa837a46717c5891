//! The map analysis on seeded data, as `benches/map.rs` times it natively and `benches/wasm` in a browser.
//!
//! Deliberately absent: a clock, which the two have different ones of.

use crate::analysis::map::agreement::levels;
use crate::analysis::map::area_lookup::Areas;
use crate::analysis::map::dbscan::clusters;
use crate::analysis::map::density::density;
use crate::analysis::map::geodesic_area::square_metres;
use crate::analysis::map::local_plane::Plane;
use crate::analysis::map::nearest::Places;
use crate::analysis::map::overlay::union;
use crate::analysis::protection::public_view::View;
use crate::domain::geometry::{Bounds, Geometry, Position};
use crate::domain::id::RecordId;
use std::collections::BTreeMap;
use std::f64::consts::TAU;

/// SplitMix64: the same data on every machine.
struct Chance(u64);

impl Chance {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.unit()
    }

    fn place(&mut self, west: f64, south: f64, wide: f64, high: f64) -> Position {
        Position::new(self.between(west, west + wide), self.between(south, south + high)).unwrap()
    }

    /// A hand-drawn area around a place; radii in degrees.
    fn blob(&mut self, x: f64, y: f64, radius: f64, corners: u32) -> Geometry {
        let phases = [self.unit() * TAU, self.unit() * TAU, self.unit() * TAU];
        let corner = |at: u32| {
            let angle = TAU * f64::from(at % corners) / f64::from(corners);
            let wave = |times: f64, phase: f64| 0.08 * (times * angle + phase).sin();
            let far = radius * (1.0 + wave(3.0, phases[0]) + wave(5.0, phases[1]) + wave(11.0, phases[2]));
            Position::new(x + far * angle.cos(), y + far * angle.sin()).unwrap()
        };
        Geometry::Area(vec![(0..=corners).map(corner).collect()])
    }
}

/// What is worked on.
pub struct Data {
    areas: Vec<Geometry>,
    points: Vec<Position>,
    town: Vec<Position>,
    needs: Vec<Position>,
    groups: BTreeMap<RecordId, Vec<Geometry>>,
}

impl Data {
    /// The same on every machine.
    pub fn seeded() -> Self {
        let mut chance = Chance(20_260_302);
        // 294 sub-districts as 21 × 14 areas that overlap their neighbours a little.
        let areas = (0..294)
            .map(|at| {
                let (column, row) = (f64::from(at % 21), f64::from(at / 21));
                chance.blob(39.0 + column * 0.45, 29.5 + row * 0.6, 0.29, 199)
            })
            .collect();
        let points = (0..10_000).map(|_| chance.place(38.8, 29.2, 9.5, 8.2)).collect();
        let town = (0..10_000)
            .map(|_| chance.place(43.0, 36.2, 0.35, 0.28))
            .collect();
        let needs = (0..200).map(|_| chance.place(43.0, 36.2, 0.35, 0.28)).collect();
        let groups = (0..40)
            .map(|group| {
                let mut shape = || {
                    let (x, y) = (chance.between(43.1, 43.14), chance.between(36.3, 36.33));
                    let radius = chance.between(0.001, 0.006);
                    chance.blob(x, y, radius, 60)
                };
                (RecordId::from_u128(group), (0..10).map(|_| shape()).collect())
            })
            .collect();
        Self {
            areas,
            points,
            town,
            needs,
            groups,
        }
    }

    /// As the peers read it.
    pub fn json(&self) -> String {
        let Self {
            areas,
            points,
            town,
            needs,
            ..
        } = self;
        serde_json::json!({ "areas": areas, "points": points, "town": town, "needs": needs }).to_string()
    }
}

/// One piece of work: its id, and what does it and returns a result that both sides can compare.
pub type Work = (&'static str, fn(&Data) -> f64);

/// All of it.
pub const WORKS: [Work; 6] = [
    ("points-in-areas", |data| {
        let index = Areas::new(data.areas.iter().collect());
        data.points
            .iter()
            .map(|point| index.holding(*point).len())
            .sum::<usize>() as f64
    }),
    ("union", |data| {
        let plane = Plane::for_shapes(&data.areas).unwrap();
        let parts: Vec<_> = data.areas.iter().map(|area| plane.areas(area)).collect();
        square_metres(&plane.shape(&union(&parts)).unwrap()) as f64
    }),
    ("dbscan", |data| {
        let bounds = data
            .town
            .iter()
            .filter_map(|place| Geometry::Point(*place).bounds())
            .reduce(Bounds::union);
        let plane = Plane::around(bounds.unwrap());
        let projected: Vec<_> = data.town.iter().map(|place| plane.project(*place)).collect();
        let found = clusters(&projected, 300.0, 10);
        found.iter().flatten().max().map_or(0, |most| most + 1) as f64
    }),
    ("nearest", |data| {
        let index = Places::new(data.town.clone());
        let metres = data.needs.iter().filter_map(|need| index.nearest(*need));
        metres.map(|(metres, _)| metres).sum::<f64>().round()
    }),
    ("agreement-400", |data| {
        let voices: BTreeMap<RecordId, Vec<&Geometry>> = data
            .groups
            .iter()
            .map(|(id, shapes)| (*id, shapes.iter().collect()))
            .collect();
        levels(&voices, None).first().map_or(0, |level| level.groups) as f64
    }),
    ("density", |data| {
        let weighted: Vec<(Position, u32)> = data.town.iter().map(|place| (*place, 1)).collect();
        let surface = density(&weighted, 300.0, View::Team).unwrap();
        surface.map_or(0, |surface| surface.values.len()) as f64
    }),
];
