//! The preview of a layer file before import: how many features of which kind, where, the fields that could be names, issues row by row,
//! and the fixes on offer. Deliberately absent: what is wrong with one shape (`issue`), applying a fix (`fix`).

use super::fix::{Fix, from_web_mercator};
use super::issue::{Issue, RowIssue, shape_issue};
use super::raw::{RawFeature, RawLayer, RawShape};
use crate::domain::geometry::Bounds;
use crate::exchange::region::{REGION, is_wgs84};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the coordinates as a whole look like.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Suspicion {
    /// Latitude stands first.
    LatitudeFirst,
    /// Metres of Web Mercator (EPSG:3857).
    WebMercator,
    /// Another projected system: the one that the file names, or an unknown one. It must be saved in WGS 84 elsewhere.
    OtherSystem(String),
    /// Nowhere near the assessment, whichever way they are read.
    FarAway,
}

/// The preview.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Preview {
    /// Rows in the file.
    pub rows: usize,
    /// Points, lines and areas; a row can hold several.
    pub shapes: [usize; 3],
    /// Fields that could name features, the best first: the usual names for a name, then by how many rows fill them with how many
    /// different values.
    pub label_fields: Vec<String>,
    /// West, south, east, north in the file's own numbers.
    pub bounds: Option<[f64; 4]>,
    /// What the coordinates as a whole look like.
    pub suspicion: Option<Suspicion>,
    /// What is wrong, by row.
    pub issues: Vec<RowIssue>,
    /// Fixes that would help, in the order in which they are applied.
    pub fixes: Vec<Fix>,
}

/// How far from the assessment a layer may lie to be called near, in degrees.
const NEAR: f64 = 2.0;
/// Names for a name.
pub(in crate::exchange) const NAMES: [&str; 12] = [
    "name",
    "name_en",
    "name_ar",
    "name_ckb",
    "title",
    "label",
    "adm3_en",
    "adm2_en",
    "adm1_en",
    "الاسم",
    "اسم",
    "ناو",
];

/// Looks at a file. `expected` is the box around the assessment, when it has one.
pub fn preview(raw: &RawLayer, expected: Option<Bounds>) -> Preview {
    let label_fields = label_fields(&raw.features);
    let rows: BTreeSet<usize> = raw.features.iter().map(|feature| feature.row).collect();
    let mut issues = BTreeSet::new();
    for feature in &raw.features {
        let row = feature.row;
        issues.extend(shape_issue(feature).map(|issue| RowIssue { row, issue }));
        if label_fields
            .first()
            .is_some_and(|label| !feature.fields.contains_key(label))
        {
            let issue = Issue::NoName;
            issues.insert(RowIssue { row, issue });
        }
    }
    let near = near(expected);
    let suspicion = suspicion(raw, near);
    let turned = if suspicion.is_none() {
        turned_rows(raw, near)
    } else {
        Vec::new()
    };
    issues.extend(turned.iter().map(|row| RowIssue {
        row: *row,
        issue: Issue::Turned,
    }));
    // Coordinates in metres are out of range as degrees, which is reported once and not for every row.
    if matches!(
        suspicion,
        Some(Suspicion::WebMercator | Suspicion::OtherSystem(_) | Suspicion::LatitudeFirst)
    ) {
        issues.retain(|it| it.issue != Issue::OutOfRange || not_a_number(raw, it.row));
    }
    let has = |wanted: &[Issue]| issues.iter().any(|it| wanted.contains(&it.issue));
    let mut fixes = Vec::new();
    match suspicion {
        Some(Suspicion::LatitudeFirst) => fixes.push(Fix::SwapAxes),
        Some(Suspicion::WebMercator) => fixes.push(Fix::FromWebMercator),
        _ => {}
    }
    if !turned.is_empty() {
        fixes.push(Fix::SwapRows(turned));
    }
    if has(&[Issue::RingOpen]) {
        fixes.push(Fix::CloseRings);
    }
    if has(&[
        Issue::NoShape,
        Issue::EmptyShape,
        Issue::TooFewPoints,
        Issue::OutOfRange,
        Issue::AtZero,
    ]) {
        fixes.push(Fix::DropBroken);
    }
    if let Some(field) = label_fields.first().filter(|_| has(&[Issue::NoName])) {
        fixes.push(Fix::NameByRow(field.clone()));
    }
    let kind = |wanted: fn(&RawShape) -> bool| {
        raw.features
            .iter()
            .filter(|it| it.shape.as_ref().is_some_and(wanted))
            .count()
    };
    Preview {
        rows: rows.len(),
        shapes: [
            kind(|it| matches!(it, RawShape::Point(_))),
            kind(|it| matches!(it, RawShape::Line(_))),
            kind(|it| matches!(it, RawShape::Area(_))),
        ],
        label_fields,
        bounds: bounds(pairs(raw)),
        suspicion,
        issues: issues.into_iter().collect(),
        fixes,
    }
}

fn not_a_number(raw: &RawLayer, row: usize) -> bool {
    let own = raw.features.iter().filter(|feature| feature.row == row);
    own.filter_map(|feature| feature.shape.as_ref())
        .flat_map(RawShape::pairs)
        .any(|[x, y]| !(x.is_finite() && y.is_finite()))
}

