//! Every worked example of `tests/fixtures/worked-examples.json`, whole: the program makes each example anew and the two are compared
//! field by field.
//!
//! A field of the file that no recount computes is a finding, and so is an example without a recount or a recount without its example.
//! Rationals must be equal; printed decimals must agree to the last digit they have. What the file says in words is copied by name, next to
//! an assertion where the words state something. Deliberately absent: numbers typed by hand.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod agreement;
mod budget;
mod compare;
mod criteria;
mod groups;
mod orders;
mod read;

use serde_json::Value;

/// Makes an example anew from what it is given.
type Recount = fn(&Value) -> Value;

/// Each example by its name in the file.
const RECOUNTS: [(&str, Recount); 18] = [
    ("tennessee_capital", orders::election),
    ("schulze_45_voters", orders::election),
    ("schulze_30_voters", orders::election),
    ("stv_party_food", orders::single_transferable_vote),
    ("pra_pairwise_grid", orders::pairwise_grid),
    ("equal_shares_example_1", budget::equal_shares_as_published),
    ("equal_shares_example_2", budget::equal_shares_as_published),
    ("pabulib_format_page", budget::pabulib_format_page),
    ("ahp_leader", criteria::weights_by_pairwise_judgements),
    (
        "ahp_rank_reversal_belton_gear",
        criteria::a_copy_turns_options_round,
    ),
    ("topsis_cars", criteria::nearness_to_the_ideal),
    ("min_max_rank_reversal", criteria::a_hopeless_candidate),
    ("kendall_w_4_judges_10_projects", agreement::four_judges),
    ("kendall_w_with_ties_piling", agreement::three_piles),
    ("kendall_tau_b_scipy_doc", agreement::two_orders),
    ("gini", agreement::unevenness),
    ("equal_voice_town_hall", groups::equal_voice_in_a_town_hall),
    ("small_cell_suppression", groups::small_cells_stay_hidden),
];

fn file() -> Value {
    let text = std::fs::read_to_string("tests/fixtures/worked-examples.json").unwrap();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_field_of_every_example_is_recomputed() {
    let file = file();
    let mut findings = Vec::new();
    for (name, theirs) in file.as_object().unwrap() {
        if name == "_about" {
            continue;
        }
        match RECOUNTS.iter().find(|(known, _)| known == name) {
            Some((_, recount)) => compare::compare(name, &recount(theirs), theirs, &mut findings),
            None => findings.push(format!("{name}: nobody recomputes it")),
        }
    }
    for (name, _) in RECOUNTS {
        if file.get(name).is_none() {
            findings.push(format!("{name}: not in the file"));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Without this, a comparison that compares nothing would pass.
#[test]
fn every_changed_field_is_found() {
    let file = file();
    for (name, recount) in RECOUNTS {
        let ours = recount(&file[name]);
        for path in compare::leaves(&ours) {
            let mut changed = ours.clone();
            *changed.pointer_mut(&path).unwrap() = "something else".into();
            let mut findings = Vec::new();
            compare::compare(name, &changed, &file[name], &mut findings);
            assert_eq!(findings.len(), 1, "{name}{path}: {findings:?}");
        }
        for key in ours.as_object().unwrap().keys() {
            let (mut forgotten, mut unknown) = (Vec::new(), Vec::new());
            let without = |whole: &Value| {
                let mut less = whole.clone();
                less.as_object_mut().unwrap().remove(key);
                less
            };
            compare::compare(name, &without(&ours), &file[name], &mut forgotten);
            compare::compare(name, &ours, &without(&file[name]), &mut unknown);
            assert_eq!((forgotten.len(), unknown.len()), (1, 1), "{name} {key}");
        }
    }
}
