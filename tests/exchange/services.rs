//! Taking in who-does-what-where tables: encodings, headers, faults row by row, plan and edit; and the tables that go out.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::fixtures::centre;
use crate::fixtures::spreadsheet::{SHEET, spreadsheet};
use crate::golden;

use catchment::domain::edit::apply;
use catchment::domain::id::RecordId;
use catchment::domain::records::*;
use catchment::exchange::csv::csv;
use catchment::exchange::problem::Code;
use catchment::exchange::project_file;
use catchment::exchange::service_import::*;
use catchment::exchange::tables::{self, Cell, Table};
use centre::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

const TABLE: &str = "\u{FEFF}Organisation;Activity;Cluster;Neighbourhood;Start;End;Lat;Lon;Status;Takes referrals;Documents;Notes\r\n\
#org;#activity;#sector;#loc;#date+start;#date+end;#geo+lat;#geo+lon;#status;;;\r\n\
Health directorate;Primary health centre;Health;Quarter;1/2/2026;31/12/2026;36,34;43,13;ongoing;yes;national-id;x\r\n\
Relief org;Cash for work;livelihoods;Quarter;01.03.2026;;٣٦٫٣٤;٤٣٫١٣;مستمر;نعم;;\r\n\
;No organisation;health;;;;;;;;;\r\n\
Relief org;;health;;;;;;;;;\r\n\
Relief org;Legal help;Protection;;;;;;;;;\r\n\
Relief org;Safe space;GBV;;;;;;;;;\r\n\
Relief org;Bad dates;health;Nowhere;32/1/2026;2/1/2026;;43,13;odd;maybe;ration-card, letter of the mukhtar;\r\n\
relief ORG;cash  for work;livelihoods;Quarter;;;36.34;43.13;;;;\r\n";

fn grid(text: &str) -> Grid {
    read_grid(text.as_bytes(), "").unwrap()
}

fn matching(grid: &Grid) -> ColumnMatching {
    ColumnMatching {
        columns: suggest(&grid.headers),
        sectors: BTreeMap::from([("Cash".into(), "livelihoods".into())]),
        dates: DateOrder::DayFirst,
        ..ColumnMatching::default()
    }
}

fn ids() -> impl FnMut() -> RecordId {
    let mut next = 900;
    move || {
        next += 1;
        id(next)
    }
}

#[test]
fn headers_are_guessed_once_each_and_the_rest_is_left_to_people() {
    let grid = grid(TABLE);
    use ServiceColumn::*;
    let guessed = suggest(&grid.headers);
    let expected = [
        ("Activity", Service),
        ("Cluster", Sector),
        ("Documents", Documents),
        ("End", Ends),
        ("Lat", Latitude),
        ("Lon", Longitude),
        ("Neighbourhood", Area),
        ("Organisation", Organisation),
        ("Start", Starts),
        ("Status", State),
        ("Takes referrals", TakesReferrals),
    ];
    let guessed: Vec<(&str, ServiceColumn)> = guessed
        .iter()
        .map(|(header, it)| (header.as_str(), *it))
        .collect();
    assert_eq!(guessed, expected);
    let arabic = ["الجهة", "الخدمه", "القطاع", "المنظمة"].map(str::to_owned);
    let guessed = suggest(&arabic);
    assert_eq!(
        guessed.len(),
        3,
        "the second name of the organisation is left to a person"
    );
}

#[test]
fn rows_are_read_and_faults_are_told_in_their_places() {
    let project = sound();
    let grid = grid(TABLE);
    assert_eq!(grid.rows[0].number, 3, "the tags are no row");
    let (drafts, problems) = drafts(&project, &grid, &matching(&grid));
    let titles: Vec<&str> = drafts.iter().map(|draft| draft.service.title.as_str()).collect();
    assert_eq!(titles, ["Primary health centre", "Cash for work", "Bad dates"]);
    let clinic = &drafts[0].service;
    assert_eq!(
        (clinic.starts, clinic.ends),
        (Some(day("2026-02-01")), Some(day("2026-12-31")))
    );
    assert_eq!(
        clinic.places,
        [catchment::domain::geometry::Geometry::Point(place(43.13, 36.34))]
    );
    assert_eq!(
        drafts[1].service.places, clinic.places,
        "digits of another script"
    );
    assert_eq!(
        (
            clinic.state,
            clinic.takes_referrals,
            drafts[1].service.takes_referrals
        ),
        (ServiceState::Running, true, true)
    );
    assert!(clinic.areas.contains(&AREA) && clinic.eligibility.documents.contains(&DocumentKind::NationalId));
    let told: Vec<(usize, Fault, &str)> = problems
        .iter()
        .map(|it| (it.row, it.fault, it.found.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (5, Fault::NoOrganisation, ""),
            (6, Fault::NoService, ""),
            (7, Fault::UnknownSector, "Protection"),
            (8, Fault::Sensitive, ""),
            (9, Fault::NotAPlace, "43,13 "),
            (9, Fault::NotADate, "32/1/2026"),
            (9, Fault::UnknownState, "odd"),
            (9, Fault::NotYesOrNo, "maybe"),
            (9, Fault::UnknownArea, "Nowhere"),
            (9, Fault::UnknownDocument, "letter of the mukhtar"),
            (10, Fault::Twice, ""),
        ]
    );
    assert_eq!(
        drafts[2].service.eligibility.words, "letter of the mukhtar",
        "kept in words"
    );
}

