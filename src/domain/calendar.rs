//! Days of the week, times of day and months, for opening hours and figures per month.
//!
//! Deliberately absent: time zones and "now". A time of day is that of the place where the door is.

use super::date::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A day of the week, in the order of calendars in Iraq.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Weekday {
    Saturday,
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl Weekday {
    /// All, Saturday first.
    pub const ALL: [Self; 7] = [
        Self::Saturday,
        Self::Sunday,
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
    ];

    /// The day of the week of a calendar day. 1970-01-01 was a Thursday.
    pub fn of(day: Day) -> Self {
        Self::ALL[(day.number() + 5).rem_euclid(7) as usize]
    }

    /// The day after it.
    pub fn next(self) -> Self {
        Self::ALL[(self as usize + 1) % Self::ALL.len()]
    }
}

/// A time of day to the minute, `HH:MM`, 00:00–24:00. 24:00 is the end of the day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "String")]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

/// The text is not of the form that its type has: `HH:MM` up to 24:00, or `YYYY-MM`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotOfTheForm;

impl fmt::Display for NotOfTheForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a time HH:MM or a month YYYY-MM")
    }
}

impl TimeOfDay {
    /// From hour and minute, or none.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        let minutes = u16::from(hour) * 60 + u16::from(minute);
        (minute < 60 && minutes <= 24 * 60).then_some(Self(minutes))
    }

    /// Minutes since midnight, 0–1440.
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = NotOfTheForm;

    fn from_str(text: &str) -> Result<Self, NotOfTheForm> {
        let (hour, minute) = text.split_once(':').ok_or(NotOfTheForm)?;
        Self::new(two_digits(hour)?, two_digits(minute)?).ok_or(NotOfTheForm)
    }
}

fn two_digits(text: &str) -> Result<u8, NotOfTheForm> {
    let shaped = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if shaped {
        text.parse().map_err(|_| NotOfTheForm)
    } else {
        Err(NotOfTheForm)
    }
}

/// A month, `YYYY-MM`, years 1900–2200.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "String")]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// A month that exists, or none.
    pub fn new(year: u16, month: u8) -> Option<Self> {
        Day::new(year, month, 1).map(Self::of)
    }

    /// The month that a day is in.
    pub fn of(day: Day) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// The year, 1900–2200.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The month after it; none after the last.
    pub fn next(self) -> Option<Self> {
        if self.month == 12 {
            Self::new(self.year + 1, 1)
        } else {
            Self::new(self.year, self.month + 1)
        }
    }

    /// The month before it; none before the first.
    pub fn before(self) -> Option<Self> {
        if self.month == 1 {
            Self::new(self.year - 1, 12)
        } else {
            Self::new(self.year, self.month - 1)
        }
    }

    /// So many months in a row, this one last; fewer where time begins.
    pub fn row(self, count: usize) -> Vec<Self> {
        let mut all: Vec<Self> = std::iter::successors(Some(self), |month| month.before())
            .take(count)
            .collect();
        all.reverse();
        all
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotOfTheForm;

    fn from_str(text: &str) -> Result<Self, NotOfTheForm> {
        format!("{text}-01")
            .parse()
            .map(Self::of)
            .map_err(|_| NotOfTheForm)
    }
}

macro_rules! as_text {
    ($($kind:ident),*) => {$(
        impl TryFrom<String> for $kind {
            type Error = NotOfTheForm;
            fn try_from(text: String) -> Result<Self, NotOfTheForm> {
                text.parse()
            }
        }
        impl From<$kind> for String {
            fn from(value: $kind) -> Self {
                value.to_string()
            }
        }
    )*};
}
as_text!(TimeOfDay, Month);
