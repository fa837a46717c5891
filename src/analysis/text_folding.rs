//! Folding of text for search, so that a query finds texts in another spelling, in Arabic, Sorani and English.
//!
//! Folded: hamza forms and wasla to plain letters; ة, ە and heh with its joiner to ه; ي, ى and ې to ی; ك to ک; the three sets of digits to
//! ASCII; letter case; Latin accents of Kurmanji. Left out: tatweel, vowel marks, the superscript alef, joiners and marks of direction. Any
//! run of other signs is one space. Folding a folded text changes nothing (`tests/analysis/text_folding.rs`). Deliberately absent: ڕ as ر
//! and ڵ as ل: they are different letters to a reader of Sorani, and stems of words.

/// The text as it is compared.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut take = |folded: Folded| match folded {
        Folded::Nothing => {}
        Folded::Gap => gap = !out.is_empty(),
        Folded::Letter(letter) => {
            if std::mem::take(&mut gap) {
                out.push(' ');
            }
            out.push(letter);
        }
    };
    for character in text.chars() {
        // Lists fold thousands of texts before they are shown: the tables of letter case are asked only about letters that have one.
        match character {
            _ if character.is_ascii_alphanumeric() => take(Folded::Letter(character.to_ascii_lowercase())),
            _ if character.is_ascii() => take(Folded::Gap),
            '\u{0600}'..='\u{06FF}' => take(letter(character)),
            _ => character.to_lowercase().map(letter).for_each(&mut take),
        }
    }
    out
}

enum Folded {
    Letter(char),
    Nothing,
    Gap,
}

fn letter(character: char) -> Folded {
    let digit = |value: u32| char::from_digit(value, 10).unwrap_or(character);
    Folded::Letter(match character {
        // Tatweel, vowel marks and Qur'anic marks, hamza above and below as marks, superscript alef, joiners, marks of direction.
        '\u{0640}'
        | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}'
        | '\u{0300}'..='\u{036F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}' => return Folded::Nothing,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' | 'ي' | 'ى' | 'ې' => 'ی',
        'ء' => return Folded::Nothing,
        'ة' | 'ە' | 'ھ' | 'ۀ' => 'ه',
        'ك' => 'ک',
        // The other letters of the Arabic alphabet, which are most of them.
        '\u{0620}'..='\u{064A}' => character,
        '٠'..='٩' => digit(character as u32 - '٠' as u32),
        '۰'..='۹' => digit(character as u32 - '۰' as u32),
        'ê' | 'é' | 'è' => 'e',
        'î' | 'í' | 'ı' => 'i',
        'û' | 'ú' | 'ü' => 'u',
        'ş' => 's',
        'ç' => 'c',
        'â' | 'á' | 'à' => 'a',
        other if other.is_alphanumeric() => other,
        _ => return Folded::Gap,
    })
}

/// Whether every word of the query occurs in the text, in any order, also as a part of a word. An empty query finds everything.
/// Both are folded already, so that a list folds its rows once and not at every keystroke.
pub fn finds(folded_query: &str, folded_text: &str) -> bool {
    folded_query.split(' ').all(|word| folded_text.contains(word))
}
