//! Undo where something came between: another tab, a restart, ballots, a field that is typed in.
#![allow(clippy::unwrap_used)]

use crate::fixtures::sample::*;
use catchment::domain::actions::cast_ballot::cast_answer;
use catchment::domain::actions::set_up_ranking::delete_ranking;
use catchment::domain::ballot_secrecy::would_tell;
use catchment::domain::edit::{Edit, apply};
use catchment::domain::history::{Direction, History};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::*;
use std::collections::BTreeMap;

const MINE: RecordId = id(700);
const RANKING_MADE: RecordId = id(701);

fn need(text: &str) -> Need {
    Need {
        statement: text.to_owned(),
        ..Need::default()
    }
}

/// One tab with what it remembers, and the journal that a restart reads.
struct Tab {
    project: Project,
    history: History,
    journal: Vec<(Direction, Edit)>,
}

impl Tab {
    fn new(project: Project) -> Self {
        Self {
            project,
            history: History::default(),
            journal: Vec::new(),
        }
    }

    fn does(&mut self, direction: Direction, edit: &Edit) {
        self.project = apply(&self.project, edit).unwrap().0;
        self.history.record(direction, edit);
        let (direction, edit) = direction.journalled(edit);
        // As text, as it is stored.
        self.journal.push((
            direction,
            serde_json::from_str(&serde_json::to_string(&edit).unwrap()).unwrap(),
        ));
    }

    fn edit(&mut self, edit: &Edit) {
        self.does(Direction::of_new(edit, false), edit);
    }

    fn types(&mut self, text: &str, continues: bool) {
        let edit = Edit::change(&self.project, MINE, need(text));
        self.does(Direction::of_new(&edit, continues), &edit);
    }

    fn statement(&self) -> &str {
        &self.project.get::<Need>(MINE).unwrap().statement
    }

    fn restarts(&mut self) {
        self.history = History::default();
        for (direction, edit) in &self.journal {
            self.history.record(*direction, edit);
        }
    }

    /// Presses the button: what is stale is dropped. False when nothing more can be undone.
    fn presses_undo(&mut self) -> bool {
        let Some(edit) = self.history.undo() else {
            return false;
        };
        match apply(&self.project, &edit) {
            Ok(_) => self.does(Direction::Undo, &edit),
            Err(_) => self.history.drop_stale(Direction::Undo),
        }
        true
    }
}

fn voting() -> Tab {
    let mut tab = Tab::new(plain());
    tab.edit(&Edit::add(MINE, need("first")));
    let ranking = Ranking {
        question: "What first?".to_owned(),
        options: vec![NEED, OTHER_NEED],
        method: Method::Dots {
            per_person: 3,
            cap: 3,
        },
        state: RankingState::Open,
        meeting: None,
        answered_by: Respondents::default(),
        criteria: Vec::new(),
        tie_rule: TieRule::default(),
        settlements: Vec::new(),
    };
    tab.edit(&Edit::add(RANKING_MADE, ranking));
    for ballot in 0..2 {
        let answer = Answer::Dots(BTreeMap::from([(NEED, 3)]));
        let edit = cast_answer(&tab.project, id(710 + ballot), RANKING_MADE, None, answer).unwrap();
        tab.edit(&edit);
    }
    tab
}

fn ballots(tab: &Tab) -> usize {
    tab.project
        .all::<Ballot>()
        .filter(|(_, ballot)| ballot.ranking == RANKING_MADE)
        .count()
}

#[test]
fn a_ballot_is_not_taken_back_and_its_ranking_not_pulled_from_under_it() {
    let mut tab = voting();
    for restarted in [false, true] {
        assert!(tab.history.barred(), "restarted: {restarted}");
        assert_eq!(tab.history.undo_label(), None);
        assert!(!tab.presses_undo());
        assert_eq!(ballots(&tab), 2);
        assert!(tab.project.get::<Ranking>(RANKING_MADE).is_some());
        tab.restarts();
    }
    // A result that could be seen stays closed: opened for one more ballot, it would tell that ballot.
    let mut closed = tab.project.get::<Ranking>(RANKING_MADE).unwrap().clone();
    closed.state = RankingState::Closed;
    tab.edit(&Edit::change(&tab.project, RANKING_MADE, closed));
    assert!(would_tell(&tab.project, &tab.history.undo().unwrap()));
}

