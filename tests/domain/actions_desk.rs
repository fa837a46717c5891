//! Acts of the desk: services and the organisations behind them, opening hours, settings, codes, committees and their elections.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::centre::*;
use catchment::domain::actions::add_service::{add_named_provider, add_service, record_service_point};
use catchment::domain::actions::form_committee::form_committee;
use catchment::domain::actions::open_referral::{free_code, settings};
use catchment::domain::actions::opening_hours::{add_mobile_day, add_opening};
use catchment::domain::actions::run_committee::change_role;
use catchment::domain::actions::run_election::{
    candidate_of, election_method, election_of, fresh_candidate, seat_elected, set_up_election,
};
use catchment::domain::actions::set_up_desk::change_desk;
use catchment::domain::actions::start_meeting::{Start, start_meeting};
use catchment::domain::calendar::Weekday;
use catchment::domain::edit::{Act, Edit, NotAllowed};
use catchment::domain::geometry::Geometry;
use catchment::domain::id::RecordId;
use catchment::domain::people::Sex;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::domain::referral_code::ReferralCode;
use std::collections::BTreeSet;

const NEW: RecordId = id(100);
const TODAY: &str = "2026-05-20";

#[test]
fn a_new_service_takes_referrals_until_somebody_says_otherwise() {
    let project = sound();
    let after = did(&project, (Act::Add, Kind::Service), Ok(add_service(NEW)));
    let expected = Service {
        takes_referrals: true,
        ..Service::default()
    };
    assert_eq!(after.get::<Service>(NEW), Some(&expected));
}

#[test]
fn a_service_point_is_verified_by_being_seen() {
    let desk = sound();
    let start = |kind| Start {
        kind,
        group: GroupPreset::Everyone,
        date: None,
        now: 0,
    };
    let within = |kind| {
        let started = start_meeting(&desk, id(30), id(31), start(kind));
        did(&desk, (Act::Start, Kind::Meeting), started)
    };
    let here = place(43.12, 36.33);
    for (project, today, verified) in [
        (desk.clone(), None, None),
        (desk.clone(), Some(day(TODAY)), Some(None)),
        (within(MeetingKind::TownHall), Some(day(TODAY)), Some(None)),
        (
            within(MeetingKind::ServicePointMapping),
            Some(day(TODAY)),
            Some(Some(id(30))),
        ),
    ] {
        let edit = record_service_point(&project, NEW, "health", here, today);
        let after = did(&project, (Act::Add, Kind::Service), Ok(edit));
        let service = after.get::<Service>(NEW).unwrap();
        assert_eq!(service.sector, "health");
        assert_eq!(service.places, [Geometry::Point(here)]);
        assert!(service.takes_referrals);
        let seen = service.verified.as_ref();
        assert_eq!(seen.map(|it| it.meeting), verified);
        assert_eq!(seen.map(|it| it.on), today);
    }
}

#[test]
fn an_organisation_is_added_by_its_name() {
    let project = sound();
    let after = did(
        &project,
        (Act::Add, Kind::Provider),
        add_named_provider(NEW, " Red Crescent "),
    );
    assert_eq!(after.get::<Provider>(NEW).unwrap().name, "Red Crescent");
    for blank in ["", "  "] {
        refused(add_named_provider(NEW, blank), NotAllowed::NothingToDo);
    }
}

fn opening(weekday: Weekday, from: &str, until: &str, women_only: bool) -> Opening {
    Opening {
        weekday,
        from: time(from),
        until: time(until),
        women_only,
    }
}

#[test]
fn the_next_opening_is_the_last_one_a_day_later() {
    for (known, expected) in [
        (None, opening(Weekday::Sunday, "08:00", "14:00", false)),
        (
            Some(opening(Weekday::Thursday, "09:30", "12:00", true)),
            opening(Weekday::Friday, "09:30", "12:00", true),
        ),
        (
            Some(opening(Weekday::Friday, "16:00", "24:00", false)),
            opening(Weekday::Saturday, "16:00", "24:00", false),
        ),
    ] {
        let mut project = sound();
        change::<Service>(&mut project, CLINIC, |it| {
            it.hours = known.iter().cloned().collect()
        });
        let after = did(
            &project,
            (Act::Change, Kind::Service),
            add_opening(&project, CLINIC),
        );
        let hours = &after.get::<Service>(CLINIC).unwrap().hours;
        assert_eq!(hours.len(), known.iter().count() + 1);
        assert_eq!(hours.last(), Some(&expected));
    }
    missing(add_opening(&sound(), HEALTH), HEALTH);
}

