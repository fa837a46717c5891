//! Casting: what fits a ranking, one person's answer, one group's answer, papers typed in twice.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::change;
use crate::fixtures::sample::*;
use catchment::domain::actions::cast_ballot::{cast_answer, misfit};
use catchment::domain::actions::cast_for_group::cast_for_group;
use catchment::domain::actions::enter_paper_ballots::{
    Difference, PaperEntry, PaperRefusal, differences, enter_paper_ballots,
};
use catchment::domain::edit::{Act, NotAllowed, Refusal};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::{BTreeMap, BTreeSet};

const OPEN: RecordId = id(100);
const NEW: RecordId = id(101);
const OTHER: RecordId = id(102);
/// No option of any ranking.
const STRANGE: RecordId = id(999);
const CAST: (Act, Kind) = (Act::Cast, Kind::Ballot);

fn ranking(method: Method) -> Ranking {
    Ranking {
        question: "What first?".to_owned(),
        options: vec![NEED, OTHER_NEED],
        method,
        state: RankingState::Open,
        meeting: None,
        answered_by: Respondents::default(),
        criteria: vec!["Reach".to_owned(), "Cost".to_owned()],
        settlements: Vec::new(),
        tie_rule: TieRule::default(),
    }
}

/// The sample with an open ranking of this method.
fn with(method: Method) -> Project {
    let mut project = plain();
    add(&mut project, OPEN, ranking(method));
    project
}

const DOTS: Method = Method::Dots {
    per_person: 3,
    cap: 2,
};

fn counts(counts: &[(RecordId, u32)]) -> BTreeMap<RecordId, u32> {
    counts.iter().copied().collect()
}

fn dots(given: &[(RecordId, u32)]) -> Answer {
    Answer::Dots(counts(given))
}

fn order(tiers: &[&[RecordId]], unknown: &[RecordId]) -> Answer {
    Answer::Order(Order {
        tiers: tiers.iter().map(|tier| tier.iter().copied().collect()).collect(),
        unknown: unknown.iter().copied().collect(),
    })
}

fn pair(first: RecordId, second: RecordId) -> Pair {
    Pair {
        first,
        second,
        outcome: PairOutcome::First,
    }
}

fn pile(placed: &[(RecordId, u32)], unplaced: u32) -> Piling {
    Piling {
        placed: counts(placed),
        unplaced,
    }
}

