//! The house rules, checked over the files themselves: `cargo test --test all tidy`.
//!
//! Each rule is a function from a file's text to findings, with a case that proves that it can fail, in `tests/tidy/`.
//! This file applies them to the project. Deliberately absent: what rustfmt and clippy already check.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod acts;
mod arrows;
mod circles;
mod comments;
mod components;
mod files;
mod forbidden;
mod imports;
mod licence_expression;
mod licences;
mod modules;
mod source;
mod stores;
mod styles;
mod texts;
mod tokens;

use files::{File, check, read, read_all};

#[test]
fn arrows_between_folders_go_down_only() {
    check(read_all("src", "rs").iter().flat_map(arrows::check).collect());
}

#[test]
fn every_folder_is_a_known_layer() {
    check(arrows::unknown_folders(&read_all("src", "rs")));
}

#[test]
fn no_file_needs_one_that_needs_it() {
    check(circles::check(&read_all("src", "rs")));
}

#[test]
fn files_stay_small_enough_to_know() {
    check(read_all("src", "rs").iter().flat_map(modules::too_long).collect());
}

#[test]
fn components_stay_small_enough_to_see() {
    check(components::check(&read_all("src", "rs")));
}

#[test]
fn modules_begin_with_what_they_are_for() {
    check(read_all("src", "rs").iter().flat_map(modules::headless).collect());
}

#[test]
fn comments_speak_of_the_code() {
    let rust = ["src", "tests", "benches"]
        .into_iter()
        .flat_map(|it| read_all(it, "rs"));
    let scripts = ["scripts", "tests"]
        .into_iter()
        .flat_map(|it| read_all(it, "mjs"));
    let files: Vec<File> = rust.chain(scripts).collect();
    check(files.iter().flat_map(comments::riddles).collect());
}

#[test]
fn comments_name_what_is_there() {
    let pages = ["README.md", "src/ARCHITECTURE.md"].map(|path| File::new(path, &read(path)));
    let files: Vec<File> = read_all("src", "rs").into_iter().chain(pages).collect();
    check(files.iter().flat_map(comments::gone).collect());
}

#[test]
fn nothing_forbidden_is_called() {
    check(read_all("src", "rs").iter().flat_map(forbidden::calls).collect());
}

#[test]
fn no_unsafe_code_but_split_points() {
    check(
        read_all("src", "rs")
            .iter()
            .flat_map(forbidden::unsafe_code)
            .collect(),
    );
}

#[test]
fn components_leave_edits_to_acts() {
    check(read_all("src", "rs").iter().flat_map(acts::edits).collect());
}

#[test]
fn components_leave_records_to_acts() {
    let files = read_all("src", "rs");
    let records = files.iter().find(|it| it.path == "src/domain/records/mod.rs");
    let kinds = acts::kinds(records.unwrap());
    assert!(kinds.len() > 20, "the list of records is read");
    check(
        files
            .iter()
            .flat_map(|file| acts::records(file, &kinds))
            .collect(),
    );
}

#[test]
fn no_address_of_another_origin_is_built_in() {
    check(
        read_all("src", "rs")
            .iter()
            .flat_map(forbidden::addresses)
            .collect(),
    );
}

#[test]
fn styles_know_no_left_and_right() {
    check(
        read_all("public/styles", "css")
            .iter()
            .flat_map(styles::check)
            .collect(),
    );
}

#[test]
fn every_language_has_the_same_texts_with_the_same_arguments() {
    let languages = read_all("public/locales", "ftl");
    assert!(
        languages.len() >= 3,
        "public/locales must hold at least English, Arabic and Sorani"
    );
    check(texts::differences(&languages));
}

#[test]
fn every_text_the_code_asks_for_exists() {
    let languages = read_all("public/locales", "ftl");
    check(texts::unknown_keys(&read_all("src", "rs"), &languages));
}

#[test]
fn stores_are_only_ever_added() {
    check(stores::check(&read_all("src/storage", "rs")));
}