#[test]
fn the_next_day_of_a_mobile_team_follows_the_last() {
    for (known, expected) in [
        (None, Weekday::Sunday),
        (Some(Weekday::Saturday), Weekday::Sunday),
        (Some(Weekday::Wednesday), Weekday::Thursday),
        (Some(Weekday::Friday), Weekday::Saturday),
    ] {
        let mut project = sound();
        change::<Service>(&mut project, CLINIC, |it| {
            it.mobile_days = known
                .map(|weekday| MobileDay {
                    weekday,
                    place: "School".into(),
                    geometry: None,
                })
                .into_iter()
                .collect();
        });
        let after = did(
            &project,
            (Act::Change, Kind::Service),
            add_mobile_day(&project, CLINIC),
        );
        let next = after
            .get::<Service>(CLINIC)
            .unwrap()
            .mobile_days
            .last()
            .unwrap()
            .clone();
        assert_eq!((next.weekday, next.place.as_str()), (expected, ""));
    }
    missing(add_mobile_day(&sound(), NEW), NEW);
}

#[test]
fn the_settings_become_a_record_with_their_first_change() {
    let known = sound();
    let desk = CentreSettings::id(ASSESSMENT);
    let without = Project::from_documents(
        ASSESSMENT,
        known
            .documents()
            .filter(|document| document.id != desk)
            .map(|document| (**document).clone()),
    );
    for (project, act) in [(known, Act::Change), (without, Act::Add)] {
        let edit = change_desk(&project, |it| it.hotline = "123".to_owned());
        let after = did(&project, (act, Kind::CentreSettings), Ok(edit));
        let expected = CentreSettings {
            hotline: "123".to_owned(),
            ..CentreSettings::default()
        };
        assert_eq!(settings(&after), expected);
    }
}

#[test]
fn a_code_in_use_is_drawn_again() {
    // Codes 1 and 2 are in use.
    let project = sound();
    for (draws, drawn, expected) in [
        (vec![7], 1, 7),
        (vec![1, 8], 2, 8),
        (vec![2, 1, 2, 9, 10], 4, 9),
        // Seventeen draws and no more: opening the referral refuses the code then.
        (vec![1; 40], 17, 1),
    ] {
        let mut count = 0;
        let code = free_code(&project, || {
            count += 1;
            ReferralCode::from_random(draws[count - 1])
        });
        assert_eq!((count, code), (drawn, ReferralCode::from_random(expected)));
    }
}

#[test]
fn a_committee_stands_for_the_only_area() {
    let mut two = sound();
    add(&mut two, id(40), CatchmentArea::default());
    let none = done(&sound(), &Edit::delete(&sound(), AREA, Kind::CatchmentArea));
    for (project, area, today) in [
        (sound(), Some(AREA), Some(day(TODAY))),
        (two, None, Some(day(TODAY))),
        (none, None, None),
    ] {
        let edit = form_committee(&project, NEW, today);
        let after = did(&project, (Act::Add, Kind::Committee), Ok(edit));
        let committee = after.get::<Committee>(NEW).unwrap();
        assert_eq!((committee.catchment_area, committee.formed), (area, today));
        assert!(committee.seats.is_empty() && committee.name.is_empty());
    }
}

#[test]
fn a_seat_gets_another_role() {
    let project = sound();
    let after = did(
        &project,
        (Act::Change, Kind::Committee),
        change_role(&project, COMMITTEE, 2, SeatRole::Chair),
    );
    let roles = after
        .get::<Committee>(COMMITTEE)
        .unwrap()
        .seats
        .iter()
        .map(|it| it.role);
    assert_eq!(
        roles.collect::<Vec<_>>(),
        [SeatRole::Member, SeatRole::Chair, SeatRole::Member]
    );
    refused(
        change_role(&project, COMMITTEE, 9, SeatRole::Chair),
        NotAllowed::NothingToDo,
    );
    missing(change_role(&project, NEW, 2, SeatRole::Chair), NEW);
}

