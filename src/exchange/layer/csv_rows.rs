//! Rows of a table with coordinates: columns of latitude and longitude, or one column with both (as form tools write it).
//!
//! The separator is the one of `,`, `;` and tab that the first line holds most of. Deliberately absent: shapes as WKT, and addresses.

use super::{RawFeature, RawShape};
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
const BOTH: [&str; 5] = ["geopoint", "gps", "location", "coordinates", "latlon"];

/// Which columns hold the place.
#[derive(Clone, Copy)]
enum Columns {
    Apart { latitude: usize, longitude: usize },
    Together(usize),
}

/// The rows, numbered as the lines of the file.
pub fn read(text: &str) -> Result<Vec<RawFeature>, Problem> {
    let first = text.lines().next().unwrap_or_default();
    let often = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    // Of equally frequent ones the first named.
    let separator = [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(often)
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .from_reader(text.as_bytes());
    let names: Vec<String> = match reader.headers() {
        Ok(names) => names.iter().map(|name| name.trim().to_owned()).collect(),
        Err(_) => return Err(Problem::new(Code::OtherFile)),
    };
    let missing = || {
        Problem::at(
            Code::MissingField,
            Place::default().with_field("latitude, longitude"),
        )
    };
    let columns = columns(&names).ok_or_else(missing)?;
    let mut found = Vec::new();
    let (mut row, mut counted) = (1, 0);
    for record in reader.records() {
        // The text is UTF-8 and rows may differ in length, so nothing is left to be wrong; if it is, the file is damaged.
        let record = record.map_err(|_| Problem::new(Code::Truncated))?;
        let at = record
            .position()
            .and_then(|at| usize::try_from(at.byte()).ok())
            .unwrap_or(counted);
        // The position of a record can be that of the line feed before it.
        let begins = text.as_bytes().get(at) == Some(&b'\n');
        let passed = text
            .as_bytes()
            .get(counted..at + usize::from(begins))
            .unwrap_or_default();
        row += passed.iter().filter(|byte| **byte == b'\n').count();
        counted = at + usize::from(begins);
        let cell = |at: usize| record.get(at).unwrap_or_default().trim();
        let pair = match columns {
            Columns::Apart { latitude, longitude } => number(cell(longitude)).zip(number(cell(latitude))),
            Columns::Together(at) => together(cell(at)),
        };
        let empty = match columns {
            Columns::Apart { latitude, longitude } => cell(latitude).is_empty() && cell(longitude).is_empty(),
            Columns::Together(at) => cell(at).is_empty(),
        };
        let fields: BTreeMap<String, String> = names
            .iter()
            .enumerate()
            .map(|(at, name)| (name.clone(), cell(at).to_owned()))
            .filter(|(name, value)| !name.is_empty() && !value.is_empty())
            .collect();
        found.push(RawFeature {
            row,
            fields,
            // A cell that is filled and no number is a place that no place has; an empty one is none.
            shape: (!empty).then(|| RawShape::Point(pair.map_or([f64::NAN; 2], |(x, y)| [x, y]))),
        });
        if found.len() > super::MOST_FEATURES {
            return Err(Problem::new(Code::TooManyRecords));
        }
    }
    Ok(found)
}

fn columns(names: &[String]) -> Option<Columns> {
    let lower: Vec<String> = names
        .iter()
        .map(|name| name.trim_start_matches('_').to_lowercase())
        .collect();
    let exact = |wanted: &[&str]| {
        wanted
            .iter()
            .find_map(|wanted| lower.iter().position(|name| name == wanted))
    };
    // Form tools write the name of the question first: `_site_latitude`.
    let ending = |end: &str| lower.iter().position(|name| name.ends_with(end));
    let latitude = exact(&LATITUDE)
        .or_else(|| ending("_latitude"))
        .or_else(|| ending("_lat"));
    let longitude = exact(&LONGITUDE)
        .or_else(|| ending("_longitude"))
        .or_else(|| ending("_lon"));
    match (latitude, longitude) {
        (Some(latitude), Some(longitude)) => Some(Columns::Apart { latitude, longitude }),
        _ => exact(&BOTH).map(Columns::Together),
    }
}

/// Latitude first, as form tools write it, then longitude; height and accuracy may follow.
fn together(cell: &str) -> Option<(f64, f64)> {
    let mut parts = cell
        .split(|it: char| it.is_whitespace() || it == ',' || it == ';')
        .filter(|it| !it.is_empty());
    let (latitude, longitude) = (number(parts.next()?)?, number(parts.next()?)?);
    Some((longitude, latitude))
}

/// A number in ASCII, Arabic or Persian digits; a lone comma or `٫` is a decimal point.
fn number(cell: &str) -> Option<f64> {
    let plain: String = cell
        .chars()
        .map(|it| match it {
            '٠'..='٩' => char::from_digit(it as u32 - '٠' as u32, 10).unwrap_or(it),
            '۰'..='۹' => char::from_digit(it as u32 - '۰' as u32, 10).unwrap_or(it),
            ',' | '٫' => '.',
            '−' => '-',
            other => other,
        })
        .collect();
    plain.parse::<f64>().ok().filter(|number| number.is_finite())
}
