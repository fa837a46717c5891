//! The record kinds of the chain, one file each, in the order in which a community meets them.
//!
//! Fields that a person may leave open are `Option` or empty text; what a record refers to is held by id and checked by
//! `validation`, never here. Deliberately absent: derived numbers, names of affected people, anything about looks.

pub mod assessment;
pub mod catchment_area;
pub mod meeting;
pub mod group;
pub mod mark;
pub mod need;
pub mod ranking;
pub mod ballot;
pub mod intervention;
pub mod score;
pub mod plan_line;

pub use assessment::{Assessment, Sector};
pub use ballot::{Answer, Ballot};
pub use catchment_area::CatchmentArea;
pub use group::{Group, GroupPreset};
pub use intervention::{Currency, Intervention, InterventionKind, Money};
pub use mark::{Certainty, Mark, MarkKind, Severity};
pub use meeting::{Meeting, MeetingKind};
pub use need::Need;
pub use plan_line::{Commitment, Decision, Milestone, NotTaken, PlanLine};
pub use ranking::{Method, Ranking, RankingState};
pub use score::{Layer, ScaleValue, Score};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of a record, as it stands in files.
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
}

impl Kind {
    /// All, in the order of the chain.
    pub const ALL: [Self; 11] = [
        Self::Assessment,
        Self::CatchmentArea,
        Self::Meeting,
        Self::Group,
        Self::Mark,
        Self::Need,
        Self::Ranking,
        Self::Ballot,
        Self::Intervention,
        Self::Score,
        Self::PlanLine,
    ];
}

/// What a record says: its kind and its fields.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(
    tag = "kind",
    content = "fields",
    rename_all = "kebab-case",
    deny_unknown_fields
)]
#[allow(missing_docs)]
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

macro_rules! records {
    ($($kind:ident),*) => {
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
    PlanLine
);

/// The name that an enum value has in files (`focus-group`, `0-11` …): the key of its text and its value in tables.
pub fn code<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}
