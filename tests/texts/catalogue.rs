//! Plural forms, digits, isolation and what is missing, over the files that are shipped.
#![allow(clippy::unwrap_used)]

use catchment::present::numerals::Digits;
use catchment::texts::FileFault;
use catchment::texts::catalogue::{Arg, Catalogue};
use std::fs;

fn source(code: &str) -> String {
    let path = format!("{}/public/locales/{code}.ftl", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(path).unwrap()
}

fn catalogue(source: &str, fallback: Option<&str>) -> Catalogue {
    match Catalogue::read(source, fallback) {
        Ok(catalogue) => catalogue,
        Err(fault) => panic!("{fault:?}"),
    }
}

fn shipped(code: &str) -> Catalogue {
    catalogue(&source(code), None)
}

fn counted(catalogue: &Catalogue, key: &str, count: i64) -> String {
    catalogue.text(key, &[("count", Arg::from(count))])
}

/// A text between the marks that isolate it.
fn apart(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

#[test]
fn arabic_has_six_forms() {
    let arabic = shipped("ar");
    for (count, expected) in [
        (0, "لا نساء"),
        (1, "امرأة واحدة"),
        (2, "امرأتان"),
        (3, "٣ نساء وفتيات"),
        (10, "١٠ نساء وفتيات"),
        (11, "١١ امرأة وفتاة"),
        (99, "٩٩ امرأة وفتاة"),
        (100, "١٠٠ امرأة وفتاة"),
        (102, "١٠٢ امرأة وفتاة"),
        (103, "١٠٣ نساء وفتيات"),
        (1_111, "١٬١١١ امرأة وفتاة"),
    ] {
        assert_eq!(counted(&arabic, "people-women", count), expected);
    }
    // Where the noun differs between many and other, both are seen.
    assert_eq!(counted(&arabic, "home-records", 11), "١١ سجلًا إجمالًا");
    assert_eq!(counted(&arabic, "home-records", 100), "١٠٠ سجل إجمالًا");
}

#[test]
fn a_measure_takes_the_form_of_its_number() {
    let steps = |catalogue: &Catalogue, tenths| catalogue.text("moved-up", &[("steps", Arg::Tenths(tenths))]);
    let arabic = shipped("ar");
    for (tenths, expected) in [
        (10, "ارتفع درجة واحدة"),
        (20, "ارتفع درجتين"),
        (25, "ارتفع ٢٫٥ درجة"),
        (30, "ارتفع ٣ درجات"),
        (35, "ارتفع ٣٫٥ درجة"),
        (110, "ارتفع ١١ درجة"),
        (1_030, "ارتفع ١٠٣ درجات"),
        (5, "ارتفع ٠٫٥ درجة"),
    ] {
        assert_eq!(steps(&arabic, tenths), expected);
    }
    let english = shipped("en");
    assert_eq!(steps(&english, 10), "up by one step");
    assert_eq!(steps(&english, 15), "up by 1.5 steps");
    assert_eq!(steps(&english, 20), "up by 2 steps");
    let sorani = shipped("ckb");
    assert_eq!(steps(&sorani, 10), "یەک پلە باشتر بووە");
    assert_eq!(steps(&sorani, 25), "٢٫٥ پلە باشتر بووە");
}

/// Rules of languages that a community adds: only Arabic's need their numbers cut.
#[test]
fn other_languages_keep_their_own_rules() {
    let welsh = "language-code = cy\nlanguage-digits = latn\ndogs = { $count ->\n    [two] two\n    [few] few\n   *[other] other\n}\n";
    let welsh = Catalogue::read(welsh, None).unwrap();
    let dogs = |count: i64| welsh.text("dogs", &[("count", count.into())]);
    assert_eq!([dogs(2), dogs(3), dogs(103)], ["two", "few", "other"]);
}

#[test]
fn sorani_and_english_have_their_forms() {
    let sorani = shipped("ckb");
    assert_eq!(counted(&sorani, "people-women", 0), "٠ ژن و کچ");
    assert_eq!(counted(&sorani, "people-women", 1), "١ ژن و کچ");
    assert_eq!(counted(&sorani, "home-records", 1), "١ تۆمار بە گشتی");
    assert_eq!(counted(&sorani, "home-records", 25_000), "٢٥٬٠٠٠ تۆمار بە گشتی");
    let english = shipped("en");
    assert_eq!(counted(&english, "people-women", 1), "1 woman or girl");
    assert_eq!(counted(&english, "people-women", 0), "0 women and girls");
    assert_eq!(
        counted(&english, "people-women", 25_000),
        "25,000 women and girls"
    );
}

/// Sorani is a language whose plural rules must be known by its code: a file with other texts for one and several shows that they are.
#[test]
fn the_plural_rules_are_those_of_the_code_in_the_file() {
    let forms = "n = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";
    let form = |code: &str, count: i64| {
        let catalogue = catalogue(&format!("language-code = {code}\n{forms}"), None);
        counted(&catalogue, "n", count)
    };
    let all = |code: &str| [0, 1, 2, 3, 11, 100].map(|count| form(code, count));
    assert_eq!(all("ar"), ["zero", "one", "two", "few", "many", "other"]);
    assert_eq!(all("ckb"), ["other", "one", "other", "other", "other", "other"]);
    assert_eq!(all("en"), ["other", "one", "other", "other", "other", "other"]);
    assert_eq!(all("ru"), ["many", "one", "few", "few", "many", "many"]);
}

#[test]
fn numbers_are_written_in_the_digits_of_the_language() {
    for (code, digits, expected) in [
        ("en", Digits::Latin, "Data, \"x\": 1,234"),
        ("ar", Digits::Arabic, "Data, \"x\": ١٬٢٣٤"),
        ("ckb", Digits::Arabic, "Data, \"x\": ١٬٢٣٤"),
    ] {
        let catalogue = shipped(code);
        assert_eq!(catalogue.digits(), digits, "{code}");
        let args = [
            ("what", Arg::from("Data, \"x\"")),
            ("count", Arg::from(1_234_u32)),
        ];
        let text = catalogue.text("data-part", &args);
        assert_eq!(text.replace(['\u{2068}', '\u{2069}'], ""), expected, "{code}");
    }
    // Typed digits stay as they are.
    let text = shipped("ar").text("undo-of", &[("what", Arg::from("Zone 4"))]);
    assert!(text.contains("Zone 4"), "{text}");
    let extended = catalogue("language-digits = arabext\nn = { $count }\n", None);
    assert_eq!(counted(&extended, "n", 1_204), "۱٬۲۰۴");
    // A file that says nothing, or something unknown, gets Latin ones.
    for source in ["n = { $count }\n", "language-digits = roman\nn = { $count }\n"] {
        assert_eq!(counted(&catalogue(source, None), "n", 1_204), "1,204");
    }
}

#[test]
fn numbers_that_are_no_counts_are_written_as_they_stand() {
    let arabic = shipped("ar");
    assert_eq!(counted(&arabic, "data-part", -12), "{$what}: -١٢");
    let kinds = [
        Arg::from(7_u8),
        Arg::from(7_u32),
        Arg::from(7_u64),
        Arg::from(7_usize),
        Arg::from(7_i32),
        Arg::from(7_i64),
    ];
    assert!(kinds.iter().all(|arg| *arg == Arg::Number(7)));
    assert_eq!(Arg::from(u64::MAX), Arg::Number(i64::MAX));
}

#[test]
fn a_name_is_isolated_and_a_number_is_not() {
    for code in ["en", "ar", "ckb"] {
        let args = [("what", Arg::from("Al-Noor")), ("count", Arg::from(5))];
        let text = shipped(code).text("data-part", &args);
        let five = if code == "en" { "5" } else { "٥" };
        assert_eq!(text, format!("{}: {five}", apart("Al-Noor")), "{code}");
    }
    assert_eq!(
        shipped("ar").text("undo-of", &[("what", Arg::from("Al-Noor".to_owned()))]),
        format!("تراجع عن: {}", apart("Al-Noor"))
    );
}

#[test]
fn isolates_inside_an_isolate_are_dissolved() {
    let arabic = shipped("ar");
    let date = arabic.text(
        "date-full",
        &[
            ("day", Arg::from("١")),
            ("month", Arg::from("آذار")),
            ("year", Arg::from("٢٠٢٦")),
        ],
    );
    assert_eq!(
        date.matches('\u{2068}').count(),
        3,
        "each part is isolated: {date}"
    );
    let text = arabic.text("undo-of", &[("what", Arg::from(date.clone()))]);
    let plain = date.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(text, format!("تراجع عن: {}", apart(&plain)));
}

#[test]
fn a_key_that_no_language_has_is_shown_itself() {
    let arabic = shipped("ar");
    assert_eq!(arabic.text("no-such-key", &[]), "no-such-key");
    assert_eq!(arabic.text("", &[]), "");
}

#[test]
fn an_argument_that_is_missing_leaves_its_name_and_one_too_many_nothing() {
    let english = shipped("en");
    assert_eq!(english.text("undo-of", &[]), "Undo – {$what}");
    // Without its number a plural text takes the form for other numbers.
    assert_eq!(english.text("people-women", &[]), "{$count} women and girls");
    assert_eq!(shipped("ar").text("people-women", &[]), "{$count} امرأة وفتاة");
    assert_eq!(
        english.text("undo", &[("what", Arg::from("x")), ("count", Arg::from(1))]),
        "Undo"
    );
}

#[test]
fn a_language_that_lacks_a_text_borrows_it_from_english() {
    let kurmanji = "language-code = ku\nlanguage-name = Kurdî\nlanguage-digits = arabext\nundo = Vegerîne\n";
    let alone = catalogue(kurmanji, None);
    assert_eq!(alone.text("people-women", &[("count", 1.into())]), "people-women");
    let beside = catalogue(kurmanji, Some(&source("en")));
    assert_eq!(beside.text("undo", &[]), "Vegerîne");
    assert_eq!(beside.text("redo", &[]), "Redo");
    assert_eq!(beside.text("no-such-key", &[]), "no-such-key");
    // English words in their English form, with the digits of the language.
    assert_eq!(counted(&beside, "people-women", 1), "۱ woman or girl");
    assert_eq!(counted(&beside, "people-women", 1_200), "۱٬۲۰۰ women and girls");
    assert_eq!(beside.digits(), Digits::ExtendedArabic);
    // What the file itself says of the language is not borrowed.
    assert_eq!(beside.text("language-code", &[]), "ku");
}

#[test]
fn a_file_with_mistakes_is_refused_with_what_is_wrong() {
    let broken = "language-code = x\nundo = { $\nclose = Close\n";
    for (source, fallback) in [(broken, None), ("close = Close\n", Some(broken))] {
        match Catalogue::read(source, fallback) {
            Err(FileFault::Faulty(lines)) => assert!(!lines.is_empty() && !lines[0].is_empty()),
            Err(FileFault::Unnamed) => panic!("it is a mistake in the file"),
            Ok(_) => panic!("it has a mistake"),
        }
    }
}

#[test]
fn every_shipped_text_can_be_formatted() {
    for code in ["en", "ar", "ckb"] {
        let source = source(code);
        let catalogue = catalogue(&source, None);
        let keys = source.lines().filter_map(|line| {
            let key = line.split_once(" =")?.0;
            let plain = |it: char| it.is_ascii_alphanumeric() || it == '-';
            (!key.is_empty() && key.chars().all(plain)).then_some(key)
        });
        let mut count = 0;
        for key in keys {
            assert_ne!(catalogue.text(key, &[]), key, "{code}: `{key}` has no text");
            count += 1;
        }
        assert!(count > 1_000, "{code}: {count} texts");
    }
}
