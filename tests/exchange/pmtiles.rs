//! PMTiles archives: what is told of good ones, why others are refused, how little is read, and that no bytes make it panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use catchment::domain::records::{Category, CategorySet, MarkKind};
use catchment::exchange::category_set;
use catchment::exchange::pmtiles::{Archive, Refusal, Schema, Tiles, inspect};
use catchment::exchange::problem::Code;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!(
        "{}/tests/fixtures/basemaps/{name}",
        env!("CARGO_MANIFEST_DIR")
    ))
    .unwrap()
}

fn look(bytes: &[u8]) -> Result<Archive, Refusal> {
    inspect(bytes.len() as u64, &mut |offset, length| {
        let from = usize::try_from(offset).ok()?;
        bytes.get(from..from.checked_add(length)?).map(<[u8]>::to_vec)
    })
}

fn changed(at: usize, value: u8) -> Result<Archive, Refusal> {
    let mut bytes = fixture("vector-fixture.pmtiles");
    bytes[at] = value;
    look(&bytes)
}

#[test]
fn a_vector_archive_is_told() {
    let archive = look(&fixture("vector-fixture.pmtiles")).unwrap();
    assert_eq!((archive.tiles, archive.zooms), (Tiles::Vector, (0, 0)));
    assert_eq!(archive.schema(), Schema::Other);
    assert_eq!(archive.layers, ["test_fixture_1pmtiles"]);
    assert_eq!(archive.addressed, Some(1));
}

#[test]
fn what_an_archive_covers_is_made_out_from_its_tiles() {
    // Bounds that are all zero, in front of a root directory with all tiles of zooms 0 to 3: the world.
    let mut start = fixture("toner-start.bin");
    start[102..118].fill(0);
    let size = 500_u64 << 20;
    let data_offset = u64::from_le_bytes(start[56..64].try_into().unwrap());
    start[64..72].copy_from_slice(&(size - data_offset).to_le_bytes());
    let archive = inspect(size, &mut |offset, length| {
        start
            .get(offset as usize..offset as usize + length)
            .map(<[u8]>::to_vec)
    })
    .unwrap();
    assert!(!archive.tells_bounds);
    let (low, high) = (archive.bounds.south_west, archive.bounds.north_east);
    let told = [low.longitude(), low.latitude(), high.longitude(), high.latitude()];
    let world = [-180.0, -85.0511288, 180.0, 85.0511288];
    assert!(
        told.iter()
            .zip(world)
            .all(|(one, other)| (one - other).abs() < 1e-6),
        "{told:?}"
    );
    // One tile, by its number along the curve: zoom 12, column 3423, row 1763 (the example of the format's own tests).
    let mut bytes = fixture("vector-fixture.pmtiles");
    bytes[102..118].fill(0);
    bytes[97] = 1;
    // Directory: one entry; its number in groups of seven bits; run 1; length 1; offset 0.
    let directory = [1, 0xCF, 0xBA, 0x8C, 0x09, 1, 1, 1];
    let at = bytes.len() as u64;
    bytes[8..16].copy_from_slice(&at.to_le_bytes());
    bytes[16..24].copy_from_slice(&(directory.len() as u64).to_le_bytes());
    bytes[32..40].fill(0);
    bytes.extend(directory);
    let archive = look(&bytes).unwrap();
    let (low, high) = (archive.bounds.south_west, archive.bounds.north_east);
    let side = 360.0 / 4096.0;
    assert!(
        (low.longitude() - (3423.0 * side - 180.0)).abs() < 1e-6,
        "{low:?}"
    );
    assert!(
        (high.longitude() - (3424.0 * side - 180.0)).abs() < 1e-6,
        "{high:?}"
    );
    let latitude = |row: f64| {
        (std::f64::consts::PI * (1.0 - row / 2048.0))
            .sinh()
            .atan()
            .to_degrees()
    };
    assert!(
        (low.latitude() - latitude(1764.0)).abs() < 1e-6 && (high.latitude() - latitude(1763.0)).abs() < 1e-6
    );
}

