//! Each rule on a small case, and that every fix takes its issue away and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::edit::{Edit, apply};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{code as code_of, *};
use catchment::exchange::problem;
use catchment::validation::{Code, check, outline_crosses_itself};
use sample::*;
use std::collections::BTreeMap;

fn found(project: &Project) -> Vec<(Code, RecordId)> {
    check(project)
        .into_iter()
        .map(|issue| (issue.code, issue.subject))
        .collect()
}

/// Changes one record of the sample and gives what is found then.
#[track_caller]
fn after<R: Record + Clone>(id: RecordId, change: impl FnOnce(&mut R)) -> Vec<(Code, RecordId)> {
    let project = plain();
    let mut record = project.get::<R>(id).unwrap().clone();
    change(&mut record);
    let project = done(&project, &Edit::change(&project, id, record));
    every_fix_helps(&project);
    found(&project)
}

/// Deletes one record of the sample and gives what is found then.
fn without(id: RecordId, kind: Kind) -> Vec<(Code, RecordId)> {
    let project = plain();
    let project = done(&project, &Edit::delete(&project, id, kind));
    every_fix_helps(&project);
    found(&project)
}

#[track_caller]
fn every_fix_helps(project: &Project) {
    for issue in check(project) {
        if let Some(fix) = &issue.fix {
            let (fixed, _) = apply(project, fix).unwrap();
            let left = found(&fixed);
            assert!(!left.contains(&(issue.code, issue.subject)), "{:?}", issue.code);
            assert!(left.len() < found(project).len(), "{:?}", issue.code);
        }
    }
}

#[test]
fn the_sample_is_sound() {
    assert_eq!(found(&plain()), []);
    assert_eq!(found(&with_conflict()), []);
    assert_eq!(found(&Project::empty(id(1))), []);
}

#[test]
fn references_to_what_is_gone() {
    use Code::*;
    assert_eq!(
        without(MEETING, Kind::Meeting),
        [
            (GroupWithoutMeeting, WOMEN),
            (MarkWithoutMeeting, MARK),
            (MarkWithoutMeeting, HAZARD),
            (RankingWithoutMeeting, RANKING)
        ]
    );
    assert_eq!(
        without(WOMEN, Kind::Group),
        [
            (BallotWithoutGroup, BALLOT),
            (ScoreWithoutGroup, SCORE),
            (MarkWithoutGroup, MARK),
            (MarkWithoutGroup, HAZARD)
        ]
    );
    assert_eq!(without(MARK, Kind::Mark), [(NeedWithoutMarks, NEED)]);
    let disputed = after(MARK, |it: &mut Mark| it.disputed_by = [WOMEN, DELETED].into());
    assert_eq!(disputed, [(MarkDisputedByNobody, MARK)]);
    assert_eq!(without(AREA, Kind::CatchmentArea), [(NeedWithoutArea, NEED)]);
    assert_eq!(
        without(OTHER_NEED, Kind::Need),
        [(OptionGone, RANKING), (LeftOutWithoutNeed, LEFT_OUT)]
    );
    assert_eq!(
        without(NEED, Kind::Need),
        [(OptionGone, RANKING), (InterventionWithoutNeeds, INTERVENTION)]
    );
    assert_eq!(without(RANKING, Kind::Ranking), [(BallotWithoutRanking, BALLOT)]);
    assert_eq!(
        without(INTERVENTION, Kind::Intervention),
        [
            (ScoreWithoutIntervention, SCORE),
            (CommitmentWithoutIntervention, LINE)
        ]
    );
}

#[test]
fn texts_that_are_missing() {
    let blank = || "  ".to_owned();
    assert_eq!(
        after(ASSESSMENT, |it: &mut Assessment| it.title = blank()),
        [(Code::NoTitle, ASSESSMENT)]
    );
    assert_eq!(
        after(AREA, |it: &mut CatchmentArea| it.name = blank()),
        [(Code::NoAreaName, AREA)]
    );
    assert_eq!(
        after(NEED, |it: &mut Need| it.statement = blank()),
        [(Code::NoStatement, NEED)]
    );
    assert_eq!(
        after(RANKING, |it: &mut Ranking| it.question = blank()),
        [(Code::NoQuestion, RANKING)]
    );
    assert_eq!(
        after(INTERVENTION, |it: &mut Intervention| it.title = blank()),
        [(Code::NoInterventionTitle, INTERVENTION)]
    );
}

