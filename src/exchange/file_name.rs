//! Names of exported files: subject, day and format. Deliberately absent: "today", which comes in as an argument.

use crate::domain::date::Day;

/// Longest part taken from a title: some file systems allow 255 bytes, and an Arabic letter takes two.
const LONGEST: usize = 60;

/// `<title>-<day>.<extension>`: letters and digits of any script are kept, everything else becomes a hyphen, so that the name is
/// valid on every system and cannot leave its folder. A title without letters becomes `assessment`.
pub fn file_name(title: &str, day: Option<Day>, extension: &str) -> String {
    let hyphenated: String = title
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<&str> = hyphenated.split('-').filter(|word| !word.is_empty()).collect();
    let name = if words.is_empty() {
        "assessment".to_owned()
    } else {
        words.join("-")
    };
    match day {
        Some(day) => format!("{name}-{day}.{extension}"),
        None => format!("{name}.{extension}"),
    }
}
