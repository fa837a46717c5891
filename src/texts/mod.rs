//! Texts of a language, made from its file: which text a key has, in which plural form, with which digits, and which way its parts run.
//!
//! Deliberately absent: which language is in use and following it (`i18n`), fetching files, and the texts themselves (`public/locales`).

mod file;
pub mod language;
pub mod catalogue;

pub use file::FileFault;
