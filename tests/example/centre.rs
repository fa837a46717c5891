//! Builds the centre's day of the example: services, referrals, feedback, committee, monitoring, works and evaluations.

use crate::example::build::Builder;
use crate::example::follow_up::*;
use crate::example::ground::position;
use crate::example::ids::Ids;
use crate::example::language::Words;
use crate::example::services::*;
use catchment::domain::actions::follow_up::{reach_milestone, report_work};
use catchment::domain::calendar::{TimeOfDay, Weekday};
use catchment::domain::date::Day;
use catchment::domain::geometry::Geometry;
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Sex, Status};
use catchment::domain::records::*;
use catchment::domain::referral_code::ReferralCode;
use std::collections::{BTreeMap, BTreeSet};

/// So many days after 1 October 2026.
fn on(days: u16) -> Day {
    Day::new(2026, 10, 1).unwrap().plus_days(days).unwrap()
}

fn day((year, month, day): (u16, u8, u8)) -> Day {
    Day::new(year, month, day).unwrap()
}

fn level(step: u32) -> Level {
    Level::try_from(step as u8).unwrap()
}

/// Adds everything. The clock stands after the plan.
pub fn add(builder: &mut Builder) {
    settings(builder);
    services(builder);
    referrals(builder);
    feedback(builder);
    committee(builder);
    monitoring(builder);
    works(builder);
    months(builder);
}

fn settings(builder: &mut Builder) {
    let record = CentreSettings {
        hotline: builder.text(HOTLINE),
        specialised: SensitiveTopic::ALL
            .map(|topic| (topic, builder.text(SPECIALISED)))
            .into(),
        confidential_channel: builder.text(CONFIDENTIAL),
        ..CentreSettings::default()
    };
    let id = CentreSettings::id(builder.project.id);
    builder.put(id, "settings", record);
}

fn services(builder: &mut Builder) {
    for (key, kind, name, role) in PROVIDERS {
        let record = Provider {
            name: builder.text(name),
            kind,
            focal_point_role: builder.text(role),
            ..Provider::default()
        };
        builder.add(&format!("provider {key}"), record);
    }
    for offered in SERVICES {
        let place = PLACES
            .iter()
            .find(|(key, _)| *key == offered.provider)
            .unwrap_or(&PLACES[6])
            .1;
        let mut record = Service {
            provider: Some(builder.id(&format!("provider {}", offered.provider))),
            title: builder.text(offered.title),
            sector: offered.sector.into(),
            gives: builder.text(offered.gives),
            place: builder.text(place),
            places: offered
                .at
                .map(|at| Geometry::Point(position(at)))
                .into_iter()
                .collect(),
            languages: BTreeSet::from(["ar".to_owned(), "ckb".to_owned()]),
            hours: hours(false),
            verified: Some(Verified {
                on: on(32),
                by_role: builder.text(VERIFIER),
                meeting: None,
            }),
            ..Service::default()
        };
        for word in offered.criteria.split_whitespace() {
            criterion(builder, &mut record, word);
        }
        let words = if record.eligibility.documents.is_empty() {
            FOR_ALL
        } else {
            ASKED_FOR
        };
        record.eligibility.words = builder.text(words);
        builder.add(&format!("service {}", offered.key), record);
    }
}

/// Sunday to Thursday, 8 to 14; for a place with a morning for women Thursday belongs to them.
fn hours(women: bool) -> Vec<Opening> {
    use Weekday::{Monday, Sunday, Thursday, Tuesday, Wednesday};
    [Sunday, Monday, Tuesday, Wednesday, Thursday]
        .into_iter()
        .map(|weekday| Opening {
            weekday,
            from: TimeOfDay::new(8, 0).unwrap(),
            until: TimeOfDay::new(14, 0).unwrap(),
            women_only: women && weekday == Thursday,
        })
        .collect()
}

