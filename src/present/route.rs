//! The places a person can be, and their addresses.
//!
//! Addresses are fragments (`#/<assessment>/map`): they work on any static host, below any path and offline, without rewriting rules.
//! A router library would cost more than 40 KiB for what this one enum does. Deliberately absent: the browser's history.

use crate::domain::id::RecordId;

/// Where a person is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Route {
    /// The assessments on this device.
    #[default]
    Home,
    /// Somewhere in one assessment.
    In(RecordId, Place),
}

/// A place inside an assessment.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Place {
    Details,
    Map,
    PrintSheets,
    Meetings,
    Meeting(RecordId),
    Needs,
    Rankings,
    Ranking(RecordId),
    Vote(RecordId),
    Papers(RecordId),
    Minutes(RecordId),
    Interventions,
    Intervention(RecordId),
    Chart,
    ChartWall,
    Criteria,
    Budget,
    BudgetMinutes(RecordId),
    Plan,
    PlanPrint,
    PlanPoster,
    Services,
    FindService,
    Referrals,
    WhoWhere,
    DeskSettings,
    ServiceImport,
    Directory,
    Poster,
    Pathways,
    Service(RecordId),
    Provider(RecordId),
    /// The list of providers.
    Providers,
    Referral(RecordId),
    ReferralSlip(RecordId),
    Feedback,
    FeedbackFigures,
    YouSaid,
    FeedbackItem(RecordId),
    Today,
    Works,
    Work(RecordId),
    Evaluate(RecordId),
    Evaluation(RecordId),
    Results,
    ResultsPrint,
    Rounds,
    Round(RecordId),
    Activities,
    ActivitiesPrint,
    Committees,
    Committee(RecordId),
    CommitteePrint(RecordId),
    Data,
    Conflict(RecordId),
}

/// The destinations of the rail and the bottom bar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Area {
    Map,
    Meetings,
    Priorities,
    Interventions,
    Services,
    FollowUp,
    Data,
}

impl Area {
    /// All, in the order of the chain.
    pub const ALL: [Self; 7] = [
        Self::Map,
        Self::Meetings,
        Self::Priorities,
        Self::Interventions,
        Self::Services,
        Self::FollowUp,
        Self::Data,
    ];

    /// Where a tap on it leads.
    pub fn entrance(self) -> Place {
        match self {
            Self::Map => Place::Map,
            Self::Meetings => Place::Meetings,
            Self::Priorities => Place::Needs,
            Self::Interventions => Place::Interventions,
            Self::Services => Place::Services,
            Self::FollowUp => Place::Today,
            Self::Data => Place::Data,
        }
    }

    /// The last part of its key and of its icon's name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Meetings => "meetings",
            Self::Priorities => "priorities",
            Self::Interventions => "interventions",
            Self::Services => "services",
            Self::FollowUp => "follow-up",
            Self::Data => "data",
        }
    }
}

impl Place {
    /// The area it belongs to; none for the assessment's own details.
    pub fn area(self) -> Option<Area> {
        match self {
            Self::Details => None,
            Self::Map | Self::PrintSheets => Some(Area::Map),
            Self::Meetings | Self::Meeting(_) => Some(Area::Meetings),
            Self::Needs
            | Self::Rankings
            | Self::Ranking(_)
            | Self::Vote(_)
            | Self::Papers(_)
            | Self::Minutes(_) => Some(Area::Priorities),
            Self::Interventions
            | Self::Intervention(_)
            | Self::Chart
            | Self::ChartWall
            | Self::Criteria
            | Self::Budget
            | Self::BudgetMinutes(_)
            | Self::Plan
            | Self::PlanPrint
            | Self::PlanPoster => Some(Area::Interventions),
            Self::Services
            | Self::FindService
            | Self::Referrals
            | Self::WhoWhere
            | Self::DeskSettings
            | Self::ServiceImport
            | Self::Directory
            | Self::Poster
            | Self::Pathways
            | Self::Service(_)
            | Self::Provider(_)
            | Self::Providers
            | Self::Referral(_)
            | Self::ReferralSlip(_) => Some(Area::Services),
            Self::Feedback
            | Self::FeedbackFigures
            | Self::YouSaid
            | Self::FeedbackItem(_)
            | Self::Today
            | Self::Works
            | Self::Work(_)
            | Self::Evaluate(_)
            | Self::Evaluation(_)
            | Self::Results
            | Self::ResultsPrint
            | Self::Rounds
            | Self::Round(_)
            | Self::Activities
            | Self::ActivitiesPrint
            | Self::Committees
            | Self::Committee(_)
            | Self::CommitteePrint(_) => Some(Area::FollowUp),
            Self::Data | Self::Conflict(_) => Some(Area::Data),
        }
    }

