//! What an import would do, record by record, and that accepting it does just that and can be undone.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::sample;

use catchment::domain::edit::{Edit, State, apply};
use catchment::domain::id::RecordId;
use catchment::domain::project::Project;
use catchment::domain::records::{Kind, Mark, MarkKind};
use catchment::exchange::import_plan::{Fate, ImportPlan, Target, accept, plan};
use catchment::exchange::project_file::{read, write};
use sample::{DELETED, HAZARD, MARK, add, done, id, mark, plain, renote, with_conflict};

fn planned(theirs: &Project, ours: &Project) -> ImportPlan {
    // Through the file, as in life.
    let (theirs, remarks) = read(write(theirs).as_bytes()).unwrap();
    plan(&theirs, Some(ours), remarks, &mut |_, _| {})
}

fn fates(plan: &ImportPlan) -> Vec<(RecordId, Fate)> {
    plan.lines.iter().map(|line| (line.id, line.fate)).collect()
}

#[test]
fn a_new_assessment_opens_as_its_own() {
    let plan = plan(&plain(), None, Vec::new(), &mut |_, _| {});
    assert_eq!(plan.target, Target::New);
    assert_eq!(plan.title, "الجانب الأيمن, \"Right bank\"");
    assert_eq!(plan.count(Fate::Added, None), 14);
    assert_eq!(plan.count(Fate::Added, Some(Kind::Mark)), 2);
    let accepted = accept(&plan, &Project::empty(plan.project), &[]).unwrap();
    assert_eq!(accepted.project, plain());
    assert_eq!(accepted.documents.len(), 15);
}

#[test]
fn the_same_file_again_brings_nothing() {
    let plan = planned(&with_conflict(), &with_conflict());
    assert_eq!(fates(&plan), []);
    assert_eq!(plan.already_here, 14);
    assert!(!plan.brings_something);
    let accepted = accept(&plan, &with_conflict(), &[]).unwrap();
    assert!(accepted.edit.is_empty());
    assert_eq!(accepted.documents, []);
}

#[test]
fn each_fate() {
    let base = plain();
    let mut theirs = renote(&base, "newer");
    add(&mut theirs, id(99), mark(MarkKind::Asset, "well"));
    assert_eq!(
        fates(&planned(&theirs, &base)),
        [(MARK, Fate::Changed), (id(99), Fate::Added)]
    );
    // The other way round: everything is here already.
    assert_eq!(fates(&planned(&base, &theirs)), []);

    let deleted = done(&base, &Edit::delete(&base, HAZARD, Kind::Mark));
    assert_eq!(fates(&planned(&deleted, &base)), [(HAZARD, Fate::Deleted)]);
    assert_eq!(fates(&planned(&base, &deleted)), [(HAZARD, Fate::DeletedHere)]);

    let ours = renote(&base, "ours");
    let conflict = planned(&renote(&base, "theirs"), &ours);
    assert_eq!(fates(&conflict), [(MARK, Fate::Conflicting)]);
    // A conflict that stands here already is not one that the file brings.
    assert_eq!(fates(&planned(&base, &with_conflict())), []);

    // Changed there, deleted here: life wins, and the plan says that it comes back.
    let gone = done(&base, &Edit::delete(&base, MARK, Kind::Mark));
    assert_eq!(
        fates(&planned(&theirs, &gone)),
        [(MARK, Fate::Added), (id(99), Fate::Added)]
    );
}

#[test]
fn accepting_is_undoable_and_a_new_edit_in_between_does_no_harm() {
    let base = plain();
    let mut theirs = renote(&base, "theirs");
    add(&mut theirs, id(99), mark(MarkKind::Asset, "well"));
    let plan = planned(&theirs, &base);
    // The project changes while the plan is looked at.
    let ours = renote(&base, "ours, later");
    let accepted = accept(&plan, &ours, &[]).unwrap();
    assert_eq!(State::of(&accepted.project, MARK).conflicts.len(), 1);
    let (undone, _) = apply(&accepted.project, &accepted.edit.inverse()).unwrap();
    assert_eq!(undone.get::<Mark>(MARK), ours.get::<Mark>(MARK));
    assert_eq!(undone.conflicts().count(), 0);
    assert_eq!(undone.body(id(99)), None);
    let (redone, _) = apply(&undone, &accepted.edit).unwrap();
    assert_eq!(State::of(&redone, MARK), State::of(&accepted.project, MARK));
}

#[test]
fn what_was_deleted_here_can_be_brought_back() {
    let base = plain();
    let ours = done(&base, &Edit::delete(&base, HAZARD, Kind::Mark));
    let plan = planned(&base, &ours);
    assert_eq!(accept(&plan, &ours, &[]).unwrap().project, ours);
    // `DELETED` is deleted on both sides, so there is no question about it.
    let accepted = accept(&plan, &ours, &[HAZARD, DELETED]).unwrap();
    assert_eq!(accepted.project.body(HAZARD), base.body(HAZARD));
    assert_eq!(accepted.project.body(DELETED), None);
    assert_eq!(accepted.documents.len(), 1);
    let (undone, _) = apply(&accepted.project, &accepted.edit.inverse()).unwrap();
    assert_eq!(undone.body(HAZARD), None);
}

#[test]
fn fourteen_files_in_any_order_give_the_same() {
    let base = plain();
    let tablets: Vec<Project> = (0..14)
        .map(|tablet| {
            let mut project = base.clone();
            for number in 0..5 {
                add(
                    &mut project,
                    id(1000 + tablet * 10 + number),
                    mark(MarkKind::Need, "x"),
                );
            }
            renote(&project, &format!("tablet {}", tablet % 3))
        })
        .collect();
    let take_in = |order: &mut dyn Iterator<Item = usize>| {
        order.fold(base.clone(), |ours, tablet| {
            let plan = planned(&tablets[tablet], &ours);
            accept(&plan, &ours, &[]).unwrap().project
        })
    };
    let forward = take_in(&mut (0..14));
    let backward = take_in(&mut (0..14).rev());
    let twice = take_in(&mut (0..14).chain([3, 3, 7]));
    assert_eq!(forward, backward);
    assert_eq!(forward, twice);
    assert_eq!(write(&forward), write(&backward));
    assert_eq!(forward.count(Kind::Mark), 2 + 70);
}
