//! Laws of the example that hold in every language and for any content of its tables.
//!
//! Deliberately absent: the bytes of its files (`main`).

use crate::example::build::example;
use crate::example::interventions::INTERVENTIONS;
use crate::example::language::Language;
use catchment::analysis::centre::find_service::{Asked, find_service};
use catchment::analysis::centre::representation::representation;
use catchment::analysis::map::map_extras::Extras;
use catchment::analysis::map::map_question::{Ask, Found, Question, find};
use catchment::analysis::plan::evaluation_results::programme_results;
use catchment::analysis::protection::public_view::View;
use catchment::domain::date::Day;
use catchment::domain::geometry::{Bounds, Geometry};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::{
    Answer, Assessment, Ballot, CatchmentArea, Decision, Group, Intervention, Kind, Layer, Mark, MarkKind,
    Meeting, Method, Need, PlanLine, Ranking, RankingState, Record, ScaleValue, Score,
};
use catchment::domain::records::{Committee, Feedback, Referral, ReferralNeed};
use catchment::present::paper::service_directory::poster;
use catchment::validation;
use std::collections::{BTreeMap, BTreeSet};

fn each(law: impl Fn(&Project)) {
    for language in Language::ALL {
        law(&example(language));
    }
}

#[test]
fn it_is_as_large_as_promised_and_says_that_it_is_an_example() {
    each(|project| {
        assert!(project.assessment().unwrap().illustrative);
        let counts = Kind::ALL.map(|kind| project.count(kind));
        //  assessment, areas, meetings, groups, marks, needs, rankings, ballots, interventions, scores, plan lines, underlays,
        //  reference layers, category sets, then the centre's day
        assert_eq!(counts[..14], [1, 2, 4, 10, 76, 12, 2, 62, 10, 50, 10, 0, 0, 0]);
        //  providers, services, referrals, feedback, committees, rounds, evaluations, works, months, matchings, settings
        assert_eq!(counts[14..25], [14, 40, 30, 25, 1, 2, 5, 5, 2, 0, 1]);
        //  budget decisions, sets of criteria, their scores, signatures
        assert_eq!(counts[25..], [0, 0, 0, 0]);
        assert_eq!(project.conflicts().count(), 0);
        for kind in MarkKind::ALL {
            assert!(
                project
                    .all::<Mark>()
                    .filter(|(_, mark)| mark.kind == kind)
                    .count()
                    >= 7
            );
        }
    });
}

#[test]
fn the_three_can_live_on_one_device_and_have_the_same_structure() {
    let projects = Language::ALL.map(example);
    let ids: BTreeSet<RecordId> = projects
        .iter()
        .flat_map(|project| project.documents().map(|it| it.id))
        .collect();
    assert_eq!(
        ids.len(),
        projects
            .iter()
            .map(|project| project.documents().len())
            .sum::<usize>()
    );
    let kinds = projects.each_ref().map(|project| {
        // Only ids of version 7 sort in the order in which records were made.
        let timed = project
            .documents()
            .filter(|it| (it.id.as_u128() >> 76) & 0xF == 7);
        timed
            .map(|it| (it.body().unwrap().kind(), it.depth()))
            .collect::<Vec<_>>()
    });
    assert_eq!(kinds[0], kinds[1]);
    assert_eq!(kinds[0], kinds[2]);
}

#[test]
fn every_reference_leads_somewhere() {
    fn known<R: Record>(project: &Project, ids: impl IntoIterator<Item = RecordId>) {
        for id in ids {
            assert!(project.get::<R>(id).is_some(), "{id} is no {:?}", R::KIND);
        }
    }
    each(|project| {
        known::<Assessment>(project, [project.id]);
        for (_, group) in project.all::<Group>() {
            known::<Meeting>(project, [group.meeting]);
        }
        for (_, mark) in project.all::<Mark>() {
            known::<Meeting>(project, mark.meeting);
            known::<Group>(project, mark.group);
            let of_group = mark
                .group
                .and_then(|id| project.get::<Group>(id))
                .map(|group| group.meeting);
            assert_eq!(of_group, mark.meeting);
        }
        for (_, need) in project.all::<Need>() {
            known::<CatchmentArea>(project, need.catchment_area);
            known::<Mark>(project, need.marks.iter().copied());
        }
        for (_, ranking) in project.all::<Ranking>() {
            known::<Need>(project, ranking.options.iter().copied());
            known::<Meeting>(project, ranking.meeting);
        }
        for (_, ballot) in project.all::<Ballot>() {
            known::<Ranking>(project, [ballot.ranking]);
            known::<Group>(project, ballot.group);
        }
        for (_, intervention) in project.all::<Intervention>() {
            known::<Need>(project, intervention.needs.iter().copied());
        }
        for (_, score) in project.all::<Score>() {
            known::<Intervention>(project, [score.intervention]);
            known::<Group>(project, score.group);
            assert_eq!(score.group.is_some(), score.layer == Layer::Community);
        }
        for (_, line) in project.all::<PlanLine>() {
            match &line.decision {
                Decision::Taken(it) => known::<Intervention>(project, [it.intervention]),
                Decision::NotTaken(it) => known::<Need>(project, [it.need]),
            }
        }
    });
}

