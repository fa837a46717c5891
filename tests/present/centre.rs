//! What is printed and shown of the centre's day: directory, poster, slip, pathway, wall sheet, board.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;

use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::present::centre::due_board::{DueKind, due_board};
use catchment::present::centre::referral_pathway::{BOX_HEIGHT, BOX_WIDTH, BoxText, Pathway, pathway};
use catchment::present::paper::referral_slip::referral_slip;
use catchment::present::paper::service_directory::{DirectoryBy, PageKey, directory, poster};
use catchment::present::paper::you_said::{LONGEST, you_said};
use centre::*;
use std::collections::BTreeSet;

/// The sample with a well, a closed service, one for a sensitive need, and a second clinic that was never verified.
fn busy() -> Project {
    let mut project = sound();
    let mut put = |number, change: fn(&mut Service)| {
        let mut service = clinic();
        change(&mut service);
        add(&mut project, id(number), service);
    };
    put(20, |it| {
        it.title = "Well".into();
        it.sector = "water".into();
        it.places.clear();
    });
    put(21, |it| it.state = ServiceState::Closed);
    put(22, |it| it.title = "GBV case management".into());
    put(23, |it| {
        it.title = "Another clinic".into();
        it.verified = None;
        it.takes_referrals = false;
    });
    project
}

#[test]
fn the_directory_by_area_and_by_sector() {
    let project = busy();
    let today = day("2026-05-20");
    let titles = |by| -> Vec<Vec<String>> {
        let pages = directory(&project, by, today).pages;
        let titles = |page: catchment::present::paper::service_directory::DirectoryPage| {
            page.entries.into_iter().map(|entry| entry.title).collect()
        };
        pages.into_iter().map(titles).collect()
    };
    assert_eq!(
        titles(DirectoryBy::CatchmentArea),
        [vec!["Another clinic", "Primary health centre"], vec!["Well"]]
    );
    assert_eq!(
        titles(DirectoryBy::Sector),
        [vec!["Well"], vec!["Another clinic", "Primary health centre"]],
        "in the order of the assessment's sectors"
    );
    let pages = directory(&project, DirectoryBy::CatchmentArea, today).pages;
    assert_eq!(pages[0].key, PageKey::Area(AREA, "Quarter".into()));
    assert_eq!(pages[1].key, PageKey::NoArea);
    let stale: Vec<bool> = pages[0].entries.iter().map(|entry| entry.out_of_date).collect();
    assert_eq!(stale, [true, false]);
    let rows = poster(&project, today);
    assert_eq!(
        (rows[1].sector.code.as_str(), rows[1].services.len(), rows[1].more),
        ("health", 2, 0)
    );
    assert_eq!(
        rows[1].services[0][0], "Primary health centre",
        "who takes referrals comes first"
    );
}

#[test]
fn the_slip_says_what_to_bring_and_the_qr_code_only_the_code() {
    let mut project = sound();
    change::<Service>(&mut project, CLINIC, |it| {
        it.eligibility.documents = BTreeSet::from([DocumentKind::RationCard]);
    });
    let slip = referral_slip(&project, SENT).unwrap();
    assert_eq!(slip.bring, [DocumentKind::NationalId, DocumentKind::RationCard]);
    assert_eq!(
        (slip.qr.as_str(), slip.code.as_str()),
        ("dababa-babad", "dababa-babad")
    );
    assert_eq!(
        (slip.appointment, slip.due),
        (Some(day("2026-05-21")), Some(day("2026-06-11")))
    );
    assert_eq!(referral_slip(&project, CLINIC), None);
}

fn sound_geometry(drawn: &Pathway) {
    for (at, one) in drawn.boxes.iter().enumerate() {
        assert!(
            one.x >= 0
                && one.x + BOX_WIDTH <= drawn.width
                && one.y >= 0
                && one.y + BOX_HEIGHT <= drawn.height
        );
        for other in &drawn.boxes[at + 1..] {
            let apart = (one.x - other.x).abs() >= BOX_WIDTH || (one.y - other.y).abs() >= BOX_HEIGHT;
            assert!(apart, "{one:?} {other:?}");
        }
    }
    // Every arrow begins and ends on the edge of a box.
    let on_edge = |(x, y): (i32, i32)| {
        drawn.boxes.iter().any(|it| {
            let (across, down) = (x - it.x, y - it.y);
            let inside = (0..=BOX_WIDTH).contains(&across) && (0..=BOX_HEIGHT).contains(&down);
            inside && (across == 0 || across == BOX_WIDTH || down == 0 || down == BOX_HEIGHT)
        })
    };
    assert!(drawn.arrows.iter().flatten().all(|place| on_edge(*place)));
}

#[test]
fn the_pathway_is_drawn_without_overlaps_in_both_directions() {
    let mut project = busy();
    for number in 0..9 {
        let mut service = clinic();
        service.title = format!("Clinic {number}");
        add(&mut project, id(100 + number), service);
    }
    for need in [ReferralNeed::Health, ReferralNeed::Water, ReferralNeed::Documents] {
        let drawn = pathway(&project, need, day("2026-05-20"));
        sound_geometry(&drawn);
        let mirrored = drawn.clone().mirrored();
        sound_geometry(&mirrored);
        assert_eq!(mirrored.mirrored(), drawn);
        let services = drawn
            .boxes
            .iter()
            .filter(|it| matches!(it.text, BoxText::Service(..)))
            .count();
        let nobody = drawn.boxes.iter().any(|it| it.text == BoxText::Nobody);
        let expected = match need {
            ReferralNeed::Health => (10, false),
            ReferralNeed::Water => (1, false),
            _ => (0, true),
        };
        assert_eq!((services, nobody), expected);
        assert_eq!(drawn.arrows.len(), 1 + 4 + services.max(1));
    }
}

#[test]
fn you_said_we_did() {
    let mut project = sound();
    let mut put = |number, on: &str, text: &str| {
        let told = Told {
            answer: Some(FeedbackAnswer {
                text: text.into(),
                on: day(on),
                by_role: String::new(),
                channel: Channel::Desk,
            }),
            ..told(FeedbackKind::Suggestion, "said")
        };
        let received = day("2026-03-01");
        let matter = Matter::Told(told);
        add(&mut project, id(number), Feedback { received, matter });
    };
    put(30, "2026-03-31", "before");
    put(31, "2026-04-01", "first");
    put(32, "2026-04-30", &"x".repeat(LONGEST + 1));
    let pairs = you_said(&project, day("2026-04-01"), day("2026-04-30"));
    let seen: Vec<_> = pairs
        .iter()
        .map(|pair| (pair.feedback, pair.fits_the_wall))
        .collect();
    assert_eq!(seen, [(id(32), false), (id(31), true)]);
}

#[test]
fn the_board_of_what_is_due() {
    let project = sound();
    let board = |today: &str, ahead| -> Vec<(DueKind, i32)> {
        let items = due_board(&project, day(today), ahead);
        items.into_iter().map(|item| (item.kind, item.late)).collect()
    };
    assert_eq!(
        board("2026-05-20", 7),
        [(DueKind::Milestone(1), 30), (DueKind::Feedback, -6)],
        "the referral and the verification are further ahead"
    );
    assert_eq!(
        board("2026-06-11", 0),
        [
            (DueKind::Milestone(1), 52),
            (DueKind::Feedback, 16),
            (DueKind::ServiceToVerify, 2),
            (DueKind::Referral, 0)
        ]
    );
}
