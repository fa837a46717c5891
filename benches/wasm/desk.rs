//! "Find a service" among so many services of one sector, the worst case, as functions that Node.js calls and times.
//!
//! Deliberately absent: clocks; who calls has one.

use crate::analysis::centre::find_service::{Asked, find_service};
use crate::domain::calendar::{TimeOfDay, Weekday};
use crate::domain::date::Day;
use crate::domain::document::Document;
use crate::domain::geometry::{Geometry, Position};
use crate::domain::id::RecordId;
use crate::domain::people::{AgeBand, Sex, Status};
use crate::domain::project::Project;
use crate::domain::records::{DocumentKind, Opening, Record, ReferralNeed, Service};
use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    static DESK: RefCell<Option<Project>> = const { RefCell::new(None) };
}

fn place(east: f64, north: f64) -> Position {
    Position::new(43.1 + east, 36.3 + north).unwrap()
}

/// Makes so many services, each with a point and an area; a third is not for the person who asks.
#[unsafe(no_mangle)]
pub extern "C" fn make_desk(services: u32) {
    let make = |number: u32| {
        let (east, north) = (f64::from(number % 50) / 1000.0, f64::from(number / 50) / 1000.0);
        let ring = [(0.0, 0.0), (0.001, 0.0), (0.001, 0.001), (0.0, 0.001), (0.0, 0.0)];
        let ring = ring.map(|(x, y)| place(east + x, north + y)).to_vec();
        let mut service = Service {
            title: format!("Service {number}"),
            sector: "health".into(),
            sub_sector: "primary care".into(),
            places: vec![Geometry::Point(place(east, north)), Geometry::Area(vec![ring])],
            hours: vec![Opening {
                weekday: Weekday::Wednesday,
                from: TimeOfDay::new(8, 0).unwrap(),
                until: TimeOfDay::new(14, 0).unwrap(),
                women_only: false,
            }],
            takes_referrals: true,
            ..Service::default()
        };
        if number % 3 == 0 {
            service.eligibility.sexes = BTreeSet::from([Sex::Male]);
            service.eligibility.documents = BTreeSet::from(DocumentKind::ALL);
        }
        Document::new(RecordId::from_u128(1_000 + u128::from(number)), service.into_body())
    };
    let project = Project::from_documents(RecordId::from_u128(0), (0..services).map(make));
    DESK.with(|it| *it.borrow_mut() = Some(project));
}

/// Finds the services for a fully described person; the number that fit.
#[unsafe(no_mangle)]
pub extern "C" fn find() -> u32 {
    let asked = Asked {
        need: ReferralNeed::Health,
        catchment_area: None,
        from: Some(place(0.02, 0.02)),
        sex: Some(Sex::Female),
        age: Some(AgeBand::Adult),
        status: Some(Status::Returnee),
        documents: Some(BTreeSet::new()),
        today: Day::new(2026, 5, 20).unwrap(),
        time: TimeOfDay::new(9, 0),
    };
    DESK.with(|it| it.borrow().as_ref().map_or(0, |project| find_service(project, &asked).fits.len() as u32))
}
