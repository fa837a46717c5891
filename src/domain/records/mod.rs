//! The record kinds, one file each, in the order in which a community's process uses them.
//!
//! Fields that may be left open are `Option` or empty text; references to other records are ids and are checked by `validation`,
//! never here. Deliberately absent: derived numbers, names of affected people, anything about looks.

pub mod assessment;
pub mod catchment_area;
pub mod meeting;
pub mod group;
pub mod mark_place;
pub mod mark;
pub mod need;
pub mod tie;
pub mod ranking;
pub mod ballot;
pub mod intervention;
pub mod score;
pub mod plan_line;
pub mod attachment;
pub mod underlay;
pub mod reference_layer;
pub mod category_set;
pub mod provider;
pub mod service;
pub mod referral;
pub mod feedback;
pub mod committee;
pub mod monitoring_round;
pub mod election;
pub mod evaluation;
pub mod implementation;
pub mod activity_month;
pub mod column_matching;
pub mod centre_settings;
pub mod budget_decision;
pub mod criteria_set;
pub mod criteria_score;
pub mod plan_signature;
pub mod enum_code;

pub use activity_month::{ActivityDone, ActivityMonth, ActivityState, BasicActivity};
pub use assessment::{Assessment, Sector};
pub use attachment::{Attachment, ContentHash, MediaKind};
pub use ballot::{Answer, Ballot, Intensity, Order, Pair, PairOutcome, Piling};
pub use budget_decision::{AgreedSet, BudgetDecision, BudgetRule, ShareCompletion};
pub use catchment_area::CatchmentArea;
pub use category_set::{Category, CategorySet};
pub use centre_settings::{CentreSettings, SensitiveTopic};
pub use column_matching::{ColumnMatching, DateOrder, ServiceColumn};
pub use committee::{Committee, CommitteeDecision, Seat, SeatRole, Sitting, Training};
pub use criteria_score::{CriteriaScore, Given};
pub use criteria_set::{CriteriaSet, GoodEnd, Judgement, MOST_CRITERIA, SetCriterion, Weighing};
pub use election::{Candidate, CandidateSymbol, Election};
pub use enum_code::code;
pub use evaluation::{Evaluation, EvaluationMethod, EvaluationView, Reached, Upkeep};
pub use feedback::{Channel, Feedback, FeedbackAnswer, FeedbackClosing, FeedbackKind, Matter, Told};
pub use group::{Group, GroupPreset};
pub use implementation::{Implementation, WorkState};
pub use intervention::{Currency, Intervention, InterventionKind, Money};
pub use mark::{Certainty, Mark, MarkKind, Severity};
pub use mark_place::{MarkPlace, OnPicture};
pub use meeting::{Meeting, MeetingKind};
pub use monitoring_round::{Indicator, Level, MonitoringRound, Reading};
pub use need::Need;
pub use plan_line::{Commitment, Decision, Milestone, NotTaken, PlanLine};
pub use plan_signature::{PenPoint, PlanSignature};
pub use provider::{Provider, ProviderKind};
pub use ranking::{Method, Ranking, RankingState, Respondents};
pub use reference_layer::{LayerStyle, ReferenceLayer, SourceKind};
pub use referral::{Referral, ReferralNeed, ReferralState, ReferralStep, Satisfaction, Urgency};
pub use score::{Layer, ScaleValue, Score};
pub use service::{
    Accessibility, Cost, DocumentKind, Eligibility, MobileDay, Opening, Service, ServiceState, Verified,
};
pub use tie::{DeclaredRule, SettledBy, TieRule, TieSettlement};
pub use underlay::{ControlPoint, Underlay};

use super::tagged::{self, Tagged};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

/// The kind of a record, spelled as in files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Kind {
    Assessment,
    CatchmentArea,
    Meeting,
    Group,
    Mark,
    Need,
    Ranking,
    Ballot,
    Intervention,
    Score,
    PlanLine,
    Underlay,
    ReferenceLayer,
    CategorySet,
    Provider,
    Service,
    Referral,
    Feedback,
    Committee,
    MonitoringRound,
    Evaluation,
    Implementation,
    ActivityMonth,
    ColumnMatching,
    CentreSettings,
    BudgetDecision,
    CriteriaSet,
    CriteriaScore,
    PlanSignature,
}

/// What a record says: its kind and its fields.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, JsonSchema)]
#[serde(
    tag = "kind",
    content = "fields",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
#[allow(missing_docs)]
#[allow(
    clippy::large_enum_variant,
    reason = "bodies live in documents behind an `Arc`, and a box would only stand in the way of `Record`"
)]
pub enum Body {
    Assessment(Assessment),
    CatchmentArea(CatchmentArea),
    Meeting(Meeting),
    Group(Group),
    Mark(Mark),
    Need(Need),
    Ranking(Ranking),
    Ballot(Ballot),
    Intervention(Intervention),
    Score(Score),
    PlanLine(PlanLine),
    Underlay(Underlay),
    ReferenceLayer(ReferenceLayer),
    CategorySet(CategorySet),
    Provider(Provider),
    Service(Service),
    Referral(Referral),
    Feedback(Feedback),
    Committee(Committee),
    MonitoringRound(MonitoringRound),
    Evaluation(Evaluation),
    Implementation(Implementation),
    ActivityMonth(ActivityMonth),
    ColumnMatching(ColumnMatching),
    CentreSettings(CentreSettings),
    BudgetDecision(BudgetDecision),
    CriteriaSet(CriteriaSet),
    CriteriaScore(CriteriaScore),
    PlanSignature(PlanSignature),
}

/// One record kind, seen from generic code: `project.all::<Mark>()`.
pub trait Record: Sized + 'static {
    /// Its kind.
    const KIND: Kind;
    /// The fields, when the body is of this kind.
    fn of(body: &Body) -> Option<&Self>;
    /// The body that holds these fields.
    fn into_body(self) -> Body;
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        tagged::read(deserializer)
    }
}

/// Every kind, once. The lists that must be complete are made from it.
macro_rules! records {
    ($($kind:ident),*) => {
        impl Kind {
            /// All, in the order of the chain.
            pub const ALL: [Self; [$(Kind::$kind),*].len()] = [$(Kind::$kind),*];
        }

        impl<'de> Tagged<'de> for Body {
            const TAG: &'static str = "kind";
            const CONTENT: &'static str = "fields";
            type Tag = Kind;

            fn content<D: Deserializer<'de>>(kind: Kind, fields: D) -> Result<Self, D::Error> {
                match kind { $(Kind::$kind => $kind::deserialize(fields).map(Self::$kind)),* }
            }
        }

        impl Body {
            /// The kind of this record.
            pub fn kind(&self) -> Kind {
                match self { $(Self::$kind(_) => Kind::$kind),* }
            }
        }
        $(
            impl Record for $kind {
                const KIND: Kind = Kind::$kind;
                fn of(body: &Body) -> Option<&Self> {
                    if let Body::$kind(fields) = body { Some(fields) } else { None }
                }
                fn into_body(self) -> Body {
                    Body::$kind(self)
                }
            }
        )*
    };
}

records!(
    Assessment,
    CatchmentArea,
    Meeting,
    Group,
    Mark,
    Need,
    Ranking,
    Ballot,
    Intervention,
    Score,
    PlanLine,
    Underlay,
    ReferenceLayer,
    CategorySet,
    Provider,
    Service,
    Referral,
    Feedback,
    Committee,
    MonitoringRound,
    Evaluation,
    Implementation,
    ActivityMonth,
    ColumnMatching,
    CentreSettings,
    BudgetDecision,
    CriteriaSet,
    CriteriaScore,
    PlanSignature
);