/// The words of a sentence such as "Write planned, running, paused or closed. Until then …".
fn named_in(remedy: &str) -> Vec<&str> {
    let list = remedy.split('.').next().unwrap();
    let list = list.split_once(':').or(list.split_once(' ')).unwrap().1;
    list.split([',', '،'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" أو "))
        .flat_map(|part| part.split(" یان "))
        .map(str::trim)
        .collect()
}

#[test]
fn words_that_the_app_asks_for_are_words_that_it_reads() {
    let project = sound();
    for language in ["en", "ar", "ckb"] {
        let texts = std::fs::read_to_string(format!("public/locales/{language}.ftl")).unwrap();
        let text = |key: &str| {
            let line = texts
                .lines()
                .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
            line.unwrap_or_else(|| panic!("{key} in {language}"))
        };
        let mut states = named_in(text("fault-remedy-unknown-state"));
        let mut costs = named_in(text("fault-remedy-unknown-cost"));
        assert_eq!((states.len(), costs.len()), (4, 3), "{language}");
        states.extend(
            ["planned", "running", "suspended", "closed"].map(|it| text(&format!("service-state-{it}"))),
        );
        costs.extend(["free", "partly", "paid"].map(|it| text(&format!("cost-{it}"))));
        for (header, words) in [("Status", states), ("Cost", costs)] {
            for (at, word) in words.iter().enumerate() {
                let grid = grid(&format!(
                    "Organisation;Activity;Cluster;{header}\nRelief org;Service;health;{word}\n"
                ));
                let (drafts, problems) = drafts(&project, &grid, &matching(&grid));
                assert_eq!(problems, [], "{language} {word}");
                let service = &drafts[0].service;
                let (state, cost) = (ServiceState::ALL[at % 4], Cost::ALL[at % 3 + 1]);
                let read = if header == "Status" {
                    service.state == state
                } else {
                    service.cost == cost
                };
                assert!(read, "{language} {word}: {:?} {:?}", service.state, service.cost);
            }
        }
    }
}

#[test]
fn a_plan_is_one_edit_that_changes_what_is_known_and_adds_what_is_new() {
    let project = sound();
    let grid = grid(TABLE);
    let matching = matching(&grid);
    let planned = plan(&project, &grid, &matching);
    assert_eq!(planned.new_providers, ["Relief org"]);
    assert!(matches!(planned.services[0], ImportedService::Changed(CLINIC, _)));
    assert!(matches!(planned.services[1], ImportedService::New(_)));
    let edit = import_edit(&project, &planned, ids()).unwrap();
    let (after, _) = apply(&project, &edit).unwrap();
    assert_eq!((after.count(Kind::Service), after.count(Kind::Provider)), (3, 2));
    let clinic = after.get::<Service>(CLINIC).unwrap();
    assert_eq!(
        (clinic.gives.as_str(), clinic.hours.len()),
        ("Consultation and medicines", 2),
        "what the table has no column for"
    );
    assert_eq!(clinic.verified, project.get::<Service>(CLINIC).unwrap().verified);
    let (back, _) = apply(&after, &edit.inverse()).unwrap();
    assert_eq!(back.count(Kind::Service), 1);
    // The same table again changes nothing.
    let again = plan(&after, &grid, &matching);
    assert!(
        again
            .services
            .iter()
            .all(|it| matches!(it, ImportedService::Same(_))),
        "{again:?}"
    );
    assert_eq!(import_edit(&after, &again, ids()), None);
}