#[test]
fn an_answer_fits_its_ranking_or_says_why_not() {
    use NotAllowed::{BrokenAnswer, OtherMethod, TooManyDots, UnknownOption};
    let (a, b) = (NEED, OTHER_NEED);
    let two = Method::Approval { most: 1 };
    let piling = Method::Piling { counters: 5 };
    let matrix = Method::Matrix { counters: 5 };
    let months = [None; 12];
    for (method, answer, reason) in [
        (DOTS, dots(&[(a, 2), (b, 1)]), None),
        (DOTS, dots(&[]), None),
        (DOTS, dots(&[(a, 3)]), Some(TooManyDots)),
        (DOTS, dots(&[(a, 2), (b, 2)]), Some(TooManyDots)),
        (DOTS, dots(&[(STRANGE, 1)]), Some(UnknownOption)),
        (DOTS, dots(&[(STRANGE, 0)]), None),
        (DOTS, order(&[&[a]], &[]), Some(OtherMethod)),
        (Method::Hands, Answer::Hands(counts(&[(a, 400)])), None),
        (
            Method::Hands,
            Answer::Hands(counts(&[(STRANGE, 1)])),
            Some(UnknownOption),
        ),
        (Method::Hands, dots(&[(a, 1)]), Some(OtherMethod)),
        (two, Answer::Approval([a].into()), None),
        (two, Answer::Approval([a, b].into()), Some(TooManyDots)),
        (two, Answer::Approval([STRANGE].into()), Some(UnknownOption)),
        (Method::Order, order(&[&[a], &[b]], &[]), None),
        (Method::Order, order(&[&[a, b]], &[]), None),
        (Method::Order, order(&[&[a]], &[b]), None),
        (Method::Order, order(&[&[a], &[a]], &[]), Some(BrokenAnswer)),
        (Method::Order, order(&[&[a], &[]], &[]), Some(BrokenAnswer)),
        (Method::Order, order(&[&[a]], &[a]), Some(BrokenAnswer)),
        (Method::Order, order(&[&[a]], &[STRANGE]), Some(UnknownOption)),
        (Method::Pairs, Answer::Pairs(vec![pair(a, b)]), None),
        (Method::Pairs, Answer::Pairs(vec![]), None),
        (Method::Pairs, Answer::Pairs(vec![pair(b, a)]), Some(BrokenAnswer)),
        (
            Method::Pairs,
            Answer::Pairs(vec![pair(a, b); 2]),
            Some(BrokenAnswer),
        ),
        (
            Method::Pairs,
            Answer::Pairs(vec![pair(a, STRANGE)]),
            Some(UnknownOption),
        ),
        (piling, Answer::Piling(pile(&[(a, 4)], 1)), None),
        (piling, Answer::Piling(pile(&[(a, 4)], 0)), Some(BrokenAnswer)),
        (piling, Answer::Piling(pile(&[(a, 4)], 2)), Some(BrokenAnswer)),
        (
            piling,
            Answer::Piling(pile(&[(STRANGE, 5)], 0)),
            Some(UnknownOption),
        ),
        (
            matrix,
            Answer::Matrix(vec![pile(&[(a, 5)], 0), pile(&[], 5)]),
            None,
        ),
        (
            matrix,
            Answer::Matrix(vec![pile(&[(a, 5)], 0)]),
            Some(BrokenAnswer),
        ),
        (
            matrix,
            Answer::Matrix(vec![pile(&[(a, 5)], 0), pile(&[], 4)]),
            Some(BrokenAnswer),
        ),
        (Method::Calendar, Answer::Calendar([(a, months)].into()), None),
        (
            Method::Calendar,
            Answer::Calendar([(STRANGE, months)].into()),
            Some(UnknownOption),
        ),
        (Method::Calendar, order(&[&[a]], &[]), Some(OtherMethod)),
    ] {
        assert_eq!(misfit(&ranking(method), &answer), reason, "{method:?} {answer:?}");
        let project = with(method);
        let edit = cast_answer(&project, NEW, OPEN, Some(WOMEN), answer.clone());
        match reason {
            Some(reason) => refused(edit, reason),
            None => {
                let expected = Ballot {
                    ranking: OPEN,
                    group: Some(WOMEN),
                    people: None,
                    answer,
                };
                assert_eq!(did(&project, CAST, edit).get::<Ballot>(NEW), Some(&expected));
            }
        }
    }
}

#[test]
fn answers_are_taken_by_open_rankings_and_of_known_groups() {
    let project = with(DOTS);
    let cast = |ranking, group| cast_answer(&project, NEW, ranking, group, dots(&[(NEED, 1)]));
    did(&project, CAST, cast(OPEN, None));
    refused(cast(RANKING, None), NotAllowed::RankingClosed);
    missing(cast(STRANGE, None), STRANGE);
    missing(cast(OPEN, Some(STRANGE)), STRANGE);
}

