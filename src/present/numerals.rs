//! Digits: how numbers are written for a reader and understood from a writer.
//!
//! `Intl` knows no Sorani, so digits and separators are ours. Deliberately absent: which digits a language uses (its file says so).

/// A set of ten digits with its separator of thousands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Digits {
    /// 0–9, grouped with a comma.
    #[default]
    Latin,
    /// ٠–٩, grouped with ٬.
    Arabic,
    /// ۰–۹, grouped with ٬.
    ExtendedArabic,
}

impl Digits {
    /// From the code in a language file: `latn`, `arab`, `arabext`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "latn" => Some(Self::Latin),
            "arab" => Some(Self::Arabic),
            "arabext" => Some(Self::ExtendedArabic),
            _ => None,
        }
    }

    fn zero(self) -> char {
        match self {
            Self::Latin => '0',
            Self::Arabic => '٠',
            Self::ExtendedArabic => '۰',
        }
    }

    fn separator(self) -> char {
        if self == Self::Latin { ',' } else { '٬' }
    }

    fn point(self) -> char {
        if self == Self::Latin { '.' } else { '٫' }
    }
}

/// Writes the ASCII digits (and decimal points between digits) of a text in other digits.
pub fn localise(text: &str, digits: Digits) -> String {
    let characters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
    let write = |(at, character): (usize, &char)| match character.to_digit(10) {
        Some(value) => char::from_u32(digits.zero() as u32 + value).unwrap_or(*character),
        None if *character == '.'
            && at > 0
            && is_digit(characters.get(at - 1))
            && is_digit(characters.get(at + 1)) =>
        {
            digits.point()
        }
        None => *character,
    };
    characters.iter().enumerate().map(write).collect()
}

/// A whole number with its thousands grouped.
pub fn grouped(value: u64, digits: Digits) -> String {
    let plain = value.to_string();
    let mut text = String::with_capacity(plain.len() * 2);
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            text.push(digits.separator());
        }
        text.push(digit);
    }
    localise(&text, digits)
}

/// A number with so many places behind the point, its thousands grouped.
pub fn decimal(value: f64, places: usize, digits: Digits) -> String {
    let plain = format!("{value:.places$}");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    // What is too large for a count (or no number at all) is written as it stands.
    let whole = whole
        .parse()
        .map_or_else(|_| localise(whole, digits), |whole| grouped(whole, digits));
    match part {
        "" => format!("{sign}{whole}"),
        _ => format!("{sign}{whole}{}{}", digits.point(), localise(part, digits)),
    }
}

/// Any of the three sets of digits as ASCII; the Arabic decimal point as a point. Other characters stay.
pub fn to_ascii(text: &str) -> String {
    let ascii = |character: char| {
        let value = match character {
            '٠'..='٩' => character as u32 - '٠' as u32,
            '۰'..='۹' => character as u32 - '۰' as u32,
            '٫' => return '.',
            other => return other,
        };
        char::from_digit(value, 10).unwrap_or(character)
    };
    text.chars().map(ascii).collect()
}

/// Understands a whole number as people type it: any digits, with or without separators of thousands and spaces.
/// None for anything else, signs and fractions included.
pub fn parse_whole(text: &str) -> Option<u64> {
    let digits: String = to_ascii(text.trim())
        .chars()
        .filter(|c| !matches!(c, ',' | '٬' | '،' | ' ' | '\u{a0}' | '\u{202f}'))
        .collect();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// Understands a decimal number such as a typed coordinate: any digits, an optional sign, a point or ٫.
pub fn parse_decimal(text: &str) -> Option<f64> {
    let plain = to_ascii(text.trim()).replace('−', "-");
    let shaped = plain
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    if shaped {
        plain.parse().ok().filter(|value: &f64| value.is_finite())
    } else {
        None
    }
}
