//! A choice out of many: matching options, options in the page, movement by keys.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use catchment::present::lists::choice_list::{Choices, IN_SIGHT, in_sight, step};

#[test]
fn options_are_found_by_folded_letters_with_those_that_begin_so_in_front() {
    let choices = Choices::of([
        "Not known",
        "عيادة الأمومة",
        "مدرسة أحمد",
        "أحمد للمياه",
        "Water 12",
    ]);
    assert_eq!(choices.fitting(""), [0, 1, 2, 3, 4]);
    assert_eq!(choices.fitting("احمد"), [3, 2]);
    assert_eq!(choices.fitting("عياده"), [1]);
    assert_eq!(choices.fitting("١٢ water"), [4]);
    assert!(choices.fitting("nobody").is_empty());
}

#[test]
fn a_few_options_around_the_active_one_stand_in_the_page() {
    assert_eq!(in_sight(0, None), 0..0);
    assert_eq!(in_sight(7, Some(6)), 0..7);
    assert_eq!(in_sight(10_000, None), 0..IN_SIGHT);
    for active in [0, 1, 19, 20, 21, 500, 9_979, 9_999] {
        let sight = in_sight(10_000, Some(active));
        assert_eq!(sight.len(), IN_SIGHT);
        assert!(sight.contains(&active), "{active} in {sight:?}");
    }
}

#[test]
fn keys_go_from_option_to_option_and_stop_at_the_ends() {
    assert_eq!(step("ArrowDown", None, 3), Some(0));
    assert_eq!(step("ArrowUp", None, 3), Some(2));
    assert_eq!(step("ArrowDown", Some(2), 3), Some(2));
    assert_eq!(step("ArrowUp", Some(0), 3), Some(0));
    assert_eq!(step("PageDown", Some(1), 100), Some(9));
    assert_eq!(step("PageDown", Some(95), 100), Some(99));
    assert_eq!(step("PageUp", Some(3), 100), Some(0));
    assert_eq!(step("Home", Some(3), 100), None);
    assert_eq!(step("ArrowDown", None, 0), None);
}
