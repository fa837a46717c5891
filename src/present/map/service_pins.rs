//! The services on the map: which are shown, where, and their pins. The shape of a door distinguishes services from marks; its filling and
//! its sign show whether the service takes referrals.
//!
//! A pin is named by a text, as those of marks (`map_icons`). Services for sensitive needs are on no map. Deliberately absent: colours in
//! use and painting (`map::paint`, `ui`).

use crate::analysis::centre::service_state::{is_out_of_date, places, runs_on};
use crate::analysis::map::distance::metres_to;
use crate::domain::date::Day;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::assessment::DESK_SECTORS;
use crate::domain::records::{Provider, Service, ServiceState};
use crate::domain::sensitive::is_sensitive;
use serde::Serialize;

/// What a person who is sent there meets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Runs and takes referrals.
    TakesReferrals,
    /// Runs, but takes none.
    TakesNone,
    /// Runs as far as is known, but has not been verified for more than 30 days.
    OutOfDate,
    /// Planned, suspended, ended or closed.
    NotRunning,
}

impl Standing {
    /// All, the best first.
    pub const ALL: [Self; 4] = [
        Self::TakesReferrals,
        Self::TakesNone,
        Self::OutOfDate,
        Self::NotRunning,
    ];

    /// The standing of a service on a day.
    pub fn of(service: &Service, today: Day) -> Self {
        if !runs_on(service, today) {
            Self::NotRunning
        } else if is_out_of_date(service, today) {
            Self::OutOfDate
        } else if service.takes_referrals {
            Self::TakesReferrals
        } else {
            Self::TakesNone
        }
    }

    /// The sign in the corner of the pin; colour never says it alone.
    pub fn sign(self) -> Option<&'static str> {
        match self {
            Self::TakesReferrals | Self::TakesNone => None,
            Self::OutOfDate => Some("!"),
            Self::NotRunning => Some("×"),
        }
    }
}

/// Everything that a pin shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServicePin {
    /// Name of the sector's icon.
    pub icon: String,
    /// The filling and the sign.
    pub standing: Standing,
    /// Drawn with a ring.
    pub selected: bool,
}

/// The outline of a door on the grid of the pins of marks, with the tip at the bottom.
pub const DOOR: &str = "M20 46l-5-6H8a3 3 0 0 1-3-3V19a15 15 0 0 1 30 0v18a3 3 0 0 1-3 3h-7z";

/// The centre of the sector's icon on the same grid, and how large it is drawn.
pub const DOOR_ICON: (f64, f64, f64) = (20.0, 23.0, 20.0);

impl ServicePin {
    /// The name under which the picture is known to the map engine.
    pub fn name(&self) -> String {
        let standing = crate::domain::records::code(&self.standing);
        format!("door/{standing}/{}/{}", u8::from(self.selected), self.icon)
    }

    /// The pin of a name; none when the name is not one of such a pin.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix("door/")?.splitn(3, '/');
        let standing = parts.next()?;
        let known = |it: &Standing| crate::domain::records::code(it) == standing;
        Some(Self {
            standing: Standing::ALL.into_iter().find(known)?,
            selected: parts.next()? == "1",
            icon: parts.next()?.to_owned(),
        })
    }
}

/// A choice of services; each open field lets everything through.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServiceFilter {
    /// The day on which it is asked.
    pub today: Day,
    /// Only those of this provider.
    pub provider: Option<RecordId>,
    /// Only those of this sector, by its code.
    pub sector: Option<String>,
    /// Only those that take referrals now.
    pub takes_referrals: bool,
    /// Those that are closed, too.
    pub closed: bool,
}

impl ServiceFilter {
    /// Everything that is not closed.
    pub fn of_day(today: Day) -> Self {
        Self {
            today,
            provider: None,
            sector: None,
            takes_referrals: false,
            closed: false,
        }
    }

    /// True when the service is shown.
    pub fn accepts(&self, service: &Service) -> bool {
        let takes = || service.takes_referrals && runs_on(service, self.today);
        !is_sensitive(&service.sector, &[&service.sub_sector, &service.title])
            && (self.closed || service.state != ServiceState::Closed)
            && self.provider.is_none_or(|id| service.provider == Some(id))
            && self.sector.as_ref().is_none_or(|code| service.sector == *code)
            && (!self.takes_referrals || takes())
    }
}