#[test]
fn candidates_begin_with_a_number_a_symbol_and_in_turn_a_sex() {
    let symbols = CandidateSymbol::ALL.len();
    let all: Vec<Candidate> = (1..=symbols).map(|number| fresh_candidate(NEW, number)).collect();
    let different: BTreeSet<String> = all.iter().map(|it| code(&it.symbol)).collect();
    assert_eq!(different.len(), symbols, "each has a symbol of its own");
    for (number, sex) in [(1, Sex::Female), (2, Sex::Male), (3, Sex::Female)] {
        let candidate = &all[number - 1];
        assert_eq!((candidate.number as usize, candidate.sex), (number, sex));
    }
    assert_eq!(fresh_candidate(NEW, symbols + 1).symbol, all[0].symbol);
}

#[test]
fn an_election_is_found_by_its_ranking_and_a_candidate_by_the_option() {
    for (by_order, method) in [(true, Method::Order), (false, Method::Approval { most: 3 })] {
        assert_eq!(election_method(by_order, 3), method);
        let project = sound();
        let candidates: Vec<Candidate> = (1..=3)
            .map(|number| fresh_candidate(id(110 + number as u128), number))
            .collect();
        let election = Election {
            ranking: NEW,
            seats: 1,
            candidates: candidates.clone(),
            seated: false,
        };
        let edit = set_up_election(
            &project,
            COMMITTEE,
            "Who?",
            election_method(by_order, 3),
            election.clone(),
        );
        let after = did(&project, (Act::Add, Kind::Ranking), edit);
        assert_eq!(after.get::<Ranking>(NEW).unwrap().method, method);
        let (committee, _, found) = election_of(&after, NEW).unwrap();
        assert_eq!((committee, found), (COMMITTEE, &election));
        assert_eq!(candidate_of(&after, id(112)), Some(&candidates[1]));
        for nothing in [CLINIC, id(119)] {
            assert_eq!(candidate_of(&after, nothing), None);
            assert!(election_of(&after, nothing).is_none());
        }
    }
}

#[test]
fn the_elected_take_the_next_free_numbers_once() {
    let election = Election {
        ranking: NEW,
        seats: 2,
        candidates: (1..=3)
            .map(|number| fresh_candidate(id(110 + number as u128), number))
            .collect(),
        seated: false,
    };
    let project = sound();
    let edit = set_up_election(&project, COMMITTEE, "Who?", Method::Order, election);
    let open = did(&project, (Act::Add, Kind::Ranking), edit);
    let mut closed = open.clone();
    change::<Ranking>(&mut closed, NEW, |it| it.state = RankingState::Closed);
    let (from, until) = (Some(day(TODAY)), Some(day("2027-05-20")));
    let seat = |project: &Project, elected: &[u128]| {
        let elected: Vec<RecordId> = elected.iter().copied().map(id).collect();
        seat_elected(project, NEW, &elected, from, until)
    };
    let after = did(
        &closed,
        (Act::Change, Kind::Committee),
        seat(&closed, &[113, 112]),
    );
    let seats = &after.get::<Committee>(COMMITTEE).unwrap().seats;
    let new: Vec<_> = seats[3..]
        .iter()
        .map(|it| (it.number, it.sex, it.from, it.until))
        .collect();
    assert_eq!(new, [(4, Sex::Female, from, until), (5, Sex::Male, from, until)]);
    refused(seat(&after, &[113]), NotAllowed::NothingToDo);
    for elected in [&[][..], &[111, 112, 113], &[111, 111]] {
        refused(seat(&closed, elected), NotAllowed::NothingToDo);
    }
    refused(seat(&open, &[111]), NotAllowed::NothingToDo);
    refused(seat(&closed, &[119]), NotAllowed::UnknownOption);
    refused(
        seat_elected(&closed, NEW, &[id(111)], until, from),
        NotAllowed::EarlierDay,
    );
    missing(seat_elected(&closed, CLINIC, &[id(111)], from, until), CLINIC);
}
