//! Pabulib and PrefLib files: what is read, what is refused and where, what leaves the device, and that no bytes make them panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::analysis::deciding::budget::{
    constraints::Constraints, greedy::WhenUnaffordable, greedy::most_votes_first,
};
use catchment::analysis::deciding::orders::ballot::OrderBallot;
use catchment::exchange::pabulib::{self, Election, VoteType};
use catchment::exchange::preflib::{self, Profile};
use catchment::exchange::problem::{Code, Problem};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Columns in another order than usual, unknown columns, amounts with a decimal comma, a name in quotes, and ballots of the format page.
const APPROVAL: &str = "META
key;value
description;Example
country;Iraq
budget;2500,50
vote_type;approval
num_projects;5
num_votes;4
rule;greedy
PROJECTS
cost;project_id;target;name
600;1;children;\"Park; \"\"Green\"\"\"
800,25;2;;Road
1400;4;;
1000.5;5;;Clinic
1200;7;youth;School
VOTES
voting_method;vote;sex;voter_id;age;time
internet;1,2,4;F;10;34;2019-05-01 10:11
paper;1,2;M;11;65;2019-05-01 10:12
paper;;M;12;18-40;2019-05-02 09:00
internet;4;F;13;soon 12;2019-05-02 09:01
";

const CUMULATIVE: &str = "META\nkey;value\nbudget;100\nvote_type;cumulative\nPROJECTS\nproject_id;cost\na;60\nb;70\nVOTES\nvoter_id;vote;points\n1;a,b;2,3\n2;b;5\n";

fn refused(text: &str) -> (Code, Option<(usize, usize)>, Option<String>) {
    let problem = pabulib::read(text.as_bytes()).unwrap_err();
    (problem.code, problem.place.line_column, problem.place.field)
}

fn read(text: &str) -> Election {
    let (election, remarks) = pabulib::read(text.as_bytes()).unwrap();
    assert_eq!(remarks, []);
    election
}

#[test]
fn approval_with_odd_columns_and_decimal_commas() {
    let election = read(APPROVAL);
    assert_eq!(
        (election.vote_type, election.decimals, election.budget),
        (VoteType::Approval, 2, 250_050)
    );
    let costs: Vec<u64> = election.projects.iter().map(|project| project.cost).collect();
    assert_eq!(costs, [60_000, 80_025, 140_000, 100_050, 120_000]);
    assert_eq!(election.projects[0].name, "Park; \"Green\"");
    assert_eq!(election.projects[4].more["target"], "youth");
    assert_eq!(election.instance().supporters(), [2, 2, 2, 0, 0]);
    let tie = most_votes_first(
        &election.instance(),
        &Constraints::default(),
        WhenUnaffordable::Skip,
        &[],
    );
    assert!(
        tie.is_err(),
        "three projects with two votes each do not fit together"
    );
}

#[test]
fn what_leaves_tells_neither_who_nor_when() {
    let election = read(APPROVAL);
    let text = pabulib::write(&election, 1);
    for trace in ["2019", "internet", "paper", ";34", ";65", "soon"] {
        assert!(!text.contains(trace), "{trace} in {text}");
    }
    assert!(
        text.contains(";18-40;F;1,2,4\n") && text.contains(";60+;M;1,2\n"),
        "{text}"
    );
    let mut turned = election.clone();
    turned.votes.reverse();
    assert_eq!(
        pabulib::write(&turned, 1),
        text,
        "the order of entry leaves no trace"
    );
    let orders: BTreeSet<String> = (0..20).map(|seed| pabulib::write(&election, seed)).collect();
    assert!(orders.len() > 5, "ballots are shuffled");
    // What was written is read again, and is then written alike.
    let again = read(&text);
    assert_eq!(
        (again.budget, &again.projects),
        (election.budget, &election.projects)
    );
    assert_eq!(again.instance().scores(), election.instance().scores());
    assert_eq!(pabulib::write(&again, 1), text);
}