fn criterion(builder: &Builder, record: &mut Service, word: &str) {
    let eligible = &mut record.eligibility;
    match word {
        "q" | "v" => {
            let place = if word == "q" {
                "place quarter"
            } else {
                "place village"
            };
            record.areas.insert(builder.id(place));
        }
        "f" => eligible.sexes = BTreeSet::from([Sex::Female]),
        "m" => eligible.sexes = BTreeSet::from([Sex::Male]),
        "idp" => _ = eligible.statuses.insert(Status::Displaced),
        "ret" => _ = eligible.statuses.insert(Status::Returnee),
        "host" => _ = eligible.statuses.insert(Status::Host),
        "child" => _ = eligible.ages.insert(AgeBand::Child),
        "adolescent" => _ = eligible.ages.insert(AgeBand::Adolescent),
        "adult" => _ = eligible.ages.insert(AgeBand::Adult),
        "middle" => _ = eligible.ages.insert(AgeBand::MiddleAged),
        "older" => _ = eligible.ages.insert(AgeBand::Older),
        "ref" => record.takes_referrals = true,
        "free" => record.cost = Cost::Free,
        "paid" => record.cost = Cost::Paid,
        "partly" => record.cost = Cost::Partly,
        "flat" => record.access = Accessibility::StepFree,
        "steps" => record.access = Accessibility::NotAccessible,
        "women" => record.hours = hours(true),
        "old" => record.verified.as_mut().unwrap().on = Day::new(2026, 8, 20).unwrap(),
        "planned" => {
            record.state = ServiceState::Planned;
            record.starts = Some(Day::new(2026, 12, 1).unwrap());
        }
        "suspended" => record.state = ServiceState::Suspended,
        "closed" => {
            record.state = ServiceState::Closed;
            record.ends = Some(Day::new(2026, 9, 30).unwrap());
        }
        "mobile" => record.mobile_days.push(MobileDay {
            weekday: Weekday::Monday,
            place: record.place.clone(),
            geometry: record.places.first().cloned(),
        }),
        other => match other.split_once(':').unwrap() {
            ("until", last) => record.ends = Some(last.parse().unwrap()),
            ("cap", people) => record.capacity = Some(people.parse().unwrap()),
            ("doc", documents) => {
                let known = |name: &str| DocumentKind::ALL.into_iter().find(|it| code(it) == name).unwrap();
                eligible.documents = documents.split(',').map(known).collect();
            }
            _ => panic!("{word} is no criterion"),
        },
    }
}

fn referrals(builder: &mut Builder) {
    for (number, (key, urgency, (sex, age, status), history, view)) in REFERRALS.into_iter().enumerate() {
        let to = builder.id(&format!("service {key}"));
        let service = builder.project.get::<Service>(to).unwrap().clone();
        let sent = on(history[0].1);
        let days = CentreSettings::default().referral_days[&urgency];
        // The code's number is the same in all languages, so that a trainer can read one out to a mixed room.
        let random = (number as u64 + 1) * 7_919 * 104_729;
        let record = Referral {
            code: ReferralCode::from_random(random),
            need: ReferralNeed::of_sector(&service.sector),
            urgency,
            // Two came from organisations; the others from the centre's own desk.
            from: match number {
                4 => Some(builder.id("provider relief")),
                17 => Some(builder.id("provider legal")),
                _ => None,
            },
            to: Some(to),
            catchment_area: service.areas.first().copied(),
            sex: Some(sex),
            age: Some(age),
            status: Some(status),
            consent: true,
            due: sent.plus_days(days),
            bring: service.eligibility.documents.clone(),
            appointment: None,
            at: None,
            steps: history
                .iter()
                .map(|(state, days)| ReferralStep {
                    state: *state,
                    on: on(*days),
                })
                .collect(),
            view,
        };
        builder.add(&format!("referral {number}"), record);
    }
}

