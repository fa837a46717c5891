//! From marks to needs to ballots: what is done, what follows along, what is refused.

#![allow(clippy::unwrap_used)]

use catchment::domain::actions::cast_ballot::cast_ballot;
use catchment::domain::actions::close_ranking::close_ranking;
use catchment::domain::actions::count_hands::count_hands;
use catchment::domain::actions::make_need::{change_need, majority_sector, make_need};
use catchment::domain::actions::merge_needs::{delete_need, merge_needs};
use catchment::domain::actions::set_up_ranking::{change_ranking, delete_ranking, is_frozen, set_up_ranking};
use catchment::domain::actions::split_need::split_need;
use catchment::domain::edit::{Edit, NotAllowed, Refusal, apply};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::{BTreeMap, BTreeSet};

const CLINIC: u128 = 1;
const DOCTOR: u128 = 2;
const ROAD: u128 = 3;
const RANKING: u128 = 50;
const DOTS: Method = Method::Dots {
    per_person: 5,
    cap: 3,
};

fn id(n: u128) -> RecordId {
    RecordId::from_u128(n)
}

fn set<const N: usize>(ids: [u128; N]) -> BTreeSet<RecordId> {
    ids.map(id).into()
}

fn with(project: &Project, edit: Edit) -> Project {
    let (after, _) = apply(project, &edit).unwrap();
    let (back, _) = apply(&after, &edit.inverse()).unwrap();
    for document in project.documents() {
        assert_eq!(back.body(document.id), document.body(), "undo leads back");
    }
    after
}

fn refused<T>(reason: NotAllowed) -> Result<T, Refusal> {
    Err(Refusal::NotAllowed(reason))
}

fn need(project: &Project, n: u128) -> &Need {
    project.get(id(n)).unwrap()
}

fn options(project: &Project) -> Vec<u128> {
    let ranking: &Ranking = project.get(id(RANKING)).unwrap();
    ranking.options.iter().map(|option| option.as_u128()).collect()
}

fn dots(dots: &[(u128, u32)]) -> BTreeMap<RecordId, u32> {
    dots.iter().map(|(option, count)| (id(*option), *count)).collect()
}

