//! The code of a referral: what its check consonant finds, proven over every letter and place.
#![allow(clippy::unwrap_used)]

use catchment::domain::referral_code::{HOW_MANY, NotACode, ReferralCode};
use proptest::prelude::*;

const CONSONANTS: &[u8] = b"bdfhjklmnrstz";

/// Enough codes that every pair (letter at a place, check consonant) occurs: the check is a sum, so a mistake at one place is found or
/// missed by these three alone, independently of the other letters.
fn codes() -> impl Iterator<Item = String> {
    (0..20_000_u64).map(|step| ReferralCode::from_random(step * (HOW_MANY / 20_011)).to_string())
}

#[test]
fn samples_cover_every_letter_place_and_check() {
    let mut seen = std::collections::BTreeSet::new();
    for code in codes() {
        let letters: Vec<u8> = code.bytes().filter(|it| *it != b'-').collect();
        seen.extend(
            letters[..10]
                .iter()
                .enumerate()
                .map(|(at, letter)| (at, *letter, letters[10])),
        );
    }
    assert_eq!(seen.len(), 5 * 13 * 13 + 5 * 3 * 13);
}

#[test]
fn every_single_wrong_letter_is_found() {
    for code in codes() {
        for at in (0..code.len()).filter(|at| code.as_bytes()[*at] != b'-') {
            for other in (b'a'..=b'z').filter(|other| *other != code.as_bytes()[at]) {
                let mut wrong = code.clone().into_bytes();
                wrong[at] = other;
                let wrong = String::from_utf8(wrong).unwrap();
                assert!(wrong.parse::<ReferralCode>().is_err(), "{code} {wrong}");
            }
        }
    }
}

#[test]
fn every_exchange_of_neighbours_and_of_neighbouring_consonants_or_vowels_is_found() {
    for code in codes() {
        let letters: Vec<u8> = code.bytes().filter(|it| *it != b'-').collect();
        for distance in [1, 2] {
            for at in 0..letters.len() - distance {
                let mut wrong = letters.clone();
                wrong.swap(at, at + distance);
                // The check consonant stands two places after the last one: exchanging these two is another mistake.
                if wrong != letters && at + distance < 10 {
                    let wrong = String::from_utf8(wrong).unwrap();
                    assert!(wrong.parse::<ReferralCode>().is_err(), "{code} {wrong}");
                }
                if distance == 1 && at == 9 {
                    let mut last = letters.clone();
                    last.swap(9, 10);
                    assert!(String::from_utf8(last).unwrap().parse::<ReferralCode>().is_err());
                }
            }
        }
    }
}

#[test]
fn a_letter_more_or_less_is_found() {
    let code = ReferralCode::from_random(77).to_string();
    for at in 0..=code.len() {
        for letter in ('a'..='z').chain(['ب', '1']) {
            let longer = format!("{}{letter}{}", &code[..at], &code[at..]);
            assert_eq!(longer.parse::<ReferralCode>(), Err(NotACode::Shape), "{longer}");
        }
    }
    assert_eq!("".parse::<ReferralCode>(), Err(NotACode::Shape));
    assert_eq!("banana".parse::<ReferralCode>(), Err(NotACode::Shape));
}

#[test]
fn it_is_pronounceable_and_kind_to_typing() {
    let code = ReferralCode::from_random(123_456_789);
    let text = code.to_string();
    assert_eq!(text.len(), 12);
    assert!(
        text.bytes()
            .filter(|it| *it != b'-')
            .enumerate()
            .all(|(at, it)| (at % 2 == 0) == CONSONANTS.contains(&it))
    );
    for typed in [
        text.to_uppercase(),
        text.replace('-', " "),
        format!("  {} ", text.replace('-', "")),
    ] {
        assert_eq!(typed.parse(), Ok(code));
    }
}

proptest! {
    #[test]
    fn text_and_code_are_inverse(random: u64) {
        let code = ReferralCode::from_random(random);
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        let json = serde_json::to_string(&code).unwrap();
        prop_assert_eq!(serde_json::from_str::<ReferralCode>(&json).unwrap(), code);
    }

    #[test]
    fn different_numbers_are_different_codes(a in 0..HOW_MANY, b in 0..HOW_MANY) {
        prop_assert_eq!(a == b, ReferralCode::from_random(a) == ReferralCode::from_random(b));
    }
}
