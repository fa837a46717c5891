//! The referral slip as data: code, place, time, what to bring, the number to call.
//!
//! The QR code holds the referral's code and nothing else, so that a lost slip reveals nothing. Deliberately absent: the need's reason,
//! names, and anything about the person.

use crate::domain::calendar::TimeOfDay;
use crate::domain::date::Day;
use crate::domain::id::RecordId;
use crate::domain::project::Project;
use crate::domain::records::{DocumentKind, Opening, Provider, Referral, ReferralNeed, Service};

/// The slip.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct ReferralSlip {
    pub code: String,
    /// What the QR code holds.
    pub qr: String,
    pub need: ReferralNeed,
    pub service: String,
    pub provider: String,
    /// Telephone of the office.
    pub contact: String,
    pub place: String,
    pub hours: Vec<Opening>,
    pub appointment: Option<Day>,
    pub at: Option<TimeOfDay>,
    /// The day by which the service is to be given; after it, come back to the centre.
    pub due: Option<Day>,
    /// What to bring: what was agreed, and what the service asks for.
    pub bring: Vec<DocumentKind>,
    /// What else counts, in the service's words.
    pub words: String,
    /// The provider that referred; empty for the centre's own desk.
    pub from: String,
    /// The centre that the person can turn to.
    pub centre: String,
}

/// The slip of a referral; none when it is gone.
pub fn referral_slip(project: &Project, id: RecordId) -> Option<ReferralSlip> {
    let referral = project.get::<Referral>(id)?;
    let service = referral.to.and_then(|id| project.get::<Service>(id));
    let provider = service
        .and_then(|service| service.provider)
        .and_then(|id| project.get::<Provider>(id));
    let mut bring = referral.bring.clone();
    bring.extend(service.iter().flat_map(|it| &it.eligibility.documents).copied());
    let of_service = |text: fn(&Service) -> &String| service.map(|it| text(it).clone()).unwrap_or_default();
    Some(ReferralSlip {
        code: referral.code.to_string(),
        qr: referral.code.to_string(),
        need: referral.need,
        service: of_service(|it| &it.title),
        provider: provider.map(|it| it.name.clone()).unwrap_or_default(),
        contact: provider.map(|it| it.contact.clone()).unwrap_or_default(),
        place: of_service(|it| &it.place),
        hours: service.map(|it| it.hours.clone()).unwrap_or_default(),
        appointment: referral.appointment,
        at: referral.at,
        due: referral.due,
        bring: bring.into_iter().collect(),
        words: of_service(|it| &it.eligibility.words),
        from: referral
            .from
            .and_then(|id| project.get::<Provider>(id))
            .map(|it| it.name.clone())
            .unwrap_or_default(),
        centre: project
            .assessment()
            .map(|it| it.centre.clone())
            .unwrap_or_default(),
    })
}