fn feedback(builder: &mut Builder) {
    let role = VERIFIER;
    for (number, said) in SAID.iter().enumerate() {
        let days = CentreSettings::default().feedback_days[&said.kind];
        let told = Told {
            kind: said.kind,
            channel: said.channel,
            text: builder.text(said.text),
            sector: said.sector.into(),
            service: said.service.map(|key| builder.id(&format!("service {key}"))),
            // The leaking pipe and the clinic's hours are about two lines of the plan.
            plan_line: match number {
                1 => Some(builder.id("plan pipe")),
                2 => Some(builder.id("plan doctor")),
                _ => None,
            },
            due: on(said.day).plus_days(days),
            answer: said.answer.map(|(day, text)| FeedbackAnswer {
                text: builder.text(text),
                on: on(day),
                by_role: builder.text(role),
                channel: said.channel,
            }),
            closed: said
                .closed
                .map(|(day, view)| FeedbackClosing { on: on(day), view }),
        };
        let record = Feedback {
            received: on(said.day),
            matter: Matter::Told(told),
        };
        builder.add(&format!("feedback {number}"), record);
    }
    for days in PASSED_ON {
        let record = Feedback {
            received: on(days),
            matter: Matter::PassedOn,
        };
        // An id without a time: the time of entry is not recorded either.
        let name = format!("passed on {days}");
        let id = Ids(builder.language).timeless(&name);
        builder.put(id, &name, record);
    }
}

fn committee(builder: &mut Builder) {
    let formed = Day::new(2026, 9, 20).unwrap();
    let seats =
        SEATS.iter().zip(1..).map(
            |((role, sex, age, status, minority, with_disability), number)| Seat {
                number,
                role: SeatRole::ALL[*role],
                sex: *sex,
                age: *age,
                status: *status,
                minority: *minority,
                with_disability: *with_disability,
                from: Some(formed),
                until: None,
            },
        );
    let record = Committee {
        elections: Vec::new(),
        name: builder.text(COMMITTEE),
        catchment_area: Some(builder.id("place quarter")),
        formed: Some(formed),
        seats: seats.collect(),
        sittings: SITTINGS
            .iter()
            .map(|(days, present, text, about)| Sitting {
                on: on(*days),
                meeting: None,
                present: present.iter().copied().collect(),
                decisions: vec![CommitteeDecision {
                    text: builder.text(*text),
                    plan_line: about.map(|key| builder.id(&format!("plan {key}"))),
                }],
            })
            .collect(),
        trainings: TRAININGS
            .iter()
            .map(|(days, seats, topic)| Training {
                topic: builder.text(*topic),
                on: on(*days),
                seats: seats.iter().copied().collect(),
            })
            .collect(),
    };
    builder.add("committee", record);
}

fn monitoring(builder: &mut Builder) {
    let groups = [
        GroupPreset::Women,
        GroupPreset::Men,
        GroupPreset::Returnees,
        GroupPreset::Displaced,
    ];
    for (at, (name, date)) in ROUNDS.into_iter().enumerate() {
        let readings = Indicator::ALL
            .into_iter()
            .zip(LEVELS)
            .flat_map(|(indicator, levels)| {
                groups
                    .into_iter()
                    .zip(levels[at])
                    .map(move |(group, step)| Reading {
                        indicator,
                        group,
                        level: level(step.into()),
                    })
            });
        let record = MonitoringRound {
            name: builder.text(name),
            on: day(date),
            catchment_area: Some(builder.id("place quarter")),
            meeting: None,
            readings: readings.collect(),
        };
        builder.add(&format!("round {at}"), record);
    }
}

/// The meeting in which finished works were evaluated.
fn discussion(builder: &mut Builder, intervention: &str, date: Day) -> RecordId {
    // At nine in the morning in Baghdad, for an hour and a half.
    let days = date.days_since(Day::new(1970, 1, 1).unwrap()) as u64;
    let started = (days * 24 + 6) * 3_600_000;
    let record = Meeting {
        kind: MeetingKind::EvaluationDiscussion,
        started: Some(started),
        ended: Some(started + 90 * 60_000),
        summary: builder.text(DISCUSSED),
        date: Some(date),
        venue: builder.text(CENTRE_HALL),
        facilitator_role: builder.text(VERIFIER),
        consent_read: true,
        expectations_read: true,
    };
    builder.add(&format!("meeting evaluation {intervention}"), record)
}

