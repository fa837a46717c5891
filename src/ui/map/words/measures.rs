//! Lengths, areas and sizes in words, in the digits of the language. Deliberately absent: measuring.

use crate::i18n;
use crate::tr;

/// A round distance in words.
pub fn scale_text(metres: u32) -> String {
    if metres >= 1000 {
        format!("{} {}", i18n::number(metres / 1000), tr!("map-kilometres"))
    } else {
        format!("{} {}", i18n::number(metres), tr!("map-metres"))
    }
}

/// Whole metres below a kilometre, then kilometres with two places.
pub fn length_text(metres: f64) -> String {
    if metres < 1000.0 {
        format!("{} {}", i18n::number(metres.round() as u64), tr!("map-metres"))
    } else {
        format!("{} {}", i18n::decimal(metres / 1000.0, 2), tr!("map-kilometres"))
    }
}

/// Metres below a kilometre in tens, then kilometres with one decimal, which is precise enough for walking.
pub fn distance_text(metres: f64) -> String {
    if metres < 1000.0 {
        format!(
            "{} {}",
            i18n::number((metres / 10.0).round() as u64 * 10),
            tr!("map-metres")
        )
    } else {
        format!("{} {}", i18n::decimal(metres / 1000.0, 1), tr!("map-kilometres"))
    }
}

/// Square metres where square kilometres would say nothing.
pub fn ground_text(square_metres: u64) -> String {
    if square_metres < 100_000 {
        tr!("map-square-metres", area = i18n::number(square_metres))
    } else {
        area_text(square_metres)
    }
}

/// Square metres in words of square kilometres: two places below ten, one below a hundred.
pub fn area_text(square_metres: u64) -> String {
    let square_kilometres = square_metres as f64 / 1e6;
    let places = match square_metres {
        0..10_000_000 => 2,
        10_000_000..100_000_000 => 1,
        _ => 0,
    };
    tr!(
        "map-square-kilometres",
        area = i18n::decimal(square_kilometres, places)
    )
}

/// Bytes in megabytes: what a person compares with the room on the device.
pub fn size_text(bytes: u64) -> String {
    let places = usize::from(bytes < 10_000_000);
    tr!(
        "basemap-megabytes",
        size = i18n::decimal(bytes as f64 / 1e6, places)
    )
}
