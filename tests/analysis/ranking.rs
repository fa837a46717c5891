//! Published and worked numbers for votes: tallies, tiers, equal voice, small groups, results.

#![allow(clippy::unwrap_used)]

use catchment::analysis::deciding::dots::{OptionTally, dot_tiers, tally_dots};
use catchment::analysis::deciding::equal_voice::{Voice, equal_voice};
use catchment::analysis::deciding::hands::{hand_tiers, tally_hands};
use catchment::analysis::deciding::ranking::counted::{LeftOut, counted};
use catchment::analysis::deciding::ranking::open::ballots_in;
use catchment::analysis::deciding::ranking::parts::{Base, Parts, parts};
use catchment::analysis::deciding::ranking::rule::Rule;
use catchment::analysis::deciding::tiers::{Tier, tiers};
use catchment::analysis::numbers::ratio::Ratio;
use catchment::analysis::protection::small_groups::showable;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::id::RecordId;
use catchment::domain::people::{AgeBand, Cell, Headcount, Sex, Status};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn id(n: u128) -> RecordId {
    RecordId::from_u128(n)
}

fn ids(tier: &Tier) -> Vec<u128> {
    tier.options.iter().map(|option| option.as_u128()).collect()
}

/// "1=2 | 5" for two tied before one.
fn written(tiers: &[Tier]) -> String {
    let tier = |tier: &Tier| {
        ids(tier)
            .iter()
            .map(u128::to_string)
            .collect::<Vec<_>>()
            .join("=")
    };
    tiers.iter().map(tier).collect::<Vec<_>>().join(" | ")
}

fn ratio(numerator: u128, denominator: u128) -> Ratio {
    Ratio::new(numerator, denominator).unwrap()
}

/// The example file on pabulib.org/format: ten approval ballots on five projects.
const PABULIB: [&str; 10] = [
    "1,2,4", "1,2", "2,4,5", "5,7", "1,4,7", "1,7", "5", "4", "2,4,5", "4,5",
];
const PABULIB_OPTIONS: [u128; 5] = [1, 2, 4, 5, 7];

fn approvals(ballot: &str) -> BTreeMap<RecordId, u32> {
    ballot
        .split(',')
        .map(|option| (id(option.parse().unwrap()), 1))
        .collect()
}

#[test]
fn pabulib_format_page_counts_4_4_6_5_3_with_projects_1_and_2_tied() {
    let ballots: Vec<_> = PABULIB.iter().map(|ballot| approvals(ballot)).collect();
    let rows = tally_dots(&PABULIB_OPTIONS.map(id), &ballots);
    assert_eq!(
        rows.iter().map(|row| row.score).collect::<Vec<_>>(),
        [4, 4, 6, 5, 3]
    );
    assert_eq!(
        rows.iter().map(|row| row.supporters).collect::<Vec<_>>(),
        [4, 4, 6, 5, 3]
    );
    assert_eq!(written(&dot_tiers(&rows)), "4 | 5 | 1=2 | 7");
    let places: Vec<_> = dot_tiers(&rows).iter().map(|tier| tier.place).collect();
    assert_eq!(places, [1, 2, 3, 5]);

    let counted = BTreeMap::from([(id(1), 4), (id(2), 4), (id(4), 6), (id(5), 5), (id(7), 3)]);
    let rows = tally_hands(&PABULIB_OPTIONS.map(id), [&counted]);
    assert_eq!(written(&hand_tiers(&rows)), "4 | 5 | 1=2 | 7");
}

