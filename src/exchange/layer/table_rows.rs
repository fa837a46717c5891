//! Rows of a table with places: columns of latitude and longitude, or one column with the whole place as form tools write it.
//!
//! Form tools put the name of the question and a sign before the names of the columns (`site-Latitude`), and write lines and areas as
//! `lat lon alt acc;lat lon alt acc;…` into one cell. Deliberately absent: shapes as WKT, and addresses.

use super::preview::NAMES;
use super::raw::{MOST_FEATURES, RawFeature, RawShape};
use crate::exchange::grid::numbers::decimal;
use crate::exchange::grid::{self, Grid, Headers, Most};
use crate::exchange::problem::{Code, Place, Problem};
use std::collections::BTreeMap;

const LATITUDE: [&str; 9] = [
    "latitude",
    "lat",
    "y",
    "gps_latitude",
    "point_y",
    "ycoord",
    "northing",
    "خط العرض",
    "هێڵی پانی",
];
const LONGITUDE: [&str; 11] = [
    "longitude",
    "lon",
    "long",
    "lng",
    "x",
    "gps_longitude",
    "point_x",
    "xcoord",
    "easting",
    "خط الطول",
    "هێڵی درێژی",
];
const BOTH: [&str; 8] = [
    "geopoint",
    "geotrace",
    "geoshape",
    "gps",
    "location",
    "coordinates",
    "latlon",
    "geolocation",
];
/// Most columns that are read.
const MOST_COLUMNS: usize = 2_000;

/// Which columns hold the place.
#[derive(Clone, Copy)]
enum Columns {
    Apart { latitude: usize, longitude: usize },
    Together(usize),
}

/// The rows, numbered as those of the file, and what was put right.
pub fn read(bytes: &[u8]) -> Result<(Vec<RawFeature>, Vec<Problem>), Problem> {
    let most = Most {
        rows: MOST_FEATURES + 1,
        columns: MOST_COLUMNS,
    };
    let names = Headers {
        fewest: 1,
        known: &is_known,
    };
    let grid = grid::read(bytes, "", most, names)?;
    let missing = || {
        Problem::at(
            Code::MissingField,
            Place::default().with_field("latitude, longitude"),
        )
    };
    let columns = columns(&grid).ok_or_else(missing)?;
    let names = &grid.headers;
    let mut found = Vec::with_capacity(grid.rows.len());
    for row in grid.rows {
        let cell = |at: usize| row.cells.get(at).map(String::as_str).unwrap_or_default();
        let shape = match columns {
            Columns::Apart { latitude, longitude } => {
                let pair = decimal(cell(longitude)).zip(decimal(cell(latitude)));
                let empty = cell(latitude).is_empty() && cell(longitude).is_empty();
                // A cell that is filled and no number is a place that no place has; an empty one is none.
                (!empty).then(|| RawShape::Point(pair.map_or([f64::NAN; 2], |(x, y)| [x, y])))
            }
            Columns::Together(at) => shape(cell(at)),
        };
        let number = row.number;
        let fields: BTreeMap<String, String> = names
            .iter()
            .zip(row.cells)
            .filter(|(name, value)| !name.is_empty() && !value.is_empty())
            .map(|(name, value)| (name.clone(), value))
            .collect();
        found.push(RawFeature {
            row: number,
            fields,
            shape,
        });
    }
    Ok((found, grid.remarks))
}

fn is_known(header: &str) -> bool {
    let lower = header.trim_start_matches('_').to_lowercase();
    is_axis(header, &LATITUDE, "lat")
        || is_axis(header, &LONGITUDE, "lon")
        || BOTH.contains(&lower.as_str())
        || NAMES.contains(&lower.as_str())
}

