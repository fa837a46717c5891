//! Texts as people read them, from the files that are shipped.

mod catalogue;
mod language;