#[test]
fn cumulative_choose_one_and_ordinal() {
    let cumulative = read(CUMULATIVE);
    assert_eq!(cumulative.instance().scores(), [2, 8]);
    assert_eq!(cumulative.orders(), None);
    assert!(pabulib::write(&cumulative, 3).contains("\nb;70;2;8;\n"));
    let one = CUMULATIVE.replace("cumulative", "choose-1");
    assert_eq!(
        refused(&one),
        (Code::BadValue, Some((11, 3)), Some("vote".into()))
    );
    let ordinal = read(
        &CUMULATIVE
            .replace("cumulative", "ordinal")
            .replace("a,b;", "b,a;"),
    );
    let orders = ordinal.orders().unwrap();
    assert_eq!(orders[0].tiers(), [[1], [0]]);
    assert_eq!(read(&pabulib::write(&ordinal, 5)).orders().unwrap().len(), 2);
}

#[test]
fn refusals_name_line_and_column() {
    assert_eq!(
        refused("hello\n"),
        (Code::WrongKind, Some((1, 1)), Some("META".into()))
    );
    assert_eq!(refused(" \n").0, Code::Empty);
    let with = |from: &str, to: &str| {
        assert!(CUMULATIVE.contains(from));
        refused(&CUMULATIVE.replacen(from, to, 1))
    };
    assert_eq!(
        with("budget;100\n", ""),
        (Code::MissingField, None, Some("budget".into()))
    );
    assert_eq!(
        with("budget;100", "budget;-1"),
        (Code::BadValue, Some((3, 8)), Some("budget".into()))
    );
    assert_eq!(with("100", "9999999999999999").0, Code::AbsurdNumber);
    assert_eq!(with("100", "0,1234567").0, Code::BadValue);
    assert_eq!(
        with("cumulative", "guess"),
        (Code::BadValue, Some((4, 11)), Some("vote_type".into()))
    );
    assert_eq!(
        with("b;70", "a;70"),
        (Code::DuplicateRecord, Some((8, 1)), Some("project_id".into()))
    );
    assert_eq!(
        with("b;70", "b;7 0"),
        (Code::BadValue, Some((8, 3)), Some("cost".into()))
    );
    assert_eq!(with(";cost", ";price").0, Code::MissingField);
    assert_eq!(
        with("2;b;5", "2;c;5"),
        (Code::BadValue, Some((12, 3)), Some("vote".into()))
    );
    assert_eq!(
        with("2;b;5", "2;b;5,1"),
        (Code::BadValue, Some((12, 5)), Some("points".into()))
    );
    assert_eq!(
        with("2;b;5", "2;b,b;5,1"),
        (Code::DuplicateRecord, Some((12, 3)), Some("vote".into()))
    );
    assert_eq!(with("2;b;5", "2;b;5;x").0, Code::UnknownField);
    assert_eq!(with("VOTES", "PROJECTS").0, Code::DuplicateKey);
    let counted = CUMULATIVE.replacen("budget;100", "budget;100\nnum_votes;3", 1);
    let (_, remarks) = pabulib::read(counted.as_bytes()).unwrap();
    assert_eq!(remarks[0].code, Code::CountsDiffer);
}

const TIES: &str = "# FILE NAME: 1.toc\n# TITLE: Needs\n# DATA TYPE: toc\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 7\n# NUMBER UNIQUE ORDERS: 2\n# ALTERNATIVE NAME 1: Water\n# ALTERNATIVE NAME 2: Road\n# ALTERNATIVE NAME 3: Clinic\n4: 3, {1, 2}\n3: 2,1,3\n";

fn refused_order(text: &str) -> Problem {
    preflib::read(text.as_bytes()).unwrap_err()
}

