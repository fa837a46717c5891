//! Schulze for 100 options and 10,000 ballots, and a result for 500 dot ballots, as functions that Node.js calls and times.
//!
//! Deliberately absent: clocks; who calls has one.

use crate::analysis::deciding::orders::ballot::OrderBallot;
use crate::analysis::deciding::orders::pairwise::PairwiseTable;
use crate::analysis::deciding::orders::schulze::StrongestPaths;
use crate::analysis::deciding::ranking_results::ranking_result;
use crate::analysis::deciding::recount::{Rule, recount};
use crate::domain::document::Document;
use crate::domain::id::RecordId;
use crate::domain::lottery::SplitMix64;
use crate::domain::project::Project;
use crate::domain::records::{
    Answer, Ballot, Method, Ranking, RankingState, Record, Respondents, TieRule,
};
use std::cell::RefCell;

thread_local! {
    static ORDERS: RefCell<(usize, Vec<OrderBallot>)> = const { RefCell::new((0, Vec::new())) };
    static HALL: RefCell<Option<(Project, RecordId)>> = const { RefCell::new(None) };
}

/// Makes so many random orders of so many options.
#[unsafe(no_mangle)]
pub extern "C" fn make_orders(options: u32, ballots: u32) {
    let mut random = SplitMix64::from_seed(1);
    let options = options as usize;
    let made = (0..ballots)
        .map(|_| {
            let mut order: Vec<usize> = (0..options).collect();
            random.shuffle(&mut order);
            let tiers: Vec<Vec<usize>> = order.into_iter().map(|option| vec![option]).collect();
            OrderBallot::of_tiers(options, 1, &tiers)
        })
        .collect();
    ORDERS.with(|it| *it.borrow_mut() = (options, made));
}

/// Counts them by Schulze; the number of places.
#[unsafe(no_mangle)]
pub extern "C" fn schulze() -> u32 {
    ORDERS.with(|it| {
        let (options, ballots) = &*it.borrow();
        StrongestPaths::of(&PairwiseTable::of(*options, ballots)).tiers().len() as u32
    })
}

/// Makes a closed ranking of twelve options with so many ballots of five dots.
#[unsafe(no_mangle)]
pub extern "C" fn make_hall(ballots: u32) {
    let id = RecordId::from_u128;
    let options: Vec<RecordId> = (10..22).map(id).collect();
    let ranking = Ranking {
        question: String::new(),
        options: options.clone(),
        method: Method::Dots { per_person: 5, cap: 3 },
        state: RankingState::Closed,
        meeting: None,
        answered_by: Respondents::Persons,
        criteria: Vec::new(),
        tie_rule: TieRule::default(),
        settlements: Vec::new(),
    };
    let mut documents = vec![Document::new(id(1), ranking.into_body())];
    let mut random = SplitMix64::from_seed(2);
    for number in 0..ballots {
        let mut dots = std::collections::BTreeMap::new();
        for _ in 0..5 {
            *dots.entry(options[random.below(12)]).or_insert(0_u32) += 1;
        }
        dots.values_mut().for_each(|count| *count = (*count).min(3));
        let ballot = Ballot {
            ranking: id(1),
            group: None,
            people: None,
            answer: Answer::Dots(dots),
        };
        documents.push(Document::new(id(1000 + u128::from(number)), ballot.into_body()));
    }
    HALL.with(|it| *it.borrow_mut() = Some((Project::from_documents(id(0), documents), id(1))));
}

/// The result and its document with the fingerprint; the number of places.
#[unsafe(no_mangle)]
pub extern "C" fn result() -> u32 {
    HALL.with(|it| {
        let hall = it.borrow();
        let Some((project, id)) = &*hall else { return 0 };
        let bytes = recount(project, *id, Rule::Dots).map_or(0, |document| document.to_bytes().len());
        let tiers = ranking_result(project, *id).map_or(0, |result| result.tiers.len());
        (tiers + bytes.min(1)) as u32
    })
}
