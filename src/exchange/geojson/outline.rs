//! The outline of a catchment from a GeoJSON file. What can be put right is put right and remarked on; the rest is refused.
//!
//! Deliberately absent: other coordinate systems. A file that says or shows that it is projected is refused with the advice to save it
//! in WGS 84.

use crate::domain::geometry::{Geometry, Position, Ring, Rings};
use crate::exchange::limits::MOST_POSITIONS;
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::scan::scan;
use crate::exchange::text::text_of;
use serde_json::Value;
use std::collections::BTreeSet;

/// West, south, east, north of the region these teams work in, in degrees. Its longitudes and latitudes do not overlap, so a file with
/// latitude first is recognised for certain.
const REGION: [f64; 4] = [38.5, 28.5, 49.0, 38.4];

/// Reads every polygon of a file as one outline, with remarks on what was put right.
pub fn read_outline(bytes: &[u8]) -> Result<(Geometry, Vec<Problem>), Problem> {
    check_size(bytes.len() as u64)?;
    let (text, mut remarks) = text_of(bytes)?;
    scan(&text)?;
    let file: Value = serde_json::from_str(&text).map_err(|error| {
        let code = if error.is_eof() {
            Code::Truncated
        } else {
            Code::NotJson
        };
        Problem::at(
            code,
            Place {
                line_column: Some((error.line(), error.column())),
                ..Place::default()
            },
        )
    })?;
    if names_other_system(&file) {
        return Err(Problem::new(Code::Projected));
    }
    let mut found = Found::default();
    found.collect(&file, "$")?;
    if found.areas.is_empty() {
        return Err(Problem::new(Code::NoArea));
    }
    if latitude_first(&found.areas) {
        found
            .areas
            .iter_mut()
            .flatten()
            .flatten()
            .for_each(|position| position.reverse());
        found.remarks.insert(Code::Swapped);
    }
    remarks.extend(found.remarks.iter().copied().map(Problem::new));
    let mut areas = Vec::new();
    for rings in found.areas {
        areas.push(rings.into_iter().map(ring).collect::<Result<Rings, _>>()?);
    }
    let outline = match <[Rings; 1]>::try_from(areas) {
        Ok([rings]) => Geometry::Area(rings),
        Err(areas) => Geometry::Areas(areas),
    };
    if outline.positions().count() > MOST_POSITIONS {
        return Err(Problem::new(Code::TooManyVertices));
    }
    Ok((outline, remarks))
}

/// GeoJSON of before 2016 may name a coordinate system. Every name of WGS 84 ends in 4326 or CRS84.
fn names_other_system(file: &Value) -> bool {
    file.pointer("/crs/properties/name")
        .and_then(Value::as_str)
        .is_some_and(|name| !(name.ends_with("4326") || name.ends_with("CRS84")))
}

#[derive(Default)]
struct Found {
    areas: Vec<Vec<Vec<[f64; 2]>>>,
    remarks: BTreeSet<Code>,
}

impl Found {
    /// Walks down to the polygons. Recursion is safe behind the depth guard.
    fn collect(&mut self, value: &Value, path: &str) -> Result<(), Problem> {
        let missing = || Problem::at(Code::NotGeojson, Place::default().with_field(path));
        let parts = |key: &str| value.get(key).and_then(Value::as_array).ok_or_else(missing);
        match value.get("type").and_then(Value::as_str).ok_or_else(missing)? {
            "FeatureCollection" => parts("features")?
                .iter()
                .enumerate()
                .try_for_each(|(at, feature)| self.collect(feature, &format!("{path}.features[{at}]"))),
            "GeometryCollection" => parts("geometries")?
                .iter()
                .enumerate()
                .try_for_each(|(at, geometry)| self.collect(geometry, &format!("{path}.geometries[{at}]"))),
            "Feature" => match value.get("geometry") {
                None | Some(Value::Null) => {
                    self.remarks.insert(Code::FeaturesSkipped);
                    Ok(())
                }
                Some(geometry) => self.collect(geometry, &format!("{path}.geometry")),
            },
            "Polygon" => self.area(parts("coordinates")?, &format!("{path}.coordinates")),
            "MultiPolygon" => parts("coordinates")?
                .iter()
                .enumerate()
                .try_for_each(|(at, rings)| {
                    let path = format!("{path}.coordinates[{at}]");
                    let wrong = Problem::at(Code::NotGeojson, Place::default().with_field(path.as_str()));
                    self.area(rings.as_array().ok_or(wrong)?, &path)
                }),
            "Point" | "MultiPoint" | "LineString" | "MultiLineString" => {
                self.remarks.insert(Code::FeaturesSkipped);
                Ok(())
            }
            _ => Err(missing()),
        }
    }

    fn area(&mut self, rings: &[Value], path: &str) -> Result<(), Problem> {
        let mut area = Vec::new();
        for (at, ring) in rings.iter().enumerate() {
            let place = || Place::default().with_field(format!("{path}[{at}]"));
            let wrong = || Problem::at(Code::NotGeojson, place());
            let mut positions = ring
                .as_array()
                .ok_or_else(wrong)?
                .iter()
                .map(|position| numbers(position).ok_or_else(wrong))
                .collect::<Result<Vec<_>, _>>()?;
            if let Some(far) = positions.iter().flatten().find(|degrees| degrees.abs() > 180.0) {
                // Metres are in the thousands; a slip of the pen is not.
                let code = if far.abs() > 1000.0 {
                    Code::Projected
                } else {
                    Code::OutOfRange
                };
                return Err(Problem::at(code, place()));
            }
            if let (Some(first), Some(last)) = (positions.first().copied(), positions.last())
                && first != *last
            {
                positions.push(first);
                self.remarks.insert(Code::RingClosed);
            }
            if positions.len() < 4 {
                return Err(Problem::at(Code::TooFewPoints, place()));
            }
            area.push(positions);
        }
        if area.is_empty() {
            return Err(Problem::at(Code::TooFewPoints, Place::default().with_field(path)));
        }
        self.areas.push(area);
        Ok(())
    }
}

/// The first two numbers of a position; a third one is a height, which we do not keep.
fn numbers(position: &Value) -> Option<[f64; 2]> {
    let position = position.as_array()?;
    Some([position.first()?.as_f64()?, position.get(1)?.as_f64()?])
}

/// All positions lie in the region when read the other way round, and not as they stand; or a latitude beyond the pole says so.
fn latitude_first(areas: &[Vec<Vec<[f64; 2]>>]) -> bool {
    let all =
        |inside: &dyn Fn(f64, f64) -> bool| areas.iter().flatten().flatten().all(|p| inside(p[0], p[1]));
    let [west, south, east, north] = REGION;
    let in_region = |longitude: f64, latitude: f64| {
        (west..=east).contains(&longitude) && (south..=north).contains(&latitude)
    };
    let beyond_pole = !all(&|_, latitude| latitude.abs() <= 90.0);
    all(&|a, b| in_region(b, a)) || (beyond_pole && all(&|a, _| a.abs() <= 90.0))
}

fn ring(positions: Vec<[f64; 2]>) -> Result<Ring, Problem> {
    positions
        .into_iter()
        .map(|[longitude, latitude]| {
            Position::new(longitude, latitude).map_err(|_| Problem::new(Code::OutOfRange))
        })
        .collect()
}
