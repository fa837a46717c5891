//! The code on a print sheet: the number of the sheet and the bounds of its map. As text to type, and as a QR code to scan.
//!
//! `CM1*03*431300000*363000000*432000000*364000000*C7`: format, sheet, west, south, east, north in 10⁻⁷ degrees, check letters. Only
//! characters of the compact alphanumeric mode of QR codes. Deliberately absent: the name of the assessment and anything about people,
//! because sheets are left lying in halls.

use super::print_sheet::corners;
use crate::analysis::map::georeference::{Control, Georeference, Model, NoGeoreference, fit};
use crate::domain::geometry::{Bounds, Position};
use qrcodegen::{QrCode, QrCodeEcc};

const FORMAT: &str = "CM1";
/// Between the parts.
const BETWEEN: char = '*';

/// What the code says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SheetCode {
    /// Number of the sheet.
    pub number: u32,
    /// The ground on its map.
    pub bounds: Bounds,
}

/// Why a text is no code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoCode {
    /// It is something else.
    Other,
    /// It is one, but a sign was read or typed wrong.
    Misread,
}

impl SheetCode {
    /// The code as text.
    pub fn text(&self) -> String {
        let ((west, south), (east, north)) = (self.bounds.south_west.units(), self.bounds.north_east.units());
        let number = self.number;
        let body = format!("{FORMAT}*{number:02}*{west}*{south}*{east}*{north}");
        let check = check(&body);
        format!("{body}{BETWEEN}{check}")
    }

    /// Reads a code, ignoring case and white space.
    pub fn read(text: &str) -> Result<Self, NoCode> {
        let text: String = text
            .chars()
            .filter(|it| !it.is_whitespace())
            .collect::<String>()
            .to_uppercase();
        if !text.starts_with(FORMAT) {
            return Err(NoCode::Other);
        }
        let (body, given) = text.rsplit_once(BETWEEN).ok_or(NoCode::Misread)?;
        if check(body) != given {
            return Err(NoCode::Misread);
        }
        let mut parts = body.split(BETWEEN).skip(1).map(|part| part.parse::<i64>().ok());
        let mut next = || parts.next().flatten().ok_or(NoCode::Misread);
        let number = u32::try_from(next()?).map_err(|_| NoCode::Misread)?;
        let mut corner = || {
            let (longitude, latitude) = (next()? as f64 / 1e7, next()? as f64 / 1e7);
            Position::new(longitude, latitude).map_err(|_| NoCode::Misread)
        };
        let (south_west, north_east) = (corner()?, corner()?);
        let bounds = Bounds {
            south_west,
            north_east,
        };
        if bounds != bounds.including(south_west).including(north_east)
            || south_west.units().0 >= north_east.units().0
        {
            return Err(NoCode::Misread);
        }
        Ok(Self { number, bounds })
    }

    /// The QR code as rows of modules, true for dark; four light modules belong around it. Correction level Q: a quarter may be
    /// covered by a thumb or a pen.
    pub fn qr(&self) -> Vec<Vec<bool>> {
        let Ok(code) = QrCode::encode_text(&self.text(), QrCodeEcc::Quartile) else {
            // The text is far below what a code holds.
            return Vec::new();
        };
        let side = code.size();
        (0..side)
            .map(|y| (0..side).map(|x| code.get_module(x, y)).collect())
            .collect()
    }

    /// Where a photo of the sheet lies, from the pixels of its corner marks: upper left, upper right, lower right, lower left of the
    /// sheet as printed, however the photo was held.
    pub fn georeference(&self, marks: [(f64, f64); 4]) -> Result<Georeference, NoGeoreference> {
        let corners = corners(self.bounds).ok_or(NoGeoreference::OnOneLine)?;
        let controls: Vec<Control> = marks.into_iter().zip(corners).collect();
        fit(&controls, Model::Projective)
    }
}

/// Two letters or digits that change when any sign changes or two neighbours are exchanged: a Fletcher sum over 36 and 35.
fn check(body: &str) -> String {
    let (first, second) = body.bytes().fold((0_u32, 0_u32), |(first, second), byte| {
        let first = (first + u32::from(byte)) % 35;
        (first, (second + first + 1) % 36)
    });
    [first, second]
        .into_iter()
        .filter_map(|value| char::from_digit(value, 36))
        .collect::<String>()
        .to_uppercase()
}

/// Puts four corner marks that a photo shows into the order of the sheet, given which of them is nearest to the QR code. The code
/// is at the lower right of the sheet; the others follow clockwise. None when the marks do not surround an area.
pub fn in_order(marks: [(f64, f64); 4], nearest_to_code: usize) -> Option<[(f64, f64); 4]> {
    let centroid = marks.iter().fold((0.0, 0.0), |sum, mark| {
        (sum.0 + mark.0 / 4.0, sum.1 + mark.1 / 4.0)
    });
    let angle = |mark: &(f64, f64)| (mark.1 - centroid.1).atan2(mark.0 - centroid.0);
    let start = *marks.get(nearest_to_code)?;
    // In pictures y runs down, so growing angles run clockwise.
    let mut around = marks;
    around.sort_by(|one, other| angle(one).total_cmp(&angle(other)));
    let at = around.iter().position(|mark| *mark == start)?;
    // Lower right, lower left, upper left, upper right.
    around.rotate_left(at);
    let [lower_right, lower_left, upper_left, upper_right] = around;
    let turn =
        |a: (f64, f64), b: (f64, f64), c: (f64, f64)| (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0);
    let corners = [upper_left, upper_right, lower_right, lower_left];
    let convex = (0..4).all(|at| turn(corners[at], corners[(at + 1) % 4], corners[(at + 2) % 4]) > 0.0);
    convex.then_some(corners)
}
