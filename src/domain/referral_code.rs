//! The code of a referral, printed on the slip instead of a name. It can be read out on the telephone and detects typing mistakes.
//!
//! Five syllables of a consonant and a vowel, then a check consonant: `tarubi-nimukas`. Consonants are thirteen that Arabic, Kurdish
//! and English speakers tell apart by ear (no p beside b, no g, no v); vowels are the three of Arabic.
//!
//! Scheme: letters have the values of their places in their alphabets, position i (from 0) the weight i + 1, and the check consonant's
//! value is the weighted sum modulo 13. Because 13 is prime, every weight is 1–10 and every difference of two values is below 13, one wrong
//! letter always changes the sum. Two neighbouring letters exchanged break the pattern of consonants and vowels; two neighbouring
//! consonants or vowels exchanged are weighted differently, so they change the sum. Proven by `tests/domain/referral_code.rs`. Deliberately
//! absent: random numbers, which come in as an argument, and meaning: a code says nothing about person, service or day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

const CONSONANTS: [u8; 13] = *b"bdfhjklmnrstz";
const VOWELS: [u8; 3] = *b"aiu";
/// Letters before the check consonant.
const LETTERS: usize = 10;
/// How many codes there are: (13 · 3)⁵.
pub const HOW_MANY: u64 = 39 * 39 * 39 * 39 * 39;

/// A code with a true check consonant, in lower case without a hyphen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(with = "String")]
#[serde(try_from = "String", into = "String")]
pub struct ReferralCode([u8; LETTERS + 1]);

/// Why a text is no code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotACode {
    /// Other letters, or not eleven of them in the pattern consonant, vowel …
    Shape,
    /// It has the shape, but a letter was misheard or mistyped.
    Check,
}

impl fmt::Display for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Shape => "not a referral code",
            Self::Check => "a referral code with a wrong letter",
        })
    }
}

impl ReferralCode {
    /// The code with this number, counted round: any 64 random bits are evenly spread over all codes (to one in 10¹¹).
    pub fn from_random(random: u64) -> Self {
        let mut left = random % HOW_MANY;
        let mut letters = [0; LETTERS + 1];
        for pair in letters[..LETTERS].chunks_exact_mut(2) {
            pair[0] = CONSONANTS[(left % 13) as usize];
            pair[1] = VOWELS[(left / 13 % 3) as usize];
            left /= 39;
        }
        letters[LETTERS] = CONSONANTS[check(&letters)];
        Self(letters)
    }
}

/// The value of a letter at its position; none when it does not belong there.
fn value(at: usize, letter: u8) -> Option<usize> {
    let alphabet: &[u8] = if at.is_multiple_of(2) {
        &CONSONANTS
    } else {
        &VOWELS
    };
    alphabet.iter().position(|known| *known == letter)
}

/// The weighted sum of the letters before the check consonant, modulo 13.
fn check(letters: &[u8; LETTERS + 1]) -> usize {
    let weighted = |(at, letter): (usize, &u8)| (at + 1) * value(at, *letter).unwrap_or(0);
    letters[..LETTERS].iter().enumerate().map(weighted).sum::<usize>() % 13
}

impl fmt::Display for ReferralCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.iter().enumerate() {
            if at == 6 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*letter))?;
        }
        Ok(())
    }
}

impl FromStr for ReferralCode {
    type Err = NotACode;

    /// Capitals, spaces and hyphens do not matter.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let typed = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–'));
        let mut letters = [0; LETTERS + 1];
        let mut count = 0;
        for letter in typed {
            let letter = u8::try_from(letter.to_ascii_lowercase()).map_err(|_| NotACode::Shape)?;
            value(count, letter).ok_or(NotACode::Shape)?;
            *letters.get_mut(count).ok_or(NotACode::Shape)? = letter;
            count += 1;
        }
        if count != letters.len() {
            return Err(NotACode::Shape);
        }
        if value(LETTERS, letters[LETTERS]) == Some(check(&letters)) {
            Ok(Self(letters))
        } else {
            Err(NotACode::Check)
        }
    }
}

impl TryFrom<String> for ReferralCode {
    type Error = NotACode;

    fn try_from(text: String) -> Result<Self, NotACode> {
        text.parse()
    }
}

impl From<ReferralCode> for String {
    fn from(code: ReferralCode) -> Self {
        code.to_string()
    }
}
