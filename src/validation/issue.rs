//! One issue of the data that people entered: its code, subject and fix.

use crate::domain::edit::Edit;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{Kind, Record};
use serde::{Deserialize, Serialize};

/// What is wrong; the name in kebab case is the end of the text's key `issue-<code>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Code {
    PhoneNumber,
    EmailAddress,
    MarkWithoutMeeting,
    MarkWithoutGroup,
    MarkDisputedByNobody,
    MarkWithoutPicture,
    GroupWithoutMeeting,
    NeedWithoutMarks,
    NeedWithoutArea,
    RankingWithoutMeeting,
    OptionGone,
    BallotWithoutRanking,
    BallotWithoutGroup,
    InterventionWithoutNeeds,
    ScoreWithoutIntervention,
    ScoreWithoutGroup,
    CommitmentWithoutIntervention,
    LeftOutWithoutNeed,
    NoTitle,
    NoStatement,
    NoQuestion,
    NoAreaName,
    NoInterventionTitle,
    OutlineTooSmall,
    OutlineCrosses,
    EndedBeforeStarted,
    TooManyDots,
    BallotDoesNotFit,
    NoLead,
    NoDates,
    EndsBeforeStart,
    NoReason,
    NoNextStep,
    OutsideAreas,
    UnknownSector,
    PersonalName,
    IdNumber,
    ServiceWithoutProvider,
    ServiceOutOfDate,
    ServiceEnded,
    SensitiveService,
    NoServiceTitle,
    NoProviderName,
    ReferralWithoutService,
    ReferralWithoutConsent,
    ReferralOverdue,
    ReferralCodeTwice,
    ReferralSteps,
    FeedbackOverdue,
    FeedbackWithoutSubject,
    CommitteeWithoutArea,
    EvaluationWithoutLine,
    ImplementationWithoutLine,
    MoreSatisfiedThanAsked,
}

impl Code {
    /// All of them.
    pub const ALL: [Self; 54] = [
        Self::PhoneNumber,
        Self::EmailAddress,
        Self::MarkWithoutMeeting,
        Self::MarkWithoutGroup,
        Self::MarkDisputedByNobody,
        Self::MarkWithoutPicture,
        Self::GroupWithoutMeeting,
        Self::NeedWithoutMarks,
        Self::NeedWithoutArea,
        Self::RankingWithoutMeeting,
        Self::OptionGone,
        Self::BallotWithoutRanking,
        Self::BallotWithoutGroup,
        Self::InterventionWithoutNeeds,
        Self::ScoreWithoutIntervention,
        Self::ScoreWithoutGroup,
        Self::CommitmentWithoutIntervention,
        Self::LeftOutWithoutNeed,
        Self::NoTitle,
        Self::NoStatement,
        Self::NoQuestion,
        Self::NoAreaName,
        Self::NoInterventionTitle,
        Self::OutlineTooSmall,
        Self::OutlineCrosses,
        Self::EndedBeforeStarted,
        Self::TooManyDots,
        Self::BallotDoesNotFit,
        Self::NoLead,
        Self::NoDates,
        Self::EndsBeforeStart,
        Self::NoReason,
        Self::NoNextStep,
        Self::OutsideAreas,
        Self::UnknownSector,
        Self::PersonalName,
        Self::IdNumber,
        Self::ServiceWithoutProvider,
        Self::ServiceOutOfDate,
        Self::ServiceEnded,
        Self::SensitiveService,
        Self::NoServiceTitle,
        Self::NoProviderName,
        Self::ReferralWithoutService,
        Self::ReferralWithoutConsent,
        Self::ReferralOverdue,
        Self::ReferralCodeTwice,
        Self::ReferralSteps,
        Self::FeedbackOverdue,
        Self::FeedbackWithoutSubject,
        Self::CommitteeWithoutArea,
        Self::EvaluationWithoutLine,
        Self::ImplementationWithoutLine,
        Self::MoreSatisfiedThanAsked,
    ];
}

/// How grave it is, the gravest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// People could come to harm, or something is lost or not counted.
    Grave,
    /// The work is not complete.
    Incomplete,
    /// Perhaps as meant.
    Hint,
}

/// One finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Issue {
    /// What.
    pub code: Code,
    /// The kind of record to go to.
    pub kind: Kind,
    /// The record to go to.
    pub subject: RecordId,
    /// What would put it right without asking anything.
    pub fix: Option<Edit>,
}

impl Issue {
    /// A finding without a fix.
    pub fn new<R: Record>(code: Code, subject: RecordId) -> Self {
        Self {
            code,
            kind: R::KIND,
            subject,
            fix: None,
        }
    }

    /// A finding whose fix gives the record these fields.
    pub fn fixed_by<R: Record>(code: Code, project: &Project, subject: RecordId, record: R) -> Self {
        Self {
            fix: Some(Edit::change(project, subject, record)),
            ..Self::new::<R>(code, subject)
        }
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        match self.code {
            Code::PhoneNumber
            | Code::EmailAddress
            | Code::GroupWithoutMeeting
            | Code::MarkWithoutPicture
            | Code::OptionGone
            | Code::BallotWithoutRanking
            | Code::BallotWithoutGroup
            | Code::ScoreWithoutIntervention
            | Code::ScoreWithoutGroup
            | Code::CommitmentWithoutIntervention
            | Code::LeftOutWithoutNeed
            | Code::TooManyDots
            | Code::BallotDoesNotFit
            | Code::IdNumber
            | Code::SensitiveService
            | Code::ReferralWithoutConsent
            | Code::ReferralCodeTwice
            | Code::ReferralOverdue
            | Code::ImplementationWithoutLine => Severity::Grave,
            Code::OutsideAreas | Code::UnknownSector | Code::PersonalName | Code::ServiceOutOfDate => {
                Severity::Hint
            }
            _ => Severity::Incomplete,
        }
    }
}
