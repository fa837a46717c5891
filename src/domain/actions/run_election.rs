//! Electing members of a committee: setting it up, and giving the elected their seats.
//!
//! An election is a ranking by order (single transferable vote) or by approval, so casting, closing and lotteries are actions of rankings.
//! Deliberately absent: counting (`analysis/deciding/election`); the elected come in as an argument.

use crate::domain::date::Day;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::project::Project;
use crate::domain::records::{
    Candidate, CandidateSymbol, Committee, Election, Kind, Method, Ranking, RankingState, Record,
    Respondents, Seat, SeatRole, TieRule,
};
use std::collections::BTreeSet;

/// The election that a ranking belongs to, with its committee.
pub fn election_of(project: &Project, ranking: RecordId) -> Option<(RecordId, &Committee, &Election)> {
    project.all::<Committee>().find_map(|(id, committee)| {
        let mut elections = committee.elections.iter();
        elections
            .find(|it| it.ranking == ranking)
            .map(|it| (id, committee, it))
    })
}

/// The candidate whose option this is.
pub fn candidate_of(project: &Project, option: RecordId) -> Option<&Candidate> {
    let mut all = project.all::<Committee>().flat_map(|(_, it)| &it.elections);
    all.find_map(|election| election.candidates.iter().find(|it| it.id == option))
}

/// The candidate with this number, counted from 1, before anything is known: with a symbol of its own as long as there are symbols,
/// women and men in turn.
pub fn fresh_candidate(id: RecordId, number: usize) -> Candidate {
    let symbols = CandidateSymbol::ALL;
    Candidate {
        id,
        number: u32::try_from(number).unwrap_or(1),
        symbol: symbols[number.saturating_sub(1) % symbols.len()],
        sex: if number % 2 == 1 { Sex::Female } else { Sex::Male },
        age: AgeBand::Adult,
        status: Status::Returnee,
        minority: false,
        with_disability: false,
    }
}

/// How people vote: by order, or by marking as many candidates as they like.
pub fn election_method(by_order: bool, candidates: usize) -> Method {
    if by_order {
        Method::Order
    } else {
        Method::Approval {
            most: u32::try_from(candidates).unwrap_or(1),
        }
    }
}

/// Sets up an election: a ranking of its candidates, open and without ballots, and its entry with the committee, in one edit.
///
/// Refused without a question, with fewer than two candidates, with one twice, and unless fewer seats than candidates are to be filled.
pub fn set_up_election(
    project: &Project,
    committee: RecordId,
    question: &str,
    method: Method,
    election: Election,
) -> Result<Edit, Refusal> {
    let mut changed = get(project, committee)?;
    let options: Vec<RecordId> = election.candidates.iter().map(|it| it.id).collect();
    let different: BTreeSet<&RecordId> = options.iter().collect();
    let fits = matches!(method, Method::Order | Method::Approval { .. });
    let seats = election.seats as usize;
    if question.trim().is_empty()
        || !fits
        || different.len() < options.len()
        || seats == 0
        || seats >= options.len()
    {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let ranking = Ranking {
        question: question.trim().to_owned(),
        options,
        method,
        state: RankingState::Open,
        meeting: None,
        answered_by: Respondents::Persons,
        criteria: Vec::new(),
        settlements: Vec::new(),
        // After the earlier stages, as the Scottish rules have it.
        tie_rule: TieRule::Lottery,
    };
    let id = election.ranking;
    changed.elections.push(election);
    let changes = vec![
        Change::add(id, ranking),
        Change::set(project, committee, Some(changed.into_body())),
    ];
    Ok(Edit::new(Act::Add, Kind::Ranking, changes))
}

/// Gives the elected their seats, under the next free numbers and in the order in which they were elected. One edit.
///
/// Refused while ballots can be cast, a second time, and for numbers that are not among the candidates.
pub fn seat_elected(
    project: &Project,
    ranking: RecordId,
    elected: &[RecordId],
    from: Option<Day>,
    until: Option<Day>,
) -> Result<Edit, Refusal> {
    let state = project.get::<Ranking>(ranking).map(|it| it.state);
    let (id, committee, election) = election_of(project, ranking).ok_or(Refusal::Missing(ranking))?;
    if matches!((from, until), (Some(from), Some(until)) if until < from) {
        return Err(Refusal::NotAllowed(NotAllowed::EarlierDay));
    }
    let different: BTreeSet<&RecordId> = elected.iter().collect();
    if state != Some(RankingState::Closed)
        || election.seated
        || elected.is_empty()
        || elected.len() > election.seats as usize
        || different.len() < elected.len()
    {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let mut changed = committee.clone();
    let mut number = committee.seats.iter().map(|seat| seat.number).max().unwrap_or(0);
    for one in elected {
        let candidate = (election.candidates.iter())
            .find(|it| it.id == *one)
            .ok_or(Refusal::NotAllowed(NotAllowed::UnknownOption))?;
        number = number.saturating_add(1);
        changed.seats.push(Seat {
            number,
            role: SeatRole::Member,
            sex: candidate.sex,
            age: candidate.age,
            status: candidate.status,
            minority: candidate.minority,
            with_disability: candidate.with_disability,
            from,
            until,
        });
    }
    for election in changed.elections.iter_mut().filter(|it| it.ranking == ranking) {
        election.seated = true;
    }
    Ok(Edit::change(project, id, changed))
}

fn get(project: &Project, id: RecordId) -> Result<Committee, Refusal> {
    project.get::<Committee>(id).cloned().ok_or(Refusal::Missing(id))
}
