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
    Meetings,
    Meeting(RecordId),
    Needs,
    Rankings,
    Ranking(RecordId),
    Vote(RecordId),
    Interventions,
    Intervention(RecordId),
    Chart,
    Plan,
    PlanPrint,
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
    Data,
}

impl Area {
    /// All, in the order of the chain.
    pub const ALL: [Self; 5] = [
        Self::Map,
        Self::Meetings,
        Self::Priorities,
        Self::Interventions,
        Self::Data,
    ];

    /// Where a tap on it leads.
    pub fn entrance(self) -> Place {
        match self {
            Self::Map => Place::Map,
            Self::Meetings => Place::Meetings,
            Self::Priorities => Place::Needs,
            Self::Interventions => Place::Interventions,
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
            Self::Data => "data",
        }
    }
}

impl Place {
    /// The area it belongs to; none for the assessment's own details.
    pub fn area(self) -> Option<Area> {
        match self {
            Self::Details => None,
            Self::Map => Some(Area::Map),
            Self::Meetings | Self::Meeting(_) => Some(Area::Meetings),
            Self::Needs | Self::Rankings | Self::Ranking(_) | Self::Vote(_) => Some(Area::Priorities),
            Self::Interventions | Self::Intervention(_) | Self::Chart | Self::Plan | Self::PlanPrint => {
                Some(Area::Interventions)
            }
            Self::Data | Self::Conflict(_) => Some(Area::Data),
        }
    }

    /// Places that take the whole screen: no rail, no bar.
    pub fn is_full_screen(self) -> bool {
        matches!(self, Self::Vote(_) | Self::PlanPrint)
    }

    fn parts(self) -> (&'static str, Option<RecordId>) {
        match self {
            Self::Details => ("details", None),
            Self::Map => ("map", None),
            Self::Meetings => ("meetings", None),
            Self::Meeting(id) => ("meeting", Some(id)),
            Self::Needs => ("needs", None),
            Self::Rankings => ("rankings", None),
            Self::Ranking(id) => ("ranking", Some(id)),
            Self::Vote(id) => ("vote", Some(id)),
            Self::Interventions => ("interventions", None),
            Self::Intervention(id) => ("intervention", Some(id)),
            Self::Chart => ("chart", None),
            Self::Plan => ("plan", None),
            Self::PlanPrint => ("plan-print", None),
            Self::Data => ("data", None),
            Self::Conflict(id) => ("conflict", Some(id)),
        }
    }

    fn from_parts(name: &str, id: Option<RecordId>) -> Option<Self> {
        Some(match (name, id) {
            ("details", None) => Self::Details,
            ("map", None) => Self::Map,
            ("meetings", None) => Self::Meetings,
            ("meeting", Some(id)) => Self::Meeting(id),
            ("needs", None) => Self::Needs,
            ("rankings", None) => Self::Rankings,
            ("ranking", Some(id)) => Self::Ranking(id),
            ("vote", Some(id)) => Self::Vote(id),
            ("interventions", None) => Self::Interventions,
            ("intervention", Some(id)) => Self::Intervention(id),
            ("chart", None) => Self::Chart,
            ("plan", None) => Self::Plan,
            ("plan-print", None) => Self::PlanPrint,
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