/// The parts of a header between signs: `_site_latitude`, `site-Latitude`, `site.latitude`, `group/site:Latitude`.
fn parts(header: &str) -> Vec<String> {
    let lower = header.to_lowercase();
    let parts = lower.split(|it: char| !it.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Words that follow the name of an axis and tell its direction or its unit.
const UNITS: [&str; 11] = [
    "n", "e", "x", "y", "north", "east", "dd", "deg", "degrees", "decimal", "wgs84",
];

/// The question that a column of this axis belongs to; none when it is another column.
fn axis(header: &str, names: &[&str], short: &str) -> Option<Vec<String>> {
    let lower = header.trim_start_matches('_').to_lowercase();
    if names.contains(&lower.as_str()) {
        return Some(Vec::new());
    }
    let mut parts = parts(header);
    while parts.len() > 1 && parts.last().is_some_and(|last| UNITS.contains(&last.as_str())) {
        parts.pop();
    }
    let last = parts.pop()?;
    let long = names.first().copied().unwrap_or_default();
    (last == long || last == short).then_some(parts)
}

fn is_axis(header: &str, names: &[&str], short: &str) -> bool {
    axis(header, names, short).is_some()
}

fn columns(grid: &Grid) -> Option<Columns> {
    let lower: Vec<String> = grid
        .headers
        .iter()
        .map(|name| name.trim_start_matches('_').to_lowercase())
        .collect();
    let exact = |wanted: &[&str]| {
        wanted
            .iter()
            .find_map(|wanted| lower.iter().position(|name| name == wanted))
    };
    let of_question = |names: &[&str], short: &str| {
        let mut all = grid.headers.iter().enumerate();
        all.find_map(|(at, header)| Some((at, axis(header, names, short)?)))
    };
    let latitude = match exact(&LATITUDE) {
        Some(at) => Some((at, Vec::new())),
        None => of_question(&LATITUDE, "lat"),
    };
    if let Some((latitude, question)) = latitude {
        // The other half of the same question.
        let same = grid
            .headers
            .iter()
            .position(|header| axis(header, &LONGITUDE, "lon").is_some_and(|it| it == question));
        let longitude = same
            .or_else(|| exact(&LONGITUDE))
            .or_else(|| of_question(&LONGITUDE, "lon").map(|(at, _)| at));
        if let Some(longitude) = longitude {
            return Some(Columns::Apart { latitude, longitude });
        }
    }
    together(grid, &exact)
}

/// The column whose cells hold whole places: one of a usual name, or one with four numbers for each position.
fn together(grid: &Grid, exact: &dyn Fn(&[&str]) -> Option<usize>) -> Option<Columns> {
    let first = |at: usize| {
        let cells = grid.rows.iter().filter_map(|row| row.cells.get(at));
        cells.map(String::as_str).find(|cell| !cell.is_empty())
    };
    let full = |cell: &str| {
        let mut positions = cell
            .split(';')
            .map(str::trim)
            .filter(|it| !it.is_empty())
            .peekable();
        positions.peek().is_some()
            && positions.all(|it| {
                let numbers: Vec<&str> = it.split_whitespace().collect();
                numbers.len() == 4 && numbers.iter().all(|it| decimal(it).is_some())
            })
    };
    let named = exact(&BOTH);
    let by_content = || (0..grid.headers.len()).find(|at| first(*at).is_some_and(full));
    named.or_else(by_content).map(Columns::Together)
}

/// What a cell holds: nothing, a point, a line, or an area, which ends where it began.
fn shape(cell: &str) -> Option<RawShape> {
    let cell = cell.trim_matches(|it: char| matches!(it, '[' | ']' | '(' | ')' | ' '));
    if cell.is_empty() {
        return None;
    }
    let parts: Vec<&str> = cell
        .split(';')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect();
    let lone = |part: &&str| decimal(part).is_some();
    if let [latitude, longitude] = parts.as_slice()
        && lone(latitude)
        && lone(longitude)
    {
        return Some(RawShape::Point(pair([latitude, longitude].into_iter().copied())));
    }
    let pairs: Vec<[f64; 2]> = parts.iter().map(|part| position(part)).collect();
    Some(match pairs.as_slice() {
        [] => RawShape::Point([f64::NAN; 2]),
        [point] => RawShape::Point(*point),
        [first, .., last] if pairs.len() >= 4 && first == last => RawShape::Area(vec![pairs]),
        _ => RawShape::Line(pairs),
    })
}

/// Latitude first, as form tools write it, then longitude; height and accuracy may follow. Between spaces, else between commas.
fn position(part: &str) -> [f64; 2] {
    let words: Vec<&str> = part
        .split_whitespace()
        .map(|it| it.trim_matches(','))
        .filter(|it| !it.is_empty())
        .collect();
    if words.len() > 1 {
        pair(words.into_iter())
    } else {
        pair(part.split(',').map(str::trim))
    }
}

fn pair<'a>(mut words: impl Iterator<Item = &'a str>) -> [f64; 2] {
    let mut next = || words.next().and_then(decimal).unwrap_or(f64::NAN);
    let latitude = next();
    let longitude = next();
    [longitude, latitude]
}