#[test]
fn dots_are_told_apart_by_supporters_and_then_are_tied() {
    let check = |ballots: &[&[(u128, u32)]], expected: &str| {
        let ballots: Vec<BTreeMap<_, _>> = ballots
            .iter()
            .map(|ballot| ballot.iter().map(|(option, dots)| (id(*option), *dots)).collect())
            .collect();
        assert_eq!(
            written(&dot_tiers(&tally_dots(&[1, 2, 3].map(id), &ballots))),
            expected
        );
    };
    check(&[], "1=2=3");
    check(&[&[(1, 3)], &[(2, 2)], &[(2, 1)]], "2 | 1 | 3");
    check(&[&[(1, 2)], &[(2, 2)]], "1=2 | 3");
    check(&[&[(3, 1)], &[(2, 1)], &[(1, 1)]], "1=2=3");
    check(&[&[(3, 5), (1, 1)]], "3 | 1 | 2");
}

#[test]
fn hands_that_are_equal_are_tied_whoever_raised_them() {
    let women = BTreeMap::from([(id(1), 9), (id(2), 3)]);
    let men = BTreeMap::from([(id(2), 6)]);
    assert_eq!(
        written(&hand_tiers(&tally_hands(&[2, 1].map(id), [&women, &men]))),
        "2=1"
    );
}

#[test]
fn ratios_are_reduced_and_compared_exactly() {
    assert_eq!(ratio(33, 70), ratio(66, 140));
    assert!(ratio(1, 3) > ratio(333_333, 1_000_000));
    assert!(ratio(u128::MAX, u128::MAX - 1) > ratio(1, 1));
    assert!(ratio(u128::MAX - 1, u128::MAX) < ratio(u128::MAX - 2, u128::MAX - 1).max(ratio(1, 1)));
    assert_eq!(ratio(1, 3).plus(ratio(1, 6)), Ratio::new(1, 2));
    assert_eq!(ratio(2, 3).over(ratio(4, 9)), Ratio::new(3, 2));
    assert_eq!(ratio(u128::MAX, 1).plus(ratio(1, 1)), None);
    assert_eq!((Ratio::new(1, 0), Ratio::share(0, 0)), (None, None));
    let per_cent = [
        (1, 8, 13),
        (1, 3, 33),
        (2, 3, 67),
        (1, 200, 1),
        (0, 7, 0),
        (7, 7, 100),
    ];
    for (numerator, denominator, expected) in per_cent {
        assert_eq!(
            ratio(numerator, denominator).rounded(100),
            expected,
            "{numerator}/{denominator}"
        );
    }
}

proptest! {
    #[test]
    fn ratios_order_like_cross_products(a: u32, b in 1u32.., c: u32, d in 1u32..) {
        let expected = (u64::from(a) * u64::from(d)).cmp(&(u64::from(c) * u64::from(b)));
        prop_assert_eq!(ratio(a.into(), b.into()).cmp(&ratio(c.into(), d.into())), expected);
    }

    #[test]
    fn the_order_of_entry_never_decides(scores in prop::collection::vec(0u64..4, 1..9), turn in 0usize..9) {
        let keyed: Vec<_> = scores.iter().enumerate().map(|(at, score)| (id(at as u128), *score)).collect();
        let mut turned = keyed.clone();
        turned.rotate_left(turn % keyed.len());
        let sets = |tiers: Vec<Tier>| tiers.iter().map(|tier| { let mut ids = ids(tier); ids.sort(); (tier.place, ids) }).collect::<Vec<_>>();
        prop_assert_eq!(sets(tiers(keyed)), sets(tiers(turned)));
    }

    #[test]
    fn hidden_parts_never_add_up_to_fewer_than_five(sizes in prop::collection::vec((0u8..3, 0u64..12), 0..8)) {
        let (classes, parts) = showable(&sizes);
        let size_of = |class: &u8| sizes.iter().filter(|(own, _)| own == class).map(|(_, size)| size).sum::<u64>();
        let hidden_classes: u64 = classes.iter().filter(|(_, shown)| !**shown).map(|(class, _)| size_of(class)).sum();
        let everybody: u64 = sizes.iter().map(|(_, size)| size).sum();
        prop_assert!(!(1..5).contains(&hidden_classes) || hidden_classes == everybody);
        for (class, shown) in classes {
            let of_class = || sizes.iter().zip(&parts).filter(|((own, _), _)| *own == class);
            prop_assert!(shown || of_class().all(|(_, shown)| !shown));
            prop_assert!(!shown || size_of(&class) == 0 || size_of(&class) >= 5);
            let hidden: u64 = of_class().filter(|(_, shown)| !**shown).map(|((_, size), _)| size).sum();
            prop_assert!(!shown || !(1..5).contains(&hidden), "{hidden} of {sizes:?}");
        }
    }
}

