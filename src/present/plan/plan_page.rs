//! The Community Action Plan as it is printed: plain rows in reading order, and the fingerprint that ties paper to file.
//!
//! Deliberately absent: texts of the
//! form, the map (`plan_map`), and today's date, which the page's caller knows.

use crate::analysis::deciding::asked_by::{self, AskedBy};
use crate::analysis::plan::plan_coverage::{Answer, commitments, coverage, left_out};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Assessment, Commitment, Group, Intervention, Kind, Money, Need};
use crate::domain::revision::canonical;
use crate::present::paper::held_meetings::{GroupName, MeetingRow, everybody, meetings};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The signature lines of an assessment that names none, as keys of texts.
pub const DEFAULT_SIGNATORIES: [&str; 4] = ["committee", "local-authority", "directorate", "centre"];

/// The whole document.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct PlanPage {
    pub assessment: Assessment,
    /// Neighbourhood, subdistrict, district, governorate: those that are known, the nearest first.
    pub place: Vec<String>,
    pub lines: Vec<Line>,
    pub left_out: Vec<LeftOut>,
    /// Statements of needs without an answer: a plan that forgets something says so on paper.
    pub open: Vec<String>,
    pub meetings: Vec<MeetingRow>,
    /// All participants; none when the number would reveal a small count.
    pub people: Option<u64>,
    /// Agreed money, one sum per currency.
    pub budget: Vec<Money>,
    pub signatories: Vec<Signatory>,
    pub fingerprint: String,
}

/// One commitment.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct Line {
    pub id: RecordId,
    pub number: usize,
    pub intervention: Intervention,
    pub commitment: Commitment,
    /// Statements of the needs that it answers.
    pub needs: Vec<String>,
    pub asked: Asked,
}

/// One need left out.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub struct LeftOut {
    pub need: String,
    pub reason: String,
    pub next_step: String,
    pub asked: Asked,
}

/// Who asked for it, groups of the same name in several meetings taken together.
#[derive(Clone, PartialEq, Debug, Default)]
#[allow(missing_docs)]
pub struct Asked {
    /// Groups with their marks, most marks first, then as the picker orders groups.
    pub groups: Vec<(GroupName, usize)>,
    pub meetings: usize,
    pub marks: usize,
}

/// Who signs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Signatory {
    /// A role that the assessment names.
    Named(String),
    /// One of `DEFAULT_SIGNATORIES`.
    Usual(&'static str),
}

/// The document of a project.
pub fn plan_page(project: &Project) -> PlanPage {
    let assessment = project.assessment().cloned().unwrap_or_default();
    let lines = lines(project);
    let answers = coverage(project);
    let with = |wanted: Answer| {
        answers
            .iter()
            .filter(move |(_, answer)| *answer == wanted)
            .map(|(id, _)| *id)
    };
    let left_out = with(Answer::LeftOut)
        .filter_map(|need| {
            let (_, line) = left_out(project, need)?;
            Some(LeftOut {
                need: statement(project, need)?,
                reason: line.reason.clone(),
                next_step: line.next_step.clone(),
                asked: asked(project, &asked_by::needs(project, [need])),
            })
        })
        .collect();
    let open = with(Answer::Open)
        .filter_map(|need| statement(project, need))
        .collect();
    let meetings = meetings(project);
    PlanPage {
        place: place(&assessment),
        people: everybody(&meetings),
        budget: sums(lines.iter().filter_map(|line| line.commitment.budget)),
        signatories: signatories(&assessment),
        fingerprint: fingerprint(project),
        assessment,
        lines,
        left_out,
        open,
        meetings,
    }
}

fn place(assessment: &Assessment) -> Vec<String> {
    let parts = [
        &assessment.neighbourhood,
        &assessment.subdistrict,
        &assessment.district,
        &assessment.governorate,
    ];
    let mut place: Vec<String> = parts
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .cloned()
        .collect();
    // A town that gives its name to its district is named once.
    place.dedup();
    place
}

fn lines(project: &Project) -> Vec<Line> {
    (1..)
        .zip(commitments(project))
        .map(|(number, (id, commitment))| {
            let intervention = project
                .get::<Intervention>(commitment.intervention)
                .cloned()
                .unwrap_or_default();
            let needs = intervention
                .needs
                .iter()
                .filter_map(|need| statement(project, *need))
                .collect();
            let asked = asked(project, &asked_by::intervention(project, commitment.intervention));
            Line {
                id,
                number,
                intervention,
                commitment: commitment.clone(),
                needs,
                asked,
            }
        })
        .collect()
}

fn statement(project: &Project, need: RecordId) -> Option<String> {
    project.get::<Need>(need).map(|need| need.statement.clone())
}

/// Who asked, with groups of one name taken together.
pub fn asked(project: &Project, by: &AskedBy) -> Asked {
    let mut groups: BTreeMap<GroupName, usize> = BTreeMap::new();
    for (group, marks) in &by.groups {
        if let Some(group) = group.and_then(|id| project.get::<Group>(id)) {
            *groups.entry(GroupName::of(group)).or_default() += marks;
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, marks)| std::cmp::Reverse(*marks));
    Asked {
        groups,
        meetings: by.meetings.len(),
        marks: by.marks,
    }
}

fn sums(amounts: impl Iterator<Item = Money>) -> Vec<Money> {
    let mut sums: Vec<Money> = Vec::new();
    for money in amounts {
        match sums.iter_mut().find(|sum| sum.currency == money.currency) {
            Some(sum) => sum.amount = sum.amount.saturating_add(money.amount),
            None => sums.push(money),
        }
    }
    sums
}

/// Who signs the plan of a project.
pub fn signatories_of(project: &Project) -> Vec<Signatory> {
    signatories(&project.assessment().cloned().unwrap_or_default())
}

fn signatories(assessment: &Assessment) -> Vec<Signatory> {
    let named: Vec<Signatory> = assessment
        .signatories
        .iter()
        .filter(|role| !role.trim().is_empty())
        .cloned()
        .map(Signatory::Named)
        .collect();
    if named.is_empty() {
        DEFAULT_SIGNATORIES.into_iter().map(Signatory::Usual).collect()
    } else {
        named
    }
}

/// Sixteen hexadecimal digits in groups of four: the start of the SHA-256 of everything the document says. Equal plans have equal
/// fingerprints on every tablet, and a plan changed after signing has another one.
pub fn fingerprint(project: &Project) -> String {
    let part = |kind: Kind| {
        use Kind::{Assessment, Group, Intervention, Meeting, Need, PlanLine};
        matches!(
            kind,
            Assessment | Meeting | Group | Need | Intervention | PlanLine
        )
    };
    let mut hasher = Sha256::new();
    for document in project.documents() {
        if let Some(body) = document.body()
            && part(body.kind())
        {
            hasher.update(document.id.to_string());
            hasher.update(b" ");
            hasher.update(canonical(Some(body)));
            hasher.update(b"\n");
        }
    }
    let digest = hasher.finalize();
    let pairs: Vec<String> = digest[..8]
        .chunks(2)
        .map(|pair| format!("{:02x}{:02x}", pair[0], pair[1]))
        .collect();
    pairs.join(" ")
}

/// Whether an intervention is in the plan.
pub fn is_taken(project: &Project, intervention: RecordId) -> bool {
    commitments(project)
        .iter()
        .any(|(_, commitment)| commitment.intervention == intervention)
}
