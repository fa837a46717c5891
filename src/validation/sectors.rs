//! Records of a sector that the assessment does not list, as after merging with a team that uses one more. The fix lists it.

use super::issue::{Code, Issue};
use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::assessment::{DEFAULT_SECTORS, DESK_SECTORS};
use crate::domain::records::{Assessment, Intervention, Kind, Mark, Need, Record, Sector, Service};

pub fn check(project: &Project) -> Vec<Issue> {
    let Some(assessment) = project.assessment() else {
        return Vec::new();
    };
    let mut used: Vec<(&str, Kind, RecordId)> = Vec::new();
    used.extend(
        project
            .all::<Mark>()
            .map(|(id, it)| (it.sector.as_str(), Mark::KIND, id)),
    );
    used.extend(
        project
            .all::<Need>()
            .map(|(id, it)| (it.sector.as_str(), Need::KIND, id)),
    );
    let interventions = project.all::<Intervention>();
    used.extend(interventions.map(|(id, it)| (it.sector.as_str(), Intervention::KIND, id)));
    let services = project.all::<Service>();
    let of_the_chain = services.filter(|(_, it)| !DESK_SECTORS.contains(&it.sector.as_str()));
    used.extend(of_the_chain.map(|(id, it)| (it.sector.as_str(), Service::KIND, id)));
    used.into_iter()
        .filter(|(code, _, _)| {
            !code.is_empty() && !assessment.sectors.iter().any(|sector| sector.code == *code)
        })
        .map(|(code, kind, subject)| Issue {
            code: Code::UnknownSector,
            kind,
            subject,
            fix: Some(Edit::change(project, project.id, listing(assessment, code))),
        })
        .collect()
}

fn listing(assessment: &Assessment, code: &str) -> Assessment {
    let mut assessment = assessment.clone();
    let is_default = DEFAULT_SECTORS.contains(&code);
    assessment.sectors.push(Sector {
        code: code.to_owned(),
        name: if is_default {
            String::new()
        } else {
            code.to_owned()
        },
        icon: code.to_owned(),
    });
    assessment
}