#[test]
fn small_groups_take_a_larger_one_with_them() {
    assert_eq!(
        showable(&[('w', 12), ('w', 3), ('m', 15)]).1,
        [false, false, true]
    );
    assert_eq!(
        showable(&[('w', 12), ('w', 3), ('w', 2), ('m', 15)]).1,
        [true, false, false, true]
    );
    assert_eq!(showable(&[('w', 12), ('m', 3)]).1, [false, false]);
    assert_eq!(showable(&[('w', 12), ('m', 15)]).1, [true, true]);
    assert_eq!(showable(&[('w', 6), ('x', 6), ('m', 2)]).1, [false, false, false]);
}

fn rows(road: u64, water: u64) -> [OptionTally; 2] {
    [(1, road), (2, water)].map(|(option, score)| OptionTally {
        option: id(option),
        score,
        supporters: score,
    })
}

/// 28 women and 45 men; 36 men and 4 women for the road, 12 men and 26 women for water.
#[test]
fn equal_voice_town_hall_turns_the_winner() {
    let (women, men) = (rows(4, 26), rows(36, 12));
    let voices = [
        Voice {
            group: id(10),
            people: 28,
            rows: &women,
        },
        Voice {
            group: id(11),
            people: 45,
            rows: &men,
        },
    ];
    let result = equal_voice(&voices).unwrap();
    assert_eq!(result.support, [(id(1), ratio(33, 70)), (id(2), ratio(251, 420))]);
    assert_eq!(
        result.weights,
        [(id(10), Some(ratio(73, 56))), (id(11), Some(ratio(73, 90)))]
    );
    assert_eq!(written(&result.tiers), "2 | 1");
}

#[test]
fn equal_voice_leaves_tiny_groups_out_and_cuts_weights_at_three() {
    let (some, few) = (rows(5, 0), rows(0, 4));
    let tiny = [
        Voice {
            group: id(10),
            people: 50,
            rows: &some,
        },
        Voice {
            group: id(11),
            people: 4,
            rows: &few,
        },
    ];
    assert_eq!(equal_voice(&tiny), None);
    let (many, five) = (rows(95, 0), rows(0, 5));
    let cut = [
        Voice {
            group: id(10),
            people: 95,
            rows: &many,
        },
        Voice {
            group: id(11),
            people: 5,
            rows: &five,
        },
    ];
    let result = equal_voice(&cut).unwrap();
    assert_eq!(result.weights[1].1, Some(ratio(3, 1)));
    // Weights 100/190 and 3: 50 of 65 weighted people for the road.
    assert_eq!(result.support, [(id(1), ratio(10, 13)), (id(2), ratio(3, 13))]);
    let huge = rows(u64::MAX, u64::MAX);
    let absurd: Vec<_> = (0..40)
        .map(|n| Voice {
            group: id(n),
            people: u64::MAX - n as u64,
            rows: &huge,
        })
        .collect();
    let _ = equal_voice(&absurd);
}

// ── Whole rankings ──

const RANKING: u128 = 1000;

fn with(project: &Project, edit: Edit) -> Project {
    apply(project, &edit).unwrap().0
}

fn group(preset: GroupPreset, female: u32, male: u32) -> Group {
    let mut participants = Headcount::default();
    for (sex, people) in [(Sex::Female, female), (Sex::Male, male)] {
        participants.set(
            Cell {
                sex,
                age: AgeBand::Adult,
                status: Status::Returnee,
            },
            people,
        );
    }
    Group {
        meeting: id(9),
        preset,
        name: String::new(),
        colour: 0,
        participants,
    }
}