fn ranking(options: &[u128], method: Method) -> Ranking {
    Ranking {
        question: " What should come first? ".into(),
        options: options.iter().copied().map(id).collect(),
        method,
        state: RankingState::Open,
        meeting: None,
        criteria: Vec::new(),
        answered_by: Respondents::default(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    }
}

/// Marks 101–103 on health and 104 on roads; needs for a clinic, a doctor and a road; one open ranking of all three.
fn village() -> Project {
    let mut project = Project::empty(id(900));
    for (n, sector) in [(101, "health"), (102, "health"), (103, "health"), (104, "roads")] {
        let mark = Mark {
            kind: MarkKind::Need,
            sector: sector.into(),
            geometry: Geometry::Point(Position::new(44.0, 33.0).unwrap()).into(),
            meeting: None,
            group: None,
            severity: None,
            certainty: Certainty::Sure,
            note: String::new(),
            category: String::new(),
            disputed_by: Default::default(),
            attachments: Vec::new(),
        };
        project = with(&project, Edit::add(id(n), mark));
    }
    project = with(&project, Edit::add(id(70), CatchmentArea::default()));
    for (n, statement, sector, marks) in [
        (CLINIC, "A clinic", "health", set([101, 102])),
        (DOCTOR, "A doctor", "health", set([103])),
        (ROAD, "A paved road", "roads", set([104])),
    ] {
        project = with(
            &project,
            make_need(&project, id(n), statement, sector, &marks).unwrap(),
        );
    }
    with(
        &project,
        set_up_ranking(&project, id(RANKING), ranking(&[CLINIC, DOCTOR, ROAD], DOTS)).unwrap(),
    )
}

fn voted(answer: &[(u128, u32)]) -> Project {
    let project = village();
    with(
        &project,
        cast_ballot(&project, id(60), id(RANKING), None, &dots(answer)).unwrap(),
    )
}

#[test]
fn a_need_is_made_of_marks_and_belongs_to_the_only_area() {
    let project = village();
    assert_eq!(need(&project, CLINIC).marks, set([101, 102]));
    assert_eq!(need(&project, CLINIC).catchment_area, Some(id(70)));
    let made = make_need(&project, id(9), "  Papers \n", "documents", &set([])).unwrap();
    assert_eq!(need(&with(&project, made), 9).statement, "Papers");
    assert_eq!(
        make_need(&project, id(9), "  ", "health", &set([101])),
        refused(NotAllowed::NothingToDo)
    );
    assert_eq!(
        make_need(&project, id(9), "Water", "", &set([101])),
        refused(NotAllowed::NothingToDo)
    );
    assert_eq!(
        make_need(&project, id(9), "Water", "water", &set([999])),
        Err(Refusal::Missing(id(999)))
    );
}

#[test]
fn the_sector_follows_the_majority_and_a_tie_is_left_to_people() {
    let project = village();
    assert_eq!(
        majority_sector(&project, &set([101, 102, 104])).as_deref(),
        Some("health")
    );
    assert_eq!(majority_sector(&project, &set([101, 104])), None);
    assert_eq!(majority_sector(&project, &set([])), None);
}

#[test]
fn marks_are_linked_and_unlinked_even_after_ballots_but_words_stay() {
    let project = voted(&[(CLINIC, 1)]);
    let mut more = need(&project, CLINIC).clone();
    more.marks = set([101, 104]);
    let after = with(&project, change_need(&project, id(CLINIC), more.clone()).unwrap());
    assert_eq!(need(&after, CLINIC).marks, set([101, 104]));
    more.statement = "A hospital".into();
    assert_eq!(
        change_need(&project, id(CLINIC), more),
        refused(NotAllowed::BallotsAreIn)
    );
    let same = need(&project, ROAD).clone();
    assert_eq!(
        change_need(&project, id(ROAD), same),
        refused(NotAllowed::NothingToDo)
    );
}

#[test]
fn merging_takes_everything_along() {
    let mut project = village();
    let intervention = Intervention {
        needs: set([DOCTOR, ROAD]),
        ..Intervention::default()
    };
    project = with(&project, Edit::add(id(80), intervention));
    for (n, need, reason) in [
        (81, CLINIC, "Too dear."),
        (82, DOCTOR, "No staff."),
        (83, ROAD, "Next year."),
    ] {
        let not_taken = NotTaken {
            need: id(need),
            reason: reason.into(),
            next_step: "Ask again.".into(),
        };
        project = with(
            &project,
            Edit::add(
                id(n),
                PlanLine {
                    decision: Decision::NotTaken(not_taken),
                },
            ),
        );
    }
    let edit = merge_needs(
        &project,
        id(CLINIC),
        &set([DOCTOR]),
        "A clinic with a doctor",
        "health",
    )
    .unwrap();
    let after = with(&project, edit);
    assert_eq!(need(&after, CLINIC).statement, "A clinic with a doctor");
    assert_eq!(need(&after, CLINIC).marks, set([101, 102, 103]));
    assert!(after.get::<Need>(id(DOCTOR)).is_none());
    assert_eq!(options(&after), [CLINIC, ROAD]);
    assert_eq!(
        after.get::<Intervention>(id(80)).unwrap().needs,
        set([CLINIC, ROAD])
    );
    let lines: Vec<_> = after.all::<PlanLine>().map(|(line, _)| line.as_u128()).collect();
    assert_eq!(lines, [81, 83]);
    let Decision::NotTaken(joined) = &after.get::<PlanLine>(id(81)).unwrap().decision else {
        panic!()
    };
    assert_eq!(
        (joined.reason.as_str(), joined.next_step.as_str()),
        ("Too dear.\nNo staff.", "Ask again.")
    );
}

#[test]
fn a_single_line_follows_to_the_surviving_need() {
    let mut project = village();
    let not_taken = NotTaken {
        need: id(DOCTOR),
        reason: "No staff.".into(),
        next_step: String::new(),
    };
    project = with(
        &project,
        Edit::add(
            id(82),
            PlanLine {
                decision: Decision::NotTaken(not_taken),
            },
        ),
    );
    let after = with(
        &project,
        merge_needs(&project, id(CLINIC), &set([DOCTOR]), "A clinic", "health").unwrap(),
    );
    let Decision::NotTaken(line) = &after.get::<PlanLine>(id(82)).unwrap().decision else {
        panic!()
    };
    assert_eq!(line.need, id(CLINIC));
}

#[test]
fn no_ballot_changes_its_meaning_by_merging_splitting_or_deleting() {
    let project = voted(&[(ROAD, 2)]);
    let merge = |survivor, others, words| merge_needs(&project, id(survivor), &others, words, "health");
    // All three were on the ballot paper, also those that this person gave no dot.
    assert_eq!(
        merge(CLINIC, set([DOCTOR]), "A clinic"),
        refused(NotAllowed::BallotsAreIn)
    );
    assert_eq!(
        delete_need(&project, id(CLINIC)),
        refused(NotAllowed::BallotsAreIn)
    );
    let split = split_need(&project, id(CLINIC), id(9), "Beds", "health", &set([101]));
    assert_eq!(split, refused(NotAllowed::BallotsAreIn));
    // A need without ballots may be merged into one on the ballot, as long as the words stay.
    let late = with(
        &project,
        make_need(&project, id(9), "A nurse", "health", &set([])).unwrap(),
    );
    assert!(merge_needs(&late, id(CLINIC), &set([9]), "A clinic", "health").is_ok());
    let reworded = merge_needs(&late, id(CLINIC), &set([9]), "A clinic with a nurse", "health");
    assert_eq!(reworded, refused(NotAllowed::BallotsAreIn));
}

#[test]
fn merging_needs_something_to_merge() {
    let project = village();
    let merge = |others, words| merge_needs(&project, id(CLINIC), &others, words, "health");
    assert_eq!(merge(set([]), "A clinic"), refused(NotAllowed::NothingToDo));
    assert_eq!(merge(set([CLINIC]), "A clinic"), refused(NotAllowed::NothingToDo));
    assert_eq!(merge(set([DOCTOR]), " "), refused(NotAllowed::NothingToDo));
    assert_eq!(merge(set([999]), "A clinic"), Err(Refusal::Missing(id(999))));
}

#[test]
fn splitting_moves_marks_and_offers_both_halves() {
    let project = village();
    let split = |marks| split_need(&project, id(CLINIC), id(9), "Medicines", "health", &marks);
    let after = with(&project, split(set([102])).unwrap());
    assert_eq!(
        (need(&after, CLINIC).marks.clone(), need(&after, 9).marks.clone()),
        (set([101]), set([102]))
    );
    assert_eq!(options(&after), [CLINIC, 9, DOCTOR, ROAD]);
    for nonsense in [set([]), set([101, 102]), set([104])] {
        assert_eq!(split(nonsense), refused(NotAllowed::NothingToDo));
    }
}

#[test]
fn deleting_a_need_leaves_nothing_that_points_to_it() {
    let mut project = village();
    let not_taken = NotTaken {
        need: id(ROAD),
        reason: String::new(),
        next_step: String::new(),
    };
    project = with(
        &project,
        Edit::add(
            id(83),
            PlanLine {
                decision: Decision::NotTaken(not_taken),
            },
        ),
    );
    project = with(
        &project,
        Edit::add(
            id(80),
            Intervention {
                needs: set([ROAD]),
                ..Intervention::default()
            },
        ),
    );
    let after = with(&project, delete_need(&project, id(ROAD)).unwrap());
    assert_eq!(options(&after), [CLINIC, DOCTOR]);
    assert!(after.get::<PlanLine>(id(83)).is_none());
    assert!(after.get::<Intervention>(id(80)).unwrap().needs.is_empty());
}

#[test]
fn a_ranking_needs_a_question_two_options_and_dots_that_add_up() {
    let project = village();
    let set_up = |ranking| set_up_ranking(&project, id(51), ranking).map(|_| ());
    assert_eq!(set_up(ranking(&[CLINIC, ROAD], Method::Hands)), Ok(()));
    let blank = Ranking {
        question: " ".into(),
        ..ranking(&[CLINIC, ROAD], DOTS)
    };
    for wrong in [
        blank,
        ranking(&[CLINIC], DOTS),
        ranking(&[CLINIC, CLINIC], DOTS),
        ranking(&[CLINIC, ROAD, ROAD], DOTS),
        ranking(
            &[CLINIC, ROAD],
            Method::Dots {
                per_person: 0,
                cap: 0,
            },
        ),
        ranking(
            &[CLINIC, ROAD],
            Method::Dots {
                per_person: 21,
                cap: 1,
            },
        ),
        ranking(
            &[CLINIC, ROAD],
            Method::Dots {
                per_person: 3,
                cap: 4,
            },
        ),
    ] {
        assert_eq!(set_up(wrong), refused(NotAllowed::NothingToDo));
    }
    assert_eq!(
        set_up(ranking(&[CLINIC, 999], DOTS)),
        Err(Refusal::Missing(id(999)))
    );
}

#[test]
fn the_first_ballot_freezes_a_ranking_and_undoing_it_thaws_it() {
    let project = village();
    let hands = ranking(&[CLINIC, ROAD], Method::Hands);
    assert!(change_ranking(&project, id(RANKING), hands.clone()).is_ok());
    let cast = cast_ballot(&project, id(60), id(RANKING), None, &dots(&[])).unwrap();
    let frozen = with(&project, cast.clone());
    assert_eq!(
        change_ranking(&frozen, id(RANKING), hands.clone()),
        refused(NotAllowed::BallotsAreIn)
    );
    let thawed = with(&frozen, cast.inverse());
    assert!(!is_frozen(&thawed, id(RANKING)));
    assert!(change_ranking(&thawed, id(RANKING), hands).is_ok());
}

#[test]
fn a_ballot_fits_its_ranking_or_is_refused() {
    let project = village();
    let cast = |group: Option<u128>, of: &[(u128, u32)]| {
        cast_ballot(&project, id(60), id(RANKING), group.map(id), &dots(of)).map(|_| ())
    };
    assert_eq!(cast(None, &[(CLINIC, 3), (ROAD, 2)]), Ok(()));
    assert_eq!(cast(None, &[]), Ok(()));
    assert_eq!(cast(None, &[(CLINIC, 4)]), refused(NotAllowed::TooManyDots));
    assert_eq!(
        cast(None, &[(CLINIC, 3), (ROAD, 3)]),
        refused(NotAllowed::TooManyDots)
    );
    assert_eq!(
        cast(None, &[(CLINIC, u32::MAX), (ROAD, u32::MAX)]),
        refused(NotAllowed::TooManyDots)
    );
    assert_eq!(cast(None, &[(999, 1)]), refused(NotAllowed::UnknownOption));
    assert_eq!(cast(Some(999), &[]), Err(Refusal::Missing(id(999))));
    let hands = count_hands(&project, id(60), id(RANKING), None, &dots(&[(CLINIC, 1)]));
    assert_eq!(hands, refused(NotAllowed::OtherMethod));
    let stored = voted(&[(CLINIC, 0), (ROAD, 1)]);
    assert_eq!(
        stored.get::<Ballot>(id(60)).unwrap().answer,
        Answer::Dots(dots(&[(ROAD, 1)]))
    );
}

#[test]
fn a_group_has_one_count_of_hands_which_can_be_corrected() {
    let mut project = village();
    project = with(
        &project,
        change_ranking(&project, id(RANKING), ranking(&[CLINIC, ROAD], Method::Hands)).unwrap(),
    );
    let count =
        |project: &Project, n, of: &[(u128, u32)]| count_hands(project, id(n), id(RANKING), None, &dots(of));
    project = with(&project, count(&project, 60, &[(CLINIC, 12), (ROAD, 9)]).unwrap());
    assert_eq!(
        count(&project, 61, &[(CLINIC, 12), (ROAD, 9)]),
        refused(NotAllowed::NothingToDo)
    );
    project = with(&project, count(&project, 61, &[(CLINIC, 13), (ROAD, 9)]).unwrap());
    assert_eq!(project.count(Kind::Ballot), 1);
    // Another tablet counted too; entering it once more settles it.
    let theirs = Ballot {
        ranking: id(RANKING),
        group: None,
        answer: Answer::Hands(dots(&[(ROAD, 1)])),
        people: None,
    };
    project = with(&project, Edit::add(id(62), theirs));
    project = with(
        &project,
        count(&project, 63, &[(CLINIC, 13), (ROAD, 10)]).unwrap(),
    );
    let left: Vec<_> = project
        .all::<Ballot>()
        .map(|(ballot, _)| ballot.as_u128())
        .collect();
    assert_eq!(left, [60]);
}

#[test]
fn closing_needs_ballots_and_ends_casting_until_it_is_undone() {
    assert_eq!(
        close_ranking(&village(), id(RANKING)),
        refused(NotAllowed::NothingToDo)
    );
    let project = voted(&[(ROAD, 1)]);
    let close = close_ranking(&project, id(RANKING)).unwrap();
    let closed = with(&project, close.clone());
    assert_eq!(
        close_ranking(&closed, id(RANKING)),
        refused(NotAllowed::RankingClosed)
    );
    let late = cast_ballot(&closed, id(61), id(RANKING), None, &dots(&[]));
    assert_eq!(late, refused(NotAllowed::RankingClosed));
    let opened = with(&closed, close.inverse());
    assert!(cast_ballot(&opened, id(61), id(RANKING), None, &dots(&[])).is_ok());
}

#[test]
fn a_ranking_is_deleted_with_its_ballots_in_one_step() {
    let project = voted(&[(ROAD, 1)]);
    let edit = delete_ranking(&project, id(RANKING)).unwrap();
    let after = with(&project, edit.clone());
    assert_eq!((after.count(Kind::Ranking), after.count(Kind::Ballot)), (0, 0));
    assert!(is_frozen(&with(&after, edit.inverse()), id(RANKING)));
}