    /// Places that take the whole screen: no rail, no bar.
    pub fn is_full_screen(self) -> bool {
        matches!(
            self,
            Self::Vote(_)
                | Self::PrintSheets
                | Self::Papers(_)
                | Self::Minutes(_)
                | Self::BudgetMinutes(_)
                | Self::PlanPrint
                | Self::PlanPoster
                | Self::ChartWall
                | Self::Directory
                | Self::Poster
                | Self::Pathways
                | Self::ReferralSlip(_)
                | Self::YouSaid
                | Self::ResultsPrint
                | Self::ActivitiesPrint
                | Self::CommitteePrint(_)
        )
    }

    fn parts(self) -> (&'static str, Option<RecordId>) {
        match self {
            Self::Details => ("details", None),
            Self::Map => ("map", None),
            Self::PrintSheets => ("print-sheets", None),
            Self::Meetings => ("meetings", None),
            Self::Meeting(id) => ("meeting", Some(id)),
            Self::Needs => ("needs", None),
            Self::Rankings => ("rankings", None),
            Self::Ranking(id) => ("ranking", Some(id)),
            Self::Vote(id) => ("vote", Some(id)),
            Self::Papers(id) => ("papers", Some(id)),
            Self::Minutes(id) => ("minutes", Some(id)),
            Self::Interventions => ("interventions", None),
            Self::Intervention(id) => ("intervention", Some(id)),
            Self::Chart => ("chart", None),
            Self::ChartWall => ("chart-wall", None),
            Self::Criteria => ("criteria", None),
            Self::Budget => ("budget", None),
            Self::BudgetMinutes(id) => ("budget-minutes", Some(id)),
            Self::Plan => ("plan", None),
            Self::PlanPrint => ("plan-print", None),
            Self::PlanPoster => ("plan-poster", None),
            Self::Services => ("services", None),
            Self::FindService => ("find-service", None),
            Self::Referrals => ("referrals", None),
            Self::WhoWhere => ("who-where", None),
            Self::DeskSettings => ("desk-settings", None),
            Self::ServiceImport => ("service-import", None),
            Self::Directory => ("directory", None),
            Self::Poster => ("poster", None),
            Self::Pathways => ("pathways", None),
            Self::Feedback => ("feedback", None),
            Self::FeedbackFigures => ("feedback-figures", None),
            Self::YouSaid => ("you-said", None),
            Self::Service(id) => ("service", Some(id)),
            Self::Provider(id) => ("provider", Some(id)),
            Self::Providers => ("providers", None),
            Self::Referral(id) => ("referral", Some(id)),
            Self::ReferralSlip(id) => ("referral-slip", Some(id)),
            Self::FeedbackItem(id) => ("feedback-item", Some(id)),
            Self::Today => ("today", None),
            Self::Works => ("works", None),
            Self::Work(id) => ("work", Some(id)),
            Self::Evaluate(id) => ("evaluate", Some(id)),
            Self::Evaluation(id) => ("evaluation", Some(id)),
            Self::Results => ("results", None),
            Self::ResultsPrint => ("results-print", None),
            Self::Rounds => ("rounds", None),
            Self::Round(id) => ("round", Some(id)),
            Self::Activities => ("activities", None),
            Self::ActivitiesPrint => ("activities-print", None),
            Self::Committees => ("committees", None),
            Self::Committee(id) => ("committee", Some(id)),
            Self::CommitteePrint(id) => ("committee-print", Some(id)),
            Self::Data => ("data", None),
            Self::Conflict(id) => ("conflict", Some(id)),
        }
    }

