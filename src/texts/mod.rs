//! Texts of a language from its file: the text of a key, its plural form, its digits, and the isolation of its parts.
//!
//! Deliberately absent: the current language and tracking it (`i18n`), fetching files, and the texts themselves (`public/locales`).

mod file;
pub mod language;
pub mod catalogue;

pub use file::FileFault;
