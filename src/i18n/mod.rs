//! Texts in the language chosen, loaded at run time: one Fluent file per language, so that a community can add one without a rebuild.
//!
//! `t!` gives a closure for views that follows the language; `tr!` gives the text now. Deliberately absent: the texts themselves (the
//! files), and guessing the direction from a text: it comes from the language file.
//! `t!` gives a closure for views that follows the language; `tr!` gives the text now. Deliberately absent: how a text is made
//! from a file (`texts`), which texts exist (the files), and any guess at direction from a text: direction comes from the language file.

mod loaded;
pub mod beside;
mod text;
pub mod format;
pub mod languages;

pub use crate::present::numerals::{parse_decimal, parse_whole as parse_number};
pub use crate::texts::catalogue::Arg;
pub use format::{date_of, day, decimal, money, name, number, sector_name, time_of};
pub use text::{digits, direction, language_code, text};

/// A closure that gives the text of a key in the language of the moment, for use in views:
/// `t!("home-title")`, `t!("meeting-people", count = total.get())`. Arguments are evaluated again whenever it runs.
#[macro_export]
macro_rules! t {
    ($key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        (move || $crate::i18n::text($key, &[$((stringify!($name), $crate::i18n::Arg::from($value))),*]))
    };
}

/// The text of a key now: `tr!("undo-of", what = label)`. For closures and handlers.
#[macro_export]
macro_rules! tr {
    ($key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::i18n::text($key, &[$((stringify!($name), $crate::i18n::Arg::from($value))),*])
    };
}