#[test]
fn sectors_are_those_of_the_assessment() {
    each(|project| {
        let known: BTreeSet<&str> = project
            .assessment()
            .unwrap()
            .sectors
            .iter()
            .map(|it| it.code.as_str())
            .collect();
        let marks = project.all::<Mark>().map(|(_, it)| it.sector.as_str());
        let needs = project.all::<Need>().map(|(_, it)| it.sector.as_str());
        let interventions = project.all::<Intervention>().map(|(_, it)| it.sector.as_str());
        marks
            .chain(needs)
            .chain(interventions)
            .for_each(|code| assert!(known.contains(code), "{code}"));
    });
}

#[test]
fn marks_lie_around_the_catchment_and_areas_are_drawn_as_geojson_wants() {
    each(|project| {
        let outlines: Vec<&Geometry> = project
            .all::<CatchmentArea>()
            .filter_map(|(_, area)| area.outline.as_ref())
            .collect();
        let bounds = outlines
            .iter()
            .filter_map(|it| it.bounds())
            .reduce(Bounds::union)
            .unwrap();
        for (id, mark) in project.all::<Mark>() {
            assert_eq!(
                mark.geometry.ground().unwrap().bounds().unwrap().union(bounds),
                bounds,
                "{id} lies elsewhere"
            );
        }
        let marked = project
            .all::<Mark>()
            .filter_map(|(_, mark)| mark.geometry.ground());
        for geometry in outlines.into_iter().chain(marked) {
            let Geometry::Area(rings) = geometry else { continue };
            assert_eq!(rings[0].first(), rings[0].last());
            let doubled: f64 = rings[0]
                .windows(2)
                .map(|side| {
                    let [a, b] = [side[0], side[1]].map(|at| (at.longitude() - 43.0, at.latitude() - 36.0));
                    a.0 * b.1 - b.0 * a.1
                })
                .sum();
            assert!(doubled > 0.0, "a ring runs clockwise");
        }
    });
}

#[test]
fn hazards_say_do_not_approach_and_nothing_severe_is_left_open() {
    // Each hazard's note holds a word that keeps people away and a word that it was reported.
    let away = [
        &["Do not", "Keep away", "cross alone"][..],
        &["لا ت", "ابتعدوا", "يعبرون وحدهم"][..],
        &["مە", "دوور بکەونەوە", "بە تەنیا"][..],
    ];
    let reported = ["eported", "ُبلغ", "ڕاگەیەنرا"];
    for ((language, away), reported) in Language::ALL.into_iter().zip(away).zip(reported) {
        let project = example(language);
        for (_, mark) in project
            .all::<Mark>()
            .filter(|(_, mark)| mark.kind == MarkKind::Hazard)
        {
            assert!(mark.severity.is_some());
            assert!(away.iter().any(|word| mark.note.contains(word)), "{}", mark.note);
            assert!(mark.note.contains(reported), "{}", mark.note);
        }
    }
}

#[test]
fn needs_come_from_several_groups() {
    each(|project| {
        let groups = |need: &Need| {
            let marks = need.marks.iter().filter_map(|id| project.get::<Mark>(*id));
            marks.filter_map(|mark| mark.group).collect::<BTreeSet<_>>().len()
        };
        let several = project
            .all::<Need>()
            .filter(|(_, need)| groups(need) >= 2)
            .count();
        assert_eq!(several, 11, "all but the village's");
    });
}

