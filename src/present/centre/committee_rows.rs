//! The lists of one committee: seats, sittings, trainings, decisions and elections; content, search text and sort keys of each row.
//!
//! Two trainings or decisions may be equal; a row carries its index among them. Deliberately absent: words. The names of days, members and
//! lines of the plan come in as arguments.

use super::committee_page::{DecisionRow, LineState, SeatRow, held_numbers, seat_rows};
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Committee, Election, Ranking, RankingState, Seat, Sitting, Training};
use crate::present::lists::list_view::{ListRow, SortKey};
use serde::{Deserialize, Serialize};

/// What seats can be ordered by: those held today first and by number, their role, their last day, sittings and trainings.
pub const SEAT_SORTS: [&str; 5] = ["held", "role", "until", "attended", "trained"];

/// What sittings can be ordered by.
pub const SITTING_SORTS: [&str; 3] = ["on", "present", "decisions"];

/// What trainings can be ordered by.
pub const TRAINING_SORTS: [&str; 3] = ["on", "topic", "seats"];

/// What decisions can be ordered by.
pub const DECISION_SORTS: [&str; 3] = ["on", "text", "line"];

/// What elections can be ordered by: the order in which they were set up, the question, how far they are, candidates.
pub const ELECTION_SORTS: [&str; 4] = ["made", "question", "stand", "candidates"];

fn count(count: usize) -> SortKey {
    SortKey::number(i64::try_from(count).ok())
}

/// All seats. `words` gives the description of a seat.
pub fn seat_list(
    committee: &Committee,
    today: Day,
    words: impl Fn(&Seat) -> String,
) -> Vec<ListRow<SeatRow>> {
    let row = |(at, row): (usize, SeatRow)| {
        let keys = vec![
            count(at),
            SortKey::Number(row.seat.role as i64),
            SortKey::day(row.seat.until),
            count(row.attended),
            count(row.trainings),
        ];
        let texts = [words(&row.seat), row.seat.number.to_string()];
        ListRow::new(row, texts.iter().map(String::as_str), keys)
    };
    seat_rows(committee, today)
        .into_iter()
        .enumerate()
        .map(row)
        .collect()
}

/// One sitting and who of the seats held that day was not there.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SittingRow {
    /// The sitting.
    pub sitting: Sitting,
    /// Seats held on its day.
    pub held: usize,
    /// Numbers of those that were not there.
    pub absent: Vec<u32>,
}

/// All sittings. `day_text` gives how a day is written.
pub fn sitting_list(committee: &Committee, day_text: impl Fn(Day) -> String) -> Vec<ListRow<SittingRow>> {
    let row = |sitting: &Sitting| {
        let held = held_numbers(committee, sitting.on);
        let shown = SittingRow {
            held: held.len(),
            absent: held
                .into_iter()
                .filter(|it| !sitting.present.contains(it))
                .collect(),
            sitting: sitting.clone(),
        };
        let keys = vec![
            SortKey::day(Some(sitting.on)),
            count(sitting.present.len()),
            count(sitting.decisions.len()),
        ];
        let (on, written) = (day_text(sitting.on), sitting.on.to_string());
        let decisions = sitting.decisions.iter().map(|it| it.text.as_str());
        ListRow::new(shown, [on.as_str(), &written].into_iter().chain(decisions), keys)
    };
    committee.sittings.iter().map(row).collect()
}

/// All trainings. `day_text` gives how a day is written.
pub fn training_list(
    committee: &Committee,
    day_text: impl Fn(Day) -> String,
) -> Vec<ListRow<(usize, Training)>> {
    let row = |(at, training): (usize, &Training)| {
        let keys = vec![
            SortKey::day(Some(training.on)),
            SortKey::text(&training.topic),
            count(training.seats.len()),
        ];
        let (on, written) = (day_text(training.on), training.on.to_string());
        ListRow::new(
            (at, training.clone()),
            [training.topic.as_str(), &on, &written],
            keys,
        )
    };
    committee.trainings.iter().enumerate().map(row).collect()
}

/// These decisions. `day_text` gives how a day is written, `line_name` how a line of the plan is called.
pub fn decision_list(
    decisions: Vec<DecisionRow>,
    day_text: impl Fn(Day) -> String,
    line_name: impl Fn(&LineState) -> String,
) -> Vec<ListRow<(usize, DecisionRow)>> {
    let row = |(at, decision): (usize, DecisionRow)| {
        let line = decision.line.as_ref();
        let keys = vec![
            SortKey::day(Some(decision.on)),
            SortKey::text(&decision.text),
            line.map_or(SortKey::None, |line| count(line.number)),
        ];
        let texts = [
            decision.text.clone(),
            day_text(decision.on),
            decision.on.to_string(),
            line.map(&line_name).unwrap_or_default(),
            line.map(|line| line.lead.clone()).unwrap_or_default(),
        ];
        ListRow::new((at, decision), texts.iter().map(String::as_str), keys)
    };
    decisions.into_iter().enumerate().map(row).collect()
}

/// How far an election is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElectionStand {
    /// Ballots are taken.
    Open,
    /// They are counted.
    Counted,
    /// The elected have taken their seats.
    Seated,
}

impl ElectionStand {
    /// All, in the order in which an election passes them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Counted, Self::Seated];
}

/// One election.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ElectionRow {
    /// The ranking that it is.
    pub ranking: RecordId,
    /// What is asked.
    pub question: String,
    /// How far it is.
    pub stand: ElectionStand,
    /// The number of candidates.
    pub candidates: usize,
}

/// All elections whose ranking is there. `stand_text` gives how a stand is called.
pub fn election_list(
    project: &Project,
    committee: &Committee,
    stand_text: impl Fn(ElectionStand) -> String,
) -> Vec<ListRow<ElectionRow>> {
    let row = |(at, election): (usize, &Election)| {
        let ranking = project.get::<Ranking>(election.ranking)?;
        let stand = match (ranking.state, election.seated) {
            (RankingState::Open, _) => ElectionStand::Open,
            (RankingState::Closed, false) => ElectionStand::Counted,
            (RankingState::Closed, true) => ElectionStand::Seated,
        };
        let row = ElectionRow {
            ranking: election.ranking,
            question: ranking.question.clone(),
            stand,
            candidates: election.candidates.len(),
        };
        let keys = vec![
            count(at),
            SortKey::text(&row.question),
            SortKey::Number(stand as i64),
            count(row.candidates),
        ];
        let texts = [ranking.question.clone(), stand_text(stand)];
        Some(ListRow::new(row, texts.iter().map(String::as_str), keys))
    };
    committee.elections.iter().enumerate().filter_map(row).collect()
}
