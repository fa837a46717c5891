//! Recognising services for sensitive needs, which are never recorded, listed or referred to in this app.
//!
//! A closed list of sector codes and of plain terms in the three languages. It can miss services and can match harmless ones; a matched
//! service is refused with a pointer to the desk settings, which hold the hotline. Deliberately absent: guessing from single words such
//! as "women" or "children".

/// Codes of sectors, as response plans write them.
const CODES: [&str; 9] = [
    "gbv",
    "pro-gbv",
    "pro-cpn",
    "child-protection",
    "psea",
    "sea",
    "trafficking",
    "pro-tip",
    "pro-cp",
];

/// Terms that say it wherever they stand.
const TERMS: [&str; 14] = [
    "gbv",
    "gender-based violence",
    "gender based violence",
    "domestic violence",
    "sexual violence",
    "sexual exploitation",
    "child protection",
    "trafficking",
    "العنف القائم على النوع",
    "العنف الأسري",
    "حماية الطفل",
    "الاستغلال الجنسي",
    "توندوتیژیی",
    "پاراستنی منداڵ",
];

/// True when the sector's code, or one of the texts, names a sensitive need.
pub fn is_sensitive(sector: &str, texts: &[&str]) -> bool {
    let sector = sector.trim().to_lowercase().replace([' ', '_'], "-");
    CODES.contains(&sector.as_str()) || names_it(&sector) || texts.iter().any(|text| names_it(text))
}

/// One pass over the text: a finder asks this of thousands of services at every choice.
fn names_it(text: &str) -> bool {
    let text = text.to_lowercase();
    let bytes = text.as_bytes();
    let begins = |at: usize, term: &str| {
        let term = term.as_bytes();
        bytes[at] == term[0] && bytes[at..].starts_with(term)
    };
    (0..bytes.len()).any(|at| TERMS.iter().any(|term| begins(at, term)))
}