#[test]
fn meetings_that_end_before_they_begin() {
    let ends_early = |it: &mut Meeting| it.ended = it.started.map(|started| started - 1);
    assert_eq!(after(MEETING, ends_early), [(Code::EndedBeforeStarted, MEETING)]);
}

#[test]
fn plan_lines_nobody_could_be_held_to() {
    let taken = |change: fn(&mut Commitment)| {
        after(LINE, |line: &mut PlanLine| {
            if let Decision::Taken(taken) = &mut line.decision {
                change(taken);
            }
        })
    };
    assert_eq!(taken(|it| it.lead.clear()), [(Code::NoLead, LINE)]);
    assert_eq!(taken(|it| it.starts = None), [(Code::NoDates, LINE)]);
    assert_eq!(taken(|it| it.ends = None), [(Code::NoDates, LINE)]);
    assert_eq!(
        taken(|it| it.ends = "2026-04-30".parse().ok()),
        [(Code::EndsBeforeStart, LINE)]
    );
    let left = |change: fn(&mut NotTaken)| {
        after(LEFT_OUT, |line: &mut PlanLine| {
            if let Decision::NotTaken(left) = &mut line.decision {
                change(left);
            }
        })
    };
    assert_eq!(left(|it| it.reason.clear()), [(Code::NoReason, LEFT_OUT)]);
    assert_eq!(left(|it| it.next_step.clear()), [(Code::NoNextStep, LEFT_OUT)]);
}

#[test]
fn ballots_beyond_their_ranking() {
    let dots = |dots: &[(RecordId, u32)]| {
        let answer = Answer::Dots(dots.iter().copied().collect::<BTreeMap<_, _>>());
        after(BALLOT, |ballot: &mut Ballot| ballot.answer = answer)
    };
    assert_eq!(dots(&[(NEED, 3)]), [(Code::TooManyDots, RANKING)]);
    assert_eq!(
        dots(&[(NEED, 2), (OTHER_NEED, 2)]),
        [(Code::TooManyDots, RANKING)]
    );
    assert_eq!(dots(&[(MARK, 1)]), [(Code::BallotDoesNotFit, RANKING)]);
    assert_eq!(dots(&[]), []);
}

#[test]
fn marks_outside_every_area() {
    let at = |longitude, latitude| {
        after(MARK, |mark: &mut Mark| {
            mark.geometry = Geometry::Point(place(longitude, latitude)).into()
        })
    };
    assert_eq!(at(43.15, 36.35), []);
    assert_eq!(at(43.1, 36.35), [], "on the edge");
    assert_eq!(at(43.25, 36.35), [(Code::OutsideAreas, MARK)]);
    let crossing = Geometry::Line(vec![place(43.0, 36.35), place(43.15, 36.35)]);
    assert_eq!(after(MARK, |mark: &mut Mark| mark.geometry = crossing.into()), []);
    // Without an outline there is no outside.
    assert_eq!(after(AREA, |area: &mut CatchmentArea| area.outline = None), []);
}

#[test]
fn sectors_the_assessment_does_not_list() {
    let sector = |code: &str| after(MARK, |mark: &mut Mark| mark.sector = code.into());
    assert_eq!(sector("cash"), [(Code::UnknownSector, MARK)]);
    let none = after(ASSESSMENT, |it: &mut Assessment| {
        it.sectors.retain(|sector| sector.code != "electricity")
    });
    assert_eq!(none, [(Code::UnknownSector, OTHER_NEED)]);
}