fn pairs(raw: &RawLayer) -> impl Iterator<Item = [f64; 2]> + '_ {
    let shapes = raw.features.iter().filter_map(|feature| feature.shape.as_ref());
    shapes
        .flat_map(RawShape::pairs)
        .filter(|[x, y]| x.is_finite() && y.is_finite())
        // What stands at 0 and 0 is told by itself and says nothing of the others.
        .filter(|pair| *pair != [0.0, 0.0])
}

fn bounds(pairs: impl Iterator<Item = [f64; 2]>) -> Option<[f64; 4]> {
    pairs.fold(None, |bounds, [x, y]| {
        let [west, south, east, north] = bounds.unwrap_or([x, y, x, y]);
        Some([west.min(x), south.min(y), east.max(x), north.max(y)])
    })
}

/// The box in which the layer is expected.
fn near(expected: Option<Bounds>) -> [f64; 4] {
    expected.map_or(REGION, |bounds| {
        let (low, high) = (bounds.south_west, bounds.north_east);
        [
            low.longitude() - NEAR,
            low.latitude() - NEAR,
            high.longitude() + NEAR,
            high.latitude() + NEAR,
        ]
    })
}

/// A shape reaches into a box: a boundary around it does, although none of its corners lies there.
fn reaches(shape: &RawShape, [west, south, east, north]: [f64; 4], turn: bool) -> bool {
    let finite = shape.pairs().filter(|[x, y]| x.is_finite() && y.is_finite());
    let own = bounds(finite.map(|[x, y]| if turn { [y, x] } else { [x, y] }));
    own.is_some_and(|own| own[0] <= east && own[2] >= west && own[1] <= north && own[3] >= south)
}

/// Rows whose shape lies in the box only when its axes change places.
fn turned_rows(raw: &RawLayer, near: [f64; 4]) -> Vec<usize> {
    let turned = |shape: &RawShape| !reaches(shape, near, false) && reaches(shape, near, true);
    let mut rows: Vec<usize> = raw
        .features
        .iter()
        .filter(|feature| feature.shape.as_ref().is_some_and(turned))
        .map(|feature| feature.row)
        .collect();
    rows.dedup();
    rows
}

fn suspicion(raw: &RawLayer, near: [f64; 4]) -> Option<Suspicion> {
    let [west, south, east, north] = near;
    let there = |[x, y]: [f64; 2]| (west..=east).contains(&x) && (south..=north).contains(&y);
    let shapes = || {
        let all = raw.features.iter().filter_map(|feature| feature.shape.as_ref());
        all.filter(|shape| **shape != RawShape::Point([0.0; 2]))
    };
    let reaching = shapes().filter(|shape| reaches(shape, near, false)).count();
    let mut all = pairs(raw).peekable();
    all.peek()?;
    // How many lie there when read in each way; most decide, so that one stray point does not.
    let (mut count, mut plain, mut turned, mut metres, mut beyond) =
        (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
    for pair in all {
        count += 1;
        plain += usize::from(there(pair));
        turned += usize::from(there([pair[1], pair[0]]));
        metres += usize::from(there(from_web_mercator(pair)));
        beyond += usize::from(pair[0].abs() > 180.0 || pair[1].abs() > 180.0);
    }
    let most = |part: usize| part * 2 > count;
    let named = raw.system.as_deref().filter(|name| !is_wgs84(name));
    let mercator = named.is_some_and(|name| {
        ["3857", "900913", "102100", "3785"]
            .iter()
            .any(|it| name.ends_with(it))
    });
    if mercator || (named.is_none() && most(beyond) && most(metres)) {
        Some(Suspicion::WebMercator)
    } else if let Some(name) = named {
        Some(Suspicion::OtherSystem(name.to_owned()))
    } else if most(beyond) {
        Some(Suspicion::OtherSystem(String::new()))
    } else if most(plain) {
        None
    } else if most(turned) {
        Some(Suspicion::LatitudeFirst)
    } else if reaching * 2 > shapes().count() {
        None
    } else {
        Some(Suspicion::FarAway)
    }
}

fn label_fields(features: &[RawFeature]) -> Vec<String> {
    let mut values: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for (name, value) in features.iter().flat_map(|feature| &feature.fields) {
        let (filled, different) = values.entry(name).or_default();
        *filled += 1;
        different.insert(value);
    }
    let usual = |name: &str| {
        let lower = name.to_lowercase();
        NAMES.iter().position(|it| *it == lower).unwrap_or(NAMES.len())
    };
    // A column of numbers names nothing.
    let texts = values
        .into_iter()
        .filter(|(_, (_, different))| different.iter().any(|value| value.parse::<f64>().is_err()));
    let mut fields: Vec<(&str, usize, usize)> = texts
        .map(|(name, (filled, different))| (name, filled, different.len()))
        .collect();
    fields.sort_by_key(|(name, filled, different)| {
        (
            usual(name),
            std::cmp::Reverse((*filled, *different)),
            name.to_owned(),
        )
    });
    fields.into_iter().map(|(name, ..)| name.to_owned()).collect()
}
