//! What the result's picture says: the sentence, the bars, what is hidden; and the rows of needs.

#![allow(clippy::unwrap_used)]

use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::present::deciding::dot_ballot::{DotBallot, Put};
use catchment::present::deciding::need_rows::{GroupTag, LooseFilter, loose_mark_rows, need_rows};
use catchment::present::deciding::ranking_results::{Finding, Note, Who, ranking_view};
use catchment::present::deciding::recount_view::recount_view;

const RANKING: u128 = 1000;
const DOTS: Method = Method::Dots {
    per_person: 5,
    cap: 3,
};
const NAMES: [&str; 4] = ["clinic", "road", "school", "water"];

fn id(n: u128) -> RecordId {
    RecordId::from_u128(n)
}

fn with(project: &Project, edit: Edit) -> Project {
    apply(project, &edit).unwrap().0
}

/// Groups 10 (28 women), 11 (45 men) and 12 (30 young women of another meeting).
fn groups() -> Project {
    let mut project = Project::empty(id(8));
    let groups = [
        (GroupPreset::Women, Sex::Female, 28),
        (GroupPreset::Men, Sex::Male, 45),
        (GroupPreset::Women, Sex::Female, 30),
    ];
    for (n, (preset, sex, people)) in (10..).zip(groups) {
        let mut participants = Headcount::default();
        participants.set(
            Cell {
                sex,
                age: AgeBand::Adult,
                status: Status::Returnee,
            },
            people,
        );
        let group = Group {
            meeting: id(90 + n / 12),
            preset,
            name: String::new(),
            colour: (n - 10) as u8,
            participants,
        };
        project = with(&project, Edit::add(id(n), group));
    }
    project
}