    fn from_parts(name: &str, id: Option<RecordId>) -> Option<Self> {
        Some(match (name, id) {
            ("details", None) => Self::Details,
            ("map", None) => Self::Map,
            ("print-sheets", None) => Self::PrintSheets,
            ("meetings", None) => Self::Meetings,
            ("meeting", Some(id)) => Self::Meeting(id),
            ("needs", None) => Self::Needs,
            ("rankings", None) => Self::Rankings,
            ("ranking", Some(id)) => Self::Ranking(id),
            ("vote", Some(id)) => Self::Vote(id),
            ("papers", Some(id)) => Self::Papers(id),
            ("minutes", Some(id)) => Self::Minutes(id),
            ("interventions", None) => Self::Interventions,
            ("intervention", Some(id)) => Self::Intervention(id),
            ("chart", None) => Self::Chart,
            ("chart-wall", None) => Self::ChartWall,
            ("criteria", None) => Self::Criteria,
            ("budget", None) => Self::Budget,
            ("budget-minutes", Some(id)) => Self::BudgetMinutes(id),
            ("plan", None) => Self::Plan,
            ("plan-print", None) => Self::PlanPrint,
            ("plan-poster", None) => Self::PlanPoster,
            ("services", None) => Self::Services,
            ("providers", None) => Self::Providers,
            ("find-service", None) => Self::FindService,
            ("referrals", None) => Self::Referrals,
            ("who-where", None) => Self::WhoWhere,
            ("desk-settings", None) => Self::DeskSettings,
            ("service-import", None) => Self::ServiceImport,
            ("directory", None) => Self::Directory,
            ("poster", None) => Self::Poster,
            ("pathways", None) => Self::Pathways,
            ("feedback", None) => Self::Feedback,
            ("feedback-figures", None) => Self::FeedbackFigures,
            ("you-said", None) => Self::YouSaid,
            ("service", Some(id)) => Self::Service(id),
            ("provider", Some(id)) => Self::Provider(id),
            ("referral", Some(id)) => Self::Referral(id),
            ("referral-slip", Some(id)) => Self::ReferralSlip(id),
            ("feedback-item", Some(id)) => Self::FeedbackItem(id),
            ("today", None) => Self::Today,
            ("works", None) => Self::Works,
            ("work", Some(id)) => Self::Work(id),
            ("evaluate", Some(id)) => Self::Evaluate(id),
            ("evaluation", Some(id)) => Self::Evaluation(id),
            ("results", None) => Self::Results,
            ("results-print", None) => Self::ResultsPrint,
            ("rounds", None) => Self::Rounds,
            ("round", Some(id)) => Self::Round(id),
            ("activities", None) => Self::Activities,
            ("activities-print", None) => Self::ActivitiesPrint,
            ("committees", None) => Self::Committees,
            ("committee", Some(id)) => Self::Committee(id),
            ("committee-print", Some(id)) => Self::CommitteePrint(id),
            ("data", None) => Self::Data,
            ("conflict", Some(id)) => Self::Conflict(id),
            _ => return None,
        })
    }
}

impl Route {
    /// The assessment it lies in.
    pub fn assessment(self) -> Option<RecordId> {
        match self {
            Self::Home => None,
            Self::In(id, _) => Some(id),
        }
    }

    /// The place inside the assessment.
    pub fn place(self) -> Option<Place> {
        match self {
            Self::Home => None,
            Self::In(_, place) => Some(place),
        }
    }

    /// The address, for links: `#/…`.
    pub fn href(self) -> String {
        match self {
            Self::Home => "#/".to_owned(),
            Self::In(assessment, place) => match place.parts() {
                (name, None) => format!("#/{assessment}/{name}"),
                (name, Some(id)) => format!("#/{assessment}/{name}/{id}"),
            },
        }
    }

    /// The place that an address names; anything unknown leads home.
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        let mut parts = path.trim_matches('/').split('/');
        let found = (|| {
            let assessment = parts.next()?.parse().ok()?;
            let name = parts.next().unwrap_or("map");
            let id = match parts.next() {
                Some(text) => Some(text.parse().ok()?),
                None => None,
            };
            if parts.next().is_some() {
                return None;
            }
            Some(Self::In(assessment, Place::from_parts(name, id)?))
        })();
        found.unwrap_or(Self::Home)
    }
}
