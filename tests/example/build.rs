//! Builds the example in one language: the edits that a team would have made, applied one after the other.
//!
//! Deliberately absent: texts and numbers, which are in the tables.

use crate::example::ground::{QUARTER, VILLAGE, area, position};
use crate::example::ids::Ids;
use crate::example::interventions::{INTERVENTIONS, SCORING};
use crate::example::language::{Language, Words};
use crate::example::people::{GROUPS, MEETINGS, PLACES};
use crate::example::plan::{AGREED, Date, LEFT_OUT};
use crate::example::{marks, needs};
use catchment::domain::date::Day;
use catchment::domain::edit::{Act, Edit, apply};
use catchment::domain::geometry::Geometry;
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::assessment::default_sectors;
use catchment::domain::records::{
    Answer, Assessment, Ballot, CatchmentArea, Commitment, Decision, Group, Intervention, Layer, Mark,
    Meeting, Method, Milestone, Money, Need, NotTaken, PlanLine, Ranking, RankingState, Record, Respondents,
    ScaleValue, Score,
};
use std::collections::BTreeMap;

const MINUTE: u64 = 60_000;
/// A week before the first meeting.
const SET_UP: u64 = MEETINGS[0].from - 7 * 24 * 60 * MINUTE;

const TITLE: Words = [
    "Example: Hay al-Zaytoun",
    "مثال توضيحي: حي الزيتون",
    "نموونە: گەڕەکی زەیتوون",
];
const GOVERNORATE: Words = ["Nineveh", "نينوى", "نەینەوا"];
const DISTRICT: Words = ["Mosul", "الموصل", "مووسڵ"];
const SUBDISTRICT: Words = ["Mosul outskirts", "أطراف الموصل", "دەوروبەری مووسڵ"];
const NEIGHBOURHOOD: Words = [
    "Hay al-Zaytoun (invented)",
    "حي الزيتون (مُتخيَّل)",
    "گەڕەکی زەیتوون (خەیاڵی)",
];
/// The centre whose assessment it is; as a provider it is the same one.
pub const CENTRE: Words = [
    "Al-Zaytoun Community Resource Centre",
    "مركز الزيتون للموارد المجتمعية",
    "سەنتەری سەرچاوەکانی کۆمەڵگەی زەیتوون",
];
const SIGNATORIES: [Words; 4] = [
    [
        "Neighbourhood committee, chair",
        "رئيس لجنة الحي",
        "سەرۆکی لیژنەی گەڕەک",
    ],
    [
        "Neighbourhood committee, representative of women",
        "ممثلة النساء في لجنة الحي",
        "نوێنەری ژنان لە لیژنەی گەڕەک",
    ],
    [
        "Community Resource Centre, manager",
        "مدير مركز الموارد المجتمعية",
        "بەڕێوەبەری سەنتەری سەرچاوەکانی کۆمەڵگە",
    ],
    ["Municipality, representative", "ممثل البلدية", "نوێنەری شارەوانی"],
];

/// The project while it is built, with the ids of its records by key.
pub struct Builder {
    pub language: Language,
    pub project: Project,
    known: BTreeMap<String, RecordId>,
    clock: u64,
}

/// The whole example in one language.
pub fn example(language: Language) -> Project {
    let id = Ids(language).timed(SET_UP, "assessment");
    let mut builder = Builder {
        language,
        project: Project::empty(id),
        known: BTreeMap::new(),
        clock: SET_UP,
    };
    builder.assessment();
    builder.meetings();
    builder.marks();
    builder.needs();
    builder.rankings();
    builder.interventions();
    builder.plan();
    crate::example::centre::add(&mut builder);
    builder.project
}

fn day((year, month, day): Date) -> Day {
    Day::new(year, month, day).unwrap()
}

fn money((amount, currency): (u64, catchment::domain::records::Currency)) -> Money {
    Money { amount, currency }
}

impl Builder {
    pub fn text(&self, words: Words) -> String {
        self.language.text(words)
    }

    /// The id of what was added under this key.
    pub fn id(&self, key: &str) -> RecordId {
        *self
            .known
            .get(key)
            .unwrap_or_else(|| panic!("nothing is called {key}"))
    }

    fn ids<C: FromIterator<RecordId>>(&self, prefix: &str, keys: &[&str]) -> C {
        keys.iter()
            .map(|key| self.id(&format!("{prefix} {key}")))
            .collect()
    }

    pub fn apply(&mut self, edit: &Edit) {
        self.project = apply(&self.project, edit).unwrap().0;
    }

    /// Adds a record, half a minute after the one before.
    pub fn add<R: Record>(&mut self, key: &str, record: R) -> RecordId {
        self.clock += MINUTE / 2;
        let id = Ids(self.language).timed(self.clock, key);
        self.put(id, key, record)
    }

