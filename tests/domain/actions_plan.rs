//! The acts around the chart and the plan: placing, taking up, leaving out, dropping. Each can be undone.

#![allow(clippy::unwrap_used)]

use catchment::analysis::plan::plan_coverage::{Answer, answer, commitments, coverage, open_needs};
use catchment::domain::actions::drop_intervention::drop_intervention;
use catchment::domain::actions::leave_out::leave_out;
use catchment::domain::actions::place_score::{Placing, place_score, take_score_back};
use catchment::domain::actions::take_up::take_up;
use catchment::domain::document::Document;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{
    Currency, Group, GroupPreset, Intervention, Kind, Layer, Money, Need, Record, ScaleValue, Score,
};

fn id(number: u128) -> RecordId {
    RecordId::from_u128(number)
}

fn halves(halves: u8) -> ScaleValue {
    ScaleValue::from_halves(halves).unwrap()
}

const NEEDS: [u128; 3] = [11, 12, 13];
const GROUP: u128 = 31;
const COST: Money = Money {
    amount: 12_000,
    currency: Currency::Usd,
};

/// Needs 11–13; intervention 21 addresses 11 and 12, intervention 22 addresses 12; group 31.
fn project() -> Project {
    let mut documents: Vec<Document> = NEEDS
        .iter()
        .map(|need| Document::new(id(*need), Need::default().into_body()))
        .collect();
    for (number, needs) in [(21, vec![11, 12]), (22, vec![12])] {
        let intervention = Intervention {
            needs: needs.into_iter().map(id).collect(),
            cost: Some(COST),
            ..Intervention::default()
        };
        documents.push(Document::new(id(number), intervention.into_body()));
    }
    let group = Group {
        meeting: id(41),
        preset: GroupPreset::Women,
        name: String::new(),
        colour: 0,
        participants: Default::default(),
    };
    documents.push(Document::new(id(GROUP), group.into_body()));
    Project::from_documents(id(0), documents)
}

/// Applies the edit and checks that its inverse leads back.
fn done(project: &Project, edit: Result<Edit, Refusal>) -> Project {
    let edit = edit.unwrap();
    let (after, _) = apply(project, &edit).unwrap();
    let (back, _) = apply(&after, &edit.inverse()).unwrap();
    for document in after.documents() {
        assert_eq!(
            back.body(document.id),
            project.body(document.id),
            "undo leads back"
        );
    }
    after
}

fn women(intervention: u128) -> Placing {
    Placing {
        intervention: id(intervention),
        layer: Layer::Community,
        group: Some(id(GROUP)),
        person: None,
    }
}

#[test]
fn placing_again_changes_the_placement() {
    let first = done(
        &project(),
        place_score(&project(), women(21), halves(4), halves(8)),
    );
    let second = done(&first, place_score(&first, women(21), halves(9), halves(9)));
    let scores: Vec<&Score> = second.all::<Score>().map(|(_, score)| score).collect();
    assert_eq!(scores.len(), 1);
    assert_eq!(scores[0].feasibility, halves(9));
    let directorate = Placing {
        layer: Layer::Directorate,
        group: None,
        ..women(21)
    };
    let third = done(&second, place_score(&second, directorate, halves(2), halves(2)));
    assert_eq!(third.count(Kind::Score), 2);
    let fourth = done(&third, take_score_back(&third, women(21)));
    assert_eq!(fourth.count(Kind::Score), 1);
    assert_eq!(
        take_score_back(&fourth, women(21)),
        Err(Refusal::NotAllowed(NotAllowed::NothingToDo))
    );
    let fifth = done(&fourth, place_score(&fourth, women(21), halves(6), halves(6)));
    assert_eq!(
        fifth.count(Kind::Score),
        2,
        "a placement taken back can be made again"
    );
}

#[test]
fn two_tablets_that_place_the_same_make_a_conflict_not_two_placements() {
    let ours = done(
        &project(),
        place_score(&project(), women(21), halves(4), halves(8)),
    );
    let theirs = done(
        &project(),
        place_score(&project(), women(21), halves(9), halves(8)),
    );
    let mut merged = ours.clone();
    merged.merge(&theirs);
    assert_eq!(merged.count(Kind::Score), 1);
    assert_eq!(merged.conflicts().count(), 1);
}

