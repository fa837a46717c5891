//! Texts for the current owner: in the language of the printed page that it belongs to, else in that of the screen. Tracked inside reactive
//! code. Deliberately absent: making a text (`texts::catalogue`).

use super::{beside, loaded};
use crate::present::numerals::Digits;
use crate::texts::catalogue::{Arg, Catalogue};

fn here<T>(read: impl FnOnce(Option<&Catalogue>) -> T) -> T {
    loaded::follow();
    loaded::read(beside::here(), read)
}

/// The text of a key in the language in use; the key itself when no language has it.
pub fn text(key: &str, args: &[(&'static str, Arg)]) -> String {
    here(|catalogue| catalogue.map_or_else(|| key.to_owned(), |catalogue| catalogue.text(key, args)))
}

/// The digits in use.
pub fn digits() -> Digits {
    here(|catalogue| catalogue.map(Catalogue::digits).unwrap_or_default())
}

/// `rtl` or `ltr`, as the language file says.
pub fn direction() -> String {
    text("language-direction", &[])
}

/// The code of the language in use.
pub fn language_code() -> String {
    text("language-code", &[])
}