#[test]
fn telephone_numbers_and_mail_addresses() {
    let note = |text: &str| -> Vec<Code> {
        after(MARK, |mark: &mut Mark| mark.note = text.into())
            .into_iter()
            .map(|(code, _)| code)
            .collect()
    };
    for phone in [
        "07701234567",
        "call 0770 123 4567 after ten",
        "٠٧٧٠١٢٣٤٥٦٧",
        "۰۷۵۰ ۱۲۳ ۴۵۶۷",
        "+964 (770) 123-4567",
        "00964 770 123 4567",
        "9647701234567",
        "ring 5 0770 123 4567",
        "بيت أبو أحمد 07701234567.",
    ] {
        assert_eq!(note(phone), [Code::PhoneNumber], "{phone}");
    }
    for mail in ["write to ali.h@example.org.", "a@b.iq"] {
        assert_eq!(note(mail), [Code::EmailAddress], "{mail}");
    }
    for harmless in [
        "",
        "2026-03-02",
        "from 02-03-2026 to 05-03-2026",
        "36.3401234 43.1301234",
        "1 500 000 000 dinars",
        "house 12, street 0045",
        "5 @ 3",
        "@home",
        "water @school",
        "+",
        "+ + +",
        "12345678901234567890",
    ] {
        assert_eq!(note(harmless), [], "{harmless}");
    }
    let project = plain();
    let mark = Mark {
        note: "ask 0770 123 4567 or a@b.iq, twice a@b.iq".into(),
        ..project.get::<Mark>(MARK).unwrap().clone()
    };
    let project = done(&project, &Edit::change(&project, MARK, mark));
    let fix = check(&project)[0].fix.clone().unwrap();
    let (fixed, _) = apply(&project, &fix).unwrap();
    assert_eq!(
        fixed.get::<Mark>(MARK).unwrap().note,
        "ask █████ or █████, twice █████"
    );
}

fn ring(corners: &[(f64, f64)]) -> Vec<Position> {
    let mut ring: Vec<Position> = corners
        .iter()
        .map(|(x, y)| place(43.0 + x / 100.0, 36.0 + y / 100.0))
        .collect();
    ring.push(ring[0]);
    ring
}

#[test]
fn outlines() {
    let outline = |rings: Vec<Vec<Position>>| {
        let codes = after(AREA, |area: &mut CatchmentArea| {
            area.outline = Some(Geometry::Area(rings))
        });
        codes
            .into_iter()
            .map(|(code, _)| code)
            .filter(|code| *code != Code::OutsideAreas)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        outline(vec![ring(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])]),
        []
    );
    // A bow tie.
    assert_eq!(
        outline(vec![ring(&[(0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)])]),
        [Code::OutlineCrosses]
    );
    // A corner that touches another side.
    let touching = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (2.0, 0.0), (0.0, 4.0)];
    assert_eq!(outline(vec![ring(&touching)]), [Code::OutlineCrosses]);
    // Out and back on the same line.
    let spike = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (4.0, 1.0)];
    assert_eq!(outline(vec![ring(&spike)]), [Code::OutlineCrosses]);
    assert_eq!(
        outline(vec![ring(&[(0.0, 0.0), (1.0, 0.0), (0.0, 0.0)])]),
        [Code::OutlineTooSmall]
    );
    // A corner set twice by a double tap is no fault.
    assert!(!outline_crosses_itself(&ring(&[
        (0.0, 0.0),
        (1.0, 0.0),
        (1.0, 0.0),
        (1.0, 1.0)
    ])));
    // Ten thousand corners on a circle: quick enough to run while drawing.
    let circle: Vec<(f64, f64)> = (0..9_999)
        .map(|step| f64::from(step) / 9_999.0 * std::f64::consts::TAU)
        .map(|angle| (90.0 * angle.cos(), 90.0 * angle.sin()))
        .collect();
    assert!(!outline_crosses_itself(&ring(&circle)));
}

#[test]
fn every_code_has_a_text_in_every_language() {
    for language in ["en", "ar", "ckb"] {
        let path = format!("{}/public/locales/{language}.ftl", env!("CARGO_MANIFEST_DIR"));
        let texts = std::fs::read_to_string(path).unwrap();
        let issues = Code::ALL.iter().map(|code| format!("issue-{}", code_of(code)));
        let problems = problem::Code::ALL
            .iter()
            .map(|code| format!("problem-{}", code_of(code)));
        let remedies = problem::Remedy::ALL
            .iter()
            .map(|remedy| format!("problem-remedy-{}", code_of(remedy)));
        for key in issues.chain(problems).chain(remedies) {
            assert!(
                texts.lines().any(|line| line.starts_with(&format!("{key} ="))),
                "{key} in {language}"
            );
        }
    }
}
