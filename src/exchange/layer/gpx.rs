//! Waypoints, routes and tracks of a GPX file. Each segment of a track is a line of its own, because between segments the device saw
//! nothing. Deliberately absent: times and heights, which can identify the person who walked.

use super::geojson::with_shapes;
use super::raw::{MOST_FEATURES, RawFeature, RawShape};
use super::xml::{Step, walk};
use crate::exchange::problem::Problem;
use std::collections::BTreeMap;

/// The features in order.
pub fn read(text: &str) -> Result<Vec<RawFeature>, Problem> {
    let mut found = Vec::new();
    let mut row = 0;
    let mut path: Vec<String> = Vec::new();
    let mut fields = BTreeMap::new();
    let mut shapes = Vec::new();
    let mut line: Vec<[f64; 2]> = Vec::new();
    walk(text, &mut |step| {
        match step {
            Step::Open(name, attributes) => {
                let number = |key: &str| {
                    let value = attributes
                        .iter()
                        .find(|it| it.0 == key)
                        .map(|it| it.1.trim().parse());
                    value.and_then(Result::ok).unwrap_or(f64::NAN)
                };
                match name.as_str() {
                    "wpt" => shapes.push(RawShape::Point([number("lon"), number("lat")])),
                    "rtept" | "trkpt" => line.push([number("lon"), number("lat")]),
                    _ => {}
                }
                path.push(name);
            }
            Step::Close(name, content) => {
                path.pop();
                let parent = path.last().map(String::as_str).unwrap_or_default();
                match (name.as_str(), parent) {
                    ("name" | "desc" | "cmt" | "sym" | "type", "wpt" | "rte" | "trk")
                        if !content.is_empty() =>
                    {
                        fields.insert(name, content);
                    }
                    ("trkseg" | "rte", _) => shapes.push(RawShape::Line(std::mem::take(&mut line))),
                    _ => {}
                }
            }
        }
        // Back at the outermost element: what was gathered is one feature.
        let closed = path.len() == 1 && !(shapes.is_empty() && fields.is_empty());
        if closed && path.first().is_some_and(|it| it == "gpx") {
            row += 1;
            found.extend(with_shapes(
                row,
                std::mem::take(&mut fields),
                std::mem::take(&mut shapes),
            ));
        }
        found.len() <= MOST_FEATURES
    })?;
    Ok(found)
}