#[test]
fn an_archive_of_half_a_gigabyte_costs_kilobytes() {
    // The beginning of a real raster archive, behind whose end the tiles are only claimed to be.
    let mut start = fixture("toner-start.bin");
    let size = 500 << 20;
    let data_offset = u64::from_le_bytes(start[56..64].try_into().unwrap());
    start[64..72].copy_from_slice(&(size - data_offset).to_le_bytes());
    let mut read = 0;
    let archive = inspect(size, &mut |offset, length| {
        read += length;
        start
            .get(offset as usize..offset as usize + length)
            .map(<[u8]>::to_vec)
    })
    .unwrap();
    assert_eq!(
        (archive.tiles, archive.zooms, archive.addressed),
        (Tiles::Png, (0, 3), Some(85))
    );
    assert!(
        archive.attribution.contains("Stamen") && !archive.attribution.contains('<'),
        "{}",
        archive.attribution
    );
    assert!(read < 16_384, "{read} bytes read");
}

#[test]
fn others_are_refused_with_the_reason() {
    assert_eq!(look(&fixture("invalid.pmtiles")), Err(Refusal::NotPmtiles));
    assert_eq!(look(b""), Err(Refusal::NotPmtiles));
    assert_eq!(look(b"SQLite format 3\0"), Err(Refusal::NotPmtiles));
    assert_eq!(look(b"PM\x02\0\0\0\0\0\0"), Err(Refusal::OldVersion(2)));
    assert_eq!(changed(7, 4), Err(Refusal::NewerVersion(4)));
    assert_eq!(changed(99, 6), Err(Refusal::MapLibreTiles));
    assert_eq!(changed(99, 0), Err(Refusal::UnknownTiles));
    assert_eq!(changed(98, 3), Err(Refusal::UnknownCompression));
    assert_eq!(changed(97, 3), Err(Refusal::UnknownCompression));
    assert_eq!(changed(100, 9), Err(Refusal::BadHeader));
    assert_eq!(changed(101, 200), Err(Refusal::BadHeader));
    assert_eq!(changed(15, 1), Err(Refusal::Truncated));
    let bytes = fixture("vector-fixture.pmtiles");
    for length in 8..bytes.len() {
        assert!(look(&bytes[..length]).is_err(), "cut at {length}");
    }
    let mut empty = bytes.clone();
    empty[64..72].fill(0);
    assert_eq!(look(&empty), Err(Refusal::Empty));
    assert_eq!(inspect(1000, &mut |_, _| None), Err(Refusal::Unreadable));
    assert_eq!(
        inspect(1000, &mut |_, _| Some(Vec::new())),
        Err(Refusal::Truncated)
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_bytes_make_it_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12), cut in any::<prop::sample::Index>()) {
        let mut bytes = fixture("vector-fixture.pmtiles");
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        let _ = look(&bytes);
        let _ = look(&bytes[..cut.index(bytes.len())]);
    }
}

fn set() -> CategorySet {
    let category = |code: &str, name: &str, icon: &str, sector: &str| Category {
        code: code.into(),
        names: BTreeMap::from([("en".to_owned(), name.to_owned())]),
        icon: icon.into(),
        sector: sector.into(),
        kinds: BTreeSet::from([MarkKind::Need]),
    };
    CategorySet {
        title: "Water points".into(),
        categories: vec![
            category("well", "Well", "water", "water"),
            category("well", "", "none", "fishing"),
            category(" ", "X", "water", "water"),
        ],
    }
}

#[test]
fn category_sets_travel_as_files() {
    let text = category_set::write(&set());
    assert_eq!(category_set::read(text.as_bytes()).unwrap(), set());
    let code = |text: &str| category_set::read(text.as_bytes()).unwrap_err().code;
    assert_eq!(code("{}"), Code::WrongKind);
    assert_eq!(
        code(&text.replace("\"version\": 1", "\"version\": 2")),
        Code::NewerVersion
    );
    assert_eq!(
        code(&text.replace("\"version\": 1", "\"version\": 0")),
        Code::UnknownVersion
    );
    assert_eq!(code(&text.replace("\"icon\"", "\"ikon\"")), Code::BadValue);
    assert_eq!(code(&text[..text.len() - 4]), Code::Truncated);
}

#[test]
fn category_sets_are_checked() {
    use category_set::Flaw::*;
    let flaws = category_set::check(&set(), &["water"], &["en", "ar"], &["water"]);
    let well = || "well".to_owned();
    let expected = [
        SameCode(well()),
        NoCode,
        NoName(well()),
        NotIn(well(), "ar".into()),
        NotIn(" ".into(), "ar".into()),
        UnknownIcon(well(), "none".into()),
        UnknownSector(well(), "fishing".into()),
    ];
    assert_eq!(flaws, BTreeSet::from(expected));
}