const DISCUSSED: Words = [
    "Women and men looked at the finished pipe together and said how water came before and how it comes now.",
    "نظرت النساء والرجال معًا إلى الأنبوب المنجز وقالوا كيف كان الماء يصل من قبل وكيف يصل الآن.",
    "ژنان و پیاوان پێکەوە سەیری بۆرییە تەواوکراوەکەیان کرد و گوتیان ئاو پێشتر چۆن دەهات و ئێستا چۆن دێت.",
];

const CENTRE_HALL: Words = ["Hall of the centre", "قاعة المركز", "هۆڵی سەنتەرەکە"];

/// The works of the plan: milestones reached on their days, handed over, evaluated.
fn works(builder: &mut Builder) {
    for (at, evaluated) in EVALUATED.iter().enumerate() {
        let line = builder.id(&format!("plan {}", evaluated.intervention));
        let Decision::Taken(taken) = builder.project.get::<PlanLine>(line).unwrap().decision.clone() else {
            panic!("not in the plan")
        };
        for (step_at, step) in taken.milestones.iter().enumerate() {
            let edit = reach_milestone(&builder.project, line, step_at, step.due, step.due).unwrap();
            builder.apply(&edit);
        }
        let finished = day(evaluated.finished);
        let work = Implementation {
            plan_line: line,
            state: WorkState::Done,
            started: taken.starts,
            finished: Some(finished),
            spent: taken.budget.map(|budget| Money {
                amount: evaluated.spent,
                ..budget
            }),
            note: String::new(),
            before: Vec::new(),
            after: Vec::new(),
        };
        let edit = report_work(&builder.project, work).unwrap();
        builder.apply(&edit);
        let groups = [GroupPreset::Women, GroupPreset::Men];
        let views = groups
            .into_iter()
            .zip(evaluated.views)
            .map(|(group, row)| EvaluationView {
                method: EvaluationMethod::FocusGroup,
                group,
                quality_before: level(row[0]),
                quality_after: level(row[1]),
                access_before: level(row[2]),
                access_after: level(row[3]),
                satisfied: row[4],
                asked: row[5],
            });
        let reached = |(female, male)| Reached { female, male };
        let asked_on = finished.plus_days(90).unwrap();
        // The first works were looked at together with the people who use them.
        let meeting = (at == 0).then(|| discussion(builder, evaluated.intervention, asked_on));
        let record = Evaluation {
            plan_line: Some(line),
            intervention: Some(taken.intervention),
            on: asked_on,
            meeting,
            views: views.collect(),
            direct: reached(evaluated.direct),
            indirect: reached(evaluated.indirect),
            left_out: builder.text(evaluated.left_out),
            upkeep: Upkeep::ALL[evaluated.upkeep],
            upkeep_note: builder.text(evaluated.upkeep_note),
            said: evaluated.said.iter().map(|words| builder.text(*words)).collect(),
        };
        builder.add(&format!("evaluation {}", evaluated.intervention), record);
    }
}

/// Two months of basic activities: everything in October but liaison, mapping only partly in November.
fn months(builder: &mut Builder) {
    use ActivityState::{Done, NotDone, Partly};
    let lacking = [
        ("2026-10", BasicActivity::CoordinationAndLiaison, NotDone),
        ("2026-11", BasicActivity::MappingAndMonitoring, Partly),
    ];
    for (month, activity, state) in lacking {
        let done = |it| {
            let state = if it == activity { state } else { Done };
            let note = String::new();
            (it, ActivityDone { state, note })
        };
        let record = ActivityMonth {
            centre: String::new(),
            month: month.parse().unwrap(),
            activities: BTreeMap::from(BasicActivity::ALL.map(done)),
        };
        builder.add(&format!("month {month}"), record);
    }
}
