//! Numbers as people and programs write them, read by one rule for services, layers, elections and tables of form tools.
//!
//! Digits of three scripts. A mark between groups of three digits is a separator of thousands, and a lone mark before other digits is the
//! decimal mark. A cell that is not one number (a range, a word beside it, a date) is none: its digits are never joined into a number
//! that is not written there. Deliberately absent: units, and numbers in words.

/// What a lone comma before exactly three digits is: `1,200`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Comma {
    /// A separator of thousands, as in counts of people.
    Thousands,
    /// A decimal mark, as in degrees.
    Decimal,
}

/// A number in parts: its sign, the digits before the decimal mark and those behind it.
struct Parts {
    negative: bool,
    whole: String,
    fraction: String,
    /// A lone point before exactly three digits, which half of the world reads as thousands.
    unclear: bool,
}

/// A whole number that is not negative. `120.0` is 120; `12.5`, `100-150`, `-5` and `1.200`, which is two numbers to two readers, are none.
pub fn whole(text: &str) -> Option<u64> {
    let parts = parts(text, Comma::Thousands)?;
    let nothing_behind = parts.fraction.bytes().all(|digit| digit == b'0');
    let value: u64 = parts.whole.parse().ok()?;
    (nothing_behind && !parts.unclear && (!parts.negative || value == 0)).then_some(value)
}

/// A number with or without digits behind a point, a comma or `٫`, as degrees are written.
pub fn decimal(text: &str) -> Option<f64> {
    let parts = parts(text, Comma::Decimal)?;
    let sign = if parts.negative { "-" } else { "" };
    let value: f64 = format!("{sign}{}.{}", parts.whole, parts.fraction).parse().ok()?;
    value.is_finite().then_some(value)
}

/// An amount of money: its digits without the decimal mark, and how many of them stand behind it. A lone mark before exactly three digits
/// is thousands to one reader and a decimal mark to another, so that such an amount is none.
pub fn amount(text: &str) -> Option<(String, usize)> {
    let parts = parts(text, Comma::Decimal)?;
    let thousands = parts.fraction.len() == 3 && text.contains([',', '.']);
    let fraction = parts.fraction.trim_end_matches('0');
    let unclear = thousands && parts.whole.len() <= 3 && parts.whole != "0";
    (!parts.negative && !unclear).then(|| (format!("{}{fraction}", parts.whole), fraction.len()))
}

fn parts(text: &str, comma: Comma) -> Option<Parts> {
    let plain: String = text.chars().filter(|it| !is_direction(*it)).map(plain).collect();
    let plain = plain.trim();
    let (negative, body) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain.strip_prefix('+').unwrap_or(plain)),
    };
    let digits_at = |at: Option<char>| at.is_some_and(|it| it.is_ascii_digit());
    // `.5` and `5.` are written by programs; any other mark at an end belongs to something that is no number.
    let ends_well = digits_at(body.chars().last()) || body.ends_with('.');
    let begins_well = digits_at(body.chars().next()) || body.starts_with('.');
    if !begins_well || !ends_well || !body.contains(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let mark = decimal_mark(body, comma);
    let (before, fraction) = match mark {
        Some(mark) => body.split_once(mark)?,
        None => (body, ""),
    };
    if !fraction.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let whole = without_thousands(before)?;
    let unclear = mark == Some('.')
        && fraction.len() == 3
        && whole.len() <= 3
        && !before.contains([',', GROUP])
        && whole != "0";
    Some(Parts {
        negative,
        whole,
        fraction: fraction.to_owned(),
        unclear,
    })
}

/// Stands for every separator of thousands that can be nothing else.
const GROUP: char = '_';
/// Stands for the decimal mark of Arabic, which can be nothing else.
const ARABIC_DECIMAL: char = '٫';

/// Digits in ASCII, and marks that mean the same as one sign.
fn plain(sign: char) -> char {
    match sign {
        '٠'..='٩' => char::from_digit(sign as u32 - '٠' as u32, 10).unwrap_or(sign),
        '۰'..='۹' => char::from_digit(sign as u32 - '۰' as u32, 10).unwrap_or(sign),
        '−' => '-',
        '،' => ',',
        // A sign that must not get into the plain text by itself.
        GROUP => '?',
        '٬' | '’' | '\'' | '\u{A0}' | '\u{2009}' | '\u{202F}' => GROUP,
        other => other,
    }
}

/// Marks of direction, which programs put around numbers in Arabic text.
fn is_direction(sign: char) -> bool {
    matches!(sign, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The sign that stands before the fraction; none in a number without one.
fn decimal_mark(body: &str, comma: Comma) -> Option<char> {
    if body.contains(ARABIC_DECIMAL) {
        return Some(ARABIC_DECIMAL);
    }
    let count = |sign: char| body.chars().filter(|it| *it == sign).count();
    match (count('.'), count(',')) {
        (0, 0) => None,
        (1, 0) => Some('.'),
        (0, 1) => {
            let groups = comma == Comma::Thousands && without_thousands(body).is_some();
            (!groups).then_some(',')
        }
        // Both: the last one is the decimal mark. One of them several times: thousands.
        (points, commas) if points > 0 && commas > 0 => body.chars().rev().find(|it| matches!(it, '.' | ',')),
        _ => None,
    }
}

/// The digits when they stand in groups of three between marks of one kind, or without any mark.
fn without_thousands(before: &str) -> Option<String> {
    let mark = before.chars().find(|it| !it.is_ascii_digit());
    let groups: Vec<&str> = match mark {
        None => vec![before],
        Some(mark @ (',' | '.' | ' ' | GROUP)) => before.split(mark).collect(),
        Some(_) => return None,
    };
    let digits = |group: &&str| group.bytes().all(|it| it.is_ascii_digit());
    let (first, others) = groups.split_first()?;
    let sound = groups.iter().all(digits)
        && others.iter().all(|group| group.len() == 3)
        && (others.is_empty() || ((1..=3).contains(&first.len()) && !first.starts_with('0')));
    let joined = groups.concat();
    sound.then(|| if joined.is_empty() { "0".to_owned() } else { joined })
}