#[test]
fn orders_with_and_without_ties() {
    let (profile, remarks) = preflib::read(TIES.as_bytes()).unwrap();
    assert_eq!(remarks, []);
    assert_eq!((profile.title.as_str(), profile.ending()), ("Needs", "toc"));
    assert_eq!(profile.ballots[0].tiers(), [vec![2], vec![0, 1]]);
    let text = preflib::write(&profile);
    assert_eq!(preflib::read(text.as_bytes()).unwrap().0, profile);
    for (order, ending) in [
        ("2,1,3", "soc"),
        ("2", "soi"),
        ("{1,2},3", "toc"),
        ("{1,2}", "toi"),
        ("", "soi"),
    ] {
        let text = TIES
            .replace("4: 3, {1, 2}", "4: 1,2,3")
            .replace("3: 2,1,3", &format!("3: {order}"));
        let (profile, remarks) = preflib::read(text.as_bytes()).unwrap();
        assert_eq!(profile.ending(), ending);
        assert_eq!(
            remarks.is_empty(),
            matches!(ending, "soc" | "toc"),
            "{ending} in a .toc file"
        );
    }
    // Files of some programs number from 0.
    let zero = TIES
        .replace("NAME 1", "NAME 0")
        .replace("{1, 2}", "{0,2}")
        .replace("2,1,3", "2,0,3");
    assert_eq!(preflib::read(zero.as_bytes()).unwrap().0, profile);
    for (from, to, column) in [
        ("3, {1, 2}", "3, {1, 2", 12),
        ("3, {1, 2}", "3, {}", 8),
        ("3, {1, 2}", "3,, 1", 6),
        ("3, {1, 2}", "3, 9", 7),
        ("3, {1, 2}", "3 1", 6),
        ("4: 3", "x: 3", 1),
        ("4: 3", "0: 3", 1),
    ] {
        let problem = refused_order(&TIES.replace(from, to));
        assert_eq!(
            (problem.code, problem.place.line_column),
            (Code::BadValue, Some((10, column))),
            "{to}"
        );
    }
    assert_eq!(
        refused_order(&TIES.replace("3, {1, 2}", "3, {1, 3}")).code,
        Code::DuplicateRecord
    );
    assert_eq!(refused_order("1: 2,3\n").code, Code::WrongKind);
}

fn order() -> impl Strategy<Value = OrderBallot> {
    (prop::collection::vec(0..5_usize, 4), 1..50_u64).prop_map(|(places, voters)| {
        let tiers: Vec<Vec<usize>> = (0..4)
            .map(|tier| (0..4).filter(|option| places[*option] == tier).collect())
            .collect();
        let tiers: Vec<Vec<usize>> = tiers.into_iter().filter(|tier| !tier.is_empty()).collect();
        OrderBallot::of_tiers(4, voters, &tiers)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_them_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = pabulib::read(&bytes);
        let _ = preflib::read(&bytes);
    }

    /// Damaged files are refused, or read into something that can be written and counted.
    #[test]
    fn damaged_files(which in 0..3_usize, at: usize, length in 0..30_usize, with in "[;,:{}\"#0-9a-z\\n]{0,6}") {
        let text = [APPROVAL, CUMULATIVE, TIES][which];
        let from = at % text.len();
        let to = (from + length).min(text.len());
        let damaged = format!("{}{with}{}", &text[..from], &text[to..]);
        if let Ok((election, _)) = pabulib::read(damaged.as_bytes()) {
            let again = pabulib::read(pabulib::write(&election, 1).as_bytes()).unwrap().0;
            prop_assert_eq!(again.instance().supporters(), election.instance().supporters());
        }
        if let Ok((profile, _)) = preflib::read(damaged.as_bytes()) {
            prop_assert!(preflib::read(preflib::write(&profile).as_bytes()).is_ok());
        }
    }

    #[test]
    fn money_survives_a_file(budget in "[0-9]{1,7}\\.[0-9]{0,5}", cost in "[0-9]{1,4}\\.[0-9]{4,5}") {
        let text = format!("META\nkey;value\nbudget;{budget}0\nvote_type;approval\nPROJECTS\nproject_id;cost\na;{cost}\nb;600\nVOTES\nvoter_id;vote\n1;a\n");
        if let Ok((election, _)) = pabulib::read(text.as_bytes()) {
            let again = pabulib::read(pabulib::write(&election, 1).as_bytes()).unwrap().0;
            let money = |it: &Election| {
                let units = |amount: u64| amount * 10_u64.pow(6 - it.decimals);
                (units(it.budget), it.projects.iter().map(|it| units(it.cost)).collect::<Vec<_>>())
            };
            prop_assert_eq!(money(&again), money(&election));
        }
    }

    #[test]
    fn profiles_survive_a_file(ballots in prop::collection::vec(order(), 0..8)) {
        let names = ["Water", "Road", "Clinic", "School"].map(str::to_owned).to_vec();
        let profile = Profile { title: "Needs".into(), alternatives: names, ballots };
        let text = preflib::write(&profile);
        let (again, remarks) = preflib::read(text.as_bytes()).unwrap();
        prop_assert_eq!(remarks, vec![]);
        prop_assert_eq!(preflib::write(&again), text);
        let mut turned = profile.clone();
        turned.ballots.reverse();
        prop_assert_eq!(preflib::write(&turned), preflib::write(&profile));
    }
}
