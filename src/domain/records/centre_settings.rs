//! The settings of a centre's desk: the hotline and specialised service for people in danger, and the deadlines of answers.
//!
//! One record per assessment, with an id derived from the assessment's. Deliberately absent: anything about single people.

use super::feedback::FeedbackKind;
use super::referral::Urgency;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Topics that are never recorded: the screen shows the hotline and the specialised service instead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum SensitiveTopic {
    GenderBasedViolence,
    ChildProtection,
    Exploitation,
    Trafficking,
    Detention,
    SelfHarm,
}

impl SensitiveTopic {
    /// All, in the order of pickers.
    pub const ALL: [Self; 6] = [
        Self::GenderBasedViolence,
        Self::ChildProtection,
        Self::Exploitation,
        Self::Trafficking,
        Self::Detention,
        Self::SelfHarm,
    ];
}

/// The settings of one centre's desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CentreSettings {
    /// The hotline's number and hours, read out and shown for every sensitive need.
    pub hotline: String,
    /// The specialised service to turn to, in words that can be read out.
    pub specialised: BTreeMap<SensitiveTopic, String>,
    /// Where sensitive complaints are passed to.
    pub confidential_channel: String,
    /// Days within which each kind of feedback is answered.
    pub feedback_days: BTreeMap<FeedbackKind, u16>,
    /// Days within which a referral of each urgency is to be served.
    pub referral_days: BTreeMap<Urgency, u16>,
}

impl CentreSettings {
    /// The id of the settings of an assessment: two tablets that make them make the same record.
    pub fn id(assessment: RecordId) -> RecordId {
        RecordId::derived("centre settings", &[Some(assessment)])
    }
}

impl Default for CentreSettings {
    /// The default deadlines: complaints within 14 days, questions within 7, suggestions and thanks within 30; referrals on the same
    /// day, within a week, within a month.
    fn default() -> Self {
        Self {
            hotline: String::new(),
            specialised: BTreeMap::new(),
            confidential_channel: String::new(),
            feedback_days: BTreeMap::from([
                (FeedbackKind::Complaint, 14),
                (FeedbackKind::Suggestion, 30),
                (FeedbackKind::Question, 7),
                (FeedbackKind::Thanks, 30),
            ]),
            referral_days: BTreeMap::from([
                (Urgency::Today, 0),
                (Urgency::ThisWeek, 7),
                (Urgency::Ordinary, 30),
            ]),
        }
    }
}
