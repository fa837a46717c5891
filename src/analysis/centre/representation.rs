//! How a neighbourhood committee compares with the people of its catchment area.
//!
//! Share by share, over people of the age bands that can have a seat (18 and older unless told otherwise). The distance is the total
//! variation distance, ½ Σ |share of seats − share of people|: the part of the seats that would have to be held by other groups. A
//! committee of few seats cannot match exactly, so the least distance possible with as many seats is given beside it (largest remainders,
//! which minimise it), and the class is that of the excess: below one tenth close, below one quarter uneven, else far. These two limits
//! are this app's convention. A group is missing when it has no seat although its share of people is worth at least half a seat.
//! Deliberately absent: judging single seats, and shares of minorities, which the population table does not hold.

use crate::analysis::numbers::ratio::Ratio;
use crate::domain::date::Day;
use crate::domain::people::{AgeBand, Headcount, Sex, Status};
use crate::domain::records::{Committee, Seat};

/// A way to divide people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum Division {
    Sex,
    Age,
    Status,
    SexAndStatus,
    SexAndAge,
    Disability,
}

/// A group of a division.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum PeopleGroup {
    Sex(Sex),
    Age(AgeBand),
    Status(Status),
    SexAndStatus(Sex, Status),
    SexAndAge(Sex, AgeBand),
    WithDisability,
    WithoutDisability,
}

/// One group's seats beside its people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Compared {
    /// The group.
    pub group: PeopleGroup,
    /// Its seats.
    pub seats: u64,
    /// Its people in the catchment area.
    pub people: u64,
    /// It has no seat although its people are worth at least half a one.
    pub missing: bool,
}

/// What the distance means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Closeness {
    /// As close as so many seats can be, or nearly.
    Close,
    /// Some seats would have to be held by other groups.
    Uneven,
    /// A quarter of the seats or more.
    Far,
}

impl Closeness {
    /// The key of its texts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Uneven => "uneven",
            Self::Far => "far",
        }
    }
}

/// One division compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Comparison {
    /// Which division.
    pub division: Division,
    /// Its groups.
    pub groups: Vec<Compared>,
    /// The total variation distance, 0–1.
    pub distance: Ratio,
    /// The least that so many seats can have.
    pub least: Ratio,
    /// What it means.
    pub closeness: Closeness,
}

/// A committee beside its catchment area.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Representation {
    /// Seats held on the day.
    pub seats: u64,
    /// Seats of people below the youngest age band compared; they are in no comparison.
    pub younger: u64,
    /// Seats held by members of minorities.
    pub minority: u64,
    /// Each division that both sides know something of.
    pub comparisons: Vec<Comparison>,
}

impl Representation {
    /// The groups that are missing, over all divisions.
    pub fn missing(&self) -> impl Iterator<Item = PeopleGroup> + '_ {
        let groups = self.comparisons.iter().flat_map(|comparison| &comparison.groups);
        groups.filter(|group| group.missing).map(|group| group.group)
    }
}

/// Compares the seats held on a day with a population, from the age band `youngest` on.
pub fn representation(
    committee: &Committee,
    population: &Headcount,
    today: Day,
    youngest: AgeBand,
) -> Representation {
    let held: Vec<&Seat> = committee
        .seats
        .iter()
        .filter(|seat| seat.holds_on(today))
        .collect();
    let compared: Vec<&Seat> = held.iter().copied().filter(|seat| seat.age >= youngest).collect();
    let whole = Whole {
        seats: &compared,
        population,
        youngest,
    };
    let divisions = [
        Division::Sex,
        Division::Age,
        Division::Status,
        Division::SexAndStatus,
        Division::SexAndAge,
        Division::Disability,
    ];
    Representation {
        seats: held.len() as u64,
        younger: (held.len() - compared.len()) as u64,
        minority: held.iter().filter(|seat| seat.minority).count() as u64,
        comparisons: divisions
            .into_iter()
            .filter_map(|division| whole.compare(division))
            .collect(),
    }
}

struct Whole<'a> {
    seats: &'a [&'a Seat],
    population: &'a Headcount,
    youngest: AgeBand,
}

