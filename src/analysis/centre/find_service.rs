//! "Find a service": which services a person is eligible for and that take referrals now, and why each other one is left out.
//!
//! Candidates are the services of the sector asked for. A criterion without an answer does not exclude a service: it is listed as a
//! question to ask. Order: open now before unknown before closed, then the nearest; services equal in both are tied (`place`). Services
//! for sensitive needs are never candidates. Deliberately absent: out-of-date entries as a reason; they are found and marked.

use super::service_state::{is_open, is_out_of_date, places, runs_on};
use crate::analysis::map::distance::metres_to;
use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::geometry::Position;
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::project::Project;
use crate::domain::records::{DocumentKind, ReferralNeed, Service, ServiceState, code};
use crate::domain::sensitive::is_sensitive;
use std::collections::BTreeSet;

/// What a person needs and what is known of the person. Nothing of it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Asked {
    pub need: ReferralNeed,
    pub catchment_area: Option<RecordId>,
    /// From where distances are counted.
    pub from: Option<Position>,
    pub sex: Option<Sex>,
    pub age: Option<AgeBand>,
    pub status: Option<Status>,
    /// Documents at hand; none when that was not asked yet.
    pub documents: Option<BTreeSet<DocumentKind>>,
    pub today: Day,
    pub time: Option<TimeOfDay>,
}

/// Why a service is left out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum Reason {
    Closed,
    Suspended,
    /// Planned, or its first day is still to come.
    NotYet,
    /// Its last day is past.
    Ended,
    TakesNoReferrals,
    OtherArea,
    OtherStatus,
    OtherSex,
    OtherAge,
    DocumentMissing(DocumentKind),
}

/// What has to be asked before a person is sent there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[allow(missing_docs)]
pub enum ToAsk {
    Area,
    Status,
    Sex,
    Age,
    Document(DocumentKind),
}

/// A service that fits.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Fit {
    /// The service.
    pub service: RecordId,
    /// Its place in the order, counted from 1; services with equal keys share it.
    pub place: usize,
    /// Open at the time asked for; none when no time was given or the hours are not known.
    pub open: Option<bool>,
    /// Metres from where the person is; none when either place is not known.
    pub metres: Option<u64>,
    /// It has not been verified for more than 30 days.
    pub out_of_date: bool,
    /// What has to be asked.
    pub to_ask: Vec<ToAsk>,
}

/// The answer.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// Services that fit, open and nearest first.
    pub fits: Vec<Fit>,
    /// Services of the sector that do not, each with every reason.
    pub left_out: Vec<(RecordId, Vec<Reason>)>,
}

impl Found {
    /// How many there are in both parts.
    pub fn count(&self) -> usize {
        self.fits.len() + self.left_out.len()
    }

    /// What of it is among these services.
    pub fn among(&self, services: &BTreeSet<RecordId>) -> Self {
        let fits = self.fits.iter().filter(|it| services.contains(&it.service));
        let left_out = self.left_out.iter().filter(|(id, _)| services.contains(id));
        Self {
            fits: fits.cloned().collect(),
            left_out: left_out.cloned().collect(),
        }
    }
}

/// Finds services.
pub fn find_service(project: &Project, asked: &Asked) -> Found {
    let mut found = Found::default();
    let mut fits = Vec::new();
    let wanted = code(&asked.need);
    let is_other = |sector: &str| {
        asked.need == ReferralNeed::Other && ReferralNeed::of_sector(sector) == ReferralNeed::Other
    };
    let meets = |service: &Service| service.sector == wanted || is_other(&service.sector);
    for (id, service) in project.all::<Service>() {
        if !meets(service) || is_sensitive(&service.sector, &[&service.sub_sector, &service.title]) {
            continue;
        }
        let (reasons, to_ask) = checked(service, asked);
        if reasons.is_empty() {
            fits.push(fit(id, service, asked, to_ask));
        } else {
            found.left_out.push((id, reasons));
        }
    }
    fits.sort_by_key(order);
    let mut place = 1;
    for tied in fits.chunk_by_mut(|a, b| order(a) == order(b)) {
        tied.iter_mut().for_each(|fit| fit.place = place);
        place += tied.len();
    }
    found.fits = fits;
    found
}

/// Open, unknown, closed; then the nearest, with unknown distances last.
fn order(fit: &Fit) -> (u8, bool, Option<u64>) {
    let open = match fit.open {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    };
    (open, fit.metres.is_none(), fit.metres)
}

fn fit(id: RecordId, service: &Service, asked: &Asked, to_ask: Vec<ToAsk>) -> Fit {
    let open = asked
        .time
        .and_then(|time| is_open(service, asked.today, time, asked.sex));
    let metres = asked
        .from
        .and_then(|from| places(service).filter_map(|place| metres_to(from, place)).min());
    Fit {
        service: id,
        place: 0,
        open,
        metres,
        out_of_date: is_out_of_date(service, asked.today),
        to_ask,
    }
}

/// Every reason against, and everything that is not known.
fn checked(service: &Service, asked: &Asked) -> (Vec<Reason>, Vec<ToAsk>) {
    let mut reasons = Vec::new();
    let mut to_ask = Vec::new();
    match service.state {
        ServiceState::Closed => reasons.push(Reason::Closed),
        ServiceState::Suspended => reasons.push(Reason::Suspended),
        ServiceState::Running if runs_on(service, asked.today) => {}
        _ if service.ends.is_some_and(|ends| ends < asked.today) => reasons.push(Reason::Ended),
        _ => reasons.push(Reason::NotYet),
    }
    if !service.takes_referrals {
        reasons.push(Reason::TakesNoReferrals);
    }
    let mut criterion = |limits: bool, fits: Option<bool>, against: Reason, question: ToAsk| match fits {
        _ if !limits => {}
        Some(true) => {}
        Some(false) => reasons.push(against),
        None => to_ask.push(question),
    };
    let eligible = &service.eligibility;
    let in_area = asked.catchment_area.map(|area| service.areas.contains(&area));
    criterion(!service.areas.is_empty(), in_area, Reason::OtherArea, ToAsk::Area);
    let status = asked.status.map(|status| eligible.statuses.contains(&status));
    criterion(
        !eligible.statuses.is_empty(),
        status,
        Reason::OtherStatus,
        ToAsk::Status,
    );
    let sex = asked.sex.map(|sex| eligible.sexes.contains(&sex));
    criterion(!eligible.sexes.is_empty(), sex, Reason::OtherSex, ToAsk::Sex);
    let age = asked.age.map(|age| eligible.ages.contains(&age));
    criterion(!eligible.ages.is_empty(), age, Reason::OtherAge, ToAsk::Age);
    for document in &eligible.documents {
        let at_hand = asked.documents.as_ref().map(|known| known.contains(document));
        criterion(
            true,
            at_hand,
            Reason::DocumentMissing(*document),
            ToAsk::Document(*document),
        );
    }
    (reasons, to_ask)
}