#[test]
fn placing_leaves_one_placement_where_a_file_brought_two() {
    let mut twice = project();
    for number in [71, 72] {
        let score = Score {
            intervention: id(21),
            layer: Layer::Community,
            group: Some(id(GROUP)),
            person: None,
            feasibility: halves(3),
            impact: halves(3),
        };
        twice.merge_document(&Document::new(id(number), score.into_body()));
    }
    let after = done(&twice, place_score(&twice, women(21), halves(8), halves(8)));
    assert_eq!(after.count(Kind::Score), 1);
}

#[test]
fn nothing_is_placed_that_is_not_there() {
    assert_eq!(
        place_score(&project(), women(99), halves(4), halves(4)),
        Err(Refusal::Missing(id(99)))
    );
    let stranger = Placing {
        group: Some(id(99)),
        ..women(21)
    };
    assert_eq!(
        place_score(&project(), stranger, halves(4), halves(4)),
        Err(Refusal::Missing(id(99)))
    );
}

#[test]
fn taking_up_answers_the_needs_and_takes_their_reasons_away() {
    let start = project();
    assert_eq!(open_needs(&start), 3);
    let left = done(
        &start,
        leave_out(
            &start,
            id(12),
            "Too costly.".into(),
            "Ask the governorate.".into(),
        ),
    );
    assert_eq!(answer(&left, id(12)), Answer::LeftOut);
    let taken = done(&left, take_up(&left, id(21)));
    assert_eq!(
        coverage(&taken),
        [
            (id(11), Answer::Taken(vec![id(21)])),
            (id(12), Answer::Taken(vec![id(21)])),
            (id(13), Answer::Open),
        ]
    );
    for project in [&left, &taken] {
        assert!(
            coverage(project)
                .iter()
                .all(|(need, said)| *said == answer(project, *need)),
            "one walk says of all what is said of each"
        );
    }
    assert_eq!(taken.count(Kind::PlanLine), 1);
    let (_, line) = commitments(&taken)[0];
    assert_eq!(line.budget, Some(COST));
    assert_eq!(
        take_up(&taken, id(21)),
        Err(Refusal::NotAllowed(NotAllowed::NothingToDo))
    );
    assert_eq!(take_up(&taken, id(99)), Err(Refusal::Missing(id(99))));
    let both = done(&taken, take_up(&taken, id(22)));
    assert_eq!(answer(&both, id(12)), Answer::Taken(vec![id(21), id(22)]));
}

#[test]
fn a_reason_without_a_next_step_is_no_answer_yet() {
    let start = project();
    let half = done(
        &start,
        leave_out(&start, id(13), "No actor here.".into(), " ".into()),
    );
    assert_eq!(answer(&half, id(13)), Answer::Open);
    let whole = done(
        &half,
        leave_out(&half, id(13), "No actor here.".into(), "Raise it in May.".into()),
    );
    assert_eq!(answer(&whole, id(13)), Answer::LeftOut);
    assert_eq!(whole.count(Kind::PlanLine), 1, "one line per need");
    let none = done(&whole, leave_out(&whole, id(13), String::new(), String::new()));
    assert_eq!(
        (none.count(Kind::PlanLine), answer(&none, id(13))),
        (0, Answer::Open)
    );
    assert_eq!(
        leave_out(&none, id(13), String::new(), String::new()),
        Err(Refusal::NotAllowed(NotAllowed::NothingToDo))
    );
    assert_eq!(
        leave_out(&none, id(99), "x".into(), "y".into()),
        Err(Refusal::Missing(id(99)))
    );
}

#[test]
fn dropping_an_intervention_drops_its_placements_and_its_line() {
    let start = project();
    let placed = done(&start, place_score(&start, women(21), halves(4), halves(8)));
    let placed = done(&placed, place_score(&placed, women(22), halves(4), halves(8)));
    let taken = done(&placed, take_up(&placed, id(21)));
    let dropped = done(&taken, drop_intervention(&taken, id(21)));
    assert_eq!(
        (
            dropped.count(Kind::Intervention),
            dropped.count(Kind::Score),
            dropped.count(Kind::PlanLine)
        ),
        (1, 1, 0)
    );
    assert_eq!(open_needs(&dropped), 3, "the needs stay and are open again");
}
