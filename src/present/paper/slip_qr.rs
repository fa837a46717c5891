//! The QR code of a referral slip as one path. Deliberately absent: anything but the referral's code in it.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code.
const QUIET: i32 = 4;

/// The side in modules, quiet zone included, and the dark modules as the data of a path.
pub fn slip_qr(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Quartile).ok()?;
    let side = code.size();
    let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let path = dark
        .filter(|(x, y)| code.get_module(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET))
        .collect();
    Some((side + 2 * QUIET, path))
}
