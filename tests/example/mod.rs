//! The illustrative assessment that the app offers as "try the example": built here from tables, in three languages, and kept as
//! `public/example/{en,ar,ckb}.catchment.json`.
//!
//! Everything in it is invented; its title and its `illustrative` field say so. After a wanted change of the tables run
//! `APPROVE=1 cargo test --test all example` and look at what git shows.
//! Deliberately absent: names of people, real places of danger, and gender-based violence, which is never mapped.
#![allow(clippy::unwrap_used)]

mod build;
mod centre;
mod follow_up;
mod ground;
mod ids;
mod interventions;
mod language;
mod laws;
mod marks;
mod needs;
mod people;
mod plan;
mod services;

use catchment::exchange::project_file::{read, write};
use language::Language;
use std::fs;

/// More would be felt in the first download.
const LARGEST: usize = 300_000;

#[test]
fn the_kept_files_are_what_the_tables_say() {
    for language in Language::ALL {
        let path = format!("public/example/{}.catchment.json", language.code());
        let text = write(&build::example(language));
        assert!(text.len() < LARGEST, "{path} would have {} bytes", text.len());
        if std::env::var_os("APPROVE").is_some() {
            fs::create_dir_all("public/example").unwrap();
            fs::write(&path, &text).unwrap();
        }
        assert!(
            fs::read_to_string(&path).unwrap_or_default() == text,
            "{path} is not what the tables make. If that is wanted: APPROVE=1 cargo test --test all example"
        );
    }
}

#[test]
fn it_is_read_without_a_problem_and_gives_the_same_bytes_again() {
    for project in Language::ALL.map(build::example) {
        let text = write(&project);
        let (again, problems) = read(text.as_bytes()).unwrap();
        assert_eq!(problems, []);
        assert_eq!(again, project);
        assert_eq!(write(&again), text);
    }
}
