//! Feedback: complaint, suggestion, question or thanks, with its deadline, its answer and the person's view of it.
//!
//! A sensitive complaint (misconduct, exploitation, fraud) is only counted as passed to the confidential channel: `PassedOn` has no field,
//! so neither text nor channel, service or person can be written down. Deliberately absent: who said it.

use super::referral::Satisfaction;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of feedback.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum FeedbackKind {
    Complaint,
    Suggestion,
    Question,
    Thanks,
}

impl FeedbackKind {
    /// All, in the order of pickers.
    pub const ALL: [Self; 4] = [Self::Complaint, Self::Suggestion, Self::Question, Self::Thanks];
}

/// How it came in, or how it was answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Channel {
    Desk,
    Box,
    Hotline,
    Meeting,
    HomeVisit,
}

impl Channel {
    /// All, in the order of pickers.
    pub const ALL: [Self; 5] = [
        Self::Desk,
        Self::Box,
        Self::Hotline,
        Self::Meeting,
        Self::HomeVisit,
    ];
}

/// What was answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackAnswer {
    /// What was said or done.
    pub text: String,
    /// The day.
    pub on: Day,
    /// The role of who answered; never a name.
    pub by_role: String,
    /// The channel by which it came in.
    pub channel: Channel,
}

/// How it ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackClosing {
    /// The day.
    pub on: Day,
    /// How the person sees the answer.
    pub view: Satisfaction,
}

/// Feedback that may be written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Its kind.
    pub kind: FeedbackKind,
    /// How it came in.
    pub channel: Channel,
    /// What was said, without names.
    pub text: String,
    /// Code of a sector; may be empty.
    pub sector: String,
    /// The service that it is about.
    pub service: Option<RecordId>,
    /// The plan line that it is about.
    pub plan_line: Option<RecordId>,
    /// The day by which it is to be answered.
    pub due: Option<Day>,
    /// The answer.
    pub answer: Option<FeedbackAnswer>,
    /// How it was closed.
    pub closed: Option<FeedbackClosing>,
}

/// What is kept of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// Everything that is not sensitive.
    Told(Told),
    /// Passed to the confidential channel. Nothing else is known here.
    PassedOn,
}

/// One piece of feedback.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// The day it came in.
    pub received: Day,
    /// What is kept of it.
    pub matter: Matter,
}

impl Feedback {
    /// The feedback itself; none when it was passed to the confidential channel.
    pub fn told(&self) -> Option<&Told> {
        match &self.matter {
            Matter::Told(told) => Some(told),
            Matter::PassedOn => None,
        }
    }
}