    pub fn put<R: Record>(&mut self, id: RecordId, key: &str, record: R) -> RecordId {
        assert!(
            self.known.insert(key.to_owned(), id).is_none(),
            "two are called {key}"
        );
        self.apply(&Edit::add(id, record));
        id
    }

    fn change<R: Record>(&mut self, act: Act, id: RecordId, record: R) {
        let edit = Edit::change(&self.project, id, record).labelled(act);
        self.apply(&edit);
    }

    fn assessment(&mut self) {
        let assessment = Assessment {
            title: self.text(TITLE),
            governorate: self.text(GOVERNORATE),
            district: self.text(DISTRICT),
            subdistrict: self.text(SUBDISTRICT),
            neighbourhood: self.text(NEIGHBOURHOOD),
            centre: self.text(CENTRE),
            starts: Some(day((2026, 9, 1))),
            ends: Some(day((2026, 10, 15))),
            sectors: default_sectors(),
            // The three files tell of meetings held in the language that they are written in.
            meeting_language: self.language.code().to_owned(),
            signatories: SIGNATORIES.iter().map(|words| self.text(*words)).collect(),
            illustrative: true,
            collecting_views: false,
            signed_sheets: Vec::new(),
        };
        self.put(self.project.id, "assessment", assessment);
        for (place, corners) in PLACES.iter().zip([&QUARTER[..], &VILLAGE[..]]) {
            let area = CatchmentArea {
                name: self.text(place.name),
                outline: Some(area(corners)),
                population: place.headcount(),
                population_source: self.text(place.source),
                ..CatchmentArea::default()
            };
            self.add(&format!("place {}", place.key), area);
        }
    }

    /// The meetings with their groups; each is ended with its summary.
    fn meetings(&mut self) {
        for held in &MEETINGS {
            self.clock = held.from;
            let started = Meeting {
                kind: held.kind,
                date: Some(held.date()),
                venue: self.text(held.venue),
                facilitator_role: self.text(held.facilitator),
                consent_read: true,
                expectations_read: true,
                started: Some(held.from),
                ended: None,
                summary: String::new(),
            };
            let id = self.add(&format!("meeting {}", held.key), started.clone());
            for sitting in GROUPS.iter().filter(|sitting| sitting.meeting == held.key) {
                let group = Group {
                    meeting: id,
                    preset: sitting.preset,
                    name: String::new(),
                    colour: sitting.colour,
                    participants: sitting.headcount(),
                };
                self.add(&format!("group {}", sitting.key), group);
            }
            let ended = Meeting {
                ended: Some(held.until),
                summary: self.text(held.summary),
                ..started
            };
            self.change(Act::End, id, ended);
        }
    }

    /// The marks, each made while its group spoke; those without a group at the desk on the day after the last meeting.
    fn marks(&mut self) {
        let mut speaking = "";
        for row in marks::table() {
            let sitting = row
                .group
                .map(|key| GROUPS.iter().find(|sitting| sitting.key == key).unwrap());
            let at = sitting.map_or("desk", |sitting| sitting.meeting);
            if at != speaking {
                speaking = at;
                let held = MEETINGS.iter().find(|held| held.key == at);
                self.clock = held.map_or(MEETINGS[2].from + 24 * 60 * MINUTE, |held| {
                    held.from + 20 * MINUTE
                });
            }
            let mark = Mark {
                kind: row.kind,
                sector: row.sector.to_owned(),
                geometry: row.geometry.into(),
                meeting: sitting.map(|sitting| self.id(&format!("meeting {}", sitting.meeting))),
                group: row.group.map(|key| self.id(&format!("group {key}"))),
                severity: row.severity,
                certainty: row.certainty,
                note: self.text(row.note),
                category: String::new(),
                disputed_by: Default::default(),
                attachments: Vec::new(),
            };
            self.add(&format!("mark {}", row.key), mark);
        }
    }

    fn needs(&mut self) {
        self.clock = MEETINGS[2].from + 70 * MINUTE;
        for stated in &needs::NEEDS {
            let need = Need {
                statement: self.text(stated.statement),
                sector: stated.key.to_owned(),
                catchment_area: Some(self.id(&format!("place {}", stated.place))),
                marks: self.ids("mark", stated.marks),
            };
            self.add(&format!("need {}", stated.key), need);
        }
    }

