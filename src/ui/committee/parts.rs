//! What the screens of committees share: names of groups and seats. Deliberately absent: state of its own.

use crate::analysis::centre::representation::{Division, PeopleGroup};
use crate::domain::records::{Committee, code};
use crate::{i18n, tr};

/// The name of a group of people, of those old enough for a seat.
pub fn group_name(group: PeopleGroup) -> String {
    match group {
        PeopleGroup::Sex(sex) => i18n::name("adults", &sex),
        PeopleGroup::Age(age) => i18n::name("age-band", &age),
        PeopleGroup::Status(status) => i18n::name("status", &status),
        PeopleGroup::SexAndStatus(sex, status) => {
            i18n::text(&format!("adults-{}-{}", code(&sex), code(&status)), &[])
        }
        PeopleGroup::SexAndAge(sex, age) => tr!(
            "adults-of-age",
            who = i18n::name("adults", &sex),
            age = i18n::name("age-band", &age)
        ),
        PeopleGroup::WithDisability => tr!("committee-with-disability"),
        PeopleGroup::WithoutDisability => tr!("committee-without-disability"),
    }
}

/// The name of a way to divide people.
pub fn division_name(division: Division) -> String {
    match division {
        Division::Sex => tr!("committee-by-sex"),
        Division::Age => tr!("committee-by-age"),
        Division::Status => tr!("committee-by-status"),
        Division::SexAndStatus => tr!("committee-by-sex-status"),
        Division::SexAndAge => tr!("committee-by-sex-age"),
        Division::Disability => tr!("committee-by-disability"),
    }
}

/// The key of a division in styles.
pub fn division_code(division: Division) -> &'static str {
    match division {
        Division::Sex => "sex",
        Division::Age => "age",
        Division::Status => "status",
        Division::SexAndStatus => "sex-status",
        Division::SexAndAge => "sex-age",
        Division::Disability => "disability",
    }
}

/// A committee's name, or words that say that it has none.
pub fn committee_name(committee: &Committee) -> String {
    if committee.name.trim().is_empty() {
        tr!("committee-untitled")
    } else {
        committee.name.clone()
    }
}

/// "Seat 3".
pub fn seat_name(number: u32) -> String {
    tr!("committee-seat", number = i18n::number(number))
}

/// Seats by number as options of ticks.
pub fn seat_options(numbers: &[u32]) -> Vec<(String, String)> {
    numbers
        .iter()
        .map(|number| (number.to_string(), seat_name(*number)))
        .collect()
}