/// A closed ranking of needs 1, 2, 3 with women (28, group 10), men (45, group 11) and a mixed committee (group 12).
fn town_hall(method: Method, ballots: &[(Option<u128>, Answer)]) -> Project {
    let mut project = Project::empty(id(8));
    for need in 1..=3 {
        project = with(&project, Edit::add(id(need), Need::default()));
    }
    let groups = [
        group(GroupPreset::Women, 28, 0),
        group(GroupPreset::Men, 0, 45),
        group(GroupPreset::CommitteeMembers, 3, 4),
    ];
    for (n, group) in (10..).zip(groups) {
        project = with(&project, Edit::add(id(n), group));
    }
    let ranking = Ranking {
        question: "What first?".into(),
        options: [1, 2, 3].map(id).to_vec(),
        method,
        state: RankingState::Closed,
        meeting: None,
        criteria: Vec::new(),
        answered_by: Respondents::default(),
        settlements: Vec::new(),
        tie_rule: Default::default(),
    };
    project = with(&project, Edit::add(id(RANKING), ranking));
    for (n, (group, answer)) in (2000..).zip(ballots) {
        let ballot = Ballot {
            ranking: id(RANKING),
            group: group.map(id),
            answer: answer.clone(),
            people: None,
        };
        project = with(&project, Edit::add(id(n), ballot));
    }
    project
}

fn counts(counts: &[(u128, u32)]) -> BTreeMap<RecordId, u32> {
    counts
        .iter()
        .map(|(option, count)| (id(*option), *count))
        .collect()
}

fn hands(of: &[(u128, u32)]) -> Answer {
    Answer::Hands(counts(of))
}

fn dots(of: &[(u128, u32)]) -> Answer {
    Answer::Dots(counts(of))
}

const DOTS: Method = Method::Dots {
    per_person: 5,
    cap: 3,
};

fn result(project: &Project) -> Option<Parts> {
    let rule = Rule::usual(project.get::<Ranking>(id(RANKING))?.method)?;
    parts(project, id(RANKING), rule)
}

fn left_out(project: &Project) -> BTreeMap<LeftOut, u64> {
    counted(project, id(RANKING)).unwrap().left_out
}

fn least_share(parts: &Parts, option: u128) -> Option<Ratio> {
    let (support, of) = parts.least_support(id(option))?;
    Ratio::share(support, of)
}

#[test]
fn a_town_hall_by_hands() {
    let project = town_hall(
        Method::Hands,
        &[
            (Some(10), hands(&[(1, 4), (2, 26)])),
            (Some(11), hands(&[(1, 36), (2, 12)])),
        ],
    );
    let result = result(&project).unwrap();
    assert_eq!(written(&result.total.outcome.tiers), "1 | 2 | 3");
    assert_eq!(result.base, Base::People);
    assert_eq!(result.share(&result.total, id(1)), Ratio::new(40, 73));
    assert_eq!(
        (least_share(&result, 1), least_share(&result, 2)),
        (Ratio::new(1, 7), Ratio::new(4, 15))
    );
    assert_eq!(written(&result.equal_voice.as_ref().unwrap().tiers), "2 | 1 | 3");
    let women = result.women.as_ref().unwrap();
    assert_eq!(
        (women.people, written(&women.outcome.tiers)),
        (28, "2 | 1 | 3".into())
    );
    assert_eq!(result.men.as_ref().unwrap().people, 45);
}

#[test]
fn more_hands_than_people_are_counted_and_told() {
    let project = town_hall(
        Method::Hands,
        &[(Some(12), hands(&[(1, 8)])), (None, hands(&[(2, 1)]))],
    );
    let result = result(&project).unwrap();
    assert!(result.groups[0].more_than_present && !result.groups[1].more_than_present);
    assert_eq!(
        (result.base, result.share(&result.total, id(1))),
        (Base::Hands, Ratio::new(8, 9))
    );
    assert_eq!(result.groups[1].group, None);
}

