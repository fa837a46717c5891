//! Addresses: every place has one, reading it back leads to the same place, and nothing unknown breaks.

use catchment::domain::id::RecordId;
use catchment::present::route::{Area, Place, Route};
use proptest::prelude::*;

const A: RecordId = RecordId::from_u128(0xA);
const B: RecordId = RecordId::from_u128(0xB);

const PLACES: &[Place] = &[
    Place::Details,
    Place::Map,
    Place::PrintSheets,
    Place::Meetings,
    Place::Meeting(B),
    Place::Needs,
    Place::Rankings,
    Place::Ranking(B),
    Place::Vote(B),
    Place::Papers(B),
    Place::Minutes(B),
    Place::BudgetMinutes(B),
    Place::Interventions,
    Place::Intervention(B),
    Place::Chart,
    Place::Plan,
    Place::PlanPrint,
    Place::Services,
    Place::FindService,
    Place::Referrals,
    Place::WhoWhere,
    Place::Providers,
    Place::DeskSettings,
    Place::ServiceImport,
    Place::Directory,
    Place::Poster,
    Place::Pathways,
    Place::Feedback,
    Place::FeedbackFigures,
    Place::YouSaid,
    Place::Service(B),
    Place::Provider(B),
    Place::Referral(B),
    Place::ReferralSlip(B),
    Place::FeedbackItem(B),
    Place::Today,
    Place::Works,
    Place::Work(B),
    Place::Evaluate(B),
    Place::Evaluation(B),
    Place::Results,
    Place::ResultsPrint,
    Place::Rounds,
    Place::Round(B),
    Place::Activities,
    Place::ActivitiesPrint,
    Place::Committees,
    Place::Committee(B),
    Place::CommitteePrint(B),
    Place::Data,
    Place::Conflict(B),
];

#[test]
fn reading_an_address_back_leads_to_the_same_place() {
    for route in PLACES
        .iter()
        .map(|place| Route::In(A, *place))
        .chain([Route::Home])
    {
        assert_eq!(Route::parse(&route.href()), route, "{}", route.href());
    }
}

#[test]
fn every_area_is_entered_inside_itself() {
    for area in Area::ALL {
        assert_eq!(area.entrance().area(), Some(area));
    }
}

#[test]
fn unknown_addresses_lead_home() {
    let id = "0000000a-0000-0000-0000-000000000000";
    for address in [
        "".to_owned(),
        "#".to_owned(),
        "#/".to_owned(),
        "#/nonsense".to_owned(),
        format!("#/{id}/nonsense"),
        format!("#/{id}/meeting"),
        format!("#/{id}/meeting/x"),
        format!("#/{id}/map/{id}"),
        format!("#/{id}/meeting/{id}/more"),
    ] {
        assert_eq!(Route::parse(&address), Route::Home, "{address}");
    }
}

#[test]
fn an_assessment_alone_opens_its_map() {
    assert_eq!(Route::parse(&format!("#/{A}")), Route::In(A, Place::Map));
}

proptest! {
    #[test]
    fn parsing_never_panics(address in ".{0,80}") {
        let _ = Route::parse(&address);
    }
}