impl Whole<'_> {
    fn compare(&self, division: Division) -> Option<Comparison> {
        let counted: Vec<(PeopleGroup, u64, u64)> = self
            .groups(division)
            .into_iter()
            .map(|group| (group, self.seats_of(group), self.people_of(group)))
            .collect();
        let seats: Vec<u64> = counted.iter().map(|(_, seats, _)| *seats).collect();
        let people: Vec<u64> = counted.iter().map(|(.., people)| *people).collect();
        let (all_seats, all_people): (u64, u64) = (seats.iter().sum(), people.iter().sum());
        let distance = total_variation(&seats, &people)?;
        let least = total_variation(&apportioned(all_seats, &people), &people)?;
        let above = distance.minus(least).unwrap_or(Ratio::ZERO);
        let closeness = if above < Ratio::new(1, 10)? {
            Closeness::Close
        } else if above < Ratio::new(1, 4)? {
            Closeness::Uneven
        } else {
            Closeness::Far
        };
        let groups = counted
            .into_iter()
            .map(|(group, seats, people)| Compared {
                group,
                seats,
                people,
                missing: seats == 0
                    && people > 0
                    && 2 * u128::from(people) * u128::from(all_seats) >= u128::from(all_people),
            })
            .collect();
        Some(Comparison {
            division,
            groups,
            distance,
            least,
            closeness,
        })
    }

    fn groups(&self, division: Division) -> Vec<PeopleGroup> {
        let ages = || AgeBand::ALL.into_iter().filter(|age| *age >= self.youngest);
        let sexes = Sex::ALL.into_iter();
        match division {
            Division::Sex => sexes.map(PeopleGroup::Sex).collect(),
            Division::Age => ages().map(PeopleGroup::Age).collect(),
            Division::Status => Status::ALL.into_iter().map(PeopleGroup::Status).collect(),
            Division::SexAndStatus => sexes
                .flat_map(|sex| Status::ALL.map(|status| PeopleGroup::SexAndStatus(sex, status)))
                .collect(),
            Division::SexAndAge => sexes
                .flat_map(|sex| ages().map(move |age| PeopleGroup::SexAndAge(sex, age)))
                .collect(),
            Division::Disability => vec![PeopleGroup::WithDisability, PeopleGroup::WithoutDisability],
        }
    }

    fn seats_of(&self, group: PeopleGroup) -> u64 {
        let is = |seat: &&&Seat| match group {
            PeopleGroup::Sex(sex) => seat.sex == sex,
            PeopleGroup::Age(age) => seat.age == age,
            PeopleGroup::Status(status) => seat.status == status,
            PeopleGroup::SexAndStatus(sex, status) => (seat.sex, seat.status) == (sex, status),
            PeopleGroup::SexAndAge(sex, age) => (seat.sex, seat.age) == (sex, age),
            PeopleGroup::WithDisability => seat.with_disability,
            PeopleGroup::WithoutDisability => !seat.with_disability,
        };
        self.seats.iter().filter(is).count() as u64
    }

    /// People with disabilities are known for all ages together only, so that division compares with the whole population.
    fn people_of(&self, group: PeopleGroup) -> u64 {
        let with_disability = || {
            let of = |sex: &Sex| u64::from(self.population.with_disability(*sex));
            Sex::ALL.iter().map(of).sum::<u64>()
        };
        let of_age = |accepts: &dyn Fn(&crate::domain::people::Cell) -> bool| {
            self.population
                .sum(|cell| cell.age >= self.youngest && accepts(cell))
        };
        match group {
            PeopleGroup::Sex(sex) => of_age(&|cell| cell.sex == sex),
            PeopleGroup::Age(age) => of_age(&|cell| cell.age == age),
            PeopleGroup::Status(status) => of_age(&|cell| cell.status == status),
            PeopleGroup::SexAndStatus(sex, status) => {
                of_age(&|cell| (cell.sex, cell.status) == (sex, status))
            }
            PeopleGroup::SexAndAge(sex, age) => of_age(&|cell| (cell.sex, cell.age) == (sex, age)),
            PeopleGroup::WithDisability => with_disability(),
            // Without a count both sides are empty, so that the division is left out.
            PeopleGroup::WithoutDisability if with_disability() == 0 => 0,
            PeopleGroup::WithoutDisability => self.population.total().saturating_sub(with_disability()),
        }
    }
}

/// ½ Σ |a/A − b/B|; none when either side is empty.
pub fn total_variation(a: &[u64], b: &[u64]) -> Option<Ratio> {
    let sum = |side: &[u64]| side.iter().map(|part| u128::from(*part)).sum::<u128>();
    let (all_a, all_b) = (sum(a), sum(b));
    let apart = a
        .iter()
        .zip(b)
        .map(|(a, b)| (u128::from(*a) * all_b).abs_diff(u128::from(*b) * all_a));
    Ratio::new(apart.sum(), all_a.checked_mul(all_b)?.checked_mul(2)?)
}

/// So many seats shared out by largest remainders. Which of two equal remainders gets a seat does not change the distance.
fn apportioned(seats: u64, people: &[u64]) -> Vec<u64> {
    let all: u128 = people.iter().map(|part| u128::from(*part)).sum();
    if all == 0 {
        return vec![0; people.len()];
    }
    let share = |part: &u64| u128::from(*part) * u128::from(seats);
    let mut given: Vec<u64> = people.iter().map(|part| (share(part) / all) as u64).collect();
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(share(&people[*at]) % all));
    let left = seats.saturating_sub(given.iter().sum());
    for at in order.into_iter().take(left as usize) {
        given[at] += 1;
    }
    given
}
