//! Folding for search: what readers take for the same is the same, in three languages, and folding twice is folding once.
#![allow(clippy::unwrap_used)]

use catchment::analysis::text_folding::{finds, folded};
use catchment::present::lists::list_view::{ListRow, ListView, SortKey, shown};
use proptest::prelude::*;

#[test]
fn what_readers_take_for_the_same() {
    let same: &[&[&str]] = &[
        &["أحياء", "احياء", "إحياء", "آحيا", "اَحْيَاء"],
        &["مدرسة", "مدرسه", "مـدرسـة", "مَدْرَسَةٌ"],
        &["مستشفى", "مستشفي", "مستشفی"],
        &["كهرباء", "کهرباء", "كهربا"],
        &["مسؤول", "مسوول"],
        &["ناوچە", "ناوچه", "ناوچه\u{200C}", "ناوچة"],
        &["كوردستان", "کوردستان"],
        &["٢٠٢٦", "۲۰۲۶", "2026"],
        &["Water", "WATER", " water ", "w\u{200F}ater"],
        &["Kurdî", "kurdi"],
        &["هٰذا", "هذا"],
        &["ڕۆژ", "ڕۆژ"],
    ];
    for words in same {
        for word in *words {
            assert_eq!(folded(word), folded(words[0]), "{word} and {}", words[0]);
        }
    }
    let different = [
        ("ڕۆژ", "روژ"),
        ("دڵ", "دل"),
        ("باران", "یاران"),
        ("water", "waters"),
        ("حي", "جي"),
    ];
    for (a, b) in different {
        assert_ne!(folded(a), folded(b), "{a} and {b}");
    }
}

#[test]
fn searching_by_words_in_any_order() {
    let text = folded("مركز صحي الزيتون – Health centre, ground floor");
    for (query, found) in [
        ("", true),
        ("  ", true),
        ("zeytun", false),
        ("health", true),
        ("centre HEALTH", true),
        ("الزیتون صحى", true),
        ("health school", false),
        ("،", true),
    ] {
        assert_eq!(finds(&folded(query), &text), found, "{query}");
    }
}

fn rows() -> Vec<ListRow<u32>> {
    let row = |item: u32, name: &str, days: Option<i64>| {
        let days = days.map_or(SortKey::None, SortKey::Number);
        ListRow::new(item, [name], vec![SortKey::text(name), days])
    };
    vec![
        row(1, "مدرسة", Some(5)),
        row(2, "بئر", None),
        row(3, "Bakery", Some(-2)),
        row(4, "", Some(5)),
    ]
}

#[test]
fn lists_are_filtered_and_sorted() {
    let rows = rows();
    let see = |query: &str, sort| {
        let view = ListView {
            query: query.into(),
            sort,
        };
        shown(&rows, &view, |_| true)
            .into_iter()
            .map(|at| rows[at].item)
            .collect::<Vec<_>>()
    };
    assert_eq!(see("", None), [1, 2, 3, 4]);
    assert_eq!(see("مدرسه", None), [1]);
    assert_eq!(see("", Some((0, false))), [3, 2, 1, 4], "without a name last");
    assert_eq!(
        see("", Some((0, true))),
        [1, 2, 3, 4],
        "without a name last again"
    );
    assert_eq!(
        see("", Some((1, false))),
        [3, 1, 4, 2],
        "equal days keep their order"
    );
    assert_eq!(see("", Some((1, true))), [1, 4, 3, 2]);
    assert_eq!(see("", Some((9, true))), [1, 2, 3, 4], "no such column");
    let even = shown(&rows, &ListView::default(), |item| item % 2 == 0);
    assert_eq!(even, [1, 3]);
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "[\\PC\u{600}-\u{6FF}]{0,40}") {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once.clone());
        prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
    }

    #[test]
    fn a_text_is_found_by_itself_and_by_its_beginning(text in "[a-zA-Zء-ي ٠-٩]{1,30}") {
        let whole = folded(&text);
        prop_assert!(finds(&whole, &whole));
        let cut: String = text.chars().take(text.chars().count() / 2).collect();
        prop_assert!(finds(&folded(&cut), &whole));
    }
}
