//! The draft of a ranking before it is set up: initial values, and the settings that follow from the chosen method.
//!
//! Deliberately absent: checks (`set_up_ranking`).

use super::start_meeting::running_meeting;
use crate::domain::project::Project;
use crate::domain::records::{Method, Need, Ranking, RankingState, Respondents, TieRule};

/// Dots that most teams give.
pub const USUAL_DOTS: Method = Method::Dots {
    per_person: 5,
    cap: 3,
};

/// A draft with all needs as options, in the meeting that runs.
pub fn draft_ranking(project: &Project, question: String) -> Ranking {
    Ranking {
        question,
        options: project.all::<Need>().map(|(id, _)| id).collect(),
        method: USUAL_DOTS,
        state: RankingState::Open,
        meeting: running_meeting(project),
        answered_by: Respondents::default(),
        criteria: Vec::new(),
        settlements: Vec::new(),
        tie_rule: TieRule::default(),
    }
}

/// Chooses a method: what takes long is answered by groups, and a matrix begins with two rows.
pub fn choose_method(draft: &mut Ranking, method: Method) {
    draft.method = method;
    draft.answered_by = match method {
        Method::Pairs | Method::Piling { .. } | Method::Matrix { .. } | Method::Calendar => {
            Respondents::Groups
        }
        _ => Respondents::Persons,
    };
    if matches!(method, Method::Matrix { .. }) && draft.criteria.is_empty() {
        draft.criteria = vec![String::new(); 2];
    }
}

/// The ranking as it is saved: no empty criteria, none where the method has no rows, no more marks than options.
pub fn tidied(mut draft: Ranking) -> Ranking {
    match &mut draft.method {
        Method::Matrix { .. } => {
            for row in &mut draft.criteria {
                *row = row.trim().to_owned();
            }
            draft.criteria.retain(|row| !row.is_empty());
        }
        Method::Approval { most } => {
            let options = u32::try_from(draft.options.len()).unwrap_or(u32::MAX);
            *most = (*most).clamp(1, options.max(1));
            draft.criteria.clear();
        }
        _ => draft.criteria.clear(),
    }
    draft
}