#[test]
fn a_group_has_one_answer_which_can_be_corrected() {
    let answer = |given: u32| dots(&[(NEED, given)]);
    let project = with(DOTS);
    let enter = |project: &Project, id, people, given| {
        cast_for_group(project, id, OPEN, WOMEN, people, answer(given))
    };
    let first = did(&project, CAST, enter(&project, NEW, 12, 1));
    let corrected = did(&first, CAST, enter(&first, OTHER, 14, 2));
    let own = |project: &Project| {
        let own = project.all::<Ballot>().filter(|(_, it)| it.ranking == OPEN);
        own.map(|(id, it)| (id, it.people, it.answer.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(own(&first), [(NEW, Some(12), answer(1))]);
    assert_eq!(own(&corrected), [(NEW, Some(14), answer(2))]);
    refused(enter(&corrected, OTHER, 14, 2), NotAllowed::NothingToDo);
    refused(enter(&corrected, OTHER, 0, 2), NotAllowed::BrokenAnswer);
    refused(enter(&corrected, OTHER, 14, 3), NotAllowed::TooManyDots);
    missing(
        cast_for_group(&project, NEW, OPEN, STRANGE, 3, answer(1)),
        STRANGE,
    );
    refused(
        cast_for_group(&project, NEW, RANKING, WOMEN, 3, answer(1)),
        NotAllowed::RankingClosed,
    );
    // Two tablets have answered for the group; one more answer takes the place of both.
    let mut merged = first;
    let twice = did(&project, CAST, enter(&project, OTHER, 13, 2));
    merged.merge(&twice);
    assert_eq!(own(&merged).len(), 2);
    let one = did(&merged, CAST, enter(&merged, id(103), 13, 1));
    assert_eq!(own(&one), [(NEW, Some(13), answer(1))]);
    // A count of hands is no answer that a group agreed on.
    let hands = with(Method::Hands);
    let counted = cast_for_group(&hands, NEW, OPEN, WOMEN, 3, Answer::Hands(counts(&[(NEED, 2)])));
    refused(counted, NotAllowed::BrokenAnswer);
}

fn paper(number: u32, given: u32) -> PaperEntry {
    PaperEntry {
        number,
        answer: dots(&[(NEED, given)]),
    }
}

#[test]
fn two_entries_are_laid_side_by_side_by_the_number_of_the_paper() {
    let missing = |entry, number| Difference::Missing { entry, number };
    let twice = |entry, number| Difference::Twice { entry, number };
    let differs = |number, options: &[RecordId]| Difference::Differs {
        number,
        options: options.iter().copied().collect(),
    };
    let other = PaperEntry {
        number: 2,
        answer: dots(&[(OTHER_NEED, 1)]),
    };
    for (first, second, expected) in [
        (vec![], vec![], vec![]),
        (
            vec![paper(1, 1), paper(2, 2)],
            vec![paper(2, 2), paper(1, 1)],
            vec![],
        ),
        (vec![paper(1, 1)], vec![], vec![missing(2, 1)]),
        (vec![], vec![paper(1, 1)], vec![missing(1, 1)]),
        (
            vec![paper(1, 1), paper(1, 1)],
            vec![paper(1, 1)],
            vec![twice(1, 1)],
        ),
        (vec![paper(1, 1)], vec![paper(1, 2)], vec![differs(1, &[NEED])]),
        (
            vec![paper(2, 1)],
            vec![other],
            vec![differs(2, &[NEED, OTHER_NEED])],
        ),
    ] {
        assert_eq!(differences(&first, &second), expected);
    }
}

#[test]
fn papers_are_taken_in_when_both_entries_agree_and_fit() {
    let project = with(DOTS);
    let enter = |ranking, ids: &[RecordId], first: &[PaperEntry], second: &[PaperEntry]| {
        enter_paper_ballots(&project, ids, ranking, Some(WOMEN), first, second)
    };
    let (papers, ids) = ([paper(1, 1), paper(7, 2)], [NEW, OTHER]);
    let edit = enter(OPEN, &ids, &papers, &papers).map_err(|_| Refusal::Missing(OPEN));
    let after = did(&project, CAST, edit);
    let taken: BTreeSet<RecordId> = after
        .all::<Ballot>()
        .filter(|(_, it)| it.ranking == OPEN && it.group == Some(WOMEN) && it.people.is_none())
        .map(|(id, _)| id)
        .collect();
    assert_eq!(taken, ids.into());

    let nothing = PaperRefusal::Refused(Refusal::NotAllowed(NotAllowed::NothingToDo));
    let too_many = [paper(1, 1), paper(7, 3)];
    for (edit, expected) in [
        (
            enter(OPEN, &ids, &papers, &papers[..1]),
            PaperRefusal::Differ(vec![Difference::Missing { entry: 2, number: 7 }]),
        ),
        (
            enter(OPEN, &ids, &too_many, &too_many),
            PaperRefusal::Misfit(7, NotAllowed::TooManyDots),
        ),
        (enter(OPEN, &[], &[], &[]), nothing.clone()),
        (enter(OPEN, &[NEW], &papers, &papers), nothing.clone()),
        (enter(OPEN, &[NEW, NEW], &papers, &papers), nothing),
        (
            enter(RANKING, &ids, &papers, &papers),
            PaperRefusal::Refused(Refusal::NotAllowed(NotAllowed::RankingClosed)),
        ),
    ] {
        assert_eq!(edit, Err(expected));
    }
}

#[test]
fn what_was_cast_stays_when_the_ranking_closes() {
    let mut project = with(DOTS);
    let cast = |project: &Project| cast_answer(project, NEW, OPEN, None, dots(&[(NEED, 1)]));
    project = did(&project, CAST, cast(&project));
    change::<Ranking>(&mut project, OPEN, |it| it.state = RankingState::Closed);
    refused(
        cast_answer(&project, OTHER, OPEN, None, dots(&[])),
        NotAllowed::RankingClosed,
    );
    assert!(project.get::<Ballot>(NEW).is_some());
}
