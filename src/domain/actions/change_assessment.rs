//! Changing the assessment's own record: its details, and which sectors the team works in.
//!
//! Deliberately absent: switching whether views are collected (`collect_views`).

use crate::domain::edit::{Edit, NotAllowed, Refusal};
use crate::domain::project::Project;
use crate::domain::records::assessment::DEFAULT_SECTORS;
use crate::domain::records::{Assessment, Intervention, Mark, Need, Sector};

/// Changes fields of the assessment's record.
pub fn change_assessment(project: &Project, change: impl FnOnce(&mut Assessment)) -> Result<Edit, Refusal> {
    let mut assessment = project.assessment().ok_or(Refusal::Missing(project.id))?.clone();
    change(&mut assessment);
    Ok(Edit::change(project, project.id, assessment))
}

/// Takes a sector into use. The usual sectors keep their usual order; the team's own ones follow. Refused when it is in use already.
pub fn use_sector(project: &Project, sector: Sector) -> Result<Edit, Refusal> {
    let known = project.assessment().map(|it| &it.sectors);
    if known.is_some_and(|known| known.iter().any(|it| it.code == sector.code)) {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    let place = |sector: &Sector| DEFAULT_SECTORS.iter().position(|code| *code == sector.code);
    change_assessment(project, |assessment| {
        assessment.sectors.push(sector);
        assessment
            .sectors
            .sort_by_key(|sector| place(sector).unwrap_or(usize::MAX));
    })
}

/// Takes a sector out of use. Refused while a mark, a need or an intervention has it: its name and its icon would be lost.
pub fn drop_sector(project: &Project, code: &str) -> Result<Edit, Refusal> {
    let in_use = project.all::<Mark>().any(|(_, it)| it.sector == code)
        || project.all::<Need>().any(|(_, it)| it.sector == code)
        || project.all::<Intervention>().any(|(_, it)| it.sector == code);
    if in_use {
        return Err(Refusal::NotAllowed(NotAllowed::SectorInUse));
    }
    change_assessment(project, |assessment| {
        assessment.sectors.retain(|it| it.code != code);
    })
}

/// Adds a sector of the team's own. Its code is the first free one of the form `own-…`, since codes stay when names change. Refused
/// without a name.
pub fn add_own_sector(project: &Project, name: &str, icon: &str) -> Result<Edit, Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::NotAllowed(NotAllowed::NothingToDo));
    }
    change_assessment(project, |assessment| {
        let taken = |code: &String| assessment.sectors.iter().any(|it| it.code == *code);
        let own = assessment
            .sectors
            .iter()
            .filter(|it| it.code.starts_with("own-"))
            .count();
        let mut codes = (own + 1..).map(|number| format!("own-{number}"));
        let code = codes.find(|code| !taken(code)).unwrap_or_default();
        assessment.sectors.push(Sector {
            code,
            name: name.trim().to_owned(),
            icon: icon.to_owned(),
        });
    })
}