#[test]
fn our_own_export_comes_back_as_it_was() {
    let mut project = sound();
    change::<Provider>(&mut project, HEALTH, |it| {
        it.contact = "+964 750 000 00 00".into()
    });
    let text = csv(&tables::services(&project));
    assert!(text.contains("'+964"), "defused");
    let grid = grid(&text);
    let matching = ColumnMatching {
        columns: suggest(&grid.headers),
        ..ColumnMatching::default()
    };
    assert_eq!(matching.columns.len(), ServiceColumn::ALL.len());
    let planned = plan(&project, &grid, &matching);
    assert_eq!(planned.problems, []);
    assert_eq!(planned.services, [ImportedService::Same(CLINIC)]);
}

#[test]
fn a_spreadsheet_is_read_like_its_csv() {
    let bytes = spreadsheet(SHEET);
    let grid = read_grid(&bytes, "").unwrap();
    assert_eq!(grid.sheets, ["Who what where"]);
    assert_eq!(grid.headers, ["Organisation", "الخدمة", "Sector", "Start"]);
    assert_eq!(
        (grid.rows[0].number, grid.rows[0].cells.clone()),
        (
            3,
            vec![
                "Relief org".into(),
                "بئر".into(),
                "water".into(),
                "2026-05-01".to_owned()
            ]
        )
    );
    assert_eq!(read_grid(&bytes, "Who what where").unwrap().rows, grid.rows);
    assert_eq!(read_grid(&bytes, "Other").unwrap_err().code, Code::MissingField);
    let planned = plan(&sound(), &grid, &matching(&grid));
    assert_eq!((planned.services.len(), planned.problems), (1, vec![]));
}

#[test]
fn what_is_no_table_is_refused() {
    for (bytes, code) in [
        (&b""[..], Code::Empty),
        (b"\n\n;;\n", Code::Empty),
        (b"one\ntwo\n", Code::Empty),
        (b"%PDF-1.7", Code::OtherFile),
        (b"PK\x03\x04 not a spreadsheet", Code::OtherFile),
        (b"a,b\n\xFF\xFE\xFF,1\n", Code::NotText),
    ] {
        assert_eq!(read_grid(bytes, "").unwrap_err().code, code, "{bytes:?}");
    }
    let long = format!("a,b\n{},1\n", "x".repeat(20_001));
    assert_eq!(read_grid(long.as_bytes(), "").unwrap_err().code, Code::LongText);
    let many = format!("a,b\n{}", "1,2\n".repeat(MOST_ROWS + 1));
    assert_eq!(
        read_grid(many.as_bytes(), "").unwrap_err().code,
        Code::TooManyRecords
    );
    let wide = format!("{}\n", "a,".repeat(MOST_COLUMNS + 1));
    assert_eq!(
        read_grid(wide.as_bytes(), "").unwrap_err().code,
        Code::TooManyRecords
    );
    // An archive that says that it unpacks to more than a tablet holds.
    let mut bomb = spreadsheet(SHEET);
    let at = bomb.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
    bomb[at + 24..at + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(read_grid(&bomb, "").unwrap_err().code, Code::TooLarge);
}

#[test]
fn dates_follow_the_order_of_the_table() {
    for (cell, order, expected) in [
        ("2026-05-01", DateOrder::DayFirst, Some("2026-05-01")),
        ("1/5/2026", DateOrder::DayFirst, Some("2026-05-01")),
        ("1/5/2026", DateOrder::MonthFirst, Some("2026-01-05")),
        ("1.5.26", DateOrder::DayFirst, Some("2026-05-01")),
        ("٢٠٢٦/٥/١", DateOrder::YearFirst, Some("2026-05-01")),
        ("۱-۵-۲۰۲۶", DateOrder::DayFirst, Some("2026-05-01")),
        ("2026-05-01T08:00:00", DateOrder::YearFirst, Some("2026-05-01")),
        ("31/2/2026", DateOrder::DayFirst, None),
        ("soon", DateOrder::DayFirst, None),
        ("5/2026", DateOrder::DayFirst, None),
    ] {
        let text = format!("org,service,sector,start\na,b,health,{cell}\n");
        let grid = grid(&text);
        let matching = ColumnMatching {
            dates: order,
            ..matching(&grid)
        };
        let (drafts, problems) = drafts(&sound(), &grid, &matching);
        assert_eq!(drafts[0].service.starts, expected.map(day), "{cell}");
        assert_eq!(problems.len(), usize::from(expected.is_none()), "{cell}");
    }
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), start in 0..3_usize) {
        let start = [&b""[..], b"PK\x03\x04", TABLE.as_bytes()][start];
        let bytes = [start, &bytes].concat();
        if let Ok(grid) = read_grid(&bytes, "") {
            let matching = matching(&grid);
            let planned = plan(&sound(), &grid, &matching);
            if let Some(edit) = import_edit(&sound(), &planned, ids()) {
                prop_assert!(apply(&sound(), &edit).is_ok());
            }
        }
    }
}

