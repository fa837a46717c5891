//! Outlines of a catchment from a GeoJSON file. What can be put right is put right and remarked on; the rest is refused.
//!
//! Every feature with an area is a candidate of its own, with its name and how large it is: a file of boundaries holds many, and which one
//! is meant only a person knows. Deliberately absent: other coordinate systems. A file that says or shows that it is projected is refused
//! with the advice to save it in WGS 84.

use crate::analysis::map::geodesic_area::square_metres;
use crate::domain::geometry::{Bounds, Geometry, Position, Ring, Rings};
use crate::exchange::layer::NAMES;
use crate::exchange::limits::MOST_POSITIONS;
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::region::{self, REGION, is_wgs84};
use crate::exchange::scan::scan_foreign;
use crate::exchange::text::text_of;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Square metres beyond which an area is asked about: a large district. A catchment is a neighbourhood or a few villages.
const HUGE: u64 = 1_000_000_000;
/// Degrees from the assessment beyond which an area is asked about.
const NEAR: f64 = 0.5;

/// One area of a file that could be the outline.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Its name in the file; empty when it has none.
    pub name: String,
    /// Its shape.
    pub outline: Geometry,
    /// How large it is.
    pub square_metres: u64,
    /// It lies far from the assessment, or outside the region where nothing of the assessment is known yet.
    pub far: bool,
}

impl Candidate {
    /// It is far larger than a catchment.
    pub fn huge(&self) -> bool {
        self.square_metres > HUGE
    }
}

/// Reads every area of a file as a candidate, with remarks on what was put right. `expected` is the box around the assessment, when it has
/// one.
pub fn read_outlines(
    bytes: &[u8],
    expected: Option<Bounds>,
) -> Result<(Vec<Candidate>, Vec<Problem>), Problem> {
    check_size(bytes.len() as u64)?;
    let (text, mut remarks) = text_of(bytes)?;
    if text.trim_start().starts_with('<') {
        return Err(Problem::at(
            Code::OtherFile,
            Place::default().with_field("XML, KML, GPX"),
        ));
    }
    remarks.extend(scan_foreign(&text)?);
    let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    let mut values: Vec<Value> = values.collect::<Result<_, _>>().map_err(|error| {
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
    let file = match values.len() {
        1 => values.remove(0),
        // Features one after the other, without a collection around them.
        _ => {
            remarks.push(Problem::new(Code::WasLines));
            json!({ "type": "FeatureCollection", "features": values })
        }
    };
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
            .flat_map(|(_, area)| area)
            .flatten()
            .for_each(|position| position.reverse());
        found.remarks.insert(Code::Swapped);
    }
    remarks.extend(found.remarks.iter().copied().map(Problem::new));
    let mut features: Vec<(usize, Vec<Rings>)> = Vec::new();
    for (feature, rings) in found.areas {
        let area = rings.into_iter().map(ring).collect::<Result<Rings, _>>()?;
        match features.last_mut().filter(|(last, _)| *last == feature) {
            Some((_, areas)) => areas.push(area),
            None => features.push((feature, vec![area])),
        }
    }
    let candidates = features.into_iter().map(|(feature, areas)| {
        let outline = of_areas(areas);
        Candidate {
            name: found.names.get(feature).cloned().unwrap_or_default(),
            square_metres: square_metres(&outline),
            far: is_far(&outline, expected),
            outline,
        }
    });
    let candidates: Vec<Candidate> = candidates.collect();
    if let [only] = candidates.as_slice() {
        together([only])?;
    }
    Ok((candidates, remarks))
}

/// These candidates as one outline; refused when it would have more positions than an outline may.
pub fn together<'a>(candidates: impl IntoIterator<Item = &'a Candidate>) -> Result<Geometry, Problem> {
    let areas = candidates
        .into_iter()
        .flat_map(|candidate| match &candidate.outline {
            Geometry::Area(rings) => vec![rings.clone()],
            Geometry::Areas(areas) => areas.clone(),
            Geometry::Point(_) | Geometry::Line(_) => Vec::new(),
        });
    let outline = of_areas(areas.collect());
    if outline.positions().count() > MOST_POSITIONS {
        return Err(Problem::new(Code::TooManyVertices));
    }
    Ok(outline)
}

fn of_areas(areas: Vec<Rings>) -> Geometry {
    match <[Rings; 1]>::try_from(areas) {
        Ok([rings]) => Geometry::Area(rings),
        Err(areas) => Geometry::Areas(areas),
    }
}

fn is_far(outline: &Geometry, expected: Option<Bounds>) -> bool {
    let Some(own) = outline.bounds() else {
        return false;
    };
    let [west, south, east, north] = expected.map_or(REGION, |bounds| {
        let (low, high) = (bounds.south_west, bounds.north_east);
        [
            low.longitude() - NEAR,
            low.latitude() - NEAR,
            high.longitude() + NEAR,
            high.latitude() + NEAR,
        ]
    });
    let (low, high) = (own.south_west, own.north_east);
    low.longitude() > east || high.longitude() < west || low.latitude() > north || high.latitude() < south
}

/// GeoJSON of before 2016 may name a coordinate system.
fn names_other_system(file: &Value) -> bool {
    file.pointer("/crs/properties/name")
        .and_then(Value::as_str)
        .is_some_and(|name| !is_wgs84(name))
}

#[derive(Default)]
struct Found {
    /// Areas with the number of their feature.
    areas: Vec<(usize, Vec<Vec<[f64; 2]>>)>,
    /// The names of the features seen so far, the one that is open last.
    names: Vec<String>,
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
                Some(geometry) => {
                    self.names.push(name(value));
                    self.collect(geometry, &format!("{path}.geometry"))
                }
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
        self.areas.push((self.names.len().saturating_sub(1), area));
        Ok(())
    }
}

/// What a feature is called: the usual names for a name, the best first.
fn name(feature: &Value) -> String {
    let fields = feature.get("properties").and_then(Value::as_object);
    let named = |wanted: &&str| {
        let mut all = fields.into_iter().flatten();
        all.find_map(|(key, value)| {
            let text = value.as_str().filter(|text| !text.trim().is_empty())?;
            (key.to_lowercase() == *wanted).then(|| text.trim().to_owned())
        })
    };
    NAMES.iter().find_map(named).unwrap_or_default()
}

/// The first two numbers of a position; a third one is a height, which we do not keep.
fn numbers(position: &Value) -> Option<[f64; 2]> {
    let position = position.as_array()?;
    Some([position.first()?.as_f64()?, position.get(1)?.as_f64()?])
}

/// All positions lie in the region when read the other way round, and not as they stand; or a latitude beyond the pole says so.
fn latitude_first(areas: &[(usize, Vec<Vec<[f64; 2]>>)]) -> bool {
    let all = |inside: &dyn Fn(f64, f64) -> bool| {
        areas
            .iter()
            .flat_map(|(_, area)| area)
            .flatten()
            .all(|p| inside(p[0], p[1]))
    };
    let beyond_pole = !all(&|_, latitude| latitude.abs() <= 90.0);
    all(&|a, b| region::holds(b, a)) || (beyond_pole && all(&|a, _| a.abs() <= 90.0))
}

fn ring(positions: Vec<[f64; 2]>) -> Result<Ring, Problem> {
    positions
        .into_iter()
        .map(|[longitude, latitude]| {
            Position::new(longitude, latitude).map_err(|_| Problem::new(Code::OutOfRange))
        })
        .collect()
}
