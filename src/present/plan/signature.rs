//! Signatures drawn on the tablet: points of a stroke as stored, strokes as a path, and which roles have signed the present plan.
//!
//! Deliberately absent: names, and verifying handwriting.

use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{PenPoint, PlanSignature};
use crate::present::plan::plan_page::{Signatory, fingerprint, signatories_of};
use std::fmt::Write;

/// Width and height of the box that a path is drawn in.
pub const BOX: (u32, u32) = (1000, 300);

/// A point by its share of the box's width and height.
pub fn pen_point(x: f64, y: f64) -> PenPoint {
    // A cast from a float saturates, and not-a-number becomes 0.
    let thousandths = |share: f64| (share * 1000.0).round().clamp(0.0, 1000.0) as u16;
    PenPoint(thousandths(x), thousandths(y))
}

/// Strokes as the path of an SVG whose view box is `BOX`.
pub fn path(strokes: &[Vec<PenPoint>]) -> String {
    let mut path = String::new();
    for stroke in strokes {
        for (at, PenPoint(x, y)) in stroke.iter().enumerate() {
            let letter = if at == 0 { 'M' } else { 'L' };
            let y = u32::from(*y) * BOX.1 / 1000;
            // Writing into a text cannot fail.
            let _ = write!(path, "{letter}{x} {y}");
        }
        if let [PenPoint(..)] = stroke[..] {
            path.push_str("h1");
        }
    }
    path
}

/// The role as it is kept with a signature.
pub fn role_code(signatory: &Signatory) -> String {
    match signatory {
        Signatory::Named(role) => role.clone(),
        Signatory::Usual(code) => (*code).to_owned(),
    }
}

/// One line for a signature.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Place {
    pub signatory: Signatory,
    pub signed: Option<Signed>,
}

/// A signature that is there.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Signed {
    pub id: RecordId,
    pub path: String,
    pub on: Option<Day>,
    /// The plan still says what was signed.
    pub holds: bool,
}

/// Every role that signs, with its latest signature.
pub fn signature_places(project: &Project) -> Vec<Place> {
    let now = fingerprint(project);
    let place = |signatory: Signatory| {
        let role = role_code(&signatory);
        let latest = project
            .all::<PlanSignature>()
            .filter(|(_, it)| it.role == role)
            .last();
        Place {
            signed: latest.map(|(id, it)| Signed {
                id,
                path: path(&it.strokes),
                on: it.on,
                holds: it.fingerprint == now,
            }),
            signatory,
        }
    };
    signatories_of(project).into_iter().map(place).collect()
}
