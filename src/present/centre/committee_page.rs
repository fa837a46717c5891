//! The page of a committee, on the screen and on paper: paired bars, seats with attendance, decisions beside the lines of the plan.
//!
//! Deliberately absent: comparing (`analysis/centre/representation`), words, and any seat's name.

use crate::analysis::centre::representation::{
    Closeness, Division, PeopleGroup, Representation, representation,
};
use crate::analysis::plan::plan_coverage::commitments;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::people::AgeBand;
use crate::domain::project::Project;
use crate::domain::records::{CatchmentArea, Committee, Intervention, PlanLine, Seat};

/// The youngest age band that can hold a seat; younger people are left out of the comparison.
pub const YOUNGEST: AgeBand = AgeBand::Adult;

/// Two bars of one group: its part of the seats over its part of the people.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PairedBar {
    /// The group.
    pub group: PeopleGroup,
    /// Its seats.
    pub seats: u64,
    /// Its people.
    pub people: u64,
    /// Per cent of all seats compared.
    pub seats_percent: u64,
    /// Per cent of all people compared.
    pub people_percent: u64,
    /// Length of the seats' bar, in thousandths of the longest one of the division.
    pub seats_length: u64,
    /// Length of the people's bar, on the same scale.
    pub people_length: u64,
    /// No seat, although its people are worth half a one.
    pub missing: bool,
}

/// One division, ready to be drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DivisionChart {
    /// Which.
    pub division: Division,
    /// All seats compared.
    pub seats: u64,
    /// All people compared.
    pub people: u64,
    /// Per cent of the seats that other groups would have to hold.
    pub distance: u64,
    /// The least per cent that so many seats can have.
    pub least: u64,
    /// What it means.
    pub closeness: Closeness,
    /// A pair per group.
    pub bars: Vec<PairedBar>,
}

/// The comparison with the catchment area.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CommitteeChart {
    /// Seats held today.
    pub seats: u64,
    /// Seats of people too young to be compared.
    pub younger: u64,
    /// Seats of minorities.
    pub minority: u64,
    /// Groups without a seat that are worth one: single divisions first; a crossed group only when neither of its parts is missing whole.
    pub missing: Vec<PeopleGroup>,
    /// Charts of the divisions.
    pub divisions: Vec<DivisionChart>,
}

/// Compares a committee with the people of its catchment area; none while it has no area.
pub fn committee_chart(project: &Project, committee: &Committee, today: Day) -> Option<CommitteeChart> {
    let area = project.get::<CatchmentArea>(committee.catchment_area?)?;
    Some(chart(&representation(
        committee,
        &area.population,
        today,
        YOUNGEST,
    )))
}

fn chart(found: &Representation) -> CommitteeChart {
    let all: Vec<PeopleGroup> = found.missing().collect();
    let whole = |group: &PeopleGroup| match *group {
        PeopleGroup::SexAndStatus(sex, status) => {
            !all.contains(&PeopleGroup::Sex(sex)) && !all.contains(&PeopleGroup::Status(status))
        }
        PeopleGroup::SexAndAge(sex, age) => {
            !all.contains(&PeopleGroup::Sex(sex)) && !all.contains(&PeopleGroup::Age(age))
        }
        _ => true,
    };
    CommitteeChart {
        seats: found.seats,
        younger: found.younger,
        minority: found.minority,
        missing: all.iter().copied().filter(whole).collect(),
        divisions: found.comparisons.iter().map(division_chart).collect(),
    }
}

fn division_chart(compared: &crate::analysis::centre::representation::Comparison) -> DivisionChart {
    let seats: u64 = compared.groups.iter().map(|group| group.seats).sum();
    let people: u64 = compared.groups.iter().map(|group| group.people).sum();
    let share = |part: u64, whole: u64, scale: u32| {
        crate::analysis::numbers::ratio::Ratio::share(part, whole).map_or(0, |ratio| ratio.rounded(scale))
    };
    let longest = compared
        .groups
        .iter()
        .flat_map(|group| [share(group.seats, seats, 1000), share(group.people, people, 1000)])
        .max()
        .unwrap_or(0)
        .max(1);
    let bar = |group: &crate::analysis::centre::representation::Compared| PairedBar {
        group: group.group,
        seats: group.seats,
        people: group.people,
        seats_percent: share(group.seats, seats, 100),
        people_percent: share(group.people, people, 100),
        seats_length: share(group.seats, seats, 1000) * 1000 / longest,
        people_length: share(group.people, people, 1000) * 1000 / longest,
        missing: group.missing,
    };
    DivisionChart {
        division: compared.division,
        seats,
        people,
        distance: compared.distance.rounded(100),
        least: compared.least.rounded(100),
        closeness: compared.closeness,
        bars: compared.groups.iter().map(bar).collect(),
    }
}

