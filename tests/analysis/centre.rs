//! Numbers of the centre's day, by hand-computed cases and laws.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::analysis::centre::feedback_figures::{by_month, waiting};
use catchment::analysis::centre::find_service::{Asked, Reason, ToAsk, find_service};
use catchment::analysis::centre::monitoring_trend::{Trend, by_area, series};
use catchment::analysis::centre::referral_figures::{Share, by, figures, is_overdue};
use catchment::analysis::centre::representation::*;
use catchment::analysis::centre::who_does_what_where::{RowKey, Rows, Until, matrix};
use catchment::analysis::map::distance::{contains, metres, metres_to};
use catchment::analysis::numbers::median::{Median, median};
use catchment::analysis::numbers::ratio::Ratio;
use catchment::analysis::plan::evaluation_results::programme_results;
use catchment::analysis::plan::implementation_state::{line_states, plan_state};
use catchment::domain::calendar::{Month, TimeOfDay, Weekday};
use catchment::domain::date::Day;
use catchment::domain::geometry::Geometry;
use catchment::domain::people::{AgeBand, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use centre::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn asked() -> Asked {
    Asked {
        need: ReferralNeed::Health,
        catchment_area: Some(AREA),
        from: Some(place(43.13, 36.34)),
        sex: Some(Sex::Male),
        age: Some(AgeBand::Adult),
        status: Some(Status::Returnee),
        documents: Some(BTreeSet::from([DocumentKind::NationalId])),
        today: day("2026-05-20"),
        time: Some(time("09:00")),
    }
}

fn with(change: impl FnOnce(&mut Service)) -> Project {
    let mut project = sound();
    centre::change::<Service>(&mut project, CLINIC, change);
    project
}

#[test]
fn every_reason_by_itself_leaves_a_service_out() {
    use DocumentKind::*;
    type Case = (fn(&mut Service), Vec<Reason>);
    let cases: Vec<Case> = vec![
        (|_| {}, vec![]),
        (|it| it.state = ServiceState::Closed, vec![Reason::Closed]),
        (|it| it.state = ServiceState::Suspended, vec![Reason::Suspended]),
        (|it| it.state = ServiceState::Planned, vec![Reason::NotYet]),
        (|it| it.starts = Some(day("2026-05-21")), vec![Reason::NotYet]),
        (|it| it.starts = Some(day("2026-05-20")), vec![]),
        (|it| it.ends = Some(day("2026-05-19")), vec![Reason::Ended]),
        (|it| it.ends = Some(day("2026-05-20")), vec![]),
        (|it| it.takes_referrals = false, vec![Reason::TakesNoReferrals]),
        (|it| it.areas = BTreeSet::from([id(77)]), vec![Reason::OtherArea]),
        (|it| it.areas = BTreeSet::from([id(77), AREA]), vec![]),
        (
            |it| it.eligibility.statuses = BTreeSet::from([Status::Displaced]),
            vec![Reason::OtherStatus],
        ),
        (
            |it| it.eligibility.sexes = BTreeSet::from([Sex::Female]),
            vec![Reason::OtherSex],
        ),
        (
            |it| it.eligibility.ages = BTreeSet::from([AgeBand::Child]),
            vec![Reason::OtherAge],
        ),
        (
            |it| it.eligibility.documents = BTreeSet::from([NationalId, RationCard, MedicalReport]),
            vec![
                Reason::DocumentMissing(RationCard),
                Reason::DocumentMissing(MedicalReport),
            ],
        ),
        (
            |it| {
                it.takes_referrals = false;
                it.eligibility.sexes = BTreeSet::from([Sex::Female]);
            },
            vec![Reason::TakesNoReferrals, Reason::OtherSex],
        ),
    ];
    for (number, (change, reasons)) in cases.into_iter().enumerate() {
        let found = find_service(&with(change), &asked());
        if reasons.is_empty() {
            assert_eq!((found.fits.len(), found.left_out.len()), (1, 0), "case {number}");
        } else {
            assert_eq!(found.left_out, [(CLINIC, reasons)], "case {number}");
        }
    }
    for sector in ["water", "gbv", "own"] {
        let found = find_service(&with(|it| it.sector = sector.into()), &asked());
        assert_eq!(found, Default::default(), "{sector} is no candidate");
    }
    let other = Asked {
        need: ReferralNeed::Other,
        ..asked()
    };
    assert_eq!(
        find_service(&with(|it| it.sector = "own".into()), &other)
            .fits
            .len(),
        1
    );
    assert_eq!(
        find_service(&with(|it| it.sector = "gbv".into()), &other),
        Default::default()
    );
}

#[test]
fn what_is_not_known_is_asked() {
    let project = with(|it| {
        it.areas = BTreeSet::from([AREA]);
        it.eligibility = Eligibility {
            statuses: BTreeSet::from([Status::Returnee]),
            sexes: BTreeSet::from([Sex::Male]),
            ages: BTreeSet::from([AgeBand::Adult]),
            documents: BTreeSet::from([DocumentKind::NationalId]),
            words: String::new(),
        }
    });
    let nothing = Asked {
        catchment_area: None,
        from: None,
        sex: None,
        age: None,
        status: None,
        documents: None,
        time: None,
        ..asked()
    };
    let fit = find_service(&project, &nothing).fits.remove(0);
    assert_eq!(
        fit.to_ask,
        [
            ToAsk::Area,
            ToAsk::Status,
            ToAsk::Sex,
            ToAsk::Age,
            ToAsk::Document(DocumentKind::NationalId)
        ]
    );
    assert_eq!((fit.open, fit.metres, fit.place), (None, None, 1));
    assert_eq!(find_service(&project, &asked()).fits[0].to_ask, []);
}

#[test]
fn open_first_then_nearest_and_ties_share_a_place() {
    let mut project = sound();
    let far = Geometry::Point(place(43.14, 36.34));
    let mut add_service = |number, change: fn(&mut Service)| {
        let mut service = clinic();
        service.places = vec![far.clone()];
        change(&mut service);
        add(&mut project, id(number), service);
    };
    add_service(20, |_| {});
    add_service(21, |it| it.hours.clear());
    add_service(22, |it| it.hours[0].until = time("08:30"));
    add_service(23, |_| {});
    add_service(24, |it| it.places.clear());
    add_service(25, |it| it.verified = None);
    let found = find_service(&project, &asked());
    let order: Vec<_> = found
        .fits
        .iter()
        .map(|fit| (fit.place, fit.service, fit.open))
        .collect();
    assert_eq!(
        order,
        [
            (1, CLINIC, Some(true)),
            (2, id(20), Some(true)),
            (2, id(23), Some(true)),
            (2, id(25), Some(true)),
            (5, id(24), Some(true)),
            (6, id(21), None),
            (7, id(22), Some(false)),
        ]
    );
    let stale: Vec<_> = found
        .fits
        .iter()
        .filter(|fit| fit.out_of_date)
        .map(|fit| fit.service)
        .collect();
    assert_eq!(stale, [id(25)]);
    // Thursday's hours are for women.
    let thursday = |sex| Asked {
        sex,
        today: day("2026-05-21"),
        ..asked()
    };
    let open = |sex| find_service(&sound(), &thursday(sex)).fits[0].open;
    assert_eq!(
        [open(Some(Sex::Female)), open(Some(Sex::Male)), open(None)],
        [Some(true), Some(false), Some(false)]
    );
}

#[test]
fn distances_on_the_ground() {
    // One degree of latitude on the mean sphere is 111,195 m.
    assert_eq!(metres(place(43.0, 36.0), place(43.0, 37.0)), 111_195);
    assert_eq!(metres(place(43.0, 36.0), place(43.0, 36.0)), 0);
    let area = square(43.1, 36.3, 0.1);
    assert!(contains(&area, place(43.15, 36.35)) && !contains(&area, place(43.25, 36.35)));
    assert_eq!(metres_to(place(43.15, 36.35), &area), Some(0));
    assert_eq!(metres_to(place(43.1, 36.29), &area), Some(1_112));
}

#[test]
fn medians_keep_their_base() {
    for (values, expected) in [
        (vec![], None),
        (vec![4], Some((8, 1))),
        (vec![9, 1], Some((10, 2))),
        (vec![3, 1, 2], Some((4, 3))),
        (vec![1, 2, 3, 4], Some((5, 4))),
    ] {
        let expected = expected.map(|(halves, base)| Median { halves, base });
        assert_eq!(median(values), expected);
    }
}

#[test]
fn referrals_in_figures() {
    use ReferralState::*;
    let today = day("2026-05-20");
    let cases: &[(&[(ReferralState, &str)], &str)] = &[
        (
            &[
                (Sent, "2026-05-01"),
                (Accepted, "2026-05-03"),
                (Served, "2026-05-09"),
            ],
            "2026-05-09",
        ),
        (
            &[
                (Sent, "2026-05-01"),
                (Accepted, "2026-05-05"),
                (Served, "2026-05-11"),
            ],
            "2026-05-10",
        ),
        (&[(Sent, "2026-05-01"), (Accepted, "2026-05-02")], "2026-05-19"),
        (&[(Sent, "2026-05-01")], "2026-05-20"),
        (&[(Sent, "2026-05-01"), (NotEligible, "2026-05-02")], "2026-05-03"),
        (
            &[
                (Sent, "2026-05-01"),
                (NoCapacity, "2026-05-02"),
                (Accepted, "2026-05-04"),
                (Served, "2026-05-06"),
            ],
            "2026-05-30",
        ),
        (&[(Sent, "2026-05-01"), (Closed, "2026-05-02")], "2026-05-03"),
    ];
    let all: Vec<Referral> = (cases.iter().enumerate())
        .map(|(number, (history, due))| referral(number as u64, history, due))
        .collect();
    let sum = figures(&all, today);
    assert_eq!(sum.total, 7);
    assert_eq!(sum.overdue, 1, "due yesterday is late, due today is not");
    assert_eq!(
        sum.to_acceptance,
        Some(Median { halves: 5, base: 4 }),
        "2, 4, 1, 3 days"
    );
    assert_eq!(
        sum.to_service,
        Some(Median { halves: 16, base: 3 }),
        "8, 10, 5 days"
    );
    assert_eq!(sum.in_time, Share { part: 2, whole: 4 });
    assert_eq!(sum.in_time.ratio(), None, "four are too few for a share");
    assert_eq!(
        sum.refusals.into_iter().collect::<Vec<_>>(),
        [(NotEligible, 1), (NoCapacity, 1)]
    );
    assert!(!is_overdue(&all[6], today));
}

#[test]
fn small_parts_of_referrals_are_not_shown_nor_what_gives_them_away() {
    let mut project = Project::empty(ASSESSMENT);
    let mut number = 0;
    let mut several = |sex: Option<Sex>, count| {
        for _ in 0..count {
            number += 1;
            let record = Referral {
                sex,
                ..referral(number, &[(ReferralState::Sent, "2026-05-01")], "2026-06-01")
            };
            add(&mut project, id(100 + u128::from(number)), record);
        }
    };
    several(Some(Sex::Female), 12);
    several(Some(Sex::Male), 3);
    several(None, 7);
    let parts = by(&project, day("2026-05-20"), |it| it.sex);
    let seen: Vec<_> = parts
        .iter()
        .map(|part| (part.key, part.figures.total, part.shown))
        .collect();
    assert_eq!(
        seen,
        [
            (Some(Sex::Female), 12, true),
            (Some(Sex::Male), 3, false),
            (None, 7, false)
        ]
    );
}

#[test]
fn feedback_per_month() {
    let mut project = Project::empty(ASSESSMENT);
    let mut put = |number, received: &str, due: &str, answered: Option<&str>| {
        let told = Told {
            due: Some(day(due)),
            answer: answered.map(|on| FeedbackAnswer {
                text: "done".into(),
                on: day(on),
                by_role: String::new(),
                channel: Channel::Desk,
            }),
            ..told(FeedbackKind::Complaint, "x")
        };
        let received = day(received);
        let matter = Matter::Told(told);
        add(&mut project, id(number), Feedback { received, matter });
    };
    put(30, "2026-03-01", "2026-03-15", Some("2026-03-15"));
    put(31, "2026-03-02", "2026-03-16", Some("2026-03-17"));
    put(32, "2026-05-01", "2026-05-15", None);
    put(33, "2026-05-19", "2026-06-02", None);
    let received = day("2026-03-09");
    add(
        &mut project,
        id(34),
        Feedback {
            received,
            matter: Matter::PassedOn,
        },
    );
    let months = by_month(&project, day("2026-05-20"));
    let names: Vec<String> = months.keys().map(Month::to_string).collect();
    assert_eq!(
        names,
        ["2026-03", "2026-04", "2026-05"],
        "the empty month is there"
    );
    let march = &months[&"2026-03".parse().unwrap()];
    assert_eq!((march.passed_on, march.in_time), (1, Share { part: 1, whole: 2 }));
    assert_eq!(
        march.to_answer,
        Some(Median { halves: 29, base: 2 }),
        "14 and 15 days"
    );
    let may = &months[&"2026-05".parse().unwrap()];
    assert_eq!(
        may.in_time,
        Share { part: 0, whole: 1 },
        "what is not yet due has not failed"
    );
    assert_eq!(
        waiting(&project).iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        [id(32), id(33)]
    );
}

fn ratio(part: u128, whole: u128) -> Ratio {
    Ratio::new(part, whole).unwrap()
}

#[test]
fn a_committee_beside_its_catchment() {
    let project = sound();
    let committee = project.get::<Committee>(COMMITTEE).unwrap();
    let population = &project.get::<CatchmentArea>(AREA).unwrap().population;
    let result = representation(committee, population, day("2026-05-20"), AgeBand::Adult);
    let of = |division| {
        result
            .comparisons
            .iter()
            .find(|it| it.division == division)
            .unwrap()
    };
    // 520 women of 1,000 people, one of three seats: |1/3 − 52/100|.
    let sex = of(Division::Sex);
    assert_eq!(sex.distance, ratio(14, 75));
    // Two women's seats of three would be 0.147 off, and that is the least.
    assert_eq!(sex.least, ratio(11, 75));
    assert_eq!(sex.closeness, Closeness::Close);
    assert_eq!(of(Division::Status).distance, ratio(1, 12));
    let missing: Vec<_> = result.missing().collect();
    // Older women of the host community: 120 of 1,000, worth 0.36 of three seats, less than half a seat.
    assert_eq!(missing, []);
    let mut men = committee.clone();
    men.seats[0].sex = Sex::Male;
    let result = representation(&men, population, day("2026-05-20"), AgeBand::Adult);
    let missing: Vec<_> = result.missing().collect();
    assert_eq!(
        missing,
        [
            PeopleGroup::Sex(Sex::Female),
            PeopleGroup::SexAndStatus(Sex::Female, Status::Returnee),
            PeopleGroup::SexAndAge(Sex::Female, AgeBand::Adult)
        ]
    );
    let sex = &result.comparisons[0];
    assert_eq!((sex.distance, sex.closeness), (ratio(13, 25), Closeness::Far));
    assert!(
        !result
            .comparisons
            .iter()
            .any(|it| it.division == Division::Disability),
        "nobody counted it"
    );
    men.seats
        .iter_mut()
        .for_each(|seat| seat.until = Some(day("2026-05-19")));
    let empty = representation(&men, population, day("2026-05-20"), AgeBand::Adult);
    assert_eq!(
        (empty.seats, empty.comparisons.len()),
        (0, 0),
        "ended terms do not count"
    );
    let nobody = representation(
        committee,
        &Headcount::default(),
        day("2026-05-20"),
        AgeBand::Adult,
    );
    assert_eq!(nobody.comparisons, []);
}

#[test]
fn who_does_what_where() {
    let mut project = sound();
    let elsewhere = CatchmentArea {
        name: "Village".into(),
        outline: Some(square(43.3, 36.3, 0.1)),
        ..CatchmentArea::default()
    };
    add(&mut project, id(40), elsewhere);
    let mut service = clinic();
    service.ends = Some(day("2026-06-10"));
    service.areas = BTreeSet::from([id(40)]);
    add(&mut project, id(41), service.clone());
    service.state = ServiceState::Planned;
    service.sector = "own".into();
    add(&mut project, id(42), service.clone());
    service.state = ServiceState::Closed;
    add(&mut project, id(43), service.clone());
    service = clinic();
    service.places.clear();
    add(&mut project, id(44), service);
    let table = matrix(&project, Rows::Sectors, day("2026-05-20"), 30);
    assert_eq!(table.areas, [Some(AREA), Some(id(40)), None]);
    assert_eq!(table.rows.len(), 15, "fourteen of the assessment and one more");
    let row = |code: &str| {
        &table
            .rows
            .iter()
            .find(|(key, _)| *key == RowKey::Sector(code.into()))
            .unwrap()
            .1
    };
    let health = row("health");
    assert_eq!(
        (health[0].running.clone(), health[0].until),
        (vec![CLINIC], Some(Until::Open))
    );
    assert_eq!(
        (health[1].until, health[1].ends_soon),
        (Some(Until::Day(day("2026-06-10"))), true)
    );
    assert_eq!(health[2].running, [id(44)]);
    assert_eq!(
        (row("own")[1].coming.clone(), row("own")[1].is_gap()),
        (vec![id(42)], true)
    );
    let gaps = table.gaps().count();
    assert_eq!(
        gaps,
        13 * 2 + 2 + 1,
        "thirteen empty rows, the row that only comes, the cell that ends soon"
    );
    let by_organisation = matrix(&project, Rows::Organisations, day("2026-05-20"), 30);
    assert_eq!(by_organisation.rows.len(), 1);
    assert_eq!(by_organisation.rows[0].0, RowKey::Organisation(Some(HEALTH)));
}

#[test]
fn monitoring_over_rounds() {
    use GroupPreset::{Men, Women};
    let mut project = Project::empty(ASSESSMENT);
    let mut round = |number, on: &str, readings: &[(GroupPreset, u8)]| {
        let readings = readings
            .iter()
            .map(|(group, step)| Reading {
                indicator: Indicator::Water,
                group: *group,
                level: level(*step),
            })
            .collect();
        let record = MonitoringRound {
            name: String::new(),
            on: day(on),
            catchment_area: Some(AREA),
            meeting: None,
            readings,
        };
        add(&mut project, id(number), record);
    };
    // Entered out of order: days decide.
    round(51, "2026-05-01", &[(Women, 4), (Men, 3)]);
    round(50, "2026-02-01", &[(Women, 2), (Men, 3)]);
    round(52, "2026-04-01", &[]);
    let all = series(&project, Some(AREA), Indicator::Water, None);
    let halves: Vec<i64> = all.values.iter().map(|value| value.value.halves).collect();
    assert_eq!(halves, [5, 7], "a round that did not ask it has no value");
    assert_eq!((all.change(), all.trend()), (Some(2), Some(Trend::Better)));
    let men = series(&project, Some(AREA), Indicator::Water, Some(Men));
    assert_eq!((men.change(), men.trend()), (Some(0), Some(Trend::Steady)));
    let none = series(&project, Some(AREA), Indicator::Health, None);
    assert_eq!((none.change(), none.trend()), (None, None));
    assert_eq!(by_area(&project, Indicator::Water).len(), 1);
}

#[test]
fn the_plan_carried_out() {
    let project = sound();
    let today = day("2026-05-20");
    let lines = line_states(&project, today);
    let line = &lines[0];
    assert_eq!((line.state, line.milestones), (WorkState::Underway, (1, 2)));
    assert_eq!(line.next, Some((1, Some(30))));
    assert_eq!((line.days_late, line.spent), (Some(10), Some(ratio(1, 4))));
    let sum = plan_state(&project, today);
    assert_eq!((sum.late, sum.money[&Currency::Usd]), (1, (40_000, 10_000)));
    let finished = |state, on: Option<&str>| {
        let mut project = sound();
        change::<Implementation>(&mut project, WORK, |it| {
            it.state = state;
            it.finished = on.map(day);
            it.spent = Some(Money {
                amount: 1,
                currency: Currency::Iqd,
            });
        });
        let line = line_states(&project, today).remove(0);
        (line.days_late, line.next, line.spent)
    };
    assert_eq!(
        finished(WorkState::Done, Some("2026-05-08")),
        (Some(-2), None, None)
    );
    assert_eq!(finished(WorkState::Stopped, None), (None, None, None));
}

#[test]
fn evaluations_of_a_programme() {
    let mut project = sound();
    // Three views up by 2, 1, 0 in one project; one view down by 1 in another: 1 and −1, on average 0.
    let views = vec![
        view((1, 3), (1, 2), (5, 8)),
        view((2, 3), (1, 2), (0, 0)),
        view((3, 3), (1, 2), (0, 0)),
    ];
    change::<Evaluation>(&mut project, EVALUATION, |it| it.views = views);
    add(
        &mut project,
        id(60),
        evaluation(id(61), vec![view((3, 2), (3, 1), (2, 4))], (3, 100)),
    );
    let results = programme_results(&project);
    let quality = results.quality.unwrap();
    assert_eq!(
        (quality.steps, quality.negative, quality.base),
        (Ratio::ZERO, false, 2)
    );
    let access = results.access.unwrap();
    assert_eq!((access.steps, access.negative), (ratio(1, 2), true), "1 and −2");
    assert_eq!(results.satisfied, Share { part: 7, whole: 12 });
    assert_eq!(results.satisfied.ratio(), Some(ratio(7, 12)));
    assert_eq!(results.direct_total.total, Some(203));
    let water = results.direct["water"];
    let other = results.direct[""];
    assert_eq!(
        (other.female, other.male, other.total),
        (None, None, Some(103)),
        "three women are not told"
    );
    assert_eq!(
        (water.female, water.total),
        (None, Some(100)),
        "nor can they be subtracted"
    );
    // A later evaluation of the same project replaces the earlier one.
    let mut later = evaluation(LINE, vec![view((1, 5), (1, 5), (10, 10))], (10, 10));
    later.on = day("2026-06-01");
    add(&mut project, id(62), later);
    let results = programme_results(&project);
    assert_eq!(
        (results.projects, results.quality.unwrap().steps),
        (2, ratio(3, 2))
    );
}

#[test]
fn calendar() {
    for (text, number) in [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("2000-02-29", 11_016),
        ("1900-01-01", -25_567),
    ] {
        assert_eq!(
            (day(text).number(), Day::from_number(number)),
            (number, Some(day(text))),
            "{text}"
        );
    }
    assert_eq!(Weekday::of(day("2026-05-22")), Weekday::Friday);
    assert_eq!(day("2200-12-31").plus_days(1), None);
    for wrong in ["8:00", "24:01", "08:60", "0800", "+8:00", "١٢:٠٠"] {
        assert!(wrong.parse::<TimeOfDay>().is_err(), "{wrong}");
    }
    assert!("2026-13".parse::<Month>().is_err() && "2026-1".parse::<Month>().is_err());
    assert_eq!(
        "2026-12".parse::<Month>().unwrap().next().unwrap().to_string(),
        "2027-01"
    );
}

proptest! {
    #[test]
    fn days_and_their_numbers_are_inverse(number in -25_567..84_370_i32) {
        let day = Day::from_number(number).unwrap();
        prop_assert_eq!(day.number(), number);
        if let Some(next) = Day::from_number(number + 1) {
            prop_assert!(day < next);
            prop_assert_eq!(next.days_since(day), 1);
        }
    }

    #[test]
    fn the_distance_of_a_committee_is_a_distance(
        a in prop::collection::vec(0..20_u64, 4), b in prop::collection::vec(0..20_u64, 4), c in prop::collection::vec(0..20_u64, 4)
    ) {
        if let (Some(ab), Some(bc), Some(ac)) = (total_variation(&a, &b), total_variation(&b, &c), total_variation(&a, &c)) {
            prop_assert_eq!(Some(ab), total_variation(&b, &a));
            prop_assert_eq!(total_variation(&a, &a), Some(Ratio::ZERO));
            prop_assert!(ab <= Ratio::new(1, 1).unwrap());
            prop_assert!(ac <= ab.plus(bc).unwrap(), "the way round is not shorter");
        }
    }

    #[test]
    fn no_committee_of_as_many_seats_is_closer_than_the_least(
        seats in prop::collection::vec(0..5_usize, 1..6), people in prop::collection::vec(1..50_u32, 5)
    ) {
        let bands = AgeBand::ALL;
        let population = people_of(&people);
        let committee = Committee {
            seats: seats.iter().enumerate()
                .map(|(number, band)| seat(number as u32, Sex::Female, bands[*band], Status::Host)).collect(),
            ..Committee::default()
        };
        let result = representation(&committee, &population, day("2026-05-20"), AgeBand::Child);
        let ages = result.comparisons.iter().find(|it| it.division == Division::Age).unwrap();
        prop_assert!(ages.least <= ages.distance);
    }

    #[test]
    fn finding_does_not_depend_on_the_order_of_entry(order in Just(vec![0_usize, 1, 2, 3, 4]).prop_shuffle()) {
        let services: Vec<Service> = (0..5).map(|number: u8| {
            let mut service = clinic();
            service.title = number.to_string();
            service.places = vec![Geometry::Point(place(43.1 + f64::from(number / 2) / 100.0, 36.3))];
            service
        }).collect();
        let found = |order: &[usize]| {
            let mut project = Project::empty(ASSESSMENT);
            for (at, service) in order.iter().enumerate() {
                add(&mut project, id(500 + at as u128), services[*service].clone());
            }
            let mut fits: Vec<(usize, String)> = find_service(&project, &asked()).fits.iter()
                .map(|fit| (fit.place, project.get::<Service>(fit.service).unwrap().title.clone())).collect();
            fits.sort();
            fits
        };
        prop_assert_eq!(found(&order), found(&[0, 1, 2, 3, 4]));
    }
}

fn people_of(counts: &[u32]) -> Headcount {
    let cells: Vec<_> = (AgeBand::ALL.into_iter().zip(counts))
        .map(|(age, count)| (Sex::Female, age, Status::Host, *count))
        .collect();
    people(&cells)
}