#[test]
fn consent_was_read_in_ended_meetings_and_groups_are_not_empty() {
    each(|project| {
        for (_, meeting) in project.all::<Meeting>() {
            assert!(meeting.consent_read && meeting.expectations_read && !meeting.is_running());
            assert!(meeting.started < meeting.ended && !meeting.summary.is_empty());
        }
        for (_, group) in project.all::<Group>() {
            assert!((6..=13).contains(&group.participants.total()));
        }
    });
}

fn counts(answer: &Answer) -> &BTreeMap<RecordId, u32> {
    match answer {
        Answer::Dots(counts) | Answer::Hands(counts) => counts,
        other => panic!("the example does not answer like {other:?}"),
    }
}

#[test]
fn ballots_keep_to_the_method_and_to_the_people_in_the_room() {
    each(|project| {
        for (id, ranking) in project.all::<Ranking>() {
            assert_eq!(ranking.state, RankingState::Closed);
            let mut cast: BTreeMap<RecordId, u64> = BTreeMap::new();
            for (_, ballot) in project.all::<Ballot>().filter(|(_, ballot)| ballot.ranking == id) {
                let answers = counts(&ballot.answer);
                assert!(answers.keys().all(|option| ranking.options.contains(option)));
                let sum: u32 = answers.values().sum();
                match (ranking.method, &ballot.answer) {
                    (Method::Dots { per_person, cap }, Answer::Dots(_)) => {
                        assert!(sum <= per_person && answers.values().all(|dots| (1..=cap).contains(dots)));
                        *cast.entry(ballot.group.unwrap()).or_default() += 1;
                    }
                    (Method::Hands, Answer::Hands(_)) => {
                        *cast.entry(ballot.group.unwrap()).or_default() += u64::from(sum)
                    }
                    _ => panic!("a ballot of another method"),
                }
            }
            for (group, people) in cast {
                assert!(people <= project.get::<Group>(group).unwrap().participants.total());
            }
        }
    });
}

#[test]
fn the_dots_have_a_clear_first_and_a_tie() {
    each(|project| {
        let (id, ranking) = project.all::<Ranking>().next().unwrap();
        let ballots: Vec<_> = project
            .all::<Ballot>()
            .filter(|(_, it)| it.ranking == id)
            .collect();
        assert!(ballots.len() >= 40);
        let result = |option: &RecordId| {
            let dots = ballots
                .iter()
                .filter_map(|(_, it)| counts(&it.answer).get(option));
            (dots.clone().sum::<u32>(), dots.count())
        };
        let totals: Vec<(u32, usize)> = ranking.options.iter().map(result).collect();
        //                       water     health    education electr.   livelih.  explosive sanitat.  documents
        assert_eq!(
            totals,
            [
                (82, 48),
                (38, 28),
                (38, 28),
                (24, 17),
                (45, 26),
                (23, 13),
                (18, 13),
                (10, 10)
            ]
        );
    });
}

#[test]
fn every_card_is_placed_by_four_groups_and_the_directorate_and_one_lies_on_a_line() {
    let median_is_midpoint = |mut halves: Vec<u8>| {
        halves.sort_unstable();
        halves[1] + halves[2] == 2 * ScaleValue::MIDPOINT.halves()
    };
    each(|project| {
        let mut on_a_line = Vec::new();
        for (at, (id, _)) in project.all::<Intervention>().enumerate() {
            let scores: Vec<&Score> = project
                .all::<Score>()
                .map(|(_, it)| it)
                .filter(|it| it.intervention == id)
                .collect();
            let community: Vec<&&Score> = scores.iter().filter(|it| it.layer == Layer::Community).collect();
            assert_eq!((scores.len(), community.len()), (5, 4));
            let on_line = median_is_midpoint(community.iter().map(|it| it.feasibility.halves()).collect())
                || median_is_midpoint(community.iter().map(|it| it.impact.halves()).collect());
            if on_line {
                on_a_line.push(INTERVENTIONS[at].key);
            }
        }
        assert_eq!(on_a_line, ["transformer"]);
    });
}

