//! Formatting of numbers, days, amounts and names of enum values in the current language.

use super::text::{digits, text};
use crate::domain::date::{Day, Millis};
use crate::domain::records::{Money, Sector, code};
use crate::present::numerals::{grouped, localise};
use serde::Serialize;

/// A whole number with local digits and grouped thousands.
pub fn number(value: impl TryInto<u64>) -> String {
    grouped(value.try_into().unwrap_or(u64::MAX), digits())
}

/// A decimal number with so many places behind the point, in local digits.
pub fn decimal(value: f64, places: usize) -> String {
    crate::present::numerals::decimal(value, places, digits())
}

/// A day with the month's name in the language: `Intl` has none for Sorani.
pub fn day(day: Day) -> String {
    let month = text(MONTHS[usize::from(day.month() - 1)], &[]);
    let plain = |number: u32| localise(&number.to_string(), digits());
    let whole = text(
        "date-full",
        &[
            ("day", plain(day.day().into()).into()),
            ("month", month.into()),
            ("year", plain(day.year().into()).into()),
        ],
    );
    // With each part isolated, nothing in the date itself would say which way it runs, and it would run from the left.
    whole.replace(['\u{2068}', '\u{2069}'], "")
}

const MONTHS: [&str; 12] = [
    "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
    "month-10", "month-11", "month-12",
];

/// The local calendar day of an instant.
pub fn date_of(millis: Millis) -> String {
    let date = local(millis);
    let found = Day::new(
        date.get_full_year() as u16,
        date.get_month() as u8 + 1,
        date.get_date() as u8,
    );
    found.map(day).unwrap_or_default()
}

/// The local time of an instant, `14:05`.
pub fn time_of(millis: Millis) -> String {
    let date = local(millis);
    localise(
        &format!("{:02}:{:02}", date.get_hours(), date.get_minutes()),
        digits(),
    )
}

fn local(millis: Millis) -> js_sys::Date {
    js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(millis as f64))
}

/// An amount with its currency.
pub fn money(money: Money) -> String {
    let key = format!("money-{}", code(&money.currency).to_lowercase());
    text(&key, &[("amount", number(money.amount).into())])
}

/// The name of an enum value: `name("meeting-kind", &kind)` is the text `meeting-kind-focus-group`.
pub fn name<T: Serialize>(prefix: &str, value: &T) -> String {
    let code = code(value).to_lowercase().replace('+', "-plus");
    text(&format!("{prefix}-{code}"), &[])
}

/// A sector's own name, or the translated one of a default sector.
pub fn sector_name(sector: &Sector) -> String {
    if sector.name.is_empty() {
        text(&format!("sector-{}", sector.code), &[])
    } else {
        sector.name.clone()
    }
}