#[test]
fn an_undo_that_would_tell_a_ballot_is_known_whatever_the_history_says() {
    let tab = voting();
    let project = &tab.project;
    let ranking = project.get::<Ranking>(RANKING_MADE).unwrap().clone();
    let one = project
        .all::<Ballot>()
        .find(|(_, it)| it.ranking == RANKING_MADE)
        .unwrap()
        .0;
    let closed = Ranking {
        state: RankingState::Closed,
        ..ranking.clone()
    };
    let after_closing = apply(project, &Edit::change(project, RANKING_MADE, closed.clone()))
        .unwrap()
        .0;
    let all_gone = delete_ranking(project, RANKING_MADE).unwrap();
    let after_deleting = apply(project, &all_gone).unwrap().0;
    // The history of another tab, or a journal of before: nothing bars there.
    for (what, project, undo, tells) in [
        (
            "the ranking from under its ballots",
            project,
            Edit::delete(project, RANKING_MADE, Kind::Ranking),
            true,
        ),
        (
            "one ballot out of its ranking",
            project,
            Edit::delete(project, one, Kind::Ballot),
            true,
        ),
        (
            "open again",
            &after_closing,
            Edit::change(&after_closing, RANKING_MADE, ranking.clone()),
            true,
        ),
        ("ranking and ballots together", project, all_gone.clone(), false),
        (
            "ranking and ballots back",
            &after_deleting,
            all_gone.inverse(),
            false,
        ),
        (
            "closed again",
            project,
            Edit::change(project, RANKING_MADE, closed),
            false,
        ),
        (
            "something else",
            project,
            Edit::delete(project, MINE, Kind::Need),
            false,
        ),
    ] {
        assert_eq!(would_tell(project, &undo), tells, "{what}");
    }
}

#[test]
fn what_touches_ballots_can_be_undone_until_the_restart_and_then_bars() {
    let mut tab = voting();
    let gone = delete_ranking(&tab.project, RANKING_MADE).unwrap();
    tab.edit(&gone);
    assert!(tab.presses_undo());
    assert_eq!(ballots(&tab), 2);
    tab.edit(&gone);
    tab.restarts();
    assert!(tab.history.barred());
    assert!(!tab.presses_undo());
    // The journal tells nothing of a ballot.
    assert!(tab.journal.iter().all(|(_, edit)| !edit.touches_a_ballot()));
}

#[test]
fn a_step_undone_elsewhere_is_found_wherever_it_stands() {
    let mut tab = Tab::new(plain());
    let (first, second) = (
        Edit::add(id(720), need("first")),
        Edit::add(id(721), need("second")),
    );
    tab.edit(&first);
    tab.edit(&second);
    // The other tab undoes the first, whose step stands below.
    tab.does(Direction::Undo, &first.inverse());
    tab.restarts();
    assert_eq!(tab.history.undo(), Some(second.inverse()));
    assert_eq!(tab.history.redo(), Some(first));
}

#[test]
fn a_stale_step_hides_none_before_it() {
    let mut tab = Tab::new(plain());
    tab.edit(&Edit::add(id(720), need("kept")));
    tab.edit(&Edit::add(MINE, need("mine")));
    // Another tab changed it: the step cannot be undone.
    tab.project = apply(&tab.project, &Edit::change(&tab.project, MINE, need("theirs")))
        .unwrap()
        .0;
    assert!(tab.presses_undo());
    assert_eq!(tab.statement(), "theirs");
    assert!(tab.presses_undo());
    assert!(tab.project.get::<Need>(id(720)).is_none());
    assert!(!tab.presses_undo());
}

#[test]
fn text_typed_in_one_field_is_one_step_however_often_it_was_kept() {
    for restart in [false, true] {
        let mut tab = Tab::new(plain());
        tab.edit(&Edit::add(MINE, need("before")));
        tab.types("w", false);
        tab.types("wa", true);
        tab.types("water", true);
        // The field was left and visited again.
        tab.types("water and", false);
        if restart {
            tab.restarts();
        }
        assert!(tab.presses_undo());
        assert_eq!(tab.statement(), "water");
        assert!(tab.presses_undo());
        assert_eq!(tab.statement(), "before");
        let redo = tab.history.redo().unwrap();
        tab.does(Direction::Redo, &redo);
        assert_eq!(tab.statement(), "water");
    }
}

#[test]
fn typed_and_taken_away_again_leaves_no_step() {
    let mut tab = Tab::new(plain());
    tab.edit(&Edit::add(MINE, need("before")));
    let steps = tab.history.clone();
    tab.types("before and", false);
    tab.types("before", true);
    assert_eq!(tab.history, steps);
}

#[test]
fn what_is_not_more_of_the_same_is_a_step_of_its_own() {
    let mut tab = Tab::new(plain());
    tab.edit(&Edit::add(MINE, need("before")));
    tab.types("a", false);
    // Another tab came between two keys.
    let theirs = apply(&tab.project, &Edit::change(&tab.project, MINE, need("theirs")))
        .unwrap()
        .0;
    tab.project = theirs;
    tab.types("b", true);
    assert!(tab.presses_undo());
    assert_eq!(tab.statement(), "theirs");
}