/// One place of one service.
#[derive(Clone, PartialEq, Debug)]
pub struct ServicePlace {
    /// The service.
    pub service: RecordId,
    /// Its place in the list of places of the service.
    pub at: usize,
    /// How it is drawn.
    pub pin: ServicePin,
    /// Where.
    pub geometry: Geometry,
}

/// The pin of a service.
pub fn service_pin(project: &Project, service: &Service, today: Day, selected: bool) -> ServicePin {
    let sectors = project.assessment().map_or(&[][..], |it| &it.sectors);
    let own = sectors.iter().find(|sector| sector.code == service.sector);
    ServicePin {
        icon: match own {
            Some(sector) => sector.icon.clone(),
            None if DESK_SECTORS.contains(&service.sector.as_str()) => service.sector.clone(),
            None => "service".to_owned(),
        },
        standing: Standing::of(service, today),
        selected,
    }
}

/// Every place of every service that is shown. The one that is selected is always shown.
pub fn service_places<'a>(
    project: &'a Project,
    filter: &'a ServiceFilter,
    selected: Option<RecordId>,
) -> impl Iterator<Item = ServicePlace> + 'a {
    let shown = project
        .all::<Service>()
        .filter(move |(id, service)| selected == Some(*id) || filter.accepts(service));
    shown.flat_map(move |(id, service)| {
        let pin = service_pin(project, service, filter.today, selected == Some(id));
        // A mobile day may name a place that is listed already.
        let listed: Vec<&Geometry> = places(service).collect();
        let first = move |(at, place): &(usize, &Geometry)| !listed[..*at].contains(place);
        places(service)
            .enumerate()
            .filter(first)
            .map(move |(at, geometry)| ServicePlace {
                service: id,
                at,
                pin: pin.clone(),
                geometry: geometry.clone(),
            })
    })
}

/// Services that are not closed within so many metres of a place, the nearest first, with their distance.
pub fn near(project: &Project, from: Position, within: u64, but: RecordId) -> Vec<(RecordId, u64)> {
    let mut found: Vec<(RecordId, u64)> = project
        .all::<Service>()
        .filter(|(id, service)| *id != but && service.state != ServiceState::Closed)
        .filter_map(|(id, service)| {
            let metres = places(service).filter_map(|place| metres_to(from, place)).min()?;
            (metres <= within).then_some((id, metres))
        })
        .collect();
    found.sort_by_key(|(_, metres)| *metres);
    found
}

/// The providers, those whose services were verified last in front: who works in the street of a walk comes first.
pub fn used_providers(project: &Project) -> Vec<RecordId> {
    let mut last: std::collections::BTreeMap<RecordId, (Option<Day>, RecordId)> = project
        .all::<Provider>()
        .map(|(id, _)| (id, (None, id)))
        .collect();
    for (id, service) in project.all::<Service>() {
        if let Some(known) = service.provider.and_then(|provider| last.get_mut(&provider)) {
            *known = (*known).max((service.verified.as_ref().map(|it| it.on), id));
        }
    }
    let mut order: Vec<_> = last
        .into_iter()
        .map(|(provider, last)| (last, provider))
        .collect();
    order.sort_unstable_by(|a, b| b.cmp(a));
    order.into_iter().map(|(_, provider)| provider).collect()
}

/// What a service point mapping has done so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Walk {
    /// Entries that were recorded or verified on the way, the latest last.
    pub seen: Vec<RecordId>,
    /// Those of them that were closed.
    pub closed: usize,
}

/// What was recorded, verified and closed in this meeting.
pub fn walk(project: &Project, meeting: RecordId) -> Walk {
    let of_it = |service: &Service| service.verified.as_ref().and_then(|it| it.meeting) == Some(meeting);
    let mut done = Walk::default();
    for (id, service) in project.all::<Service>().filter(|(_, it)| of_it(it)) {
        done.seen.push(id);
        done.closed += usize::from(service.state == ServiceState::Closed);
    }
    done
}
