//! Electing members of a committee: set up, vote, count, lot, seats, and undo.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::deciding::election::election_count;
use catchment::domain::actions::cast_ballot::cast_answer;
use catchment::domain::actions::close_ranking::close_ranking;
use catchment::domain::actions::run_election::{seat_elected, set_up_election};
use catchment::domain::actions::settle_tie::settle_tie;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::lottery::draw_lottery;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::tables::{Cell, results};
use catchment::present::deciding::election_page::{stages, votes_decimal};
use std::collections::BTreeSet;

const COMMITTEE: RecordId = RecordId::from_u128(1);
const RANKING: RecordId = RecordId::from_u128(2);

fn id(number: u128) -> RecordId {
    RecordId::from_u128(10 + number)
}

fn done(project: &mut Project, edit: &Edit) {
    *project = apply(project, edit).unwrap().0;
}

fn set_up(method: Method, candidates: u128, seats: u32) -> Project {
    let mut project = Project::empty(RecordId::from_u128(9));
    done(&mut project, &Edit::add(COMMITTEE, Committee::default()));
    let candidate = |number: u128| Candidate {
        id: id(number),
        number: number as u32,
        symbol: CandidateSymbol::ALL[number as usize - 1],
        sex: Sex::Female,
        age: AgeBand::Adult,
        status: Status::Displaced,
        minority: false,
        with_disability: true,
    };
    let election = Election {
        ranking: RANKING,
        seats,
        candidates: (1..=candidates).map(candidate).collect(),
        seated: false,
    };
    let edit = set_up_election(&project, COMMITTEE, "Who?", method, election).unwrap();
    done(&mut project, &edit);
    project
}

fn vote(project: &mut Project, ballots: &[&[u128]]) {
    for (at, ballot) in ballots.iter().enumerate() {
        let tiers = ballot.iter().map(|it| BTreeSet::from([id(*it)])).collect();
        let order = Order {
            tiers,
            unknown: BTreeSet::new(),
        };
        let edit = cast_answer(project, id(500 + at as u128), RANKING, None, Answer::Order(order)).unwrap();
        done(project, &edit);
    }
    let edit = close_ranking(project, RANKING).unwrap();
    done(project, &edit);
}

#[test]
fn ballots_in_order_become_seats_in_one_edit_that_can_be_undone() {
    let mut project = set_up(Method::Order, 4, 2);
    assert!(election_count(&project, RANKING).is_none());
    vote(&mut project, &[&[1, 2], &[1, 2], &[1, 2], &[1, 3], &[3], &[4, 3]]);
    let count = election_count(&project, RANKING).unwrap();
    let elected = count.outcome.clone().unwrap();
    // Quota 3: candidate 1 has 4, passes one vote on; candidate 4 is out in favour of 3 or earlier.
    assert_eq!(elected, [0, 2]);
    let columns = stages(&count);
    assert_eq!(columns[0].cells[0].votes, 400_000);
    assert!(columns.iter().skip(1).any(|it| it.cells[0].moved == -100_000));
    assert!(
        columns
            .iter()
            .all(|it| it.cells.iter().map(|cell| cell.votes).sum::<u128>() + it.resting == 600_000)
    );
    let chosen: Vec<RecordId> = elected.iter().map(|at| count.candidates[*at].id).collect();
    let before = project.clone();
    let edit = seat_elected(&project, RANKING, &chosen, None, None).unwrap();
    done(&mut project, &edit);
    let committee = project.get::<Committee>(COMMITTEE).unwrap();
    assert_eq!(
        committee.seats.iter().map(|it| it.number).collect::<Vec<_>>(),
        [1, 2]
    );
    assert!(
        committee
            .seats
            .iter()
            .all(|it| it.with_disability && it.status == Status::Displaced)
    );
    assert!(seat_elected(&project, RANKING, &chosen, None, None).is_err());
    done(&mut project, &edit.inverse());
    assert_eq!(
        project.get::<Committee>(COMMITTEE),
        before.get::<Committee>(COMMITTEE)
    );
}

#[test]
fn a_tie_waits_for_one_lot_over_all_candidates() {
    let mut project = set_up(Method::Order, 3, 1);
    vote(&mut project, &[&[1], &[2], &[3]]);
    let count = election_count(&project, RANKING).unwrap();
    assert_eq!(count.outcome.unwrap_err().tied.len(), 3);
    let seed = 7;
    let settlement = TieSettlement {
        order: draw_lottery(seed, &BTreeSet::from([id(1), id(2), id(3)])),
        by: SettledBy::Lottery {
            seed,
            witnesses: "teacher".into(),
        },
    };
    let first = settlement.order[0];
    let edit = settle_tie(&project, RANKING, settlement).unwrap();
    done(&mut project, &edit);
    let count = election_count(&project, RANKING).unwrap();
    let elected = count.outcome.unwrap();
    assert_eq!(count.candidates[elected[0]].id, first);
}

#[test]
fn an_election_with_as_many_seats_as_candidates_is_refused() {
    let project = set_up(Method::Order, 3, 1);
    let mut election = project.get::<Committee>(COMMITTEE).unwrap().elections[0].clone();
    election.seats = 3;
    assert!(set_up_election(&project, COMMITTEE, "Who?", Method::Order, election.clone()).is_err());
    election.seats = 1;
    assert!(set_up_election(&project, COMMITTEE, " ", Method::Order, election.clone()).is_err());
    assert!(set_up_election(&project, COMMITTEE, "Who?", Method::Hands, election).is_err());
}

#[test]
fn votes_are_told_with_as_many_decimals_as_they_have() {
    assert_eq!(votes_decimal(400_000), (4.0, 0));
    assert_eq!(votes_decimal(250_000), (2.5, 1));
    assert_eq!(votes_decimal(33_333), (0.33333, 5));
}

#[test]
fn what_leaves_the_device_names_candidates_by_number_alone() {
    let mut project = set_up(Method::Order, 4, 2);
    vote(&mut project, &[&[1, 2], &[1, 2], &[1, 2], &[1, 3], &[3], &[4, 3]]);
    let table = results(&project);
    let at = table.columns.iter().position(|it| *it == "statement").unwrap();
    assert!(!table.rows.is_empty());
    for row in &table.rows {
        let Cell::Text(said) = &row.cells[at] else {
            panic!("{:?}", row.cells[at])
        };
        assert!(said.starts_with("candidate-"), "{said}");
    }
}
