//! Cell → value: dates in the order that the table uses, counts of people, states and yes or no in three languages.
//! Deliberately absent: guessing the order of a date, which only the table's owner knows.

use crate::analysis::text_folding::folded;
use crate::domain::date::Day;
use crate::domain::records::{Cost, DateOrder, DocumentKind, ProviderKind, ServiceState, code};
use crate::exchange::grid::numbers;
use serde::Serialize;

/// A day. `2026-05-01` is read in any setting of the order; else three numbers between any signs, the year with two digits or four.
pub fn day(text: &str, order: DateOrder) -> Option<Day> {
    let plain = folded(text.split('T').next().unwrap_or(text));
    let parts: Vec<(u16, usize)> = plain
        .split(' ')
        .take(3)
        .map(|part| Some((part.parse().ok()?, part.len())))
        .collect::<Option<_>>()?;
    let [(a, long_a), (b, _), (c, long_c)] = parts.as_slice() else {
        return None;
    };
    let full = |year: u16, digits: usize| if digits <= 2 { 2000 + year } else { year };
    let (year, month, date) = match order {
        _ if *long_a == 4 => (*a, *b, *c),
        DateOrder::YearFirst => (full(*a, *long_a), *b, *c),
        DateOrder::DayFirst => (full(*c, *long_c), *b, *a),
        DateOrder::MonthFirst => (full(*c, *long_c), *a, *b),
    };
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(date).ok()?)
}

/// A whole number of people.
pub fn whole(text: &str) -> Option<u32> {
    numbers::whole(text)?.try_into().ok()
}

/// Yes or no.
pub fn truth(text: &str) -> Option<bool> {
    known(
        text,
        &[
            (true, &["yes", "y", "true", "1", "نعم", "بەڵێ", "بەلێ"]),
            (false, &["no", "n", "false", "0", "لا", "كلا", "نەخێر"]),
        ],
    )
}

/// Where a service stands.
pub fn state(text: &str) -> Option<ServiceState> {
    use ServiceState::*;
    named(text, &ServiceState::ALL).or_else(|| {
        known(
            text,
            &[
                (
                    Planned,
                    &[
                        "planned",
                        "upcoming",
                        "مخطط",
                        "مخطط له",
                        "مخطط لها",
                        "مخططة",
                        "پلان بۆ دانراو",
                    ],
                ),
                (
                    Running,
                    &[
                        "ongoing",
                        "active",
                        "on going",
                        "جاري",
                        "جارية",
                        "قائم",
                        "قائمة",
                        "مستمر",
                        "بەردەوام",
                        "کارا",
                    ],
                ),
                (
                    Suspended,
                    &[
                        "suspended",
                        "on hold",
                        "paused",
                        "متوقف",
                        "متوقفة",
                        "متوقفة مؤقتا",
                        "معلق",
                        "ڕاگیراو",
                    ],
                ),
                (
                    Closed,
                    &[
                        "completed",
                        "closed",
                        "ended",
                        "finished",
                        "منتهي",
                        "مكتمل",
                        "مغلق",
                        "مغلقة",
                        "تەواوبوو",
                        "داخراو",
                    ],
                ),
            ],
        )
    })
}

/// What it costs.
pub fn cost(text: &str) -> Option<Cost> {
    named(text, &Cost::ALL).or_else(|| {
        known(
            text,
            &[
                (
                    Cost::Free,
                    &[
                        "free of charge",
                        "no",
                        "0",
                        "مجاني",
                        "مجانية",
                        "مجانا",
                        "بێ بەرامبەر",
                        "خۆڕایی",
                    ],
                ),
                (
                    Cost::Partly,
                    &[
                        "partial",
                        "reduced",
                        "partly paid",
                        "مخفض",
                        "جزئي",
                        "برسوم جزئية",
                        "مدفوعة جزئيا",
                        "داشکاندن",
                        "بەشێکی بە پارەیە",
                    ],
                ),
                (Cost::Paid, &["fee", "yes", "مدفوع", "مدفوعة", "بأجر", "بە پارە"]),
            ],
        )
    })
}

/// What kind of organisation.
pub fn organisation_kind(text: &str) -> Option<ProviderKind> {
    use ProviderKind::*;
    named(text, &ProviderKind::ALL).or_else(|| {
        known(
            text,
            &[
                (
                    GovernmentDepartment,
                    &[
                        "government",
                        "gov",
                        "directorate",
                        "حكومي",
                        "حكومة",
                        "دائرة حكومية",
                        "حکومی",
                    ],
                ),
                (
                    UnAgency,
                    &["un", "united nations", "الأمم المتحدة", "نەتەوە یەکگرتووەکان"],
                ),
                (
                    Ngo,
                    &[
                        "ingo",
                        "nngo",
                        "lngo",
                        "international ngo",
                        "national ngo",
                        "منظمة غير حكومية",
                        "ڕێکخراوی ناحکومی",
                    ],
                ),
                (
                    CommunityOrganisation,
                    &[
                        "cbo",
                        "community based organisation",
                        "community group",
                        "منظمة مجتمعية",
                        "ڕێکخراوی کۆمەڵایەتی",
                    ],
                ),
            ],
        )
    })
}

/// A document, by its code.
pub fn document(text: &str) -> Option<DocumentKind> {
    named(text, &DocumentKind::ALL)
}

/// The value whose code in files this is.
fn named<T: Serialize + Copy>(text: &str, all: &[T]) -> Option<T> {
    let text = folded(text);
    all.iter().copied().find(|value| folded(&code(value)) == text)
}

fn known<T: Copy>(text: &str, table: &[(T, &[&str])]) -> Option<T> {
    let text = folded(text);
    table
        .iter()
        .find(|(_, words)| words.iter().any(|word| folded(word) == text))
        .map(|(value, _)| *value)
}