/// One seat with what its member took part in.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SeatRow {
    /// The seat.
    pub seat: Seat,
    /// It is held today.
    pub held: bool,
    /// Sittings of its term at which it was there.
    pub attended: usize,
    /// Sittings of its term.
    pub sittings: usize,
    /// Trainings received.
    pub trainings: usize,
}

/// All seats: those held today first, by number.
pub fn seat_rows(committee: &Committee, today: Day) -> Vec<SeatRow> {
    let row = |seat: &Seat| {
        let during = committee.sittings.iter().filter(|it| seat.holds_on(it.on));
        SeatRow {
            held: seat.holds_on(today),
            attended: during
                .clone()
                .filter(|it| it.present.contains(&seat.number))
                .count(),
            sittings: during.count(),
            trainings: (committee.trainings.iter())
                .filter(|it| it.seats.contains(&seat.number))
                .count(),
            seat: seat.clone(),
        }
    };
    let mut rows: Vec<SeatRow> = committee.seats.iter().map(row).collect();
    rows.sort_by_key(|row| (!row.held, row.seat.number));
    rows
}

/// The numbers of the seats held on a day.
pub fn held_numbers(committee: &Committee, day: Day) -> Vec<u32> {
    let held = committee.seats.iter().filter(|seat| seat.holds_on(day));
    held.map(|seat| seat.number).collect()
}

/// A line of the plan, as far as a committee looks at it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct LineState {
    pub id: RecordId,
    pub number: usize,
    pub title: String,
    pub lead: String,
    pub ends: Option<Day>,
    pub done: usize,
    pub milestones: usize,
}

/// The lines that the plan takes up, in its order and with its numbers.
pub fn plan_lines(project: &Project) -> Vec<LineState> {
    let line = |(at, (id, it)): (usize, (RecordId, &crate::domain::records::Commitment))| LineState {
        id,
        number: at + 1,
        title: project
            .get::<Intervention>(it.intervention)
            .map(|it| it.title.clone())
            .unwrap_or_default(),
        lead: it.lead.clone(),
        ends: it.ends,
        done: it.milestones.iter().filter(|step| step.done).count(),
        milestones: it.milestones.len(),
    };
    commitments(project).into_iter().enumerate().map(line).collect()
}

/// One decision beside its line.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct DecisionRow {
    /// The day.
    pub on: Day,
    /// In words.
    pub text: String,
    /// The line of the plan.
    pub line: Option<LineState>,
    /// It is about a line that the plan does not take up any more.
    pub line_gone: bool,
}

/// All decisions, latest first, and the lines of the plan that no decision is about.
pub fn decision_rows(project: &Project, committee: &Committee) -> (Vec<DecisionRow>, Vec<LineState>) {
    let lines = plan_lines(project);
    let mut rows = Vec::new();
    for sitting in committee.sittings.iter().rev() {
        for decision in &sitting.decisions {
            let found = decision
                .plan_line
                .and_then(|id| lines.iter().find(|line| line.id == id));
            rows.push(DecisionRow {
                on: sitting.on,
                text: decision.text.clone(),
                line: found.cloned(),
                line_gone: decision
                    .plan_line
                    .is_some_and(|id| found.is_none() && project.get::<PlanLine>(id).is_none()),
            });
        }
    }
    let told = |line: &LineState| {
        let mut decisions = committee.sittings.iter().flat_map(|it| &it.decisions);
        decisions.any(|it| it.plan_line == Some(line.id))
    };
    let untold = lines.into_iter().filter(|line| !told(line)).collect();
    (rows, untold)
}