    fn rankings(&mut self) {
        let meeting = self.id("meeting town-hall");
        let dots = Ranking {
            question: self.text(needs::DOTS_QUESTION),
            options: self.ids("need", &needs::DOTS_OPTIONS),
            method: Method::Dots {
                per_person: needs::DOTS_PER_PERSON,
                cap: needs::DOTS_CAP,
            },
            state: RankingState::Open,
            meeting: Some(meeting),
            criteria: Vec::new(),
            answered_by: Respondents::default(),
            settlements: Vec::new(),
            tie_rule: Default::default(),
        };
        let people = needs::DOTS
            .iter()
            .flat_map(|(group, dots, people)| (0..*people).map(move |_| (*group, &dots[..])));
        self.ranking("dots", dots, people, Answer::Dots);
        let hands = Ranking {
            question: self.text(needs::HANDS_QUESTION),
            options: self.ids("need", &needs::HANDS_OPTIONS),
            method: Method::Hands,
            state: RankingState::Open,
            meeting: Some(meeting),
            criteria: Vec::new(),
            answered_by: Respondents::default(),
            settlements: Vec::new(),
            tie_rule: Default::default(),
        };
        let groups = needs::HANDS.iter().map(|(group, hands)| (*group, &hands[..]));
        self.ranking("hands", hands, groups, Answer::Hands);
    }

    /// Opens a ranking, casts its ballots, closes it.
    fn ranking(
        &mut self,
        key: &str,
        ranking: Ranking,
        answers: impl Iterator<Item = (&'static str, &'static [u32])>,
        answer: fn(BTreeMap<RecordId, u32>) -> Answer,
    ) {
        let id = self.add(&format!("ranking {key}"), ranking.clone());
        for (number, (group, counts)) in answers.enumerate() {
            let counts = ranking.options.iter().copied().zip(counts.iter().copied());
            let ballot = Ballot {
                ranking: id,
                group: Some(self.id(&format!("group {group}"))),
                answer: answer(counts.filter(|(_, count)| *count > 0).collect()),
                people: None,
            };
            let name = format!("ballot {key} {number}");
            self.put(Ids(self.language).timeless(&name), &name, ballot);
        }
        let closed = Ranking {
            state: RankingState::Closed,
            ..ranking
        };
        self.change(Act::Close, id, closed);
    }

    fn interventions(&mut self) {
        for candidate in &INTERVENTIONS {
            let intervention = Intervention {
                title: self.text(candidate.title),
                description: self.text(candidate.description),
                needs: self.ids("need", candidate.needs),
                sector: candidate.sector.to_owned(),
                kind: candidate.kind,
                cost: Some(money(candidate.cost)),
                beneficiaries: Some(candidate.beneficiaries),
                weeks: Some(candidate.weeks),
                place: self.text(candidate.place),
                geometry: candidate.at.map(|place| Geometry::Point(position(place))),
            };
            self.add(&format!("intervention {}", candidate.key), intervention);
        }
        for candidate in &INTERVENTIONS {
            let groups = SCORING.iter().zip(candidate.community);
            for (group, placed) in groups {
                self.score(candidate.key, Layer::Community, Some(group), placed);
            }
            self.score(candidate.key, Layer::Directorate, None, candidate.directorate);
        }
    }

    fn score(&mut self, candidate: &str, layer: Layer, group: Option<&str>, placed: (u8, u8)) {
        let score = Score {
            intervention: self.id(&format!("intervention {candidate}")),
            layer,
            group: group.map(|key| self.id(&format!("group {key}"))),
            person: None,
            feasibility: ScaleValue::from_halves(placed.0).unwrap(),
            impact: ScaleValue::from_halves(placed.1).unwrap(),
        };
        self.add(
            &format!("score {candidate} {}", group.unwrap_or("directorate")),
            score,
        );
    }

    fn plan(&mut self) {
        for agreed in &AGREED {
            let commitment = Commitment {
                intervention: self.id(&format!("intervention {}", agreed.intervention)),
                lead: self.text(agreed.lead),
                partners: agreed.partners.iter().map(|words| self.text(*words)).collect(),
                starts: Some(day(agreed.starts)),
                ends: Some(day(agreed.ends)),
                budget: Some(money(agreed.budget)),
                source: self.text(agreed.source),
                milestones: agreed
                    .milestones
                    .iter()
                    .map(|(what, due, done)| Milestone {
                        what: self.text(*what),
                        due: Some(day(*due)),
                        done: *done,
                        done_on: None,
                    })
                    .collect(),
            };
            let decision = Decision::Taken(commitment);
            self.add(&format!("plan {}", agreed.intervention), PlanLine { decision });
        }
        for left_out in &LEFT_OUT {
            let decision = Decision::NotTaken(NotTaken {
                need: self.id(&format!("need {}", left_out.need)),
                reason: self.text(left_out.reason),
                next_step: self.text(left_out.next_step),
            });
            self.add(&format!("plan without {}", left_out.need), PlanLine { decision });
        }
    }
}
