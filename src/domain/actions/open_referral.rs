//! Opening a referral: a code, a need, a service, a day by which it is to be served, and the person's consent.
//!
//! Deliberately absent: finding the service (`analysis/centre/find_service`), drawing the code, and anything about who the person is.

use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::edit::{Act, Change, Edit, NotAllowed, Refusal};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::project::Project;
use crate::domain::records::{
    CentreSettings, DocumentKind, Kind, Referral, ReferralNeed, ReferralState, ReferralStep, Service, Urgency,
};
use crate::domain::referral_code::ReferralCode;
use crate::domain::sensitive::is_sensitive;
use std::collections::BTreeSet;

/// What is known when a person is referred.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct NewReferral {
    pub code: ReferralCode,
    pub need: ReferralNeed,
    pub urgency: Urgency,
    /// The provider that refers; none for the centre's own desk.
    pub from: Option<RecordId>,
    pub to: RecordId,
    pub catchment_area: Option<RecordId>,
    pub sex: Option<Sex>,
    pub age: Option<AgeBand>,
    pub status: Option<Status>,
    pub consent: bool,
    /// The day agreed on; none takes the centre's own time frame for the urgency.
    pub due: Option<Day>,
    pub bring: BTreeSet<DocumentKind>,
    pub appointment: Option<Day>,
    pub at: Option<TimeOfDay>,
}

/// The settings of the centre's desk; the agreed defaults while none are stored.
pub fn settings(project: &Project) -> CentreSettings {
    project
        .get::<CentreSettings>(CentreSettings::id(project.id))
        .cloned()
        .unwrap_or_default()
}

/// How often another code is drawn when one is in use.
const DRAWS: usize = 16;

/// A code that no referral has, as far as so many draws find one.
pub fn free_code(project: &Project, mut draw: impl FnMut() -> ReferralCode) -> ReferralCode {
    let mut code = draw();
    for _ in 0..DRAWS {
        if !is_taken(project, &code) {
            break;
        }
        code = draw();
    }
    code
}

fn is_taken(project: &Project, code: &ReferralCode) -> bool {
    project.all::<Referral>().any(|(_, known)| known.code == *code)
}

/// Opens a referral in the state "sent".
///
/// Refused without consent, when the code is in use (draw another one), when the service is gone or for a sensitive need, and when
/// the agreed day is before the day of sending.
pub fn open_referral(project: &Project, id: RecordId, on: Day, new: NewReferral) -> Result<Edit, Refusal> {
    let service = project.get::<Service>(new.to).ok_or(Refusal::Missing(new.to))?;
    let refuse = |why| Err(Refusal::NotAllowed(why));
    if !new.consent {
        return refuse(NotAllowed::NoConsent);
    }
    if is_sensitive(&service.sector, &[&service.sub_sector, &service.title]) {
        return refuse(NotAllowed::SensitiveService);
    }
    if is_taken(project, &new.code) {
        return refuse(NotAllowed::CodeTaken);
    }
    let frame = settings(project).referral_days.get(&new.urgency).copied();
    let due = new.due.or_else(|| on.plus_days(frame?));
    if due.is_some_and(|due| due < on) {
        return refuse(NotAllowed::EarlierDay);
    }
    let referral = Referral {
        code: new.code,
        need: new.need,
        urgency: new.urgency,
        from: new.from,
        to: Some(new.to),
        catchment_area: new.catchment_area,
        sex: new.sex,
        age: new.age,
        status: new.status,
        consent: true,
        due,
        bring: new.bring,
        appointment: new.appointment,
        at: new.at,
        steps: vec![ReferralStep {
            state: ReferralState::Sent,
            on,
        }],
        view: None,
    };
    Ok(Edit::new(
        Act::Start,
        Kind::Referral,
        vec![Change::add(id, referral)],
    ))
}