/// A closed ranking of `NAMES` (needs 0–3); each ballot gives counts in that order.
fn closed(method: Method, ballots: &[(u128, [u32; 4])]) -> Project {
    let mut project = groups();
    for (n, name) in (0..).zip(NAMES) {
        let need = Need {
            statement: name.into(),
            ..Need::default()
        };
        project = with(&project, Edit::add(id(n), need));
    }
    let ranking = Ranking {
        question: "What first?".into(),
        options: (0..4).map(id).collect(),
        method,
        state: RankingState::Closed,
        meeting: None,
        criteria: Vec::new(),
        answered_by: Respondents::default(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    };
    project = with(&project, Edit::add(id(RANKING), ranking));
    for (n, (group, counts)) in (2000..).zip(ballots) {
        let counts = (0..)
            .map(id)
            .zip(*counts)
            .filter(|(_, count)| *count > 0)
            .collect();
        let answer = if method == Method::Hands {
            Answer::Hands(counts)
        } else {
            Answer::Dots(counts)
        };
        let group = (*group > 0).then(|| id(*group));
        project = with(
            &project,
            Edit::add(
                id(n),
                Ballot {
                    ranking: id(RANKING),
                    group,
                    answer,
                    people: None,
                },
            ),
        );
    }
    project
}

fn finding(method: Method, ballots: &[(u128, [u32; 4])]) -> Finding {
    ranking_view(&closed(method, ballots), id(RANKING))
        .unwrap()
        .finding
}

#[test]
fn the_sentence_says_what_is_clear_and_what_is_not() {
    let first = |lead, score| Finding::First {
        first: "road".into(),
        score,
        lead,
    };
    let narrowly = |lead, score| Finding::NarrowlyFirst {
        first: "road".into(),
        score,
        lead,
    };
    assert_eq!(finding(DOTS, &[]), Finding::NoBallots);
    assert_eq!(finding(DOTS, &[(0, [0; 4]), (0, [0; 4])]), Finding::NothingChosen);
    assert_eq!(finding(DOTS, &[(0, [1; 4])]), Finding::AllTied);
    let both = vec!["clinic".to_owned(), "water".to_owned()];
    assert_eq!(
        finding(DOTS, &[(0, [2, 0, 0, 2])]),
        Finding::TiedFirst {
            first: both,
            score: 2
        }
    );
    assert_eq!(finding(DOTS, &[(0, [1, 3, 0, 0])]), narrowly(2, 3));
    assert_eq!(
        finding(DOTS, &[(0, [1, 3, 0, 0]), (0, [1, 3, 0, 1])]),
        first(4, 6)
    );
    assert_eq!(
        finding(DOTS, &[(0, [0, 1, 0, 2]), (0, [0, 1, 0, 0])]),
        Finding::FirstBySupporters {
            first: "road".into(),
            score: 2,
            supporters: 2
        }
    );
    assert_eq!(finding(Method::Hands, &[(10, [0, 9, 8, 0])]), narrowly(1, 9));
    assert_eq!(finding(Method::Hands, &[(10, [0, 9, 7, 0])]), first(2, 9));
}

#[test]
fn a_town_hall_has_bars_on_one_scale_with_women_and_men_on_them() {
    let view = ranking_view(
        &closed(Method::Hands, &[(10, [0, 4, 0, 26]), (11, [0, 36, 0, 12])]),
        id(RANKING),
    )
    .unwrap();
    let bars: Vec<_> = view.tiers.iter().flat_map(|tier| &tier.bars).collect();
    assert_eq!(
        bars.iter().map(|bar| bar.statement.as_str()).collect::<Vec<_>>(),
        ["road", "water", "clinic", "school"]
    );
    assert_eq!(
        view.tiers.iter().map(|tier| tier.place).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    // The longest is water among women, 26 of 28.
    let water: Vec<_> = bars[1]
        .marks
        .iter()
        .map(|mark| (mark.who.clone(), mark.at, mark.percent))
        .collect();
    assert_eq!(water, [(Who::Women, 1000, 93), (Who::Men, 287, 27)]);
    assert_eq!(
        (bars[0].percent, bars[0].length, bars[0].score),
        (Some(55), 590, 40)
    );
    assert_eq!((bars[2].percent, bars[2].length), (Some(0), 0));
    assert!(view.notes.contains(&Note::EqualVoiceTurns(vec!["water".into()])));
    assert!(view.notes.contains(&Note::WomenAndMenDiffer {
        women: vec!["water".into()],
        men: vec!["road".into()]
    }));
    assert!(view.notes.contains(&Note::TiesBelow(1)));
    let who: Vec<_> = view
        .columns
        .iter()
        .map(|column| (column.participants, column.cells.as_ref().unwrap()[0].place))
        .collect();
    assert_eq!(who, [(73, 1), (28, 2), (45, 1), (28, 2), (45, 1)]);
    assert!(view.columns[1].cells.as_ref().unwrap()[2].tied);
}

#[test]
fn secret_ballots_of_few_people_have_no_column() {
    let mut ballots = vec![(11, [0, 1, 0, 0]); 8];
    ballots.extend([(10, [3, 0, 0, 0]); 2]);
    let view = ranking_view(&closed(DOTS, &ballots), id(RANKING)).unwrap();
    let shown: Vec<_> = view.columns.iter().map(|column| column.cells.is_some()).collect();
    assert_eq!(shown, [true, false, false]);
    assert!(view.tiers[0].bars[0].marks.is_empty());
    let few = ranking_view(&closed(DOTS, &ballots[7..]), id(RANKING)).unwrap();
    assert!(few.notes.contains(&Note::FewBallots(3)));
}

#[test]
fn no_picture_while_open() {
    let project = closed(DOTS, &[(10, [1, 0, 0, 0])]);
    let mut ranking = project.get::<Ranking>(id(RANKING)).unwrap().clone();
    ranking.state = RankingState::Open;
    assert!(
        ranking_view(
            &with(&project, Edit::change(&project, id(RANKING), ranking)),
            id(RANKING)
        )
        .is_none()
    );
}

#[test]
fn need_rows_say_who_asked_and_groups_of_one_name_are_told_as_one() {
    let mut project = groups();
    let marks = [
        (MarkKind::Need, Some(10), Some(3)),
        (MarkKind::Need, Some(12), Some(5)),
        (MarkKind::Hazard, Some(11), None),
        (MarkKind::Idea, None, Some(1)),
    ];
    for (n, (kind, group, severity)) in (100..).zip(marks) {
        let mark = Mark {
            kind,
            sector: "water".into(),
            geometry: Geometry::Point(Position::new(44.0, 33.0).unwrap()).into(),
            meeting: None,
            group: group.map(id),
            severity: severity.map(|step| Severity::try_from(step).unwrap()),
            certainty: Certainty::Sure,
            note: String::new(),
            category: String::new(),
            disputed_by: Default::default(),
            attachments: Vec::new(),
        };
        project = with(&project, Edit::add(id(n), mark));
    }
    let need = Need {
        statement: "Water".into(),
        sector: "water".into(),
        marks: [100, 101, 102, 999].map(id).into(),
        ..Need::default()
    };
    project = with(&project, Edit::add(id(1), need));
    let row = &need_rows(&project)[0];
    assert_eq!(
        (row.marks, row.severity.unwrap().step(), row.hazard, row.balloted),
        (3, 5, true, false)
    );
    let groups: Vec<_> = row
        .groups
        .iter()
        .map(|(tag, marks)| (tag.preset, *marks))
        .collect();
    assert_eq!(
        groups,
        [(Some(GroupPreset::Women), 2), (Some(GroupPreset::Men), 1)]
    );
    let loose = loose_mark_rows(&project);
    assert_eq!(loose.iter().map(|row| row.id).collect::<Vec<_>>(), [id(103)]);
    let filter = |filter: LooseFilter| filter.accepts(&loose[0]);
    assert!(filter(LooseFilter::default()));
    assert!(filter(LooseFilter {
        kind: Some(MarkKind::Idea),
        sector: Some("water".into()),
        by: Some(loose[0].by.clone())
    }));
    assert!(!filter(LooseFilter {
        kind: Some(MarkKind::Need),
        ..LooseFilter::default()
    }));
    assert!(!filter(LooseFilter {
        sector: Some("roads".into()),
        ..LooseFilter::default()
    }));
    assert!(!filter(LooseFilter {
        by: Some(row.groups[0].0.clone()),
        ..LooseFilter::default()
    }));
}

#[test]
fn dots_are_put_taken_back_and_moved_within_the_limits() {
    let mut ballot = DotBallot::new(3, 2);
    assert_eq!((ballot.left(), ballot.is_empty()), (3, true));
    assert_eq!(
        [ballot.put(id(1)), ballot.put(id(1)), ballot.put(id(1))],
        [Put::Done, Put::Done, Put::Full]
    );
    assert_eq!([ballot.put(id(2)), ballot.put(id(2))], [Put::Done, Put::NoneLeft]);
    assert_eq!(ballot.shift(id(2), id(1)), Put::Full);
    assert_eq!((ballot.on(id(1)), ballot.on(id(2)), ballot.left()), (2, 1, 0));
    assert_eq!(ballot.shift(id(1), id(3)), Put::Done);
    assert_eq!((ballot.on(id(1)), ballot.on(id(3)), ballot.left()), (1, 1, 0));
    ballot.take(id(3));
    ballot.take(id(3));
    assert_eq!((ballot.left(), ballot.dots().len()), (1, 2));
    ballot.clear();
    assert!(ballot.is_empty());
}

#[test]
fn a_group_with_priorities_of_its_own_is_counted_and_its_cells_say_which() {
    let project = closed(Method::Hands, &[(10, [1, 0, 0, 20]), (11, [40, 30, 25, 1])]);
    let view = ranking_view(&project, id(RANKING)).unwrap();
    assert!(view.notes.contains(&Note::OtherPriorities(1)));
    let own = |column: usize| {
        let cells = view.columns[column].cells.as_ref().unwrap();
        cells.iter().map(|cell| cell.own_priority).collect::<Vec<_>>()
    };
    // Columns: everyone, women, men, then the groups; water is fourth in total and first among the women of group 10.
    assert_eq!(own(3), [false, false, false, true]);
    assert_eq!(own(4), [false; 4]);
    let beside = recount_view(&project, id(RANKING), Rule::Hands).unwrap();
    let voices = beside.equal_voice.unwrap();
    let weights: Vec<_> = voices.weights.iter().map(|(_, hundredths)| *hundredths).collect();
    assert_eq!(weights, [Some(130), Some(81)]);
}

#[test]
fn groups_of_one_name_say_their_meeting_where_they_stand_side_by_side() {
    let mut project = groups();
    for (n, kind) in [(90, MeetingKind::FocusGroup), (91, MeetingKind::TownHall)] {
        project = with(
            &project,
            Edit::add(
                id(n),
                Meeting {
                    kind,
                    ..Meeting::default()
                },
            ),
        );
    }
    let tags = GroupTag::of_all(&project, &[Some(id(10)), Some(id(11)), Some(id(12)), None]);
    let meetings: Vec<_> = tags.iter().map(|tag| tag.meeting).collect();
    assert_eq!(
        meetings,
        [
            Some(MeetingKind::FocusGroup),
            None,
            Some(MeetingKind::TownHall),
            None
        ]
    );
}