#[test]
fn all_needs_but_one_are_answered_and_none_twice() {
    each(|project| {
        let mut answered: Vec<RecordId> = Vec::new();
        for (_, line) in project.all::<PlanLine>() {
            match &line.decision {
                Decision::Taken(it) => {
                    answered.extend(&project.get::<Intervention>(it.intervention).unwrap().needs);
                    assert!(it.starts < it.ends && it.milestones.iter().all(|step| step.due <= it.ends));
                }
                Decision::NotTaken(it) => {
                    answered.push(it.need);
                    assert!(!it.reason.is_empty() && !it.next_step.is_empty());
                }
            }
        }
        let open: Vec<RecordId> = project
            .all::<Need>()
            .map(|(id, _)| id)
            .filter(|id| !answered.contains(id))
            .collect();
        assert_eq!(open.len(), 1);
        assert_eq!(project.get::<Need>(open[0]).unwrap().sector, "safety");
        assert_eq!(answered.len(), answered.iter().collect::<BTreeSet<_>>().len());
    });
}

#[test]
fn the_checks_of_the_app_find_nothing_in_it() {
    each(|project| assert_eq!(validation::check(project), []));
}

/// The day on which the centre's day of the example is looked at.
fn desk_day() -> Day {
    Day::new(2026, 11, 20).unwrap()
}

#[test]
fn every_referral_could_have_been_found_at_the_desk_or_shows_why_not() {
    each(|project| {
        for (id, referral) in project.all::<Referral>() {
            let asked = Asked {
                need: referral.need,
                catchment_area: referral.catchment_area,
                from: None,
                sex: referral.sex,
                age: referral.age,
                status: referral.status,
                documents: Some(referral.bring.clone()),
                today: referral.steps[0].on,
                time: None,
            };
            let found = find_service(project, &asked);
            assert!(
                found.fits.iter().any(|fit| Some(fit.service) == referral.to),
                "{id} {:?}",
                referral.need
            );
        }
        // An ineligible person is told why: a man of the host community who asks for help with rent.
        let asked = Asked {
            need: ReferralNeed::Housing,
            catchment_area: None,
            from: None,
            sex: Some(Sex::Male),
            age: Some(AgeBand::Adult),
            status: Some(Status::Host),
            documents: Some(BTreeSet::new()),
            today: desk_day(),
            time: None,
        };
        let found = find_service(project, &asked);
        assert!(found.fits.is_empty() && found.left_out.len() == 4);
    });
}

#[test]
fn the_desk_has_something_overdue_late_and_out_of_date() {
    each(|project| {
        let codes: BTreeSet<validation::Code> = validation::check_on(project, desk_day())
            .into_iter()
            .map(|issue| issue.code)
            .collect();
        use validation::Code::*;
        assert_eq!(
            codes,
            BTreeSet::from([ReferralOverdue, FeedbackOverdue, ServiceOutOfDate])
        );
        let late = project
            .all::<Feedback>()
            .filter_map(|(_, it)| it.told())
            .filter(|told| matches!((&told.answer, told.due), (Some(answer), Some(due)) if answer.on > due));
        assert_eq!(late.count(), 1, "answered late");
        let results = programme_results(project);
        let quality = results.quality.unwrap();
        assert_eq!(
            (results.projects, quality.negative, quality.steps.rounded(10)),
            (5, false, 19)
        );
        let committee = project.all::<Committee>().next().unwrap().1;
        let area = project
            .get::<CatchmentArea>(committee.catchment_area.unwrap())
            .unwrap();
        let compared = representation(committee, &area.population, desk_day(), AgeBand::Adult);
        assert_eq!(compared.missing().count(), 1);
    });
}

#[test]
fn the_poster_of_many_sectors_tells_of_fewer_services_each() {
    each(|project| {
        let rows = poster(project, "2026-11-22".parse().unwrap());
        assert!(rows.len() > 9, "{}", rows.len());
        assert!(rows.iter().all(|row| row.services.len() <= 2));
        assert!(rows.iter().any(|row| row.more > 0));
    });
}

#[test]
fn the_centre_is_no_other_actor_in_its_own_catchment() {
    each(|project| {
        let question = Question {
            project: project.id,
            ask: Ask::Catchments {
                today: Day::new(2026, 11, 25).unwrap(),
            },
            view: View::Team,
        };
        let Found::Catchments(check) = find(project, &question, &Extras::default()) else {
            panic!("no check")
        };
        let centre = &project.assessment().unwrap().centre;
        let others: BTreeSet<&String> = check.actors.values().flatten().collect();
        assert!(others.len() > 3, "{others:?}");
        assert!(!others.contains(centre));
        let named = |it: &&catchment::domain::records::Provider| it.name == *centre;
        let own = project.all().map(|(_, provider)| provider).filter(named);
        assert_eq!(own.count(), 1, "the centre itself gives services");
    });
}
