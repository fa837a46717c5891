//! Placemarks of a KML file, or of the first KML inside a KMZ: name, description, extended data, points, lines, areas and tracks.
//!
//! Deliberately absent: styles, ground overlays, and network links, which would need requests.

use super::geojson::with_shapes;
use super::raw::{MOST_FEATURES, RawFeature, RawShape};
use super::xml::{Step, walk};
use crate::exchange::limits::LARGEST_FILE;
use crate::exchange::problem::{Code, Problem};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// The KML inside a KMZ: `doc.kml`, else the first file whose name ends so. It may not grow beyond the largest file.
pub fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let other = |_| Problem::new(Code::OtherFile);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(other)?;
    let mut chosen = None;
    for at in 0..archive.len().min(1000) {
        let Ok(file) = archive.by_index(at) else { continue };
        let Ok(name) = file.name() else { continue };
        if name == "doc.kml" || (chosen.is_none() && name.to_lowercase().ends_with(".kml")) {
            chosen = Some(at);
        }
    }
    let at = chosen.ok_or_else(|| Problem::new(Code::OtherFile))?;
    let file = archive.by_index(at).map_err(other)?;
    let mut inside = Vec::new();
    // What the archive says about its size is not believed.
    file.take(LARGEST_FILE + 1)
        .read_to_end(&mut inside)
        .map_err(|_| Problem::new(Code::Truncated))?;
    if inside.len() as u64 > LARGEST_FILE {
        return Err(Problem::new(Code::TooLarge));
    }
    Ok(inside)
}

#[derive(Default)]
struct Placemark {
    fields: BTreeMap<String, String>,
    shapes: Vec<RawShape>,
    /// The rings of the area that is open.
    rings: Vec<Vec<[f64; 2]>>,
    /// The corners of the track that is open.
    track: Vec<[f64; 2]>,
    /// The name of the extended field that is open.
    field: String,
}

/// The placemarks in order.
pub fn read(text: &str) -> Result<Vec<RawFeature>, Problem> {
    let mut found = Vec::new();
    let mut row = 0;
    let mut path: Vec<String> = Vec::new();
    let mut placemark: Option<Placemark> = None;
    walk(text, &mut |step| {
        match step {
            Step::Open(name, attributes) => {
                if name == "Placemark" {
                    placemark = Some(Placemark::default());
                }
                if let Some(own) = &mut placemark
                    && matches!(name.as_str(), "Data" | "SimpleData")
                {
                    own.field = attributes
                        .into_iter()
                        .find(|it| it.0 == "name")
                        .map(|it| it.1)
                        .unwrap_or_default();
                }
                path.push(name);
            }
            Step::Close(name, content) => {
                path.pop();
                if name == "Placemark" {
                    row += 1;
                    let own = placemark.take().unwrap_or_default();
                    found.extend(with_shapes(row, own.fields, own.shapes));
                } else if let Some(own) = &mut placemark {
                    own.close(
                        &name,
                        content,
                        path.last().map(String::as_str).unwrap_or_default(),
                    );
                }
            }
        }
        found.len() <= MOST_FEATURES
    })?;
    Ok(found)
}

impl Placemark {
    fn close(&mut self, name: &str, content: String, parent: &str) {
        match (name, parent) {
            ("name" | "description" | "address", "Placemark") => {
                self.keep(name.to_owned(), content);
            }
            ("value", "Data") | ("SimpleData", _) => {
                let field = std::mem::take(&mut self.field);
                self.keep(field, content);
            }
            ("coordinates", "Point") => self
                .shapes
                .extend(pairs(&content).first().copied().map(RawShape::Point)),
            ("coordinates", "LineString") => self.shapes.push(RawShape::Line(pairs(&content))),
            // The outer ring stands first in the format; a hole before it is turned round by the closing of the area.
            ("coordinates", "LinearRing") => self.rings.push(pairs(&content)),
            ("LinearRing", "Placemark" | "MultiGeometry") => {
                let ring = std::mem::take(&mut self.rings).pop().unwrap_or_default();
                self.shapes.push(RawShape::Line(ring));
            }
            ("outerBoundaryIs", _) => {
                let last = self.rings.len().saturating_sub(1);
                self.rings.rotate_right(usize::from(last > 0));
            }
            ("Polygon", _) => self.shapes.push(RawShape::Area(std::mem::take(&mut self.rings))),
            ("coord", _) => {
                let numbers: Vec<f64> = content
                    .split_whitespace()
                    .filter_map(|it| it.parse().ok())
                    .collect();
                if let [x, y, ..] = numbers[..] {
                    self.track.push([x, y]);
                }
            }
            ("Track", _) => self.shapes.push(RawShape::Line(std::mem::take(&mut self.track))),
            _ => {}
        }
    }

    fn keep(&mut self, name: String, value: String) {
        if !name.is_empty() && !value.is_empty() {
            self.fields.insert(name, value);
        }
    }
}

/// `longitude,latitude[,height]` separated by white space. What is no number makes the pair one that no place has.
fn pairs(text: &str) -> Vec<[f64; 2]> {
    let number = |part: Option<&str>| part.and_then(|it| it.trim().parse().ok()).unwrap_or(f64::NAN);
    text.split_whitespace()
        .map(|tuple| {
            let mut parts = tuple.split(',');
            [number(parts.next()), number(parts.next())]
        })
        .collect()
}
