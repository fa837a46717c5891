//! Files as other programs and people write them: what each holds, told value by value. The inputs stand in `tests/fixtures/cases`, one
//! folder for each kind of trouble.

use crate::fixtures::centre::{day, sound};
use catchment::domain::geometry::{Geometry, Position};
use catchment::domain::project::Project;
use catchment::domain::records::*;
use catchment::exchange::geojson::read_outlines;
use catchment::exchange::layer::{self, Issue, Layer, apply, preview, take_in};
use catchment::exchange::pmtiles;
use catchment::exchange::problem::{Code, FileKind, Problem, Remedy};
use catchment::exchange::ranking_import;
use catchment::exchange::service_import::*;
use std::collections::BTreeMap;

fn case(path: &str) -> Vec<u8> {
    let path = format!("tests/fixtures/cases/{path}");
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn grid(path: &str) -> Grid {
    read_grid(&case(path), "").unwrap_or_else(|problem| panic!("{path}: {problem:?}"))
}

/// With the sectors that stand in the table added to those of the assessment.
fn guessed(grid: &Grid, sectors: &[&str]) -> ColumnMatching {
    ColumnMatching {
        columns: suggest_for(grid),
        sectors: sectors
            .iter()
            .map(|it| ((*it).to_owned(), "health".to_owned()))
            .collect(),
        ..ColumnMatching::default()
    }
}

fn read_services(project: &Project, path: &str, sectors: &[&str]) -> (Vec<Draft>, Vec<RowProblem>) {
    let grid = grid(path);
    drafts(project, &grid, &guessed(&grid, sectors))
}

fn told(problems: &[RowProblem]) -> Vec<(usize, Fault, &str)> {
    let each = problems.iter().map(|it| (it.row, it.fault, it.found.as_str()));
    each.collect()
}

fn codes(remarks: &[Problem]) -> Vec<(Code, Option<usize>)> {
    let line = |remark: &Problem| remark.place.line_column.map(|(line, _)| line);
    remarks.iter().map(|remark| (remark.code, line(remark))).collect()
}

fn point(longitude: f64, latitude: f64) -> Geometry {
    Geometry::Point(place(longitude, latitude))
}

fn place(longitude: f64, latitude: f64) -> Position {
    Position::new(longitude, latitude).unwrap()
}

fn taken(path: &str) -> (layer::RawLayer, Layer) {
    let raw = layer::read(&case(path)).unwrap_or_else(|problem| panic!("{path}: {problem:?}"));
    let (layer, _) = take_in(&raw);
    (raw, layer)
}

fn named(layer: &Layer, field: &str) -> Vec<(String, Geometry)> {
    let each = layer.features.iter().map(|feature| {
        let name = feature.fields.get(field).cloned().unwrap_or_default();
        (name, feature.shape.clone())
    });
    each.collect()
}

#[test]
fn a_number_is_never_made_bigger_than_the_table_says() {
    let (services, problems) = read_services(&sound(), "01-capacity-digits-glued/services.csv", &[]);
    let read: Vec<Option<u32>> = services.iter().map(|draft| draft.service.capacity).collect();
    assert_eq!(
        read,
        [Some(120), None, None, Some(1200), Some(250), None, Some(80)]
    );
    let not = |row, found| (row, Fault::NotANumber, found);
    assert_eq!(told(&problems), [not(3, "12.5"), not(4, "100-150"), not(7, "-5")]);
}

#[test]
fn numbers_are_read_as_they_are_written() {
    use catchment::exchange::grid::numbers::{amount, decimal, whole};
    for (text, value) in [
        ("120", Some(120)),
        (" 120.00 ", Some(120)),
        ("120,0", Some(120)),
        ("1,200", Some(1_200)),
        ("1,200.0", Some(1_200)),
        ("1.200,0", Some(1_200)),
        ("1.200.300", Some(1_200_300)),
        ("1 200", Some(1_200)),
        ("1\u{202F}200", Some(1_200)),
        ("١٬٢٠٠", Some(1_200)),
        ("١٢٠٫٠", Some(120)),
        ("\u{200F}۲۵۰", Some(250)),
        ("+5", Some(5)),
        ("-0", Some(0)),
        // Half of the world reads 1200, the other half 1.2.
        ("1.200", None),
        ("1,20", None),
        ("12,34,567", None),
        ("1,2003", None),
        ("0,500", None),
        ("100 - 150", None),
        ("100–150", None),
        ("12/5", None),
        ("~100", None),
        ("100+", None),
        ("1e3", None),
        ("12 people", None),
        ("_5", None),
        ("--5", None),
        ("", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(whole(text), value, "{text:?}");
    }
    for (text, value) in [
        ("36.341", Some(36.341)),
        ("36,341", Some(36.341)),
        ("٣٦٫٣٤١", Some(36.341)),
        ("−43.5", Some(-43.5)),
        (".5", Some(0.5)),
        ("5.", Some(5.0)),
        ("36.34 N", None),
        ("36.3.4", None),
        ("nan", None),
        ("inf", None),
        ("x", None),
    ] {
        assert_eq!(decimal(text), value, "{text:?}");
    }
    for (text, value) in [
        ("1500", Some(("1500", 0))),
        ("1500,50", Some(("15005", 1))),
        ("1,500.25", Some(("150025", 2))),
        ("12,000", None),
        ("-5", None),
    ] {
        let value = value.map(|(digits, behind): (&str, usize)| (digits.to_owned(), behind));
        assert_eq!(amount(text), value, "{text:?}");
    }
}

#[test]
fn dates_are_those_of_the_workbook_whatever_its_date_system() {
    for file in ["control-1900.xlsx", "mac-1904.xlsx"] {
        let path = format!("03-excel-1904-dates/{file}");
        let (services, problems) = read_services(&sound(), &path, &[]);
        let dates: Vec<_> = services
            .iter()
            .map(|it| (it.service.starts, it.service.ends))
            .collect();
        let expected = [
            (Some(day("2026-05-01")), Some(day("2026-12-31"))),
            (Some(day("2025-01-01")), None),
        ];
        assert_eq!(
            (dates.as_slice(), problems.as_slice()),
            (&expected[..], &[][..]),
            "{file}"
        );
    }
}

#[test]
fn columns_of_form_tools_are_known() {
    for file in [
        "odk-central.csv",
        "ona-dots.csv",
        "aggregate-colons.csv",
        "kobo-underscores.csv",
    ] {
        let (_, layer) = taken(&format!("04-form-tool-coordinate-columns/{file}"));
        let expected = [
            ("Upper spring".to_owned(), point(43.128, 36.341)),
            ("Lower spring".to_owned(), point(43.139, 36.352)),
        ];
        assert_eq!(named(&layer, "village"), expected, "{file}");
    }
    // A band above the header, and a place in one column whose name is the only usual one.
    let table = b"Springs of the valley,\nq1,location\nA,36.3 43.1 0 0\n";
    let (layer, _) = take_in(&layer::read(table).unwrap());
    assert_eq!(layer.features[0].shape, point(43.1, 36.3));
    // Two questions with a place: a latitude goes with the longitude of its own question.
    let table = b"name,home-Longitude,site-Latitude,site-Longitude\nA,40,36.3,43.1\n";
    let (layer, _) = take_in(&layer::read(table).unwrap());
    assert_eq!(layer.features[0].shape, point(43.1, 36.3));
}

#[test]
fn lines_and_areas_of_a_form_tool_stay_lines_and_areas() {
    let (_, layer) = taken("07-geoshape-column-becomes-a-point/areas.csv");
    let ring = [
        (43.120, 36.340),
        (43.121, 36.341),
        (43.122, 36.341),
        (43.120, 36.340),
    ];
    let road = [(43.130, 36.350), (43.133, 36.352), (43.135, 36.355)];
    let line = |corners: &[(f64, f64)]| corners.iter().map(|(x, y)| place(*x, *y)).collect::<Vec<_>>();
    let expected = [
        ("Market square".to_owned(), Geometry::Area(vec![line(&ring)])),
        ("Old road".to_owned(), Geometry::Line(line(&road))),
        ("Well".to_owned(), point(43.140, 36.360)),
    ];
    assert_eq!(named(&layer, "name"), expected);
    for (cell, shape) in [
        ("36.36;43.14", point(43.14, 36.36)),
        ("36.36, 43.14", point(43.14, 36.36)),
        ("\"36,36 43,14\"", point(43.14, 36.36)),
        ("\"[36.36, 43.14]\"", point(43.14, 36.36)),
    ] {
        let table = format!("name\tlocation\nA\t{cell}\n");
        let (layer, _) = take_in(&layer::read(table.as_bytes()).unwrap());
        assert_eq!(layer.features[0].shape, shape, "{cell}");
    }
}

#[test]
fn nothing_vanishes_behind_a_quote_that_is_never_closed() {
    let grid = grid("08-quote-never-closed/services.csv");
    assert_eq!(codes(&grid.remarks), [(Code::QuoteOpen, Some(3))]);
    let (services, problems) = drafts(&sound(), &grid, &guessed(&grid, &[]));
    let titles: Vec<&str> = services.iter().map(|it| it.service.title.as_str()).collect();
    assert_eq!(
        (titles, problems),
        (
            vec!["Clinic", "Tent 5\" camp", "Clinic", "Clinic", "Clinic"],
            vec![]
        )
    );
    let (raw, layer) = taken("08-quote-never-closed/layer.csv");
    assert_eq!(codes(&raw.remarks), [(Code::QuoteOpen, Some(3))]);
    let notes: Vec<&str> = layer
        .features
        .iter()
        .map(|it| it.fields["note"].as_str())
        .collect();
    assert_eq!(notes, ["ok", "12 m deep", "ok", "ok", "ok"]);
    // One that the quotes of a later line seem to close.
    let raw = layer::read(b"name,lat,lon,note\nA,36,43,\"12 m\nB,36,43,ok\nC,36,43,\"a, b\"\n").unwrap();
    assert_eq!(
        (raw.features.len(), codes(&raw.remarks)),
        (3, vec![(Code::QuoteOpen, Some(2))])
    );
    assert_eq!(raw.features[2].fields["note"], "a, b");
    // A cell of several lines is one cell, and the rows behind it keep their lines.
    let raw = layer::read(b"name,lat,lon,note\nA,36,43,\"one\r\ntwo \"\"x\"\"\"\nB,36,43,ok\n").unwrap();
    assert_eq!(raw.features[0].fields["note"], "one\r\ntwo \"x\"");
    assert_eq!((raw.features[1].row, raw.remarks), (4, vec![]));
}

#[test]
fn a_merged_cell_holds_for_each_of_its_rows_and_bands_are_no_header() {
    for file in ["two-rows-and-merges.xlsx", "merges-only.xlsx"] {
        let path = format!("09-4w-merged-cells-and-two-header-rows/{file}");
        let (services, problems) = read_services(&sound(), &path, &["sanitation", "water"]);
        let read: Vec<_> = services
            .iter()
            .map(|draft| {
                let service = &draft.service;
                let texts = [&draft.provider.name, &service.title, &service.place].map(String::as_str);
                (texts, service.starts, service.ends)
            })
            .collect();
        let may = Some(day("2026-05-01"));
        let expected = [
            (
                ["Org A", "Latrine repair", "Block 1"],
                may,
                Some(day("2026-06-30")),
            ),
            (["Org A", "Water trucking", "Block 1"], may, None),
            (["Org A", "Water trucking", "Block 2"], may, None),
            (
                ["Org B", "Mobile clinic", "Block 2"],
                Some(day("2026-06-01")),
                None,
            ),
        ];
        assert_eq!(
            (read.as_slice(), problems.as_slice()),
            (&expected[..], &[][..]),
            "{file}"
        );
    }
}

#[test]
fn columns_of_one_name_are_two_columns_and_any_row_can_be_the_header() {
    let grid = grid("09-4w-merged-cells-and-two-header-rows/same-header-twice.csv");
    assert_eq!(grid.headers, ["Name", "Name (2)", "Sector", "Place"]);
    let mut matching = guessed(&grid, &[]);
    matching
        .columns
        .insert("Name".into(), ServiceColumn::Organisation);
    matching.columns.insert("Name (2)".into(), ServiceColumn::Service);
    let (services, _) = drafts(&sound(), &grid, &matching);
    let read: Vec<_> = services
        .iter()
        .map(|it| (it.provider.name.as_str(), it.service.title.as_str()))
        .collect();
    assert_eq!(read, [("Org A", "Latrine repair"), ("Org B", "Mobile clinic")]);
    // The row that a person chose, whatever was guessed.
    let table = "Plan of the cluster,2026,,\nu1,u2,u3,u4\nOrg A,Clinic,health,Gate 1\n";
    let grid = read_grid(table.as_bytes(), "").unwrap();
    assert_eq!((grid.header_row, grid.rows.len()), (1, 2));
    let chosen = grid.with_header(2).unwrap();
    assert_eq!(
        (chosen.headers.as_slice(), chosen.rows.len()),
        (&["u1", "u2", "u3", "u4"].map(str::to_owned)[..], 1)
    );
    assert_eq!(chosen.with_header(1).unwrap(), grid);
    assert_eq!(grid.with_header(9), None);
    // A column without a name that holds something can be chosen by its letter.
    let grid = read_grid(b"Organisation,,Sector\nOrg A,Clinic,health\n", "").unwrap();
    assert_eq!(grid.headers, ["Organisation", "(B)", "Sector"]);
}

#[test]
fn tags_are_no_data_wherever_they_stand() {
    for (file, rows) in [
        ("two-headers-then-tags.csv", [4, 5]),
        ("tags-with-a-note.csv", [3, 4]),
    ] {
        let path = format!("10-hxl-row-not-where-expected/{file}");
        let (services, problems) = read_services(&sound(), &path, &[]);
        let read: Vec<usize> = services.iter().map(|draft| draft.row).collect();
        assert_eq!(
            (read.as_slice(), problems.as_slice()),
            (&rows[..], &[][..]),
            "{file}"
        );
        assert_eq!(services[1].provider.name, "Org B");
    }
    // Comment lines and a band before the header, a second header row in another language, no tags.
    let table = "# exported on 2026-05-01, by hand\nWho,,What,\nOrganisation,Sector,Activity,Place\n\
        المنظمة,القطاع,النشاط,المكان\nOrg A,health,Clinic,Gate 1\n";
    let grid = read_grid(table.as_bytes(), "").unwrap();
    assert_eq!((grid.header_row, grid.rows.len(), grid.rows[0].number), (3, 1, 5));
    // Headers that say nothing, told apart by their tags.
    let grid = read_grid(b"a,b,c\n#org,#sector,#activity +name\nOrg A,health,Clinic\n", "").unwrap();
    let expected = [
        ("a", ServiceColumn::Organisation),
        ("b", ServiceColumn::Sector),
        ("c", ServiceColumn::Service),
    ];
    let expected: BTreeMap<_, _> = expected
        .into_iter()
        .map(|(name, it)| (name.to_owned(), it))
        .collect();
    assert_eq!(suggest_for(&grid), expected);
}

#[test]
fn arabic_of_old_windows_is_read_and_said_so() {
    let grid = grid("11-arabic-windows-1256/services-1256.csv");
    assert_eq!(grid.headers, ["المنظمة", "النشاط", "القطاع", "المكان"]);
    assert_eq!(codes(&grid.remarks), [(Code::WasArabicWindows, Some(1))]);
    let (raw, layer) = taken("11-arabic-windows-1256/places-1256.csv");
    let expected = [
        ("بئر".to_owned(), point(43.12, 36.34)),
        ("مدرسة".to_owned(), point(43.13, 36.35)),
    ];
    assert_eq!(named(&layer, "الاسم"), expected);
    assert_eq!(codes(&raw.remarks), [(Code::WasArabicWindows, Some(1))]);
    // One bad byte among good letters costs one letter.
    let rows = "بئر,36.34,43.12\n".repeat(50);
    let table = [
        "الاسم,lat,lon\n".as_bytes(),
        rows.as_bytes(),
        b"caf\xE9,36.35,43.13\n",
    ]
    .concat();
    let raw = layer::read(&table).unwrap();
    assert_eq!(
        (raw.features.len(), codes(&raw.remarks)),
        (51, vec![(Code::SignsReplaced, Some(52))])
    );
}

#[test]
fn a_time_of_day_is_read_as_people_see_it() {
    let (services, _) = read_services(&sound(), "13-xlsx-time-cells/hours.xlsx", &[]);
    let gives: Vec<&str> = services.iter().map(|it| it.service.gives.as_str()).collect();
    assert_eq!(gives, ["08:30", "12:00", "2026-05-01"]);
}

#[test]
fn a_sign_that_stands_for_itself_does_not_damage_a_file() {
    let (raw, layer) = taken("16-xml-raw-ampersand/food.kml");
    let expected = [
        ("Clinic".to_owned(), point(43.12, 36.34)),
        ("Food & NFI store".to_owned(), point(43.13, 36.35)),
        ("Tank\u{A0}2".to_owned(), point(43.14, 36.36)),
    ];
    assert_eq!(named(&layer, "name"), expected);
    assert_eq!(codes(&raw.remarks), [(Code::StrayAmpersand, Some(4))]);
    let broken = layer::read(b"<kml>\n<Placemark></name></Placemark></kml>").unwrap_err();
    assert_eq!(codes(&[broken]), [(Code::BrokenMarkup, Some(2))]);
    let outline = read_outlines(&case("16-xml-raw-ampersand/food.kml"), None).unwrap_err();
    assert_eq!(
        (outline.code, outline.remedy_in(FileKind::Outline)),
        (Code::OtherFile, Remedy::SaveAsWgs84)
    );
}

#[test]
fn one_odd_property_costs_no_more_than_itself() {
    let names = ["A", "B"];
    for (file, remark, line) in [
        ("photo-in-property.geojson", Code::TextLeftOut, Some(1)),
        ("key-twice.geojson", Code::KeyTwice, Some(1)),
        ("lines.geojsonl", Code::WasLines, None),
    ] {
        let (raw, layer) = taken(&format!("17-geojson-one-odd-property/{file}"));
        let read = named(&layer, "name");
        let expected = [(43.12, 36.34), (43.13, 36.35)].map(|(x, y)| point(x, y));
        assert_eq!(
            read,
            names
                .map(str::to_owned)
                .into_iter()
                .zip(expected)
                .collect::<Vec<_>>(),
            "{file}"
        );
        assert_eq!(codes(&raw.remarks), [(remark, line)], "{file}");
        assert!(!raw.features[0].fields.contains_key("photo"));
        for kind in [
            FileKind::Layer,
            FileKind::Outline,
            FileKind::Table,
            FileKind::Election,
        ] {
            for code in Code::ALL {
                assert_ne!(code.remedy_in(kind), Remedy::ExportAgain, "{code:?} in {kind:?}");
            }
        }
    }
    let marked = "\u{1E}{\"type\":\"Point\",\"coordinates\":[43,36]}\n\u{1E}{\"type\":\"Point\",\"coordinates\":[44,36]}\n";
    assert_eq!(
        layer::read(marked.as_bytes()).unwrap().features.len(),
        2,
        "RFC 8142"
    );
}

#[test]
fn lines_that_end_with_a_carriage_return_are_lines() {
    let (raw, layer) = taken("19-carriage-returns-only/places-cr.csv");
    let rows: Vec<usize> = raw.features.iter().map(|it| it.row).collect();
    assert_eq!(rows, [2, 3, 4]);
    let found: Vec<(usize, Issue)> = preview(&raw, None)
        .issues
        .iter()
        .map(|it| (it.row, it.issue))
        .collect();
    assert_eq!(found, [(3, Issue::OutOfRange)]);
    let expected = [
        ("A".to_owned(), point(43.12, 36.34)),
        ("C".to_owned(), point(43.14, 36.36)),
    ];
    assert_eq!(named(&layer, "name"), expected);
}

#[test]
fn wgs_84_has_many_names() {
    for file in [
        "control.geojson",
        "crs-colon-84.geojson",
        "epsg-4979.geojson",
        "plain-wgs84.geojson",
    ] {
        let path = format!("20-names-of-wgs84/{file}");
        let (raw, layer) = taken(&path);
        let looked = preview(&raw, None);
        assert_eq!((looked.suspicion, looked.issues), (None, vec![]), "{file}");
        let bounds = layer.bounds().unwrap();
        let corners = (bounds.south_west, bounds.north_east);
        assert_eq!(corners, (place(43.16, 36.30), place(43.17, 36.31)), "{file}");
        let (candidates, remarks) = read_outlines(&case(&path), None).unwrap();
        assert_eq!((candidates.len(), remarks), (1, vec![]), "{file}");
        assert_eq!(
            (
                candidates[0].name.as_str(),
                candidates[0].far,
                candidates[0].huge()
            ),
            ("Hill", false, false)
        );
    }
    let utm = case("20-names-of-wgs84/plain-wgs84.geojson");
    let utm = String::from_utf8(utm)
        .unwrap()
        .replace("\"WGS84\"", "\"WGS 84 / UTM zone 38N\"");
    assert_eq!(
        read_outlines(utm.as_bytes(), None).unwrap_err().code,
        Code::Projected
    );
}

#[test]
fn what_only_has_the_name_of_a_spreadsheet_is_refused_with_the_reason() {
    for (file, code) in [
        ("report.xls", Code::WebPage),
        ("locked-or-old.xls", Code::OldSpreadsheet),
    ] {
        let bytes = case(&format!("25-xls-that-is-no-xlsx/{file}"));
        let table = read_grid(&bytes, "").unwrap_err();
        let layer = layer::read(&bytes).unwrap_err();
        for problem in [table, layer] {
            assert_eq!(
                (problem.code, problem.remedy_in(FileKind::Table)),
                (code, Remedy::SaveAsXlsx)
            );
        }
    }
    let picture = layer::read(b"\x89PNG\r\n\x1A\n").unwrap_err();
    assert_eq!(picture.place.field.as_deref(), Some("PNG"));
}

#[test]
fn a_ballot_that_names_a_project_twice_is_a_set() {
    let arrived = ranking_import::read(
        &case("06-pabulib-same-project-twice-in-a-ballot/approval.pb"),
        100,
    );
    let arrived = arrived.unwrap().unwrap();
    let marks: Vec<Vec<usize>> = arrived
        .answers
        .iter()
        .map(|answer| answer.iter().flatten().map(|(at, _)| *at).collect())
        .collect();
    assert_eq!(arrived.names, ["Lamps", "Benches", "Drain"]);
    assert_eq!((marks.len(), marks[2].as_slice()), (6, &[1, 2][..]));
    let count = |project: usize| marks.iter().filter(|ballot| ballot.contains(&project)).count();
    assert_eq!([0, 1, 2].map(count), [3, 3, 3]);
    assert_eq!(codes(&arrived.remarks), [(Code::ChosenTwice, Some(21))]);
}

#[test]
fn an_archive_that_does_not_say_what_it_covers_is_asked_for_its_tiles() {
    let look = |file: &str| {
        let bytes = case(&format!("23-pmtiles-without-bounds/{file}"));
        let mut read = |offset: u64, length: usize| {
            bytes
                .get(offset as usize..offset as usize + length)
                .map(<[u8]>::to_vec)
        };
        pmtiles::inspect(bytes.len() as u64, &mut read).unwrap()
    };
    let control = look("control.pmtiles");
    assert!(control.tells_bounds);
    for file in ["zero-bounds.pmtiles", "point-bounds.pmtiles"] {
        let archive = look(file);
        assert!(!archive.tells_bounds, "{file}");
        let (told, own) = (control.bounds, archive.bounds);
        let holds = own.south_west.longitude() <= told.south_west.longitude()
            && own.south_west.latitude() <= told.south_west.latitude()
            && own.north_east.longitude() >= told.north_east.longitude()
            && own.north_east.latitude() >= told.north_east.latitude();
        assert!(holds, "{file}: {own:?} holds {told:?}");
    }
}

#[test]
fn an_area_of_many_is_chosen_by_a_person() {
    let square = |name: &str, west: f64, south: f64, side: f64| {
        let (east, north) = (west + side, south + side);
        format!(
            r#"{{"type":"Feature","properties":{{"ADM2_EN":"{name}"}},"geometry":{{"type":"Polygon","coordinates":[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]}}}}"#
        )
    };
    let features = [
        square("Quarter", 43.1, 36.3, 0.01),
        square("Governorate", 42.0, 35.0, 2.0),
        square("Elsewhere", 10.0, 50.0, 0.01),
    ];
    let file = format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    );
    let (candidates, _) = read_outlines(file.as_bytes(), None).unwrap();
    let told: Vec<_> = candidates
        .iter()
        .map(|it| (it.name.as_str(), it.far, it.huge()))
        .collect();
    assert_eq!(
        told,
        [
            ("Quarter", false, false),
            ("Governorate", false, true),
            ("Elsewhere", true, false)
        ]
    );
    let (candidates, _) =
        read_outlines(file.as_bytes(), Some(candidates[2].outline.bounds().unwrap())).unwrap();
    assert!(candidates[0].far && !candidates[2].far);
}

#[test]
fn a_boundary_around_the_assessment_is_not_far_and_odd_rows_are_told() {
    let country = r#"{"type":"Polygon","coordinates":[[[30,20],[60,20],[60,45],[30,45],[30,20]]]}"#;
    let raw = layer::read(country.as_bytes()).unwrap();
    assert_eq!(preview(&raw, None).suspicion, None);
    let table = b"name,lat,lon\nA,36.34,43.12\nB,0,0\nC,43.13,36.35\nD,36.36,43.14\n";
    let raw = layer::read(table).unwrap();
    let looked = preview(&raw, None);
    let found: Vec<(usize, Issue)> = looked.issues.iter().map(|it| (it.row, it.issue)).collect();
    assert_eq!(found, [(3, Issue::AtZero), (4, Issue::Turned)]);
    let (layer, _) = take_in(&apply(&raw, &looked.fixes));
    let shapes: Vec<Geometry> = layer.features.into_iter().map(|it| it.shape).collect();
    assert_eq!(
        shapes,
        [point(43.12, 36.34), point(43.13, 36.35), point(43.14, 36.36)]
    );
}

#[test]
fn places_of_services_that_are_none_are_told() {
    let table = "Organisation,Activity,Sector,Latitude,Longitude\nA,Clinic,health,0,0\nB,Clinic,health,43.13,36.34\nC,Clinic,health,36.34,43.13\n";
    let grid = read_grid(table.as_bytes(), "").unwrap();
    let (services, problems) = drafts(&sound(), &grid, &guessed(&grid, &[]));
    let places: Vec<usize> = services.iter().map(|it| it.service.places.len()).collect();
    assert_eq!(places, [0, 0, 1]);
    assert_eq!(
        told(&problems),
        [
            (2, Fault::ZeroPlace, "0 0"),
            (3, Fault::SwappedPlace, "36.34 43.13")
        ]
    );
}

#[test]
fn a_namesake_elsewhere_is_another_service_and_an_id_is_the_same_one() {
    let project = sound();
    let (clinic, known) = project.all::<Service>().next().unwrap();
    let provider = project
        .get::<Provider>(known.provider.unwrap())
        .unwrap()
        .name
        .clone();
    let (title, sector) = (&known.title, &known.sector);
    let planned = |table: &str| {
        let grid = read_grid(table.as_bytes(), "").unwrap();
        plan(&project, &grid, &guessed(&grid, &[])).services
    };
    let elsewhere = format!(
        "Organisation,Activity,Sector,Place,Latitude,Longitude\n{provider},{title},{sector},Another town,33.31,44.36\n"
    );
    assert!(matches!(
        planned(&elsewhere).as_slice(),
        [ImportedService::New(_)]
    ));
    let untold = format!("Organisation,Activity,Sector,People per month\n{provider},{title},{sector},77\n");
    assert!(matches!(planned(&untold).as_slice(), [ImportedService::Changed(id, _)] if *id == clinic));
    let renamed =
        format!("id,Organisation,Activity,Sector,Capacity\n{clinic},{provider},New name,{sector},77\n");
    let services = planned(&renamed);
    let [ImportedService::Changed(id, draft)] = services.as_slice() else {
        panic!("{services:?}");
    };
    assert_eq!(
        (*id, draft.service.hours.len()),
        (clinic, known.hours.len()),
        "nothing is lost"
    );
    let told: Vec<_> = differences(&project, known, &draft.service, &draft.provider.name)
        .into_iter()
        .map(|it| (it.column, it.before, it.after))
        .collect();
    let capacity = known
        .capacity
        .map(|people| people.to_string())
        .unwrap_or_default();
    assert_eq!(
        told,
        [
            (ServiceColumn::Service, title.clone(), "New name".to_owned()),
            (ServiceColumn::Capacity, capacity, "77".to_owned()),
        ]
    );
}

#[test]
fn a_table_of_one_cluster_needs_no_column_for_it() {
    let table = "Partner Full Name,Admin 3 P-code,Facility\nOrg A,IQ-1,Gate 1\n";
    let grid = read_grid(table.as_bytes(), "").unwrap();
    let mut matching = guessed(&grid, &[]);
    assert_eq!(
        missing_fields(&matching),
        [ServiceColumn::Service, ServiceColumn::Sector]
    );
    matching.constants.insert(ServiceColumn::Sector, "health".into());
    matching.constants.insert(ServiceColumn::Service, "Clinic".into());
    assert_eq!(missing_fields(&matching), []);
    let mut project = sound();
    let (id, _) = project.all::<CatchmentArea>().next().unwrap();
    crate::fixtures::centre::change::<CatchmentArea>(&mut project, id, |area| area.code = "IQ-1".into());
    let (services, problems) = drafts(&project, &grid, &matching);
    assert_eq!(problems, []);
    let service = &services[0].service;
    assert_eq!(
        (service.title.as_str(), service.sector.as_str()),
        ("Clinic", "health")
    );
    assert!(service.areas.contains(&id), "by its P-code");
}

#[test]
fn our_table_comes_back_from_a_spreadsheet_of_another_region_with_one_change() {
    let project = sound();
    let before = "Organisation,Activity,Sector,Start date\nOrg A,Clinic,health,2026-04-01\n";
    let grid = read_grid(before.as_bytes(), "").unwrap();
    let planned = plan(&project, &grid, &guessed(&grid, &[]));
    let mut next = 900;
    let edit = import_edit(&project, &planned, || {
        next += 1;
        crate::fixtures::centre::id(next)
    });
    let (project, _) = catchment::domain::edit::apply(&project, &edit.unwrap()).unwrap();
    let saved = read_grid(
        &case("21-csv-out-into-excel-with-semicolons/as-excel-saves-it.csv"),
        "",
    )
    .unwrap();
    let matching = ColumnMatching {
        dates: DateOrder::DayFirst,
        ..guessed(&saved, &[])
    };
    let planned = plan(&project, &saved, &matching);
    let [ImportedService::Changed(id, draft)] = planned.services.as_slice() else {
        panic!("{:?}", planned.services);
    };
    let known = project.get::<Service>(*id).unwrap();
    let told = differences(&project, known, &draft.service, &draft.provider.name);
    let expected = Difference {
        column: ServiceColumn::Starts,
        before: "2026-04-01".into(),
        after: "2026-05-01".into(),
    };
    assert_eq!((told, planned.problems), (vec![expected], vec![]));
}

#[test]
fn what_is_beyond_a_limit_is_refused_where_it_stands() {
    use catchment::exchange::{pabulib, preflib};
    let refused = |problem: Problem| (problem.code, problem.place.line_column.map(|(line, _)| line));
    // A short line has a place for every alternative.
    let names: String = (1..=2_000)
        .map(|at| format!("# ALTERNATIVE NAME {at}: {at}\n"))
        .collect();
    let orders = format!("{names}{}", "1: 1\n".repeat(10_000));
    let most = (4_000_000 + orders.len() / 4) / 2_000;
    assert_eq!(
        refused(preflib::read(orders.as_bytes()).unwrap_err()),
        (Code::TooManyRecords, Some(2_000 + most + 1))
    );
    let fields = format!("META\nkey;value\n{}\n", ";".repeat(1_000_000));
    assert_eq!(
        refused(pabulib::read(fields.as_bytes()).unwrap_err()),
        (Code::TooManyRecords, Some(3))
    );
    let cells = format!("a,b\n{}", format!("{}1\n", ",".repeat(150)).repeat(30_000));
    let problem = layer::read(cells.as_bytes()).unwrap_err();
    assert_eq!(problem.code, Code::TooManyRecords);
}
