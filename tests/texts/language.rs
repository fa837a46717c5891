//! What the file of a language says of itself, and which language a person gets.
#![allow(clippy::unwrap_used)]

use catchment::texts::FileFault;
use catchment::texts::language::{Language, preferred};
use std::fs;

fn language(code: &str) -> Language {
    Language {
        code: code.to_owned(),
        name: code.to_uppercase(),
        direction: "ltr".to_owned(),
        file: format!("{code}.ftl"),
    }
}

#[test]
fn the_shipped_files_say_which_languages_they_are() {
    for (code, name, direction) in [
        ("en", "English", "ltr"),
        ("ar", "العربية", "rtl"),
        ("ckb", "کوردی (سۆرانی)", "rtl"),
    ] {
        let path = format!("{}/public/locales/{code}.ftl", env!("CARGO_MANIFEST_DIR"));
        let read = Language::of_file(&fs::read_to_string(path).unwrap()).unwrap();
        assert_eq!(
            (read.code.as_str(), read.name.as_str(), read.direction.as_str()),
            (code, name, direction)
        );
        // One that a person adds has no file on the server.
        assert_eq!(read.file, "");
    }
}

#[test]
fn a_file_that_does_not_say_which_language_it_is_is_refused() {
    for source in [
        "",
        "language-name = Kurdî\n",
        "language-code = ku\n",
        "language-code =\nlanguage-name = Kurdî\n",
        // A code becomes part of a key of the store.
        "language-code = k u\nlanguage-name = Kurdî\n",
        "language-code = ../ku\nlanguage-name = Kurdî\n",
        "language-code-2 = ku\nlanguage-name = Kurdî\n",
    ] {
        assert_eq!(Language::of_file(source), Err(FileFault::Unnamed), "{source:?}");
    }
    let faulty = Language::of_file("language-code = ku\nlanguage-name = Kurdî\nundo = { $\n");
    assert!(matches!(faulty, Err(FileFault::Faulty(lines)) if !lines.is_empty()));
    // A direction that is none of the two is that of most languages.
    let odd = "language-code = ku\nlanguage-name = Kurdî\nlanguage-direction = up\n";
    assert_eq!(Language::of_file(odd).unwrap().direction, "ltr");
}

#[test]
fn a_person_gets_the_language_remembered_else_one_the_browser_asks_for_else_english() {
    let languages = ["en", "ar", "ckb"].map(language);
    let chosen = |remembered: Option<&str>, asked: &[&str]| {
        let asked = asked.iter().map(|tag| (*tag).to_owned());
        preferred(&languages, remembered, asked).map(|language| language.code.as_str())
    };
    for (remembered, asked, expected) in [
        (None, &[][..], "en"),
        (None, &["ar-IQ"], "ar"),
        (None, &["fr-FR", "ckb", "ar"], "ckb"),
        (None, &["fr", "de"], "en"),
        (Some("ckb"), &["ar-IQ"], "ckb"),
        // A language that was removed from the device.
        (Some("ku"), &["ar-IQ"], "ar"),
        (Some("ku"), &[], "en"),
    ] {
        assert_eq!(
            chosen(remembered, asked),
            Some(expected),
            "{remembered:?} {asked:?}"
        );
    }
    let without_english = [language("ar"), language("ckb")];
    let first = preferred(&without_english, None, ["fr".to_owned()]);
    assert_eq!(first.map(|language| language.code.as_str()), Some("ar"));
    assert_eq!(preferred(&[], Some("en"), ["en".to_owned()]), None);
}
