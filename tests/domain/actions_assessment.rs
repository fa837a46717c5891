//! The assessment's own record: how it begins, its details, its sectors.
#![allow(clippy::unwrap_used)]

use super::support::{did, missing, refused};
use crate::fixtures::sample::{ASSESSMENT, id, plain};
use catchment::domain::actions::begin_assessment::{NewAssessment, begin_assessment};
use catchment::domain::actions::change_assessment::{
    add_own_sector, change_assessment, drop_sector, use_sector,
};
use catchment::domain::edit::{Act, NotAllowed};
use catchment::domain::project::Project;
use catchment::domain::records::assessment::{DEFAULT_SECTORS, default_sectors};
use catchment::domain::records::{Kind, Sector};

const CHANGE: (Act, Kind) = (Act::Change, Kind::Assessment);

fn codes(project: &Project) -> Vec<&str> {
    let sectors = &project.assessment().unwrap().sectors;
    sectors.iter().map(|sector| sector.code.as_str()).collect()
}

fn sector(code: &str) -> Sector {
    let known = default_sectors().into_iter().find(|it| it.code == code);
    known.unwrap_or(Sector {
        code: code.to_owned(),
        name: "Ours".to_owned(),
        icon: "star".to_owned(),
    })
}

#[test]
fn it_begins_with_the_usual_sectors_and_views_are_collected_first() {
    let new = NewAssessment {
        title: "  الجانب الأيمن ".to_owned(),
        neighbourhood: " Zanjili".to_owned(),
        meeting_language: "ar".to_owned(),
    };
    let project = begin_assessment(id(7), new);
    assert_eq!((project.id, project.documents().len()), (id(7), 1));
    let assessment = project.assessment().unwrap();
    assert_eq!(assessment.title, "الجانب الأيمن");
    assert_eq!(assessment.neighbourhood, "Zanjili");
    assert_eq!(assessment.meeting_language, "ar");
    assert_eq!(assessment.sectors, default_sectors());
    assert!(assessment.collecting_views && !assessment.illustrative);
}

#[test]
fn details_are_changed_one_step_at_a_time() {
    let project = plain();
    let edit = change_assessment(&project, |it| it.district = "Tel Afar".to_owned());
    let after = did(&project, CHANGE, edit);
    assert_eq!(after.assessment().unwrap().district, "Tel Afar");
    assert_eq!(
        after.assessment().unwrap().title,
        project.assessment().unwrap().title
    );
    let nowhere = Project::empty(ASSESSMENT);
    missing(change_assessment(&nowhere, |_| {}), ASSESSMENT);
}

#[test]
fn sectors_keep_their_usual_order_and_own_ones_follow() {
    let [first, second, .., last] = DEFAULT_SECTORS;
    let begun = |chosen: &[&str]| {
        let sectors = chosen.iter().map(|code| sector(code)).collect();
        let project = plain();
        did(
            &project,
            CHANGE,
            change_assessment(&project, |it| it.sectors = sectors),
        )
    };
    for (chosen, more, expected) in [
        (vec![last], first, vec![first, last]),
        (vec![first, "own-1"], last, vec![first, last, "own-1"]),
        (vec![first, last], second, vec![first, second, last]),
        (vec![last], "own-1", vec![last, "own-1"]),
    ] {
        let project = begun(&chosen);
        let after = did(&project, CHANGE, use_sector(&project, sector(more)));
        assert_eq!(codes(&after), expected);
        refused(use_sector(&after, sector(more)), NotAllowed::NothingToDo);
    }
}

#[test]
fn a_sector_in_use_stays() {
    let project = plain();
    // Marks, a need and an intervention are about water, a need about electricity, and nothing about roads.
    for in_use in ["water", "electricity"] {
        refused(drop_sector(&project, in_use), NotAllowed::SectorInUse);
    }
    let after = did(&project, CHANGE, drop_sector(&project, "roads"));
    assert_eq!(codes(&after).len(), DEFAULT_SECTORS.len() - 1);
    assert!(!codes(&after).contains(&"roads"));
}

#[test]
fn an_own_sector_gets_the_first_code_that_is_free() {
    let with = |codes: &[&str]| {
        let sectors = codes.iter().map(|code| sector(code)).collect();
        let project = plain();
        did(
            &project,
            CHANGE,
            change_assessment(&project, |it| it.sectors = sectors),
        )
    };
    for (known, expected) in [
        (vec![], "own-1"),
        (vec!["water", "own-1"], "own-2"),
        // One was taken out of use: a code is never given a second meaning while it is there.
        (vec!["own-2"], "own-3"),
        (vec!["own-1", "own-3"], "own-4"),
    ] {
        let project = with(&known);
        let after = did(&project, CHANGE, add_own_sector(&project, " Markets ", "market"));
        let added = after.assessment().unwrap().sectors.last().unwrap();
        assert_eq!(
            (added.code.as_str(), added.name.as_str(), added.icon.as_str()),
            (expected, "Markets", "market")
        );
    }
    for blank in ["", "  \n"] {
        refused(add_own_sector(&plain(), blank, "star"), NotAllowed::NothingToDo);
    }
}
