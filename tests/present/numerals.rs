//! Digits: written for a reader, understood from a writer.

use catchment::present::numerals::{
    Digits, decimal, grouped, localise, parse_decimal, parse_whole, to_ascii,
};
use proptest::prelude::*;

#[test]
fn whole_numbers_are_grouped_in_local_digits() {
    for (value, digits, expected) in [
        (0, Digits::Latin, "0"),
        (999, Digits::Latin, "999"),
        (1000, Digits::Latin, "1,000"),
        (1234567, Digits::Latin, "1,234,567"),
        (1234567, Digits::Arabic, "١٬٢٣٤٬٥٦٧"),
        (28, Digits::ExtendedArabic, "۲۸"),
    ] {
        assert_eq!(grouped(value, digits), expected);
    }
}

#[test]
fn decimal_points_are_localised_and_full_stops_are_not() {
    assert_eq!(localise("3.5", Digits::Arabic), "٣٫٥");
    assert_eq!(localise("7.", Digits::Arabic), "٧.");
    assert_eq!(localise("a.b", Digits::Arabic), "a.b");
}

#[test]
fn whole_numbers_are_read_in_any_digits() {
    for (text, expected) in [
        ("120", Some(120)),
        (" ١٢٠ ", Some(120)),
        ("۱۲۰", Some(120)),
        ("١٬٢٣٤", Some(1234)),
        ("1,234", Some(1234)),
        ("1 234", Some(1234)),
        ("", None),
        ("-3", None),
        ("3.5", None),
        ("twelve", None),
        ("99999999999999999999999", None),
    ] {
        assert_eq!(parse_whole(text), expected, "{text:?}");
    }
}

#[test]
fn decimals_are_read_in_any_digits() {
    for (text, expected) in [
        ("36.34", Some(36.34)),
        ("٣٦٫٣٤", Some(36.34)),
        ("-1.5", Some(-1.5)),
        ("−1.5", Some(-1.5)),
        ("1e5", None),
        ("nan", None),
        ("", None),
    ] {
        assert_eq!(parse_decimal(text), expected, "{text:?}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in any::<u64>(), which in 0..3_usize) {
        let digits = [Digits::Latin, Digits::Arabic, Digits::ExtendedArabic][which];
        prop_assert_eq!(parse_whole(&grouped(value, digits)), Some(value));
    }

    #[test]
    fn reading_never_panics(text in ".{0,60}") {
        let _ = (parse_whole(&text), parse_decimal(&text), to_ascii(&text));
    }
}

#[test]
fn decimals_are_grouped_like_whole_numbers() {
    for (value, places, digits, expected) in [
        (1234.56, 1, Digits::Latin, "1,234.6"),
        (999.0, 0, Digits::Latin, "999"),
        (-43_210.5, 2, Digits::Latin, "-43,210.50"),
        (12_345.6, 1, Digits::Arabic, "١٢٬٣٤٥٫٦"),
        (0.25, 2, Digits::ExtendedArabic, "۰٫۲۵"),
        (f64::NAN, 1, Digits::Latin, "NaN"),
    ] {
        assert_eq!(decimal(value, places, digits), expected);
    }
}