#[test]
fn every_column_is_in_the_dictionary_and_every_row_is_whole() {
    let project = sound();
    let all: [(&str, Table); 6] = [
        ("services", tables::services(&project)),
        ("referrals", tables::referrals(&project)),
        (
            "referral_figures",
            tables::referral_figures(&project, day("2026-05-20")),
        ),
        ("feedback", tables::feedback(&project)),
        ("monitoring", tables::monitoring(&project)),
        ("evaluations", tables::evaluations(&project)),
    ];
    let mut columns = Vec::new();
    for (name, table) in &all {
        assert!(
            !table.rows.is_empty()
                && table
                    .rows
                    .iter()
                    .all(|row| row.cells.len() == table.columns.len()),
            "{name}"
        );
        columns.extend(
            table
                .columns
                .iter()
                .map(|column| vec![Cell::Text((*name).into()), Cell::Text((*column).into())]),
        );
        golden::golden(&format!("tests/golden/centre_{name}.csv"), &csv(table));
    }
    let listed: Vec<Vec<Cell>> = tables::dictionary()
        .rows
        .into_iter()
        .map(|row| row.cells[..2].to_vec())
        .collect();
    assert_eq!(listed, columns);
}

#[test]
fn nothing_that_leaves_tells_of_fewer_than_five_people() {
    let mut project = sound();
    for number in 0..30 {
        let sex = if number < 4 {
            catchment::domain::people::Sex::Male
        } else {
            catchment::domain::people::Sex::Female
        };
        let record = Referral {
            sex: Some(sex),
            ..referral(
                1_000 + number,
                &[
                    (ReferralState::Sent, "2026-05-01"),
                    (ReferralState::NotEligible, "2026-05-02"),
                ],
                "2026-06-01",
            )
        };
        add(&mut project, id(2_000 + u128::from(number)), record);
    }
    let table = tables::referral_figures(&project, day("2026-05-20"));
    for row in &table.rows {
        for (column, cell) in table
            .columns
            .iter()
            .zip(&row.cells)
            .filter(|(column, _)| !column.starts_with("median"))
        {
            assert!(!matches!(cell, Cell::Number(1..=4)), "{column} {row:?}");
        }
    }
    let text = csv(&table);
    assert!(
        text.contains("sex,male,hidden") && text.contains("sex,female,hidden"),
        "{text}"
    );
    let feedback = csv(&tables::feedback(&project));
    assert!(
        feedback.contains(",passed-on,hidden,") && !feedback.contains("2026-05-18"),
        "{feedback}"
    );
    let referrals = csv(&tables::referrals(&project));
    assert!(!referrals.contains("female") && !referrals.contains("returnee"));
}

#[test]
fn the_project_file_carries_all_of_it() {
    let project = sound();
    let text = project_file::write(&project);
    let (again, remarks) = project_file::read(text.as_bytes()).unwrap();
    assert_eq!((again == project, remarks), (true, vec![]));
    assert_eq!(project_file::write(&again), text);
    let kinds = Kind::ALL.iter().filter(|kind| project.count(**kind) > 0).count();
    assert_eq!(kinds, 15, "eleven new ones and four they lean on");
    // A plan line written before milestones had a day reads, and its revision stays as it was.
    let old = project_file::write(&{
        let mut old = sound();
        change::<PlanLine>(&mut old, LINE, |line| {
            if let Decision::Taken(taken) = &mut line.decision {
                taken.milestones.iter_mut().for_each(|step| step.done_on = None);
            }
        });
        old
    });
    assert!(!old.lines().any(|line| line.contains("\"done_on\"")));
    assert!(project_file::read(old.as_bytes()).is_ok());
    let misheard = text.replacen("\"need\":\"health\"", "\"need\":\"gbv\"", 1);
    assert_eq!(
        project_file::read(misheard.as_bytes()).unwrap_err().code,
        Code::BadValue
    );
}