#[test]
fn ballots_that_do_not_fit_are_left_out_with_the_reason() {
    let project = town_hall(
        DOTS,
        &[
            (Some(10), dots(&[(1, 3), (2, 2)])),
            (Some(10), dots(&[])),
            (Some(10), dots(&[(1, 4)])),
            (Some(10), dots(&[(1, 3), (2, 3)])),
            (Some(10), dots(&[(7, 1)])),
            (Some(10), dots(&[(7, 0), (3, 1)])),
            (Some(10), hands(&[(1, 20)])),
        ],
    );
    let result = result(&project).unwrap();
    assert_eq!(
        left_out(&project),
        BTreeMap::from([
            (LeftOut::OtherMethod, 1),
            (LeftOut::UnknownOption, 1),
            (LeftOut::TooManyDots, 2)
        ])
    );
    assert_eq!((result.total.ballots, result.total.given()), (3, 6));
    assert_eq!(ballots_in(&project, id(RANKING)), 7);
}

#[test]
fn two_tablets_that_counted_the_same_hands_differently_are_not_summed() {
    let same = hands(&[(1, 4)]);
    let project = town_hall(
        Method::Hands,
        &[
            (Some(10), same.clone()),
            (Some(11), hands(&[(1, 9)])),
            (Some(10), same),
            (Some(11), hands(&[(2, 9)])),
        ],
    );
    let result = result(&project).unwrap();
    assert_eq!(left_out(&project), BTreeMap::from([(LeftOut::CountedTwice, 2)]));
    assert_eq!(written(&result.total.outcome.tiers), "1 | 2=3");
    assert_eq!(result.score(&result.total, id(1)), 4);
}

#[test]
fn an_open_ranking_has_no_result() {
    let project = town_hall(DOTS, &[(None, dots(&[(1, 1)]))]);
    let mut ranking = project.get::<Ranking>(id(RANKING)).unwrap().clone();
    ranking.state = RankingState::Open;
    let open = with(&project, Edit::change(&project, id(RANKING), ranking));
    assert_eq!(result(&open), None);
    assert_eq!(ballots_in(&open, id(RANKING)), 1);
    assert_eq!(parts(&open, id(77), Rule::Dots), None);
}

#[test]
fn secret_ballots_of_small_groups_stay_in_the_total_only() {
    let mut ballots = vec![(Some(10), dots(&[(1, 1)])); 6];
    ballots.extend(vec![(Some(11), dots(&[(2, 1)])); 7]);
    ballots.extend(vec![(Some(12), dots(&[(3, 1)])); 3]);
    let result = result(&town_hall(DOTS, &ballots)).unwrap();
    assert_eq!(
        result.groups.iter().map(|group| group.shown).collect::<Vec<_>>(),
        [false, true, false]
    );
    assert!(result.women.is_none() && result.men.is_some());
    assert_eq!(result.equal_voice, None);
    assert_eq!(result.total.ballots, 16);
}

#[test]
fn a_group_with_another_priority_is_named() {
    let mut project = town_hall(
        Method::Hands,
        &[
            (Some(10), hands(&[(4, 20), (1, 1)])),
            (Some(11), hands(&[(1, 40), (2, 30), (3, 25), (4, 1)])),
        ],
    );
    let mut ranking = project.get::<Ranking>(id(RANKING)).unwrap().clone();
    ranking.options.push(id(4));
    project = with(&project, Edit::change(&project, id(RANKING), ranking));
    let result = result(&project).unwrap();
    assert_eq!(written(&result.total.outcome.tiers), "1 | 2 | 3 | 4");
    assert_eq!(result.own_priorities(&result.groups[0]), [id(4)]);
    assert!(result.own_priorities(&result.groups[1]).is_empty());
}
