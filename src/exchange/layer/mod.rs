//! Import of reference layers (GeoJSON, KML, KMZ, GPX, CSV, XLSX, ODS) through one neutral value: read, preview, chosen fixes, take in.
//!
//! `read` keeps coordinates as written in the file, so that a preview can show what is wrong and offer fixes; `take_in` makes a layer
//! with checked positions. Nothing is fixed silently. Deliberately absent: styles of other programs, and external resources that a file
//! refers to. Only the worker calls this.

mod fix;
mod geojson;
mod gpx;
mod issue;
mod kept;
mod kml;
mod looked;
mod preview;
mod raw;
mod table_rows;
mod take_in;
mod xml;

pub use fix::{Fix, apply};
pub use issue::{Issue, RowIssue};
pub use kept::count_features;
pub use looked::{Looked, look};
pub(super) use preview::NAMES;
pub use preview::{Preview, Suspicion, preview};
pub use raw::{MOST_FEATURES, MOST_POSITIONS, RawFeature, RawLayer, RawShape};
pub use take_in::{Feature, Layer, take_in};

use crate::domain::records::SourceKind;
use crate::exchange::grid::is_workbook;
use crate::exchange::problem::{Code, Place, Problem};
use crate::exchange::project_file::check_size;
use crate::exchange::text::{is_web_page, table_text_of};

/// Reads a file of any of the formats, recognised by its first bytes and never by its name.
pub fn read(bytes: &[u8]) -> Result<RawLayer, Problem> {
    check_size(bytes.len() as u64)?;
    let table = || {
        let (features, remarks) = table_rows::read(bytes)?;
        checked(SourceKind::Csv, remarks, features, None)
    };
    if bytes.starts_with(b"PK\x03\x04") {
        if is_workbook(bytes) {
            return table();
        }
        let inside = kml::unpacked(bytes)?;
        return markup(&inside, true);
    }
    let (text, mut remarks) = table_text_of(bytes)?;
    let start = text.trim_start_matches(|it: char| it.is_whitespace() || it == geojson::SEQUENCE_MARK);
    if start.starts_with('{') || start.starts_with('[') {
        let (features, system, more) = geojson::read(&text)?;
        remarks.extend(more);
        return checked(SourceKind::Geojson, remarks, features, system);
    }
    if start.starts_with('<') {
        return markup(bytes, false);
    }
    drop(text);
    table()
}

/// KML, also out of a KMZ, or GPX.
fn markup(bytes: &[u8], packed: bool) -> Result<RawLayer, Problem> {
    let (text, mut remarks) = table_text_of(bytes)?;
    if is_web_page(&text) {
        return Err(Problem::new(Code::WebPage));
    }
    let (text, stray) = xml::mended(&text);
    remarks.extend(stray);
    match (packed, xml::root(&text)?.as_str()) {
        (true, _) => checked(SourceKind::Kmz, remarks, kml::read(&text)?, None),
        (false, "kml") => checked(SourceKind::Kml, remarks, kml::read(&text)?, None),
        (false, "gpx") => checked(SourceKind::Gpx, remarks, gpx::read(&text)?, None),
        (false, other) => {
            let place = Place::default().with_field(format!("<{other}>"));
            Err(Problem::at(Code::OtherFile, place))
        }
    }
}

fn checked(
    source: SourceKind,
    remarks: Vec<Problem>,
    features: Vec<RawFeature>,
    system: Option<String>,
) -> Result<RawLayer, Problem> {
    if features.len() > MOST_FEATURES {
        return Err(Problem::new(Code::TooManyRecords));
    }
    let positions = features.iter().filter_map(|it| it.shape.as_ref());
    if positions.map(|shape| shape.pairs().count()).sum::<usize>() > MOST_POSITIONS {
        return Err(Problem::new(Code::TooManyVertices));
    }
    Ok(RawLayer {
        source,
        system,
        features,
        remarks,
    })
}
